/// A theme read from files, and what was left out of them.
public struct LoadedTheme: Hashable, Sendable {
  /// The theme, as far as its file could be used.
  public let theme: Theme
  /// In the order of the files, the theme itself first.
  public let warnings: [ThemeWarning]
}

extension Theme {
  /// Reads a theme and all it inherits from; the last parent is put on the built-in theme.
  ///
  /// - Parameters:
  ///   - bytes: the contents of the theme file.
  ///   - file: its name, for messages.
  ///   - parent: the name and contents of the file of a theme id, nil where there is none.
  /// - Throws: why a file of the chain cannot be used at all; the caller then takes `builtIn`.
  public static func load(
    _ bytes: [UInt8], file: String, parent: (String) -> (file: String, bytes: [UInt8])?
  ) throws(ThemeError) -> LoadedTheme {
    var chain: [(name: String, theme: ThemeFile)] = []
    var warnings: [ThemeWarning] = []
    var next: (file: String, bytes: [UInt8])? = (file, bytes)
    while let current = next {
      var reader = ThemeReader(file: current.file)
      let theme = try reader.read(current.bytes)
      if chain.contains(where: { $0.theme.id == theme.id }) {
        throw .cycle(ids: chain.map(\.theme.id) + [theme.id])
      }
      chain.append((current.file, theme))
      warnings += reader.warnings
      next = nil
      if let id = theme.parent, id != builtIn.id {
        guard let found = parent(id) else { throw .parentMissing(file: current.file, parent: id) }
        next = found
      }
    }
    let theme = chain.reversed().reduce(builtIn) { $0.overlaid(with: $1.theme) }
    for (name, link) in chain { warnings += theme.unknownColors(in: link, file: name) }
    return LoadedTheme(theme: theme, warnings: warnings)
  }

  private func overlaid(with file: ThemeFile) -> Theme {
    Theme(
      id: file.id, names: file.names, appearance: file.appearance,
      palette: palette.merging(file.palette) { $1 },
      roles: roles.merging(file.roles) { $1.filled(from: $0) },
      mono: mono.merging(file.mono) { $1.filled(from: $0) },
      unicodeGlyphs: unicodeGlyphs.merging(file.unicodeGlyphs) { $1 },
      asciiGlyphs: asciiGlyphs.merging(file.asciiGlyphs) { $1 })
  }

  private func unknownColors(in file: ThemeFile, file name: String) -> [ThemeWarning] {
    file.roles.sorted { $0.key < $1.key }.flatMap { role, style in
      [("fg", style.foreground), ("bg", style.background)].compactMap { key, color in
        guard let color, self.color(color) == nil else { return nil }
        return .unknownColor(file: name, key: "roles.\(role).\(key)", name: color)
      }
    }
  }
}
