import Emulation
import Glibc
import RandomNumbers
import Storage
import TermUI

@testable import Screens
@testable import thidua

/// A person who presses whatever comes, in a window that never keeps its size, on the whole program over a data folder.
///
/// All that is pressed follows from the seed.
struct KeyStorm {
  /// What a program leaves out so that a storm must find it.
  enum Weakness {
    /// Screens are drawn on what was drawn before.
    case drawsOnTheLast
    /// Saved acts are told and not written.
    case forgetsActs
    /// A save takes too long.
    case isSlow
  }

  /// What a storm must never meet.
  struct Failure: Error, CustomStringConvertible {
    var what: String
    /// What was pressed last.
    var keys: [String]
    var description: String { "\(what)\nafter \(keys.joined(separator: " "))" }
  }

  let data: DataSource
  let weakness: Weakness?
  var app: App
  var size = Size(columns: 80, rows: 24)
  var random: SplitMix64
  var shown = ShownScreen()
  var figures = Figures()
  /// The rest of a text that is being typed.
  var pending: [Key] = []
  private var last: [String] = []
  /// The first failure of each kind on each screen.
  private var failures: [String: Failure] = [:]
  private let saved: Saves

  /// Acts that were told to be saved.
  private final class Saves { var kinds: [ActKind] = [] }

  init(_ path: String, seed: UInt64, weakness: Weakness? = nil) throws {
    data = try DataSource(path: path, texts: Texts(seed.isMultiple(of: 2) ? .english : .vietnamese))
    self.weakness = weakness
    random = SplitMix64(seed: seed)
    saved = Saves()
    app = try Self.open(data, saved, weakness)
  }

  private static func open(
    _ data: DataSource, _ saved: Saves, _ weakness: Weakness?, _ size: Size = Size(columns: 80, rows: 24)
  ) throws -> App {
    var services = data.services(author: { _ in nil })
    let save = services.save
    services.save = { act, workspace, author in
      if weakness == .isSlow { spin(for: .milliseconds(1_200)) }
      if weakness == .forgetsActs { return .success(Saved(records: act.edits.compactMap(\.after))) }
      let outcome = save(act, workspace, author)
      if case .success = outcome { saved.kinds.append(act.kind) }
      return outcome
    }
    return App(
      try data.loaded(), clock: Day(year: 2025, month: 12, day: 8) ?? ThisMachine.now().day, author: "kimanh",
      language: data.texts.language, size: size, services: services)
  }

