import Emulation
import JSONText
import Screens

/// What one program keeps of what is being typed in it.
struct DraftFile: Hashable {
  /// The data folder, by its real path.
  var data: String
  /// The account of the person at the keyboard.
  var account: String
  /// When it was last changed.
  var at: Moment
  var drafts: [Draft]

  /// The largest file that is written and read, in bytes: more than the longest pasted text takes.
  static let limit = 32 << 20

  /// Files of a higher format come from a newer version of the program.
  private static let format = "1"
}

extension DraftFile {
  /// The file's bytes, one line.
  var bytes: [UInt8] {
    let object: JSONObject = [
      "account": .string(account), "at": .string(at.iso), "data": .string(data),
      "drafts": .array(drafts.map { .object($0.json) }), "format": .number(Self.format),
    ]
    return JSONValue.object(object).utf8(.compact) + [0x0A]
  }

  /// Reads a file; nil for one that no program of this version has written.
  init?(_ bytes: [UInt8]) {
    guard case .object(let object)? = try? JSONValue(parsing: bytes, limits: JSONLimits(bytes: Self.limit, depth: 8)),
      object["format"] == .number(Self.format), let account = object["account"]?.string,
      let at = (object["at"]?.string).flatMap(Moment.init(iso:)), let data = object["data"]?.string,
      case .array(let values)? = object["drafts"]
    else { return nil }
    let drafts = values.compactMap(Draft.init(json:))
    guard drafts.count == values.count else { return nil }
    self.init(data: data, account: account, at: at, drafts: drafts)
  }
}

extension Draft {
  fileprivate var json: JSONObject {
    var record: JSONObject = ["id": .string(self.record.id), "kind": .string(self.record.kind.rawValue)]
    record["year"] = self.record.year.map { .number(String($0)) }
    var details = JSONObject()
    for (name, text) in self.details { details[name] = .string(text) }
    return [
      "details": .object(details), "fields": .array(fields.map { .object($0.json) }), "focus": .string(focus),
      "kind": .string(kind), "record": .object(record), "revision": .number(String(revision)),
    ]
  }

  fileprivate init?(json: JSONValue) {
    guard case .object(let object) = json, case .object(let record)? = object["record"],
      let recordKind = (record["kind"]?.string).flatMap(RecordKind.init(rawValue:)), let id = record["id"]?.string,
      let revision = object["revision"]?.integer, let kind = object["kind"]?.string,
      let focus = object["focus"]?.string, case .object(let words)? = object["details"],
      case .array(let values)? = object["fields"]
    else { return nil }
    let details = words.members.compactMap { name, value in value.string.map { (name, $0) } }
    let fields = values.compactMap(Field.init(json:))
    guard details.count == words.count, fields.count == values.count else { return nil }
    self.init(
      kind: kind, record: RecordKey(recordKind, id, year: record["year"]?.integer), revision: revision,
      details: Dictionary(details) { first, _ in first }, fields: fields, focus: focus)
  }
}

extension Draft.Field {
  fileprivate var json: JSONObject {
    var object: JSONObject = ["id": .string(id), "label": .string(label), "value": .string(value)]
    if shown != value { object["shown"] = .string(shown) }
    return object
  }

  fileprivate init?(json: JSONValue) {
    guard case .object(let object) = json, let id = object["id"]?.string, let label = object["label"]?.string,
      let value = object["value"]?.string
    else { return nil }
    self.init(id: id, label: label, value: value, shown: object["shown"]?.string)
  }
}

extension JSONValue {
  fileprivate var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  fileprivate var integer: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }
}
