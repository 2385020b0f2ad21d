import Testing

@testable import Screens

/// How many keys the work of a day takes, from the morning board on.
struct WorkflowKeysTests {
  @Test func everyWorkflowIsDoneWithAsManyKeysAsThePageSays() throws {
    var rows: [[String]] = []
    for workflow in Workflow.all {
      var keyboard = Workflow.Keyboard(SessionPlace.driver())
      workflow.keys(&keyboard)
      #expect(workflow.isDone(keyboard.driver), "\(workflow.name.vi)\n\(keyboard.driver.text)")
      rows.append([workflow.name.vi, workflow.name.en, String(keyboard.count)])
    }
    let table = KeysPage.table(["Công việc", "Work", "Số phím · Keys"], rows)
    #expect(try KeysPage.text().contains(table), "docs/keys.md must hold:\n\(table)")
  }
}
