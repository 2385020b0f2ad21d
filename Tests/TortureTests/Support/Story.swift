import Emulation
import TestActs

@testable import Storage

/// Acts on one folder, with what the calls on files did and what the records were after each act.
struct Story {
  /// The folder before the acts, all of it on the disk.
  var base: DiskTree
  var effects: [FileEffect] = []
  /// The record files before the first act and after each.
  var stages: [[String: [UInt8]]] = []
  /// How many effects there were when each act was acknowledged.
  var acknowledged: [Int] = []
  /// How many acts the journal had before.
  var actsBefore: Int
  /// The act that can be done where it is absent.
  var again: ActSample?

  /// How many acts were acknowledged when so many effects had happened.
  func acknowledged(at effect: Int) -> Int { acknowledged.count { $0 <= effect } }

  static let dossiers = 4

  /// The folder in which an act of a kind is about to be done.
  static func base(_ sample: ActSample, dossiers: Int = dossiers) throws -> DiskTree {
    let scratch = try Scratch()
    try TestFolder.make(scratch.data, dossiers: dossiers)
    try sample.prepare(scratch.data)
    return try DiskTree(reading: scratch.data)
  }

  /// Does an act of a kind and one more.
  ///
  /// - Parameters:
  ///   - death: after how many effects the program of the first act dies; the next one comes on another program.
  ///   - weakness: what the store leaves undone.
  init(_ sample: ActSample, dossiers: Int = dossiers, death: Int? = nil, weakness: Weakness? = nil) throws {
    let scratch = try Scratch()
    base = try Self.base(sample, dossiers: dossiers)
    try base.write(to: scratch.data)
    actsBefore = sample.actsBefore
    again = sample.again
    stages.append(base.records)
    let recorder = Recorder(death: death, weakness: weakness)
    let first = try? sample.perform(
      try Store.open(scratch.data, machine: sample.machine, probe: recorder.probe), dossiers: dossiers)
    if let first, first.pending == nil, !recorder.isDead {
      stages.append(try DiskTree(reading: scratch.data).records)
      acknowledged.append(recorder.count)
    }
    recorder.revive()
    // Another program comes: it finishes what was begun, or not, and either is right.
    if death != nil {
      _ = try Store.open(scratch.data, machine: TestFolder.machine, probe: recorder.probe).load()
      let now = try DiskTree(reading: scratch.data).records
      // Looking at personal data changes no file: only the journal tells whether it was done.
      let store = try Store.open(scratch.data, machine: TestFolder.machine)
      if try store.news(since: JournalPosition()).acts.count > actsBefore { stages.append(now) }
      while acknowledged.count < stages.count - 1 { acknowledged.append(recorder.count) }
    }
    _ = try ActSample.performNext(
      try Store.open(scratch.data, machine: TestFolder.machine, probe: recorder.probe))
    stages.append(try DiskTree(reading: scratch.data).records)
    acknowledged.append(recorder.count)
    effects = recorder.effects
  }
}
