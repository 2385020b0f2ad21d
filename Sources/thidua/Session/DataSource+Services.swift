import Emulation
import Screens

extension DataSource {
  /// The data folder as the screens reach it.
  ///
  /// - Parameter author: who the person at the keyboard is by the records; nil where that cannot change.
  func services(
    author: @escaping (Workspace) -> String?, keepTyping: @escaping (TypingChoice) -> String? = { _ in nil },
    keepViews: @escaping (ViewEdit) -> String? = { _ in nil }, themes: ThemeServices = .none
  ) -> App.Services {
    App.Services(
      save: { [self] in save($0, $1, by: $2) }, load: { [self] in load() }, follow: { [self] in follow(&$0) },
      merge: { [self] in merge($0, $1) }, changes: { [self] in changes(of: $0) }, lastAct: { [self] in lastAct($0) },
      compare: { [self] in compare() }, compareAll: { [self] in compareAll() },
      compared: { [self] in compared.map { (done: $0.done, of: $0.total ?? 0) } }, author: author,
      history: HistoryServices(
        log: { [self] in log() }, versions: { [self] in versions(of: $0) },
        record: { [self] in record($0, after: $1) }, origin: { [self] in origin(of: $0) }),
      personal: personal(), keepTyping: keepTyping, keepViews: keepViews, themes: themes)
  }
}
