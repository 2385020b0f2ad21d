import Emulation
import TestProvince

/// A desk at which changes are made and saved one after the other.
struct Desk {
  var workspace = TestProvince.workspaceWithDossiers()
  var today = TestProvince.today

  /// Makes a change; the records get the revisions a store would give them.
  mutating func make(_ change: Change) throws(Refusal) {
    let act = try workspace.act(for: change, by: "lan", on: today)
    workspace.adopt(act, saved: act.edits.compactMap(\.saved))
  }

  mutating func advance(
    _ id: Dossier.ID, _ step: PipelineStep, lines: [Int] = [1], _ facts: [StepField: String] = [:]
  ) throws(Refusal) {
    try make(.advance(id, lines: lines, step, facts: facts.merging([.day: today.iso]) { typed, _ in typed }))
  }

  func state(_ id: Dossier.ID, line: Int = 1) -> DossierState? { workspace.dossiers[id]?.line(line)?.state }

  /// Puts a dossier in place of the one it was made from.
  mutating func put(_ dossier: Dossier) { workspace.adopt([.dossier(dossier)]) }

  /// A workspace in which line 1 of the draft is in a state, found eligible and posted.
  static func withLine(in state: DossierState, awardLevel: AwardLevel = .province) -> Desk {
    var desk = Desk()
    if var award = desk.workspace.awardTypes[.provincialFlag] {
      award.level = awardLevel
      desk.workspace.adopt([.awardType(award)])
    }
    var dossier = TestProvince.draftRecord()
    dossier.lines[0].state = state
    dossier.lines[0].verdict = .eligible
    dossier.lines[0].vote = Tally(members: 21, yes: 21)
    if state == .onHold { dossier.lines[0].heldFrom = .council }
    for index in dossier.parts.indices { dossier.parts[index].isPresent = true }
    desk.put(dossier)
    return desk
  }
}

extension PipelineStep {
  /// What a person could enter with the step.
  var goodFacts: [StepField: String] {
    let today = TestProvince.today.iso
    return [
      .day: today, .receiptNumber: "HS-25-0099", .assignee: "lan", .reason: "Lý do đủ dài để được chấp nhận",
      .dueDay: "2025-12-22", .addressees: "Thuế tỉnh", .sessionDay: today, .issuedVotes: "21", .returnedVotes: "21",
      .yesVotes: "17", .noVotes: "4",
      .decisionNumber: "125/QĐ-UBND", .signer: "CHỦ TỊCH", .place: "Hội trường",
    ]
  }
}
