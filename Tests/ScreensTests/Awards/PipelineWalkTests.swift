import Emulation
import TermUI
import Testing
import TestProvince

@Suite struct LookTests {
  func show(_ name: String, _ driver: Driver) { print("<<<\(name)\n\(driver.text)\n>>>") }

  @Test func small() {
    var driver = Driver(TestProvince.workspaceWithDossiers())
    driver.type("3")
    show("board", driver)
    driver.press(.tab)
    show("list", driver)
    driver.press(.function(4))
    driver.type("y te")
    show("filter", driver)
    driver.press(.enter)
    show("filtered", driver)
    driver.press(.enter)
    show("dossier", driver)
    driver.type("?")
    show("why", driver)
    driver.press(.escape, .tab)
    show("parts", driver)
    driver.press(.tab)
    show("history", driver)
    driver.press(.enter)
    show("step", driver)
    driver.press(.escape, .tab, .function(7))
    show("menu", driver)
    driver.press(.enter)
    show("verdict", driver)
    driver.press(.right, .enter)
    driver.type("ngan")
    driver.press(.enter)
    show("verdict wrong", driver)
    driver.press(.escape)
    show("confirm", driver)
    driver.press(.tab, .enter)
    show("discarded", driver)
    driver.press(.enter)
    show("line", driver)
    driver.type("?")
    show("why line", driver)
    driver.press(.escape, .function(7))
    show("menu line", driver)
    driver.press(.enter)
    show("after menu", driver)
  }

  @Test func draft() {
    var driver = Driver(TestProvince.workspaceWithDossiers())
    driver.type("3")
    driver.press(.enter)
    show("draft", driver)
    driver.press(.function(7))
    show("draft menu", driver)
    driver.press(.enter)
    show("draft refused", driver)
    driver.press(.escape)
    driver.type("?")
    show("draft why", driver)
    driver.press(.escape, .tab)
    driver.type(" ")
    driver.press(.down, .enter)
    show("reference", driver)
    driver.type("12/BC")
    driver.press(.enter, .enter)
    show("referenced", driver)
    driver.press(.down)
    driver.type(" ")
    driver.press(.function(7), .enter)
    show("submit form", driver)
    driver.press(.enter)
    show("submitted", driver)
    driver.press(.function(7), .enter)
    show("receive form", driver)
  }

  @Test func wide() {
    var driver = Driver(TestProvince.workspaceWithDossiers(), size: Size(columns: 120, rows: 40))
    driver.type("3")
    show("wide board", driver)
    driver.press(.tab)
    show("wide list", driver)
    driver.press(.down, .down, .enter)
    show("wide dossier", driver)
  }

  @Test func english() {
    var driver = Driver(TestProvince.workspaceWithDossiers(), language: .english, readOnly: "READ")
    driver.type("3")
    show("en board", driver)
    driver.press(.right, .right, .right, .enter)
    show("en dossier", driver)
    driver.press(.function(7))
    show("en refused", driver)
  }
}
