import CNcurses
import TermUI

extension Terminal {
  /// Shows a canvas: what differs from the one before is sent in one piece; nothing once a signal asks for an end.
  ///
  /// - Parameter styles: how each role looks, in the order of `Role.allCases`, resolved for `colorDepth`.
  public mutating func present(_ canvas: Canvas, styles: [ResolvedStyle]) {
    guard !nc_is_ending() else { return }
    if styles != definedStyles {
      define(styles)
      shown = nil
    }
    if shown?.size != canvas.size {
      nc_erase()
      shown = nil
    }
    let columns = canvas.size.columns
    var style = RoleStyle()
    var row: [nc_cell] = []
    row.reserveCapacity(columns)
    for index in 0..<canvas.size.rows {
      let range = index * columns..<(index + 1) * columns
      if let shown, shown.cells[range] == canvas.cells[range] { continue }
      row.removeAll(keepingCapacity: true)
      for cell in canvas.cells[range] {
        row.append(nc_cell(cell, style: style.index(of: cell.role)))
      }
      for column in row.indices.dropLast() where canvas.cells[range.lowerBound + column + 1].text == nil {
        row[column].width = 2
      }
      nc_put_row(Int32(clamping: index), row, Int32(clamping: columns))
    }
    nc_show(Int32(clamping: canvas.cursor?.row ?? -1), Int32(clamping: canvas.cursor?.column ?? 0))
    shown = canvas
  }

  /// Makes the next `present` send every cell anew, where something else wrote on the terminal.
  public mutating func repaint() {
    nc_erase()
    shown = nil
  }

  private mutating func define(_ styles: [ResolvedStyle]) {
    let table = styles.map { style in
      nc_style(
        foreground: Int32(clamping: style.foreground ?? -1),
        background: Int32(clamping: style.background ?? -1),
        attributes: UInt32(style.attributes.bits))
    }
    nc_define_styles(table, Int32(clamping: table.count))
    definedStyles = styles
  }
}

/// The place of roles in the table of styles; neighbours mostly share a role, so the last one is kept.
private struct RoleStyle {
  private static let indices = Dictionary(uniqueKeysWithValues: zip(Role.allCases, UInt16(0)...))
  private var role = Role.text
  private var index = indices[.text] ?? 0

  mutating func index(of role: Role) -> UInt16 {
    if role != self.role {
      self.role = role
      index = Self.indices[role] ?? 0
    }
    return index
  }
}

extension TextAttributes {
  fileprivate var bits: Int {
    let pairs: [(TextAttributes, Int)] = [
      (.bold, NC_BOLD), (.dim, NC_DIM), (.italic, NC_ITALIC), (.underline, NC_UNDERLINE), (.reverse, NC_REVERSE),
    ]
    return pairs.reduce(0) { bits, pair in contains(pair.0) ? bits | pair.1 : bits }
  }
}

extension nc_cell {
  /// One cell, taken to be narrow; the second half of a wide character has width 0.
  fileprivate init(_ cell: Cell, style: UInt16) {
    self.init()
    self.style = style
    guard let character = cell.text else { return }
    width = 1
    var scalars = character.unicodeScalars.makeIterator()
    self.scalars.0 = scalars.next()?.value ?? 0x20
    self.scalars.1 = scalars.nextMark()
    if self.scalars.1 == 0 { return }
    self.scalars.2 = scalars.nextMark()
    self.scalars.3 = scalars.nextMark()
    self.scalars.4 = scalars.nextMark()
  }
}

extension Character.UnicodeScalarView.Iterator {
  /// The next mark that stands on the character, 0 at the end.
  ///
  /// Joiners and selectors are left out: a terminal may join them to the next cell.
  fileprivate mutating func nextMark() -> UInt32 {
    while let scalar = next() {
      let category = scalar.properties.generalCategory
      let isSelector = (0xFE00...0xFE0F).contains(scalar.value)
      if (category == .nonspacingMark || category == .enclosingMark) && !isSelector { return scalar.value }
    }
    return 0
  }
}
