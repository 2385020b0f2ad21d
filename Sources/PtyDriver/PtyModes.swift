import Glibc

/// How the kernel treats what is typed and written: line editing, echo, signals.
public struct PtyModes: Equatable {
  private let settings: termios

  init(settings: termios) {
    self.settings = settings
  }

  /// Whether lines are edited by the kernel before the program gets them.
  public var isCanonical: Bool { settings.c_lflag & UInt32(ICANON) != 0 }

  /// Whether what is typed is shown by the kernel.
  public var echoes: Bool { settings.c_lflag & UInt32(ECHO) != 0 }

  func apply(to terminal: Int32) {
    withUnsafePointer(to: settings) { _ = tcsetattr(terminal, TCSANOW, $0) }
  }

  /// Whether all settings agree.
  public static func == (one: PtyModes, other: PtyModes) -> Bool {
    withUnsafeBytes(of: one.settings.c_cc) { first in
      withUnsafeBytes(of: other.settings.c_cc) { second in first.elementsEqual(second) }
    }
      && one.settings.c_iflag == other.settings.c_iflag && one.settings.c_oflag == other.settings.c_oflag
      && one.settings.c_cflag == other.settings.c_cflag && one.settings.c_lflag == other.settings.c_lflag
  }
}
