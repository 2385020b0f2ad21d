import RandomNumbers
import Testing
import VietnameseText

struct VietnameseOrderTests {
  @Test(arguments: [
    [
      "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p", "q", "r", "s",
      "t",
      "u", "ư", "v", "x", "y",
    ],
    ["ma", "Ma", "mà", "mả", "mã", "má", "mạ", "mai"],
    ["ê", "ề", "ể", "ễ", "ế", "ệ", "ệt"],
    [
      "An Giang", "Bà Rịa", "Bạc Liêu", "Bắc Giang", "Bắc Ninh", "Bến Tre", "Bình Dương", "Bình Định", "Cà Mau",
      "Cao Bằng",
      "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Đồng Nai", "Gia Lai", "Hà Giang", "Hà Nội", "Hải Dương", "Hải Phòng",
      "Hậu Giang",
      "Hòa Bình", "Hưng Yên",
    ],
    ["Khối 1", "Khối 2", "Khối 02", "Khối 10", "Khối 10a", "Khối 100", "Khối thi đua"],
    ["", "Sở", "Sở Nội vụ", "Sở Tài chính", "Sở Xây dựng", "Thanh tra tỉnh", "Ủy ban", "Văn phòng"],
    ["ba ra", "bà con", "bà nội", "bác"],
    ["2025", "năm", "Ω"],
  ])
  func `a list is in order, however it was spelled`(_ list: [String]) {
    let keys = list.map(VietnameseOrder.key)
    for index in keys.indices.dropFirst() { #expect(keys[index - 1] < keys[index], "\(list[index])") }
    #expect(list.map { VietnameseOrder.key(for: $0.decomposed) } == keys)
  }

  @Test func `people are in order of given name, then family name, then middle name`() {
    let names = ["Trần Thị An", "Lê Văn Ánh", "Đỗ Văn Bình", "Nguyễn Văn Bình", "Phạm Đức", "Hà Huy Đức", "Lý Tuyết"]
    let sorted = names.shuffled(seed: 3).sorted {
      VietnameseOrder.personKey(for: $0) < VietnameseOrder.personKey(for: $1)
    }
    #expect(
      sorted == ["Trần Thị An", "Lê Văn Ánh", "Đỗ Văn Bình", "Nguyễn Văn Bình", "Hà Huy Đức", "Phạm Đức", "Lý Tuyết"])
  }

  @Test(arguments: [("hoà", "hòa"), ("A-B", "a b"), ("Khối 2", "Khối 2"), ("Ủy  ban", "Ủy ban")])
  func `spelling that means the same does not part a list`(left: String, right: String) {
    #expect(VietnameseOrder.key(for: left.lowercased()) == VietnameseOrder.key(for: right.lowercased()))
  }

  @Test func `a number of any length is compared by value`() {
    let long = String(repeating: "9", count: 300)
    #expect(VietnameseOrder.key(for: "99999999999999999999") < VietnameseOrder.key(for: "100000000000000000000"))
    #expect(VietnameseOrder.key(for: long) < VietnameseOrder.key(for: long + "1"))
    #expect(VietnameseOrder.key(for: "0") < VietnameseOrder.key(for: "1"))
  }
}

extension String {
  /// Every letter of the Vietnamese table as base and marks.
  fileprivate var decomposed: String {
    reduce(into: "") { text, character in
      if let letter = VietnameseLetter.all.first(where: { $0.composed == String(character) }) {
        text += letter.base + letter.tone + letter.shape
      } else {
        text.append(character)
      }
    }
  }
}

extension Array {
  fileprivate func shuffled(seed: UInt64) -> [Element] {
    var random = SplitMix64(seed: seed)
    var copy = self
    for index in copy.indices { copy.swapAt(index, random.below(copy.count)) }
    return copy
  }
}
