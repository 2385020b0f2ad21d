import Emulation
import Testing

@testable import Storage

@Suite("Findings by their causes")
struct FindingGroupTests {
  private static func missing(_ kind: RecordKind, _ id: String, in path: String) -> Finding {
    Finding(path: path, .flaw(.missing(RecordReference("bloc", kind, id))))
  }

  @Test("What speaks of records that cannot be read is counted with the cause, which stands first")
  func causes() {
    let cards = (1...300).map { Self.missing(.bloc, "2024-khoi-0\($0 % 9)", in: "sealed/2024/scorecards-\($0).json") }
    let cause = Finding(path: "sealed/2024/blocs.json", .problem(.wrongSum))
    let other = Self.missing(.unit, "so-y-te", in: "dossiers/2025/HS-2025-0001.json")
    let groups = (cards + [cause, other]).byCause()
    #expect(groups == [FindingGroup(finding: cause, consequences: 300), FindingGroup(finding: other)])
  }

  @Test("One damaged record carries what speaks of it alone, and a folder all records of its year")
  func records() {
    let unit = Finding(path: "units/so-y-te.json", .problem(.unreadable(.notAFile)))
    let folder = Finding(path: "dossiers/2024", .problem(.unlistable(FileFailure(.open, "dossiers/2024", code: 13))))
    let ofUnit = Self.missing(.unit, "so-y-te", in: "blocs/2025/a.json")
    let ofOther = Self.missing(.unit, "so-noi-vu", in: "blocs/2025/a.json")
    let gone = Finding(path: "dossiers/2024/HS-2024-0001.json", .missingFile)
    let goneNow = Finding(path: "dossiers/2025/HS-2025-0001.json", .missingFile)
    #expect(
      [unit, folder, ofUnit, ofOther, gone, goneNow].byCause()
        == [
          FindingGroup(finding: unit, consequences: 1), FindingGroup(finding: folder, consequences: 1),
          FindingGroup(finding: ofOther), FindingGroup(finding: goneNow),
        ])
  }

  @Test("What can be read in spite of all carries nothing")
  func readable() {
    let edited = Finding(path: "units/so-y-te.json", .problem(.editedOutside))
    let flaw = Self.missing(.unit, "so-y-te", in: "blocs/2025/a.json")
    #expect([edited, flaw].byCause() == [FindingGroup(finding: edited), FindingGroup(finding: flaw)])
  }
}
