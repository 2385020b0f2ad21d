import Emulation

// The journal: who did what, when and why.
extension Texts {
  func logTitle(_ count: Int, isAll: Bool) -> String {
    isAll
      ? self("Nhật ký · \(number(count)) việc", "Log · \(number(count)) acts")
      : self(
        "Nhật ký · \(number(count)) việc mới nhất (cũ hơn: “thidua log”)",
        "Log · the newest \(number(count)) acts (older: “thidua log”)")
  }
  var logIsEmpty: String { self("Nhật ký chưa có việc nào.", "The log has no acts yet.") }
  func historyTitle(_ record: String) -> String { self("Lịch sử · \(record)", "History · \(record)") }
  var noHistory: String {
    self("Bản ghi chưa được sửa lần nào từ khi lập.", "The record has not been changed since it was made.")
  }
  var noSubject: String { self("Chưa chọn bản ghi nào.", "No record is chosen here.") }
  var historyShort: String { self("Lịch sử", "History") }
  var changesShort: String { self("Thay đổi", "Changes") }
  var goBackShort: String { self("Về bản này", "Go back") }
  var isNewestVersion: String { self("Đây là bản hiện nay.", "This is the version of now.") }
  var versionHasNoRecord: String {
    self("Ở bản này bản ghi đã bị xóa.", "In this version the record is taken away.")
  }
  func versionTitle(_ revision: Int) -> String { self("Lần lưu \(revision)", "Version \(revision)") }
  var firstVersion: String {
    self("Bản đầu tiên mà nhật ký có.", "The first version the journal has.")
  }
  func changesHeading(_ count: Int) -> String {
    count == 0
      ? self("Nội dung không đổi.", "The content is the same.")
      : self("Đổi \(number(count)) mục:", "\(number(count)) fields changed:")
  }
  func goBackTitle(_ record: String, revision: Int) -> String {
    self("Đưa \(record) về lần lưu \(revision)", "Take \(record) back to version \(revision)")
  }
  func goBackExplained(_ revision: Int) -> String {
    self(
      "Nội dung của lần lưu \(revision) được ghi lại thành một lần lưu mới; các lần lưu sau vẫn còn trong lịch sử.",
      "The content of version \(revision) is saved as a new version; the later ones stay in the history.")
  }
  func wentBack(_ revision: Int) -> String {
    self("Đã đưa về lần lưu \(revision).", "Went back to version \(revision).")
  }
  var noRecordsNamed: String {
    self("Việc này không nêu từng bản ghi.", "The act does not name single records.")
  }

  var whenColumn: String { self("Lúc", "When") }
  var accountColumn: String { self("Người", "Who") }
  var actColumn: String { self("Việc", "Act") }
  var recordsColumn: String { self("Bản ghi", "Record") }
  var reasonColumn: String { self("Lý do", "Reason") }
  var revisionColumn: String { self("Lần", "No.") }

  /// A day and the time of it: `08/12/2025 09:30`.
  public func moment(_ moment: Moment) -> String { "\(day(moment.day)) \(moment.clock)" }

  /// What was done.
  public func act(_ kind: ActKind) -> String {
    switch kind {
    case .found: self("Lập dữ liệu", "Made the data")
    case .fill: self("Thêm bản ghi", "Added records")
    case .enterPoints: self("Nhập điểm", "Entered points")
    case .nominate: self("Đề nghị khen", "Nominated")
    case .setPart: self("Ghi thành phần", "Set a part")
    case .setVerdict: self("Ghi thẩm định", "Appraised")
    case .correctLine: self("Sửa dòng", "Corrected a line")
    case .advance: self("Chuyển bước", "Took a step")
    case .setDutyDone: self("Ghi nhiệm vụ xong", "Marked a duty done")
    case .setAccount: self("Sửa người dùng", "Changed an account")
    case .revert: self("Hoàn tác, làm lại", "Undid, redid")
    case .goBack: self("Về bản cũ", "Went back")
    case .adopt: self("Nhận sửa ngoài", "Adopted edits")
    case .seal: self("Khóa năm", "Sealed a year")
    // A newer version of the program may know more.
    default: kind.rawValue
    }
  }

  func actTitle(_ item: LogItem) -> String { self("Việc \(item.id.text)", "Act \(item.id.text)") }

  /// Who, when, what and why, a line each.
  func facts(of item: LogItem, _ workspace: Workspace) -> [String] {
    let person = personName(item.signature.author, workspace)
    let at = moment(item.signature.at)
    let who = self(
      "\(act(item.kind)) · \(person) · \(at) · việc \(item.id.text)",
      "\(act(item.kind)) · \(person) · \(at) · act \(item.id.text)")
    let reverts = item.reverts.map { self("Hoàn tác việc \($0.text).", "Takes back act \($0.text).") }
    let many = item.count.map { self("\(number($0)) bản ghi cùng lúc.", "\(number($0)) records at once.") }
    return [who, reverts, many, item.why.isEmpty ? nil : self("Lý do: \(item.why)", "Reason: \(item.why)")]
      .compactMap(\.self)
  }

  /// The records of an act in few words.
  func records(of item: LogItem, _ workspace: Workspace, on day: Day) -> String {
    if let count = item.count { return self("\(number(count)) bản ghi", "\(number(count)) records") }
    let first = item.records.first.map { recordName($0, workspace, on: day) } ?? "–"
    return item.records.count > 1 ? "\(first) (+\(item.records.count - 1))" : first
  }

  /// A record as people call it: `phiếu điểm Sở Y tế`, `hồ sơ HS-2025-0001`.
  func recordName(_ key: RecordKey, _ workspace: Workspace, on day: Day) -> String {
    let name: String? =
      switch workspace[key] {
      case .scorecard(let card): workspace.name(of: card.unit, on: day)
      case .unit(let unit): unit.name(on: day)
      case .bloc(let bloc): bloc.name
      case .decision(let decision): decision.number
      case .campaign(let campaign): campaign.shortName
      case .awardType(let award): self(award.name)
      case .template(let template): self(template.name)
      case .province(let province): province.name
      case .account(let account): account.name
      case .dossier, .calendarYear, nil: nil
      }
    return "\(recordKind(key.kind)) \(name ?? key.id)"
  }

  /// What a version changed, in few words.
  func summary(of version: VersionItem) -> String {
    if version.isRemoved { return self("xóa bản ghi", "taken away") }
    guard let changes = version.changes else { return self("bản đầu tiên", "first version") }
    guard let first = changes.first else { return self("không đổi", "the same") }
    let more = changes.count > 1 ? " (+\(changes.count - 1))" : ""
    return "\(field(first.path)): \(beforeAndAfter(first))\(more)"
  }

  /// A field before and after.
  func beforeAndAfter(_ change: FieldChange) -> String {
    "\(change.before.map(value) ?? "–") → \(change.after.map(value) ?? "–")"
  }

  /// A value of the file as people write it: a decimal comma, a day with slashes.
  private func value(_ text: String) -> String {
    if let day = Day(iso: text) { return self.day(day) }
    if text == "true" { return self("có", "yes") }
    if text == "false" { return self("không", "no") }
    let isDecimal = text.contains(".") && text.utf8.allSatisfy { (48...57) ~= $0 || $0 == 45 || $0 == 46 }
    return isDecimal && language == .vietnamese ? text.replacing(".", with: ",") : text
  }
}
