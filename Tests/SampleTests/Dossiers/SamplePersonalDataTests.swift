import Emulation
import Sample
import Testing

/// Personal data of the sample's people, who do not exist.
struct SamplePersonalDataTests {
  private static let records = SampleProvince.records()
  private static let edits = SamplePersonalData.acts(on: records).compactMap(\.personal)

  @Test func someIndividualsOfADossierUnderAppraisalHaveData() {
    let dossiers = Self.records.compactMap { record -> Dossier? in
      if case .dossier(let dossier) = record { dossier } else { nil }
    }
    #expect(Self.edits.count == 3)
    #expect(Set(Self.edits.map(\.recipient)).count == 3)
    for edit in Self.edits {
      let dossier = dossiers.first { $0.id == edit.recipient.dossier }
      #expect(dossier?.state == .appraising)
      #expect(dossier?.year == edit.recipient.year)
      #expect(dossier?.line(edit.recipient.line)?.subject == .individual)
      #expect(edit.before == nil && edit.base == nil)
    }
  }

  @Test func theProgramWouldTakeThemAndYetTheyCanBeNobodys() throws {
    for edit in Self.edits {
      let data = try #require(edit.after)
      for field in data.fields {
        #expect(PersonalData.problem(in: data.text(of: field), of: field, today: SampleProvince.today) == nil)
      }
      #expect(data.identityNumber.hasPrefix("000"))
      #expect(data.phone.isEmpty || data.phone.hasPrefix("0000"))
    }
    #expect(Set(Self.edits.compactMap(\.after)).count == Self.edits.count)
  }

  @Test func theyAreAlwaysTheSame() {
    #expect(SamplePersonalData.acts(on: SampleProvince.records()) == SamplePersonalData.acts(on: Self.records))
  }
}
