// Values of fields as people type them.
extension StepField {
  /// The day that was typed.
  ///
  /// - Throws: `field` with what is wrong.
  func day(_ text: String, today: Day, calendar: WorkingCalendar) throws(Refusal) -> Day {
    do throws(DayProblem) {
      return try Day(parsing: text, today: today, calendar: calendar)
    } catch {
      throw .field(self, FieldProblem(error))
    }
  }

  /// The count that was typed.
  ///
  /// - Throws: `field` with what is wrong.
  func count(_ text: String) throws(Refusal) -> Int {
    do throws(CountProblem) {
      return try Int(counting: text)
    } catch {
      throw .field(self, FieldProblem(error))
    }
  }
}

extension FieldProblem {
  /// What is wrong with a typed day.
  public init(_ problem: DayProblem) {
    self =
      switch problem {
      case .empty: .empty
      case .notADay: .notADay
      default: .day(problem)
      }
  }

  /// What is wrong with a typed count.
  public init(_ problem: CountProblem) {
    self =
      switch problem {
      case .notANumber: .notANumber
      case .notWhole: .notWhole
      }
  }
}
