import Emulation

// The members of records, in the words people use for them: the one table for histories, conflicts and the log.
extension Texts {
  /// A member of a record's file; what has no words of its own stays as it is.
  func field(_ member: String) -> String {
    fieldOfDossier(member) ?? fieldOfScoring(member) ?? fieldOfProvince(member) ?? member
  }

  private func fieldOfDossier(_ member: String) -> String? {
    switch member {
    case "state": self("Trạng thái", "State")
    case "heldFrom": self("Tạm dừng khi", "Held while")
    case "verdict": self("Kết quả thẩm định", "Verdict")
    case "vote": self("Bỏ phiếu", "Vote")
    case "yes": self("Đồng ý", "In favour")
    case "no": self("Không đồng ý", "Against")
    case "issued": self("Phiếu phát ra", "Ballots issued")
    case "returned": self("Phiếu thu về", "Ballots returned")
    case "invalid": self("Phiếu không hợp lệ", "Invalid ballots")
    case "decision": self("Quyết định", "Decision")
    case "award": self("Hình thức khen thưởng", "Award")
    case "recipientKind", "subjects": self("Đối tượng", "Kind of recipient")
    case "post": postLabel
    case "basis": self("Căn cứ xếp hạng", "Basis")
    case "rank": self("Hạng", "Rank")
    case "total": self("Tổng điểm", "Total")
    case "parts": self("Giấy tờ", "Papers")
    case "reference": referenceColumn
    case "steps", "step": self("Bước", "Step")
    case "stepDay": self("Ngày thực hiện", "Done on")
    case "by": self("Người làm", "By")
    case "facts": self("Nội dung", "Facts")
    case "lines", "line": self("Dòng", "Line")
    case "abstract": self("Trích yếu", "Abstract")
    case "receiptNumber": self("Số tiếp nhận", "Receipt number")
    case "receivedOn": self("Ngày tiếp nhận", "Received on")
    case "createdOn": self("Ngày lập", "Made on")
    case "assignee": self("Chuyên viên thẩm định", "Specialist")
    case "nominator": self("Đơn vị trình", "Nominator")
    case "track": self("Loại khen thưởng", "Track")
    case "signer": self("Người ký", "Signer")
    case "recipients", "recipient": self("Người được khen", "Recipient")
    case "dossier": self("Hồ sơ", "Dossier")
    default: nil
    }
  }

  private func fieldOfScoring(_ member: String) -> String? {
    switch member {
    case "cells": self("Điểm", "Points")
    case "self": self("Tự chấm", "Self")
    case "cross": self("Chéo", "Cross")
    case "appraised": self("Thẩm định", "Appraised")
    case "evidence": self("Minh chứng", "Evidence")
    case "note": self("Ghi chú", "Note")
    case "isNotApplicable": self("Không áp dụng", "Not applicable")
    case "knockouts": self("Điểm liệt", "Knock-out")
    case "effect": self("Hệ quả", "Effect")
    case "reason": self("Lý do", "Reason")
    case "sections", "section": self("Mục", "Section")
    case "criteria": self("Tiêu chí", "Criterion")
    case "code": self("Mã", "Code")
    case "title": self("Tên gọi", "Title")
    case "maximum": self("Điểm tối đa", "Maximum")
    case "rule": self("Cách chấm", "Rule")
    case "parameters": self("Tham số", "Parameter")
    case "verifier": self("Cơ quan xác nhận", "Verified by")
    case "excludedKinds": self("Không áp dụng cho", "Not for")
    case "bands": self("Xếp loại", "Bands")
    case "band": self("Xếp loại", "Band")
    case "totalPercent": self("Phần trăm tổng điểm", "Percent of the total")
    case "sectionPercent": self("Phần trăm từng mục", "Percent of each section")
    case "notApplicable": self("Khi tiêu chí không áp dụng", "Where a criterion does not apply")
    case "tieBreaks": self("Tiêu chí phụ", "Tie-break")
    case "version": self("Phiên bản", "Version")
    case "bloc": self("Khối", "Bloc")
    case "template": self("Thang điểm", "Template")
    case "member", "members": self("Thành viên", "Member")
    default: nil
    }
  }

