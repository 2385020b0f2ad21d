import Emulation
import TermUI

extension App {
  /// Begins the guided tour; only sample data are there to be tried out.
  public mutating func startTour(size: Size) {
    guard loaded.workspace.province.isSample, loaded.readOnly == nil else {
      notice = Notice(.info, texts.tourNeedsSample)
      return
    }
    guard !hasUnsavedInput else {
      notice = Notice(.warning, texts.unsavedInput)
      return
    }
    tour = Tour(acts: undo.count)
    go(to: .work, size: size)
  }

  /// Tells whoever sees the sample for the first time of the tour, where nothing else is to be said.
  public mutating func proposeTour() {
    guard loaded.workspace.province.isSample, tour == nil, notice == nil, loaded.readOnly == nil else { return }
    notice = Notice(.info, texts.tourProposed(keymap))
  }

  /// Leaves the tour by Esc, and once it is done by any key.
  ///
  /// - Returns: whether the key is used up by that.
  mutating func leaveTour(on key: Key, size: Size) -> Bool {
    guard let tour, key == .escape || tour.step == nil else { return false }
    self.tour = nil
    refreshTop(size: size)
    guard key == .escape || key == .enter else { return false }
    if tour.step != nil { notice = Notice(.info, texts.tourLeft(keymap)) }
    return true
  }

  /// Shows the next step once this one is done.
  mutating func goOnWithTour(size: Size) {
    guard let step = tour?.step, isDone(step) else { return }
    tour?.goOn(acts: undo.count)
  }

  private func isDone(_ step: Tour.Step) -> Bool {
    switch step {
    case .blocs: screens.last is BlocsScreen
    case .ranking: screens.last is RankingScreen
    case .points: undo.last?.kind == .enterPoints && undo.count > tour?.acts ?? 0
    case .undo: undo.count < tour?.acts ?? 0
    case .find: screens.last is UnitScreen
    case .help: screens.last is HelpScreen
    }
  }
}
