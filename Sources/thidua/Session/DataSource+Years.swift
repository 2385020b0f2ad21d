import Screens
import Storage

extension DataSource {
  /// Makes sure that there is something of a year; a folder that cannot be looked into may have it.
  ///
  /// - Throws: a `CommandFailure` that names the years there are.
  func demandYear(_ year: Int?) throws {
    guard let year, let years = try? store.years(), !years.contains(year) else { return }
    let loaded = try loaded(year: year)
    guard year != loaded.workspace.province.openYear, loaded.workspace.unlisted.isEmpty else { return }
    throw CommandFailure(texts.noSuchYear(year, Set(years + [loaded.workspace.province.openYear]).sorted()))
  }
}
