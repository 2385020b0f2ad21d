import Screens

// The headings of printed lists.
extension Texts {
  func heading(_ column: Listing.Column) -> String {
    switch column {
    case .act: self("Việc", "Act")
    case .at: self("Lúc", "At")
    case .by: self("Người làm", "By")
    case .records: self("Tệp", "Records")
    case .reverts: self("Hoàn tác", "Reverts")
    case .sum: self("Mã kiểm", "Sum")
    case .why: self("Lý do", "Why")
    case .abstract: self("Trích yếu", "Abstract")
    case .aliases: self("Tên khác", "Aliases")
    case .article: self("Điều luật", "Article")
    case .award: self("Hình thức", "Award")
    case .band: self("Loại", "Band")
    case .bonus: self("Thưởng", "Bonus")
    case .content: self("Nội dung", "Content")
    case .day: self("Ngày", "Day")
    case .decider: self("Thẩm quyền", "Decided by")
    case .decision: self("Quyết định", "Decision")
    case .dossier: self("Hồ sơ", "Dossier")
    case .id: self("Mã", "Id")
    case .kind: self("Loại hình", "Kind")
    case .leader: self("Dẫn đầu", "Leader")
    case .line: self("Dòng", "Line")
    case .lines: self("Số dòng", "Lines")
    case .name: self("Tên", "Name")
    case .notAppraised: self("Chưa thẩm định", "Not appraised")
    case .number: self("Số", "Number")
    case .penalty: self("Trừ", "Penalty")
    case .post: self("Chức vụ", "Post")
    case .rank: self("Hạng", "Rank")
    case .receipt: self("Số tiếp nhận", "Receipt")
    case .received: self("Ngày nhận", "Received")
    case .recipients: self("Số đối tượng", "Recipients")
    case .remark: self("Ghi chú", "Remark")
    case .signer: self("Người ký", "Signer")
    case .state: self("Trạng thái", "State")
    case .total: self("Tổng", "Total")
    case .track: self("Loại khen thưởng", "Track")
    case .unit: self("Đơn vị", "Unit")
    case .units: self("Số đơn vị", "Units")
    case .until: self("Đến hết", "Until")
    }
  }
}
