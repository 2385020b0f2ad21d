import Emulation
import Screens
import TermUI
import TestProvince

extension Driver {
  /// The program over the dossiers for tests, with one of them open.
  static func open(
    _ id: Dossier.ID, in workspace: Workspace = TestProvince.workspaceWithDossiers(),
    size: Size = Size(columns: 80, rows: 24), language: Language = .vietnamese, readOnly: String? = nil,
    personal: PersonalDisk = PersonalDisk()
  ) -> Driver {
    var driver = Driver(workspace, size: size, language: language, readOnly: readOnly, personal: personal)
    driver.type("3")
    driver.press(.tab, .function(4))
    driver.type(id.text)
    driver.press(.enter, .enter)
    return driver
  }
}
