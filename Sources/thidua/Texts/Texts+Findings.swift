import Emulation
import Screens
import Storage

// What the check of a data folder found.
extension Texts {
  /// A finding as one line: path, whether it is only worth knowing, and what it is.
  func finding(_ finding: Finding) -> String {
    let path = finding.path.isEmpty ? "." : finding.path
    let mark = finding.isNote ? self("lưu ý", "note") : self("lỗi", "error")
    return "\(path): \(mark): \(subject(finding.subject, at: finding.path))"
  }

  /// How much else follows from a finding.
  func consequences(_ count: Int) -> String {
    self(
      "  kéo theo \(number(count)) chỗ nhắc tới bản ghi bị thiếu; sửa nguyên nhân trên là hết",
      "  with it \(number(count)) places speak of records that are missing; mend the cause above")
  }

  /// What is the matter; nothing of a sealed year can be adopted.
  private func subject(_ subject: Finding.Subject, at path: String) -> String {
    guard RecordPath.isSealed(path), case .problem(let reason) = subject else {
      return self.subject(subject)
    }
    return problem(reason, at: path)
  }

  func moreFindings(_ kind: String, _ count: Int) -> String {
    self("… tất cả \(number(count)): \(kind)", "… \(number(count)) in all: \(kind)")
  }

  /// What is the matter, without the path.
  func subject(_ subject: Finding.Subject) -> String {
    switch subject {
    case .problem(let reason): problem(reason)
    case .flaw(let flaw): self.flaw(flaw)
    case .openToAll(let mode):
      self("mọi người trên máy đọc hoặc ghi được (\(octal(mode)))", "open to everybody (\(octal(mode)))")
    case .closedToGroup(let mode):
      self("người cùng nhóm không đọc, ghi được (\(octal(mode)))", "closed to the group (\(octal(mode)))")
    case .notCanonical: self("được sửa ngoài chương trình", "edited outside the program")
    case .brokenLine, .brokenChain, .newerLine, .wrongManifest, .cutLine, .noJournal, .unreadableJournal, .missingActs,
      .lostActs:
      journal(subject)
    case .differsFromJournal, .otherRevision, .notInJournal, .missingFile, .brokenHistory, .pending:
      againstJournal(subject)
    case .linkedFolder:
      self(
        "là một liên kết: dữ liệu trong đó không được đọc; hãy đưa thư mục thật về chỗ này",
        "a link: nothing in it is read; put the folder itself back here")
    case .differsFromSeal: self("không như nhật ký ghi lúc khóa năm", "not as the journal says the year was sealed")
    case .missingSeal: self("năm đã khóa nhưng mất thư mục", "the year was sealed, and its folder is gone")
    case .besideSeal: self("nằm ngoài năm đã khóa, không được đọc", "stands beside the sealed year and is not read")
    case .notReadOnly(let mode):
      self("ghi được (\(octal(mode))) dù đã khóa", "can be written (\(octal(mode))) though sealed")
    case .noSetGroupID(let mode):
      self(
        "tệp mới trong thư mục sẽ không thuộc nhóm dùng chung (\(octal(mode))); chạy chmod g+s",
        "new files in the folder would not belong to the shared group (\(octal(mode))); run chmod g+s")
    case .personal, .personalTooOpen, .personalOfNobody, .personalNotErased, .personalLeftOut:
      personalFinding(subject, octal)
    case .temporary: self("tệp tạm còn sót", "a left-over temporary file")
    case .foreign: self("không phải tệp của chương trình", "not a file of the program")
    }
  }

  /// What is wrong with a record's file against the journal, and what to do about it.
  private func againstJournal(_ subject: Finding.Subject) -> String {
    switch subject {
    case .differsFromJournal:
      self("nội dung không như nhật ký ghi", "other content than the journal says")
    case .otherRevision(let file, let journal):
      self(
        "tệp ở lần lưu \(file), nhật ký ở lần \(journal)", "the file is at revision \(file), the journal at \(journal)")
    case .missingFile:
      self("có trong nhật ký nhưng mất tệp", "known to the journal, and the file is gone")
    case .brokenHistory(let act):
      self(
        "việc \(act.text) không nối tiếp việc trước: giữa hai việc, tệp đã bị thay ngoài chương trình",
        "act \(act.text) does not begin with what the act before had left: the file was replaced in between") + adopting
    case .pending(let act):
      self(
        "việc \(act.text) đã ghi nhật ký, còn chờ đưa vào tệp; lần mở hoặc lần ghi tới sẽ làm nốt",
        "act \(act.text) is in the journal and waits for its file; the next start or write finishes it")
    default: self("không có trong nhật ký", "not known to the journal")
    }
  }

  private var adopting: String {
    self("; xem lại, rồi nhận bằng “thidua adopt”", "; look at it, then adopt it by “thidua adopt”")
  }

