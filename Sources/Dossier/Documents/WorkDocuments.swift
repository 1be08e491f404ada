import Briefs
import Judging
import Notices
import Presentation
import Values

/// Papers for the bid manager: what to ask, what is missing, what is due.
struct WorkDocuments {
  let context: DossierContext
  let today: CivilDate

  /// What `check` asks the buyer, each question once with the lots that it is about, and the last day to ask.
  var questions: DossierDocument {
    let text = QuestionText(
      context.content.questions, notice: context.content.notice, language: context.language)
    let points = text.points
    let introduction = context.say(
      points.isEmpty ? DossierWord.noQuestions : DossierWord.questionsText)
    return DossierDocument(
      template: "questions", title: context.say(DossierWord.questions),
      sections: [
        DossierDocument.Section(
          heading: context.say(DossierWord.questions),
          paragraphs: [introduction]
            + (points.isEmpty ? [] : [text.deadline ?? context.say(DossierWord.noLastQuestionDay)]),
          points: points)
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
      ] + [risks, timeline].compactMap(\.self))
  }

  /// `nil` where the notice states no day.
  private var timeline: DossierDocument.Section? {
    guard !events.isEmpty else { return nil }
    return DossierDocument.Section(
      heading: context.say(DossierWord.timeline),
      table: DossierDocument.Table(
        caption: context.say(DossierWord.timeline),
        headings: [DossierWord.day, DossierWord.what].map(context.say),
        rows: events.map { [$0.day.description, $0.summary] }))
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
          context.content.responsible(for: point) ?? context.say(DossierWord.administrator)
        let whose = point.asksBuyer ? point.operatorID.map(context.content.name) : nil
        let places = [point.lot?.description, whose].compactMap(\.self).joined(separator: ", ")
        let place = places.isEmpty ? "" : "\(places): "
        return [owner, place + context.say(point.text), point.lastDay.map(\.description) ?? "–"]
      })
  }

  /// What is due, the earliest first.
  var events: [CalendarEvent] {
    context.content.lots.filter { $0.tender != nil }.flatMap(events)
      .sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
  }

  private func events(of lot: LotContent) -> [CalendarEvent] {
    let deadlines = lot.lot.deadlines
    let asked = lot.lastQuestion.map { ($0.day, "questions", DossierWord.lastQuestions) }
    let papers = deadlines.first.map {
      ($0.time.lastDay.adding(days: -BidContent.margin), "papers", DossierWord.lastPapers)
    }
    let rows =
      [asked, papers].compactMap(\.self)
      + deadlines.map { ($0.time.lastDay, $0.kind.rawValue, $0.kind.lastDay) }
    return rows.map { day, key, phrase in
      CalendarEvent(
        uid: "\(context.content.bidID).\(lot.lot.id).\(key)@samanbud", day: day,
        summary: "\(lot.lot.id): \(context.say(phrase))", details: context.content.bidID,
        category: key)
    }
  }
}
