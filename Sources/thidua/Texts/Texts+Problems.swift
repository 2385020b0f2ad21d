import JSONText
import Screens
import Storage

// What is wrong with a file of the data folder.
extension Texts {
  func problem(_ reason: RecordProblem.Reason) -> String {
    switch reason {
    case .unreadable(let failure): unreadable(failure)
    case .unlistable(let failure):
      self("không đọc được thư mục: \(system(failure.code))", "the folder cannot be read: \(system(failure.code))")
    case .badName: self("tên tệp không hợp lệ", "not a valid file name")
    case .format(let error): format(error)
    case .otherName(let id): self("bên trong ghi mã \(id)", "the record calls itself \(id)")
    case .otherYear(let year, let folder):
      self("bản ghi của năm \(year) nằm trong thư mục \(folder)", "a record of \(year) in the folder of \(folder)")
    case .editedOutside:
      self(
        "bị sửa ngoài chương trình; không lưu gì lên bản ghi này cho đến khi nhận bằng “thidua adopt”",
        "edited outside the program; nothing is saved on it until adopted by “thidua adopt”")
    case .accountsLost(let count):
      self(
        "nhật ký có \(number(count)) người dùng, không còn tệp nào; chỉ xem cho đến khi lấy lại từ bản sao lưu",
        "the journal knows \(number(count)) accounts and none is there; read only until they are restored from a backup"
      )
    case .wrongSum: self("không khớp mã băm lúc khóa năm", "not what its sum says")
    case .newerSchema(let found, let known, let isLoaded):
      isLoaded
        ? self("phiên bản \(found), mới hơn \(known); chỉ xem", "version \(found), newer than \(known); to look only")
        : self(
          "phiên bản \(found), mới hơn \(known); không đọc được", "version \(found), newer than \(known); not readable")
    }
  }

  /// What is wrong with a file; nothing of a sealed year can be adopted.
  func problem(_ reason: RecordProblem.Reason, at path: String) -> String {
    guard RecordPath.isSealed(path), reason == .editedOutside || reason == .wrongSum else {
      return problem(reason)
    }
    return self(
      "bị sửa sau khi khóa năm; năm đã khóa không nhận sửa đổi, hãy khôi phục tệp từ bản sao lưu",
      "changed since the year was sealed; nothing of it can be adopted, restore the file from a backup")
  }

  /// Why the bytes of a file cannot be had.
  func unreadable(_ failure: ReadFailure) -> String {
    switch failure {
    case .notAFile: self("không phải tệp thường", "not an ordinary file")
    case .tooLarge: self("tệp quá lớn", "the file is too large")
    case .failed(let failure): file(failure)
    }
  }

  private func format(_ error: FormatError) -> String {
    let place = place(JSONPlace(line: error.line, column: error.column))
    let member = error.member.isEmpty ? "" : "\(error.member): "
    switch error.reason {
    case .syntax(let error): return "\(place): " + json(error)
    case .missing: return "\(place): \(member)" + self("thiếu", "missing")
    case .unexpected(let found, let wanted):
      return "\(place): \(member)"
        + self("gặp \(kind(found)), cần \(expectation(wanted))", "found \(found), expected \(expectation(wanted))")
    }
  }

  /// A kind of JSON value in words; another text as it is.
  private func kind(_ found: String) -> String {
    switch JSONKind(rawValue: found) {
    case .null: "null"
    case .bool: "true, false"
    case .number: self("số", "a number")
    case .string: self("chuỗi", "a text")
    case .array: self("danh sách []", "a list []")
    case .object: self("đối tượng {}", "an object {}")
    case nil: found
    }
  }

  private func expectation(_ expectation: FormatError.Expectation) -> String {
    switch expectation {
    case .object: self("đối tượng {}", "an object {}")
    case .list: self("danh sách []", "a list []")
    case .text: self("chuỗi", "a text")
    case .trueOrFalse: self("true hoặc false", "true or false")
    case .wholeNumber: self("số nguyên", "a whole number")
    case .number(let range):
      self(
        "số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
        "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .points: self("điểm, nhiều nhất hai số lẻ", "points with at most two decimals")
    case .percent: self("phần trăm từ 0 đến 100", "percent from 0 to 100")
    case .day: self("ngày như 2026-01-31", "a date like 2026-01-31")
    case .identifier: self("mã gồm chữ, số, - và _", "an identifier of letters, digits, - and _")
    case .oneOf(let words): self("một trong: ", "one of: ") + words.joined(separator: ", ")
    case .nothing: self("không ghi (tệp không nằm trong thư mục của năm)", "none (the file is in no folder of a year)")
    case .value(let value): value
    }
  }
}
