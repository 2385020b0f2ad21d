import Emulation
import JSONText
import Screens

/// Where a person was in the program when it ended, as it is kept for one data folder and one account.
struct SessionFile: Hashable {
  /// The data folder, by its real path.
  var data: String
  /// The account of the person at the keyboard.
  var account: String
  /// The run of the program that wrote it.
  var program: RunningProgram
  var state: SessionState

  /// Files of another format come from another version of the program.
  private static let format = "1"
}

extension SessionFile {
  /// The file's bytes, one line.
  var bytes: [UInt8] {
    let places = state.places.sorted { $0.key.rawValue < $1.key.rawValue }
    let object: JSONObject = [
      "account": .string(account), "commands": .texts(state.commands.map(\.rawValue)), "data": .string(data),
      "format": .number(Self.format), "place": .integer(state.place.rawValue),
      "program": .string(program.fileName),
      "places": .array(
        places.map { .object(["place": .integer($0.key.rawValue), "screen": .object($0.value.json)]) }),
      "records": .array(state.records.map { .object($0.json) }),
      "screens": .array(state.screens.map { .object($0.json) }),
    ]
    return JSONValue.object(object).utf8(.compact) + [0x0A]
  }

  /// Reads a file; nil for one that no program of this version has written.
  init?(_ bytes: [UInt8]) {
    let limits = JSONLimits(bytes: DraftFile.limit, depth: 12)
    guard let object = (try? JSONValue(parsing: bytes, limits: limits))?.asObject,
      object["format"] == .number(Self.format), let account = object["account"]?.asText,
      let data = object["data"]?.asText,
      let program = (object["program"]?.asText).flatMap(RunningProgram.init(fileName:)),
      let place = object["place"]?.asInteger.flatMap(Place.init(rawValue:)),
      let screens = object["screens"]?.asArray, let places = object["places"]?.asArray,
      let records = object["records"]?.asArray, let commands = object["commands"]?.asTexts
    else { return nil }
    let traces = screens.compactMap(ScreenTrace.init(json:))
    let left = places.compactMap { entry -> (Place, ScreenTrace)? in
      guard let object = entry.asObject, let place = object["place"]?.asInteger.flatMap(Place.init(rawValue:)),
        let trace = object["screen"].flatMap(ScreenTrace.init(json:))
      else { return nil }
      return (place, trace)
    }
    let keys = records.compactMap(RecordKey.init(json:))
    guard traces.count == screens.count, left.count == places.count, keys.count == records.count else { return nil }
    self.init(
      data: data, account: account, program: program,
      state: SessionState(
        place: place, screens: traces, places: Dictionary(left) { first, _ in first }, records: keys,
        // A command that is no more is not missed.
        commands: commands.compactMap(Command.init(rawValue:))))
  }
}

extension ScreenTrace {
  fileprivate var json: JSONObject {
    var object: JSONObject = ["kind": .string(kind)]
    object["record"] = record.map { .object($0.json) }
    var details = JSONObject()
    for (name, text) in self.details.sorted(by: { $0.key < $1.key }) { details[name] = .string(text) }
    object["details"] = details.isEmpty ? nil : .object(details)
    var lists = JSONObject()
    for (name, list) in self.lists.sorted(by: { $0.key < $1.key }) { lists[name] = .object(list.json) }
    object["lists"] = lists.isEmpty ? nil : .object(lists)
    return object
  }

  fileprivate init?(json: JSONValue) {
    guard let object = json.asObject, let kind = object["kind"]?.asText else { return nil }
    let details = object["details"]?.asObject ?? JSONObject()
    let texts = details.members.compactMap { name, value in value.asText.map { (name, $0) } }
    let lists = object["lists"]?.asObject ?? JSONObject()
    let traces = lists.members.compactMap { name, value in ListTrace(json: value).map { (name, $0) } }
    let record = object["record"].map(RecordKey.init(json:))
    guard texts.count == details.count, traces.count == lists.count, record != .some(nil) else { return nil }
    self.init(
      kind: kind, record: record ?? nil, details: Dictionary(texts) { first, _ in first },
      lists: Dictionary(traces) { first, _ in first })
  }
}

extension ListTrace {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object["row"] = row.map(JSONValue.string)
    object["index"] = .integer(index)
    object["above"] = .integer(above)
    object["column"] = column.map(JSONValue.string)
    if firstColumn != 0 { object["firstColumn"] = .integer(firstColumn) }
    if !marks.isEmpty { object["marks"] = .texts(marks) }
    if total != "none" { object["total"] = .string(total) }
    view.write(to: &object)
    return object
  }

  fileprivate init?(json: JSONValue) {
    guard let object = json.asObject else { return nil }
    let (view, wrong) = ListView.read(object)
    guard wrong.isEmpty, let index = object["index"]?.asInteger, let above = object["above"]?.asInteger else {
      return nil
    }
    self.init(
      row: object["row"]?.asText, index: index, above: above, column: object["column"]?.asText,
      firstColumn: object["firstColumn"]?.asInteger ?? 0, marks: object["marks"]?.asTexts ?? [], view: view,
      total: object["total"]?.asText ?? "none")
  }
}

extension RecordKey {
  fileprivate var json: JSONObject {
    var object: JSONObject = ["id": .string(id), "kind": .string(kind.rawValue)]
    object["year"] = year.map(JSONValue.integer)
    return object
  }

  fileprivate init?(json: JSONValue) {
    guard let object = json.asObject, let kind = (object["kind"]?.asText).flatMap(RecordKind.init(rawValue:)),
      let id = object["id"]?.asText
    else { return nil }
    self.init(kind, id, year: object["year"]?.asInteger)
  }
}
