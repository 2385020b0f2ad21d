import Emulation

@testable import Sample

extension Dossier {
  /// What the program makes of the dossier when its steps are taken one by one from the draft.
  func replayed(by province: Province) throws -> Dossier {
    var stage = Workspace(province: province, records: SampleProvince.catalogue())
    stage.adopt([.dossier(unopened)])
    for step in steps {
      if step.step == .appraise { try stage.judge(self, step: step) }
      let change = Change.advance(id, lines: step.lines, step.step, facts: step.facts)
      stage.adopt(try stage.act(for: change, by: step.by, on: SampleProvince.today).records)
    }
    return stage.dossiers[id] ?? unopened
  }

  /// The dossier without revision and remarks, which the program words itself.
  var withoutNotes: Dossier {
    var dossier = self
    dossier.revision = 1
    for index in dossier.lines.indices { dossier.lines[index].note = "" }
    return dossier
  }

  /// The dossier as it was when opened.
  private var unopened: Dossier {
    var dossier = withoutNotes
    dossier.receiptNumber = ""
    dossier.receivedOn = nil
    dossier.assignee = ""
    dossier.steps = []
    for index in dossier.lines.indices {
      dossier.lines[index].state = .draft
      dossier.lines[index].heldFrom = nil
      dossier.lines[index].verdict = nil
      dossier.lines[index].vote = nil
      dossier.lines[index].decision = nil
    }
    return dossier
  }
}

extension Workspace {
  fileprivate mutating func judge(_ dossier: Dossier, step: DossierStep) throws {
    for number in step.lines {
      guard let verdict = dossier.line(number)?.verdict else { continue }
      let change = Change.setVerdict(
        dossier.id, lines: [number], verdict, note: "Chưa đủ điều kiện theo quy định hiện hành")
      adopt(try act(for: change, by: step.by, on: SampleProvince.today).records)
    }
  }
}
