import TermUI
import Testing

@testable import Screens

@Suite("Back, over every list") struct ReturnTests {
  /// What opens something on top of each screen.
  private static func opening(_ place: SessionPlace) -> [Key] {
    switch place {
    case .activity, .scorecard, .line, .plan, .find, .campaign, .presence: [.function(1)]
    case .people, .rights: [.text("?")]
    default: [.enter]
    }
  }

  @Test("the row, the column, the filter and the scroll are as they were left", arguments: SessionPlace.allCases)
  func returns(place: SessionPlace) {
    var driver = SessionPlace.driver()
    place.reach(&driver)
    let left = driver.text
    driver.press(Self.opening(place))
    #expect(driver.text != left)
    driver.press(.escape)
    #expect(driver.text == left)
  }

  @Test(
    "so are a filter, an order and marks, on the way back and on the next start",
    arguments: SessionPlace.allCases.filter(\.isOfOneList))
  func returnsToTheFilter(place: SessionPlace) {
    var driver = SessionPlace.driver()
    place.reach(&driver)
    driver.type("/n")
    driver.press(.enter, .function(6), .text(" "), .up)
    let left = driver.text
    #expect(left.contains("Lọc: n"))
    #expect(driver.restarted().text == left)
    driver.press(Self.opening(place))
    #expect(driver.text != left)
    driver.press(.escape)
    #expect(driver.text == left)
  }
}
