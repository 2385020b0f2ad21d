import Emulation

// Why something cannot be done: what, where, and what to do about it.
extension Texts {
  /// A refusal of the domain as a sentence.
  public func refusal(_ refusal: Refusal, workspace: Workspace, today: Day) -> String {
    func record(_ key: RecordKey) -> String { recordName(key, workspace, on: today) }
    func names(_ units: [Unit.ID]) -> String {
      units.map { workspace.name(of: $0, on: today) }.joined(separator: ", ")
    }
    switch refusal {
    case .missing(let key):
      return self(
        "Không còn \(record(key)). Nhấn F5 để nạp lại.", "There is no \(record(key)). Press F5 to read again.")
    case .unreadable(let key):
      return self(
        "Không đọc được \(record(key)) đã có. Sửa hoặc khôi phục tệp, rồi nhấn F5.",
        "There is a damaged \(record(key)). Repair or restore its file, then press F5.")
    case .unknownCriterion(let code):
      return self("Thang điểm không có tiêu chí \(code).", "The template has no criterion \(code).")
    case .unknownDuty(let code):
      return self("Phong trào không còn nhiệm vụ \(code).", "The campaign has no duty \(code).")
    case .aboveMaximum(let code, let maximum):
      return self(
        "\(code): nhiều nhất \(shortPoints(maximum)) điểm.", "\(code): at most \(shortPoints(maximum)) points.")
    case .notApplicable(let code):
      return self("\(code) không áp dụng cho đơn vị này.", "\(code) does not apply to this unit.")
    case .notAsJournal(let keys): return notAsJournal(keys, workspace, on: today)
    case .notRanked(let reason):
      // A knock-out says itself that there is no rank.
      if case .knockout = reason { return "\(unranked(reason))." }
      return self("Chưa được xếp hạng: \(unranked(reason)).", "Not ranked: \(unranked(reason)).")
    case .rankNotAllowed(let rank, let allowed):
      let range = allowed.count == 1 ? "\(allowed.lowerBound)" : "\(allowed.lowerBound)–\(allowed.upperBound)"
      return self("Hạng \(rank); chỉ đề nghị hạng \(range).", "Rank \(rank); only rank \(range) may be nominated.")
    case .tied(let others):
      return self(
        "Đồng hạng với \(names(others)); cần phân định trước.",
        "Shares its rank with \(names(others)); that must be settled first.")
    case .bandTooLow(let band, let needed):
      return self(
        "Xếp loại \(self.band(band)); cần từ \(self.band(needed)) trở lên.",
        "Band \(self.band(band)); at least \(self.band(needed)) is needed.")
    case .notAppraised(let count):
      return self("Còn \(count) tiêu chí chưa có điểm thẩm định.", "\(count) criteria have no appraised points yet.")
    case .rankNotSettled(let units, let cells):
      return self(
        "Còn \(cells) ô của \(units) đơn vị chờ thẩm định.", "\(cells) cells of \(units) units wait for the appraisal.")
    case .knockedOut(let effect, let reason):
      return "\(self.effect(effect)): \(reason)"
    case .alreadyNominated(let dossier):
      return self("Đã có hồ sơ \(dossier).", "There is a dossier already: \(dossier).")
    case .notUnique(let member, let text, _, let holder):
      return notUnique(member, text, holder: record(holder))
    case .noNominationRule(let award):
      let name = workspace.awardTypes[award].map { self($0.name) } ?? award.text
      return self("Tỉnh chưa quy định đề nghị \(name) theo xếp hạng.", "No rule nominates \(name) by rank.")
    case .decided(let key):
      return self(
        "\(record(key)): đã có quyết định dựa trên nội dung hiện nay; không quay lại bản cũ được.",
        "\(record(key)): a decision rests on it as it is; it cannot go back to an earlier version.")
    case .cannotRevert(let key):
      return self(
        "Không hoàn tác được: \(record(key)) đã được sửa tiếp sau đó.",
        "Cannot undo: \(record(key)) was changed since.")
    default: return pipelineRefusal(refusal, workspace: workspace)
    }
  }

