import Emulation
import Glibc
import Storage
import TestActs

/// Saves acts on a data folder and tells each after it is saved: the program that tests kill.
///
/// `act FOLDER SAMPLE COUNT` says `ready`, saves one act and says `saved`; `load FOLDER` says `ready` and loads;
/// `create FOLDER COUNT` and `restore ARCHIVE FOLDER` say `ready`, make the folder and say `made`;
/// `seal FOLDER YEAR` says `ready`, seals the year and says `sealed`;
/// `work FOLDER WRITER SEED` saves acts of all kinds for ever; `count FOLDER WRITER EDITS` adds one to shared numbers.
@main
enum StoreDriver {
  static func main() {
    umask(0o007)
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      switch (words.first, words.count) {
      case ("act", 4): try act(words[1], words[2], Int(words[3]) ?? 0)
      case ("load", 2): try load(words[1])
      case ("create", 3): try create(words[1], dossiers: Int(words[2]) ?? 0)
      case ("restore", 3): try restore(words[1], to: words[2])
      case ("seal", 3): try seal(words[1], Int(words[2]) ?? 0)
      case ("work", 4): try Work(words[1], writer: words[2], seed: UInt64(words[3]) ?? 0).run()
      case ("count", 4): try Counting(words[1], writer: words[2]).run(Int(words[3]) ?? 0)
      default: say("unknown: \(words)")
      }
    } catch {
      say("failed \(error)")
      exit(1)
    }
  }

  private static func act(_ path: String, _ name: String, _ dossiers: Int) throws {
    guard let sample = ActSample(rawValue: name) else { return say("unknown: \(name)") }
    let store = try sample.open(path)
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

  /// Writes a line at once, so that it is told even when the program is killed right after.
  static func say(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = write(1, bytes, bytes.count)
  }
}
