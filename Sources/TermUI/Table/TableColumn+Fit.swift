import VietnameseText

extension [TableColumn] {
  /// The widths in cells of title and widest text of the columns that are fitted to their texts, by their names.
  public func widths(of rows: some Sequence<[TableCell]>) -> [String: Int] {
    var widths: [String: Int] = [:]
    let fitted = indices.filter { self[$0].isFitted }
    for index in fitted { widths[self[index].id] = TextWidth.of(self[index].title) }
    guard !fitted.isEmpty else { return widths }
    for cells in rows {
      for index in fitted where index < cells.count {
        let width = TextWidth.of(VisibleText.of(cells[index].text))
        if width > widths[self[index].id] ?? 0 { widths[self[index].id] = width }
      }
    }
    return widths
  }

  /// The columns, those with a known width no wider than that.
  public func limited(to widths: [String: Int]) -> [TableColumn] {
    map { column in
      var column = column
      if column.isFitted { column.maximum = widths[column.id] }
      return column
    }
  }

  /// The columns, the fitted ones no wider than their titles and the widest of their texts.
  public func fitted(to rows: some Sequence<[TableCell]>) -> [TableColumn] { limited(to: widths(of: rows)) }
}

extension Table {
  /// The whole text under the cursor where it is cut; nil where it is not.
  ///
  /// - Parameter isWholeRow: all texts of the row that are cut, in one line.
  public func cutText(_ content: TableContent, in rect: Rect, isWholeRow: Bool = false) -> String? {
    guard let row = selectedRow(of: content), case .cells(let cells) = content.row(row) else { return nil }
    let shown = TableLayout.firstColumn(showing: column, from: firstColumn, columns: content.columns, in: rect)
    let layout = TableLayout(
      columns: content.columns, firstColumn: shown, hasFooter: !content.footer.isEmpty, in: rect)
    let cut = layout.slots.filter { slot in
      slot.index < cells.count && (isWholeRow || slot.index == column)
        && TextWidth.of(VisibleText.of(cells[slot.index].text)) > slot.width
    }
    return cut.isEmpty ? nil : cut.map { cells[$0.index].text }.joined(separator: " · ")
  }
}
