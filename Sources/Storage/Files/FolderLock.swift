import Glibc

/// A held lock: other programs that take the same lock wait until this value is gone.
///
/// The kernel gives the lock back when the program ends, however it ends.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
