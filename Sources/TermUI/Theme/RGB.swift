import Glibc

/// A colour of the sRGB space.
public struct RGB: Hashable, Sendable {
  /// Red, 0 to 255.
  public let red: UInt8
  /// Green, 0 to 255.
  public let green: UInt8
  /// Blue, 0 to 255.
  public let blue: UInt8

  /// A colour from its three parts, 0 to 255 each.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour from a number 0xRRGGBB; higher bits are ignored.
  public init(_ value: Int) {
    red = UInt8(truncatingIfNeeded: value >> 16)
    green = UInt8(truncatingIfNeeded: value >> 8)
    blue = UInt8(truncatingIfNeeded: value)
  }

  /// A colour written `#rrggbb`; nil for anything else.
  public init?(hex: String) {
    guard hex.utf8.count == 7, hex.first == "#", hex.dropFirst().allSatisfy(\.isHexDigit),
      let value = Int(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(value)
  }

  /// The colour as 0xRRGGBB.
  public var value: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }

  /// The relative luminance after WCAG 2, from 0 for black to 1 for white.
  public var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The contrast with another colour after WCAG 2, from 1 to 21.
  public func contrast(with other: RGB) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The colour in CIELAB under the white point D65, where distance is what the eye sees.
  var lab: SIMD3<Double> {
    let (r, g, b) = (Self.linear(red), Self.linear(green), Self.linear(blue))
    let x = Self.compressed((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
    let y = Self.compressed(0.2126 * r + 0.7152 * g + 0.0722 * b)
    let z = Self.compressed((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
    return SIMD3(116 * y - 16, 500 * (x - y), 200 * (y - z))
  }

  private static func linear(_ part: UInt8) -> Double {
    let share = Double(part) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }

  private static func compressed(_ value: Double) -> Double {
    value > 0.008856 ? cbrt(value) : 7.787 * value + 16.0 / 116
  }
}
