import Emulation
import TermUI

extension Campaign {
  /// The plan as lines: name, time, bases, what it continues, and its contents clause by clause.
  func plan(_ context: Context) -> [ExplanationScreen.Line] {
    typealias Line = ExplanationScreen.Line
    let texts = context.texts
    let deadline = context.workspace.calendar.deadline(end, on: context.today)
    var lines = [
      Line(name, role: .textStrong), Line(texts.fact(texts.formLabel, texts.form(form))),
      Line(texts.fact(texts.timeLabel, texts.campaignTime(self))), Line(texts.explain(deadline), depth: 1),
    ]
    if !bases.isEmpty { lines.append(Line(texts.basesLabel, role: .textStrong)) }
    for base in bases {
      lines.append(Line(texts.base(base), depth: 1))
    }
    if !continues.isEmpty { lines.append(Line(texts.continuesLabel, role: .textStrong)) }
    lines += continues.map { Line($0, depth: 1) }
    for content in contents {
      lines.append(Line("\(content.clause) \(content.title)", role: .textStrong))
      lines += content.items.map { Line("- \($0)", depth: 1) }
    }
    return lines
  }
}
