import Emulation
import Screens
import Storage
import VietnameseText

extension Listing {
  /// All records of a kind, in the order people expect.
  ///
  /// - Parameter origins: the acts that entered the decisions.
  init(
    _ subject: List.Subject, _ workspace: Workspace, year: Int, today: Day, origins: [RecordKey: JournalEntry],
    _ texts: Texts
  ) {
    switch subject {
    case .units: self.init(units: workspace, today: today, texts)
    case .blocs: self.init(blocs: workspace, year: year, today: today, texts)
    case .dossiers: self.init(dossiers: workspace, today: today, texts)
    case .lines: self.init(lines: workspace, today: today, texts)
    case .decisions: self.init(decisions: workspace, origins)
    case .awards: self.init(awards: workspace, texts)
    case .people: self.init(people: workspace, today: today, texts)
    }
  }

  private init(units workspace: Workspace, today: Day, _ texts: Texts) {
    columns = [.id, .kind, .name, .aliases, .until]
    rows = workspace.units.values
      .map { (key: VietnameseOrder.key(for: $0.name(on: today)), unit: $0) }
      .sorted { $0.key < $1.key }
      .map { _, unit in
        [
          .text(unit.id.text), .text(texts.unitKind(unit.kind)), .text(unit.name(on: today)),
          .text(unit.aliases.joined(separator: ", ")), Value(unit.until),
        ]
      }
  }

  private init(blocs workspace: Workspace, year: Int, today: Day, _ texts: Texts) {
    columns = [.id, .kind, .number, .name, .units, .leader]
    rows = workspace.blocs.values.filter { $0.year == year }.sorted { $0.id < $1.id }
      .map { bloc in
        let leaders = workspace.ranking(of: bloc.id)?.standings.filter { $0.rank == 1 } ?? []
        let names = leaders.map { workspace.name(of: $0.unit, on: today) }.joined(separator: ", ")
        return [
          .text(bloc.id.text), .text(texts.blocKind(bloc.kind)), Value(bloc.number), .text(bloc.name),
          Value(bloc.members.count), .text(names),
        ]
      }
  }

  private init(dossiers workspace: Workspace, today: Day, _ texts: Texts) {
    columns = [.id, .receipt, .received, .unit, .track, .lines, .state, .abstract]
    rows = workspace.dossiers.values.sorted { $0.id < $1.id }.map { dossier in
      [
        .text(dossier.id.text), .text(dossier.receiptNumber), Value(dossier.receivedOn),
        .text(workspace.name(of: dossier.nominator, on: today)), .text(texts.track(dossier.track)),
        Value(dossier.lines.count), .text(texts.state(dossier.state)), .text(dossier.abstract),
      ]
    }
  }

  private init(lines workspace: Workspace, today: Day, _ texts: Texts) {
    columns = [.dossier, .line, .name, .post, .unit, .award, .state, .decision]
    let lines = workspace.dossiers.values.sorted { $0.id < $1.id }.flatMap { dossier in
      dossier.lines.map { (key: $0.nameKey, dossier: dossier.id, line: $0) }
    }
    // Recipients are looked up by name; those of one name stay in the order of their dossiers.
    rows = lines.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }.map { _, entry in
      let line = entry.line
      return [
        .text(entry.dossier.text), Value(line.number), .text(line.name), .text(line.post),
        .text(line.unit.map { workspace.name(of: $0, on: today) } ?? ""), .text(line.award.text),
        .text(texts.state(line.state)),
        .text(line.decision.flatMap { workspace.decisions[$0]?.number } ?? ""),
      ]
    }
  }

  private init(decisions workspace: Workspace, _ origins: [RecordKey: JournalEntry]) {
    columns = [.id, .number, .day, .signer, .recipients, .abstract, .act, .sum]
    rows = workspace.decisions.values.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.map { decision in
      let act = origins[AnyRecord.decision(decision).key]
      return [
        .text(decision.id.text), .text(decision.number), Value(decision.day), .text(decision.signer),
        Value(decision.recipients.count), .text(decision.abstract), act.map { .text($0.id.text) } ?? .none,
        act.map { .sum($0.sum.text) } ?? .none,
      ]
    }
  }

  private init(awards workspace: Workspace, _ texts: Texts) {
    columns = [.id, .name, .decider, .article]
    rows = workspace.awardTypes.values.sorted { $0.id < $1.id }.map { award in
      [.text(award.id.text), .text(texts(award.name)), .text(texts(award.decider)), .text(award.article)]
    }
  }

  private init(people workspace: Workspace, today: Day, _ texts: Texts) {
    columns = [.id, .name, .roles, .unit, .login, .state]
    rows = workspace.accounts.values.sorted { $0.id < $1.id }.map { account in
      [
        .text(account.id.text), .text(account.name),
        .text(texts.roles(account.isClosed ? account.roles : workspace.allRoles(of: account))),
        .text(account.unit.map { workspace.name(of: $0, on: today) } ?? ""), .text(account.systemName),
        .text(account.isClosed ? texts.closedState : ""),
      ]
    }
  }
}
