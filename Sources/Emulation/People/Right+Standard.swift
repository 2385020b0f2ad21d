extension Right {
  /// The roles that have the right unless the province says otherwise: the division of work of a secretariat.
  public var standardRoles: [Account.Role] { Account.Role.allCases.filter(standard.contains) }

  private var standard: [Account.Role] {
    switch self {
    case .enterPoints(.selfScore): Account.Role.secretariat + [.unitMember]
    case .enterPoints(.crossScore): Account.Role.secretariat + [.blocHead, .blocDeputy]
    case .enterPoints(.appraisedScore), .nominate, .setVerdict: Account.Role.appraisers
    case .editDossier, .setDutyDone, .seePersonalData, .editPersonalData: Account.Role.secretariat
    case .step(let step): step.standardRoles
    case .goBack, .managePeople, .adopt, .seal: Account.Role.office
    }
  }
}

extension PipelineStep {
  fileprivate var standardRoles: [Account.Role] {
    switch self {
    case .submit, .recall, .withdraw: Account.Role.secretariat + [.unitMember]
    case .receive, .receiveSupplement, .present, .archive: Account.Role.secretariat
    case .beginAppraisal: [.clerk] + Account.Role.office
    case .returnForSupplement, .requestConcurrence, .closeConcurrence, .startPosting, .closePosting, .appraise, .hold,
      .resume:
      Account.Role.appraisers
    case .sendToCouncil, .recordVote: Account.Role.office + [.councilSecretary]
    case .requestPartyOpinion, .submitToChair, .forwardToCentral: Account.Role.office + [.leader, .councilSecretary]
    case .returnFromChair: [.clerk] + Account.Role.office + [.leader]
    case .decide: [.clerk] + Account.Role.office
    case .reject: Account.Role.office + [.leader]
    }
  }
}

extension Account.Role {
  fileprivate static let office: [Account.Role] = [.officeHead, .officeDeputy]
  /// Who appraises: the head and the deputy may do what a specialist may.
  fileprivate static let appraisers: [Account.Role] = [.specialist] + office
  /// Everybody in the office.
  fileprivate static let secretariat: [Account.Role] = [.specialist, .clerk] + office
}
