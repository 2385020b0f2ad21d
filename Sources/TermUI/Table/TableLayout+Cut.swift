import VietnameseText

extension TableLayout {
  /// The narrowest column in which a text cut in the middle can still be read.
  private static let readable = 12

  /// The rows with those texts cut in the middle that would look the same with their ends cut off.
  func toldApart(_ rows: [TableRow], of columns: [TableColumn], ellipsis: Character) -> [TableRow] {
    var rows = rows
    for slot in slots where slot.width >= Self.readable && columns[slot.index].alignment == .leading {
      for (_, alike) in Dictionary(grouping: rows.indices, by: { beginning(of: rows[$0], slot) }) where alike.count > 1
      {
        let texts = Set(alike.compactMap { rows[$0].text(at: slot.index) })
        // Those without a beginning of their own here are the ones that fit whole.
        guard texts.count > 1, beginning(of: rows[alike[0]], slot) != nil else { continue }
        for index in alike { rows[index].cutMiddle(at: slot.index, to: slot.width, ellipsis: ellipsis) }
      }
    }
    return rows
  }

  /// What would be left of a text that is too long; nil for a text that fits.
  private func beginning(of row: TableRow, _ slot: Slot) -> String? {
    guard let text = row.text(at: slot.index), TextWidth.of(text) > slot.width else { return nil }
    return TextWidth.truncate(text, to: slot.width - 1, ellipsis: "")
  }
}

extension TableRow {
  fileprivate func text(at column: Int) -> String? {
    // What knows shorter texts cuts itself.
    guard case .cells(let cells) = self, column < cells.count, cells[column].shorter.isEmpty else { return nil }
    return VisibleText.of(cells[column].text)
  }

  fileprivate mutating func cutMiddle(at column: Int, to width: Int, ellipsis: Character) {
    guard case .cells(var cells) = self, column < cells.count else { return }
    cells[column].text = TextWidth.truncateMiddle(
      VisibleText.of(cells[column].text), to: width, ellipsis: String(ellipsis))
    // The characters that are left stand elsewhere.
    cells[column].matches = []
    self = .cells(cells)
  }
}
