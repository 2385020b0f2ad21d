import Emulation
import TermUI
struct AwardsScreen: Screen {
  init(_ c: Context) {}; func title(_ context: Context) -> String { "" };
  func offers(_ context: Context) -> [Offer] { [] };
  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {}
}
struct DossierScreen: Screen {
  init(_ u: Dossier.ID, _ c: Context) {}; func title(_ context: Context) -> String { "" };
  func offers(_ context: Context) -> [Offer] { [] };
  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {}
}
