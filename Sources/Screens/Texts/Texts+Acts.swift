import Emulation

// What an act of the journal did, in full.
extension Texts {
  /// What was done: the step, the sealed year, or what was taken back, where the kind alone does not say it.
  public func act(_ item: LogItem) -> String {
    let detail = item.detail
    if let reverted = detail.reverted {
      let name = lowercasedFirst(act(reverted.kind, reverted.steps))
      return reverted.isDoneAgain
        ? self("Làm lại: \(name)", "Redid: \(name)") : self("Hoàn tác: \(name)", "Undid: \(name)")
    }
    if let year = detail.year { return self("Khóa năm \(year)", "Sealed \(year)") }
    return act(item.kind, detail.steps)
  }

  /// What somebody else did, as a verb: the step, what was taken back; nil where that is not known.
  public func deed(of others: OthersAct) -> String? {
    guard let kind = others.kind else { return nil }
    guard let reverted = others.detail.reverted else { return lowercasedFirst(act(kind, others.detail.steps)) }
    let name = lowercasedFirst(act(reverted.kind, reverted.steps))
    return reverted.isDoneAgain
      ? self("làm lại \(name)", "redid (\(name))") : self("hoàn tác \(name)", "undid (\(name))")
  }

  /// What a person did in the first place, as a verb: the step, where it was one.
  func deed(of act: Act) -> String {
    guard let step = act.originalChange?.step else { return deed(act.originalKind) }
    return lowercasedFirst(self.step(step))
  }

  private func act(_ kind: ActKind, _ steps: [PipelineStep]) -> String {
    kind == .advance && !steps.isEmpty ? steps.map(step).joined(separator: ", ") : act(kind)
  }

  private func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
