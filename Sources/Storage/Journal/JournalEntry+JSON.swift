import Emulation
import JSONText

/// A line of the journal is `{"act":ACT,"sum":"SUM"}`, where SUM is the SHA-256 of the bytes of ACT.
extension JournalEntry {
  static let head = Array(#"{"act":"#.utf8)
  static let foot = Array(#","sum":""#.utf8)
  static let end = Array(#""}"#.utf8)
  /// The version of the lines this program writes, and the newest it knows.
  static let schema = 1

  /// The line of an act, its newline included.
  static func line(
    _ id: ActID, _ act: Act, edits: [JournalEdit], manifest: JournalManifest? = nil, seal: JournalSeal? = nil,
    personal: JournalPersonal? = nil, by signature: Signature, seen: [ActID], seenSums: [Digest] = [],
    after previous: Digest
  ) -> (entry: JournalEntry, bytes: [UInt8]) {
    var entry = JournalEntry(
      id: id, signature: signature, kind: act.kind, why: act.why, reverts: act.reverts, edits: edits,
      manifest: manifest, seal: seal, personal: personal, seen: seen, seenSums: seenSums, previous: previous,
      sum: .none)
    let body = JSONValue.object(entry.json).utf8(.compact)
    entry.sum = Digest(of: body)
    return (entry, head + body + foot + Array(entry.sum.text.utf8) + end + [0x0A])
  }

  private var json: JSONObject {
    var fields = FieldWriter()
    fields.set("schema", Self.schema)
    fields.set("machine", id.machine)
    fields.set("number", id.number)
    fields.set("by", signature.author)
    fields.set("at", signature.at.iso)
    fields.set("kind", kind.rawValue)
    fields.setUnlessEmpty("why", why)
    if let reverts { fields.set("reverts", reverts.text) }
    fields.setUnlessEmpty("seen", seen.map(\.text))
    fields.setUnlessEmpty("seenSums", seenSums.map(\.text))
    fields.set("previous", previous.text)
    fields.setUnlessEmpty("edits", edits)
    fields.set("manifest", manifest)
    fields.set("seal", seal)
    fields.set("personal", personal)
    return fields.object
  }

  /// Reads a line without its newline.
  init(line: ArraySlice<UInt8>) throws(LineFailure) {
    guard let (body, sum) = Self.parts(of: line), Digest(of: body) == sum else { throw .notWhole }
    do throws(FormatError) {
      self = try JournalEntry(body: Array(body), sum: sum)
    } catch {
      throw .unknown(error)
    }
  }

  /// Why a line gives no act.
  enum LineFailure: Error, Hashable {
    /// It was cut off, or its bytes are others than when it was written.
    case notWhole
    /// It is as it was written, by a version of the program that knows more.
    case unknown(FormatError)
  }

  /// The bytes of the act and the sum that the line says they have; nil when it is no line of a journal.
  static func parts(of line: ArraySlice<UInt8>) -> (body: ArraySlice<UInt8>, sum: Digest)? {
    let tail = foot.count + 64 + end.count
    guard line.count > head.count + tail, line.starts(with: head), line.suffix(end.count).elementsEqual(end),
      line.suffix(tail).starts(with: foot),
      let sum = Digest(String(decoding: line.suffix(64 + end.count).dropLast(end.count), as: UTF8.self))
    else { return nil }
    return (line.dropFirst(head.count).dropLast(tail), sum)
  }

  private init(body: [UInt8], sum: Digest) throws(FormatError) {
    var reader = try FieldReader(body, limits: .journalLine)
    var schema: Int?
    var machine: Machine.ID?
    var number: Int?
    var by: String?
    var at: Moment?
    var kind: String?
    var why = ""
    var reverts: ActID?
    var seen: [ActID] = []
    var seenSums: [Digest] = []
    var previous: Digest?
    var edits: [JournalEdit] = []
    var manifest: JournalManifest?
    var seal: JournalSeal?
    var personal: JournalPersonal?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "schema": schema = try reader.integer()
      case "machine": machine = try reader.id()
      case "number": number = try reader.integer()
      case "by": by = try reader.text()
      case "at": at = Moment(iso: try reader.text())
      case "kind": kind = try reader.text()
      case "why": why = try reader.text()
      case "reverts": reverts = ActID(try reader.text())
      case "seen": seen = try reader.texts().compactMap(ActID.init)
      case "seenSums": seenSums = try reader.texts().compactMap(Digest.init)
      case "previous": previous = Digest(try reader.text())
      case "edits": edits = try reader.list()
      case "manifest": manifest = try reader.value()
      case "seal": seal = try reader.value()
      case "personal": personal = try reader.value()
      default: try reader.skip()
      }
    }
    try reader.finish()
    let version = try reader.required(schema, "schema")
    guard version == Self.schema else {
      throw reader.error(.unexpected(String(version), .value(String(Self.schema))), at: "schema")
    }
    self.init(
      id: ActID(machine: try reader.required(machine, "machine"), number: try reader.required(number, "number")),
      signature: Signature(author: try reader.required(by, "by"), at: try reader.required(at, "at")),
      kind: ActKind(rawValue: try reader.required(kind, "kind")), why: why, reverts: reverts, edits: edits,
      manifest: manifest, seal: seal, personal: personal, seen: seen, seenSums: seenSums,
      previous: try reader.required(previous, "previous"), sum: sum)
  }
}

extension JournalEdit: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var kind: RecordKind?
    var id: String?
    var year: Int?
    var before: Int?
    var beforeSum: Digest?
    var base: JSONValue?
    var after: JSONValue?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "kind": kind = try reader.choice()
      case "id": id = try reader.text()
      case "year": year = try reader.integer()
      case "before": before = try reader.integer()
      case "beforeSum": beforeSum = Digest(try reader.text())
      case "base": base = try reader.read(.object) { json throws(JSONError) in try json.readValue() }
      case "after": after = try reader.read(.object) { json throws(JSONError) in try json.readValue() }
      default: try reader.skip()
      }
    }
    let key = RecordKey(try reader.required(kind, "kind"), try reader.required(id, "id"), year: year)
    guard key.hasSafePath else { throw reader.error(.unexpected(key.id, .identifier), at: "id") }
    self.init(key: key, before: before, beforeSum: beforeSum, base: base, after: after)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("kind", key.kind)
    fields.set("id", key.id)
    if let year = key.year { fields.set("year", year) }
    if let before { fields.set("before", before) }
    if let beforeSum { fields.set("beforeSum", beforeSum.text) }
    if let base { fields.set("base", json: base) }
    if let after { fields.set("after", json: after) }
  }
}

