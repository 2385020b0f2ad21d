/// Which syllables Vietnamese has: initials, rimes, and which of them go together.
struct SyllableTable: Sendable {
  static let standard = SyllableTable()

  private let initials: [[UInt8]]
  private let rimes: [[TypedLetter]]

  /// Consonants a syllable can begin with, beside none. `kr` is of place names only: Krông Pa.
  private static let initialSpellings =
    "b c ch d đ g gh gi h k kh kr l m n ng ngh nh p ph qu r s t th tr v x"

  /// What can follow the initial. `ăk` is of place names: Đắk Lộ. After `qu` only: `yn ynh yt ych yp`.
  private static let rimeSpellings = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    y yn ynh yt ych yp yêm yên yêng yêt yêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong
    ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uên uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    """

  private init() {
    initials = Self.initialSpellings.split(separator: " ").map { Array(VietnameseText.fold(String($0)).utf8) }
    rimes = Self.rimeSpellings.split(whereSeparator: \.isWhitespace).map { rime in
      rime.unicodeScalars.compactMap { TypedLetter.reading($0)?.letter }
    }
  }

  /// How much of a syllable letters are.
  enum Fit: Int, Comparable {
    /// No syllable has these letters.
    case none
    /// Letters or marks to come can make it a syllable.
    case beginning
    /// A syllable.
    case whole

    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// How much of a syllable letters with a tone are; letters without any vowel are the beginning of one or an
  /// abbreviation.
  func fit(_ letters: [TypedLetter], _ tone: SyllableTone) -> Fit {
    guard let vowel = letters.firstIndex(where: \.isVowel) else { return tone == .level ? .beginning : .none }
    return Self.readings(letters, vowel: vowel).map { fit(letters, rime: $0, tone) }.max() ?? .none
  }

  /// Where the rime begins; nil without a vowel, or where the only vowel belongs to `qu`.
  func rimeStart(_ letters: [TypedLetter], _ tone: SyllableTone) -> Int? {
    guard let vowel = letters.firstIndex(where: \.isVowel) else { return nil }
    let best = Self.readings(letters, vowel: vowel).max { fit(letters, rime: $0, tone) < fit(letters, rime: $1, tone) }
    return best.flatMap { $0 < letters.count ? $0 : nil }
  }

  /// Where the rime may begin: the `u` of `qu` is of the initial, the `i` of `gi` is where another vowel follows.
  private static func readings(_ letters: [TypedLetter], vowel: Int) -> [Int] {
    let initial = letters[..<vowel]
    let next = letters[vowel]
    if initial.elementsEqual([TypedLetter(UInt8(ascii: "q"))], by: { $0.equals($1) }),
      next.equals(TypedLetter(UInt8(ascii: "u")))
    {
      return [vowel + 1]
    }
    let isGi =
      initial.elementsEqual([TypedLetter(UInt8(ascii: "g"))], by: { $0.equals($1) })
      && next.equals(TypedLetter(UInt8(ascii: "i"))) && vowel + 1 < letters.count && letters[vowel + 1].isVowel
    return isGi ? [vowel + 1, vowel] : [vowel]
  }

  private func fit(_ letters: [TypedLetter], rime start: Int, _ tone: SyllableTone) -> Fit {
    let initial = letters[..<start].map(\.base)
    guard initial.isEmpty || initials.contains(initial) else { return .none }
    let rime = letters[start...]
    guard let first = rime.first else { return tone == .level ? .beginning : .none }
    guard Self.goTogether(initial, first) else { return .none }
    let hasStop = rime.contains { Self.stops.contains($0.base) && $0.mark == .none }
    if hasStop, tone != .level, !tone.goesWithStop { return .none }
    var fit = Fit.none
    for candidate in rimes where candidate.count >= rime.count {
      guard zip(rime, candidate).allSatisfy({ $0.fits($1) }), Self.goTogether(initial, candidate) else { continue }
      let isSame = candidate.count == rime.count && zip(rime, candidate).allSatisfy { $0.equals($1) }
      if isSame, !hasStop || tone.goesWithStop { return .whole }
      fit = .beginning
    }
    return fit
  }

  private static let stops = Array("ckpt".utf8)

  /// `c`, `g`, `ng` are written `k`, `gh`, `ngh` before `e ê i y`.
  private static func goTogether(_ initial: [UInt8], _ first: TypedLetter) -> Bool {
    let isFront = Array("eiy".utf8).contains(first.base)
    switch String(decoding: initial, as: UTF8.self) {
    case "c", "ng": return !isFront
    case "g": return first.base != UInt8(ascii: "e") && first.base != UInt8(ascii: "y")
    case "gh", "ngh": return isFront && first.base != UInt8(ascii: "y")
    default: return true
    }
  }

  private static func goTogether(_ initial: [UInt8], _ rime: [TypedLetter]) -> Bool {
    guard let first = rime.first else { return false }
    let isAfterQu = initial == Array("qu".utf8)
    let isAlone = rime.count == 1
    switch (first.base, first.mark) {
    case (UInt8(ascii: "y"), _) where !isAlone:
      let isDiphthong = rime[1].mark == .circumflex
      return isAfterQu || (isDiphthong && initial.isEmpty)
    case (UInt8(ascii: "u"), _): return !isAfterQu
    case (UInt8(ascii: "o"), .none): return !isAfterQu
    case (UInt8(ascii: "o"), .circumflex): return !isAfterQu || (rime.count == 2 && rime[1].base == UInt8(ascii: "c"))
    default: return true
    }
  }
}
