/// Something that not everybody may do (quyền).
public enum Right: Hashable, Sendable {
  /// Nhập điểm vào một cột của phiếu điểm.
  case enterPoints(ScoreColumn)
  /// Suy tôn, đề nghị khen thưởng theo bảng xếp hạng.
  case nominate
  /// Ghi giấy tờ và sửa tên, chức vụ trong hồ sơ.
  case editDossier
  /// Ghi kết quả thẩm định.
  case setVerdict
  /// Chuyển hồ sơ qua một bước.
  case step(PipelineStep)
  /// Ghi nhiệm vụ của phong trào đã xong.
  case setDutyDone
  /// Quay lại bản cũ của một bản ghi.
  case goBack
  /// Quản lý người dùng, vai trò và quyền.
  case managePeople
  /// Nhận tệp bị sửa ngoài chương trình.
  case adopt
  /// Niêm phong năm đã xong.
  case seal
  /// Xem dữ liệu cá nhân.
  case seePersonalData
  /// Sửa dữ liệu cá nhân.
  case editPersonalData
}

extension Right: RawRepresentable, CaseIterable {
  /// All rights, in the order of the work.
  public static let allCases: [Right] =
    ScoreColumn.allCases.map(Right.enterPoints) + [.nominate, .editDossier, .setVerdict]
    + PipelineStep.allCases.map(Right.step)
    + [.setDutyDone, .goBack, .managePeople, .adopt, .seal, .seePersonalData, .editPersonalData]

  private static let byCode = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The right with a code as files have it; nil for a code there is not.
  public init?(rawValue: String) {
    guard let right = Self.byCode[rawValue] else { return nil }
    self = right
  }

  /// As files have it: `step.decide`.
  public var rawValue: String {
    switch self {
    case .enterPoints(.selfScore): "enterPoints.self"
    case .enterPoints(.crossScore): "enterPoints.cross"
    case .enterPoints(.appraisedScore): "enterPoints.appraised"
    case .nominate: "nominate"
    case .editDossier: "dossier.edit"
    case .setVerdict: "dossier.verdict"
    case .step(let step): "step.\(step.rawValue)"
    case .setDutyDone: "duty.done"
    case .goBack: "goBack"
    case .managePeople: "people.manage"
    case .adopt: "adopt"
    case .seal: "seal"
    case .seePersonalData: "personal.see"
    case .editPersonalData: "personal.edit"
    }
  }
}
