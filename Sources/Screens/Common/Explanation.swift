import Emulation

/// What `?` tells of a record, for whoever is not at a screen.
public struct Explanation: Hashable, Sendable {
  /// One line, with how far it is indented.
  public struct Line: Hashable, Sendable {
    public var depth: Int
    public var text: String
  }

  public var title: String
  public var lines: [Line]

  /// Why a unit has its rank in the blocs of the year, or what a dossier, a decision or an award is about.
  ///
  /// - Parameters:
  ///   - line: only this line of a dossier.
  ///   - act: the act that entered a decision, where the journal knows.
  /// - Returns: nil for a record of which there is nothing to explain.
  public init?(of key: RecordKey, line: Int? = nil, enteredBy act: LogItem? = nil, _ context: Context) {
    guard let screen = Self.screen(key, line: line, enteredBy: act, context) else { return nil }
    title = screen.heading
    lines = screen.lines.map { Line(depth: $0.depth, text: $0.text) }
  }

  private static func screen(
    _ key: RecordKey, line: Int?, enteredBy act: LogItem?, _ context: Context
  ) -> ExplanationScreen? {
    let workspace = context.workspace
    switch workspace[key] {
    case .unit(let unit): return standings(of: unit.id, context)
    case .scorecard(let card):
      guard let ranking = workspace.ranking(of: card.bloc), let standing = ranking[card.unit] else { return nil }
      return ExplanationScreen(standing: standing, in: ranking, context)
    case .dossier(let dossier):
      if let line, dossier.line(line) == nil { return nil }
      return ExplanationScreen(dossier: dossier.id, lines: line.map { [$0] }, context)
    case .decision(let decision): return ExplanationScreen(decision, enteredBy: act, context)
    case .awardType(let award): return ExplanationScreen(award, context)
    case .bloc, .template, .campaign, .calendarYear, .account, .province, nil: return nil
    }
  }

  /// A unit in each bloc it is a member of, one after the other.
  private static func standings(of unit: Unit.ID, _ context: Context) -> ExplanationScreen? {
    let workspace = context.workspace
    let screens = workspace.blocs.values.sorted { $0.id < $1.id }.compactMap { bloc -> ExplanationScreen? in
      guard let ranking = workspace.ranking(of: bloc.id), let standing = ranking[unit] else { return nil }
      return ExplanationScreen(standing: standing, in: ranking, context)
    }
    return screens.first.map { ExplanationScreen($0.heading, lines: screens.flatMap(\.lines)) }
  }
}
