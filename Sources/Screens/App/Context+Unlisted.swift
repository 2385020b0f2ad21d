import Emulation

extension Context {
  /// Why a list is empty or may lack records: a folder cannot be read; nil where all of these kinds are known.
  func emptyText(_ kinds: RecordKind...) -> String? {
    let unlisted = kinds.filter(workspace.unlisted.contains)
    return unlisted.isEmpty ? nil : texts.unlisted(unlisted)
  }
}
