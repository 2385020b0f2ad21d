import Emulation

/// Why a data folder cannot be opened or an act cannot be saved.
public enum StorageError: Error, Hashable, Sendable {
  /// There is nothing at the path.
  case noFolder(String)
  /// A file or something else stands at the path.
  case notAFolder(String)
  /// The folder at the path is there and cannot be read.
  case unreadable(String, FileFailure)
  /// The folder at the path cannot be made.
  case cannotMake(String, FileFailure)
  /// The folder has nothing in it, hidden files included.
  case emptyFolder
  /// The folder has other things in it, but no `province.json`.
  case notAProvince
  /// Making a province in the folder was cut off before anything was done; making it again clears what is left.
  case creationUnfinished(String)
  /// Restoring a backup into the folder was cut off; restoring again clears what is left and begins anew.
  case restoreUnfinished(String)
  /// `province.json` is damaged; without it nothing can be shown.
  case provinceDamaged(RecordProblem)
  /// A province is made only in a new or an empty folder.
  case notEmpty(String)
  /// The records to make a province from do not include the province itself.
  case noProvince
  /// The folder is open to look only.
  case readOnly(ReadOnlyReason)
  /// Somebody else saved the record, made it or took it away in the meantime; nil stands for no such record.
  case changedUnderneath(RecordKey, expected: Int?, found: Int?)
  /// The name was given to another record before, which has been taken away since.
  case nameUsed(RecordKey)
  /// Something was saved since the act was planned, and the act rests on more than the records it changes.
  case overtaken
  /// The file of the record is not what the program left: it was changed, put back or taken away, and nobody has adopted
  /// that yet.
  case editedOutside(RecordKey)
  /// The file of the record is damaged, perhaps since before it was loaded.
  case damagedUnderneath(RecordProblem)
  /// Whoever watches the work has stopped it; everything is as it was.
  case stopped
  /// Another program has been writing for too long.
  case busy
  /// An edit has neither a before nor an after, changes the name of its record, or comes twice in one act.
  case invalidEdit(RecordKey?)
  /// The act changes so much that its line would be longer than a line of the journal may be.
  case actTooLarge(bytes: Int, limit: Int)
  /// The record has values that could not be read back; nothing is written.
  case notStorable(RecordKey, RecordProblem.Reason)
  /// A call to the operating system failed; the state says what is on the disk now.
  case failed(FileFailure, CommitState)
  /// An earlier act is done but not in the files yet, and they still cannot be written; no act may pass it.
  case waiting(FileFailure)
  /// The last lines of a journal were changed or damaged.
  case journalDamaged(path: String)
  /// A journal cannot be had: something else than a file stands in its place, or it is too large.
  case journalUnreadable(path: String, ReadFailure)
  /// The last line of a journal is of a newer version of the program.
  case journalNewer(path: String)
  /// Writing to the journal failed, and the journal cannot be cut back to what it was.
  case journalStuck(FileFailure, cutting: FileFailure)
  /// The personal data of a recipient cannot be shown or written.
  case personal(RecipientKey, PersonalFailure)
  /// The year is sealed: its records are read and never changed.
  case yearSealed(Int)
  /// The year is the open one or a later one, and only closed years are sealed.
  case yearOpen(Int)
  /// The year has no records.
  case yearEmpty(Int)
  /// Some records of the year are not as they should be; they are mended or adopted before the year is sealed.
  case yearDamaged([RecordProblem])
  /// There is nothing to adopt or to put back: the file is as the journal says.
  case nothingToAdopt(RecordKey)
  /// The journal does not have the content of the record, so it cannot be put back.
  case notInJournal(RecordKey)
  /// A rule of the domain stands against taking a file over or putting it back.
  case refused(Refusal)
  /// A province was made and its files are not all in place yet: opening it puts them there.
  case madeAndWaiting(String, FileFailure)
}

/// What a write that failed has left on the disk. No file is ever damaged: each is the old one or the new one.
public enum CommitState: Hashable, Sendable {
  /// All records are as before.
  case nothingWritten
}

/// Why a data folder is open to look only.
public enum ReadOnlyReason: Hashable, Sendable {
  /// The folder cannot be written: a read-only file system, or missing rights.
  case notWritable(FileFailure)
  /// A record was written by a newer version of the program.
  case newerSchema(path: String, found: Int, known: Int)
  /// The last lines of a journal were changed or damaged.
  case journalDamaged(path: String)
  /// A journal cannot be had: something else than a file stands in its place, or it is too large.
  case journalUnreadable(path: String, ReadFailure)
  /// The last line of a journal is of a newer version of the program.
  case journalNewer(path: String)
  /// Acts are gone that a journal once had.
  case journalLost(JournalLoss)
  /// No journal has any act, though every province began with one.
  case noJournal
  /// The journal could not be written nor be cut back to what it was.
  case journalStuck(FileFailure)
  /// The path by which the folder was opened leads elsewhere now, or nowhere.
  case folderMoved(String)
}
