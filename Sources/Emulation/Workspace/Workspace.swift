/// Everything that is loaded: the province, its units and catalogues, and the records of the open year.
public struct Workspace: Sendable {
  /// The province and its parameters.
  public private(set) var province: Province
  /// All units, former ones too.
  public private(set) var units: [Unit.ID: Unit] = [:]
  /// The blocs of the open year.
  public private(set) var blocs: [Bloc.ID: Bloc] = [:]
  /// All score scales.
  public private(set) var templates: [ScorecardTemplate.ID: ScorecardTemplate] = [:]
  /// The scorecards of the open year.
  public private(set) var scorecards: [Scorecard.ID: Scorecard] = [:]
  /// All titles and forms of commendation.
  public private(set) var awardTypes: [AwardType.ID: AwardType] = [:]
  /// The dossiers of the open year.
  public private(set) var dossiers: [Dossier.ID: Dossier] = [:]
  /// The decisions of the open year.
  public private(set) var decisions: [Decision.ID: Decision] = [:]
  /// The campaigns of the open year and those that go beyond a year.
  public private(set) var campaigns: [Campaign.ID: Campaign] = [:]
  /// Everybody who is registered, also those who have left.
  public private(set) var accounts: [Account.ID: Account] = [:]
  /// The working days of all years whose days off are known.
  public private(set) var calendar = WorkingCalendar()
  /// The records that are there but could not be read: their names are taken, their content is not known.
  public private(set) var unreadable: Set<RecordKey> = []
  /// The last act of each machine that is in the records, by machine: the state that everything is computed from.
  public var heads: [ActSum] = []
  /// How far the records were compared with the journals.
  public var trust = Trust()
  /// Names with a running number that were given and are in no record now: no record gets one of them again.
  public private(set) var usedNames: Set<RecordKey> = []
  /// Accounts whose files are not as the journal says, and what counts of them.
  public var standIns: [Account.ID: AccountStandIn] = [:]
  /// How many accounts the journal knows, where the file of not one is there.
  public var lostAccounts = 0
  /// The kinds of record of which none is known, because their folder cannot be read.
  public var unlisted: Set<RecordKind> = []
  /// Grows with every change, so that what was computed from the workspace can be kept until then.
  public private(set) var generation = 0

  private var calendarYears: [CalendarYear.ID: CalendarYear] = [:]
  private var scorecardOfUnit: [Unit.ID: [Bloc.ID: Scorecard.ID]] = [:]

  /// Takes records as they were loaded.
  public init(
    province: Province, records: some Sequence<AnyRecord> = [], unreadable: Set<RecordKey> = []
  ) {
    self.province = province
    self.unreadable = unreadable
    adopt(records)
  }

  /// Takes over records as they are now, in place of those with the same names.
  public mutating func adopt(_ records: some Sequence<AnyRecord>) {
    for record in records {
      switch record {
      case .province(let record): province = record
      case .unit(let record): units[record.id] = record
      case .bloc(let record): blocs[record.id] = record
      case .template(let record): templates[record.id] = record
      case .scorecard(let record):
        if let earlier = scorecards[record.id] { scorecardOfUnit[earlier.unit]?[earlier.bloc] = nil }
        scorecards[record.id] = record
        scorecardOfUnit[record.unit, default: [:]][record.bloc] = record.id
      case .awardType(let record): awardTypes[record.id] = record
      case .dossier(let record): dossiers[record.id] = record
      case .decision(let record): decisions[record.id] = record
      case .campaign(let record): campaigns[record.id] = record
      case .account(let record):
        accounts[record.id] = record
        standIns[record.id] = nil
      case .calendarYear(let record):
        calendarYears[record.id] = record
        calendar = WorkingCalendar(calendarYears.values.sorted { $0.id < $1.id })
      }
      // Whoever saved it has read it, or made it anew.
      if !unreadable.isEmpty { unreadable.remove(record.key) }
    }
    generation += 1
  }

  /// Notes that an act of one's own is in the records.
  ///
  /// - Returns: false when acts of the same machine before it are not in them yet; the heads then stay.
  public mutating func note(_ act: ActSum) -> Bool {
    let index = heads.firstIndex { $0.id.machine == act.id.machine }
    let last = index.map { heads[$0].id.number } ?? 0
    guard act.id.number == last + 1 else { return act.id.number <= last }
    if let index { heads[index] = act } else { heads.append(act) }
    heads.sort { $0.id.machine < $1.id.machine }
    return true
  }

