import Emulation
import Testing

@testable import Sample

@Suite struct SampleDossiersTests {
  private let workspace: Workspace

  init() throws {
    workspace = try .sample()
  }

  @Test("Every step of every story is one the program takes")
  func stories() throws {
    var earlier = workspace
    for key in workspace.dossiers.values.map({ AnyRecord.dossier($0).key }) { earlier.forget(key) }
    for key in workspace.decisions.values.map({ AnyRecord.decision($0).key }) { earlier.forget(key) }
    #expect(SampleDossiers(in: earlier).refusals.isEmpty)
  }

  @Test("There are dossiers in every state of the pipeline")
  func states() {
    let states = Set(workspace.dossiers.values.flatMap { $0.lines.map(\.state) })
    #expect(states == Set(DossierState.allCases))
    #expect((40...70).contains(workspace.dossiers.count))
  }

  @Test("Merit, spontaneous, campaign, dedication and external dossiers, for people, collectives and households")
  func variety() {
    let tracks = Set(workspace.dossiers.values.map(\.track))
    #expect(tracks.isSuperset(of: [.merit, .spontaneous, .campaign, .dedication, .external]))
    #expect(Set(workspace.dossiers.values.flatMap { $0.lines.map(\.subject) }) == Set(SubjectKind.allCases))
  }

  @Test("Played step by step, the program accepts every dossier and comes to the same")
  func replay() throws {
    for dossier in workspace.dossiers.values.sorted(by: { $0.id < $1.id }) {
      #expect(try dossier.replayed(by: workspace.province).withoutNotes == dossier.withoutNotes, "\(dossier.id)")
    }
  }

  @Test("Receipt numbers and names of dossiers follow the days they were received and opened")
  func numbers() {
    let dossiers = workspace.dossiers.values.sorted { $0.id < $1.id }
    #expect(dossiers.map(\.createdOn) == dossiers.map(\.createdOn).sorted())
    let received = dossiers.filter { $0.receivedOn != nil }
    #expect(Set(received.map(\.receiptNumber)).count == received.count)
    #expect(received.allSatisfy { $0.receiptNumber.hasPrefix("HS-25-") && !$0.steps.isEmpty })
  }

  @Test("Days go forward, fall on working days and none lies ahead")
  func days() {
    let calendar = WorkingCalendar(Calendars.all)
    for dossier in workspace.dossiers.values {
      let days = dossier.steps.map(\.day)
      #expect(days == days.sorted(), "\(dossier.id)")
      #expect(days.allSatisfy { calendar.isWorkingDay($0) && $0 <= SampleProvince.today }, "\(dossier.id)")
    }
  }

  @Test("Lines with a decision and recipients of decisions are the same")
  func decisions() {
    var told: Set<DecisionRecipient> = []
    for dossier in workspace.dossiers.values {
      for line in dossier.lines where line.decision != nil {
        told.insert(DecisionRecipient(dossier: dossier.id, line: line.number))
        #expect([.decided, .presented, .archived].contains(line.state))
        let decision = line.decision.flatMap { workspace.decisions[$0] }
        #expect(decision?.recipients.contains(DecisionRecipient(dossier: dossier.id, line: line.number)) == true)
      }
    }
    #expect(Set(workspace.decisions.values.flatMap(\.recipients)) == told)
    #expect(Set(workspace.decisions.values.map(\.number)).count == workspace.decisions.count)
  }

  @Test("Nominations rest on the ranking, and a dossier like it would be opened again")
  func nominations() throws {
    let nominations = workspace.dossiers.values.filter { $0.lines.contains { $0.basis != nil } }
    #expect(nominations.count == 8)
    for dossier in nominations {
      let line = try #require(dossier.lines.first)
      let basis = try #require(line.basis)
      let unit = try #require(line.unit)
      var earlier = workspace
      earlier.forget(RecordKey(.dossier, dossier.id.text, year: dossier.year))
      let act = try earlier.act(
        for: .nominate(unit, bloc: basis.bloc, award: line.award), by: "hoaithu", on: SampleProvince.today)
      guard case .dossier(let again)? = act.records.first else { continue }
      #expect(again.lines.first?.basis == basis)
      #expect(again.lines.first?.name == line.name)
      #expect(again.parts.map(\.kind) == dossier.parts.map(\.kind))
    }
  }

  @Test("Nobody of bloc 2 is nominated yet: that is left to the person at the keyboard")
  func departmentsAreFree() throws {
    let bloc = try #require(workspace.blocs[Bloc.ID(slug: "2025 khoi 02")])
    for member in bloc.members {
      #expect(workspace.nomination(of: member.unit, for: .provincialFlag) == nil)
      #expect(workspace.nomination(of: member.unit, for: .provincialCertificate) == nil)
    }
  }
}