  private func fieldOfProvince(_ member: String) -> String? {
    switch member {
    case "name": self("Tên", "Name")
    case "names": self("Tên gọi", "Name")
    case "vi": self("Tiếng Việt", "Vietnamese")
    case "en": self("Tiếng Anh", "English")
    case "shortName": self("Tên ngắn", "Short name")
    case "aliases": self("Tên khác", "Other names")
    case "formerProvince": self("Tỉnh cũ", "Former province")
    case "from": self("Từ", "From")
    case "until": self("Đến hết", "Until")
    case "successor": self("Đơn vị kế tiếp", "Successor")
    case "parent": self("Trực thuộc", "Belongs to")
    case "unit": self("Đơn vị", "Unit")
    case "unitKind", "blocKind", "awardKind", "kind": self("Loại", "Kind")
    case "number": self("Số", "Number")
    case "day": self("Ngày", "Day")
    case "year": self("Năm", "Year")
    case "role", "roles": self("Vai trò", "Role")
    case "login": self("Tên đăng nhập máy", "Login")
    case "isClosed": self("Đã nghỉ", "Left")
    case "rights": self("Quyền", "Rights")
    case "rolesOfUnregistered": self("Vai trò của người chưa đăng ký", "Roles of the unregistered")
    case "openYear": self("Năm đang mở", "Open year")
    case "isSample": self("Dữ liệu mẫu", "Sample data")
    case "today": self("Hôm nay của dữ liệu", "Today of the data")
    case "councilMembers": self("Thành viên Hội đồng", "Members of the council")
    case "minimumReasonLength": self("Lý do dài ít nhất (ký tự)", "Shortest reason (characters)")
    case "quorumPercent": self("Phần trăm phải có mặt", "Quorum (percent)")
    case "postingDays": self("Số ngày công khai", "Days of posting")
    case "appraisalDays", "appraisalDaysByTrack": self("Số ngày thẩm định", "Days of appraisal")
    case "answerDays": self("Số ngày trả lời", "Days to answer")
    case "soonDays": self("Báo sắp đến hạn trước (ngày)", "Soon due within (days)")
    case "nominationRules": self("Quy định đề nghị", "Nomination rules")
    case "firstRank": self("Từ hạng", "From rank")
    case "count": self("Số lượng", "Count")
    case "percent": self("Phần trăm", "Percent")
    case "minimumBand": self("Xếp loại thấp nhất", "Lowest band")
    case "barriers": self("Không xét khi", "Barred by")
    default: fieldOfCatalogue(member)
    }
  }

  private func fieldOfCatalogue(_ member: String) -> String? {
    switch member {
    case "level": self("Cấp", "Level")
    case "decider": self("Thẩm quyền", "Decided by")
    case "article": self("Điều luật", "Article")
    case "approvalPercent", "approvalPercentByTrack": self("Phần trăm phiếu cần đạt", "Percent of votes needed")
    case "papers": self("Giấy tờ cần có", "Papers needed")
    case "needsPosting": self("Phải công khai", "Has to be posted")
    case "needsPartyOpinion": self("Phải xin ý kiến Tỉnh ủy", "Needs the Party's opinion")
    case "prizeHundredths": self("Tiền thưởng (phần trăm lương cơ sở)", "Prize (percent of the base salary)")
    case "daysOff": self("Ngày nghỉ", "Day off")
    case "makeUpDays": self("Ngày làm bù", "Make-up days")
    case "form": self("Hình thức phong trào", "Form")
    case "start": self("Bắt đầu", "Start")
    case "end": self("Kết thúc", "End")
    case "bases": self("Căn cứ", "Basis")
    case "issuer": self("Cơ quan ban hành", "Issued by")
    case "subject": self("Về việc", "About")
    case "continues": self("Tiếp nối", "Continues")
    case "contents": self("Nội dung", "Content")
    case "items": self("Các ý", "Items")
    case "duties": self("Nhiệm vụ", "Duty")
    case "clause": self("Điều khoản", "Clause")
    case "text": self("Nội dung", "Text")
    case "actor": self("Người thực hiện", "Done by")
    case "due": self("Hạn", "Due")
    case "doneOn": self("Ngày xong", "Done on")
    case "doneDocument": self("Văn bản hoàn thành", "Document")
    default: nil
    }
  }
}

// The words of the format that stand on no other screen.
extension Texts {
  /// Where a field is empty.
  var noValue: String { "–" }

  /// Whether a paper is there.
  func flag(_ isThere: Bool) -> String { isThere ? self("có", "there") : self("thiếu", "missing") }

  /// A value of the file as people write it: a decimal comma, a day with slashes.
  func plainValue(_ text: String) -> String {
    if let day = Day(iso: text) { return self.day(day) }
    if text == "true" { return self("có", "yes") }
    if text == "false" { return self("không", "no") }
    let isDecimal = text.contains(".") && text.utf8.allSatisfy { (48...57) ~= $0 || $0 == 45 || $0 == 46 }
    return isDecimal && language == .vietnamese ? text.replacing(".", with: ",") : text
  }

  func sectionKind(_ kind: SectionKind) -> String {
    switch kind {
    case .content: self("Điểm nội dung", "Content")
    case .bonus: self("Điểm thưởng", "Bonus")
    case .penalty: self("Điểm trừ", "Penalty")
    }
  }

  func notApplicable(_ handling: NotApplicableHandling) -> String {
    switch handling {
    case .scaleSection: self("Quy đổi điểm của mục", "The section is scaled up")
    case .fullPoints: self("Tính đủ điểm", "Full points")
    }
  }

  /// A tie-break by its word in the format; nil for another word.
  func tieBreakKind(_ word: String) -> String? {
    switch word {
    case "sectionPoints": self("Điểm mục cao hơn", "More points in a section")
    case "fewerPenalties": self("Ít điểm trừ hơn", "Fewer penalty points")
    case "contentPoints": self("Điểm nội dung cao hơn", "More content points")
    default: nil
    }
  }
}
