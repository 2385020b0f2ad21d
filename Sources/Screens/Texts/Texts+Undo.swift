import Emulation

// Taking back and doing again.
extension Texts {
  /// - Parameters:
  ///   - deed: what had been done.
  ///   - what: what became of the records.
  func undone(_ deed: String, _ what: String) -> String {
    self("Đã hoàn tác \(deed): \(what).", "Undone (\(deed)): \(what).")
  }
  func redone(_ deed: String, _ what: String) -> String {
    self("Đã làm lại \(deed): \(what).", "Done again (\(deed)): \(what).")
  }

  var nothingToUndo: String { self("Không còn gì để hoàn tác.", "There is nothing to undo.") }
  var nothingToRedo: String { self("Không còn gì để làm lại.", "There is nothing to do again.") }

  /// What becomes of one field of a record: `phiếu điểm Sở Y tế, A2.2 · Thẩm định: 20 → để trống`.
  func reversal(_ record: String, _ field: String, _ values: String) -> String { "\(record), \(field): \(values)" }

  func removal(_ record: String) -> String { self("bỏ \(record)", "\(record) taken away") }

  func restoral(_ record: String) -> String { self("đưa lại \(record)", "\(record) put back") }

  /// The first of several, and how many more there are.
  func andMore(_ first: String, _ count: Int) -> String {
    count > 0 ? self("\(first) (và \(number(count)) mục khác)", "\(first) (and \(number(count)) more)") : first
  }

  func moreFields(_ count: Int) -> String { self("… và \(number(count)) mục khác", "… and \(number(count)) more") }

  /// Asked before something is changed that cannot be seen.
  func takeBackQuestion(isRedo: Bool) -> String {
    isRedo
      ? self("Làm lại việc không có trên màn hình này?", "Do again what is not on this screen?")
      : self("Hoàn tác việc không có trên màn hình này?", "Undo what is not on this screen?")
  }

  /// What is asked about: `Việc được hoàn tác: nhập điểm, phiếu điểm Sở Y tế.`
  func takeBackExplained(_ deed: String, isRedo: Bool) -> String {
    isRedo
      ? self("Việc làm lại: \(deed).", "To do again: \(deed).") : self("Việc hoàn tác: \(deed).", "To undo: \(deed).")
  }

  /// What the records say already.
  func alreadyReverted(_ record: String, isRedo: Bool) -> String {
    isRedo
      ? self("Không cần làm lại: \(record) đã như vậy.", "Nothing to do again: \(record) is so already.")
      : self("Không cần hoàn tác: \(record) đã như trước việc ấy.", "Nothing to undo: \(record) is as before already.")
  }

  /// Why an act cannot be taken back or done again: who has built on it.
  ///
  /// - Parameters:
  ///   - what: the record, and the field where it is one.
  ///   - wayOut: what can be done instead.
  func cannotTakeBack(_ what: String, isRedo: Bool, _ others: OthersNamed, wayOut: String) -> String {
    isRedo
      ? self(
        "Không làm lại được \(what): sau đó \(whoDidWhat(others)). \(wayOut)",
        "Cannot do \(what) again: since then \(whoDidWhat(others)). \(wayOut)")
      : self(
        "Không hoàn tác được \(what): sau đó \(whoDidWhat(others)). \(wayOut)",
        "Cannot undo \(what): since then \(whoDidWhat(others)). \(wayOut)")
  }

  /// How a field gets another value all the same.
  var enterAnew: String { self("Muốn đổi thì nhập lại.", "To change it, enter it anew.") }

  /// How a record gets an earlier content all the same.
  ///
  /// - Parameter key: the key of the history.
  func useHistory(_ key: String) -> String {
    self("Muốn đổi, xem lịch sử (\(key)).", "To change it, see the history (\(key)).")
  }

  /// A refusal with what the same key does next.
  ///
  /// - Parameter next: the act before; nil where there is none.
  func refused(_ reason: String, next: String?, isRedo: Bool, key: String) -> String {
    guard let next else {
      return isRedo
        ? self("\(reason) Không còn việc nào để làm lại.", "\(reason) Nothing else is left to do again.")
        : self("\(reason) Trước đó không còn việc nào để hoàn tác.", "\(reason) No act before it is left to undo.")
    }
    return isRedo
      ? self(
        "\(reason) \(key) lần nữa: làm lại việc tiếp theo (\(next)).",
        "\(reason) \(key) again: does the next one (\(next)).")
      : self(
        "\(reason) \(key) lần nữa: hoàn tác việc trước đó (\(next)).",
        "\(reason) \(key) again: undoes the act before (\(next)).")
  }
}
