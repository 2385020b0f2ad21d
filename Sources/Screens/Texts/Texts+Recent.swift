// Records that were open.
extension Texts {
  func recentTitle(_ count: Int) -> String {
    self("Bản ghi mở gần đây · \(number(count))", "Records opened recently · \(number(count))")
  }
  var nothingOpenedYet: String { self("Chưa mở bản ghi nào.", "No record was opened yet.") }
  var numberShortColumn: String { self("Số", "No.") }
  /// Stands below the records that find-anything shows while nothing is typed.
  var openedRecently: String { self("Mở gần đây", "Opened recently") }
}
