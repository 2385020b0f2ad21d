import Emulation
import JSONText
import Screens
import Storage

extension DataSource {
  /// Puts an act together with what others did to its records; nil when that cannot be.
  func merge(_ act: Act, _ workspace: Workspace) -> MergedAct? {
    guard let merge = ActMerge(act, onto: workspace) else { return nil }
    let conflicts = merge.conflicts.map { (asked: FieldConflict($0), found: $0) }
    var writers: [FieldConflict: OthersAct] = [:]
    for (asked, found) in conflicts { writers[asked] = writer(of: found, since: act) }
    return MergedAct(conflicts: conflicts.map(\.asked), writers: writers) { mine in
      switch merge.resolved(choosingMine: Set(conflicts.filter { mine.contains($0.asked) }.map(\.found))) {
      case .act(let act): .act(act)
      case .nothing: .nothing
      case .unfit: .unfit
      }
    }
  }

  /// The act that gave a field its value of now, of those after an act was planned; nil when the journal does not know.
  private func writer(of conflict: ActConflict, since act: Act) -> OthersAct? {
    let base = act.edits.first { $0.key == conflict.record }?.before?.revision ?? 0
    let versions = (try? store.history(of: conflict.record)) ?? []
    let version = versions.first { version in
      version.revision > base && version.differences.contains { $0.isAt(conflict.field.path.map(\.name)) }
    }
    return version.map { othersAct($0.entry, on: [conflict.record]) }
  }

  /// The fields of a record that an act changes; none of a record that is put in or taken away.
  func changes(of edit: RecordEdit) -> [FieldChange] { edit.differences.map(\.change) }

  /// The last act on a record, as far as the journals tell.
  func lastAct(_ key: RecordKey) -> OthersAct? {
    store.lastAct(on: key).map { othersAct($0, on: $0.keys) }
  }
}

extension DataSource {
  /// What somebody else did, with the step or with what was taken back.
  ///
  /// - Parameter records: those of its records that it is told of.
  func othersAct(_ entry: JournalEntry, on records: [RecordKey]) -> OthersAct {
    OthersAct(
      author: entry.signature.author, records: records, at: entry.signature.at, kind: entry.kind,
      detail: entry.item(among: takenBack(by: entry)).detail)
  }

  /// How many acts on a record are looked through for one that was taken back, which is one of the last as a rule.
  private static var searched: Int { 200 }

  /// The act that another one takes back, and the one that this took back, to the first of them.
  private func takenBack(by entry: JournalEntry) -> [ActID: Deed] {
    var known: [ActID: Deed] = [:]
    guard var wanted = entry.reverts, let key = entry.keys.first,
      var reader = try? store.logReader(LogQuery(record: key))
    else { return known }
    for _ in 0..<Self.searched {
      guard let earlier = (try? reader.next(1))?.first else { break }
      guard earlier.id == wanted else { continue }
      known[earlier.id] = Deed(earlier)
      guard let next = earlier.reverts else { break }
      wanted = next
    }
    return known
  }
}

extension FieldConflict {
  /// A conflict of two files in the words of the domain.
  init(_ conflict: ActConflict) {
    let field = Field(conflict.field.path)
    self.init(
      record: conflict.record, field: field, base: Value(conflict.field.base, of: field),
      theirs: Value(conflict.field.theirs, of: field), mine: Value(conflict.field.mine, of: field))
  }
}

extension FieldConflict.Field {
  init(_ path: [MergeStep]) {
    let names = path.map(\.name)
    self = Self.known(names) ?? .other(names)
  }

  private static func known(_ names: [String]) -> Self? {
    guard names.count == 3 else { return nil }
    let (list, element, member) = (names[0], names[1], names[2])
    switch (list, member) {
    case ("cells", "self"): return .points(criterion: element, .selfScore)
    case ("cells", "cross"): return .points(criterion: element, .crossScore)
    case ("cells", "appraised"): return .points(criterion: element, .appraisedScore)
    case ("parts", "isPresent"): return DossierPartKind(rawValue: element).map(Self.presence)
    case ("parts", "reference"): return DossierPartKind(rawValue: element).map(Self.reference)
    case ("lines", "verdict"): return Int(element).map(Self.verdict)
    case ("lines", "name"): return Int(element).map(Self.name)
    case ("lines", "post"): return Int(element).map(Self.post)
    case ("duties", "doneOn"): return .doneOn(code: element)
    default: return nil
    }
  }
}

extension FieldConflict.Value {
  /// What a member of a file says, as the field understands it.
  init(_ json: JSONValue?, of field: FieldConflict.Field) {
    switch (field, json) {
    case (.presence, .bool(let isOn)?): self = .flag(isOn)
    // What is not there is missing.
    case (.presence, nil): self = .flag(false)
    case (.points, .number(let number)?): self = (try? Points(parsing: number)).map(Self.points) ?? .text(number)
    case (.doneOn, .string(let text)?): self = Day(iso: text).map(Self.day) ?? .text(text)
    case (.verdict, .object(let object)?):
      guard case .string(let verdict)? = object["verdict"] else {
        self = .verdict(nil, note: object["note"]?.plainText ?? "")
        return
      }
      self = .verdict(Verdict(rawValue: verdict), note: object["note"]?.plainText ?? "")
    case (_, nil), (_, .null?): self = .nothing
    case (.other, let value?): self = .words(value.plainTexts)
    case (_, let value?): self = .text(value.plainTexts.joined(separator: ", "))
    }
  }
}

extension JSONValue {
  /// The text of a string; nil for all else.
  fileprivate var plainText: String? { if case .string(let text) = self { text } else { nil } }
}

extension MergeStep {
  fileprivate var name: String {
    switch self {
    case .member(let name), .element(let name): name
    }
  }
}

extension FieldDifference {
  /// Whether the difference is in a field, or the field in what differs.
  ///
  /// What the appraisal found for a line is one field with its reason.
  fileprivate func isAt(_ field: [String]) -> Bool {
    let own = change.path
    let isVerdict = field.last == "verdict" && own.last == "note" && own.dropLast() == field.dropLast()
    return isVerdict || own.starts(with: field) || field.starts(with: own)
  }
}
