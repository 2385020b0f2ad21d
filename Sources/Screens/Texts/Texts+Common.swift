import Emulation
import TermUI

// Words of the frame around every screen, and what the program says of itself.
extension Texts {
  func place(_ place: Place) -> String {
    switch place {
    case .work: self("Việc", "Work")
    case .blocs: self("Khối", "Blocs")
    case .awards: self("Khen thưởng", "Awards")
    case .lookUp: self("Tra cứu", "Look up")
    case .settings: self("Thiết lập", "Settings")
    }
  }

  func sampleMark(isShort: Bool) -> String {
    isShort ? self("MẪU", "SAMPLE") : self("DỮ LIỆU MẪU", "SAMPLE DATA")
  }
  var readOnlyMark: String { self("CHỈ XEM", "READ ONLY") }
  var helpShort: String { self("Giúp", "Help") }
  var paletteShort: String { self("Lệnh", "Commands") }
  var backShort: String { self("Lui", "Back") }
  var quitShort: String { self("Thoát", "Quit") }
  var doShort: String { self("Làm", "Do") }
  var closeShort: String { self("Đóng", "Close") }
  var openShort: String { self("Mở", "Open") }
  var sortShort: String { self("Xếp", "Sort") }
  var notSortable: String { self("Cột này không sắp xếp được.", "This column has no order to sort by.") }
  var whyShort: String { self("Vì sao", "Why") }
  var editShort: String { self("Sửa", "Edit") }
  var filterPlaceholder: String { self("gõ một phần nội dung, không cần dấu", "type part of a row, no accents needed") }
  var filterShort: String { self("Lọc", "Filter") }
  var confirmShort: String { self("Chọn", "Choose") }
  var switchShort: String { self("Đổi", "Switch") }
  var saveShort: String { self("Lưu", "Save") }
  var yes: String { self("Có", "Yes") }
  var no: String { self("Không", "No") }
  var total: String { self("Cộng", "Total") }
  var contentTotal: String { self("Cộng các mục nội dung", "Content sections in all") }
  var nothingFound: String { self("Không tìm thấy.", "Nothing found.") }

  var allSaved: String {
    self("Mọi thay đổi đều đã lưu ngay khi nhập.", "Everything is saved as soon as it is entered.")
  }
  var reloadWaits: String {
    self(
      "Đang nhập dở: dữ liệu được nạp lại ngay khi bạn lưu hoặc bỏ (Esc).",
      "Something is being typed: data are read again as soon as you save it or give it up (Esc).")
  }
  var reloaded: String { self("Đã nạp lại dữ liệu.", "Data read again.") }
  /// What somebody else has just saved.
  func savedByOther(_ act: OthersAct, others: Int, _ workspace: Workspace, on day: Day) -> String {
    let records = recordNames(Array(act.records.prefix(3)), workspace, on: day)
    let more = act.records.count > 3 ? "…" : ""
    let rest = others > 0 ? self(" (và \(others) việc khác)", " (and \(others) more acts)") : ""
    return self(
      "\(act.author) vừa lưu: \(records)\(more)\(rest).", "\(act.author) has just saved: \(records)\(more)\(rest).")
  }

  func howToQuit(_ key: String) -> String { self("Nhấn \(key) để thoát.", "Press \(key) to quit.") }

  func windowTooSmall(_ columns: Int, _ rows: Int, _ width: Int, _ height: Int) -> [String] {
    [
      self("Cửa sổ quá nhỏ", "The window is too small"),
      self("cần \(columns)x\(rows), đang \(width)x\(height)", "needs \(columns)x\(rows), is \(width)x\(height)"),
      self("Hãy mở rộng cửa sổ.", "Please make it larger."),
    ]
  }

  var recordGone: String {
    self(
      "Nội dung đang xem đã bị xóa hoặc không đọc được nữa.", "What was shown is deleted or can no longer be read.")
  }

  var unsavedInput: String {
    self(
      "Còn nội dung đang nhập chưa lưu: quay lại lưu hoặc bỏ trước.",
      "Something typed is not saved: go back and save or drop it first.")
  }

  func unsavedInSmallWindow(_ key: String) -> String {
    self(
      "Còn nội dung chưa lưu: phóng to cửa sổ để lưu hoặc bỏ. Nhấn \(key) lần nữa để thoát, không lưu.",
      "Something typed is not saved: enlarge the window to save or drop it. \(key) again quits without saving.")
  }

