// Completing what is typed into the field with the focus.
extension Form {
  /// The most completions that are shown below a field.
  static let shownSuggestions = 5

  /// Puts a text into the field with the focus that was chosen or written elsewhere.
  public mutating func answer(_ text: String) -> FormOutcome {
    guard let field = focusedField, !field.isReadonly else { return .ignored }
    proposals.remove(field.id)
    messages[field.id] = nil
    closeSuggestions()
    let dropped = entries[focus].replace(with: text)
    return dropped > 0 ? .cut(id: field.id, dropped: dropped) : .changed(id: field.id)
  }

  /// Looks for what completes the text as it is now; nothing does where it is complete.
  mutating func suggest() {
    closeSuggestions()
    guard let field = focusedField, let choices = field.choices, case .text(let text) = entries[focus].value,
      text.contains(where: { !$0.isWhitespace })
    else { return }
    let found = choices(text).prefix(Self.shownSuggestions)
    suggestions = found.contains { $0.text == text } ? [] : Array(found)
  }

  mutating func closeSuggestions() {
    suggestions = []
    suggestion = nil
  }

  /// Tab takes the best completion, or the one Down went to; Enter only the latter: what was typed stays otherwise.
  ///
  /// - Returns: nil for a key that has nothing to do with completions.
  mutating func answerSuggestions(_ key: Key) -> FormOutcome? {
    guard !suggestions.isEmpty else { return nil }
    switch (key, suggestion) {
    case (.tab, _): return answer(suggestions[suggestion ?? 0].text)
    case (.enter, let index?): return answer(suggestions[index].text)
    case (.down, _): suggestion = min((suggestion ?? -1) + 1, suggestions.count - 1)
    case (.up, let index?): suggestion = index > 0 ? index - 1 : nil
    case (.escape, .some): closeSuggestions()
    default: return nil
    }
    return .moved
  }
}
