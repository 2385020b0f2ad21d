/// Something a key can ask for; what it does is the screen's affair.
public enum Command: String, CaseIterable, Hashable, Sendable {
  case help, edit, find, filter, reload, sort, advance, delete, palette, quit
  case open, back, mark, markRange, markAll, invertMarks
  /// Thêm cột sắp xếp; tổng, trung bình; chọn cột.
  case addSort, totals, columns
  case nextPane, previousPane
  case why, save, undo, redo, repaint
  /// Thêm một bản ghi mới.
  case new
  /// Lịch sử của bản ghi; nhật ký.
  case history, log
  /// Hiện hoặc che dữ liệu cá nhân.
  case reveal
  /// Nhập, sửa dữ liệu cá nhân.
  case editPersonal
  /// Ai đang mở gì.
  case presence
  /// Chép dòng, chép ô vào bảng tạm của máy người dùng.
  case copyRow, copyCell
  /// Bản ghi mở gần đây.
  case recent
  /// Chế độ xem đã lưu; lưu chế độ xem.
  case views, saveView
  /// Hướng dẫn từng bước.
  case tour
  /// Chọn giao diện.
  case themes
  /// Đổi bộ gõ tiếng Việt của chương trình.
  case typing
  /// Stops the program as Ctrl-Z does elsewhere; here that is undo.
  case suspend
  /// What people press when they want to leave or to stop something.
  case interrupt
  case nextAttention, previousAttention
  /// The places of the program, by their numbers.
  case placeWork, placeBlocs, placeAwards, placeLookUp, placeSettings
}
