/// Something in a record that does not fit together, in itself or with other records.
public enum RecordFlaw: Hashable, Sendable {
  /// A saved record counts its changes from 1.
  case revision(Int)
  /// The record names one that is not there.
  case missing(RecordReference)
  /// The maximum of a content section is not the sum of its criteria.
  case sectionSum(section: String, maximum: Points, sum: Points)
  /// A code or a number that has to be unique within the record comes twice.
  case duplicate(RepeatedMember, String)
  /// A number that has to be unique among the records of a year is also that of another record.
  case shared(RepeatedMember, String, with: RecordKey)
  /// A list that is never empty is empty.
  case empty(RequiredList)
  /// The scorecard has points for a criterion its template does not have.
  case unknownCriterion(String)
  /// The scorecard has more points, or fewer than none, than the criterion gives.
  case outOfRange(criterion: String, Points, maximum: Points)
  /// A section or a criterion has a maximum below zero.
  case negativeMaximum(code: String, Points)
  /// A tie-break compares a section the template does not have.
  case unknownSection(String)
  /// A band comes after a lower one, or asks for more than the better band before it.
  case bandOrder(Band)
  /// The scorecard is not named after its bloc and its unit.
  case nameNotOfUnit(expected: String)
  /// The scorecard's unit is not a member of the scorecard's bloc.
  case notAMember(Unit.ID, of: Bloc.ID)
  /// The scorecard is of another year than its bloc.
  case yearNotOfBloc(Int, bloc: Int)
  /// The scorecard names another template than its bloc, after which the points are added up.
  case templateNotOfBloc(ScorecardTemplate.ID, bloc: ScorecardTemplate.ID)
  /// A decision confers an award on a line its dossier does not have.
  case unknownLine(Dossier.ID, line: Int)
  /// A decision confers an award on a line that names another decision or none.
  case lineNotOfDecision(Dossier.ID, line: Int)
  /// A line names a decision that does not confer its award.
  case decisionNotOfLine(line: Int, Decision.ID)
  /// A line is decided or presented and names no decision.
  case undecided(line: Int)
  /// The dossier was given to somebody who is not registered, though others are.
  case unknownAssignee(String)
  /// The province names roles for a right there is not.
  case unknownRight(String)
  /// The province gives a right to a role there is not.
  case unknownRole(right: String, String)
}

/// What must not be repeated.
public enum RepeatedMember: String, CaseIterable, Hashable, Sendable {
  case sectionCode, criterionCode, band, tieBreak, member, head, lineNumber, part, recipient, dutyCode, dayOff
  case nominationRule, identifier, blocNumber, scorecardOfUnit, receiptNumber, decisionNumber, login
  case nomination
}

/// What must not be empty.
public enum RequiredList: String, CaseIterable, Hashable, Sendable {
  case names, members, sections, bands, lines, roles
}
