/// How much was done in each month of a year (mức độ hoạt động theo tháng; plan part I.2: "thường xuyên, liên tục").
public struct Activity: Hashable, Sendable {
  /// What was counted.
  public enum Subject: Hashable, Sendable {
    /// Dossiers that were opened.
    case opened
    /// A step of dossiers, once for each dossier and time.
    case step(PipelineStep)
    /// Duties of the plan that were done.
    case duties
    /// Everything units of a bloc did: dossiers they opened, submitted and supplemented.
    case bloc(Bloc.ID)
  }

  /// What was counted.
  public let subject: Subject
  /// The count of each month, twelve of them.
  public private(set) var months = [Int](repeating: 0, count: 12)
  /// The last day something was done; nil where nothing was.
  public private(set) var last: Day?

  /// Nothing done yet.
  public init(_ subject: Subject) { self.subject = subject }

  /// How much was done in all.
  public var total: Int { months.reduce(0, +) }

  mutating func count(_ day: Day) {
    months[day.parts.month - 1] += 1
    last = max(last ?? day, day)
  }
}

extension Workspace {
  /// What was done in a year by month: first by kind of work in the order of the pipeline, then by bloc.
  ///
  /// Kinds of work that nobody did are left out; blocs are all there, so that those that are silent can be seen.
  public func activity(in year: Int) -> [Activity] {
    var opened = Activity(.opened)
    var steps = Pipeline.rules.map { Activity(.step($0.step)) }
    let places = Dictionary(uniqueKeysWithValues: Pipeline.rules.enumerated().map { ($1.step, $0) })
    let own = blocs.values.filter { $0.year == year }
      .sorted { ($0.kind == .cluster ? 0 : 1, $0.number) < ($1.kind == .cluster ? 0 : 1, $1.number) }
    var ofBlocs = own.map { Activity(.bloc($0.id)) }
    var blocsOf: [Unit.ID: [Int]] = [:]
    for (index, bloc) in own.enumerated() {
      for member in bloc.members { blocsOf[member.unit, default: []].append(index) }
    }
    for dossier in dossiers.values {
      let places = (blocsOf[dossier.nominator] ?? [], places)
      if dossier.createdOn.year == year {
        opened.count(dossier.createdOn)
        for index in places.0 { ofBlocs[index].count(dossier.createdOn) }
      }
      for step in dossier.steps where step.day.year == year {
        if let place = places.1[step.step] { steps[place].count(step.day) }
        guard step.step.isOfNominator else { continue }
        for index in places.0 { ofBlocs[index].count(step.day) }
      }
    }
    var duties = Activity(.duties)
    for day in campaigns.values.flatMap(\.duties).compactMap(\.doneOn) where day.year == year { duties.count(day) }
    return ([opened] + steps + [duties]).filter { $0.total > 0 } + ofBlocs
  }
}

extension PipelineStep {
  /// Whether the unit that nominates takes the step, not who works on the dossier.
  fileprivate var isOfNominator: Bool { self == .submit || self == .recall || self == .receiveSupplement }
}