  func question(_ question: ConfirmScreen.Question) -> String {
    switch question {
    case .discardInput: self("Bỏ nội dung đang nhập?", "Drop what is being typed?")
    case .quitWithInput: self("Thoát khi còn nội dung chưa lưu?", "Quit with unsaved input?")
    case .dropDraft: self("Bỏ nội dung nhập dở này?", "Drop this unfinished input?")
    case .dropView(_, let name): self("Xóa chế độ xem “\(name)”?", "Delete the view “\(name)”?")
    case .erasePersonal(let recipient, _): erasePersonalQuestion(recipient)
    case .loseManaging: self("Thôi quyền quản lý người dùng?", "Give up managing people?")
    case .takeBack(let isRedo, _): takeBackQuestion(isRedo: isRedo)
    }
  }

  func explanation(of question: ConfirmScreen.Question) -> String {
    switch question {
    case .discardInput: self("Nội dung vừa nhập chưa được lưu.", "What you typed is not saved yet.")
    case .quitWithInput: self("Có nội dung đang nhập chưa được lưu.", "Something you typed is not saved yet.")
    case .erasePersonal: erasePersonalExplained
    case .loseManaging:
      self(
        "Sau khi lưu, bạn không sửa được người dùng nữa, kể cả để lấy lại quyền này: phải nhờ người khác.",
        "Once saved you cannot change accounts any more, not even to get this right back: others have to.")
    case .takeBack(_, let what): what.joined(separator: "\n")
    case .dropView: self("Dữ liệu không thay đổi.", "The data stay as they are.")
    case .dropDraft:
      self("Nội dung này chưa được ghi vào dữ liệu và sẽ mất.", "It was never saved and will be gone.")
    }
  }
}

// Commands, for the help page and the palette.
extension Texts {
  func command(_ command: Command) -> String {
    switch command {
    case .help: self("Trợ giúp: các phím của màn hình này", "Help: the keys of this screen")
    case .open: self("Mở, xác nhận", "Open, confirm")
    case .back: self("Lui một màn hình", "Back one screen")
    case .why: self("Vì sao? Giải thích chỗ con trỏ", "Why? Explain what the cursor is on")
    case .edit: self("Sửa", "Edit")
    case .find: self("Tìm mọi thứ (không cần dấu)", "Find anything (no accents needed)")
    case .filter: self("Lọc danh sách", "Filter the list")
    case .reload: self("Nạp lại dữ liệu", "Read the data again")
    case .sort: self("Sắp xếp theo cột hiện tại", "Sort by the current column")
    case .addSort: self("Xếp thêm theo cột hiện tại", "Sort within by the current column")
    case .totals: self("Tổng, trung bình, không", "Sums, means, none")
    case .columns: self("Chọn, xếp và chỉnh cột", "Choose, order and widen columns")
    case .advance: self("Chuyển bước tiếp theo", "Take the next step")
    case .delete: self("Xóa", "Delete")
    case .palette: self("Bảng lệnh", "Command palette")
    case .quit: self("Thoát chương trình", "Quit the program")
    case .save: self("Lưu ngay", "Save now")
    case .mark: self("Đánh dấu dòng", "Mark the row")
    case .markRange: self("Đánh dấu đến đây", "Mark up to here")
    case .markAll: self("Đánh dấu mọi dòng đang hiện", "Mark all rows shown")
    case .invertMarks: self("Đảo dấu các dòng đang hiện", "Invert the marks of the rows shown")
    case .nextPane: self("Sang phần tiếp theo", "Next pane")
    case .previousPane: self("Về phần trước", "Previous pane")
    case .nextAttention: self("Đến ô tiếp theo cần người xem", "Next cell that needs a person")
    case .previousAttention: self("Về ô trước cần người xem", "Previous cell that needs a person")
    case .new: self("Thêm mới", "Add a new one")
    case .undo: self("Hoàn tác", "Undo")
    case .redo: self("Làm lại", "Do again")
    case .history: self("Lịch sử của bản ghi", "History of the record")
    case .reveal: self("Hiện hoặc che dữ liệu cá nhân", "Show or hide personal data")
    case .editPersonal: self("Nhập, sửa dữ liệu cá nhân", "Enter or edit personal data")
    case .presence: self("Ai đang mở gì", "Who has what open")
    case .copyRow: self("Chép dòng vào bảng tạm", "Copy the row to the clipboard")
    case .copyCell: self("Chép ô vào bảng tạm", "Copy the cell to the clipboard")
    case .recent: self("Bản ghi mở gần đây", "Records opened recently")
    case .views: self("Chế độ xem đã lưu", "Saved views")
    case .saveView: self("Lưu chế độ xem này", "Save this view")
    case .tour: self("Hướng dẫn từng bước (dữ liệu mẫu)", "Guided tour (sample data)")
    case .log: self("Nhật ký: ai làm gì, khi nào", "Log: who did what, and when")
    case .themes: self("Chọn giao diện (màu sắc)", "Choose a theme (colours)")
    case .typing: self("Đổi bộ gõ tiếng Việt: tắt, Telex, VNI", "Vietnamese typing: off, Telex, VNI")
    case .repaint: self("Vẽ lại màn hình", "Repaint the screen")
    case .suspend: self("Tạm ngưng, về dấu nhắc lệnh (fg để trở lại)", "Stop, back to the shell (fg to return)")
    case .interrupt: self("Nhắc cách thoát", "Say how to quit")
    case .placeWork: self("Đến Việc", "Go to Work")
    case .placeBlocs: self("Đến Khối", "Go to Blocs")
    case .placeAwards: self("Đến Khen thưởng", "Go to Awards")
    case .placeLookUp: self("Đến Tra cứu", "Go to Look up")
    case .placeSettings: self("Đến Thiết lập", "Go to Settings")
    }
  }

