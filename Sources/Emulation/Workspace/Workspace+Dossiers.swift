extension Workspace {
  func settingPart(
    _ kind: DossierPartKind, isPresent: Bool, reference: String, of id: Dossier.ID
  ) throws(Refusal) -> Act {
    try editing(id) { (dossier) throws(Refusal) in
      // What was decided was decided with the papers as they were.
      if let line = dossier.lines.first, dossier.state.isEnded { throw .wrongState(line: line.number, line.state) }
      let part = DossierPart(kind, isPresent: isPresent, reference: reference)
      if let index = dossier.parts.firstIndex(where: { $0.kind == kind }) {
        dossier.parts[index] = part
      } else {
        dossier.parts.append(part)
      }
    }
  }

  func settingVerdict(
    _ verdict: Verdict, note: String, lines: [Int], of id: Dossier.ID
  ) throws(Refusal) -> Act {
    let minimum = province.minimumReasonLength
    let note = note.trimmed
    if verdict == .ineligible, note.count < minimum { throw .field(.reason, .tooShort(minimum: minimum)) }
    guard !lines.isEmpty else { throw .noLines(.appraise) }
    return try editing(id) { (dossier) throws(Refusal) in
      for number in lines {
        guard let index = dossier.lines.firstIndex(where: { $0.number == number }) else { throw .noLines(.appraise) }
        let line = dossier.lines[index]
        guard line.state == .appraising else { throw .wrongState(line: line.number, line.state) }
        dossier.lines[index].verdict = verdict
        dossier.lines[index].note = note
      }
    }
  }

  func correctingLine(_ number: Int, name: String, post: String, of id: Dossier.ID) throws(Refusal) -> Act {
    let name = name.trimmed
    guard !name.isEmpty else { throw .emptyName }
    return try editing(id) { (dossier) throws(Refusal) in
      guard let index = dossier.lines.firstIndex(where: { $0.number == number }) else {
        throw .missing(RecordKey(.dossier, id.text))
      }
      // What a signed decision says is corrected by another decision.
      guard dossier.lines[index].decision == nil else { throw .wrongState(line: number, dossier.lines[index].state) }
      dossier.lines[index].name = name
      dossier.lines[index].post = post.trimmed
    }
  }

  private func editing(
    _ id: Dossier.ID, _ edit: (inout Dossier) throws(Refusal) -> Void
  ) throws(Refusal) -> Act {
    guard let before = dossiers[id] else { throw .missing(RecordKey(.dossier, id.text)) }
    var after = before
    try edit(&after)
    return Act(edits: [RecordEdit(before: .dossier(before), after: .dossier(after))])
  }
}
