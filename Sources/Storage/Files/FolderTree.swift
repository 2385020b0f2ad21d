import Glibc

/// The folders of a data folder, each opened once.
struct FolderTree {
  let root: Folder
  private var open: [[String]: Folder] = [:]

  init(root: Folder) {
    self.root = root
  }

  /// The folder under a list of names; nil when it is not there.
  mutating func folder(_ names: [String]) throws(FileFailure) -> Folder? {
    guard let name = names.last else { return root }
    if let known = open[names] { return known }
    guard let parent = try folder(Array(names.dropLast())) else { return nil }
    do throws(FileFailure) {
      let folder = try parent.folder(name)
      open[names] = folder
      return folder
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  /// The data folder and all folders on the way to one that is there, that one included.
  mutating func way(_ names: [String]) throws(FileFailure) -> [Folder] {
    var way: [Folder] = []
    for count in 0...names.count {
      if let folder = try folder(Array(names.prefix(count))) { way.append(folder) }
    }
    return way
  }

  /// The folder under a list of names, made where it is not there.
  ///
  /// - Parameter changed: gets the folders that something was made in.
  mutating func make(_ names: [String], changed: inout [Folder]) throws(FileFailure) -> Folder {
    guard let name = names.last else { return root }
    if let known = try folder(names) { return known }
    let parent = try make(Array(names.dropLast()), changed: &changed)
    if try parent.makeFolder(name) {
      changed.append(parent)
      if names.first == PersonalPath.folder { parent.setGroupID(name) }
    }
    let folder = try parent.folder(name)
    open[names] = folder
    return folder
  }
}