  /// What an offer does: the screen's own word, then what its key does everywhere.
  func name(of offer: Offer) -> String {
    let general = command(offer.command)
    switch offer.command {
    // These keys do on each screen what its own word says.
    case .open where offer.label != openShort, .advance where offer.label != advanceShort, .nextPane, .previousPane:
      return offer.label
    case .delete where offer.label == erasePersonalShort: return offer.label
    case .edit where [calendarShort, namesShort, editorShort].contains(offer.label): return offer.label
    // Space does what the screen says of it, which need not be marking.
    case .open, .mark: return offer.label
    default:
      let isSaid = general.lowercased().contains(offer.label.lowercased())
      return isSaid ? general : "\(offer.label) – \(general)"
    }
  }

  /// The commands every screen has, as offers.
  var globalOffers: [Offer] {
    let commands: [Command] = [
      .back, .find, .reload, .palette, .undo, .redo, .history, .log, .presence, .recent, .copyRow, .copyCell, .save,
      .themes, .typing, .repaint, .placeWork, .placeBlocs, .placeAwards, .placeLookUp, .placeSettings, .tour, .suspend,
      .quit,
    ]
    return commands.map { Offer($0, command($0)) }
  }

  func move(_ move: Move) -> String {
    switch move {
    case .rows(.up): self("Dòng trên", "Row up")
    case .rows(.down): self("Dòng dưới", "Row down")
    case .rows(.pageUp): self("Trang trước", "Page up")
    case .rows(.pageDown): self("Trang sau", "Page down")
    case .rows(.halfPageUp): self("Nửa trang lên", "Half a page up")
    case .rows(.halfPageDown): self("Nửa trang xuống", "Half a page down")
    // By the mouse only.
    case .rows(.to), .rows(.by), .cell: ""
    case .rows(.first): self("Dòng đầu", "First row")
    case .rows(.last): self("Dòng cuối", "Last row")
    case .columns(.left): self("Cột trước", "Column left")
    case .columns(.right): self("Cột sau", "Column right")
    case .columns(.first): self("Cột đầu", "First column")
    case .columns(.last): self("Cột cuối", "Last column")
    }
  }

  var keysColumn: String { self("Phím", "Keys") }
  var whatColumn: String { self("Việc", "What it does") }
  func helpTitle(_ about: String) -> String { self("Trợ giúp · \(about)", "Help · \(about)") }
  var paletteTitle: String { self("Bảng lệnh", "Commands") }
  var palettePlaceholder: String { self("gõ một phần tên lệnh", "type part of a command's name") }
}
