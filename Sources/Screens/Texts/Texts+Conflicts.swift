import Emulation

// Several people on one record.
extension Texts {
  /// A time of today, or of another day: `lúc 09:30`, `lúc 09:30 ngày 24/11/2026`.
  public func time(_ moment: Moment, today: Day) -> String {
    guard moment.day != today else { return self("lúc \(moment.clock)", "at \(moment.clock)") }
    return self("lúc \(moment.clock) ngày \(day(moment.day))", "at \(moment.clock) on \(day(moment.day))")
  }

  /// What somebody did, as a verb.
  func deed(_ kind: ActKind) -> String {
    let name = act(kind)
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  /// `lan lúc 09:30`.
  private func person(_ others: OthersNamed) -> String {
    [others.names ?? self("người khác", "somebody else"), others.when].compactMap(\.self).joined(separator: " ")
  }

  /// `lan đã chuyển bước lúc 09:30`.
  func whoDidWhat(_ others: OthersNamed) -> String {
    let who = others.names ?? self("người khác", "somebody else")
    let what = others.deed ?? self("sửa", "made a change")
    return [self("\(who) đã \(what)", "\(who) \(what)"), others.when].compactMap(\.self).joined(separator: " ")
  }

  /// - Parameter choices: where both changed the same, whether mine was chosen.
  func merged(_ notice: String, with others: OthersNamed, choices: Set<Bool> = []) -> String {
    let text = notice.hasSuffix(".") ? String(notice.dropLast()) : notice
    let who = person(others)
    return switch (choices.contains(true), choices.contains(false)) {
    case (false, false):
      self("\(text); đã gộp với thay đổi của \(who).", "\(text); merged with the changes of \(who).")
    case (true, false):
      self("\(text); đã thay giá trị của \(who).", "\(text); replaced what \(who) had saved.")
    case (false, true):
      self("\(text); chỗ trùng giữ như \(who).", "\(text); what both changed is as \(who) saved it.")
    case (true, true):
      self(
        "\(text); chỗ trùng với \(who) theo lựa chọn của bạn.", "\(text); what \(who) changed too is as you chose.")
    }
  }

  func keptTheirs(_ others: OthersNamed) -> String {
    self("Đã giữ nguyên như \(person(others)).", "Kept as it is by \(person(others)).")
  }

  /// An act that cannot be put together with what others did.
  ///
  /// - Parameter record: the name of its record, nil where it has none.
  func overtaken(_ others: OthersNamed, _ record: String?) -> String {
    let name = record.map { " " + $0 } ?? ""
    return self("Chưa lưu\(name): \(whoDidWhat(others)).", "Not saved,\(name): \(whoDidWhat(others)).")
  }

  /// What to do where others were quicker and nothing else is wrong.
  var lookAgain: String { self("Nhấn Esc, xem lại rồi làm lại.", "Press Esc, look, and repeat.") }

  /// That what was typed is not saved, and why.
  public func notSaved(_ reason: String) -> String { self("Chưa lưu. \(reason)", "Not saved. \(reason)") }

  func unfitMerge(_ others: OthersNamed) -> String {
    self(
      "Chưa lưu: không gộp được với thay đổi của \(person(others)). Nhấn Esc để xem rồi nhập lại.",
      "Not saved: it does not fit with the changes of \(person(others)). Press Esc, look, and repeat.")
  }

  var tooManyRaces: String {
    self(
      "Chưa lưu: bản ghi đang được sửa liên tục. Hãy thử lại.", "Not saved: others keep saving this record. Try again.")
  }
}

// The question which of two values counts.
extension Texts {
  /// - Parameter record: the name of what both changed, nil where nothing is known of it.
  func conflictTitle(_ record: String?) -> String {
    let name = record.map { " · " + $0 } ?? ""
    return self("Hai người cùng sửa\(name)", "Changed by two people\(name)")
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
  /// Whose a value is, and since when: `Của minh lúc 09:30`.
  func theirs(_ others: OthersNamed) -> String {
    [theirsColumn(others), others.when].compactMap(\.self).joined(separator: " ")
  }
  var mineColumn: String { self("Của bạn", "Yours") }
  var keepChoicesShort: String { self("Lưu lựa chọn", "Save choices") }
  var allMineShort: String { self("Lấy hết của bạn", "All yours") }
  var backToTypingShort: String { self("Nhập tiếp", "Back to typing") }

  /// A field in the words of its screen, in full.
  func conflictField(_ conflict: FieldConflict, _ context: Context) -> String {
    let (field, workspace) = (shortField(conflict, context), context.workspace)
    let more: String?
    switch conflict.field {
    case .points(let code, _): more = criterionTitle(code, of: conflict.record, workspace)
    case .verdict(let line), .name(let line), .post(let line):
      more = Dossier.ID(conflict.record.id).flatMap { workspace.dossiers[$0]?.line(line)?.name }
    case .doneOn(let code):
      let duty = Campaign.ID(conflict.record.id).flatMap { workspace.campaigns[$0]?.duties.first { $0.code == code } }
      more = duty.map { self($0.text) }
    case .personal(let line, _):
      more = Dossier.ID(conflict.record.id).flatMap { workspace.dossiers[$0]?.line(line)?.name }
    case .presence, .reference, .other: more = nil
    }
    return more.map { $0.isEmpty ? field : "\(field) · \($0)" } ?? field
  }

  /// A field in a few words, for a column.
  func shortField(_ conflict: FieldConflict, _ context: Context) -> String {
    if case .personal(let line, let field) = conflict.field {
      return "\(self.field("line")) \(line) · \(personal(field))"
    }
    return fieldOfFile(conflict, context)
  }

  private func fieldOfFile(_ conflict: FieldConflict, _ context: Context) -> String {
    FieldWords(of: conflict.record.kind, context).name(conflict.field.path)
  }

  func value(_ value: FieldConflict.Value, of conflict: FieldConflict, _ context: Context) -> String {
    switch value {
    case .nothing: self("để trống", "empty")
    case .points(let points): self.points(points)
    case .flag(let isOn): flag(isOn)
    case .day(let day): self.day(day)
    case .verdict(let verdict, let note): note.isEmpty ? self.verdict(verdict) : "\(self.verdict(verdict)): \(note)"
    case .text(let text): text
    case .words(let words): FieldWords(of: conflict.record.kind, context).value(words, at: conflict.field.path)
    }
  }

  private func criterionTitle(_ code: String, of record: RecordKey, _ workspace: Workspace) -> String {
    Scorecard.ID(record.id).flatMap { workspace.scorecards[$0] }.flatMap { workspace.templates[$0.template] }
      .flatMap { $0.criterion(code) }.map { self($0.title) } ?? ""
  }
}
