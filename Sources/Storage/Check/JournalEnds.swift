import Emulation

/// How far the journals went at one moment, while nobody wrote.
struct JournalEnds {
  /// From where on there are acts after that moment.
  private(set) var position = JournalPosition()
  /// The last acts of machines that are not known to be in the files.
  private(set) var unsettled: Set<ActID> = []
  /// Acts that are gone since everything was applied up to the marks of the lock.
  private(set) var losses: [JournalLoss] = []
  /// The newest file of each machine and all its bytes, whole lines or not.
  private var newest: [Machine.ID: (file: String, size: Int)] = [:]

  /// - Parameter marks: what the lock says of the ends.
  /// - Throws: `failed`.
  init(_ journal: Journal, _ marks: [Machine.ID: JournalMark]) throws(StorageError) {
    let seen = try? journal.seenActs()
    losses = (try? journal.losses(since: marks)) ?? []
    for (machine, folder) in try journal.machines() {
      guard let file = try journal.files(folder).last else { continue }
      // What is no file has no bytes; the review names it.
      let size = (try? JournalFile(folder: folder, name: file).size()) ?? 0
      newest[machine] = (file, size)
      let tail = try? JournalTail(folder, machine: machine, mark: marks[machine])
      position.places[machine] = JournalPosition.Place(file: file, offset: tail?.size ?? size, head: tail?.head)
      // Where acts are gone nothing is done any more.
      if let last = tail?.last, last.entry != nil, losses.isEmpty, seen?.contains(machine, last) != true {
        unsettled.insert(ActID(machine: machine, number: last.number))
      }
    }
  }

  /// How many bytes a file of a journal had; nil for one that was whole long before.
  func size(of name: String, _ machine: Machine.ID) -> Int? {
    guard let newest = newest[machine], name <= newest.file else { return 0 }
    return name == newest.file ? newest.size : nil
  }
}
