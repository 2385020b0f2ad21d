import Emulation
import JSONText

/// A running program and what it has open, as it tells the others.
public struct OpenProgram: Hashable, Sendable {
  public var machine: Machine.ID
  /// The number of the process on its machine.
  public var process: Int
  /// When that process was started, in the clock ticks of its machine since it was booted; nil where nobody knows. It
  /// tells the program from a later one whose process has the same number.
  public var start: Int?
  /// The account of the person.
  public var account: String
  /// When the program was started.
  public var since: Moment
  /// The record on the screen; nil for a list or a place.
  public var record: RecordKey?

  public init(
    machine: Machine.ID, process: Int, start: Int? = nil, account: String, since: Moment, record: RecordKey? = nil
  ) {
    self.machine = machine
    self.process = process
    self.start = start
    self.account = account
    self.since = since
    self.record = record
  }

  /// The name of its file.
  public var fileName: String { "\(machine.text)-\(process).json" }
}

extension OpenProgram: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var machine: Machine.ID?
    var process: Int?
    var start: Int?
    var account: String?
    var since: Moment?
    var record: RecordKey?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "machine": machine = try reader.id()
      case "process": process = try reader.integer()
      case "start": start = Int(try reader.text())
      case "account": account = try reader.text()
      case "since": since = Moment(iso: try reader.text())
      case "record": record = try reader.value()
      default: try reader.skip()
      }
    }
    self.init(
      machine: try reader.required(machine, "machine"), process: try reader.required(process, "process"),
      start: start, account: try reader.required(account, "account"), since: try reader.required(since, "since"),
      record: record)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("machine", machine)
    fields.set("process", process)
    // Longer than a number may be that is read.
    if let start { fields.set("start", String(start)) }
    fields.set("account", account)
    fields.set("since", since.iso)
    fields.set("record", record)
  }
}

extension RecordKey: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var kind: RecordKind?
    var id: String?
    var year: Int?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "kind": kind = try reader.choice()
      case "id": id = try reader.text()
      case "year": year = try reader.integer()
      default: try reader.skip()
      }
    }
    self.init(try reader.required(kind, "kind"), try reader.required(id, "id"), year: year)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("kind", kind)
    fields.set("id", id)
    if let year { fields.set("year", year) }
  }
}
