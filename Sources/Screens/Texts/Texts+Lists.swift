import TermUI

// Words of every list: filter, order, marks, totals, columns.
extension Texts {
  var filterKeepShort: String { self("Giữ bộ lọc", "Keep the filter") }
  var filterDropShort: String { self("Bỏ lọc", "Drop the filter") }
  var nothingInList: String { self("Danh sách không có dòng nào.", "The list has no rows.") }
  var addSortShort: String { self("Xếp thêm", "Sort within") }
  var totalsShort: String { self("Tổng", "Totals") }
  var nothingToAdd: String { self("Danh sách này không có cột cộng được.", "The list has no column to add up.") }
  var columnsShort: String { self("Cột", "Columns") }

  /// - Parameter marked: how many rows are marked, those that the filter hides included.
  func filterCount(_ count: Int, of total: Int, marked: Int, _ noun: ListNoun = .rows) -> String {
    let counts = self("\(number(count))/\(number(total))", "\(number(count)) of \(number(total))")
    let found =
      switch noun {
      case .rows: self("\(counts) dòng", "\(counts) rows")
      case .acts: self("\(counts) việc", "\(counts) acts")
      }
    return marked == 0 ? found : self("\(found) · đánh dấu \(number(marked))", "\(found) · \(number(marked)) marked")
  }

  /// What is wrong with a filter, short enough to stand beside it.
  func problem(_ problem: ListFilter.Problem) -> String {
    switch problem {
    case .unknownColumn(let name): self("không có cột “\(name)”", "no column “\(name)”")
    case .notComparable(let value): self("“\(value)” không phải số hay ngày", "“\(value)” is no number or date")
    }
  }

  func label(of total: ListTotal) -> String {
    switch total {
    case .none: ""
    case .sum: self("Cộng", "Sum")
    case .mean: self("Trung bình", "Mean")
    }
  }

  func marked(_ count: Int, of rows: Int, total: ListTotal) -> String {
    let marked = self(
      "Đã đánh dấu \(number(count))/\(number(rows)) dòng", "\(number(count)) of \(number(rows)) rows marked")
    return switch total {
    case .none: marked
    case .sum: self("\(marked) · cộng các dòng đã đánh dấu", "\(marked) · sums of the marked rows")
    case .mean: self("\(marked) · trung bình các dòng đã đánh dấu", "\(marked) · means of the marked rows")
    }
  }

  /// Other names by which a filter may call a column.
  func columnNames(_ id: String) -> [String] {
    switch id {
    case "state": [self("tt", "st"), self("trạng-thái", "status")]
    case "left", "due": [self("hạn", "due")]
    case "unit", "nominator": [self("đv", "unit"), self("đơn-vị", "unit")]
    case "who", "by", "account": [self("ai", "who")]
    default: []
    }
  }

  var columnsTitle: String { self("Cột của danh sách", "Columns of the list") }
  var columnColumn: String { self("Cột", "Column") }
  var shownColumn: String { self("Hiện", "Shown") }
  var widthColumn: String { self("Rộng", "Width") }
  var widthShort: String { self("Rộng", "Width") }
  var frozenColumn: String { self("Cố định", "Frozen") }
  var automatic: String { self("tự động", "fitted") }
  var takeShort: String { self("Áp dụng", "Apply") }
  var showHideShort: String { self("Hiện/ẩn", "Show/hide") }
  var moveDownShort: String { self("Dời xuống", "Move down") }
  var moveUpShort: String { self("Dời lên", "Move up") }
  var freezeShort: String { self("Cố định đến đây", "Freeze up to here") }
  var asGivenShort: String { self("Như ban đầu", "As at first") }
  var isFirstColumn: String { self("Cột đã ở đầu.", "The column stands first.") }
  var lastColumn: String { self("Phải còn ít nhất một cột.", "One column at least stays.") }
}
