/// The block before each file of a tar archive (POSIX ustar).
struct TarHeader: Hashable {
  var path: String
  /// Bytes of the file.
  var size: Int
  var mode: UInt32
  /// When the file was put in, in seconds since 1970.
  var modified: Int
  /// What it is: `0` for a file, others for links, folders and devices.
  var type: UInt8 = UInt8(ascii: "0")

  static let blockSize = 512
  /// A path has room for so many bytes; those of a data folder are shorter.
  static let pathLimit = 100
  /// The size of a file has eleven octal digits.
  static let largestSize = (1 << 33) - 1
  private static let magic = Array("ustar\u{0}00".utf8)

  /// How many bytes follow a file of a size to fill its last block.
  static func padding(_ size: Int) -> Int { (blockSize - size % blockSize) % blockSize }

  /// The block.
  var block: [UInt8] {
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    func put(_ text: some Sequence<UInt8>, at start: Int) {
      for (index, byte) in text.enumerated() { block[start + index] = byte }
    }
    let (prefix, name) = Self.split(path)
    put(name.utf8, at: 0)
    put(Self.octal(Int(mode), digits: 7), at: 100)
    put(Self.octal(0, digits: 7), at: 108)
    put(Self.octal(0, digits: 7), at: 116)
    put(Self.octal(size, digits: 11), at: 124)
    put(Self.octal(modified, digits: 11), at: 136)
    block[156] = type
    put(Self.magic, at: 257)
    put(prefix.utf8, at: 345)
    put(Self.octal(Self.sum(block), digits: 6), at: 148)
    (block[154], block[155]) = (0, 0x20)
    return block
  }

  init(path: String, size: Int, mode: UInt32, modified: Int) {
    (self.path, self.size, self.mode, self.modified) = (path, size, mode, modified)
  }

  /// Reads a block; nil when it is no header of this form or was changed.
  init?(_ block: [UInt8]) {
    guard block.count == Self.blockSize, Array(block[257..<265]) == Self.magic,
      let sum = Self.number(block[148..<156]), sum == Self.sum(block),
      let mode = Self.number(block[100..<108]), let size = Self.number(block[124..<136]),
      let modified = Self.number(block[136..<148]),
      let name = Self.text(block[0..<100]), let prefix = Self.text(block[345..<500])
    else { return nil }
    self.init(
      path: prefix.isEmpty ? name : prefix + "/" + name, size: size, mode: UInt32(truncatingIfNeeded: mode),
      modified: modified)
    type = block[156]
  }

  /// A path that is too long for its place has its first folders in a place of their own.
  private static func split(_ path: String) -> (prefix: String, name: String) {
    guard path.utf8.count > pathLimit,
      let slash = path.utf8.dropFirst(path.utf8.count - pathLimit - 1).firstIndex(of: 47)
    else { return ("", path) }
    return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
  }

  private static func octal(_ number: Int, digits: Int) -> [UInt8] {
    (0..<digits).map { UInt8(truncatingIfNeeded: 48 + (number >> (3 * (digits - 1 - $0))) & 7) }
  }

  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.drop { $0 == 0x20 }.prefix { (48...55) ~= $0 }
    guard !digits.isEmpty,
      field.drop(while: { $0 == 0x20 }).dropFirst(digits.count).allSatisfy({ $0 == 0 || $0 == 0x20 })
    else { return nil }
    return digits.reduce(0) { $0 << 3 + Int($1 - 48) }
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String? {
    let bytes = field.prefix { $0 != 0 }
    guard field.dropFirst(bytes.count).allSatisfy({ $0 == 0 }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The sum of all bytes, those of the sum itself taken as spaces.
  private static func sum(_ block: [UInt8]) -> Int {
    var sum = 8 * 0x20
    for (index, byte) in block.enumerated() where !(148..<156).contains(index) { sum += Int(byte) }
    return sum
  }
}
