import Emulation
import Screens
import TermUI
import TestProvince
import VietnameseText

/// Presses keys on the whole program without a terminal or a disk, and reads the screen as text.
struct Driver {
  var app: App
  let size: Size
  /// What was saved, in order.
  private let saved: Disk

  /// Where the acts go that the program saves.
  final class Disk {
    var acts: [Act] = []
    /// Who saved them.
    var authors: [String] = []
    /// Set to make saving fail.
    var failure: SaveFailure?
    /// Whether another program writes, so that nothing can be followed.
    var isBusy = false
    /// Names that the journal knows and nobody else.
    var usedNames: Set<RecordKey> = []
    /// What has to be said of a saved act all the same.
    var warning: String?
    /// Acts of others that have not been seen yet.
    var others: [(author: String, act: Act)] = []
    /// Acts of others that come just before one's own next saves, one each.
    var races: [(author: String, act: Act)] = []
    /// The last act on each record.
    var last: [RecordKey: OthersAct] = [:]
    /// Why saved views cannot be kept; nil where they can.
    var viewsFailure: String?
    /// What reading the folder again gives; nil for what was loaded first.
    var onDisk: Workspace?
  }

  init(
    _ workspace: Workspace = TestProvince.workspace(), size: Size = Size(columns: 80, rows: 24),
    language: Language = .vietnamese, problems: [Problem] = [], readOnly: String? = nil,
    merge: @escaping (Act, Workspace) -> MergedAct? = { _, _ in nil },
    glyphs: Glyphs = .unicode, history: HistoryServices = .none, author: String = "test",
    personal: PersonalDisk = PersonalDisk(), compare: @escaping () -> ComparisonStep = { .idle },
    compareAll: (() -> ComparisonStep)? = nil, compared: @escaping () -> (done: Int, of: Int)? = { nil },
    recognise: @escaping (Workspace) -> String? = { _ in nil }, keymap: Keymap = .standard,
    themes: ThemeServices = .none
  ) {
    let saved = Disk()
    self.saved = saved
    self.size = size
    app = App(
      App.Loaded(workspace: workspace, problems: problems, readOnly: readOnly), clock: TestProvince.today,
      author: author, language: language, size: size, keymap: keymap, glyphs: glyphs,
      services: App.Services(
        save: { act, _, author in
          if let failure = saved.failure { return .failure(failure) }
          if !saved.races.isEmpty {
            saved.others.append(saved.races.removeFirst())
            return .failure(SaveFailure(message: "Có người nhanh hơn.", isConflict: true, isRace: true))
          }
          if let used = act.edits.compactMap(\.after?.key).first(where: saved.usedNames.contains) {
            return .failure(SaveFailure(message: "Đã dùng.", isRace: true, usedName: used))
          }
          // As the store does: what rests on other records is not saved past acts the program has not seen.
          guard !act.restsOnOtherRecords || saved.others.isEmpty else {
            return .failure(SaveFailure(message: "Có người nhanh hơn.", isConflict: true, isRace: true))
          }
          var mergedWith: OthersAct?
          if let edit = act.personal {
            switch personal.save(edit) {
            case .success(let other): mergedWith = other
            case .failure(let failure): return .failure(failure)
            }
          }
          saved.acts.append(act)
          saved.authors.append(author)
          return .success(
            Saved(records: act.edits.compactMap(\.saved), warning: saved.warning, mergedWith: mergedWith))
        },
        load: { .success(App.Loaded(workspace: saved.onDisk ?? workspace, problems: problems, readOnly: readOnly)) },
        follow: { workspace in
          if saved.isBusy { return .failure(SaveFailure(message: "Đang ghi.", isBusy: true)) }
          defer { saved.others = [] }
          return .success(
            saved.others.map { author, act in
              workspace.adopt(act, saved: act.edits.compactMap(\.saved))
              let done = OthersAct(
                author: author, records: act.edits.compactMap(\.key), at: Self.othersSave, kind: act.kind,
                detail: ActDetail(steps: act.stepsTaken))
              for key in done.records { saved.last[key] = done }
              return done
            })
        }, merge: merge, changes: CellMerge.changes,
        lastAct: { saved.last[$0] }, compare: compare, compareAll: compareAll, compared: compared,
        author: recognise, history: history, personal: personal.services, keepViews: { _ in saved.viewsFailure },
        themes: themes))
  }

