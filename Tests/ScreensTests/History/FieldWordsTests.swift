import Emulation
import Screens
import TestProvince
import Testing

@Suite("Fields in the words of the screens")
struct FieldWordsTests {
  private static func words(_ kind: RecordKind, _ language: Language = .vietnamese) -> FieldWords {
    FieldWords(Texts(language), of: kind, TestProvince.workspaceWithDossiers(), on: TestProvince.today)
  }

  @Test(
    "A field is called as on its screen, whatever the file calls it",
    arguments: [
      (RecordKind.scorecard, ["cells", "A2.2", "appraised"], "A2.2 · Thẩm định"),
      (.scorecard, ["knockouts", "1", "effect"], "Điểm liệt 1 · Hệ quả"),
      (.dossier, ["lines", "1", "name"], "Dòng 1 · Họ tên, tập thể"),
      (.dossier, ["lines", "2", "state"], "Dòng 2 · Trạng thái"),
      (.dossier, ["parts", "minutes", "isPresent"], "Biên bản họp xét"),
      (.dossier, ["parts", "minutes", "reference"], "Biên bản họp xét · Số, ký hiệu hoặc tên tệp"),
      (.dossier, ["steps", "receive", "day"], "Tiếp nhận, vào số · Ngày thực hiện"),
      (.dossier, ["steps", "receive", "facts", "day"], "Tiếp nhận, vào số · Ngày nhận đủ hồ sơ"),
      (.dossier, ["steps", "receive", "lines"], "Tiếp nhận, vào số · Dòng"),
      (.dossier, ["steps", "hold (2)", "facts", "dueDay"], "Tạm dừng (2) · Xem lại ngày"),
      (.bloc, ["members", "so-y-te", "role"], "Thành viên Sở Y tế · Vai trò"),
      (.campaign, ["duties", "D46", "doneOn"], "D46 · Ngày xong"),
      (.province, ["rights", "step.decide"], "Vào số quyết định"),
      (.unit, ["unheardOf"], "unheardOf"),
    ])
  func names(_ kind: RecordKind, _ path: [String], _ name: String) {
    #expect(Self.words(kind).name(path) == name)
  }

  @Test(
    "Words of the format and records that are referred to are told by name, in both languages",
    arguments: [
      (["lines", "1", "state"], ["submitted"], "Chờ tiếp nhận", "Submitted"),
      (["lines", "1", "verdict"], ["eligible"], "Đủ điều kiện", "Eligible"),
      (["lines", "1", "award"], ["BK_T"], "Bằng khen của Chủ tịch UBND tỉnh", nil),
      (["lines", "1", "unit"], ["so-y-te"], "Sở Y tế", nil),
      (["nominator"], ["khong-co"], "khong-co", nil),
      (["track"], ["merit"], "Công trạng", "Merit"),
      (["steps", "receive", "step"], ["receive"], "Tiếp nhận, vào số", "Receive and number"),
      (["steps", "receive", "lines"], ["1", "2"], "1, 2", nil),
      (["parts", "minutes", "isPresent"], ["true"], "có", "there"),
      (["parts", "minutes", "isPresent"], nil, "thiếu", "missing"),
      (["receivedOn"], ["2025-12-08"], "08/12/2025", nil),
      (["lines", "1", "basis", "total"], ["91.50"], "91,50", "91.50"),
      (["lines", "1", "basis", "band"], ["excellent"], "Xuất sắc", "Excellent"),
      (["lines", "1", "note"], nil, "–", nil),
    ] as [([String], [String]?, String, String?)])
  func values(_ path: [String], _ value: [String]?, _ vietnamese: String, _ english: String?) {
    #expect(Self.words(.dossier).value(value, at: path) == vietnamese)
    if let english { #expect(Self.words(.dossier, .english).value(value, at: path) == english) }
  }

  @Test("A decision is told by its number")
  func decision() throws {
    var workspace = TestProvince.workspaceWithDossiers()
    let decision = Decision(
      id: RecordID(code: "qd-2025-3333-qd-ubnd"), year: 2025, number: "3333/QĐ-UBND", day: TestProvince.today,
      signer: "CHỦ TỊCH", abstract: "Tặng", recipients: [])
    workspace.adopt([.decision(decision)])
    let words = FieldWords(Texts(.vietnamese), of: .dossier, workspace, on: TestProvince.today)
    let change = FieldChange(path: ["lines", "1", "decision"], before: nil, after: [decision.id.text])
    #expect(words.beforeAndAfter(change) == "– → 3333/QĐ-UBND")
  }

  @Test("A role and a knock-out are told in words")
  func otherRecords() {
    #expect(Self.words(.account).value(["clerk", "specialist"], at: ["roles"]) == "văn thư, chuyên viên")
    #expect(Self.words(.province).value(["clerk"], at: ["rights", "adopt"]) == "văn thư")
    #expect(Self.words(.scorecard).value(["noRanking"], at: ["knockouts", "1", "effect"]) == "Không xếp hạng")
  }
}
