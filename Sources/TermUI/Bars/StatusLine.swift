/// One line that says how something went.
public struct StatusLine: Hashable, Sendable {
  /// What it says.
  public var text: String
  /// One of the status roles.
  public var role: Role

  /// Puts a status line together.
  public init(_ text: String, role: Role = .statusInfo) {
    self.text = text
    self.role = role
  }

  /// Draws the line, with the sign of its role so that colour is not the only difference.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0, !text.isEmpty else { return }
    let line = sign(canvas.glyphs).map { "\($0) \(text)" } ?? text
    canvas.put(line, row: rect.row, column: rect.column, width: rect.columns, role: role)
  }

  /// The sign of the role: the theme's own where there are no colours.
  private func sign(_ glyphs: Glyphs) -> Character? {
    if let sign = glyphs.signs[role] { return sign }
    return switch role {
    case .statusOk: glyphs.tick
    case .statusWarn: "!"
    case .statusError: glyphs.cross
    default: nil
    }
  }
}
