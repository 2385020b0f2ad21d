/// Something that can be done with the lines of a dossier and moves them on.
public enum PipelineStep: String, CaseIterable, Hashable, Sendable {
  /// Trình hồ sơ.
  case submit
  /// Thu hồi khi chưa tiếp nhận.
  case recall
  /// Tiếp nhận, cho số.
  case receive
  /// Trả bổ sung.
  case returnForSupplement
  /// Nhận lại hồ sơ đã bổ sung.
  case receiveSupplement
  /// Giao thẩm định.
  case beginAppraisal
  /// Gửi hiệp y.
  case requestConcurrence
  /// Kết thúc hiệp y.
  case closeConcurrence
  /// Công khai lấy ý kiến.
  case startPosting
  /// Kết thúc công khai.
  case closePosting
  /// Kết luận thẩm định.
  case appraise
  /// Trình Hội đồng.
  case sendToCouncil
  /// Ghi kết quả phiếu.
  case recordVote
  /// Xin ý kiến Ban Thường vụ Tỉnh ủy.
  case requestPartyOpinion
  /// Trình Chủ tịch UBND tỉnh.
  case submitToChair
  /// Chủ tịch yêu cầu làm rõ.
  case returnFromChair
  /// Trình Trung ương.
  case forwardToCentral
  /// Vào số quyết định.
  case decide
  /// Không khen thưởng.
  case reject
  /// Trao tặng.
  case present
  /// Lưu trữ.
  case archive
  /// Rút hồ sơ.
  case withdraw
  /// Tạm dừng.
  case hold
  /// Tiếp tục sau khi tạm dừng.
  case resume
}

/// A thing to be entered with a step.
public enum StepField: String, CaseIterable, Hashable, Sendable {
  case day
  case receiptNumber
  case assignee
  case reason
  case dueDay
  case addressees
  case sessionDay
  /// All members of the council, in steps of earlier files; the province says it.
  case members
  case issuedVotes
  case returnedVotes
  case yesVotes
  case noVotes
  case invalidVotes
  case decisionNumber
  case signer
  case place

  /// Whether it is a date, typed and stored as such.
  public var isDay: Bool { self == .day || self == .dueDay || self == .sessionDay }

  /// Whether it is a whole number.
  public var isNumber: Bool {
    switch self {
    case .members, .issuedVotes, .returnedVotes, .yesVotes, .noVotes, .invalidVotes: true
    default: false
    }
  }
}
