/// Which act of the journal: the machine it was written on, and its number there, counted from 1.
public struct ActID: Hashable, Sendable {
  public var machine: Machine.ID
  public var number: Int

  public init(machine: Machine.ID, number: Int) {
    self.machine = machine
    self.number = number
  }

  /// As people and the journal write it: `may-chu/128`.
  public var text: String { "\(machine.text)/\(number)" }

  /// Reads the written form; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let machine = Machine.ID(String(parts[0])), parts[1].utf8.allSatisfy({ (48...57) ~= $0 }),
      let number = Int(parts[1]), number > 0
    else { return nil }
    self.init(machine: machine, number: number)
  }
}

/// A computer that people run the program on.
public enum Machine {
  public typealias ID = RecordID<Machine>
}
