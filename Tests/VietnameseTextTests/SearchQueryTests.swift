import Testing
import VietnameseText

struct SearchQueryTests {
  @Test(arguments: [
    ("stc", "Sở Tài chính"), ("dak", "Đắk Lắk"), ("chinh tai", "Sở Tài chính"),
    ("tai chinh", "Sở Ta\u{300}i chi\u{301}nh"),
    ("ong", "Phòng Nội vụ"), ("ĐẮK", "Đắk Lắk"), ("", "bất kỳ"), ("  so   noi ", "Sở Nội vụ"), ("khoi 2", "Khối 2"),
    ("k2", "Khối 2"), ("sở", "So sánh"),
  ])
  func `a query finds its text with or without marks, in any order, by initials`(query: String, text: String) {
    #expect(SearchQuery(query).match(SearchText(text)) != nil)
  }

  @Test(arguments: [
    ("stx", "Sở Tài chính"), ("tai lieu", "Sở Tài chính"), ("s t c", "Sở Y tế"), ("a", ""), ("b", "Sở Y tế"),
  ])
  func `a query that is not there finds nothing`(query: String, text: String) {
    #expect(SearchQuery(query).match(SearchText(text)) == nil)
    #expect(SearchQuery(query).ranges(in: SearchText(text)).isEmpty)
  }

  @Test(arguments: [
    ("Sở", ["Sở", "Sở Y tế", "sở Y tế", "Cơ Sở", "So sánh"]),
    ("so", ["so", "Sở", "so sánh", "Sở Y tế", "cơ sở", "eso"]),
    ("hà", ["hà", "Hà", "xa hà", "nhà", "Hạnh", "nhạc"]),
    ("ánh", ["Ánh Toàn", "Mai Ánh", "Khánh", "Anh, tỉnh Khánh Hòa"]),
    ("stc", ["stc", "Ở stc đó", "xstcx", "Sở Tài chính", "Sở Tài chính Đông", "Phó Sở Tài chính"]),
    ("tai so", ["Tài sở", "Sở Tài chính", "xtai xso"]),
  ])
  func `better answers come first`(query: String, texts: [String]) throws {
    let qualities = try texts.map { try #require(SearchQuery(query).match(SearchText($0)), "\($0)") }
    for index in qualities.indices.dropFirst() {
      #expect(qualities[index - 1] > qualities[index], "\(texts[index - 1]) before \(texts[index])")
    }
  }

  @Test(arguments: [
    ("Tài", "Sở Tài chính", MatchQuality.Accuracy.exact), ("tài", "Sở Tài chính", .otherCase),
    ("tai", "Sở Tài chính", .folded), ("stc", "Sở Tài chính", .initials), ("SỞ chính", "Sở Tài chính", .otherCase),
  ])
  func `the accuracy says how the letters agree`(query: String, text: String, accuracy: MatchQuality.Accuracy) {
    #expect(SearchQuery(query).match(SearchText(text))?.accuracy == accuracy)
  }

  @Test(arguments: [
    ("tai", "Sở Tài chính", [3..<6]), ("chinh so", "Sở Tài chính", [0..<2, 7..<12]),
    ("stc", "Sở Tài chính", [0..<1, 3..<4, 7..<8]), ("tc", "Sở Tài chính", [3..<4, 7..<8]),
    ("dak", "Đă\u{301}k Lắk", [0..<3]),
    ("an", "Lan An", [4..<6]), ("", "Sở", []),
  ])
  func `what was found is marked in characters`(query: String, text: String, ranges: [Range<Int>]) {
    #expect(SearchQuery(query).ranges(in: SearchText(text)) == ranges)
  }
}
