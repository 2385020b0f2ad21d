import Emulation
import Sample
import TermUI
import Testing

@testable import Screens

/// The screens a person can be on, each reached by keys from the start of the sample, with the cursor moved away from
/// where it begins.
enum SessionPlace: String, CaseIterable, CustomTestStringConvertible {
  case work, blocs, activity, ranking, chart, scorecard, board, dossierList, dossier, papers, line, unit, find, campaign
  case plan, people, rights, log, history, recent, presence

  static let workspace = Workspace(
    province: SampleProvince.records().compactMap { record in
      if case .province(let province) = record { province } else { nil }
    }[0], records: SampleProvince.records())

  /// Sixty acts by two people, longer than any window of the tests.
  private static let items = (0..<60).reversed().map { number in
    LogItem(
      id: ActID(machine: Machine.ID(code: "may-1"), number: number),
      signature: Signature(
        author: number.isMultiple(of: 3) ? "minh" : "lan", at: Moment(seconds: 1_765_161_000 + number * 60, offset: 420)
      ),
      kind: .enterPoints, why: "lý do \(number)", records: [], count: nil)
  }

  private static var journal: HistoryServices {
    HistoryServices(
      log: { .success(.of(items)) },
      versions: { _ in
        .success(
          items.enumerated().map { index, item in VersionItem(item: item, revision: items.count - index, changes: nil) }
        )
      }, record: { _, _ in .success(nil) })
  }

  static func driver(_ size: Size = Size(columns: 80, rows: 24), language: Language = .vietnamese) -> Driver {
    var driver = Driver(workspace, size: size, language: language, history: journal)
    driver.others([
      Presence(
        account: "lan", machine: "may-1", since: Moment(seconds: 1_765_161_000, offset: 420),
        record: RecordKey(.dossier, "HS-2025-0049", year: 2025)),
      Presence(account: "minh", machine: "may-2", since: Moment(seconds: 1_765_161_600, offset: 420), record: nil),
    ])
    return driver
  }

  /// Whether it is a list, or has one with the cursor in it.
  var isOfOneList: Bool { ![.scorecard, .papers, .line, .find, .plan].contains(self) }

  var testDescription: String { rawValue }

  /// Goes there.
  func reach(_ driver: inout Driver) {
    switch self {
    case .work: driver.press(.pageDown, .up, .left)
    case .blocs:
      driver.type("2")
      driver.press(.end, .function(6), .down, .down)
    case .ranking:
      Self.blocs.reach(&driver)
      driver.press(.enter, .text(" "), .down, .down, .right, .right)
      driver.type("=")
    case .activity:
      driver.type("2")
      driver.press(.tab, .pageDown, .up, .right)
    case .chart:
      driver.type("2")
      driver.press(.down, .enter, .tab, .down, .right)
    case .scorecard:
      Self.ranking.reach(&driver)
      driver.press(.enter, .pageDown, .pageDown, .up, .left)
    case .board:
      driver.type("3")
      driver.press(.right, .right, .down, .right, .pageDown)
    case .dossierList:
      driver.type("3")
      driver.press(.tab, .pageDown, .down, .end)
    case .dossier:
      Self.dossierList.reach(&driver)
      driver.press(.enter, .down, .text(" "))
    case .papers:
      Self.dossierList.reach(&driver)
      driver.press(.enter, .tab, .down, .down)
    case .line:
      Self.dossierList.reach(&driver)
      driver.press(.enter, .enter, .down, .down)
    case .unit:
      Self.find.reach(&driver)
      driver.press(.enter, .down)
    case .find:
      driver.press(.function(3))
      driver.type("nha trang")
      driver.press(.down, .down)
    case .campaign:
      driver.press(.tab, .pageDown, .up)
    case .plan: driver.press(.tab, .tab)
    case .people:
      driver.type("9")
      driver.press(.down, .down, .right)
    case .rights:
      driver.type("9")
      driver.press(.tab, .down, .down)
    case .log:
      driver.type("L")
      driver.press(.pageDown, .down, .right)
    case .history:
      driver.type("2H")
      driver.press(.pageDown, .down, .right)
    case .recent:
      Self.scorecard.reach(&driver)
      driver.type("R")
      driver.press(.down)
    case .presence:
      driver.type("P")
      driver.press(.down, .right)
    }
  }
}

extension Driver {
  /// Another program that goes where the person was in this one.
  func restarted(_ workspace: Workspace = SessionPlace.workspace) -> Driver {
    var driver = SessionPlace.driver(size)
    driver.app.resume(app.session, size: size)
    return driver
  }
}
