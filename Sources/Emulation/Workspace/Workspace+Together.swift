extension Workspace {
  /// Why each of several changes cannot be made, nil where it can, when all that can are made one after the other.
  ///
  /// - Parameters:
  ///   - author: the account of the person at the keyboard.
  ///   - today: the day it is done.
  /// - Returns: an answer for each change, in their order.
  public func refusals(of changes: [Change], by author: String, on today: Day) -> [Refusal?] {
    var stage = self
    return changes.map { change in
      if let refusal = rightRefusal(of: change, by: author) { return refusal }
      do throws(Refusal) {
        stage.adopt(try stage.plannedAct(for: stage.numbered(change, on: today), by: author, on: today))
        return nil
      } catch {
        return error
      }
    }
  }

  /// Makes changes one after the other and puts what they do together, a record once.
  func planningAll(_ changes: [Change], by author: String, on today: Day) throws(Refusal) -> Act {
    guard !changes.isEmpty else { throw .unchanged }
    var stage = self
    var whole = Act(edits: [])
    var places: [RecordKey: Int] = [:]
    for change in changes {
      let act = try stage.plannedAct(for: stage.numbered(change, on: today), by: author, on: today)
      stage.adopt(act)
      if whole.why.isEmpty { whole.why = act.why }
      for edit in act.edits {
        guard let key = edit.key else { continue }
        if let place = places[key] {
          whole.edits[place].after = edit.after
        } else {
          places[key] = whole.edits.count
          whole.edits.append(edit)
        }
      }
    }
    return whole
  }

  /// Where many dossiers are received nobody types a number for each: it is the next free one, also when somebody else
  /// has taken some meanwhile.
  private func numbered(_ change: Change, on today: Day) -> Change {
    guard case .advance(let id, let lines, .receive, var facts) = change, facts[.receiptNumber] == nil else {
      return change
    }
    facts[.receiptNumber] = nextReceiptNumber(on: today)
    return .advance(id, lines: lines, .receive, facts: facts)
  }

  /// Takes over what an act does before it is saved, so that the next one can be planned after it.
  private mutating func adopt(_ act: Act) { adopt(act, saved: act.edits.compactMap(\.saved)) }
}
