import Emulation
import TermUI
struct HomeScreen: Screen {
  init(_ c: Context) {}; func title(_ context: Context) -> String { "" };
  func offers(_ context: Context) -> [Offer] { [] };
  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {}
}
struct FindScreen: Screen {
  init(_ c: Context) {}; func title(_ context: Context) -> String { "" };
  func offers(_ context: Context) -> [Offer] { [] };
  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {}
}
struct UnitScreen: Screen {
  init(_ u: Unit.ID, _ c: Context) {}; func title(_ context: Context) -> String { "" };
  func offers(_ context: Context) -> [Offer] { [] };
  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {}
}
