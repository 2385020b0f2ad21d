import Emulation
import VietnameseText

extension FindIndex {
  /// Makes the index of a workspace: units and blocs first, then what is current, then the rest and the commands.
  init(_ context: Context) {
    var entries = Self.units(context) + Self.blocs(context)
    let dossiers = context.workspace.dossiers.values.sorted { $0.id > $1.id }
    entries += dossiers.map(Self.entry) + Self.lines(of: dossiers, context)
    self.init(
      entries: entries + Self.decisions(context) + Self.catalogue(context) + Self.commands(context),
      generation: context.workspace.generation)
  }

  private static func units(_ context: Context) -> [Entry] {
    let named = context.workspace.units.values.map { unit in
      let name = unit.name(on: context.today)
      return (key: VietnameseOrder.key(for: name), name: name, unit: unit)
    }
    return named.sorted { $0.key < $1.key }.map { _, name, unit in
      let others = unit.names.map(\.name).filter { $0 != name } + unit.aliases
      // An old name is shown with the one in force.
      return Entry(.unit(unit.id), context.texts.unitName(unit, name), others: others.map { "\($0) → \(name)" })
    }
  }

  private static func blocs(_ context: Context) -> [Entry] {
    context.workspace.blocs.values.sorted { $0.id < $1.id }.map { bloc in
      Entry(.bloc(bloc.id), "\(context.texts.blocKind(bloc.kind)) \(bloc.number) · \(bloc.name)")
    }
  }

  private static func entry(for dossier: Dossier) -> Entry {
    let numbers = dossier.receiptNumber.isEmpty ? dossier.id.text : "\(dossier.id) · \(dossier.receiptNumber)"
    return Entry(.dossier(dossier.id), "\(numbers) · \(dossier.abstract)")
  }

  /// Recipients by name, those of one name the latest dossier first.
  private static func lines(of dossiers: [Dossier], _ context: Context) -> [Entry] {
    let named = dossiers.flatMap { dossier in dossier.lines.map { (key: $0.nameKey, line: $0, dossier: dossier) } }
    return named.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }.map { _, entry in
      Self.entry(for: entry.line, of: entry.dossier, context)
    }
  }

  private static func entry(for line: RecipientLine, of dossier: Dossier, _ context: Context) -> Entry {
    let unit = line.subject == .collective ? nil : line.unit.map { context.workspace.name(of: $0, on: context.today) }
    let award = context.workspace.awardTypes[line.award].map { context.texts($0.name) } ?? line.award.text
    let parts = [line.name, unit ?? "", award, line.post, dossier.id.text].filter { !$0.isEmpty }
    return Entry(.line(dossier.id, line.number), parts.joined(separator: " · "))
  }

  private static func decisions(_ context: Context) -> [Entry] {
    context.workspace.decisions.values.sorted { ($0.day, $0.id) > ($1.day, $1.id) }.map { decision in
      Entry(.decision(decision.id), "\(decision.number) · \(context.texts.day(decision.day)) · \(decision.abstract)")
    }
  }

  private static func catalogue(_ context: Context) -> [Entry] {
    let workspace = context.workspace
    let awards = workspace.awardTypes.values.sorted { $0.id < $1.id }.map { award in
      Entry(.award(award.id), context.texts(award.name), others: ["\(award.id) · \(context.texts(award.name))"])
    }
    let campaigns = workspace.campaigns.values.sorted { $0.id < $1.id }.map { campaign in
      Entry(.campaign(campaign.id), campaign.shortName, others: [campaign.name])
    }
    return awards + campaigns + people(context)
  }

  private static func people(_ context: Context) -> [Entry] {
    context.workspace.accounts.values.sorted { $0.id < $1.id }.map { account in
      let roles = context.texts.roles(context.workspace.allRoles(of: account))
      return Entry(
        .account(account.id), [account.name, account.id.text, roles].filter { !$0.isEmpty }.joined(separator: " · "))
    }
  }

  /// The program's own commands; those of a screen need that screen.
  private static func commands(_ context: Context) -> [Entry] {
    context.texts.globalOffers.filter { $0.command != .find && $0.command != .back }
      .map { Entry(.command($0.command), context.texts.command($0.command)) }
  }
}
