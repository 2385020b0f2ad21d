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
      birthDate: try? Self.birthDate(texts[.birthDate] ?? "", today: today),
      identityNumber: Self.digits(texts[.identityNumber] ?? ""), phone: (texts[.phone] ?? "").trimmed)
  }

  /// What is wrong with a field as it was typed; nil for one that is right or empty.
  public static func problem(in text: String, of field: PersonalField, today: Day) -> FieldProblem? {
    let text = text.trimmed
    if text.isEmpty { return nil }
    switch field {
    case .birthDate:
      do throws(FieldProblem) {
        _ = try birthDate(text, today: today)
        return nil
      } catch {
        return error
      }
    case .identityNumber: return isIdentityNumber(digits(text)) ? nil : .notAnIdentityNumber
    case .phone: return isPhone(text) ? nil : .notAPhoneNumber
    }
  }

  /// Reads a day of birth, which needs its year; one of two digits is in the last hundred years.
  ///
  /// - Throws: what is wrong with it.
  public static func birthDate(_ text: String, today: Day) throws(FieldProblem) -> Day {
    // What is counted from today, or has no year, is no day of birth.
    let digits = text.utf8.filter { (48...57).contains($0) }.count
    guard digits >= 4, text.split(whereSeparator: { "/-. ".contains($0) }).count == 3 || digits >= 6 else {
      throw .notADay
    }
    var day: Day
    do throws(DayProblem) {
      day = try Day(parsing: text, today: today, calendar: WorkingCalendar())
    } catch {
      if case .yearOutOfRange(let year) = error, year < earliestBirth.year { throw .before(earliestBirth) }
      throw FieldProblem(error)
    }
    let hasWholeYear = text.contains(String(day.year))
    if day >= today, !hasWholeYear {
      let (year, month, number) = day.parts
      day = Day(year: year - 100, month: month, day: number) ?? day
    }
    if day < earliestBirth { throw .before(earliestBirth) }
    guard day < today else { throw .notInThePast }
    return day
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
