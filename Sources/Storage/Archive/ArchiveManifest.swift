import Emulation

/// The list at the end of an archive: its version, the heads of the journals, and the sum of every file, in the form
/// that `sha256sum -c` reads.
struct ArchiveManifest: Hashable {
  /// When the archive was made.
  var at: Moment
  var heads: [JournalHead]
  /// Whether personal data were left out.
  var isWithoutPersonal = false
  /// In the order of the archive.
  var files: [File] = []

  struct File: Hashable, Sendable {
    var path: String
    var sum: Digest
  }

  static let path = "SHA256SUMS"
  /// The version of archives this program writes, and the newest it knows.
  static let version = 1

  var text: String {
    var text = "# thidua \(Self.version)\n# at \(at.iso)\n"
    if isWithoutPersonal { text += Self.withoutPersonal }
    for head in heads.sorted(by: { $0.machine < $1.machine }) {
      text += "# head \(head.machine.text) \(head.number) \(head.sum.text)\n"
    }
    for file in files { text += "\(file.sum.text)  \(file.path)\n" }
    return text
  }

  private static let withoutPersonal = "# without personal\n"

  init(at: Moment, heads: [JournalHead], isWithoutPersonal: Bool, files: [File]) {
    (self.at, self.heads, self.isWithoutPersonal, self.files) = (at, heads, isWithoutPersonal, files)
  }

  /// Reads the list.
  ///
  /// - Throws: `newer`; `foreign` for anything that is no such list.
  init(_ bytes: [UInt8]) throws(ArchiveError) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .foreign }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.split(separator: " ") }
    guard lines.count > 2, lines[0].count == 3, lines[0][0] == "#", lines[0][1] == "thidua",
      let version = Int(lines[0][2])
    else { throw .foreign }
    guard version == Self.version else { throw version > Self.version ? .newer(version) : .foreign }
    var at: Moment?
    heads = []
    for line in lines.dropFirst() where !line.isEmpty {
      if line.count == 3, line[0] == "#", line[1] == "at" {
        at = Moment(iso: String(line[2]))
      } else if line == ["#", "without", "personal"] {
        isWithoutPersonal = true
      } else if line.count == 5, line[0] == "#", line[1] == "head", let machine = Machine.ID(String(line[2])),
        let number = Int(line[3]), let sum = Digest(String(line[4]))
      {
        heads.append(JournalHead(machine: machine, number: number, sum: sum))
      } else if line.count == 2, let sum = Digest(String(line[0])) {
        files.append(File(path: String(line[1]), sum: sum))
      } else {
        throw .foreign
      }
    }
    guard let at else { throw .foreign }
    self.at = at
  }
}
