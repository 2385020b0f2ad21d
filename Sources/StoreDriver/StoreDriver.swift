import Emulation
import Glibc
import Storage
import TestActs

/// Saves acts on a data folder and tells each after it is saved: the program that tests kill.
///
/// `act FOLDER SAMPLE COUNT` says `ready`, saves one act and says `saved`; `load FOLDER` says `ready` and loads;
/// `backup FOLDER ARCHIVE` says `ready`, makes the archive, also in place of another, and says `made`;
/// `create FOLDER COUNT` and `restore ARCHIVE FOLDER` say `ready`, make the folder and say `made`;
/// `seal FOLDER YEAR` says `ready`, seals the year and says `sealed`;
/// `work FOLDER WRITER SEED` saves acts of all kinds for ever; `count FOLDER WRITER EDITS` adds one to shared numbers.
/// Writers have numbers from 1, and each its own machine. A weakness at the end makes the store leave something out.
@main
enum StoreDriver {
  static func main() {
    umask(0o007)
    var words = Array(CommandLine.arguments.dropFirst())
    let weakness = words.last.flatMap(Weakness.init)
    if weakness != nil { words.removeLast() }
    do {
      switch (words.first, words.count) {
      case ("act", 4): try act(words[1], words[2], Int(words[3]) ?? 0, weakness)
      case ("load", 2): try load(words[1])
      case ("backup", 3): try backup(words[1], to: words[2])
      case ("work", 4): try Work(words[1], writer: words[2], seed: UInt64(words[3]) ?? 0, weakness).run()
      case ("count", 4): try Counting(words[1], writer: words[2], weakness).run(Int(words[3]) ?? 0)
      case ("create", 3): try create(words[1], dossiers: Int(words[2]) ?? 0)
      case ("restore", 3): try restore(words[1], to: words[2])
      case ("seal", 3): try seal(words[1], Int(words[2]) ?? 0)
      default: say("unknown: \(words)")
      }
    } catch {
      say("failed \(error)")
      exit(1)
    }
  }

  private static func act(_ path: String, _ name: String, _ dossiers: Int, _ weakness: Weakness?) throws {
    guard let sample = ActSample(rawValue: name) else { return say("unknown: \(name)") }
    let store = try sample.open(path, weakness)
    say("ready")
    say("saved \(try sample.perform(store, dossiers: dossiers).sum.text)")
  }

  private static func create(_ path: String, dossiers: Int) throws {
    say("ready")
    try TestFolder.make(path, dossiers: dossiers)
    say("made")
  }

  private static func restore(_ archive: String, to path: String) throws {
    say("ready")
    _ = try Store.restore(archive, to: path)
    say("made")
  }

  private static func seal(_ path: String, _ year: Int) throws {
    let store = try Store.open(path, machine: TestFolder.machine)
    say("ready")
    try store.seal(year, why: "", by: TestFolder.clerk)
    say("sealed")
  }

  private static func load(_ path: String) throws {
    say("ready")
    let loaded = try Store.open(path, machine: TestFolder.machine).load()
    say("loaded \(loaded.problems.count)")
  }

  private static func backup(_ path: String, to archive: String) throws {
    say("ready")
    try Store.open(path, machine: TestFolder.machine).backup(to: archive, isReplacing: true, at: TestFolder.clerk.at)
    say("made")
  }

  /// The store of one of several writers.
  ///
  /// - Parameter pauses: whether it stops for a moment before names change, so that a kill often comes just there.
  static func store(
    _ path: String, writer: String, _ weakness: Weakness?, pauses: Bool = false
  ) throws(StorageError) -> Store {
    let probe = FileProbe(
      pretends: { weakness?.pretends($0, $1) ?? false }, ignoresLocks: weakness == .noLock,
      willCall: { operation in
        if pauses, operation == .rename { usleep(UInt32.random(in: 0..<UInt32(1_000))) }
      })
    return try Store.open(path, machine: TestFolder.machine(Int(writer) ?? 1), probedBy: probe)
  }

  /// Writes a line at once, so that it is told even when the program is killed right after.
  static func say(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = write(1, bytes, bytes.count)
  }
}
