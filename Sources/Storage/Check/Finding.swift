import Emulation

/// Something about a data folder that should be looked at.
public struct Finding: Hashable, Sendable {
  /// Below the data folder; empty for the folder itself.
  public var path: String
  /// What was found.
  public var subject: Subject

  /// Puts a finding together.
  public init(path: String, _ subject: Subject) {
    self.path = path
    self.subject = subject
  }

  /// What can be found in a data folder.
  public enum Subject: Hashable, Sendable {
    /// The file cannot be loaded, or not fully.
    case problem(RecordProblem.Reason)
    /// The record does not fit together, in itself or with others.
    case flaw(RecordFlaw)
    /// Everybody on the machine can read or write it; the permission bits.
    case openToAll(mode: UInt32)
    /// Others of the group cannot read and write it; the permission bits.
    case closedToGroup(mode: UInt32)
    /// The file is right but not written as the program writes it: edited by hand.
    case notCanonical
    /// Left behind by a program that ended in the middle of a write; the next write of the record replaces it.
    case temporary
    /// Something the program does not know and does not touch.
    case foreign
  }

  /// Whether nothing is wrong with the data themselves.
  public var isNote: Bool {
    switch subject {
    case .problem, .flaw: false
    case .openToAll, .closedToGroup, .notCanonical, .temporary, .foreign: true
    }
  }
}
