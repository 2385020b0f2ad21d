import Emulation
import Testing

@testable import Sample

@Suite struct AwardCatalogueTests {
  private func award(_ code: String) throws -> AwardType {
    try #require(AwardCatalogue.all.first { $0.id.text == code }, "\(code)")
  }

  @Test("Codes are unique and no longer than a column holds")
  func codes() {
    #expect(Set(AwardCatalogue.all.map(\.id)).count == AwardCatalogue.all.count)
    #expect(AwardCatalogue.all.allSatisfy { $0.id.text.count <= 9 && !$0.subjects.isEmpty })
  }

  @Test("A certificate is voted on for merit and not when it is spontaneous")
  func votesByTrack() throws {
    let certificate = try award("BK_T")
    #expect(certificate.approvalShare(on: .merit) == Share(percent: 50))
    #expect(certificate.approvalShare(on: .spontaneous) == nil)
    #expect(try award("CSTDT").approvalShare(on: .merit) == Share(percent: 80))
  }

  @Test(
    "Labour and Independence Orders pass posting, council and Party", arguments: ["HCLD3", "HCDL1", "HCDDK", "AHLD"])
  func orders(_ code: String) throws {
    let order = try award(code)
    #expect(order.needsPosting && order.needsPartyOpinion)
    #expect(order.approvalShare(on: .merit) == Share(percent: 80))
    #expect(!order.level.isDecidedInProvince)
  }

  @Test(
    "Honours that others appraise are only kept a record of",
    arguments: [
      "HCQC1", "HCBVTQ2", "HCCC3", "HUC_QKQT", "HUC_VANTQ", "HUC_CSVV1", "HUC_HN", "HCTNXP", "TINH_AH", "BMVNAH",
      "AHLLVT", "NGND", "TTUT", "NSND", "NNUT", "GT_HCM", "GT_NN",
    ])
  func honours(_ code: String) throws {
    let honour = try award(code)
    #expect(honour.level == .state)
    #expect(!honour.needsPosting && !honour.needsPartyOpinion)
    #expect(honour.approvalShare(on: .merit) == nil)
  }

  @Test("The flag of the province asks for the score sheet, other awards do not")
  func papers() throws {
    #expect(DossierPart.required(for: try award("CO_T"), track: .merit).contains(.scoreSheet))
    #expect(!DossierPart.required(for: try award("TTLDXS"), track: .merit).contains(.scoreSheet))
  }
}
