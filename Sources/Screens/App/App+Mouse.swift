import TermUI

extension App {
  /// Answers the mouse: what is clicked on is gone to, twice opens it, a key of the key bar is pressed.
  mutating func handle(_ mouse: Mouse, size: Size) {
    guard let screen = screens.last else { return }
    switch mouse.kind {
    case .wheel(let rows): act(on: top(size: size) { $0.handle(.wheel(rows: rows), $1) }, size: size)
    case .press:
      guard let target = target(at: mouse.place, size: size) else { return }
      guard target.part != Chrome.part else { return press(target.thing, over: screen, size: size) }
      act(on: top(size: size) { $0.handle(.click(target.thing, part: target.part), $1) }, size: size)
      if mouse.isDouble, case .cell = target.thing { handle(.enter, .key(.enter), size: size) }
    }
  }

  /// Does what a tab or a key of the key bar stands for.
  private mutating func press(_ thing: ClickTarget.Thing, over screen: any Screen, size: Size) {
    switch thing {
    case .tab(let index) where Place.allCases.indices.contains(index) && !(screen is any Overlay):
      run(Place.allCases[index].command, size: size)
    case .key(let name):
      if case .key(let key) = NamedKey(name) { handle(key, .key(key), size: size) }
    default: break
    }
  }
}

extension Place {
  /// The command that goes there.
  fileprivate var command: Command {
    switch self {
    case .work: .placeWork
    case .blocs: .placeBlocs
    case .awards: .placeAwards
    case .lookUp: .placeLookUp
    case .settings: .placeSettings
    }
  }
}
