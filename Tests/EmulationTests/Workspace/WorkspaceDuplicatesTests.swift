import Emulation
import TestProvince
import Testing

@Suite struct WorkspaceDuplicatesTests {
  private func duplicates(_ edit: (inout Dossier) -> Void = { _ in }) throws -> [DuplicateLine] {
    guard case .dossier(let own) = TestProvince.dossier(1, .submitted),
      case .dossier(var other) = TestProvince.dossier(2, .decided)
    else { return [] }
    edit(&other)
    let workspace = Workspace(province: TestProvince.province(), records: [.dossier(own), .dossier(other)])
    return workspace.duplicates(of: own, lines: [1])
  }

  @Test func theSameRecipientForTheSameAwardIsFound() throws {
    let found = try duplicates { $0.lines[0].name = " nguyễn thị ánh" }
    #expect(found.map(\.dossier) == [TestProvince.dossierID(2)])
    #expect(found.map(\.line) == [1])
  }

  private static let others: [@Sendable (inout Dossier) -> Void] = [
    { $0.lines[0].name = "Nguyễn Thị Anh" }, { $0.lines[0].award = .provincialFlag },
    { $0.lines[0].unit = TestProvince.finance }, { $0.lines[0].state = .withdrawn },
    { $0.lines[0].state = .notApproved }, { $0.year = 2024 },
  ]

  @Test(arguments: others.indices)
  func whatDiffersOrEndedWithoutAnAwardIsNone(_ index: Int) throws {
    #expect(try duplicates(Self.others[index]).isEmpty)
  }
}
