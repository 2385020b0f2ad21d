import Emulation
import Testing

@testable import Storage

@Suite("Paths of records")
struct RecordPathTests {
  @Test(
    "follow from the key",
    arguments: [
      (RecordKey(.province, "khanh-hoa"), "province.json"),
      (RecordKey(.unit, "so-y-te"), "units/so-y-te.json"),
      (RecordKey(.bloc, "K2", year: 2026), "blocs/2026/K2.json"),
      (RecordKey(.template, "T"), "templates/T.json"),
      (RecordKey(.scorecard, "S", year: 2026), "scorecards/2026/S.json"),
      (RecordKey(.awardType, "CO_T"), "award-types/CO_T.json"),
      (RecordKey(.dossier, "HS", year: 2026), "dossiers/2026/HS.json"),
      (RecordKey(.decision, "QD", year: 2026), "decisions/2026/QD.json"),
      (RecordKey(.campaign, "C"), "campaigns/C.json"),
      (RecordKey(.campaign, "C", year: 2026), "campaigns/2026/C.json"),
      (RecordKey(.calendarYear, "2026"), "calendars/2026.json"),
    ])
  func path(key: RecordKey, path: String) {
    #expect(RecordPath(key).text == path)
    #expect(key.hasSafePath)
  }

  @Test(
    "are not made from keys that could lead elsewhere",
    arguments: [
      RecordKey(.unit, "../x"), RecordKey(.unit, ""), RecordKey(.unit, "a/b"), RecordKey(.unit, "u", year: 2026),
      RecordKey(.campaign, "C", year: 20_260),
      RecordKey(.bloc, "K2"), RecordKey(.bloc, "K2", year: -1), RecordKey(.bloc, "K2", year: 20_260),
    ])
  func unsafe(_ key: RecordKey) {
    #expect(!key.hasSafePath)
  }
}
