import TermUI

// Views of lists that a person has saved.
extension Texts {
  func viewsTitle(_ count: Int) -> String {
    self("Chế độ xem đã lưu · \(number(count))", "Saved views · \(number(count))")
  }
  var viewsShort: String { self("Chế độ xem", "Views") }
  var saveViewShort: String { self("Lưu chế độ xem", "Save the view") }
  var saveViewNowShort: String { self("Lưu mới", "Save as new") }
  var standardViewShort: String { self("Mặc định", "Standard") }
  var renameShort: String { self("Đổi tên", "Rename") }
  var deleteShort: String { self("Xóa", "Delete") }
  var chooseByNumberShort: String { self("Chọn", "Choose") }
  var asGivenStays: String {
    self("Dòng này là danh sách như ban đầu, không đổi được.", "This is the list as at first; it stays as it is.")
  }
  var viewColumn: String { self("Chế độ xem", "View") }
  var standardViewState: String { self("mặc định", "standard") }
  var viewInUseState: String { self("đang dùng", "in use") }
  var renameViewTitle: String { self("Đổi tên chế độ xem", "Rename the view") }
  var viewNameHint: String {
    self("Lưu bộ lọc, thứ tự và cột của danh sách này.", "Saves filter, order and columns of this list.")
  }
  var viewNeedsName: String { self("Cần có tên.", "A name is needed.") }
  var viewNameTaken: String { self("Đã có chế độ xem tên này.", "There is a view of this name.") }
  func viewReplaces(_ name: String) -> String {
    self("Đã có “\(name)”. Nhấn Enter lần nữa để thay.", "There is “\(name)”. Enter once more replaces it.")
  }

  /// What a view is, in a line: `Lọc: tt:thẩm-định · Xếp: Tổng↓ · Cột: 6/9`.
  func summary(of view: ListView, _ columns: [TableColumn]) -> String {
    func title(_ id: String) -> String { columns.first { $0.id == id }.map(\.title) ?? id }
    let order = view.sort.map { title($0.column) + ($0.isDescending ? self(" giảm", " down") : "") }
    let shown = view.arrangement.shown(of: columns).count
    let parts = [
      view.filter.isEmpty ? "" : fact(filterShort, view.filter),
      order.isEmpty ? "" : fact(sortShort, order.joined(separator: ", ")),
      shown == columns.count ? "" : fact(columnsShort, "\(number(shown))/\(number(columns.count))"),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  func viewsChanged(_ edit: ViewEdit) -> String {
    switch edit {
    case .save(_, let name, _): self("Đã lưu chế độ xem “\(name)”.", "View “\(name)” saved.")
    case .rename(_, _, let name): self("Đã đổi tên thành “\(name)”.", "Renamed to “\(name)”.")
    case .drop(_, let name): self("Đã xóa chế độ xem “\(name)”.", "View “\(name)” deleted.")
    case .setStandard(_, let name?):
      self("Danh sách mở ra theo “\(name)”.", "The list opens with “\(name)”.")
    case .setStandard(_, nil): self("Danh sách mở ra như ban đầu.", "The list opens as at first.")
    }
  }
}
