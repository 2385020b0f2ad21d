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
    /// A line of the journal that is not whole; the number of the line, from 1.
    case brokenLine(Int)
    /// A line of the journal that does not follow the one before it: a line was changed, taken out or put in.
    case brokenChain(Int)
    /// A line of the journal that a newer version of the program wrote.
    case newerLine(Int)
    /// A file of sums beside the journal that is not there or not as the journal says.
    case wrongManifest
    /// The folder has no act of any journal, so that nothing can be compared with what was done.
    case noJournal
    /// The file of a journal is something else than a file, or has a line longer than any.
    case unreadableJournal
    /// Acts of other machines have seen the journal of a machine up to this number, and it does not have that act, or
    /// another one in its place.
    case missingActs(through: Int)
    /// The journal of a machine once went up to this number, and it does not have that act, or another one in its place.
    case lostActs(through: Int)
    /// An act on the record did not begin with what the act before had left: in between, somebody put another file in
    /// its place, and nobody has adopted that.
    case brokenHistory(ActID)
    /// The last act on the record is in the journal and not in the file: its program ended before.
    case pending(ActID)
    /// A link stands in the place of a folder, and nothing in it is read.
    case linkedFolder
    /// A line that was cut back, kept aside when the journal was mended.
    case cutLine
    /// The file has the revision that the journal knows and other bytes.
    case differsFromJournal
    /// The file has another revision than the journal's last act on it.
    case otherRevision(file: Int, journal: Int)
    /// The journal does not know the record: it was put in without the program.
    case notInJournal
    /// The journal knows the record, and its file is gone.
    case missingFile
    /// A file of a sealed year is not what the act says that sealed it.
    case differsFromSeal
    /// The journal knows of the sealing of the year, and its folder is gone.
    case missingSeal
    /// A record's file stands in the folder of a sealed year, where nobody reads it.
    case besideSeal
    /// A file of a sealed year can be written; the permission bits.
    case notReadOnly(mode: UInt32)
    /// Files made in the folder do not get its group, though they do in the data folder; the permission bits.
    case noSetGroupID(mode: UInt32)
    /// The personal data cannot be read, or not fully.
    case personal(PersonalFailure)
    /// Personal data that others than the owner and the group can read, or the group can write; the permission bits.
    case personalTooOpen(mode: UInt32)
    /// Personal data of somebody whom no dossier proposes, or no more.
    case personalOfNobody
    /// The journal knows that the personal data were erased, and the file is there.
    case personalNotErased
    /// Personal data were left out of the backup from which the folder was made; of so many recipients.
    case personalLeftOut(Int)
    /// Left behind by a program that ended in the middle of a write; the next write of the record replaces it.
    case temporary
    /// Something the program does not know and does not touch.
    case foreign
  }

  /// Whether nothing is wrong with the data themselves.
  public var isNote: Bool {
    switch subject {
    // Nobody was registered when the work was given out, or the account is gone: the work itself is as it was.
    case .flaw(.unknownAssignee): true
    case .problem, .flaw, .brokenLine, .brokenChain, .newerLine, .wrongManifest, .differsFromJournal, .otherRevision,
      .missingFile, .differsFromSeal, .missingSeal, .besideSeal, .noJournal, .unreadableJournal, .missingActs,
      .lostActs, .brokenHistory, .linkedFolder, .cutLine, .notInJournal, .personalTooOpen, .personalOfNobody,
      .personalNotErased:
      false
    // An account that may not look into the folder cannot tell more.
    case .personal(let failure): if case .forbidden = failure { true } else { false }
    case .openToAll, .closedToGroup, .notReadOnly, .noSetGroupID, .notCanonical, .temporary, .foreign, .pending,
      .personalLeftOut:
      true
    }
  }
}
