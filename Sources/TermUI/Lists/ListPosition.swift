/// Which entry of a list is chosen and which one stands at the top of the screen.
public struct ListPosition: Hashable, Sendable {
  /// The index of the chosen entry.
  public var selected: Int
  /// The index of the uppermost entry on the screen.
  public var offset: Int

  /// Begins at the top.
  public init(selected: Int = 0, offset: Int = 0) {
    self.selected = selected
    self.offset = offset
  }

  /// A way to walk through a list.
  public enum Move: Hashable, Sendable {
    case up, down, pageUp, pageDown, halfPageUp, halfPageDown, first, last
    /// To the entry of an index.
    case to(Int)
    /// So many entries down, or up where the number is negative, with what is shown.
    case by(Int)
  }

  /// Walks, and scrolls no further than is needed to see the chosen entry.
  ///
  /// - Parameters:
  ///   - count: the number of entries.
  ///   - height: the number of entries the screen shows.
  public mutating func move(_ move: Move, count: Int, height: Int) {
    let page = max(1, height - 1)
    switch move {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: shift(-page)
    case .pageDown: shift(page)
    case .halfPageUp: shift(-max(1, height / 2))
    case .halfPageDown: shift(max(1, height / 2))
    case .first: selected = 0
    case .last: selected = count - 1
    case .to(let index): selected = index
    case .by(let rows): shift(rows)
    }
    settle(count: count, height: height)
  }

  /// Chooses an entry and shows it.
  public mutating func select(_ index: Int, count: Int, height: Int) {
    selected = index
    settle(count: count, height: height)
  }

  /// Brings both numbers back into a list whose length or height changed.
  public mutating func settle(count: Int, height: Int) {
    let height = max(1, height)
    selected = min(max(0, selected), max(0, count - 1))
    offset = min(max(0, offset), max(0, count - height))
    if selected < offset { offset = selected }
    if selected >= offset + height { offset = selected - height + 1 }
  }

  /// The same place in a list whose length or height changed.
  public func settled(count: Int, height: Int) -> ListPosition {
    var copy = self
    copy.settle(count: count, height: height)
    return copy
  }

  private mutating func shift(_ rows: Int) {
    selected += rows
    offset += rows
  }
}
