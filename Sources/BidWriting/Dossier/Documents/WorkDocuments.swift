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
          table: context.content.openPoints.isEmpty ? nil : points)
      ] + [risks].compactMap(\.self) + [
        DossierDocument.Section(
          heading: context.say(DossierWord.timeline),
          table: DossierDocument.Table(
            caption: context.say(DossierWord.timeline),
            headings: [DossierWord.day, DossierWord.what].map(context.say),
            rows: events.map { [$0.day.description, $0.summary] }))
      ])
  }

  /// What is undetermined, and who decided to tender all the same.
  private var risks: DossierDocument.Section? {
    let risks = context.content.risks
    guard !risks.isEmpty else { return nil }
    return DossierDocument.Section(
      heading: context.say(DossierWord.overrides),
      paragraphs: [context.say(DossierWord.overridesText)],
      table: DossierDocument.Table(
        caption: context.say(DossierWord.overrides),
        headings: [DossierWord.what, DossierWord.takenBy, DossierWord.day, DossierWord.risk].map(
          context.say),
        rows: risks.map { risk in
          let text = RiskText(risk, of: context.content, in: context.language)
          return [text.requirement, risk.decision.by, "\(risk.decision.on)", risk.decision.risk]
        }))
  }

  private var points: DossierDocument.Table {
    DossierDocument.Table(
      caption: context.say(DossierWord.missing),
      headings: [DossierWord.responsible, DossierWord.what, DossierWord.lastDay].map(context.say),
      rows: context.content.openPoints.map { point in
        let owner =
          point.operatorID.map(context.content.name) ?? context.say(DossierWord.administrator)
        let place = point.lot.map { "\($0): " } ?? ""
        return [owner, place + context.say(point.text), point.lastDay.map(\.description) ?? "–"]
      })
  }

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
        (deadline.adding(days: -BidContent.margin), "papers", DossierWord.lastPapers),
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
