import Glibc

@testable import Screens

extension KeyStorm {
  /// What a storm did, for a person to read, and to see that it really got anywhere.
  struct Figures {
    var keys = 0
    var resizes = 0
    var starts = 0
    var examinations = 0
    var repaints = 0
    /// Events by the kind of screen they met, with one of the kind.
    var screens: [ObjectIdentifier: (count: Int, example: any Screen)] = [:]
    /// Saved acts by kind.
    var acts: [String: Int] = [:]
    /// The longest an event took, as a clock on the wall has it and in work of the thread.
    var longest = Duration.zero
    var longestWork = 0.0

    mutating func add(_ other: Figures) {
      keys += other.keys
      resizes += other.resizes
      starts += other.starts
      examinations += other.examinations
      repaints += other.repaints
      screens.merge(other.screens) { ($0.count + $1.count, $0.example) }
      acts.merge(other.acts, uniquingKeysWith: +)
      longest = max(longest, other.longest)
      longestWork = max(longestWork, other.longestWork)
    }

    var text: String {
      let saved = acts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      let met = screens.values.map { "\(type(of: $0.example)) \($0.count)" }.sorted().joined(separator: ", ")
      return """
        \(keys) keys, \(resizes) resizes, \(starts) new starts, \(repaints) repaints, longest key \(longest), \
        most work \(longestWork) s; acts: \(saved); screens: \(met)
        """
    }
  }

  /// The memory of the process in MB.
  static var megabytes: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 200)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let words = String(decoding: line.map(UInt8.init(bitPattern:)), as: UTF8.self).split(separator: " ")
    return words.count > 1 ? ((Int(words[1]) ?? 0) * 4_096) >> 20 : 0
  }
}
