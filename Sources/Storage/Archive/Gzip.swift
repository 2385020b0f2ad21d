import CArchive

/// Compresses bytes that come piece by piece into one member of a gzip file (RFC 1952).
///
/// Members one after the other are one gzip file again, so each can be made on its own.
final class GzipWriter {
  private let stream: OpaquePointer?

  /// How hard it tries, from 1 to 9. For ten years of records (120 MiB) 3 takes six tenths of the time and gives a
  /// quarter more bytes; 9 takes three times as long and gives a twelfth less.
  static let level: Int32 = 6

  init(level: Int32 = GzipWriter.level) {
    stream = archive_gzip_writer(level)
  }

  deinit { archive_gzip_free(stream) }

  /// Compresses bytes; what comes of them is appended to `output`.
  ///
  /// - Parameter isLast: whether the member ends with them.
  func write(_ bytes: [UInt8], isLast: Bool = false, to output: inout [UInt8]) {
    guard let stream else { return }
    bytes.withUnsafeBufferPointer { input in
      var taken = 0
      var isFull = true
      while isFull || taken < input.count {
        var (used, made) = (0, 0)
        var state = archive_more
        let room = 64 << 10
        let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
          let rest = input.baseAddress.map { $0 + taken }
          state = archive_gzip_step(
            stream, rest, input.count - taken, &used, buffer.baseAddress, room, &made, isLast ? 1 : 0)
          count = made
        }
        output += piece
        taken += used
        // A full buffer may leave something to fetch.
        isFull = state == archive_more && made == room
        if state != archive_more || (used == 0 && made == 0) { return }
      }
    }
  }

  /// A whole member.
  static func member(_ bytes: [UInt8], level: Int32 = GzipWriter.level) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / 6)
    GzipWriter(level: level).write(bytes, isLast: true, to: &output)
    return output
  }
}

/// Expands the members of a gzip file as the bytes come.
final class GzipReader {
  private let stream: OpaquePointer?
  /// Whether a member is at its end, so that the file may end here.
  private(set) var isBetweenMembers = true

  init() {
    stream = archive_gzip_reader()
  }

  deinit { archive_gzip_free(stream) }

  /// Expands some of the bytes.
  ///
  /// - Parameter room: the most bytes to give.
  /// - Returns: how many bytes were taken, and what they gave; nil when they are damaged or no gzip.
  func read(_ input: ArraySlice<UInt8>, room: Int) -> (used: Int, output: [UInt8])? {
    guard let stream else { return nil }
    var (used, made) = (0, 0)
    var state = archive_more
    let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      input.withUnsafeBufferPointer { bytes in
        state = archive_gzip_step(stream, bytes.baseAddress, bytes.count, &used, buffer.baseAddress, room, &made, 0)
      }
      count = made
    }
    if state == archive_damaged { return nil }
    if used > 0 || made > 0 { isBetweenMembers = state == archive_done }
    return (used, output)
  }

  /// All that a whole gzip file holds; nil when it is damaged or more than `limit` bytes.
  static func expand(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    let reader = GzipReader()
    var rest = bytes[...]
    var result: [UInt8] = []
    while true {
      guard let (used, output) = reader.read(rest, room: 256 << 10) else { return nil }
      rest = rest.dropFirst(used)
      result += output
      if result.count > limit { return nil }
      if used == 0 && output.isEmpty { return rest.isEmpty && reader.isBetweenMembers ? result : nil }
    }
  }
}
