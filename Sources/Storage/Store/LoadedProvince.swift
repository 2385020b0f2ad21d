import Emulation

/// What loading a data folder gives.
public struct LoadedProvince: Sendable {
  /// Everything that could be read.
  public var workspace: Workspace
  /// Files that are not loaded or not as they should be, by path.
  public var problems: [RecordProblem]
  /// Why the folder is open to look only; nil when it can be written.
  public var readOnly: ReadOnlyReason?
  /// The year whose records are loaded.
  public var year: Int
  /// From where on the journal has news.
  public var position: JournalPosition
  /// Whether another program wrote for so long that nothing was waited for any more.
  public var wasBusy = false
}
