/// Where a recipient line stands on its way from draft to presentation.
public enum DossierState: String, CaseIterable, Hashable, Sendable {
  /// Dự thảo.
  case draft
  /// Đã trình, chờ tiếp nhận.
  case submitted
  /// Trả bổ sung.
  case returned
  /// Đã tiếp nhận.
  case received
  /// Đang thẩm định.
  case appraising
  /// Đang hiệp y.
  case concurrence
  /// Đang công khai lấy ý kiến.
  case posting
  /// Đã thẩm định.
  case appraised
  /// Trình Hội đồng.
  case council
  /// Có kết quả phiếu.
  case voted
  /// Xin ý kiến Ban Thường vụ Tỉnh ủy.
  case partyOpinion
  /// Trình Chủ tịch UBND tỉnh.
  case submittedToChair
  /// Đã trình Trung ương.
  case forwardedCentral
  /// Đã có quyết định.
  case decided
  /// Đã trao tặng.
  case presented
  /// Lưu trữ.
  case archived
  /// Tạm dừng.
  case onHold
  /// Không khen thưởng.
  case notApproved
  /// Rút.
  case withdrawn

  /// The place in the pipeline, counted from the draft.
  public var order: Int { DossierState.allCases.firstIndex(of: self) ?? 0 }

  /// Whether nothing more is to be decided about a line in this state.
  public var isEnded: Bool {
    switch self {
    case .decided, .presented, .archived, .notApproved, .withdrawn: true
    default: false
    }
  }
}
