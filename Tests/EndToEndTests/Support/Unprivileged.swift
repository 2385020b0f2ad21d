import Glibc
import PtyDriver

/// The program run by somebody whom permissions hold back, also where the tests run as root.
enum Unprivileged {
  private static let isRoot = geteuid() == 0
  private static let changer = "/usr/bin/setpriv"
  private static let nobody: uid_t = 65534

  /// Whether there is somebody to run it as who may read the program.
  static var isPossible: Bool {
    guard isRoot else { return true }
    guard access(changer, X_OK) == 0 else { return false }
    let version = try? Program.run(
      words + [Program.path, "--version"], of: changer, environment: PtySession.plainEnvironment)
    return version?.code == 0
  }

  private static let words = ["--reuid=\(nobody)", "--regid=\(nobody)", "--clear-groups"]

  static func run(_ arguments: [String], _ desk: Desk) throws -> Program.Outcome {
    try isRoot
      ? Program.run(words + [Program.path] + arguments, of: changer, environment: desk.environment)
      : Program.run(arguments, environment: desk.environment)
  }

  static func start(_ arguments: [String], _ desk: Desk) throws -> PtySession {
    try isRoot
      ? PtySession.start(changer, arguments: words + [Program.path] + arguments, environment: desk.environment)
      : PtySession.start(Program.path, arguments: arguments, environment: desk.environment)
  }

  /// Opens the way to the data folder.
  static func letIn(_ desk: Desk) {
    chmod(desk.home, 0o755)
  }

  /// Takes the right to write from a folder and everything below it, and gives everybody the right to read.
  static func makeReadOnly(_ path: String) { change(path, folder: 0o555, file: 0o444) }

  static func makeWritable(_ path: String) { change(path, folder: 0o770, file: 0o660) }

  private static func change(_ path: String, folder: mode_t, file: mode_t) {
    guard Files.isFolder(path) else {
      chmod(path, file)
      return
    }
    // Writable while what is below changes.
    chmod(path, 0o770)
    for name in (try? Files.names(path)) ?? [] { change(path + "/" + name, folder: folder, file: file) }
    chmod(path, folder)
  }
}
