import Glibc
import Screens
import Storage
import VietnameseText

/// Shows on standard error how far long work is, as long as that is a terminal; Ctrl-C stops the work there.
///
/// Nothing is shown of what takes less than 0.2 s.
final class WorkLine {
  private let texts: Texts
  private let pace = WorkPace()
  private let begin = ContinuousClock.now
  private var told = ContinuousClock.now
  /// Cells that the line covers.
  private var width = 0
  private let isShown = isatty(STDERR_FILENO) == 1
  private var mask = sigset_t()

  init(_ texts: Texts) {
    self.texts = texts
    guard isShown else { return }
    // Waiting for the work to look is enough: nothing may be cut off in its middle.
    var stop = Self.stopSignal
    pthread_sigmask(SIG_BLOCK, &stop, &mask)
  }

  deinit {
    clear()
    if isShown { pthread_sigmask(SIG_SETMASK, &mask, nil) }
  }

  /// Shows how far the work is.
  ///
  /// - Returns: false once the person has pressed Ctrl-C.
  func hear(_ step: WorkStep) -> Bool {
    guard isShown else { return true }
    let now = ContinuousClock.now
    guard now - told >= pace.pause else { return true }
    told = now
    var (stop, none) = (Self.stopSignal, timespec())
    if sigtimedwait(&stop, nil, &none) == SIGINT { return false }
    guard now - begin >= pace.unnoticed else { return true }
    show(texts.work(step, glyphs: .ascii, stop: "Ctrl-C"))
    return true
  }

  /// Takes the line away, so that what follows stands in its place.
  func clear() {
    guard width > 0 else { return }
    // The terminal itself may have put “^C” behind it.
    print("\r\(String(repeating: " ", count: width + 2))\r")
    width = 0
  }

  private func show(_ text: String) {
    let cells = TextWidth.of(text)
    print("\r\(text)\(String(repeating: " ", count: max(0, width - cells)))")
    width = cells
  }

  private func print(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private static var stopSignal: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    return set
  }
}
