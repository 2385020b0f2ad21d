/// A share of a maximum as a horizontal bar.
public struct Bar: Hashable, Sendable {
  /// From 0 to 1.
  public var share: Double
  /// What it is drawn as.
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

/// The course of a few numbers in one row, one cell to a number.
public struct Sparkline: Hashable, Sendable {
  /// The values from the left.
  public var values: [Double]
  /// The number drawn at full height, nil for the greatest of the values.
  public var maximum: Double?
  /// What it is drawn as.
  public var role: Role

  /// Puts a sparkline together.
  public init(_ values: [Double], maximum: Double? = nil, role: Role = .chartSecond) {
    self.values = values
    self.maximum = maximum
    self.role = role
  }

  /// The line as text, the last `width` values of it.
  public func text(width: Int, glyphs: Glyphs) -> String {
    let shown = values.suffix(max(0, width))
    let top = maximum ?? shown.max() ?? 0
    let steps = glyphs.sparkSteps
    return String(
      shown.map { value in
        guard top > 0, value > 0, let highest = steps.last else { return steps.first ?? " " }
        let index = Int((min(1, value / top) * Double(steps.count - 1)).rounded())
        return steps.indices.contains(index) ? steps[index] : highest
      })
  }

  /// Draws the line in the first row of a rectangle.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    canvas.put(text(width: rect.columns, glyphs: canvas.glyphs), row: rect.row, column: rect.column, role: role)
  }
}
