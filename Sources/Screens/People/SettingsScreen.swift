import Emulation
import TermUI

/// The place "Thiết lập": who is at the keyboard.
struct SettingsScreen: Screen {
  private var facts: [FactSheet.Fact] = []

  init(_ context: Context) { refresh(context) }

  func title(_ context: Context) -> String { context.texts.settingsTitle }

  func offers(_ context: Context) -> [Offer] { [] }

  mutating func refresh(_ context: Context) {
    facts = [FactSheet.Fact(context.texts.youAreLabel, context.author, role: .textStrong)]
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    FactSheet(facts, columns: 1).draw(on: &canvas, in: body)
  }
}
