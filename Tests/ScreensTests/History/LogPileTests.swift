import Emulation
import Testing

@testable import Screens

@Suite("The log is read in pieces")
struct LogPileTests {
  private static func items(_ count: Int) -> [LogItem] {
    (1...count).reversed().map { HistoryScreenTests.item($0, "lan", .enterPoints, minute: 0) }
  }

  /// Reads one piece, or all there is.
  private func read(_ pile: inout LogPile, _ reading: LogReading, all: Bool = false) {
    repeat { pile.take(reading.next(pile.wanted)) } while all && pile.isReading
  }

  @Test("A long log shows its newest acts at once and the others as they are read")
  func pieces() {
    let items = Self.items(900)
    let reading = LogReading.of(items)
    var pile = LogPile()
    read(&pile, reading)
    #expect(pile.items == Array(items.prefix(LogPile.firstPiece)))
    #expect(pile.isReading && !pile.isAll)
    read(&pile, reading)
    #expect(pile.items == Array(items.prefix(LogPile.firstPiece + LogPile.piece)))
    read(&pile, reading, all: true)
    #expect(pile.items == items)
    #expect(pile.isAll)
  }

  @Test("Of very many acts only the newest are read, and that is said")
  func limit() {
    var pile = LogPile()
    read(&pile, .of(Self.items(LogPile.limit + 1)), all: true)
    #expect(pile.items.count == LogPile.limit)
    #expect(pile.items.last?.id.number == 2)
    #expect(!pile.isAll)
  }

  @Test("What others add comes on top at once, and nothing that was read goes meanwhile")
  func again() {
    var pile = LogPile()
    read(&pile, .of(Self.items(600)), all: true)
    let more = Self.items(602)
    let reading = LogReading.of(more)
    pile.readAgain()
    repeat {
      read(&pile, reading)
      #expect(pile.items == more)
    } while pile.isReading
    #expect(pile.isAll)
  }

  @Test("What an act took back is told as soon as that act is read")
  func completed() {
    var newest = HistoryScreenTests.item(2, "lan", .revert, minute: 1)
    newest.reverts = HistoryScreenTests.item(1, "lan", .enterPoints, minute: 0).id
    var told = newest
    told.detail.reverted = ActDetail.Reverted(kind: .enterPoints, isDoneAgain: false)
    var pile = LogPile()
    pile.take(.success(LogPage(items: [newest], isLast: false)))
    #expect(pile.items.first?.detail.reverted == nil)
    pile.take(.success(LogPage(items: Self.items(1), completed: [told], isLast: true)))
    #expect(pile.items.map(\.detail.reverted) == [told.detail.reverted, nil])
  }

  @Test("Where reading fails, what is read stays and the failure is told")
  func failure() {
    var pile = LogPile()
    pile.take(.success(LogPage(items: Self.items(3), isLast: false)))
    pile.take(.failure(SaveFailure(message: "không đọc được")))
    #expect(pile.items.count == 3)
    #expect(pile.failure == "không đọc được")
    #expect(!pile.isReading && !pile.isAll)
  }

  @Test("While it is read the screen counts, answers keys, and says nothing more once all is there")
  func screen() {
    var driver = Driver(
      history: HistoryServices(
        log: { .success(.of(Self.items(700))) }, versions: { _ in .success([]) }, record: { _, _ in .success(nil) }))
    driver.type("L")
    #expect(driver.status.contains("Đang đọc nhật ký: đã có 100 việc…"))
    let isMoreLeft = driver.idleOnce()
    #expect(isMoreLeft)
    #expect(driver.status.contains("Đang đọc nhật ký: đã có 350 việc…"))
    driver.press(.down)
    #expect(driver.lines.first { $0.hasPrefix("▸") }?.contains("lan") == true)
    driver.idle()
    #expect(driver.title.contains("Nhật ký · 700 việc"))
    #expect(!driver.status.contains("Đang đọc"))
  }
}
