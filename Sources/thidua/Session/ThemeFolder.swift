import Glibc
import Screens
import Storage
import TermUI

/// A theme to draw with, and what was wrong with the one asked for.
struct ChosenTheme {
  var theme: Theme
  var warning: String?
}

/// The folders themes are looked for in.
struct ThemeFolder {
  let texts: Texts

  /// The theme of a name, of `THIDUA_THEME`, of the account's settings, or the default; a wrong file gives the default and
  /// a warning.
  func theme(named name: String?) -> ChosenTheme {
    // What is wrong with the settings is said where all of them are read.
    let kept = (try? SettingsFile.ofAccount.theme()) ?? nil
    guard let name = name ?? environment("THIDUA_THEME") ?? kept else { return ChosenTheme(theme: .builtIn) }
    guard let bytes = bytes(of: name) else {
      return ChosenTheme(theme: .builtIn, warning: name == Theme.builtIn.id ? nil : texts.noSuchTheme(name))
    }
    do throws(ThemeError) {
      let loaded = try Theme.load(bytes, file: name + ".json") { parent in
        self.bytes(of: parent).map { (file: parent + ".json", bytes: $0) }
      }
      return ChosenTheme(theme: loaded.theme, warning: texts.themeWarnings(loaded.warnings))
    } catch {
      return ChosenTheme(theme: .builtIn, warning: texts.theme(error))
    }
  }

  /// All themes there are, the built-in one first, and why some cannot be used.
  func choices() -> [ThemeChoice] {
    let names = Set(folders.flatMap { fileNames(in: $0) ?? [] }.filter { $0.hasSuffix(".json") })
    let others = names.map { String($0.dropLast(5)) }.filter { $0 != Theme.builtIn.id && !$0.hasPrefix(".") }.sorted()
    return ([Theme.builtIn.id] + others).map { id in
      let chosen = theme(named: id)
      let isUsable = chosen.theme.id != Theme.builtIn.id || id == Theme.builtIn.id
      return ThemeChoice(
        id: id, name: isUsable ? chosen.theme.names[texts.language.rawValue] ?? id : id,
        isLight: chosen.theme.appearance == .light,
        problem: isUsable ? nil : chosen.warning ?? texts.noSuchTheme(id))
    }
  }

  /// The user's own themes, those installed with the program, and those of the package it was built in.
  private var folders: [String] {
    var folders = [(environment("XDG_CONFIG_HOME") ?? homeFolder() + "/.config") + "/thidua/themes"]
    let place = executable.split(separator: "/")
    folders.append("/" + place.dropLast(2).joined(separator: "/") + "/share/thidua/themes")
    // What lies further up belongs to others.
    if let build = place.lastIndex(of: ".build") {
      folders.append("/" + place[..<build].joined(separator: "/") + "/themes")
    }
    return folders
  }

  private var executable: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return CommandLine.arguments.first ?? "" }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private func bytes(of name: String) -> [UInt8]? {
    // A name, never a path.
    guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else { return nil }
    for folder in folders {
      if let bytes = readFile("\(folder)/\(name).json") { return bytes }
    }
    return nil
  }

  private func readFile(_ path: String) -> [UInt8]? {
    // Without O_NONBLOCK a named pipe would keep the program waiting.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    var used = 0
    while used < bytes.count {
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: used), $0.count - used) }
      if count <= 0 { break }
      used += count
    }
    return Array(bytes[..<used])
  }
}
