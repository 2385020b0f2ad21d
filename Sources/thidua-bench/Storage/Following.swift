import ArgumentParser
import Emulation
import Glibc
import Storage

/// Saves acts and measures when another process has them.
struct Following {
  private let store: Store
  private let folder: String
  private let output: String

  init(_ store: Store, folder: String, output: String) throws {
    (self.store, self.folder, self.output) = (store, folder, output)
  }

  /// - Returns: milliseconds from the beginning of each save until the other process has the act in its hands.
  func run(_ count: Int) throws -> [Double] {
    let child = try Child(
      programFolder() + "/thidua-bench", ["storage", "follow", folder, String(count)], output: output)
    while text(ofFile: output)?.hasPrefix("ready\n") != true { usleep(10_000) }
    var saver = try Saver(store, count: 1)
    var starts: [Int] = []
    for _ in 0..<count {
      starts.append(now())
      _ = try saver.save()
      usleep(20_000)
    }
    child.exitCode()
    let seen = (text(ofFile: output) ?? "").split(separator: "\n").dropFirst().compactMap { Int($0) }
    return zip(starts, seen).map { Double($1 - $0) / 1e6 }
  }
}

/// The other process: follows a folder and says when it has each act.
struct Follower: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "follow", abstract: "Used by the benchmark itself.", shouldDisplay: false)
  }

  @Argument var folder: String
  @Argument var count: Int

  func run() throws {
    let store = try Store.open(folder, machine: Machine.ID(slug: "ben-kia"))
    guard let watch = store.watch() else { return }
    var position = try store.load().position
    say("ready")
    var left = count
    while left > 0 {
      var wait = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, 10_000) > 0 else { return }
      watch.drain()
      let news = try store.news(since: position)
      position = news.position
      for _ in news.acts.prefix(left) { say(String(now())) }
      left -= news.acts.count
    }
  }
}

/// Writes a line at once.
private func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}

/// A clock all processes share, in nanoseconds.
private func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}