  /// Presses so many keys while the window changes so many times, and looks at all that must hold.
  mutating func run(keys: Int, resizes: Int, examinedEvery: Int) throws {
    shown.show(app.draw(size))
    while figures.keys < keys {
      let due = resizes * (figures.keys + 1) / keys
      // Odd sizes do not stay: in small ones nothing happens, and large ones are slow to look at.
      let isOdd = !Self.usualSizes.contains(size)
      if figures.resizes < due || (isOdd && random.chance(percent: 10)) {
        try resize()
      } else if random.chance(percent: 1), isTimeForOthers {
        othersSave()
        if random.chance(percent: 70) { try take(.wake) }
      } else {
        let event = nextEvent()
        figures.keys += 1
        try take(event)
      }
      if random.chance(percent: 5) { try rest() }
      if figures.keys.isMultiple(of: examinedEvery) { try examine() }
      if weakness != nil || failures.count > 20, let failure = failures.values.first { throw failure }
      if !app.isRunning {
        figures.starts += 1
        app = try Self.open(data, saved, weakness, size)
        shown.show(app.draw(size))
      }
    }
    try settle()
    guard !failures.isEmpty else { return }
    throw failure(failures.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n\n"))
  }

  /// Somebody else saves now and then, more often while points are being typed.
  private var isTimeForOthers: Bool {
    figures.keys.isMultiple(of: 5) || (app.screens.last as? ScorecardScreen)?.grid.isEditing == true
  }

  /// Notes a failure after which the storm can go on, so that one run tells of many.
  private mutating func note(_ kind: String, _ what: String) {
    let screen = app.screens.last.map { String(describing: type(of: $0)) } ?? ""
    let key = "\(kind) \(screen)"
    if failures[key] == nil { failures[key] = failure(what) }
  }

  private static let usualSizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 50),
  ]

  private mutating func resize() throws {
    figures.resizes += 1
    size =
      random.chance(percent: 60)
      ? random.pick(Self.usualSizes[0], Array(Self.usualSizes.dropFirst()))
      : Size(columns: random.number(in: 1...500), rows: random.number(in: 1...200))
    try take(.resize)
  }

  /// Lets the program answer and paint as `Session` does.
  private mutating func take(_ event: Event) throws {
    last.append(Self.name(of: event, size))
    if last.count > 40 { last.removeFirst(20) }
    if let screen = app.screens.last {
      figures.screens[ObjectIdentifier(type(of: screen)), default: (0, screen)].0 += 1
    }
    let (wall, used) = (ContinuousClock.now, Self.threadSeconds)
    app.handle(event, size: size)
    let canvas = app.draw(size)
    let seconds = Self.threadSeconds - used
    figures.longest = max(figures.longest, ContinuousClock.now - wall)
    figures.longestWork = max(figures.longestWork, seconds)
    if seconds > 1 { note("slow", "a key took \(seconds) s of work") }
    shown.show(canvas, over: weakness == .drawsOnTheLast)
  }

  /// Nobody presses a key for a moment.
  private mutating func rest() throws {
    for _ in 0..<4 {
      let used = Self.threadSeconds
      let isMore = app.makeReady(size: size)
      if Self.threadSeconds - used > 1 { note("idle", "a piece of idle work took too long") }
      guard isMore else { break }
    }
    shown.show(app.draw(size), over: weakness == .drawsOnTheLast)
  }

  /// Drawing everything anew must change nothing, and neither must asking the screen to look at its records again.
  private mutating func examine() throws {
    figures.examinations += 1
    if let flaw = app.draw(size).flaw { note("flaw", flaw) }
    var masked = app
    masked.hidePersonal()
    let now = app.draw(size)
    // Drawing anew masks personal data, which is meant to show.
    guard masked.draw(size).cells == now.cells else { return }
    figures.repaints += 1
    var repainted = app
    repainted.handle(.key(.control("l")), size: size)
    let anew = repainted.draw(size)
    if !shown.isSame(as: anew) { note("repaint", shown.differences(from: anew)) }
    // What others have saved would be taken over.
    guard !app.hasNews, app.request == nil else { return }
    var refreshed = app
    refreshed.handle(.resize, size: size)
    let fresh = refreshed.draw(size)
    if !shown.isSame(as: fresh) { note("refresh", shown.differences(from: fresh)) }
  }

  /// Ends the storm: what the program has in memory must be on the disk, and that must be sound.
  private mutating func settle() throws {
    figures.acts = Dictionary(saved.kinds.map { ($0.rawValue, 1) }, uniquingKeysWith: +)
    let findings = data.store.check().filter { if case .closedToGroup = $0.subject { false } else { !$0.isNote } }
    if !findings.isEmpty { throw failure("check finds \(findings.prefix(3))") }
    var known = app.ahead ?? app.loaded.workspace
    guard case .success = data.follow(&known) else { throw failure("what others saved cannot be read") }
    let loaded = try data.loaded().workspace
    let isSame =
      known.dossiers == loaded.dossiers && known.scorecards == loaded.scorecards && known.decisions == loaded.decisions
      && known.campaigns == loaded.campaigns && known.accounts == loaded.accounts
    if !isSame { throw failure("what was shown as saved is not what is there") }
  }

  func failure(_ what: String) -> Failure { Failure(what: what, keys: last) }

  private static func name(of event: Event, _ size: Size) -> String {
    switch event {
    case .key(let key): key.name
    case .paste(let text): "paste(\(text.prefix(20).debugDescription))"
    case .resize: "\(size.columns)x\(size.rows)"
    default: "\(event)"
    }
  }

  /// The seconds this thread has worked, whatever else the machine does.
  static var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func spin(for duration: Duration) {
    let start = threadSeconds
    while threadSeconds - start < Double(duration.components.attoseconds) / 1e18 + Double(duration.components.seconds) {
    }
  }
}
