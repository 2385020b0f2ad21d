import Screens
import Terminal

extension Terminal {
  /// Takes over the terminal.
  ///
  /// - Parameter hasMouse: whether the terminal is asked to tell of the mouse.
  /// - Throws: a `CommandFailure` that says why there is no usable one.
  static func taken(_ texts: Texts, hasMouse: Bool = false) throws -> Terminal {
    do throws(TerminalError) {
      return try Terminal.open(hasMouse: hasMouse)
    } catch {
      throw CommandFailure(texts.terminal(error))
    }
  }

  /// Whether its font lacks blocks and arrows: the Linux console and old terminals.
  static var hasPlainGlyphs: Bool {
    let name = environment("TERM") ?? ""
    return ["linux", "vt", "ansi", "dumb"].contains { name.hasPrefix($0) }
  }
}
