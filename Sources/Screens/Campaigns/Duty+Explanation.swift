import Emulation
import TermUI

extension Duty {
  /// The whole duty: what, who, from which clause, until when.
  func explanation(_ context: Context) -> [ExplanationScreen.Line] {
    let texts = context.texts
    var lines = [
      ExplanationScreen.Line(texts(text), role: .textStrong),
      ExplanationScreen.Line(texts.fact(texts.actorColumn, actor)),
      ExplanationScreen.Line(texts.fact(texts.clauseColumn, clause)),
      ExplanationScreen.Line(texts.fact(texts.kindColumn, texts.dutyKind(kind))),
    ]
    if let doneOn {
      lines.append(ExplanationScreen.Line(texts.done(on: doneOn, with: doneDocument), role: .statusOk))
    } else if let due {
      let deadline = context.workspace.calendar.deadline(due, on: context.today)
      lines.append(
        ExplanationScreen.Line(texts.explain(deadline), role: deadline.isPast ? .statusError : .statusWarn))
    }
    return lines
  }
}
