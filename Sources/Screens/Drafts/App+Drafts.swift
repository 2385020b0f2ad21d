import Emulation
import TermUI

extension App {
  /// What is being typed on all screens, from the one below to the one on top.
  public var drafts: [Draft] {
    guard hasUnsavedInput else { return [] }
    let context = context(size: Chrome.minimum)
    return screens.compactMap { $0.draft(context) }
  }

  /// Shows what was being typed when earlier programs stopped.
  ///
  /// - Parameter unreadable: paths of files that were meant to tell it and cannot be read.
  public mutating func offer(_ drafts: [OfferedDraft], unreadable: [String], size: Size) {
    offeredDrafts = drafts
    if !drafts.isEmpty { screens.append(DraftsScreen(context(size: size))) }
    if let path = unreadable.first {
      notice = notice ?? Notice(.warning, texts.draftUnreadable(path, others: unreadable.count - 1))
    }
  }

  /// Opens the screen a draft was typed into, with its texts in place.
  ///
  /// A record that was saved since is shown as it was then, as if the program had never stopped: so saving finds what
  /// others did, and asks about what both changed.
  mutating func resume(_ offered: OfferedDraft, size: Size) {
    let context = context(size: size)
    if let base = offered.draft.base(context, services.history) {
      var earlier = context
      earlier.workspace.adopt([base])
      if case .success(let opened) = offered.draft.screens(earlier, services.history, services.personal) {
        if ahead == nil { ahead = loaded.workspace }
        (loaded.workspace, hasNews) = (earlier.workspace, true)
        open(opened, of: offered)
        notice = Notice(.warning, texts.draftIsMerged)
        return
      }
    }
    switch offered.draft.screens(context, services.history, services.personal) {
    case .success(let opened):
      open(opened, of: offered)
      if offered.draft.isOvertaken(in: context.workspace) { notice = Notice(.warning, texts.draftOvertaken) }
    case .failure(let rejection):
      screens.append(ExplanationScreen(offered.draft, obstacle: rejection.message, context))
    }
  }

  private mutating func open(_ opened: [any Screen], of offered: OfferedDraft) {
    offeredDrafts.removeAll { $0.id == offered.id }
    if offeredDrafts.isEmpty { screens.removeAll { $0 is DraftsScreen } }
    // Where the person was already when the program stopped: each screen is there once.
    let context = context(size: Chrome.minimum)
    let traces = (screens + opened).map { ($0 as? any KeptScreen)?.trace(context) }
    let (below, above) = (traces[..<screens.count], traces[screens.count...])
    let shared = (1...max(1, opened.count)).last { count in
      count < below.count
        && zip(below.suffix(count), above.prefix(count)).allSatisfy { below, above in
          guard let below, let above else { return false }
          return below.isSameScreen(as: above)
        }
    }
    screens.removeLast(shared ?? 0)
    screens += opened
  }

  /// Forgets a draft for good.
  mutating func drop(_ offered: OfferedDraft, size: Size) {
    offeredDrafts.removeAll { $0.id == offered.id }
    if offeredDrafts.isEmpty { screens.removeAll { $0 is DraftsScreen } }
    refreshTop(size: size)
    notice = Notice(.done, texts.draftDropped)
  }
}
