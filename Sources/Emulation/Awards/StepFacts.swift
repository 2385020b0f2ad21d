/// What was entered with a step, checked field by field.
struct StepFacts {
  private(set) var texts: [StepField: String] = [:]
  private(set) var days: [StepField: Day] = [:]
  private(set) var numbers: [StepField: Int] = [:]

  /// More members than any council has.
  private static let largestNumber = 9_999

  /// The day of the step itself, or of the council's session.
  var day: Day? { days[.day] ?? days[.sessionDay] }

  /// All of it as it is stored with the dossier.
  var stored: [StepField: String] {
    texts.merging(days.mapValues(\.iso)) { text, _ in text }
      .merging(numbers.mapValues(String.init)) { text, _ in text }
  }

  /// Checks what was typed against what the step asks for.
  init(
    _ typed: [StepField: String], rule: PipelineRule, today: Day, calendar: WorkingCalendar, minimumReasonLength: Int
  ) throws(Refusal) {
    for field in rule.fields {
      let text = (typed[field] ?? "").trimmed
      if text.isEmpty {
        if rule.optional.contains(field) { continue }
        throw .field(field, .empty)
      }
      if field.isDay {
        let day = try field.day(text, today: today, calendar: calendar)
        // What has been done was done by today; a due day and a session that is prepared lie ahead.
        let mayLieAhead = field == .dueDay || (field == .sessionDay && rule.step == .sendToCouncil)
        if !mayLieAhead, day > today { throw .field(field, .inTheFuture) }
        days[field] = day
      } else if field.isNumber {
        let number = try field.count(text)
        guard number <= Self.largestNumber else { throw .field(field, .above(Self.largestNumber)) }
        numbers[field] = number
      } else {
        if field == .reason, text.count < minimumReasonLength {
          throw .field(field, .tooShort(minimum: minimumReasonLength))
        }
        if field == .decisionNumber, !text.isDocumentNumber { throw .field(field, .notADocumentNumber) }
        texts[field] = text
      }
    }
    guard let day = days[.day] else { return }
    for field in [StepField.dueDay, .sessionDay] {
      if let later = days[field], later < day { throw .field(field, .before(day)) }
    }
  }
}

extension String {
  /// Whether it is a number and a symbol with a slash between them, as in `125/QĐ-UBND` (Decree 30/2020, Annex I).
  fileprivate var isDocumentNumber: Bool {
    let parts = split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.allSatisfy({ (48...57).contains($0) }) else {
      return false
    }
    return parts[1].contains { $0.isLetter }
  }
}