  private func pipelineRefusal(_ refusal: Refusal, workspace: Workspace) -> String {
    switch refusal {
    case .noLines(let step):
      return self("Không có dòng nào để “\(self.step(step))”.", "No line to “\(self.step(step))”.")
    case .wrongState(let line, let state):
      return self("Dòng \(line) đang ở bước “\(self.state(state))”.", "Line \(line) is at “\(self.state(state))”.")
    case .missingParts(let parts):
      let list = parts.map { part($0) }.joined(separator: ", ")
      return self("Hồ sơ còn thiếu: \(list).", "The dossier lacks: \(list).")
    case .wrongSubject(let line, let award):
      let name = workspace.awardTypes[award].map { self($0.name) } ?? award.text
      return self("Dòng \(line): \(name) không dành cho đối tượng này.", "Line \(line): \(name) is not for this kind.")
    case .noVerdict(let line):
      return self(
        "Dòng \(line) chưa có kết quả thẩm định; hãy ghi kết quả thẩm định trước.",
        "Line \(line) has no verdict yet; enter the verdict first.")
    case .ineligible(let line):
      return self("Dòng \(line) không đủ điều kiện.", "Line \(line) is not eligible.")
    case .notPosted(let line):
      return self("Dòng \(line) phải công khai lấy ý kiến trước.", "Line \(line) must be posted publicly first.")
    case .notVoted(let line):
      return self("Dòng \(line) cần Hội đồng bỏ phiếu trước.", "The council must vote on line \(line) first.")
    case .decidedInProvince(let line, let award):
      let name = workspace.awardTypes[award].map { self($0.name) } ?? award.text
      return self("Dòng \(line): \(name) do tỉnh quyết định.", "Line \(line): the province decides on \(name).")
    case .decidedAbove(let line, let award):
      let name = workspace.awardTypes[award].map { self($0.name) } ?? award.text
      return self(
        "Dòng \(line): \(name) do Trung ương quyết định; trình Trung ương trước.",
        "Line \(line): \(name) is decided above the province; forward it first.")
    case .noPartyOpinion(let line):
      return self(
        "Dòng \(line) phải xin ý kiến Ban Thường vụ Tỉnh ủy trước.",
        "The Party's opinion on line \(line) must be asked for first.")
    case .voteFailed(let line, let yes, let needed, let members):
      return self(
        "Dòng \(line): \(yes)/\(members) phiếu, cần tối thiểu \(needed) phiếu.",
        "Line \(line): \(yes) of \(members) votes, at least \(needed) needed.")
    case .field(.decisionNumber, .taken(let holder)):
      return self(
        "Số đã dùng: \(holder). Cùng quyết định thì nhập đúng số, ngày, người ký ấy.",
        "Taken: \(holder). For the same decision enter its number, day and signer.")
    case .field(_, let problem): return self.problem(problem)
    case .emptyName: return self("Tên không được để trống.", "The name must not be empty.")
    case .notAllowed, .notRegistered, .accountClosed, .accountEdited, .accountsLost, .ownAccount, .nobodyManagesPeople,
      .account:
      return rights(refusal, workspace.province)
    case .notAPerson(let line):
      return self(
        "Dòng \(line) không phải cá nhân: không có dữ liệu cá nhân.",
        "Line \(line) is no individual: it has no personal data.")
    case .personal(_, let problem): return self.problem(problem)
    case .personalCleared:
      return self(
        "Cả ba mục đều trống. Muốn xóa thì nhấn Esc rồi dùng phím xóa.",
        "All three fields are empty. To erase them, press Esc and use the key for that.")
    case .personalUnchanged, .unchanged: return self("Chưa sửa gì.", "Nothing was changed.")
    case .personalKept:
      return self(
        "Không hoàn tác được dữ liệu cá nhân: không nơi nào giữ nội dung cũ.",
        "Personal data cannot be undone: nothing keeps what was before.")
    default: return self("Không thực hiện được.", "This cannot be done.")
    }
  }

