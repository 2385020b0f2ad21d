import Emulation

/// A list of sums beside a journal, read line by line.
struct SumList {
  private let act: ActID
  private let bytes: [UInt8]
  private var place = 0

  /// - Returns: nil when the file is not there, or not as the act says.
  init?(_ manifest: JournalManifest, of act: ActID, in folder: Folder) {
    guard let bytes = manifest.bytes(in: folder) else { return nil }
    (self.act, self.bytes) = (act, bytes)
  }

  /// The next line; nil when there are no more.
  mutating func next() -> (act: ActID, sum: Digest, path: String)? {
    while place < bytes.count {
      let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[place..<end]
      place = end + 1
      // 64 digits, two spaces, the path.
      guard line.count > 66, let sum = Digest(String(decoding: line.prefix(64), as: UTF8.self)) else { continue }
      return (act, sum, String(decoding: line.dropFirst(66), as: UTF8.self))
    }
    return nil
  }
}
