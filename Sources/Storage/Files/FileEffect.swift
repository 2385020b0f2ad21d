/// What a call on files did to the data folder; paths are below it, the empty one is the folder itself.
enum FileEffect: Hashable, Sendable {
  case makeFolder(String)
  /// An empty file, or one that was there already.
  case create(String)
  case write(String, bytes: [UInt8], at: Int)
  case truncate(String, size: Int)
  case rename(from: String, to: String)
  case remove(String)
  /// The bytes of a file are on the disk.
  case sync(String)
  /// The names in a folder are on the disk.
  case syncFolder(String)
  /// All of the file system is on the disk.
  case syncAll
}
