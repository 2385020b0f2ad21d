import Emulation

/// All lines of the journals from the newest act back, each found to be whole and followed by the one after it.
///
/// Acts that are wanted come in an order in which each comes after all that have seen it. Other lines are looked at as
/// bytes only: their sum, their number and the sum of the line before.
struct JournalWalk {
  private var machines: [MachineWalk] = []
  private(set) var findings: [Finding] = []

  /// An act, and the folder of the journal it stands in.
  struct Step {
    var entry: JournalEntry
    var folder: Folder
  }

  /// - Parameter ends: how far the journals are read.
  /// - Throws: `failed`.
  init(_ journal: Journal, upTo ends: JournalEnds) throws(StorageError) {
    for (machine, folder) in try journal.machines() {
      let names: [String]
      do throws(StorageError) { names = try journal.files(folder) } catch {
        findings.append(Finding(path: folder.path, .unreadableJournal))
        continue
      }
      machines.append(MachineWalk(machine, folder, names, ends))
    }
    for index in machines.indices { machines[index].findNewest(&findings) }
    for act in machines.flatMap(\.newestSeen) {
      machines.firstIndex { $0.machine == act.id.machine }.map { machines[$0].await(act.id.number) }
    }
  }

  /// The next act that may be wanted; nil when there are no more lines.
  ///
  /// - Parameter isWanted: whether a line may be, as bytes.
  mutating func next(_ isWanted: (ArraySlice<UInt8>) -> Bool) -> Step? {
    for index in machines.indices { machines[index].lookAhead(isWanted, &findings) }
    guard let index = newest(of: machines.map(\.head)) else { return nil }
    return machines[index].take()
  }

  /// Compares what the newest act of each machine has seen of the others with what was met.
  ///
  /// Acts before it are held by the chain.
  func missingActs() -> [Finding] {
    let met = Dictionary(machines.map { ($0.machine, $0) }) { $1 }
    var missing: [Machine.ID: Int] = [:]
    for machine in machines {
      for act in machine.newestSeen where met[act.id.machine]?.hasMet(act.id.number, act.sum) != true {
        missing[act.id.machine] = max(act.id.number, missing[act.id.machine] ?? 0)
      }
    }
    return missing.sorted { $0.key < $1.key }.map { machine, number in
      Finding(path: "\(Store.journalFolder)/\(machine.text)", .missingActs(through: number))
    }
  }

  /// Whether any machine has written an act.
  var hasActs: Bool { machines.contains(where: \.hasActs) }
}
