import Glibc

/// How much the tests of this module do.
///
/// The quick form runs with every change. `THIDUA_TORTURE=long` runs the long one, for a night; `THIDUA_SEED=7` chooses
/// other random moments and states than the usual.
enum Torture {
  static let isLong = value("THIDUA_TORTURE") == "long"
  static let seed = value("THIDUA_SEED").flatMap { UInt64($0) } ?? 1

  /// One of two amounts.
  static func amount<Value>(quick: Value, long: Value) -> Value { isLong ? long : quick }

  /// Tells figures of a run where a person sees them.
  static func report(_ text: String) { print("torture: \(text) (seed \(seed))") }

  private static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

/// Random numbers from a seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  /// - Parameter stream: keeps the numbers of one test apart from those of another.
  init(_ seed: UInt64 = Torture.seed, stream: Int = 0) {
    state = seed &+ UInt64(truncatingIfNeeded: stream) &* 0xD134_2543_DE82_EF95
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

struct SystemError: Error {
  var call: String
  var code: Int32 = errno
}
