import Emulation

/// What `personal/LEFT-OUT` says: the folder was made from a backup without personal data, and how many acts the journal
/// of each machine had then. What those acts saved is not missed.
struct PersonalLeftOut {
  /// By machine.
  var numbers: [Machine.ID: Int] = [:]

  init(_ heads: [JournalHead]) {
    for head in heads { numbers[head.machine] = head.number }
  }

  /// Reads the file; says nothing where there is none.
  init(_ tree: FolderTree) {
    var tree = tree
    guard let folder = (try? tree.folder([PersonalPath.folder])) ?? nil,
      let bytes = try? folder.read(PersonalPath.leftOut, limit: PersonalPath.fileLimit)
    else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if let act = ActID(String(line.replacing(" ", with: "/"))) { numbers[act.machine] = act.number }
    }
  }

  /// A line a machine: its name and the number of its last act.
  var bytes: [UInt8] {
    Array(numbers.map { "\($0.key.text) \($0.value)\n" }.sorted().joined().utf8)
  }
}
