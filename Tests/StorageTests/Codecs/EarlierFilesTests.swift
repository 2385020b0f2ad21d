import Emulation
import TestProvince
import Testing

@testable import Storage

@Suite("Files without members that came later")
struct EarlierFilesTests {
  @Test("A province without the later parameters has the usual ones")
  func province() throws {
    let text = """
      {"appraisalDays": 15, "councilMembers": 21, "id": "p", "kind": "province", "minimumReasonLength": 20,
      "name": "Tỉnh", "openYear": 2025, "rev": 1, "schema": 1, "nominationRules": [
      {"award": "CO_T", "count": 1, "firstRank": 1, "minimumBand": "excellent"},
      {"award": "BK_T", "count": 1, "firstRank": 2, "minimumBand": "good"}]}
      """
    guard case .province(let province) = try record(text, RecordKey(.province, "")) else { return }
    #expect(province.quorum.leastCount(of: 21) == 14)
    #expect(province.postingDays == 10)
  }

  @Test("A vote of which only members and yes votes are known is read and written as it is")
  func tally() throws {
    let text = """
      {"abstract": "", "createdOn": "2025-11-03", "id": "d", "kind": "dossier", "lines": [{"award": "CO_T",
      "name": "Sở", "number": 1, "state": "voted", "subject": "collective", "vote": {"members": 20, "yes": 16}}],
      "nominator": "u", "rev": 1, "schema": 1, "track": "merit", "year": 2025}
      """
    guard case .dossier(let dossier) = try record(text, RecordKey(.dossier, "d", year: 2025)) else { return }
    #expect(dossier.lines[0].vote == Tally(members: 20, yes: 16))
    #expect(!AnyRecord.dossier(dossier).json.text.contains("issued"))
  }

  private func record(_ text: String, _ key: RecordKey) throws -> AnyRecord {
    try RecordFile(Array(text.utf8), key: key).record
  }
}
