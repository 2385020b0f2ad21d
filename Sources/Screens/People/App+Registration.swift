import Emulation
import TermUI

extension App {
  /// Takes notice that the person at the keyboard was registered, or is registered no more, under another name than
  /// that of the account of the operating system.
  ///
  mutating func recognise(size: Size) {
    guard loaded.workspace.generation != recognisedGeneration else { return }
    recognisedGeneration = loaded.workspace.generation
    guard let name = services.author(loaded.workspace), name != author else { return }
    author = name
    refreshAll(size: size)
    let isBefore = notice.map { $0.kind == .done ? $0.text + " " : "" } ?? ""
    guard notice == nil || !isBefore.isEmpty else { return }
    notice = Notice(notice?.kind ?? .info, isBefore + texts.recognised(name, loaded.workspace))
  }

  /// Whether the person is somebody else in what waits while something is being typed.
  var isRecognisedAhead: Bool { ahead.flatMap(services.author).map { $0 != author } ?? false }
}
