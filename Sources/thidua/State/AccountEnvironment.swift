import Glibc

/// A variable of the environment, nil when it is empty or not set.
func environment(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}

/// The home folder: `HOME`, else the one the system keeps for the account.
func homeFolder() -> String {
  if let home = environment("HOME") { return home }
  guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return "/" }
  return String(cString: folder)
}

/// The names of all there is in a folder, sorted; nil where it cannot be read.
func fileNames(in folder: String) -> [String]? {
  guard let stream = opendir(folder) else { return nil }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}
