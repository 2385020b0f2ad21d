import ArgumentParser
import Emulation
import Glibc
import Storage

/// Measures saving, following, sealed years, backups and restoring.
struct StorageBench: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "storage",
      abstract: "Measures saving beside the raw cost of the same fsyncs, following, sealed years, backup and restore.",
      subcommands: [Follower.self, Bystander.self])
  }

  @Option(help: "How often each thing is done, 5 to 1000.")
  var runs = 100

  @Option(help: "A folder to make the data in; by default a temporary one.")
  var keep: String?

  func validate() throws {
    guard (5...1000).contains(runs) else { throw ValidationError("--runs is 5 to 1000") }
  }

  func run() throws {
    let thidua = programFolder() + "/thidua"
    guard exists(thidua) else { throw BenchFailure.noProgram(path: thidua) }
    let stores = try Stores(thidua: thidua, keptIn: keep)
    defer { stores.remove() }
    print("machine   \(machine())")
    try saving(stores)
    try opening(stores, thidua)
    try archives(stores, thidua)
  }

  private func saving(_ stores: Stores) throws {
    let folder = try stores.province(years: 1)
    let store = try Store.open(folder, machine: Machine.ID(slug: "do-luong"))
    for count in [1, 30] {
      var saver = try Saver(store, count: count)
      let raw = try RawSave(in: stores.folder + "/raw-\(count)", count: count, bytes: saver.bytes)
      var (saves, raws): ([Double], [Double]) = ([], [])
      for _ in 0..<runs {
        // Side by side, so that both meet the same moods of the disk.
        saves.append(try saver.save())
        raws.append(raw.save())
      }
      show("save of \(count)", Samples(saves), beside: Samples(raws), "raw fsyncs")
    }
    let follower = try Following(store, folder: folder, output: stores.folder + "/seen")
    show("until another process has it", Samples(try follower.run(min(runs, 100))))
    let screens = try SeenOnScreen(thidua: programFolder() + "/thidua", folder: folder)
    show("until another screen shows it", Samples(try screens.run(min(runs, 80))))
  }

  private func opening(_ stores: Stores, _ thidua: String) throws {
    let folder = try stores.province(years: 11)
    func list() throws -> Samples {
      Samples(
        try (0..<min(runs, 15)).map { _ in
          try milliseconds { try Child.run(thidua, ["list", folder, "units"]) }
        })
    }
    let store = try Store.open(folder, machine: Machine.ID(slug: "do-luong"))
    let open = try store.load().year
    if try store.sealedYears().isEmpty {
      _ = try list()
      let before = try list()
      var seals: [Double] = []
      let others = try Bystander.saves(in: folder, output: stores.folder + "/saves") {
        seals = try (open - 10..<open).map { year in
          try milliseconds {
            try store.seal(year, why: "đo", by: Signature(author: "do-luong", at: Moment(seconds: time(nil))))
          }
        }
      }
      show("sealing a year", Samples(seals))
      show("a save of somebody else meanwhile", others)
      print("    the longest: \(Report.decimal(others.maximum, places: 0)) ms")
      show("list units, ten years sealed", try list(), beside: before, "none sealed")
    } else {
      print("  the years in \(folder) are sealed already: nothing to compare with")
    }
  }

  private func archives(_ stores: Stores, _ thidua: String) throws {
    let folder = try stores.province(years: 11, factor: 3)
    let archive = stores.folder + "/archive.tar.gz"
    let again = stores.folder + "/again"
    let raw = stores.folder + "/raw-files"
    let files = RawFiles(folder)
    var (backups, restores, checks): ([Double], [Double], [Double]) = ([], [], [])
    var (reads, writes): ([Double], [Double]) = ([], [])
    for _ in 0..<3 {
      // In turn, so that both meet the same moods of the machine.
      reads.append(files.read())
      backups.append(try milliseconds { try Child.run(thidua, ["backup", folder, archive, "--force"]) })
      removeTree(raw)
      writes.append(files.write(to: raw))
      removeTree(again)
      restores.append(try milliseconds { try Child.run(thidua, ["restore", archive, again]) })
    }
    removeTree(raw)
    checks.append(try milliseconds { try Child.run(thidua, ["check", again]) })
    let backup = try Store.open(folder, machine: Machine.ID(slug: "do-luong"))
      .backup(to: archive, isReplacing: true, at: Moment(seconds: time(nil)))
    print("  \(backup.files) files, \(backup.bytes >> 20) MiB, in an archive of \(backup.archiveBytes >> 20) MiB")
    show("backup", Samples(backups), beside: Samples(reads), "only reading the files")
    show("restore", Samples(restores), beside: Samples(writes), "only writing them and one sync")
    show("check", Samples(checks))
  }
}

/// Prints a figure, beside another one where there is one.
func show(_ name: String, _ samples: Samples, beside other: Samples? = nil, _ what: String = "") {
  func text(_ value: Double) -> String { Report.decimal(value, places: value < 100 ? 2 : 0) }
  var line = "  \(name): \(text(samples.median)) ms (p95 \(text(samples.p95)), n \(samples.count))"
  if let other, other.median > 0 {
    line += "; \(what) \(text(other.median)) ms (p95 \(text(other.p95)))"
    line += "; ratio \(Report.decimal(samples.median / other.median, places: 2))"
  }
  print(line)
  // Seen at once, also through a pipe.
  fflush(nil)
}

/// How long something takes.
func milliseconds(_ body: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try body()
  return (ContinuousClock.now - start).milliseconds
}
