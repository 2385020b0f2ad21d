// The members of records, in the words people use for them.
extension Texts {
  /// A field of a record: `A2.2.1 · Thẩm định`.
  func field(_ path: [String]) -> String {
    // The list or the object around is named by its elements already.
    let names = path.filter { !["cells", "facts"].contains($0) }
    return names.map(member).joined(separator: " · ")
  }

  /// A member of a record's file; what has no words of its own stays as it is.
  private func member(_ name: String) -> String {
    switch name {
    case "self": self("Tự chấm", "Self")
    case "cross": self("Chấm chéo", "Cross")
    case "appraised": self("Thẩm định", "Appraised")
    case "evidence": self("Minh chứng", "Evidence")
    case "note": self("Ghi chú", "Note")
    case "isNotApplicable": self("Không áp dụng", "Not applicable")
    case "knockouts": self("Điểm liệt", "Knock-outs")
    case "effect": self("Hệ quả", "Effect")
    case "reason": self("Lý do", "Reason")
    case "lines": self("Dòng", "Line")
    case "state": self("Trạng thái", "State")
    case "verdict": self("Kết quả thẩm định", "Verdict")
    case "vote": self("Phiếu", "Vote")
    case "yes": self("Đồng ý", "Yes")
    case "members": self("Thành viên", "Members")
    case "decision": self("Quyết định", "Decision")
    case "award": self("Hình thức khen thưởng", "Award")
    case "name": self("Tên", "Name")
    case "post": self("Chức vụ", "Post")
    case "unit": self("Đơn vị", "Unit")
    case "basis": self("Căn cứ", "Basis")
    case "parts": self("Thành phần", "Part")
    case "isPresent": self("Đã có", "Present")
    case "reference": self("Số, ký hiệu", "Reference")
    case "steps": self("Bước", "Step")
    case "by": self("Người làm", "By")
    case "day": self("Ngày", "Day")
    case "step": self("Bước", "Step")
    case "kind": self("Loại", "Kind")
    case "number": self("Số", "Number")
    case "abstract": self("Trích yếu", "Abstract")
    case "receiptNumber": self("Số tiếp nhận", "Receipt number")
    case "receivedOn": self("Ngày tiếp nhận", "Received")
    case "createdOn": self("Ngày lập", "Made on")
    case "assignee": self("Người thụ lý", "Assigned to")
    case "nominator": self("Đơn vị trình", "Nominator")
    case "track": self("Loại hình", "Track")
    case "subject": self("Đối tượng", "Subject")
    case "signer": self("Người ký", "Signer")
    case "recipients": self("Người được khen", "Recipients")
    case "dossier": self("Hồ sơ", "Dossier")
    case "line": self("Dòng", "Line")
    case "duties": self("Nhiệm vụ", "Duty")
    case "doneOn": self("Ngày xong", "Done on")
    case "due": self("Hạn", "Due")
    case "dueDay": self("Hạn", "Due")
    case "decisionNumber": self("Số quyết định", "Decision number")
    case "yesVotes": self("Phiếu đồng ý", "Yes votes")
    case "sessionDay": self("Ngày họp Hội đồng", "Session")
    case "addressees": self("Nơi lấy ý kiến", "Addressees")
    case "place": self("Nơi", "Place")
    case "names": self("Tên gọi", "Names")
    case "aliases": self("Tên khác", "Aliases")
    case "from": self("Từ", "From")
    case "parent": self("Trực thuộc", "Belongs to")
    case "template": self("Thang điểm", "Template")
    case "bloc": self("Khối", "Bloc")
    case "role": self("Vai trò", "Role")
    case "year": self("Năm", "Year")
    case "heldFrom": self("Tạm dừng từ", "Held from")
    default: name
    }
  }
}
