import Emulation
import Glibc

/// A held lock: other programs that take the same lock wait until this value is gone.
///
/// The kernel gives the lock back when the program ends, however it ends. The lock's file says how far the journal is
/// applied; what it says is only a help, so nothing depends on its being written.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// The end of each machine's journal up to which everything is applied.
  func marks() -> [Machine.ID: JournalMark] {
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.limit) { buffer, count in
      count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, 0))
    }
    let marks = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap(JournalMark.init)
    return Dictionary(marks.map { ($0.machine, $0) }) { _, last in last }
  }

  /// Writes down how far the journal is applied.
  func write(_ marks: [Machine.ID: JournalMark]) {
    let lines = marks.values.map(\.text).sorted().map { $0 + "\n" }
    let bytes = Array(lines.joined().utf8)
    guard bytes.count < Self.limit, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
      // Less than the truth only makes the next program look again.
      _ = ftruncate(descriptor, 0)
      return
    }
    _ = ftruncate(descriptor, bytes.count)
  }

  private static let limit = 64 << 10
}
