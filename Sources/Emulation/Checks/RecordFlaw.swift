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
  /// A decision confers an award on a line its dossier does not have.
  case unknownLine(Dossier.ID, line: Int)
}

/// What must not be repeated.
public enum RepeatedMember: String, CaseIterable, Hashable, Sendable {
  case sectionCode, criterionCode, band, member, lineNumber, part, dutyCode, dayOff
  case blocNumber, scorecardOfUnit, receiptNumber, decisionNumber
}

/// What must not be empty.
public enum RequiredList: String, CaseIterable, Hashable, Sendable {
  case names, members, sections, bands, lines
}
