import Briefs
import Judging
import Law
import Members
import Notices
import Planning
package import Presentation
import Texts
package import Values

/// The pages for people, in one language.
package struct Pages {
  let content: BidContent
  let language: OutputLanguage
  private let templates: Templates
  private let formats: Formats

  /// - Throws: ``TemplateFailure`` where one of our own templates is broken.
  package init(
    _ content: BidContent, language: OutputLanguage, own: OwnTemplates = [:]
  ) throws(TemplateFailure) {
    self.content = content
    self.language = language
    formats = Formats(language)
    templates = try Templates(own: own)
  }

  /// The whole bid on one page.
  package func overview() throws(TemplateFailure) -> [UInt8] {
    var page = frame(title: word(.overview))
    page["lots"] = content.lots.map(overviewRow)
    let labels = Set(content.lots.map { DeadlineText($0.lot, in: language).label })
    page["deadlineLabel"] =
      labels.count == 1 ? labels.first : DossierWord.lastDay.text(in: language)
    page["yearly"] = PricePeriod.isYearly(content.lots)
    let leftOut = content.leftOut(in: language).lines
    page["leftOut"] =
      leftOut.isEmpty
      ? nil : ["title": word(.excluded), "lines": leftOut.map { ["text": $0] as [String: Any] }]
    page["optimality"] = word(content.plan.isProvenOptimal ? .optimal : .notOptimal)
    page["openPoints"] = content.openPoints.map(openPoint)
    page.merge(risks(content.risks)) { $1 }
    return try templates.render("overview", page)
  }

  /// What was found about a lot: the clauses, the matrix, and each verdict with its trace.
  package func findings(_ lot: LotContent) throws(TemplateFailure) -> [UInt8] {
    var page = frame(title: word(.findings), lot)
    let found = LotFindings(
      lot: lot.lot, clauses: lot.candidates.clauses, candidates: lot.candidates,
      tender: lot.tender, remarks: lot.remarks)
    page["lots"] = [
      FindingsPage(
        found, of: content.notice, register: content.register, language: language
      ).values
    ]
    return try templates.render("findings", page)
  }

  /// The tender for a lot on one page, for the lots that have one.
  package func tender(_ lot: LotContent) throws(TemplateFailure) -> [UInt8] {
    let isGroup = lot.plan.tenderers.count > 1
    var page = frame(
      title: isGroup ? word(.tenderSummary) : DossierWord.soleSummary.text(in: language), lot)
    page["isGroup"] = isGroup
    if isGroup { page["groupName"] = content.register.group.name }
    page["verdict"] = lot.tender.map { verdict($0.groupVerdict) }
    page["yearly"] = PricePeriod.isYearly([lot])
    page["parts"] =
      lot.plan.tenderers.flatMap { parts($0.operatorID, role($0.role), $0.assignments) }
      + lot.plan.supporters.flatMap { parts($0.operatorID, role($0.kind), $0.assignments) }
    page["remarks"] = remarks(lot)
    page["work"] = lot.plan.price.map { formats.text($0.work) }
    page["shared"] = sharedCosts(lot)
    page["total"] = lot.plan.price.map { formats.text($0.total) }
    let points = content.openPoints.filter { $0.lot == nil || $0.lot == lot.lot.id }
    page["hasOpenPoints"] = !points.isEmpty
    page["openPoints"] = points.map(openPoint)
    page.merge(risks(content.risks.filter { $0.lot == lot.lot.id })) { $1 }
    page["espd"] = content.responses.filter { $0.lot == lot.lot.id }.map {
      ["file": $0.fileName, "name": content.name(of: $0.operatorID)] as [String: Any]
    }
    return try templates.render("tender", page)
  }

  /// `nil` for one that tenders alone.
  private func sharedCosts(_ lot: LotContent) -> [String: Any]? {
    guard let price = lot.plan.price, lot.plan.tenderers.count > 1 else { return nil }
    let unstated = PlanWord.notStated.text(in: language)
    return [
      "ratio": content.brief.sharedCost.map(formats.text) ?? unstated,
      "amount": formats.text(price.shared),
    ]
  }

  /// A paper of the dossier.
  func paper(_ document: DossierDocument) throws(TemplateFailure) -> [UInt8] {
    var page = frame(title: document.title).merging(document.values) { $1 }
    page["forBuyer"] = document.isForBuyer
    page["signature"] = DossierWord.signature.text(in: language)
    return try templates.render(document.template, page)
  }

  private func frame(title: String, _ lot: LotContent? = nil) -> [String: Any] {
    var page = PageFrame(notice: content.notice, language: language)
      .values(title: title, mark: content.bidID)
    page["draft"] = content.isDraft
    page["openCount"] = content.openPoints.count
    if let lot {
      page["id"] = lot.lot.id.description
      page["lotTitle"] = content.notice.title(of: lot.lot.id, in: language)
      let deadline = DeadlineText(lot.lot, in: language)
      page["deadline"] = deadline.text
      page["deadlineLabel"] = deadline.label
    }
    return page
  }

  private func overviewRow(_ lot: LotContent) -> [String: Any] {
    var row = frame(title: "", lot)
    let judged = lot.tender ?? lot.candidates
    row["verdict"] = lot.tender == nil ? noTender : verdict(judged.groupVerdict)
    row["tenderers"] = lot.plan.tenderers.map {
      ["name": content.name(of: $0.operatorID), "role": role($0.role)] as [String: Any]
    }
    row["obstacles"] = lot.plan.obstacles.map {
      ["text": ObstacleText.text($0, in: language)] as [String: Any]
    }
    row["price"] = lot.plan.price.map { formats.text($0.total) } ?? ""
    row["hasTender"] = lot.tender != nil
    row["remarks"] = remarks(lot)
    return row
  }

  /// What a reader must know beside a verdict: doubts about the clause itself, and competition law.
  private func remarks(_ lot: LotContent) -> [[String: Any]] {
    let basis = lot.candidates.basis.map {
      ["text": "\(word(.basis)) (\($0.ruleID)): \($0.text.text(in: language))"] as [String: Any]
    }
    let stage = lot.tender == nil ? nil : DossierWord.firstStage(lot.lot)
    return basis
      + [stage].compactMap(\.self).map { ["text": $0.text(in: language)] }
      + (content.hasOpenCompetition(on: lot.lot.id) ? [["text": word(.competition)]] : [])
      + [content.priceExposure(of: lot)].compactMap(\.self).map { ["text": $0.text(in: language)] }
  }

  private func parts(
    _ id: OperatorID, _ role: String, _ assignments: [Assignment]
  ) -> [[String: Any]] {
    assignments.map { part in
      let unit = part.demand.unit.phrase.text(in: language)
      let period = part.demand.period.phrase.text(in: language)
      let price = Money(
        minorUnits: part.amount * part.unitPrice.minorUnits, currency: part.unitPrice.currency)
      return [
        "name": content.name(of: id), "role": role,
        "cpv": part.demand.cpv.description,
        "amount": "\(formats.text(part.amount)) \(unit) / \(period)",
        "unitPrice": formats.text(part.unitPrice), "price": formats.text(price),
      ]
    }
  }

  private func openPoint(_ point: OpenPoint) -> [String: Any] {
    let places = [point.lot?.description, point.operatorID.map(content.name)].compactMap(\.self)
    return [
      "where": places.isEmpty ? "" : places.joined(separator: ", ") + ": ",
      "text": point.text.text(in: language),
      "lastDay": point.lastDay.map { " (\(DossierWord.lastDay.text(in: language)): \($0))" } ?? "",
    ]
  }

  private func risks(_ risks: [TakenRisk]) -> [String: Any] {
    [
      "hasRisks": !risks.isEmpty, "risksTitle": DossierWord.overrides.text(in: language),
      "risks": risks.map {
        ["text": RiskText($0, of: content, in: language).line] as [String: Any]
      },
    ]
  }

  private var noTender: [String: Any] {
    ["sign": "✗", "word": word(.noTender), "style": "not-met"]
  }

  private func verdict(_ verdict: Verdict) -> [String: Any] {
    VerdictText(verdict, in: language).values
  }

  private func role(_ role: Tenderer.Role) -> String {
    switch role {
    case .sole: word(.soleTenderer)
    case .lead: word(.lead)
    case .member: word(.member).lowercased()
    }
  }

  private func role(_ kind: Supporter.Kind) -> String {
    (kind == .reliedOn ? PlanWord.reliedOn : .subcontractor).text(in: language)
  }

  private func word(_ word: Word) -> String { word.text(in: language) }
}

/// What period a price is for: the demands', where they all have the same.
enum PricePeriod {
  static func isYearly(_ lots: [LotContent]) -> Bool {
    lots.flatMap(\.plan.tenderers).flatMap(\.assignments).allSatisfy { $0.demand.period == .year }
  }
}
