/// The 256 colours terminals know by number.
public enum IndexedColor {
  /// The names of the first sixteen, by number.
  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "brightBlack", "brightRed", "brightGreen", "brightYellow", "brightBlue", "brightMagenta", "brightCyan",
    "brightWhite",
  ]

  /// The usual values of the first sixteen; users repaint them.
  private static let basic: [RGB] = [
    RGB(0x000000), RGB(0xcd0000), RGB(0x00cd00), RGB(0xcdcd00), RGB(0x0000ee), RGB(0xcd00cd), RGB(0x00cdcd),
    RGB(0xe5e5e5), RGB(0x7f7f7f), RGB(0xff0000), RGB(0x00ff00), RGB(0xffff00), RGB(0x5c5cff), RGB(0xff00ff),
    RGB(0x00ffff), RGB(0xffffff),
  ]

  /// The colour of a number from 0 to 255; black outside.
  public static func rgb(_ index: Int) -> RGB {
    switch index {
    case 0..<16: basic[index]
    case 16..<232:
      RGB(
        red: cubeStep((index - 16) / 36), green: cubeStep((index - 16) / 6 % 6), blue: cubeStep((index - 16) % 6))
    case 232..<256: RGB((8 + 10 * (index - 232)) * 0x010101)
    default: RGB(0)
    }
  }

  /// The number from 16 to 255 whose colour looks most like the given one; the first sixteen are never taken.
  public static func nearest(to color: RGB) -> Int { nearest(to: color, among: 16..<256) }

  /// The number from 0 to 15 whose usual colour looks most like the given one.
  static func nearestBasic(to color: RGB) -> Int { nearest(to: color, among: 0..<16) }

  private static let labs = (0..<256).map { rgb($0).lab }

  private static func nearest(to color: RGB, among indices: Range<Int>) -> Int {
    let lab = color.lab
    var best = indices.lowerBound
    var least = Double.infinity
    for index in indices {
      let difference = labs[index] - lab
      let distance = (difference * difference).sum()
      if distance < least { (best, least) = (index, distance) }
    }
    return best
  }

  private static func cubeStep(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(truncatingIfNeeded: 55 + 40 * step) }
}
