import Screens

// The file with an account's own settings.
extension Texts {
  /// That the settings cannot be read, so that the program works as if there were none.
  func settingsNotRead(_ path: String, _ failure: SettingsFile.Failure) -> String {
    self(
      "Không đọc được thiết lập riêng ở \(path): \(reason(failure)). Tạm dùng thiết lập mặc định.",
      "Cannot read your settings in \(path): \(reason(failure)). The standard ones are used for now.")
  }

  /// That a setting counts only as long as the program runs.
  func settingsNotKept(_ path: String, _ failure: SettingsFile.Failure) -> String {
    self(
      "Đã đổi, nhưng chỉ cho lần mở này: không ghi được \(path) (\(reason(failure))).",
      "Changed, but only until you quit: cannot write \(path) (\(reason(failure))).")
  }

  func reason(_ failure: SettingsFile.Failure) -> String {
    switch failure {
    case .json(let error): [error.place.map(place), json(error)].compactMap(\.self).joined(separator: ": ")
    case .badValue(let key, let allowed):
      self(
        "“\(key)” phải là một trong \(allowed.joined(separator: ", "))",
        "“\(key)” has to be one of \(allowed.joined(separator: ", "))")
    case .system(let code): system(code)
    }
  }
}
