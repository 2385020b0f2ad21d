import Screens

/// How the account likes to work, as far as its file can be read.
struct Settings {
  var typing = TypingChoice()
  var keymap = Keymap.standard
  var hasMouse = false
  /// What is wrong with the file, in the person's language.
  var warnings: [String] = []

  /// Reads a file; what is wrong in it stays as it is without one, and is told.
  init(_ file: SettingsFile, _ texts: Texts) {
    read(file, texts) { settings throws(SettingsFile.Failure) in settings.typing = try file.typing() }
    // It was taken before, by `ThemeFolder`; here only what is wrong with it is told.
    read(file, texts) { _ throws(SettingsFile.Failure) in _ = try file.theme() }
    read(file, texts) { settings throws(SettingsFile.Failure) in settings.hasMouse = try file.hasMouse() }
    read(file, texts) { settings throws(SettingsFile.Failure) in
      let (keymap, problems) = Keymap.standard.with(try file.keys())
      settings.keymap = keymap
      if !problems.isEmpty { settings.warnings.append(texts.ownKeys(problems, file.path)) }
    }
  }

  private mutating func read(
    _ file: SettingsFile, _ texts: Texts, _ body: (inout Settings) throws(SettingsFile.Failure) -> Void
  ) {
    do throws(SettingsFile.Failure) {
      try body(&self)
    } catch {
      // What is wrong with the whole of it is told once.
      let warning = texts.settingsNotRead(file.path, error)
      if !warnings.contains(warning) { warnings.append(warning) }
    }
  }
}
