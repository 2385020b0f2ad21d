/// Why a change is not made.
public enum Refusal: Error, Hashable, Sendable {
  /// The record is not there, or no longer.
  case missing(RecordKey)
  /// The record is there but could not be read, so nobody knows whether it stands in the way.
  case unreadable(RecordKey)
  /// The scorecard's template has no such criterion.
  case unknownCriterion(String)
  /// More points than the criterion gives.
  case aboveMaximum(criterion: String, maximum: Points)
  /// The campaign has no such duty.
  case unknownDuty(String)
  /// The criterion does not apply to the unit.
  case notApplicable(criterion: String)
  /// What it would rest on is not as the journals say: these records.
  case notAsJournal([RecordKey])
  /// The unit has no rank, so it cannot be nominated.
  case notRanked(UnrankedReason)
  /// The rank is not among those the rule allows.
  case rankNotAllowed(rank: Int, allowed: ClosedRange<Int>)
  /// Units share the rank, and more of them than the rule allows.
  case tied(with: [Unit.ID])
  /// The band is lower than the rule asks for.
  case bandTooLow(Band, needed: Band)
  /// Criteria still wait for appraised points.
  case notAppraised(count: Int)
  /// The unit is appraised, but cells of other ranked units wait, so the rank may still change.
  case rankNotSettled(units: Int, cells: Int)
  /// A knock-out keeps the unit from being nominated.
  case knockedOut(KnockoutEffect, reason: String)
  /// There is a dossier for this unit and this award already.
  case alreadyNominated(Dossier.ID)
  /// The province has no nomination rule for the award.
  case noNominationRule(AwardType.ID)
  /// No line was chosen, or none that the step can move.
  case noLines(PipelineStep)
  /// A line is in a state the step does not leave.
  case wrongState(line: Int, DossierState)
  /// Papers of the dossier are missing.
  case missingParts([DossierPartKind])
  /// The award is not for this kind of recipient.
  case wrongSubject(line: Int, AwardType.ID)
  /// A line has no verdict of the appraisal yet.
  case noVerdict(line: Int)
  /// A line was found not eligible.
  case ineligible(line: Int)
  /// A line must be posted publicly first.
  case notPosted(line: Int)
  /// The council has to vote first.
  case notVoted(line: Int)
  /// The province itself decides on the award; nobody above is asked.
  case decidedInProvince(line: Int, AwardType.ID)
  /// The award is decided above the province, which forwards it.
  case decidedAbove(line: Int, AwardType.ID)
  /// The Party's opinion has to be asked for first.
  case noPartyOpinion(line: Int)
  /// Too few yes votes.
  case voteFailed(line: Int, yes: Int, needed: Int, members: Int)
  /// A field of the step is wrong.
  case field(StepField, FieldProblem)
  /// A name must not be empty.
  case emptyName
  /// A decision rests on what the record says now.
  case decided(RecordKey)
  /// The change cannot be taken back: somebody has built on it since.
  case cannotRevert(RecordKey)
  /// Another record has what only one may have: a number, a name.
  case notUnique(RepeatedMember, String, of: RecordKey, heldBy: RecordKey)
  /// The person has none of the roles that may do it.
  case notAllowed(Right, needs: [Account.Role], has: [Account.Role], author: String)
  /// Others are registered and the person is not.
  case notRegistered(String)
  /// The person has left.
  case accountClosed(String)
  /// The file of the person's account was edited without the program: only the journal's version of it counts, or nothing.
  case accountEdited(String, AccountStandIn, Right, needs: [Account.Role])
  /// The journal knows so many accounts, and the file of not one is there.
  case accountsLost(Int)
  /// Nobody takes over or puts back the file of his or her own account.
  case ownAccount(String)
  /// Nobody could manage people any more.
  case nobodyManagesPeople(needs: [Account.Role])
  /// What is entered about a person is wrong.
  case account(AccountField, AccountProblem)
  /// Personal data are kept of individuals only.
  case notAPerson(line: Int)
  /// A field of personal data is wrong.
  case personal(PersonalField, FieldProblem)
  /// All fields of personal data that are there were emptied; that is erasing, and asked for otherwise.
  case personalCleared
  /// What was entered is what is there already: of personal data.
  case personalUnchanged
  /// The same of all else: nothing would change.
  case unchanged
  /// Acts on personal data are not taken back: nothing keeps what was before.
  case personalKept
}

extension Refusal {
  /// Whether the person may not do it, whatever the records say.
  public var isAboutRights: Bool {
    switch self {
    case .notAllowed, .notRegistered, .accountClosed, .accountEdited, .accountsLost, .ownAccount: true
    default: false
    }
  }
}

/// What is wrong with a field.
public enum FieldProblem: Error, Hashable, Sendable {
  case empty
  case notADay
  /// A day of no calendar, or one too far away.
  case day(DayProblem)
  case notANumber
  /// A number with decimals where something is counted.
  case notWhole
  /// Fewer characters than asked for.
  case tooShort(minimum: Int)
  /// Before the day something else happened.
  case before(Day)
  /// After today.
  case inTheFuture
  /// Not a number and symbol like `125/QĐ-UBND`.
  case notADocumentNumber
  /// More than the number allowed.
  case above(Int)
  /// Fewer votes than have to be there.
  case tooFewVotes(needed: Int)
  /// Yes, no and invalid votes do not add up to those returned.
  case voteSum(Int, returned: Int)
  /// A public posting of so many working days ends on the day at the earliest.
  case postingTooShort(days: Int, earliest: Day)
  /// Not 12 digits, nor the 9 of an old card.
  case notAnIdentityNumber
  /// Not digits with spaces between them and perhaps a plus in front.
  case notAPhoneNumber
  /// Today or later.
  case notInThePast
  /// Nobody is registered who is called so.
  case unknownPerson(String)
  /// Several people may be meant: their names with their accounts.
  case severalPeople([String])
  /// The person has none of the roles that appraise.
  case notAnAppraiser(String, needs: [Account.Role])
  /// The person does not work here any more.
  case hasLeft(String)
  /// Another dossier or decision has the number.
  case taken(String)
}
