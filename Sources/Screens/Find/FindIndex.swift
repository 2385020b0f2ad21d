import VietnameseText

/// Everything that can be found, made ready to be searched with each key.
struct FindIndex: Sendable {
  /// One thing and the texts it is found by.
  struct Entry: Sendable {
    let target: FindTarget
    /// The text that is shown.
    let text: SearchText
    /// Earlier names, aliases and codes; shown instead when they answer better.
    let otherTexts: [SearchText]

    init(_ target: FindTarget, _ text: String, others: [String] = []) {
      self.target = target
      self.text = SearchText(text)
      otherTexts = others.map { SearchText($0) }
    }

    /// The text that answers a query best, and how well.
    func match(_ query: SearchQuery) -> (text: SearchText, quality: MatchQuality)? {
      var best = query.match(text).map { (text: text, quality: $0) }
      for other in otherTexts {
        guard let quality = query.match(other) else { continue }
        if let found = best, quality <= found.quality { continue }
        best = (other, quality)
      }
      return best
    }
  }

  /// One thing found.
  struct Match: Sendable {
    let target: FindTarget
    /// The text that answered.
    let text: SearchText
    /// How well it answers; nil for what was not looked for.
    var quality: MatchQuality?
  }

  /// The best answers to a query.
  struct Answer: Sendable {
    /// Best first; equally good ones in the order of the index.
    var best: [Match] = []
    /// How many there are in all.
    var count = 0
  }

  let entries: [Entry]
  /// The state of the workspace it was made from.
  let generation: Int

  /// Searches everything.
  ///
  /// - Parameter limit: the most answers kept.
  /// - Complexity: O(entries), some 100 ns each.
  func answer(_ query: SearchQuery, limit: Int) -> Answer {
    var answer = Answer()
    guard !query.isEmpty, limit > 0 else { return answer }
    for entry in entries {
      guard let (text, quality) = entry.match(query) else { continue }
      answer.count += 1
      if answer.best.count == limit, let worst = answer.best.last?.quality, quality <= worst { continue }
      let place = answer.best.firstIndex { $0.quality.map { $0 < quality } ?? false } ?? answer.best.endIndex
      answer.best.insert(Match(target: entry.target, text: text, quality: quality), at: place)
      if answer.best.count > limit { answer.best.removeLast() }
    }
    return answer
  }
}
