import TermUI
import Testing
import TestProvince

@Suite struct RankingScreenTests {
  @Test func showsRanksTiesAndWhatIsProvisional() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter)
    print(driver.text)
  }
}
