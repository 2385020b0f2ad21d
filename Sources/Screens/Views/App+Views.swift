import TermUI

extension App {
  /// Changes the views that the person has saved, for the running program also where they cannot be written.
  mutating func keep(_ edit: ViewEdit, size: Size) {
    // A form or a question is answered by it; the list of views stays.
    if !(screens.last is ViewsScreen), screens.count > 1 { screens.removeLast() }
    views.apply(edit)
    refreshTop(size: size)
    if let failure = services.keepViews(edit) {
      notice = Notice(.warning, failure)
    } else {
      notice = Notice(.done, texts.viewsChanged(edit))
    }
  }
}
