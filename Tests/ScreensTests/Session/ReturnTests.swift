import TermUI
import Testing

@testable import Screens

@Suite("Back, over every list") struct ReturnTests {
  /// What opens something on top of each screen.
  private static func opening(_ place: SessionPlace) -> [Key] {
    switch place {
    case .scorecard, .line, .plan, .find, .campaign, .presence: [.function(1)]
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
}
