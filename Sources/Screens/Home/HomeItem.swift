import Emulation
import TermUI

/// One row of the morning board: a file that cannot be read, or something that waits for a person.
enum HomeItem: Sendable {
  case problem(Problem)
  case agenda(AgendaItem)

  /// The name of the row, the same as long as the same thing waits.
  var id: String {
    switch self {
    case .problem(let problem): "file \(problem.path)"
    case .agenda(let item):
      switch item.matter {
      case .duty(let campaign, let code): "duty \(campaign) \(code)"
      case .dossier(let dossier, let need, _): "dossier \(dossier) \(need.rawValue)"
      case .appraisal(let bloc, _, _): "appraisal \(bloc)"
      case .ties(let bloc, _): "ties \(bloc)"
      }
    }
  }

  /// The dossier that waits; nil for other matters.
  var dossier: Dossier.ID? {
    if case .agenda(let item) = self, case .dossier(let dossier, _, _) = item.matter { dossier } else { nil }
  }

  var deadline: Deadline? {
    if case .agenda(let item) = self { item.deadline } else { nil }
  }

  /// The record the row is about; nil for a file whose record nobody knows.
  func subject(_ context: Context) -> RecordKey? {
    guard case .agenda(let item) = self else { return nil }
    let workspace = context.workspace
    return switch item.matter {
    case .duty(let campaign, _): workspace.campaigns[campaign].map { AnyRecord.campaign($0).key }
    case .dossier(let dossier, _, _): workspace.dossiers[dossier].map { AnyRecord.dossier($0).key }
    case .appraisal(let bloc, _, _), .ties(let bloc, _): workspace.blocs[bloc].map { AnyRecord.bloc($0).key }
    }
  }

  /// The screen Enter opens.
  func screen(_ context: Context) -> any Screen {
    guard case .agenda(let item) = self else { return explanation(context) }
    return switch item.matter {
    case .duty(let campaign, let code): CampaignScreen(campaign, duty: code, context)
    case .dossier(let dossier, _, _): DossierScreen(dossier, context)
    case .appraisal(let bloc, _, _), .ties(let bloc, _): RankingScreen(bloc, context)
    }
  }

  func row(_ context: Context) -> RecordList.Row {
    let texts = context.texts
    let words = words(context)
    let left = deadline.map { texts.about($0.missingYear) + String($0.workingDaysLeft) } ?? ""
    let due = deadline.map { context.isWide ? texts.day($0.day) : texts.shortDay($0.day) }
    let kind = context.isWide ? [(cell: TableCell(words.kind, role: .textMuted), key: SortValue.text(words.kind))] : []
    return RecordList.Row(
      id: id,
      cells: [TableCell(due ?? "", role: urgencyRole), TableCell(left, role: urgencyRole)] + kind.map(\.cell) + [
        TableCell(words.what), TableCell(words.place), TableCell(words.state, role: stateRole),
      ],
      keys: [
        deadline.map { .day($0.lastDay) } ?? .none, deadline.map { .number($0.workingDaysLeft) } ?? .none,
      ] + kind.map(\.key) + [
        .text(words.what), words.place.isEmpty ? .none : .text(words.place), .text(words.state),
      ])
  }

  private var urgencyRole: Role {
    if case .agenda(let item) = self { item.urgency.role } else { .text }
  }

  private var stateRole: Role {
    if case .problem(let problem) = self {
      problem.isNewer || problem.isShown ? .statusWarn : .statusError
    } else {
      .text
    }
  }

  /// What the row is about, whole.
  func heading(_ context: Context) -> String { words(context).what }

  private struct Words {
    var kind: String
    var what: String
    /// Who has it or where it lies.
    var place: String
    var state: String
  }

  private func words(_ context: Context) -> Words {
    let texts = context.texts
    let workspace = context.workspace
    guard case .agenda(let item) = self else { return fileWords(context) }
    switch item.matter {
    case .duty(let id, let code):
      let duty = workspace.campaigns[id]?.duties.first { $0.code == code }
      return Words(
        kind: texts.dutyKindName, what: "\(code) \(duty.map { texts($0.text) } ?? "")", place: duty?.actor ?? "",
        state: texts.openDutyState(movedTo: item.deadline.flatMap { $0.isMoved ? $0.lastDay : nil }))
    case .dossier(let id, let need, let lines):
      let dossier = workspace.dossiers[id]
      let nominator = dossier.map { workspace.name(of: $0.nominator, on: context.today) } ?? ""
      let assignee = texts.assignee(dossier?.assignee ?? "", workspace)
      return Words(
        kind: texts.dossierKindName, what: "\(id) \(dossier?.abstract ?? "")",
        place: assignee.isEmpty ? nominator : assignee, state: texts.need(need, lines: lines))
    case .appraisal(let id, let appraised, let members):
      return blocWords(id, state: texts.appraisedOf(appraised, members), context)
    case .ties(let id, let units): return blocWords(id, state: texts.tied(units), context)
    }
  }

  private func fileWords(_ context: Context) -> Words {
    let texts = context.texts
    guard case .problem(let problem) = self else { return Words(kind: "", what: "", place: "", state: "") }
    return Words(
      kind: texts.fileKindName, what: problem.name(context), place: problem.record == nil ? "" : problem.path,
      state: problem.difference.map(texts.difference)
        ?? (problem.isShown ? texts.editedState : problem.isNewer ? texts.newerState : texts.unreadable))
  }

  private func blocWords(_ id: Bloc.ID, state: String, _ context: Context) -> Words {
    guard let bloc = context.workspace.blocs[id] else {
      return Words(kind: context.texts.blocKind(.bloc), what: id.text, place: "", state: state)
    }
    let kind = context.texts.blocKind(bloc.kind)
    return Words(
      kind: kind, what: "\(kind) \(bloc.number) · \(bloc.name)",
      place: bloc.head.map { context.workspace.name(of: $0, on: context.today) } ?? "", state: state)
  }
}

extension Problem {
  /// The record as people call it, else the path.
  func name(_ context: Context) -> String {
    record.map { context.texts.recordName($0, context.workspace, on: context.today) } ?? path
  }
}
