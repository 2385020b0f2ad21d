/// The lists there are, by the words that saved views and kept places know them by.
public enum ListName: String, CaseIterable, Hashable, Sendable {
  /// Việc; Khối; bảng xếp hạng; hoạt động theo tháng; Khen thưởng; các dòng của hồ sơ; nhiệm vụ của phong trào.
  case work, blocs, ranking, activity, awards, lines, duties
  /// Một đơn vị; người dùng; quyền; lịch sử của bản ghi; nhật ký; một việc trong nhật ký.
  case unit, people, rights, history, log, act
  /// Ai đang mở gì; bản ghi mở gần đây; nội dung nhập dở.
  case presence, recent, drafts
}
