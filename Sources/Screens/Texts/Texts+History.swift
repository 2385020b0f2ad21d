import Emulation
import TermUI

// The journal: who did what, when and why.
extension Texts {
  func logTitle(_ count: Int, isAll: Bool) -> String {
    isAll
      ? self("Nhật ký · \(number(count)) việc", "Log · \(number(count)) acts")
      : self(
        "Nhật ký · \(number(count)) việc mới nhất (cũ hơn: “thidua log”)",
        "Log · the newest \(number(count)) acts (older: “thidua log”)")
  }
  func readingLog(_ count: Int) -> String {
    self("Đang đọc nhật ký: đã có \(number(count)) việc…", "Reading the log: \(number(count)) acts so far…")
  }
  var logIsEmpty: String { self("Nhật ký chưa có việc nào.", "The log has no acts yet.") }
  func historyTitle(_ record: String) -> String { self("Lịch sử · \(record)", "History · \(record)") }
  var noHistory: String {
    self("Bản ghi chưa được sửa lần nào từ khi lập.", "The record has not been changed since it was made.")
  }
  var noSubject: String { self("Chưa chọn bản ghi nào.", "No record is chosen here.") }
  var historyShort: String { self("Lịch sử", "History") }
  var changesShort: String { self("Thay đổi", "Changes") }
  var goBackShort: String { self("Đưa về lần này", "Go back") }
  var isNewestVersion: String { self("Đây là bản hiện nay.", "This is the version of now.") }
  var versionHasNoRecord: String {
    self("Ở bản này bản ghi đã bị xóa.", "In this version the record is taken away.")
  }
  var versionIsPersonal: String {
    self("Việc này không làm ra bản nào.", "This act made no version.")
  }
  func versionTitle(_ revision: Int) -> String { self("Lần lưu \(revision)", "Version \(revision)") }
  var firstVersion: String {
    self("Bản đầu tiên mà nhật ký có.", "The first version the journal has.")
  }
  func changesHeading(_ count: Int) -> String {
    count == 0
      ? self("Nội dung không đổi.", "The content is the same.")
      : self("Đổi \(number(count)) mục:", count == 1 ? "1 field changed:" : "\(number(count)) fields changed:")
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

  /// What was done: the one name an act has, wherever it is spoken of.
  public func act(_ kind: ActKind) -> String {
    switch kind {
    case .found: self("Lập dữ liệu", "Made the data")
    case .fill: self("Thêm bản ghi", "Added records")
    case .enterPoints: self("Nhập điểm", "Entered points")
    case .nominate: self("Lập hồ sơ", "Opened a dossier")
    case .setPart: self("Ghi giấy tờ", "Noted a paper")
    case .setVerdict: self("Ghi thẩm định", "Entered a verdict")
    case .correctLine: self("Sửa dòng", "Corrected a line")
    case .advance: self("Chuyển bước", "Took a step")
    case .setDutyDone: self("Ghi nhiệm vụ xong", "Marked a duty done")
    case .setAccount: self("Sửa người dùng", "Changed an account")
    case .revert: self("Hoàn tác, làm lại", "Undid or redid")
    case .goBack: self("Đưa về lần lưu cũ", "Went back")
    case .adopt: self("Nhận tệp sửa ngoài", "Adopted edits")
    case .putBack: self("Đưa tệp về như cũ", "Put back")
    case .seal: self("Khóa năm", "Sealed a year")
    case .seePersonal: self("Xem dữ liệu cá nhân", "Saw personal data")
    case .setPersonal: self("Sửa dữ liệu cá nhân", "Set personal data")
    case .erasePersonal: self("Xóa dữ liệu cá nhân", "Erased pers. data")
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
      "\(act(item)) · \(person) · \(at) · việc \(item.id.text)",
      "\(act(item)) · \(person) · \(at) · act \(item.id.text)")
    let reverts = item.reverts.map { self("Hoàn tác việc \($0.text).", "Takes back act \($0.text).") }
    let many = item.count.map { self("\(number($0)) bản ghi cùng lúc.", "\(number($0)) records at once.") }
    let sum = item.sum.isEmpty ? nil : self("Mã kiểm: \(item.sum)", "Sum: \(item.sum)")
    let personal = item.personal.map {
      self("Dữ liệu cá nhân ", "Personal data of ") + personalDeed(line: $0.line, fields: $0.fields) + "."
    }
    let why = item.why.isEmpty ? nil : self("Lý do: \(item.why)", "Reason: \(item.why)")
    return [who, reverts, many, personal, why, sum]
      .compactMap(\.self)
  }

  /// Which act of the journal entered a decision, and its sum.
  ///
  /// - Parameter hasSum: whether the sum proves anything.
  func origin(of item: LogItem?, hasSum: Bool = true) -> [String] {
    guard let item else {
      return [self("Nhật ký không có việc lập quyết định này.", "The journal has no act that entered this decision.")]
    }
    let who = self(
      "Vào dữ liệu bằng việc \(item.id.text) · \(item.signature.author) · \(moment(item.signature.at))",
      "Entered by act \(item.id.text) · \(item.signature.author) · \(moment(item.signature.at))")
    return item.sum.isEmpty || !hasSum ? [who] : [who, self("Mã kiểm: \(item.sum)", "Sum: \(item.sum)")]
  }

  /// The act up to which the journal was taken in when a ranking was computed.
  public func rankedUpTo(_ head: ActSum) -> String {
    self(
      "Tính theo nhật ký đến việc \(head.id.text), mã kiểm \(head.sum)",
      "Computed from the journal up to act \(head.id.text), sum \(head.sum)")
  }

  /// The same in as few words as there is room for, the longest first.
  func rankedUpTo(_ heads: [ActSum]) -> [String] {
    guard !heads.isEmpty else { return [] }
    let sums = heads.map { "\($0.id.text) \($0.shortSum)" }.joined(separator: " · ")
    let ids = heads.map(\.id.text).joined(separator: " · ")
    return [self("Nhật ký đến \(sums)", "Journal up to \(sums)"), sums, ids]
  }

  /// The records of an act in few words.
  func records(of item: LogItem, _ workspace: Workspace, on day: Day) -> String {
    if let count = item.count { return self("\(number(count)) bản ghi", "\(number(count)) records") }
    let first = item.records.first.map { recordName($0, workspace, on: day) } ?? "–"
    if let personal = item.personal {
      return "\(first) \(personalDeed(line: personal.line, fields: personal.fields))"
    }
    return item.records.count > 1 ? "\(first) (+\(item.records.count - 1))" : first
  }

  /// A record as people call it: `phiếu điểm Sở Y tế`, `hồ sơ HS-2025-0001`.
  ///
  /// Of a record that is gone or cannot be read only the identifier is known; that of a scorecard tells its unit.
  public func recordName(_ key: RecordKey, _ workspace: Workspace, on day: Day) -> String {
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
      case .dossier, .calendarYear: nil
      case nil: nameOfGone(key, workspace, on: day)
      }
    // What is not made yet has no name.
    let known = name ?? key.id
    return known.isEmpty ? recordKind(key.kind) : "\(recordKind(key.kind)) \(known)"
  }

