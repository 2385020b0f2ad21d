import Emulation
import Glibc

/// The files of an archive on their way into an empty folder; until `finish` there is no province in it.
final class Unpacking {
  private var tree: FolderTree
  private var files: [(folder: Folder, name: String)] = []
  /// Every folder that something was made in or that was made, by path.
  private var folders: Set<[String]> = []
  private var paths: Set<String> = []
  private var sums: [ArchiveManifest.File] = []
  private var province: [UInt8]?
  private var manifest: [UInt8]?
  private(set) var bytes = 0

  /// More files than this are no data folder.
  private static let fileCount = 4_000_000
  private static let manifestLimit = 256 << 20

  init(_ root: Folder) {
    tree = FolderTree(root: root)
  }

  /// Takes everything out of an archive.
  func unpack(_ reader: inout ArchiveReader, _ watch: WorkWatch) throws(ArchiveError) {
    while let header = try reader.next() {
      guard watch(WorkStep(.unpacking, done: paths.count)) else { throw .stopped }
      guard header.type == UInt8(ascii: "0"), manifest == nil, paths.insert(header.path).inserted else {
        throw .unfit(path: header.path)
      }
      guard paths.count <= Self.fileCount else { throw .tooLarge }
      if header.path == ArchiveManifest.path {
        manifest = try read(header, limit: Self.manifestLimit, &reader)
      } else if header.path == RecordPath.province {
        let bytes = try read(header, limit: Store.fileLimit, &reader)
        province = bytes
        note(header, Digest(of: bytes))
      } else {
        guard let kind = DataPath(header.path) else { throw .unfit(path: header.path) }
        try write(header, kind, &reader)
      }
    }
  }

  private func read(_ header: TarHeader, limit: Int, _ reader: inout ArchiveReader) throws(ArchiveError) -> [UInt8] {
    guard header.size <= limit else { throw .tooLarge }
    var bytes: [UInt8] = []
    try reader.content(header) { piece in bytes += piece }
    return bytes
  }

  private func write(_ header: TarHeader, _ kind: DataPath, _ reader: inout ArchiveReader) throws(ArchiveError) {
    guard header.size <= kind.limit else { throw .tooLarge }
    let names = header.path.split(separator: "/").map(String.init)
    let place = Array(names.dropLast())
    let name = names[names.count - 1]
    let folder: Folder
    let file: FileWriter
    do throws(FileFailure) {
      for count in place.indices { folders.insert(Array(place[...count])) }
      var changed: [Folder] = []
      folder = try tree.make(place, changed: &changed)
      file = try FileWriter(name, in: folder, mode: kind.mode)
    } catch {
      throw .cannotRestore(error)
    }
    files.append((folder, name))
    let digest = DigestStream()
    try reader.content(header) { piece throws(ArchiveError) in
      digest.update(piece)
      do throws(FileFailure) { try file.write(piece) } catch { throw .cannotRestore(error) }
    }
    note(header, digest.finish())
  }

  private func note(_ header: TarHeader, _ sum: Digest) {
    sums.append(ArchiveManifest.File(path: header.path, sum: sum))
    bytes += header.size
  }

  /// Compares everything with the archive's list of sums, and the ends of the journals with the heads it names.
  func verify() throws(ArchiveError) -> ArchiveManifest {
    guard let manifest else { throw .foreign }
    let list = try ArchiveManifest(manifest)
    for (file, listed) in zip(sums, list.files) where file != listed { throw .differs(path: file.path) }
    guard sums.count == list.files.count else {
      throw .differs(path: (sums.dropFirst(list.files.count).first ?? list.files[sums.count]).path)
    }
    // What the list says besides the sums counts too: it is just what was written, or it was changed.
    guard Array(list.text.utf8) == manifest else { throw .differs(path: ArchiveManifest.path) }
    guard province != nil else { throw .foreign }
    var heads: [JournalHead] = []
    do throws(StorageError) {
      for (machine, folder) in try Journal(tree: tree).machines() {
        let tail = try JournalTail(folder, machine: machine, mark: nil)
        guard let mark = tail.mark, tail.torn == .nothing else { throw .journalDamaged(path: folder.path) }
        heads.append(mark.head)
      }
    } catch {
      throw .storage(error)
    }
    for head in heads where !list.heads.contains(head) { throw .otherHead(head.machine) }
    for head in list.heads where !heads.contains(head) { throw .otherHead(head.machine) }
    return list
  }

  /// Notes that the archive has no personal data, so that nobody takes them for lost.
  func noteLeftOut(_ heads: [JournalHead]) throws(ArchiveError) {
    do throws(FileFailure) {
      var changed: [Folder] = []
      folders.insert([PersonalPath.folder])
      let folder = try tree.make([PersonalPath.folder], changed: &changed)
      files.append((folder, PersonalPath.leftOut))
      try folder.create(
        PersonalPath.leftOut, PersonalLeftOut(heads).bytes, isSynced: true, mode: PersonalPath.mode)
    } catch {
      throw .cannotRestore(error)
    }
  }

  /// Makes everything safe against a power cut and then the folder a province.
  func finish() throws(ArchiveError) {
    do throws(FileFailure) {
      let root = tree.root
      try root.syncAll()
      for path in folders.sorted(by: { $0.count > $1.count }) { try tree.folder(path)?.sync() }
      try root.sync()
      if let province {
        // The mark of the restoring becomes the province: the folder is never both, and never neither.
        try root.append(province, to: UnfinishedFolder.mark, at: 0)
        try root.rename(UnfinishedFolder.mark, to: RecordPath.province)
        files.append((root, RecordPath.province))
      }
      try root.sync()
    } catch {
      throw .cannotRestore(error)
    }
  }

  var fileCount: Int { sums.count }

  /// Takes away all that was made.
  func undo() {
    for (folder, name) in files.reversed() { try? folder.remove(name) }
    for path in folders.sorted(by: { $0.count > $1.count }) {
      guard let name = path.last, let parent = try? tree.folder(Array(path.dropLast())) else { continue }
      parent.removeFolder(name)
    }
  }
}