  /// What is wrong with a field of a form.
  func problem(_ problem: FieldProblem) -> String {
    switch problem {
    case .empty: self("Chưa nhập.", "Nothing entered.")
    case .notADay: self("Không phải ngày; nhập như 5/1/2026.", "Not a date; type it like 5/1/2026.")
    case .day(let problem): self.problem(problem)
    case .notANumber: self("Không phải số.", "Not a number.")
    case .notWhole: self("Phải là số nguyên, không có phần lẻ.", "A whole number, without decimals.")
    case .notADocumentNumber: self("Nhập số và ký hiệu, ví dụ 125/QĐ-UBND.", "Number and symbol, such as 125/QĐ-UBND.")
    case .tooShort(let minimum): self("Cần ít nhất \(minimum) ký tự.", "At least \(minimum) characters are needed.")
    case .before(let day): self("Không được trước ngày \(self.day(day)).", "Not before \(self.day(day)).")
    case .inTheFuture: self("Không được sau hôm nay.", "Not after today.")
    case .above(let number): self("Nhiều nhất \(number).", "At most \(number).")
    case .tooFewVotes(let needed):
      self("Cần tối thiểu \(needed) phiếu, cả ý kiến bằng văn bản.", "At least \(needed) votes, written ones included.")
    case .voteSum(let sum, let returned):
      self("Cộng được \(sum) phiếu, thu về \(returned).", "The votes add up to \(sum), \(returned) were returned.")
    case .postingTooShort(let days, let earliest):
      self(
        "Công khai ít nhất \(days) ngày làm việc: sớm nhất \(day(earliest)).",
        "Posting lasts at least \(days) working days: \(day(earliest)) at the earliest.")
    case .notAnIdentityNumber: self("Cần đúng 12 chữ số, giấy cũ 9 chữ số.", "12 digits, or the 9 of an old card.")
    case .notAPhoneNumber:
      self("Chỉ nhập 8–15 chữ số, dấu cách và dấu + ở đầu.", "Only 8 to 15 digits, spaces and a + in front.")
    case .notInThePast: self("Phải trước hôm nay.", "It must be before today.")
    case .unknownPerson, .severalPeople, .notAnAppraiser, .hasLeft: person(problem)
    case .taken(let holder): self("Số này đã dùng (\(holder)).", "The number is taken (\(holder)).")
    }
  }

  /// What is wrong with typed points.
  func problem(_ problem: PointsProblem) -> String {
    switch problem {
    case .empty: self("Chưa nhập.", "Nothing entered.")
    case .notANumber: self("Chỉ nhập số, ví dụ 8,5.", "Only a number, such as 8.5.")
    case .percentSign: self("Nhập điểm, không nhập phần trăm.", "Points, not percent.")
    case .negative: self("Không nhập số âm.", "No negative numbers.")
    case .tooManyDecimals: self("Nhiều nhất hai chữ số thập phân.", "At most two decimals.")
    case .tooLarge: self("Số quá lớn.", "The number is too large.")
    }
  }

  /// A record by its identifier, for the command line, where identifiers are typed.
  public func record(_ key: RecordKey) -> String { "\(recordKind(key.kind)) \(key.id)" }

  /// That numbers of records nobody can read may be given twice.
  func checkNumbers(_ count: Int, _ kind: RecordKind) -> String {
    self(
      "\(number(count)) \(recordKind(kind)) không đọc được: tự kiểm tra trùng số",
      "\(recordKind(kind)) files unreadable: \(number(count)); check numbers by hand")
  }

  func recordKind(_ kind: RecordKind) -> String {
    switch kind {
    case .province: self("tỉnh", "province")
    case .unit: self("đơn vị", "unit")
    case .bloc: self("khối", "bloc")
    case .template: self("thang điểm", "template")
    case .scorecard: self("phiếu điểm", "scorecard")
    case .awardType: self("hình thức khen thưởng", "award")
    case .dossier: self("hồ sơ", "dossier")
    case .decision: self("quyết định", "decision")
    case .campaign: self("phong trào", "campaign")
    case .calendarYear: self("lịch làm việc", "calendar")
    case .account: self("người dùng", "account")
    }
  }
}
