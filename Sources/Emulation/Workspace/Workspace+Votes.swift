extension Workspace {
  /// The council's vote as it was entered, checked: the share is of all members of the province's council, and
  /// enough of them have voted.
  func tally(_ facts: StepFacts) throws(Refusal) -> Tally {
    let members = province.councilMembers
    let issued = facts.numbers[.issuedVotes] ?? 0
    let returned = facts.numbers[.returnedVotes] ?? 0
    let yes = facts.numbers[.yesVotes] ?? 0
    let no = facts.numbers[.noVotes] ?? 0
    let invalid = facts.numbers[.invalidVotes] ?? 0
    guard issued <= members else { throw .field(.issuedVotes, .above(members)) }
    guard returned <= issued else { throw .field(.returnedVotes, .above(issued)) }
    let needed = province.quorum.leastCount(of: members)
    guard returned >= needed else { throw .field(.returnedVotes, .tooFewVotes(needed: needed)) }
    guard yes <= returned else { throw .field(.yesVotes, .above(returned)) }
    let sum = yes + no + invalid
    guard sum == returned else { throw .field(.noVotes, .voteSum(sum, returned: returned)) }
    return Tally(members: members, yes: yes, issued: issued, returned: returned, no: no, invalid: invalid)
  }
}
