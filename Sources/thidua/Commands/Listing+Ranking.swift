import Emulation
import Screens
import VietnameseText

extension Listing {
  /// The ranking of a bloc, a row a unit.
  ///
  /// - Parameter isNamingState: whether each row names the state it was computed from.
  init(ranking: Ranking, _ workspace: Workspace, today: Day, isNamingState: Bool, _ texts: Texts) {
    columns = [.rank, .unit, .name, .content, .bonus, .penalty, .total, .band, .notAppraised, .remark]
    rows = ranking.standings.map { standing in
      let result = standing.result
      return [
        standing.rank.map { .number(lexeme: String($0), shown: String($0)) } ?? .none,
        .text(standing.unit.text), .text(workspace.name(of: standing.unit, on: today)),
        Value(result?.content, texts), Value(result?.bonus, texts), Value(result?.penalty, texts),
        standing.rank == nil ? .none : Value(result?.total, texts),
        standing.rank == nil ? .none : .text(result.map { texts.band($0.band) } ?? ""),
        result.map { .number(lexeme: String($0.notAppraised), shown: String($0.notAppraised)) } ?? .none,
        .text(standing.unranked.map(texts.unranked) ?? standing.hold.map(texts.explainKnockout) ?? ""),
      ]
    }
    guard isNamingState else { return }
    let state = workspace.heads.map { "\($0.id.text) \($0.sum)" }.joined(separator: ", ")
    columns.append(.journal)
    for index in rows.indices { rows[index].append(state.isEmpty ? .none : .text(state)) }
  }
}

extension Listing.Value {
  init(_ points: Points?, _ texts: Texts) {
    self = points.map { .number(lexeme: $0.text, shown: texts.points($0)) } ?? .none
  }

  init(_ number: Int) {
    self = .number(lexeme: String(number), shown: String(number))
  }

  init(_ day: Day?) {
    self = day.map { .text($0.iso) } ?? .none
  }
}

extension Workspace {
  /// The bloc with an identifier, or the only one of a year whose name has these words.
  ///
  /// - Throws: a `CommandFailure` that names the blocs there are when none or several match.
  func bloc(matching words: String, year: Int, texts: Texts) throws -> Bloc {
    if let bloc = Bloc.ID(words).flatMap({ blocs[$0] }) { return bloc }
    let ofYear = blocs.values.filter { $0.year == year }.sorted { $0.id < $1.id }
    let query = SearchQuery(words)
    let matches = ofYear.compactMap { bloc in
      query.match(SearchText("\(texts.blocKind(bloc.kind)) \(bloc.number) \(bloc.name)")).map {
        (bloc: bloc, quality: $0)
      }
    }
    let best = matches.map(\.quality).max()
    let found = matches.filter { $0.quality == best }.map(\.bloc)
    if found.count == 1 { return found[0] }
    let known = (found.isEmpty ? ofYear : found).map { "  \($0.id)  \($0.name)" }
    throw CommandFailure([texts.noSuchBloc(words, in: year, isSeveral: !found.isEmpty)] + known)
  }
}