  /// Why saved views cannot be kept; nil where they can.
  var keepViews: String? {
    get { saved.viewsFailure }
    nonmutating set { saved.viewsFailure = newValue }
  }

  var acts: [Act] { saved.acts }
  /// Who saved them.
  var authors: [String] { saved.authors }

  /// Makes every following save fail.
  func failSaving(_ message: String, isConflict: Bool = false, onDisk: Workspace? = nil) {
    saved.failure = SaveFailure(message: message, isConflict: isConflict)
    saved.onDisk = onDisk
  }

  /// Others change the folder, and nobody tells the program.
  func changeFolder(_ workspace: Workspace) { saved.onDisk = workspace }
  /// Makes the journal impossible to write.
  func stop(_ readOnly: String) { saved.failure = SaveFailure(message: readOnly, readOnly: readOnly) }

  /// Another program writes, or is done.
  func write(_ isBusy: Bool) { saved.isBusy = isBusy }

  func use(_ name: RecordKey) { saved.usedNames.insert(name) }

  /// The program is woken in a window of another size.
  mutating func wake(_ author: String, saves act: Act, in size: Size) {
    saved.others.append((author, act))
    app.handle(.wake, size: size)
  }

  mutating func wake() { app.handle(.wake, size: size) }

  mutating func resize() { app.handle(.resize, size: size) }

  /// Makes every following save succeed with something to be said.
  func warn(_ warning: String?) { saved.warning = warning }

  /// Somebody else saves an act, and the program is woken.
  mutating func other(_ author: String, saves act: Act) {
    saved.others.append((author, act))
    app.handle(.wake, size: size)
  }

  /// Nobody presses a key for a while.
  mutating func idle() { while idleOnce() {} }

  /// Nobody presses a key for a moment.
  ///
  /// - Returns: whether the program has more to do.
  mutating func idleOnce() -> Bool { app.makeReady(size: size) }

  /// Offers what was being typed when earlier programs stopped.
  mutating func offer(_ drafts: [OfferedDraft], unreadable: [String] = []) {
    app.offer(drafts, unreadable: unreadable, size: size)
  }

  /// Others open something else.
  mutating func others(_ presence: [Presence]) { app.show(presence, size: size) }

  var openRecord: RecordKey? { app.openRecord }

  /// Half past nine of the tests' day.
  private static var othersSave: Moment { Moment(seconds: TestProvince.today.ordinal * 86_400 + 9 * 3_600 + 1_800) }

  /// Somebody else saves an act just before the program saves its next one.
  func race(_ author: String, saves act: Act) { saved.races.append((author, act)) }

  func saveAgain() { saved.failure = nil }

  mutating func press(_ keys: Key...) { press(keys) }

  mutating func press(_ keys: [Key]) {
    for key in keys { app.handle(.key(key), size: size) }
  }

  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { app.handle(.key(.text(scalar)), size: size) }
  }

  /// Clicks on the place where a text begins, the first from the top.
  mutating func click(_ text: String, isDouble: Bool = false) {
    for (row, line) in lines.enumerated() {
      guard let found = line.ranges(of: text).first else { continue }
      let column = TextWidth.of(String(line[..<found.lowerBound]))
      app.handle(.mouse(Mouse(.press, at: Position(column: column, row: row), isDouble: isDouble)), size: size)
      return
    }
  }

  mutating func wheel(_ rows: Int) {
    app.handle(.mouse(Mouse(.wheel(rows: rows), at: Position(column: 5, row: 5))), size: size)
  }

  mutating func paste(_ text: String) { app.handle(.paste(text), size: size) }

  var lines: [String] { app.draw(size).lines }
  var text: String { lines.joined(separator: "\n") }

  /// The whole screen without its empty lines.
  var screen: String { lines.filter { !$0.isEmpty }.joined(separator: "\n") }

  /// The screen without header, status line and key bar.
  var body: String { lines.dropFirst(2).dropLast(2).joined(separator: "\n") }

  /// What the status line says.
  var status: String { lines[size.rows - 2] }
  var keyBar: String { lines[size.rows - 1] }
  var title: String { lines[1] }
}

extension Act {
  /// The step it took with a dossier, where it was one.
  fileprivate var stepsTaken: [PipelineStep] {
    if case .advance(_, _, let step, _)? = change { [step] } else { [] }
  }
}
