import Briefs
import Judging
import Notices
import Planning
import Texts
package import Values

/// A plan as a page: a picture of lots and members first, then what it rests on.
package struct PlanPage {
  private let content: PlanContent
  private let language: OutputLanguage
  private let bid: Bid
  private let sentences: PlanSentences

  /// What the page says of the bid that it lies in; a plan by itself has none.
  package struct Bid {
    let id: String
    /// How many points are open; a draft has some.
    let openCount: Int

    /// `id` is printed in the foot; `openCount` above zero makes the page a draft's.
    package init(id: String, openCount: Int) {
      self.id = id
      self.openCount = openCount
    }

    /// Of a plan that lies in no bid.
    package static let none = Bid(id: "", openCount: 0)
  }

  /// What is shown follows the viewer of `content`.
  package init(_ content: PlanContent, language: OutputLanguage, bid: Bid = .none) {
    self.content = content
    self.language = language
    self.bid = bid
    sentences = PlanSentences(language: language, content: content)
  }

  /// - Parameter own: a user's templates.
  /// - Throws: ``TemplateFailure`` naming a template that does not parse.
  package func bytes(own: OwnTemplates = [:]) throws(TemplateFailure) -> [UInt8] {
    try Templates(own: own).render("plan", values)
  }

  private var values: [String: Any] {
    let iso = language.threeLetters
    let plan = content.report.plan
    var page: [String: Any] = [
      "w": Dictionary(
        uniqueKeysWithValues: Word.allCases.map { ($0.rawValue, $0.text(in: language) as Any) }),
      "p": Dictionary(
        uniqueKeysWithValues: PlanWord.allCases.map { ($0.rawValue, word($0) as Any) }),
      "lang": language.rawValue, "title": word(.plan), "draft": bid.openCount > 0,
      "openCount": bid.openCount, "bidID": bid.id,
      "procedureTitle": content.notice.procedure.title.text(preferring: iso) ?? "",
      "noticeID": content.notice.publicationNumber ?? content.notice.id ?? "",
      "buyers": content.notice.buyers.compactMap { buyer in
        content.notice.organisations.first { $0.id == buyer.organisation }?
          .name.text(preferring: iso)
      }.joined(separator: ", "),
    ]
    page["proof"] = (plan.isProvenOptimal ? Word.optimal : .notOptimal).text(in: language)
    page["solver"] = plan.solver
    page["stop"] = plan.stoppedBy.map { word($0 == .time ? .stoppedByTime : .stoppedByNodes) }
    page["copy"] = content.viewer.map {
      DossierWord.memberCopy(content.name(of: $0)).text(in: language)
    }
    page["isRobust"] = content.report.isRobust
    page["objectives"] = plan.objectives.filter { content.showsObjective($0.name) }
      .map { text(sentences.objective($0)) }
    page["lots"] = plan.lots.map(lot)
    page["hasGroups"] = plan.lots.contains { $0.tenderers.count > 1 }
    page["columns"] = plan.lots.map { text($0.lot.description) }
    page["rows"] = pictureRows
    page["counts"] = content.counts.map(DemandSentences(language).text)
    addReport(to: &page)
    return page
  }

  private func text(_ text: String) -> [String: Any] { ["text": text] }

  private func word(_ word: PlanWord) -> String { word.text(in: language) }
}

/// The picture.
extension PlanPage {
  private var pictureRows: [[String: Any]] {
    let parties = content.report.plan.lots.map(PlanPart.parts)
    let ids = Set(parties.flatMap { $0.map(\.operatorID) }).sorted()
    return ids.map { id in
      [
        "name": content.name(of: id), "id": id.description,
        "cells": content.report.plan.lots.map { plan in
          cell(PlanPart.parts(of: plan).first { $0.operatorID == id }, on: plan)
        },
      ]
    }
  }

