extension PersonalData {
  /// Nobody who is proposed was born before.
  public static let earliestBirth = Day(year: 1900, month: 1, day: 1) ?? Day(ordinal: 0)

  /// Reads the fields as they were typed; an empty one says nothing.
  ///
  /// - Throws: `personal` with the first field that is wrong.
  init(typed texts: [PersonalField: String], today: Day) throws(Refusal) {
    for field in PersonalField.allCases {
      if let problem = Self.problem(in: texts[field] ?? "", of: field, today: today) {
        throw .personal(field, problem)
      }
    }
    self.init(
      birthDate: Day(typed: (texts[.birthDate] ?? "").trimmed, today: today),
      identityNumber: Self.digits(texts[.identityNumber] ?? ""), phone: (texts[.phone] ?? "").trimmed)
  }

  /// What is wrong with a field as it was typed; nil for one that is right or empty.
  public static func problem(in text: String, of field: PersonalField, today: Day) -> FieldProblem? {
    let text = text.trimmed
    if text.isEmpty { return nil }
    switch field {
    case .birthDate:
      // A day without its year would be one of this year.
      guard text.utf8.count >= 8, let day = Day(typed: text, today: today) else { return .notADay }
      if day < earliestBirth { return .before(earliestBirth) }
      return day < today ? nil : .notInThePast
    case .identityNumber: return isIdentityNumber(digits(text)) ? nil : .notAnIdentityNumber
    case .phone: return isPhone(text) ? nil : .notAPhoneNumber
    }
  }

  /// What people put between digits is not kept.
  private static func digits(_ text: String) -> String { text.filter { !" .-".contains($0) } }

  /// Whether a text has the 12 digits of a personal identification number (số định danh cá nhân, Law on Identification
  /// 26/2023/QH15) or the 9 of an old card (chứng minh nhân dân).
  public static func isIdentityNumber(_ text: String) -> Bool {
    [9, 12].contains(text.utf8.count) && text.utf8.allSatisfy { (48...57) ~= $0 }
  }

  /// Whether a text is 8 to 15 digits (E.164) with spaces between them and perhaps a plus in front.
  public static func isPhone(_ text: String) -> Bool {
    let digits = text.utf8.filter { (48...57) ~= $0 }.count
    return (8...15).contains(digits) && text.utf8.count <= 24
      && text.utf8.enumerated().allSatisfy { offset, byte in
        (48...57) ~= byte || byte == UInt8(ascii: " ") && offset > 0 || byte == UInt8(ascii: "+") && offset == 0
      }
  }
}
