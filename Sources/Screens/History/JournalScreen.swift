import Emulation

/// A screen that shows what stands in the journal, and so grows with every act.
protocol JournalScreen: Screen {
  /// How far the program had followed the journal when the screen last read it; nil for one that has to read again.
  var readAt: Int? { get set }
}
