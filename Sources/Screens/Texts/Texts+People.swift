import Emulation

// People, roles and rights.
extension Texts {
  var settingsTitle: String { self("Thiết lập", "Settings") }
  var youAreLabel: String { self("Bạn là", "You are") }
}
