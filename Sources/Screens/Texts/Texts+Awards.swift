import Emulation

// The award pipeline.
extension Texts {
  /// A state of the pipeline (trạng thái).
  public func state(_ state: DossierState) -> String {
    switch state {
    case .draft: self("Dự thảo", "Draft")
    case .submitted: self("Chờ tiếp nhận", "Submitted")
    case .returned: self("Trả bổ sung", "Returned")
    case .received: self("Đã tiếp nhận", "Received")
    case .appraising: self("Đang thẩm định", "Under appraisal")
    case .concurrence: self("Đang hiệp y", "In concurrence")
    case .posting: self("Đang công khai", "Posted publicly")
    case .appraised: self("Đã thẩm định", "Appraised")
    case .council: self("Trình Hội đồng", "Before the council")
    case .voted: self("Có kết quả phiếu", "Voted")
    case .partyOpinion: self("Xin ý kiến Tỉnh ủy", "Party opinion")
    case .submittedToChair: self("Trình Chủ tịch", "With the chair")
    case .forwardedCentral: self("Trình Trung ương", "Forwarded")
    case .decided: self("Đã có quyết định", "Decided")
    case .presented: self("Đã trao tặng", "Presented")
    case .archived: self("Lưu trữ", "Archived")
    case .onHold: self("Tạm dừng", "On hold")
    case .notApproved: self("Không khen thưởng", "Not approved")
    case .withdrawn: self("Đã rút", "Withdrawn")
    }
  }

  func step(_ step: PipelineStep) -> String {
    switch step {
    case .submit: self("Trình hồ sơ", "Submit")
    case .recall: self("Thu hồi hồ sơ", "Recall")
    case .receive: self("Tiếp nhận, vào số", "Receive and number")
    case .returnForSupplement: self("Trả hồ sơ bổ sung", "Return for supplement")
    case .receiveSupplement: self("Nhận hồ sơ đã bổ sung", "Receive the supplement")
    case .beginAppraisal: self("Giao thẩm định", "Assign for appraisal")
    case .requestConcurrence: self("Gửi lấy ý kiến hiệp y", "Ask for concurrence")
    case .closeConcurrence: self("Kết thúc hiệp y", "Close concurrence")
    case .startPosting: self("Công khai lấy ý kiến", "Post publicly")
    case .closePosting: self("Kết thúc công khai", "End the posting")
    case .appraise: self("Kết luận thẩm định", "Conclude the appraisal")
    case .sendToCouncil: self("Trình Hội đồng", "Send to the council")
    case .recordVote: self("Ghi kết quả bỏ phiếu", "Record the vote")
    case .requestPartyOpinion: self("Xin ý kiến Ban Thường vụ Tỉnh ủy", "Ask for the Party's opinion")
    case .submitToChair: self("Trình Chủ tịch UBND tỉnh", "Submit to the chair")
    case .returnFromChair: self("Chủ tịch yêu cầu làm rõ", "Returned by the chair")
    case .forwardToCentral: self("Trình Trung ương", "Forward to the centre")
    case .decide: self("Vào số quyết định", "Enter the decision")
    case .reject: self("Không khen thưởng", "Do not approve")
    case .present: self("Trao tặng", "Present")
    case .archive: self("Lưu trữ", "Archive")
    case .withdraw: self("Rút hồ sơ", "Withdraw")
    case .hold: self("Tạm dừng", "Put on hold")
    case .resume: self("Xét tiếp", "Resume")
    }
  }

  func field(_ field: StepField, of step: PipelineStep) -> String {
    switch field {
    case .day:
      switch step {
      case .decide: self("Ngày ký quyết định", "Signed on")
      case .sendToCouncil: self("Ngày trình", "Sent on")
      case .receive, .receiveSupplement: self("Ngày nhận đủ hồ sơ", "Complete on")
      default: self("Ngày", "Day")
      }
    case .receiptNumber: self("Số tiếp nhận", "Receipt number")
    case .assignee: self("Chuyên viên thẩm định", "Specialist")
    case .reason: self("Lý do", "Reason")
    case .dueDay: step == .hold ? self("Xem lại ngày", "Look again on") : self("Hạn", "Due")
    case .addressees: self("Cơ quan được hỏi", "Agencies asked")
    case .sessionDay: self("Ngày họp Hội đồng", "Day of the session")
    case .members: self("Tổng số thành viên", "All members")
    case .issuedVotes: self("Số phiếu phát ra", "Ballots issued")
    case .returnedVotes: self("Số phiếu thu về", "Ballots returned")
    case .yesVotes: self("Số phiếu đồng ý", "Yes votes")
    case .noVotes: self("Số phiếu không đồng ý", "No votes")
    case .invalidVotes: self("Số phiếu không hợp lệ", "Invalid votes")
    case .decisionNumber: self("Số quyết định", "Decision number")
    case .signer: self("Người ký (chức vụ)", "Signer (post)")
    case .place: self("Nơi tổ chức", "Place")
    }
  }

  /// Why an award is given (loại hình khen thưởng).
  public func track(_ track: AwardTrack) -> String {
    switch track {
    case .merit: self("Công trạng", "Merit")
    case .spontaneous: self("Đột xuất", "Spontaneous")
    case .campaign: self("Phong trào, chuyên đề", "Campaign")
    case .dedication: self("Quá trình cống hiến", "Dedication")
    case .seniority: self("Niên hạn", "Seniority")
    case .external: self("Đối ngoại", "External")
    case .resistance: self("Kháng chiến", "Resistance war")
    }
  }

  func part(_ part: DossierPartKind) -> String {
    switch part {
    case .submissionLetter: self("Tờ trình kèm danh sách", "Submission letter with list")
    case .achievementReport: self("Báo cáo thành tích", "Achievement report")
    case .achievementSummary: self("Báo cáo tóm tắt thành tích", "Summary of achievements")
    case .minutes: self("Biên bản họp xét", "Minutes")
    case .initiativeCertificate: self("Giấy công nhận sáng kiến", "Certificate of initiative")
    case .scoreSheet: self("Bảng điểm của khối, cụm", "Score sheet of the bloc")
    case .agencyOpinion: self("Ý kiến cơ quan liên quan", "Opinion of the agency concerned")
    }
  }

  func verdict(_ verdict: Verdict?) -> String {
    switch verdict {
    case .eligible: self("Đủ điều kiện", "Eligible")
    case .ineligible: self("Không đủ điều kiện", "Not eligible")
    case nil: self("Chưa có kết quả", "No verdict yet")
    }
  }

  func subject(_ subject: SubjectKind) -> String {
    switch subject {
    case .individual: self("Cá nhân", "Individual")
    case .collective: self("Tập thể", "Collective")
    case .household: self("Hộ gia đình", "Household")
    }
  }
}
