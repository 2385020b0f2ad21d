// Choosing a theme.
extension Texts {
  func themesTitle(_ count: Int) -> String { self("Giao diện · \(count)", "Themes · \(count)") }
  var themeKeepShort: String { self("Dùng", "Use") }
  var themeBackShort: String { self("Giữ như cũ", "Keep as it was") }
  var themesNone: String { self("Không thấy tệp giao diện nào.", "No theme files were found.") }
  var themeWindowColumn: String { self("Cửa sổ", "Window") }
  func themeWindow(isLight: Bool) -> String { isLight ? self("nền sáng", "light") : self("nền tối", "dark") }
  var themeInUse: String { self("đang dùng", "in use") }
  var themeSample: String { self("Chữ thường", "Plain text") }
  func themeKept(_ name: String) -> String { self("Đã dùng giao diện \(name).", "Theme \(name) is in use.") }
}
