import Emulation
import TermUI

// The kinds of fields that forms have, so that each is typed into alike wherever it stands.
extension FormField {
  /// A day, in any form people type it; it shows in full once the field is left.
  static func day(id: String, label: String, hint: String = "", isProposal: Bool = false, _ context: Context)
    -> FormField
  {
    let texts = context.texts
    let (today, calendar, arrow) = (context.today, context.workspace.calendar, context.glyphs.arrowRight)
    return FormField(
      id: id, label: label, kind: .text(limit: 40), hint: hint.isEmpty ? texts.dayHint : hint, isProposal: isProposal,
      isPlain: true, aid: .calendar,
      read: { text in
        guard !text.allSatisfy(\.isWhitespace) else { return nil }
        do throws(DayProblem) {
          let day = try Day(parsing: text, today: today, calendar: calendar)
          let words = texts.dayInWords(day, calendar)
          return FieldReading(text == day.vietnamese ? words : "\(text) \(arrow) \(words)", settled: day.vietnamese)
        } catch {
          return FieldReading(problem: texts.problem(FieldProblem(error)))
        }
      })
  }

  /// A day of birth, with its year.
  static func birthDate(id: String, label: String, hint: String, _ context: Context) -> FormField {
    let texts = context.texts
    let today = context.today
    return FormField(
      id: id, label: label, kind: .text(limit: 40), hint: hint, isPlain: true,
      read: { text in
        guard !text.allSatisfy(\.isWhitespace) else { return nil }
        do throws(FieldProblem) {
          let day = try PersonalData.birthDate(text, today: today)
          return FieldReading("", settled: day.vietnamese)
        } catch {
          return FieldReading(problem: texts.problem(error))
        }
      })
  }

  /// A count, with or without separators between thousands.
  static func count(
    id: String, label: String, hint: String = "", isProposal: Bool = false, _ context: Context
  ) -> FormField {
    let texts = context.texts
    return FormField(
      id: id, label: label, kind: .text(limit: 40), hint: hint, isProposal: isProposal, isPlain: true,
      read: { text in
        guard !text.allSatisfy(\.isWhitespace) else { return nil }
        do throws(CountProblem) {
          return FieldReading("", settled: String(try Int(counting: text)))
        } catch {
          return FieldReading(problem: texts.problem(FieldProblem(error)))
        }
      })
  }

  /// A name that can be completed; what is not among the names is taken as it is typed.
  static func name(
    id: String, label: String, hint: String = "", isProposal: Bool = false, _ names: NameChoice,
    validate: @escaping @Sendable (FormValue) -> String? = { _ in nil }
  ) -> FormField {
    FormField(
      id: id, label: label, kind: .text(limit: 200), hint: hint, isProposal: isProposal,
      validate: validate, choices: { names.choices(for: $0) })
  }
}
