extension Workspace {
  func settingDutyDone(
    _ code: String, of id: Campaign.ID, day text: String, document: String, today: Day
  ) throws(Refusal) -> Act {
    guard let before = campaigns[id] else { throw .missing(RecordKey(.campaign, id.text)) }
    var after = before
    guard let index = after.duties.firstIndex(where: { $0.code == code }) else { throw .unknownDuty(code) }
    let text = text.trimmed
    if text.isEmpty {
      guard after.duties[index].doneOn != nil else { throw .field(.day, .empty) }
      after.duties[index].doneOn = nil
      after.duties[index].doneDocument = ""
    } else {
      let day = try StepField.day.day(text, today: today, calendar: calendar)
      if day > today { throw .field(.day, .inTheFuture) }
      if let start = before.start, day < start { throw .field(.day, .before(start)) }
      after.duties[index].doneOn = day
      after.duties[index].doneDocument = document.trimmed
    }
    return Act(edits: [RecordEdit(before: .campaign(before), after: .campaign(after))])
  }
}
