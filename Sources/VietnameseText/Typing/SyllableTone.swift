/// The tone of a syllable (thanh).
enum SyllableTone: UInt8, Hashable, CaseIterable {
  /// No sign (thanh ngang).
  case level
  case grave, acute, hook, tilde, dot

  /// The combining mark, nil for the level tone.
  var mark: UInt32? {
    switch self {
    case .level: nil
    case .grave: 0x300
    case .acute: 0x301
    case .hook: 0x309
    case .tilde: 0x303
    case .dot: 0x323
    }
  }

  /// The tone of a combining mark, nil where it is none.
  init?(mark: UInt32) {
    guard let tone = Self.allCases.first(where: { $0.mark == mark }) else { return nil }
    self = tone
  }

  /// Whether a syllable that ends in a stop (`c`, `ch`, `k`, `p`, `t`) can have it.
  var goesWithStop: Bool { self == .acute || self == .dot }
}

/// The mark that makes another letter of one: `â`, `ă`, `ơ`, `đ`.
enum LetterMark: UInt8, Hashable {
  case none, circumflex, breve, horn, stroke

  /// The combining mark; nil where there is none, as for the stroke of `đ`.
  var mark: UInt32? {
    switch self {
    case .none, .stroke: nil
    case .circumflex: 0x302
    case .breve: 0x306
    case .horn: 0x31B
    }
  }

  init?(mark: UInt32) {
    switch mark {
    case 0x302: self = .circumflex
    case 0x306: self = .breve
    case 0x31B: self = .horn
    default: return nil
    }
  }
}
