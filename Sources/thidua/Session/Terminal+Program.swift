import Screens
import Terminal

extension Terminal {
  /// Takes over the terminal.
  ///
  /// - Throws: a `CommandFailure` that says why there is no usable one.
  static func taken(_ texts: Texts) throws -> Terminal {
    do throws(TerminalError) {
      return try Terminal.open()
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