  private func journal(_ subject: Finding.Subject) -> String {
    switch subject {
    case .noJournal:
      self(
        "không có nhật ký: không có gì để đối chiếu; khôi phục từ bản sao lưu",
        "there is no journal, and nothing to compare with; restore it from a backup")
    case .unreadableJournal:
      self(
        "không đọc được nhật ký: không phải tệp thường, hoặc có dòng quá dài; khôi phục từ bản sao lưu",
        "the journal cannot be read: no ordinary file, or a line is too long; restore it from a backup")
    case .missingActs(let number):
      self(
        "máy khác đã thấy đến việc thứ \(number) của nhật ký này, nay thiếu hoặc khác; khôi phục từ bản sao lưu",
        "other machines saw this journal up to act \(number), which is gone or another now; restore it from a backup")
    case .lostActs(let number):
      self(
        "từng có đến việc thứ \(number), nay thiếu việc ấy hoặc là việc khác; khôi phục từ bản sao lưu",
        "once went up to act \(number), which is gone or another now; restore it from a backup")
    case .brokenLine(let line):
      self("dòng \(line) của nhật ký không nguyên vẹn", "line \(line) of the journal is not whole")
    case .brokenChain(let line):
      self(
        "dòng \(line) không nối với dòng trước: nhật ký đã bị sửa, bớt hoặc thêm",
        "line \(line) does not follow the one before: the journal was changed")
    case .newerLine(let line):
      self("dòng \(line) do phiên bản mới hơn ghi", "line \(line) was written by a newer version")
    case .wrongManifest: self("bảng mã băm không khớp nhật ký", "the list of sums is not as the journal says")
    default:
      self(
        "đoạn cuối hỏng của nhật ký, được giữ lại: so với bản sao lưu, rồi xóa tệp này",
        "a damaged end of the journal, kept aside: compare it with a backup, then remove this file")
    }
  }

  /// That `check` has no heads to print.
  func noHeads(_ error: StorageError?) -> String {
    let reason = error.map { ": " + reading($0) } ?? self(": không có nhật ký.", ": there is no journal.")
    return self("Không in được mã kiểm nhật ký", "The sums of the journals cannot be printed") + reason
  }

  /// The head of a machine's journal, as `check` prints it.
  func head(_ head: JournalHead) -> String {
    self(
      "Mã kiểm nhật ký: việc \(head.act.id.text), \(head.sum.text)",
      "Sum of the journal: act \(head.act.id.text), \(head.sum.text)")
  }

  private func flaw(_ flaw: RecordFlaw) -> String {
    switch flaw {
    case .revision(let number): self("số lần lưu \(number) không hợp lệ", "revision \(number) is not valid")
    case .missing(let reference):
      self(
        "\(reference.member): không có \(record(RecordKey(reference.kind, reference.id)))",
        "\(reference.member): there is no \(record(RecordKey(reference.kind, reference.id)))")
    case .sectionSum(let section, let maximum, let sum):
      self(
        "mục \(section): tối đa \(shortPoints(maximum)) nhưng các tiêu chí cộng lại \(shortPoints(sum))",
        "section \(section): maximum \(shortPoints(maximum)), its criteria add up to \(shortPoints(sum))")
    case .duplicate(let member, let value):
      self("\(repeatedMember(member)) \(value) bị trùng", "\(repeatedMember(member)) \(value) comes twice")
    case .shared(let member, let value, let key):
      self(
        "\(repeatedMember(member)) \(value) trùng với \(record(key))",
        "\(repeatedMember(member)) \(value) is also that of \(record(key))")
    case .empty(let list): self("danh sách \(list.rawValue) trống", "the list \(list.rawValue) is empty")
    case .unknownCriterion(let code):
      self("thang điểm không có tiêu chí \(code)", "the template has no criterion \(code)")
    case .outOfRange(let code, let points, let maximum):
      self(
        "\(code): \(self.points(points)) điểm, tối đa \(shortPoints(maximum))",
        "\(code): \(self.points(points)) points, the maximum is \(shortPoints(maximum))")
    case .negativeMaximum(let code, let points):
      self("\(code): điểm tối đa \(self.points(points)) âm", "\(code): the maximum \(self.points(points)) is negative")
    case .unknownSection(let code):
      self(
        "tiêu chí phụ so mục \(code) không có trong thang điểm",
        "a tie-break compares section \(code), which is not there")
    case .bandOrder(let band):
      self(
        "mức \(self.band(band)) phải đứng sau mức cao hơn và yêu cầu không cao hơn mức đó",
        "band \(self.band(band)) must follow the better bands and ask for no more than they do")
    case .nameNotOfUnit(let expected):
      self(
        "phiếu của khối và đơn vị này phải có mã \(expected)",
        "the scorecard of this bloc and unit must be called \(expected)")
    case .notAMember(let unit, let bloc):
      self("\(unit) không thuộc \(bloc)", "\(unit) is not a member of \(bloc)")
    case .yearNotOfBloc(let year, let bloc):
      self("phiếu năm \(year), khối năm \(bloc)", "a scorecard of \(year) in a bloc of \(bloc)")
    case .templateNotOfBloc(let template, let bloc):
      self("thang điểm \(template), khối dùng \(bloc)", "template \(template), its bloc uses \(bloc)")
    case .unknownLine(let dossier, let line):
      self("hồ sơ \(dossier) không có dòng \(line)", "dossier \(dossier) has no line \(line)")
    case .lineNotOfDecision(let dossier, let line):
      self(
        "hồ sơ \(dossier) dòng \(line) không ghi quyết định này",
        "dossier \(dossier), line \(line) does not name this decision")
    case .decisionNotOfLine(let line, let decision):
      self("dòng \(line): \(decision) không có dòng này", "line \(line): \(decision) does not confer it")
    case .unknownAssignee(let text):
      self(
        "giao thẩm định cho “\(text)”, không có trong danh sách người dùng",
        "given to “\(text)”, who is not registered")
    case .unknownRight(let code):
      self(
        "rights: không có quyền “\(code)”; quyền này bị bỏ qua", "rights: there is no right “\(code)”; it is left out")
    case .unknownRole(let right, let word):
      self("rights.\(right): không có vai trò “\(word)”", "rights.\(right): there is no role “\(word)”")
    case .undecided(let line):
      self("dòng \(line) đã quyết định nhưng không ghi quyết định nào", "line \(line) is decided and names no decision")
    }
  }

  private func octal(_ mode: UInt32) -> String { "0" + String(mode, radix: 8) }
}
