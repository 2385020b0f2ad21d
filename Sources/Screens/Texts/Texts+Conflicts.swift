import Emulation

// Several people on one record.
extension Texts {
  /// A time of today, or of another day: `lúc 09:30`, `lúc 09:30 ngày 24/11/2026`.
  func time(_ moment: Moment, today: Day) -> String {
    guard moment.day != today else { return self("lúc \(moment.clock)", "at \(moment.clock)") }
    return self("lúc \(moment.clock) ngày \(day(moment.day))", "at \(moment.clock) on \(day(moment.day))")
  }

  /// What somebody did, as a verb.
  func deed(_ kind: ActKind) -> String {
    switch kind {
    case .enterPoints: self("nhập điểm", "entered points")
    case .nominate: self("lập hồ sơ", "made a dossier")
    case .setAccount: self("sửa người dùng", "changed an account")
    case .setPart: self("ghi giấy tờ", "noted a paper")
    case .setVerdict: self("ghi kết luận", "entered a verdict")
    case .correctLine: self("sửa tên, chức vụ", "corrected a name")
    case .advance: self("chuyển bước", "took a step")
    case .revert: self("hoàn tác", "undid something")
    case .goBack: self("lấy lại bản cũ", "went back to a version")
    case .adopt: self("nhận tệp sửa ngoài chương trình", "adopted an edited file")
    default: self("sửa", "made a change")
    }
  }

  /// `lan lúc 09:30`.
  private func person(_ others: OthersNamed) -> String {
    [others.names ?? self("người khác", "somebody else"), others.when].compactMap(\.self).joined(separator: " ")
  }

  /// `lan đã chuyển bước lúc 09:30`.
  private func whoDidWhat(_ others: OthersNamed) -> String {
    let who = others.names ?? self("người khác", "somebody else")
    let what = others.deed ?? self("sửa", "made a change")
    return [self("\(who) đã \(what)", "\(who) \(what)"), others.when].compactMap(\.self).joined(separator: " ")
  }

  func merged(_ notice: String, with others: OthersNamed) -> String {
    let text = notice.hasSuffix(".") ? String(notice.dropLast()) : notice
    return self(
      "\(text); đã gộp với thay đổi của \(person(others)).", "\(text); merged with the changes of \(person(others)).")
  }

  func keptTheirs(_ others: OthersNamed) -> String {
    self("Đã giữ nguyên như \(person(others)).", "Kept as it is by \(person(others)).")
  }

  /// An act that cannot be put together with what others did.
  func overtaken(_ others: OthersNamed, _ keys: [RecordKey]) -> String {
    let record = keys.first.map { " \(self.record($0))" } ?? ""
    return self("Chưa lưu\(record): \(whoDidWhat(others)).", "Not saved,\(record): \(whoDidWhat(others)).")
  }

  func unfitMerge(_ others: OthersNamed) -> String {
    self(
      "Chưa lưu: không gộp được với thay đổi của \(person(others)). Nhấn Esc để xem rồi nhập lại.",
      "Not saved: it does not fit with the changes of \(person(others)). Press Esc, look, and repeat.")
  }

  var tooManyRaces: String {
    self(
      "Chưa lưu: bản ghi đang được sửa liên tục. Hãy thử lại.", "Not saved: others keep saving this record. Try again.")
  }

  /// Why an act cannot be taken back: who has built on it.
  func cannotRevert(_ key: RecordKey, _ others: OthersNamed) -> String {
    self(
      "Không hoàn tác được \(record(key)): sau đó \(whoDidWhat(others)).",
      "Cannot undo \(record(key)): since then \(whoDidWhat(others)).")
  }
}

// The question which of two values counts.
extension Texts {
  func conflictTitle(_ key: RecordKey?) -> String {
    let record = key.map { " · \(self.record($0))" } ?? ""
    return self("Hai người cùng sửa\(record)", "Changed by two people\(record)")
  }

  func conflictExplained(_ others: OthersNamed) -> String {
    let who = others.names ?? self("người khác", "somebody else")
    let when = others.when.map { " " + $0 } ?? ""
    return self(
      "\(who) đã lưu giá trị khác\(when), trong khi bạn nhập. Giữ giá trị nào?",
      "\(who) saved other values\(when), while you typed. Which ones count?")
  }

  var fieldColumn: String { self("Mục", "Field") }
  var baseColumn: String { self("Trước đó", "Before") }
  func theirsColumn(_ others: OthersNamed) -> String {
    self("Của \(others.names ?? "người khác")", "By \(others.names ?? "others")")
  }
  var mineColumn: String { self("Của bạn", "Yours") }
  var keepChoicesShort: String { self("Lưu lựa chọn", "Save choices") }
  var allMineShort: String { self("Của bạn hết", "All yours") }
  var backToTypingShort: String { self("Lui, nhập tiếp", "Back to typing") }

  /// A field in the words of its screen, in full.
  func conflictField(_ conflict: FieldConflict, _ workspace: Workspace) -> String {
    switch conflict.field {
    case .points(let code, _):
      let criterion = criterionTitle(code, of: conflict.record, workspace)
      return criterion.isEmpty ? shortField(conflict) : "\(shortField(conflict)) · \(criterion)"
    case .verdict(let line), .name(let line), .post(let line):
      let name = Dossier.ID(conflict.record.id).flatMap { workspace.dossiers[$0]?.line(line)?.name } ?? ""
      return name.isEmpty ? shortField(conflict) : "\(shortField(conflict)) · \(name)"
    case .doneOn(let code):
      let duty = Campaign.ID(conflict.record.id).flatMap { workspace.campaigns[$0]?.duties.first { $0.code == code } }
      return duty.map { "\(shortField(conflict)) · \(self($0.text))" } ?? shortField(conflict)
    case .presence, .reference, .other: return shortField(conflict)
    }
  }

  /// A field in a few words, for a column.
  func shortField(_ conflict: FieldConflict) -> String {
    switch conflict.field {
    case .points(let code, let column): "\(code) · \(self.column(column))"
    case .presence(let part): self.part(part)
    case .reference(let part): "\(self.part(part)) · \(referenceColumn)"
    case .verdict(let line): "\(lineName(line)) · \(verdictColumn)"
    case .name(let line): "\(lineName(line)) · \(recipientColumn)"
    case .post(let line): "\(lineName(line)) · \(postLabel)"
    case .doneOn(let code): "\(code) · \(self("Ngày xong", "Done on"))"
    case .other(let path): path
    }
  }

  func value(_ value: FieldConflict.Value) -> String {
    switch value {
    case .nothing: self("để trống", "empty")
    case .points(let points): self.points(points)
    case .flag(let isOn): isOn ? self("có", "there") : self("thiếu", "missing")
    case .day(let day): self.day(day)
    case .verdict(let verdict, let note): note.isEmpty ? self.verdict(verdict) : "\(self.verdict(verdict)): \(note)"
    case .text(let text): text
    }
  }

  private func lineName(_ number: Int) -> String { self("Dòng \(number)", "Line \(number)") }

  private func criterionTitle(_ code: String, of record: RecordKey, _ workspace: Workspace) -> String {
    Scorecard.ID(record.id).flatMap { workspace.scorecards[$0] }.flatMap { workspace.templates[$0.template] }
      .flatMap { $0.criterion(code) }.map { self($0.title) } ?? ""
  }
}
