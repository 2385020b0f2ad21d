/// A share of a maximum as a horizontal bar.
public struct Bar: Hashable, Sendable {
  /// From 0 to 1.
  public var share: Double
  public var role: Role

  /// - Parameter share: what lies outside 0 to 1 is drawn as the nearer end, what is no number as 0.
  public init(share: Double, role: Role = .chartFirst) {
    self.share = share >= 0 ? min(1, share) : 0
    self.role = role
  }

  /// The bar as text of the given width in cells.
  public func text(width: Int, glyphs: Glyphs) -> String {
    guard width > 0, let whole = glyphs.barSteps.last else { return "" }
    let steps = glyphs.barSteps.count
    let filled = Int((share * Double(width * steps)).rounded())
    let (cells, part) = filled.quotientAndRemainder(dividingBy: steps)
    var text = String(repeating: whole, count: cells)
    if part > 0 { text.append(glyphs.barSteps[part - 1]) }
    return text + String(repeating: glyphs.barEmpty, count: width - text.count)
  }

  /// Draws the bar in the first row of a rectangle.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    canvas.put(text(width: rect.columns, glyphs: canvas.glyphs), row: rect.row, column: rect.column, role: role)
  }
}
