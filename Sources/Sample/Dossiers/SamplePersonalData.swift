import Emulation

/// Personal data of some of the sample's invented people, so that one can see how such data are masked.
///
/// None of the numbers can be anybody's: no province has the code 000, and no telephone number begins with four zeros.
public enum SamplePersonalData {
  /// The acts that enter them, one a person: the first individuals of the first dossier under appraisal that has as many.
  public static func acts(on records: [AnyRecord]) -> [Act] {
    let recipients = records.compactMap { individuals(of: $0) }.first { $0.count >= people.count } ?? []
    return zip(recipients, people).map { Act(.setPersonal, personal: PersonalEdit($0, after: $1)) }
  }

  private static func individuals(of record: AnyRecord) -> [RecipientKey]? {
    guard case .dossier(let dossier) = record, dossier.state == .appraising else { return nil }
    return dossier.lines.filter { $0.subject == .individual }.map { dossier.recipient($0.number) }
  }

  private static let people = [
    PersonalData(birthDate: day(14, 3, 1979), identityNumber: "000179000001", phone: "0000 000 001"),
    PersonalData(birthDate: day(2, 9, 1984), identityNumber: "000184000002", phone: "0000 000 002"),
    // Not all is known of everybody.
    PersonalData(birthDate: day(27, 11, 1990), identityNumber: "000090000003"),
  ]
}
