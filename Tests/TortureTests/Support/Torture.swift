import Glibc
import RandomNumbers
import TestActs

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
  static func report(_ text: String) {
    print("torture: \(text) (seed \(seed))")
    // A long run that is broken off has told what it did until then.
    fflush(nil)
  }

  private static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

extension SplitMix64 {
  /// Numbers that follow from the seed of the run.
  ///
  /// - Parameter stream: keeps the numbers of one test apart from those of another.
  init(stream: Int) {
    self.init(seed: Torture.seed &+ UInt64(truncatingIfNeeded: stream) &* 0xD134_2543_DE82_EF95)
  }
}

/// A call to the system that failed.
struct SystemError: Error {
  var call: String
  var code: Int32 = errno
}
