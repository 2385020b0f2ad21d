import VietnameseText

extension Workspace {
  /// The account of the person a text means to appraise a dossier (chuyên viên thẩm định): by the account, the name or a
  /// part of it.
  ///
  /// As soon as anybody is registered it has to be a person at work who may appraise; before, anybody is taken.
  ///
  /// - Throws: `field` with why nobody, or nobody alone, is meant.
  func assignee(_ text: String, of dossier: Dossier.ID) throws(Refusal) -> String {
    let text = text.trimmed
    guard hasAccounts, !text.isEmpty else { return text }
    let found = people(matching: text)
    guard let person = found.first else { throw .field(.assignee, .unknownPerson(text)) }
    guard found.count == 1 else {
      throw .field(.assignee, .severalPeople(found.map { "\($0.name) (\($0.id.text))" }))
    }
    guard !person.isClosed else { throw .field(.assignee, .hasLeft(person.name)) }
    guard mayAppraise(person.id.text, dossier) else {
      throw .field(.assignee, .notAnAppraiser(person.name, needs: province.roles(for: .setVerdict)))
    }
    return person.id.text
  }

  /// Whether somebody may say what the appraisal of a dossier found.
  public func mayAppraise(_ author: String, _ dossier: Dossier.ID) -> Bool {
    refusal(.setVerdict, by: author, on: matter(of: dossier)) == nil
  }

  /// The people a text means: the one with the account, else all of the name, else all in whose names or accounts it is;
  /// who has left only where nobody else is meant.
  private func people(matching text: String) -> [Account] {
    let all = accounts.values.sorted { $0.id < $1.id }
    if let exact = all.first(where: { $0.id.text == text }) { return [exact] }
    let folded = VietnameseText.fold(text)
    var found = all.filter { VietnameseText.fold($0.name) == folded }
    if found.isEmpty {
      let query = SearchQuery(text)
      found = query.isEmpty ? [] : all.filter { query.match(SearchText("\($0.name) · \($0.id.text)")) != nil }
    }
    let atWork = found.filter { !$0.isClosed }
    return atWork.isEmpty ? found : atWork
  }
}