  /// Notes that a name was given, by whomever, so that no new record gets it.
  public mutating func noteUsed(_ name: RecordKey) {
    if name.kind.hasRunningNumbers { usedNames.insert(name) }
  }

  /// Counts on from a workspace this one takes the place of, so that no generation ever names two states.
  public mutating func succeed(_ earlier: Workspace) {
    generation = max(generation, earlier.generation) + 1
    usedNames.formUnion(earlier.usedNames)
  }

  /// Forgets a record that was taken away; the province itself always stays.
  public mutating func forget(_ key: RecordKey) {
    noteUsed(key)
    unreadable.remove(key)
    switch key.kind {
    case .province: break
    case .unit: Unit.ID(key.id).map { units[$0] = nil }
    case .bloc: Bloc.ID(key.id).map { blocs[$0] = nil }
    case .template: ScorecardTemplate.ID(key.id).map { templates[$0] = nil }
    case .scorecard:
      if let id = Scorecard.ID(key.id), let card = scorecards.removeValue(forKey: id) {
        scorecardOfUnit[card.unit]?[card.bloc] = nil
      }
    case .awardType: AwardType.ID(key.id).map { awardTypes[$0] = nil }
    case .dossier: Dossier.ID(key.id).map { dossiers[$0] = nil }
    case .decision: Decision.ID(key.id).map { decisions[$0] = nil }
    case .campaign: Campaign.ID(key.id).map { campaigns[$0] = nil }
    case .account:
      Account.ID(key.id).map { accounts[$0] = nil }
      Account.ID(key.id).map { standIns[$0] = nil }
    case .calendarYear:
      CalendarYear.ID(key.id).map { calendarYears[$0] = nil }
      calendar = WorkingCalendar(calendarYears.values.sorted { $0.id < $1.id })
    }
    generation += 1
  }

  /// The record as it is now, nil when there is none.
  public subscript(key: RecordKey) -> AnyRecord? {
    switch key.kind {
    case .province: .province(province)
    case .unit: Unit.ID(key.id).flatMap { units[$0] }.map(AnyRecord.unit)
    case .bloc: Bloc.ID(key.id).flatMap { blocs[$0] }.map(AnyRecord.bloc)
    case .template: ScorecardTemplate.ID(key.id).flatMap { templates[$0] }.map(AnyRecord.template)
    case .scorecard: Scorecard.ID(key.id).flatMap { scorecards[$0] }.map(AnyRecord.scorecard)
    case .awardType: AwardType.ID(key.id).flatMap { awardTypes[$0] }.map(AnyRecord.awardType)
    case .dossier: Dossier.ID(key.id).flatMap { dossiers[$0] }.map(AnyRecord.dossier)
    case .decision: Decision.ID(key.id).flatMap { decisions[$0] }.map(AnyRecord.decision)
    case .campaign: Campaign.ID(key.id).flatMap { campaigns[$0] }.map(AnyRecord.campaign)
    case .calendarYear: CalendarYear.ID(key.id).flatMap { calendarYears[$0] }.map(AnyRecord.calendarYear)
    case .account: Account.ID(key.id).flatMap { accounts[$0] }.map(AnyRecord.account)
    }
  }

  /// The scorecard of a unit in a bloc.
  public func scorecard(of unit: Unit.ID, in bloc: Bloc.ID) -> Scorecard? {
    scorecardOfUnit[unit]?[bloc].flatMap { scorecards[$0] }
  }

  /// The unit whose scorecard has an identifier, also where the scorecard is gone or cannot be read.
  ///
  /// - Complexity: O(blocs and members).
  public func unit(ofScorecard key: RecordKey) -> Unit.ID? {
    if let scorecard = Scorecard.ID(key.id).flatMap({ scorecards[$0] }) { return scorecard.unit }
    for bloc in blocs.values {
      let unit = bloc.members.first { Scorecard.ID(of: $0.unit, in: bloc.id).text == key.id }?.unit
      if let unit { return unit }
    }
    return nil
  }

  /// The kind of a unit; nil when the unit is not there or could not be read.
  public func kind(of unit: Unit.ID) -> UnitKind? { units[unit]?.kind }

  /// The template a scorecard is added up after: its bloc's, and the one it names when the bloc is not there.
  public func template(of scorecard: Scorecard) -> ScorecardTemplate? {
    templates[blocs[scorecard.bloc]?.template ?? scorecard.template]
  }

  /// The name of a unit on a day; its identifier when the unit is not there.
  public func name(of unit: Unit.ID, on day: Day) -> String {
    units[unit]?.name(on: day) ?? unit.text
  }
}