  /// What is known of a record that is gone from its identifier.
  private func nameOfGone(_ key: RecordKey, _ workspace: Workspace, on day: Day) -> String? {
    switch key.kind {
    case .scorecard: return workspace.unit(ofScorecard: key).map { workspace.name(of: $0, on: day) }
    case .decision:
      // The identifier is made of the year and the number.
      let parts = key.id.split(separator: "-", maxSplits: 3)
      guard parts.count > 2, parts[0].lowercased() == "qd" else { return nil }
      return self("số \(parts[2]) năm \(parts[1])", "number \(parts[2]) of \(parts[1])")
    default: return nil
    }
  }

  /// Records as people call them, one after the other.
  ///
  /// - Parameter limit: how many are named; of the rest only the number is told.
  func recordNames(_ keys: [RecordKey], limit: Int = .max, _ workspace: Workspace, on day: Day) -> String {
    let named = keys.count > limit ? limit : keys.count
    let names = keys.prefix(named).map { recordName($0, workspace, on: day) }.joined(separator: ", ")
    let rest = keys.count - named
    return rest == 0 ? names : self("\(names) và \(rest) bản ghi khác", "\(names) and \(rest) more records")
  }

  /// What a version changed, in few words.
  func summary(of version: VersionItem, _ words: FieldWords) -> String {
    if let personal = version.item.personal { return personalDeed(line: personal.line, fields: personal.fields) }
    if version.isRemoved { return self("xóa bản ghi", "taken away") }
    guard let changes = version.changes else {
      return version.item.kind == .adopt ? nothingToCompare : self("bản đầu tiên", "first version")
    }
    guard let first = changes.first else {
      return version.item.kind == .found ? self("bản đầu tiên", "first version") : self("không đổi", "the same")
    }
    return "\(words.name(first.path)): \(words.beforeAndAfter(first))\(more(than: changes))"
  }

  /// The same where there is less room: the name of the field loses its end first, then the value before is left out.
  /// The new value is in all of them.
  func shortSummaries(of version: VersionItem, _ words: FieldWords) -> [ShorterText] {
    guard version.item.personal == nil, !version.isRemoved, let changes = version.changes, let first = changes.first
    else { return [] }
    let (name, more) = (words.name(first.path), more(than: changes))
    let after = words.value(first.after, at: first.path)
    // Of a sentence the beginning is enough, and the field goes before it where there is room for both.
    let start = "\(name) → "
    let sentence =
      after.count > Self.longestValue
      ? [ShorterText(start + after, keeping: more, leastHead: start.count + Self.leastOfValue)] : []
    return [
      ShorterText(name, keeping: ": \(words.beforeAndAfter(first))\(more)"),
      ShorterText(name, keeping: " → \(after)\(more)"),
    ] + sentence + [ShorterText("→ \(after)", keeping: more)]
  }

  /// No number and no state of a dossier is longer, in characters.
  private static var longestValue: Int { 30 }
  /// So much of a sentence tells which one it is, in characters.
  private static var leastOfValue: Int { 8 }

  private func more(than changes: [FieldChange]) -> String { changes.count > 1 ? " (+\(changes.count - 1))" : "" }
}
