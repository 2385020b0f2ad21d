import Emulation
import Screens
import Storage

extension Store {
  /// The record that is meant on the command line: by its path, or by its code, which stands on the screens.
  ///
  /// - Throws: a `CommandFailure` where there is none, or with the paths where there are several.
  func record(meant text: String, _ texts: Texts) throws -> RecordKey {
    if let key = RecordPath.key(at: text) { return key }
    let found: [RecordKey]
    do throws(StorageError) { found = try keys(called: text) } catch { throw CommandFailure(texts.reading(error)) }
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else { throw CommandFailure(texts.noSuchRecord(text)) }
    throw CommandFailure([texts.severalRecords(text)] + found.map { "  \(RecordPath($0).text)" })
  }
}

extension DataSource {
  /// The data a record belongs to: those of the open year where it is among them, else those of its own.
  func loaded(with key: RecordKey) throws -> App.Loaded {
    let loaded = try loaded()
    guard loaded.workspace[key] == nil, let year = key.year else { return loaded }
    return try self.loaded(year: year)
  }
}
