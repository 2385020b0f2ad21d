import Emulation

/// A date written in the program; a date that does not exist would become 01/01/1970, which a test looks for.
func day(_ day: Int, _ month: Int, _ year: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(ordinal: 0)
}

extension LocalizedText {
  init(_ vi: String, _ en: String) {
    self.init(vi: vi, en: en)
  }
}
