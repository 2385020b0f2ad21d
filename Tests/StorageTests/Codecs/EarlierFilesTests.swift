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
    #expect(province.answerDays == 10)
    #expect(province.soonDays == 3)
    for track in AwardTrack.allCases { #expect(province.appraisalDays(on: track) == 15) }
    #expect(province.nominationRules.map(\.barriers) == [[.noElection, .noFlag], [.noElection]])
  }

  @Test("An award that names no tracks is voted on alike on all of them, and its papers are those of the law")
  func awardType() throws {
    let text = """
      {"approvalPercent": 80, "article": "26", "awardKind": "title", "decider": {"vi": "x"}, "id": "CO_T",
      "kind": "awardType", "level": "province", "name": {"vi": "Cờ"}, "rev": 1, "schema": 1,
      "subjects": ["collective"]}
      """
    guard case .awardType(let award) = try record(text, RecordKey(.awardType, "CO_T")) else { return }
    for track in AwardTrack.allCases { #expect(award.approvalShare(on: track) == Share(percent: 80)) }
    #expect(!award.needsPartyOpinion)
    #expect(DossierPart.required(for: award, track: .merit) == [.submissionLetter, .achievementReport, .minutes])
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
