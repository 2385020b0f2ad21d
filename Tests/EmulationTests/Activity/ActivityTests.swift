import Emulation
import TestProvince
import Testing

/// What was done by month, by kind of work and by bloc.
struct ActivityTests {
  private func months(_ subject: Activity.Subject, in workspace: Workspace, year: Int = 2025) -> [Int: Int]? {
    workspace.activity(in: year).first { $0.subject == subject }.map { activity in
      Dictionary(
        uniqueKeysWithValues: activity.months.enumerated().filter { $1 > 0 }.map { ($0 + 1, $1) })
    }
  }

  @Test func everyStepCountsInTheMonthOfItsDay() {
    let workspace = TestProvince.workspaceWithDossiers()
    #expect(months(.opened, in: workspace) == [10: 1, 11: 2, 12: 1])
    #expect(months(.step(.submit), in: workspace) == [11: 2])
    #expect(months(.step(.receive), in: workspace) == [11: 1, 12: 1])
    #expect(months(.step(.returnForSupplement), in: workspace) == [12: 1])
    #expect(months(.step(.decide), in: workspace) == nil)
  }

  @Test func aBlocCountsWhatItsUnitsDidAndASilentOneIsThere() {
    let workspace = TestProvince.workspaceWithDossiers()
    // Four dossiers were opened and two submitted; what the secretariat did with them is not the units'.
    #expect(months(.bloc(TestProvince.bloc), in: workspace) == [10: 1, 11: 4, 12: 1])
    let silent = TestProvince.workspace()
    #expect(months(.bloc(TestProvince.bloc), in: silent) == [:])
    #expect(silent.activity(in: 2025).first { $0.subject == .bloc(TestProvince.bloc) }?.last == nil)
  }

  @Test func otherYearsDoNotCount() {
    var desk = Desk()
    var dossier = TestProvince.appraisedRecord()
    dossier.steps[0].day = TestProvince.day("2024-12-30")
    desk.put(dossier)
    #expect(months(.step(.submit), in: desk.workspace) == [11: 1])
    #expect(desk.workspace.activity(in: 2020).isEmpty)
  }

  @Test func dutiesThatAreDoneCountOnTheirDay() {
    guard case .campaign(var campaign) = TestProvince.campaignRecord() else { return }
    campaign.duties[0].doneOn = TestProvince.day("2025-03-05")
    var workspace = TestProvince.workspace()
    workspace.adopt([.campaign(campaign)])
    #expect(months(.duties, in: workspace)?[3] == 1)
  }
}
