import Emulation
import TermUI
import VietnameseText

/// Names a field can hold, found by a part of them as people type it: the one way units, people and posts are completed.
struct NameChoice: Sendable {
  /// Something that has a name.
  struct Entry: Sendable {
    /// What it is known by.
    let id: String
    /// What the field shows.
    let name: String
    /// What tells it from others of the name.
    let detail: String
    let words: SearchText

    init(id: String, name: String, aliases: [String] = [], detail: String = "") {
      (self.id, self.name, self.detail) = (id, name, detail)
      words = SearchText(([name] + aliases).joined(separator: " · "))
    }
  }

  let entries: [Entry]
  /// Names that several entries have; these are completed by what they are known by.
  private let shared: Set<String>

  init(_ entries: [Entry]) {
    self.entries = entries
    shared = Set(Dictionary(grouping: entries, by: \.name).filter { $1.count > 1 }.keys)
  }

  /// What completes a text, the best first; an empty text gives all.
  func choices(for text: String) -> [FieldChoice] {
    let query = SearchQuery(text)
    if query.isEmpty { return entries.map(choice) }
    let found = entries.enumerated().compactMap { index, entry in
      query.match(entry.words).map { (index: index, quality: $0) }
    }
    // Those that answer equally well stay in their own order.
    return found.sorted { ($1.quality, $0.index) < ($0.quality, $1.index) }.map { choice(entries[$0.index]) }
  }

  /// The entries a text can mean: the one with its identifier or name, else all it answers.
  func matches(_ text: String) -> [Entry] {
    let trimmed = text.filter { !$0.isNewline }.split(separator: " ").joined(separator: " ")
    if let exact = entries.first(where: { $0.id == trimmed }) { return [exact] }
    let query = SearchQuery(trimmed)
    guard !query.isEmpty else { return [] }
    let folded = VietnameseText.fold(trimmed)
    let named = entries.filter { VietnameseText.fold($0.name) == folded }
    if !named.isEmpty { return named }
    // The best of several would be a guess.
    return entries.filter { query.match($0.words) != nil }
  }

  private func choice(_ entry: Entry) -> FieldChoice {
    shared.contains(entry.name)
      ? FieldChoice(entry.id, detail: entry.name) : FieldChoice(entry.name, detail: entry.detail)
  }
}

extension NameChoice {
  /// The units that are there on the day.
  static func units(_ context: Context) -> NameChoice {
    let day = context.today
    return NameChoice(
      context.workspace.units.values
        .filter { unit in unit.until.map { $0 >= day } ?? true }
        .sorted { $0.id < $1.id }
        .map { Entry(id: $0.id.text, name: $0.name(on: day), aliases: $0.aliases, detail: $0.id.text) })
  }

  /// The people who are registered and have not left.
  static func people(_ context: Context) -> NameChoice {
    NameChoice(
      context.workspace.accounts.values.filter { !$0.isClosed }.sorted { $0.id < $1.id }
        .map { Entry(id: $0.id.text, name: $0.name, aliases: [$0.id.text], detail: $0.id.text) })
  }

  /// The posts that decisions of the year were signed with, and that of the chair.
  static func signers(_ context: Context) -> NameChoice {
    let signers = Set(context.workspace.decisions.values.map(\.signer)).union([context.texts.chairPost])
    return NameChoice(signers.sorted().map { Entry(id: $0, name: $0) })
  }

  /// The persons whom dossiers of the year propose, each once.
  static func recipients(_ context: Context) -> NameChoice {
    var posts: [String: String] = [:]
    for dossier in context.workspace.dossiers.values {
      for line in dossier.lines where line.subject == .individual { posts[line.name] = line.post }
    }
    return NameChoice(posts.sorted { $0.key < $1.key }.map { Entry(id: $0.key, name: $0.key, detail: $0.value) })
  }
}
