import TermUI

extension App {
  /// The name of the theme to draw with: the one that is being tried, else the one that is kept.
  public var theme: String {
    let tried = screens.lazy.compactMap { $0 as? ThemesScreen }.last
    return tried?.shown ?? keptTheme
  }

  mutating func showThemes() {
    guard !screens.contains(where: { $0 is ThemesScreen }) else { return }
    screens.append(ThemesScreen(services.themes.list(), kept: keptTheme))
  }

  mutating func keep(_ choice: ThemeChoice, size: Size) {
    let failure = services.themes.keep(choice.id)
    keptTheme = choice.id
    act(on: .close, size: size)
    notice = failure.map { Notice(.warning, $0) } ?? Notice(.done, texts.themeKept(choice.name))
  }

  /// Draws with the characters of another theme.
  public mutating func take(_ glyphs: Glyphs, size: Size) {
    guard glyphs != self.glyphs else { return }
    self.glyphs = glyphs
    refreshAll(size: size)
  }
}
