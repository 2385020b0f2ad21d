import TermUI

extension Place {
  /// The screen a place opens with.
  func root(_ context: Context) -> any Screen {
    switch self {
    case .work: HomeScreen(context)
    case .blocs: BlocsScreen(context)
    case .awards: AwardsScreen(context)
    case .lookUp: FindScreen(context)
    case .settings: SettingsScreen(context)
    }
  }
}
