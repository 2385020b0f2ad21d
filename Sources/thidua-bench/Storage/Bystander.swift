import ArgumentParser
import Glibc
import Storage
import Emulation

/// The other process: saves act after act while something else is done to the folder, and tells how long each took.
struct Bystander: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "save", abstract: "Used by the benchmark itself.", shouldDisplay: false)
  }

  @Argument var folder: String
  /// A file that ends it when it is there.
  @Argument var end: String

  func run() throws {
    var saver = try Saver(try Store.open(folder, machine: Machine.ID(slug: "ben-kia")), count: 1)
    while !exists(end) {
      print(try saver.save())
      fflush(nil)
      usleep(5_000)
    }
  }

  /// Does something while another process saves.
  ///
  /// - Returns: milliseconds each of its saves took.
  static func saves(in folder: String, output: String, during body: () throws -> Void) throws -> Samples {
    let end = output + ".end"
    unlink(end)
    let child = try Child(programFolder() + "/thidua-bench", ["storage", "save", folder, end], output: output)
    while text(ofFile: output)?.isEmpty != false { usleep(10_000) }
    try body()
    close(open(end, O_WRONLY | O_CREAT | O_CLOEXEC, 0o660))
    child.exitCode()
    return Samples((text(ofFile: output) ?? "").split(separator: "\n").compactMap { Double($0) })
  }
}
