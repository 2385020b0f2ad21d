import Emulation
import RandomNumbers
import Storage
import TermUI

@testable import Screens
@testable import thidua

extension KeyStorm {
  /// What is pressed next: what the screen offers and what fits into it more often than anything else, so that the storm
  /// gets into forms, questions and steps and out of them.
  mutating func nextEvent() -> Event {
    if random.chance(percent: 2) { return .paste(random.pick("", Self.pastes)) }
    if random.chance(percent: 2) { return .mouse(mouse()) }
    if !pending.isEmpty { return .key(pending.removeFirst()) }
    guard let screen = app.screens.last else { return .key(.escape) }
    switch screen {
    case _ where random.chance(percent: 15): return .key(anyKey())
    case is ChangeForm: return .key(keyForForm())
    case is ConfirmScreen: return .key(keys(random.pick([.enter], [[.right, .enter], [.right, .enter], [.escape]])))
    case is FindScreen where random.chance(percent: 10): return .key(.escape)
    case _ where app.screens.count == 1 && random.chance(percent: 15): return .key(keys(random.pick([], Self.ways)))
    case is any Overlay where random.chance(percent: 50): return .key(random.pick(.enter, Self.moves))
    default: break
    }
    if random.chance(percent: 45) { return .key(random.pick(.down, Self.moves)) }
    if screen.typing == .text, random.chance(percent: 50) { return .key(typed(random.pick("ha", Self.words))) }
    if screen is ScorecardScreen, random.chance(percent: 30) {
      return .key(typed(random.pick("20", ["5", "0", "8,5", "100", "-3", "12.25"]), thenPressing: .enter))
    }
    return .key(offeredKey(screen) ?? anyKey())
  }

  private mutating func mouse() -> Mouse {
    let place = Position(column: random.below(size.columns), row: random.below(size.rows))
    return Mouse(
      random.pick(.press, [.press, .wheel(rows: 3), .wheel(rows: -3)]), at: place, isDouble: random.chance(percent: 20))
  }

  private mutating func keyForForm() -> Key {
    switch random.number(in: 1...100) {
    case ...35: typed(random.pick("08/12/2025", Self.words), thenPressing: .enter)
    case ...55: .enter
    case ...65: .tab
    case ...75: .function(12)
    case ...80: .function(2)
    case ...85: random.pick(.text(" "), [.left, .right, .up, .down])
    case ...88: random.pick(.control("z"), [.control("y"), .backspace, .control("u"), .control("w"), .delete])
    case ...94: .escape
    default: anyKey()
    }
  }

  /// A key of something that can be done here.
  private mutating func offeredKey(_ screen: any Screen) -> Key? {
    let offers = screen.offers(app.context(size: size)).filter { $0.refusal == nil }
    guard let first = offers.first else { return nil }
    let command = random.pick(first, Array(offers.dropFirst())).command
    return app.keymap.key(for: command)
  }

  private mutating func anyKey() -> Key {
    switch random.number(in: 1...100) {
    case ...55: random.pick(.enter, Self.bound)
    case ...70: random.pick(.enter, Self.moves)
    case ...80: random.pick(.escape, [.control("g"), .escape, .backspace, .delete, .home, .end])
    case ...90: .text(random.pick("a", Array("đĐăâêôơưẠạ\u{301}\u{323}東🙂\u{FFFD}\u{202E}09,.-zwfjsrx".unicodeScalars)))
    case ...95: .function(random.number(in: 1...24))
    default: random.pick(.alt("b"), [.alt("f"), .controlLeft, .controlRight, .control("@"), .control("_")])
    }
  }

  /// Begins to press some keys: the first, the others follow.
  private mutating func keys(_ keys: [Key]) -> Key {
    pending = keys
    return pending.isEmpty ? .enter : pending.removeFirst()
  }

  /// Begins to type a text: the first of its keys, the others follow.
  private mutating func typed(_ text: String, thenPressing key: Key? = nil) -> Key {
    keys(text.unicodeScalars.map { .text($0) } + (key.map { [$0] } ?? []))
  }

  /// Somebody else enters points: where points are being typed into the same cell, else on some scorecard.
  mutating func othersSave() {
    guard let other = try? DataSource(path: data.realPath, texts: data.texts),
      let workspace = try? other.loaded().workspace, let (card, criterion) = cellOfOthers(workspace),
      let act = try? workspace.act(
        for: .enterPoints(
          card, .appraisedScore, [PointEntry(criterion: criterion, points: Points(random.number(in: 0...5)))]),
        by: "quochuy", on: app.today)
    else { return }
    _ = other.save(act, workspace, by: "quochuy")
  }

  private mutating func cellOfOthers(_ workspace: Workspace) -> (Scorecard.ID, String)? {
    if let screen = app.screens.last as? ScorecardScreen, screen.grid.isEditing,
      let row = screen.grid.selectedRow(of: screen.sheet.content), let criterion = screen.sheet.criterion(at: row)
    {
      return (screen.id, criterion)
    }
    guard let card = random.pick(nil, workspace.scorecards.values.sorted { $0.id < $1.id }.map { $0 }),
      let criterion = workspace.template(of: card)?.criteria.first?.code
    else { return nil }
    return (card.id, criterion)
  }

  private static let moves: [Key] = [
    .up, .down, .down, .down, .left, .right, .pageDown, .pageUp, .enter, .enter, .enter, .tab, .backTab, .escape,
    .controlHome, .controlEnd, .home, .end,
  ]

  /// Every key of the keymap; of those that read the whole folder again, one.
  private static let bound =
    Keymap.standard.bindings.flatMap { [.quit, .reload].contains($0.command) ? Array($0.keys.prefix(1)) : $0.keys }
    + Keymap.standard.moves.flatMap(\.keys)

  /// Ways from a place into its depths: to a scorecard, a dossier, its next step, a line, a nomination, a duty.
  private static let ways: [[Key]] = [
    [.text("2"), .down, .enter, .enter, .text("]")], [.text("2"), .enter, .down, .down, .function(7)],
    [.text("3"), .tab, .down, .enter, .function(7), .enter], [.text("3"), .right, .right, .enter, .enter],
    [.text("3"), .tab, .pageDown, .enter, .tab, .text(" ")], [.text("1"), .down, .down, .enter],
    [.text("9"), .control("n")], [.text("L"), .enter], [.text("1"), .pageDown, .enter, .function(2)],
  ]

  private static let words = [
    "08/12/2025", "5/1", "+3lv", "31122025", "21", "20", "1", "0", "khong du ho so theo quy dinh", "Sở Tài chính",
    "123/QĐ-UBND", "45/TTr-SNV", "Hồ sơ thiếu biên bản họp hội đồng cơ sở", "Nguyễn Thị Hoa", "tt:thẩm-định", "stc",
    "hạn<3", "<5", "co", "nha trang", "a", "ẻ", "99/99/9999", String(repeating: "dài ", count: 40),
  ]

  private static let pastes = [
    "8\n7,5\n\n6\tx\n", "một\u{1B}[31m hai\u{07}\u{0}\r\n", "1\t2\t3", String(repeating: "á", count: 5_000), "\n\n\n",
    "e\u{323}\u{302}", "\u{202E}đảo", "Nguyễn Văn A",
  ]
}
