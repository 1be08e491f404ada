import Procurement

/// Papers for the bid manager: what to ask, what is missing, what is due.
struct WorkDocuments {
  let context: DossierContext
  let today: CivilDate

  /// The questions that the findings leave to the buyer, each once, with the lots that they are about.
  var questions: DossierDocument {
    var lots: [(text: String, rule: String, lots: [String])] = []
    for lot in context.content.lots {
      for finding in (lot.tender ?? lot.candidates).findings
      where finding.verdict.cause == .disputed {
        guard let question = finding.rule.question.map(context.say) else { continue }
        let id = lot.lot.id.description
        if let index = lots.firstIndex(where: { $0.text == question }) {
          if !lots[index].lots.contains(id) { lots[index].lots.append(id) }
        } else {
          lots.append((question, finding.rule.id, [id]))
        }
      }
    }
    return DossierDocument(
      template: "questions", title: context.say(DossierWord.questions),
      sections: [
        DossierDocument.Section(
          heading: context.say(DossierWord.questions),
          paragraphs: [
            context.say(lots.isEmpty ? DossierWord.noQuestions : DossierWord.questionsText)
          ],
          points: lots.map { "\($0.lots.joined(separator: ", ")): \($0.text) (\($0.rule))" })
      ])
  }

  /// What stands between the draft and a final tender, with whose it is and by when.
  var checklist: DossierDocument {
    DossierDocument(
      template: "checklist", title: context.say(DossierWord.checklist),
      sections: [
        DossierDocument.Section(
          heading: context.say(DossierWord.missing),
          paragraphs: context.content.openPoints.isEmpty ? [context.say(DossierWord.nothing)] : [],
          table: context.content.openPoints.isEmpty ? nil : points),
        DossierDocument.Section(
          heading: context.say(DossierWord.timeline),
          table: DossierDocument.Table(
            caption: context.say(DossierWord.timeline),
            headings: [DossierWord.day, DossierWord.what].map(context.say),
            rows: events.map { [$0.day.description, $0.summary] })),
      ])
  }

  private var points: DossierDocument.Table {
    DossierDocument.Table(
      caption: context.say(DossierWord.missing),
      headings: [DossierWord.responsible, DossierWord.what, DossierWord.lastDay].map(context.say),
      rows: context.content.openPoints.map { point in
        let owner =
          point.operatorID.map(context.content.name) ?? context.say(DossierWord.administrator)
        let place = point.lot.map { "\($0): " } ?? ""
        return [owner, place + context.say(point.text), lastDay(point).map(\.description) ?? "–"]
      })
  }

  private func lastDay(_ point: OpenPoint) -> CivilDate? {
    let lots = context.content.lots.filter { point.lot == nil || $0.lot.id == point.lot }
    return lots.compactMap { $0.lot.tenderDeadline?.value.date }.min()?.adding(days: -Self.margin)
  }

  /// Days before the deadline by which everything should be in.
  private static let margin = 3

  /// What is due, the earliest first: the buyer must answer six days before the deadline what was asked in
  /// good time, so questions go out some days before that.
  ///
  /// - Source: LOU (2016:1145) 12 kap. 11 § (six days); RULES.md DL-03.
  var events: [CalendarEvent] {
    var events: [CalendarEvent] = []
    for lot in context.content.lots where lot.tender != nil {
      guard let deadline = lot.lot.tenderDeadline?.value.date else { continue }
      let asked = lot.lot.questionDeadline?.value.date ?? deadline.adding(days: -10)
      let rows = [
        (asked, "questions", DossierWord.lastQuestions),
        (deadline.adding(days: -Self.margin), "papers", DossierWord.lastPapers),
        (deadline, "tender", DossierWord.lastTender),
      ]
      events += rows.map { day, key, phrase in
        CalendarEvent(
          uid: "\(context.content.bidID).\(lot.lot.id).\(key)@samanbud", day: day,
          summary: "\(lot.lot.id): \(context.say(phrase))", details: context.content.bidID,
          category: key)
      }
    }
    return events.sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
  }
}