  /// As full as the part is large: the mean of its shares of the lot's pieces of work.
  private func cell(_ part: PlanPart?, on plan: LotPlan) -> [String: Any] {
    guard let part else { return ["text": "", "fill": 0] }
    guard content.shows(part.operatorID) else { return ["text": "•", "fill": 0] }
    let shares = part.thousandths(on: plan)
    let mean = shares.isEmpty ? 0 : shares.reduce(0, +) / shares.count
    let mark = part.role == Tenderer.Role.lead.rawValue ? "★ " : ""
    let words = sentences.shares(part, on: plan).joined(separator: " + ")
    return ["text": mark + (words.isEmpty ? sentences.role(part.role) : words), "fill": mean / 10]
  }

  private func lot(_ plan: LotPlan) -> [String: Any] {
    let formats = Formats(language)
    var row: [String: Any] = [
      "id": plan.lot.description,
      "lotTitle": content.notice.title(of: plan.lot, in: language),
      "hasTender": !plan.tenderers.isEmpty,
      "obstacles": plan.obstacles.map { text(ObstacleText.text($0, in: language)) },
      "parts": PlanPart.parts(of: plan).map { part in
        [
          "name": "\(part.operatorID) \(content.name(of: part.operatorID))",
          "role": sentences.role(part.role),
          "work": content.shows(part.operatorID)
            ? sentences.work(part, on: plan).map(text) : [text(word(.hidden))],
        ] as [String: Any]
      },
    ]
    if let price = plan.price, content.showsTotal(of: plan) {
      var sum: [String: Any] = [
        "work": formats.text(price.work),
        "total": formats.text(price.total),
        "period": sentences.period(content.period(of: plan.lot)),
      ]
      if let shared = content.sharedCosts(of: plan, in: language) { sum["shared"] = shared }
      if let ways = price.transport { sum["ways"] = formats.text(ways) }
      row["price"] = sum
      if let review = content.prices.first(where: { $0.lot == plan.lot }), review.isLow {
        row["low"] = "\(formats.text(review.price)) / \(formats.text(review.estimate))"
      }
    }
    if let record = content.competition.first(where: { $0.lot == plan.lot }) {
      row["competition"] = competition(record)
    }
    return row
  }

  private func competition(_ record: CompetitionRecord) -> [String: Any] {
    let styles: [CompetitionRecord.Level: String] = [
      .red: "not-met", .amber: "unknown", .green: "met", .unknown: "disputed",
    ]
    return [
      "level": sentences.level(record.level), "style": styles[record.level] ?? "",
      "answers": record.answers.map { text(sentences.answer($0)) }
        + record.surplus.map { text("\($0): \(word(.surplus))") }
        + [record.decision].compactMap(\.self).map { decision in
          text("\(word(.decision)) \(decision.on), \(decision.by): \(decision.reason)")
        },
    ]
  }

  private func addReport(to page: inout [String: Any]) {
    guard content.showsReasons else { return }
    let report = content.report
    page["hasReasons"] = !report.reasons.isEmpty
    page["reasons"] = report.reasons.map { reason in
      [
        "name": "\(reason.operatorID) \(content.name(of: reason.operatorID))",
        "losses": sentences.losses(of: reason), "fallback": sentences.change(to: reason.fallback),
        "objectives": sentences.objectives(reason.fallback),
      ]
    }
    page["hasAlternatives"] = !report.alternatives.isEmpty
    page["alternatives"] = report.alternatives.enumerated().map { number, plan in
      [
        "number": "\(number + 2)", "change": sentences.change(to: plan),
        "objectives": sentences.objectives(plan),
      ]
    }
    let omissions = OmissionSentences(sentences: sentences).all
    page["hasOmissions"] = !omissions.isEmpty
    page["omissions"] = omissions.map(text)
    let words = ConflictSentences(sentences: sentences)
    page["hasConflicts"] = !report.conflicts.isEmpty
    page["conflicts"] = report.conflicts.map { conflict in
      [
        "lots": conflict.lots.map(\.description).joined(separator: ", "),
        "requirements": conflict.requirements.map { text(words.requirement($0)) },
        "mends": conflict.mends.map { text(words.mend($0)) },
        "hasMends": !conflict.mends.isEmpty,
      ] as [String: Any]
    }
  }
}