extension JournalManifest: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var file: String?
    var count: Int?
    var sum: Digest?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "file": file = try reader.text()
      case "count": count = try reader.integer()
      case "sum": sum = Digest(try reader.text())
      default: try reader.skip()
      }
    }
    self.init(
      file: try reader.required(file, "file"), count: try reader.required(count, "count"),
      sum: try reader.required(sum, "sum"))
  }

  func write(to fields: inout FieldWriter) {
    fields.set("file", file)
    fields.set("count", count)
    fields.set("sum", sum.text)
  }
}

extension JournalSeal: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var year: Int?
    var files: [File] = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "year": year = try reader.integer()
      case "files": files = try reader.list()
      default: try reader.skip()
      }
    }
    let found = try reader.required(year, "year")
    guard (1000...9999).contains(found) else {
      throw reader.error(.unexpected(String(found), .value("1000-9999")), at: "year")
    }
    self.init(year: found, files: files)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("year", year)
    fields.set("files", files)
  }
}

extension JournalSeal.File: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var kind: RecordKind?
    var count: Int?
    var sum: Digest?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "kind": kind = try reader.choice()
      case "count": count = try reader.integer()
      case "sum": sum = Digest(try reader.text())
      default: try reader.skip()
      }
    }
    self.init(
      kind: try reader.required(kind, "kind"), count: try reader.required(count, "count"),
      sum: try reader.required(sum, "sum"))
  }

  func write(to fields: inout FieldWriter) {
    fields.set("kind", kind)
    fields.set("count", count)
    fields.set("sum", sum.text)
  }
}
