import Emulation
import JSONText

/// Reads the members of a record from its JSON text, with errors that name the member and what was expected.
struct FieldReader {
  private var json: JSONReader
  /// Stands in for `json` while that one is lent to the body of an object.
  private let empty: JSONReader
  /// What was read of the record's header so far.
  var header = RecordHeader()
  private var path: [PathElement] = []

  private enum PathElement {
    case member(String)
    case index(Int)
  }

  /// - Parameter limits: by default those of a record.
  init(_ bytes: [UInt8], limits: JSONLimits = .record) throws(FormatError) {
    do throws(JSONError) {
      json = try JSONReader(bytes, limits: limits)
      empty = try JSONReader([])
    } catch {
      throw FormatError(member: "", line: 1, column: 1, reason: .syntax(error))
    }
  }

  /// Reads an object; the body gets each key once and reads or skips its value.
  mutating func object(_ body: (String, inout FieldReader) throws(FormatError) -> Void) throws(FormatError) {
    var failure: FormatError?
    var own = empty
    swap(&own, &json)
    do throws(JSONError) {
      try own.readObject { key, lent throws(JSONError) in
        swap(&lent, &json)
        defer { swap(&lent, &json) }
        path.append(.member(key))
        do throws(FormatError) { try body(key, &self) } catch {
          failure = error
          throw .missingKey(key)
        }
        path.removeLast()
      }
      swap(&own, &json)
    } catch {
      swap(&own, &json)
      throw failure ?? translated(error, expecting: .object)
    }
  }

  /// Reads an array; the body reads one element.
  mutating func array(_ body: (inout FieldReader) throws(FormatError) -> Void) throws(FormatError) {
    var failure: FormatError?
    var index = 0
    var own = empty
    swap(&own, &json)
    do throws(JSONError) {
      try own.readArray { lent throws(JSONError) in
        swap(&lent, &json)
        defer { swap(&lent, &json) }
        path.append(.index(index))
        do throws(FormatError) { try body(&self) } catch {
          failure = error
          throw .missingKey("")
        }
        path.removeLast()
        index += 1
      }
      swap(&own, &json)
    } catch {
      swap(&own, &json)
      throw failure ?? translated(error, expecting: .list)
    }
  }

  /// Makes one call on the JSON text.
  mutating func read<Value>(
    _ expectation: FormatError.Expectation, _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(FormatError) -> Value {
    do throws(JSONError) { return try body(&json) } catch { throw translated(error, expecting: expectation) }
  }

  /// Passes over a value that means nothing to this version.
  mutating func skip() throws(FormatError) {
    // `skip()` of the JSON reader would let duplicate keys through.
    _ = try read(.object) { json throws(JSONError) in try json.readValue() }
  }

  /// Makes sure that nothing follows.
  mutating func finish() throws(FormatError) {
    try read(.object) { json throws(JSONError) in try json.finish() }
  }

  /// A value that has to be there once its object is read.
  func required<Value>(_ value: Value?, _ key: String) throws(FormatError) -> Value {
    guard let value else { throw error(.missing, at: key) }
    return value
  }

  /// An error at the member being read, or at one of its own members.
  func error(_ reason: FormatError.Reason, at key: String? = nil) -> FormatError {
    var member = ""
    for element in path + (key.map { [.member($0)] } ?? []) {
      switch element {
      case .member(let name): member += member.isEmpty ? name : "." + name
      case .index(let index): member += "[\(index)]"
      }
    }
    let place = json.place
    return FormatError(member: member, line: place.line, column: place.column, reason: reason)
  }

  private func translated(_ error: JSONError, expecting expectation: FormatError.Expectation) -> FormatError {
    var result =
      switch error {
      case .wrongKind(_, _, let found, _): self.error(.unexpected(found.rawValue, expectation))
      case .badValue(_, let text, _): self.error(.unexpected(text, expectation))
      default: self.error(.syntax(error))
      }
    if let place = error.place { (result.line, result.column) = (place.line, place.column) }
    return result
  }
}
