extension Workspace {
  /// Why somebody may not settle what was done to files without the program, or why it cannot be so; nil when it can.
  ///
  /// What is taken over or put back keeps the rules that every act keeps. Nobody settles the file of his or her own
  /// account, and only who manages people settles accounts and the province's rights.
  ///
  /// - Parameter edits: the records as the journal has them, where it does and they are not put back, and as they will be.
  public func refusal(ofSettling keys: [RecordKey], _ edits: [RecordEdit] = [], by author: String) -> Refusal? {
    if let refusal = refusal(.adopt, by: author) { return refusal }
    if keys.contains(RecordKey(.account, author)) { return .ownAccount(author) }
    if keys.contains(where: { $0.kind == .account || $0.kind == .province }),
      let refusal = refusal(.managePeople, by: author)
    {
      return refusal
    }
    var act = Act(.adopt, edits: edits)
    do throws(Refusal) {
      try confirm(&act)
      return nil
    } catch {
      return error
    }
  }
}
