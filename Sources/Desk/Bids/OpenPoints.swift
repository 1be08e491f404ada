import Dossier
import Judging
import Law
import Matching
import Members
import Notices
import Papers
import Planning
import Presentation
import Values

/// What stands between a draft and a final tender.
struct OpenPoints {
  let today: CivilDate
  let notice: Notice
  let register: Register
  var request: ESPDRequest?
  let overrides: RiskOverrides
  let competition: [CompetitionRecord]
  /// What the brief says of a group's common costs.
  var sharedCost: Ratio?

  func points(lots: [LotContent], responses: [LotResponse]) -> [OpenPoint] {
    let points = lots.filter { $0.tender != nil }.flatMap { lot -> [OpenPoint] in
      let id = lot.lot.id
      var points = call(lot) + deadline(lot) + unknownLot(lot) + findings(lot) + mandates(lot)
      points += commonCosts(lot)
      points += questions(responses.filter { $0.lot == id }, lot)
      points += CompetitionPoints.points(competition.filter { $0.lot == id })
      return points.map { due($0, lot) }
    }
    // A criterion with many questions open for one reason is one thing to do.
    var seen: Set<OpenPoint> = []
    return points.filter { seen.insert($0).inserted }
  }

  /// Questions are asked by the last day to ask, while it has not passed. All papers should be in some days before
  /// the first deadline; where these have begun, by the deadline itself.
  private func due(_ point: OpenPoint, _ lot: LotContent) -> OpenPoint {
    guard let deadline = lot.lot.deadlines.first?.time.lastDay else { return point }
    let early = deadline.adding(days: -BidContent.margin)
    var point = point
    point.lastDay = early < today ? deadline : early
    if point.asksBuyer, let asked = lot.lastQuestion?.day, asked >= today {
      point.lastDay = min(asked, point.lastDay ?? asked)
    }
    return point
  }

  /// Nobody can hand in a tender on a plan or a result.
  private func call(_ lot: LotContent) -> [OpenPoint] {
    guard let kind = notice.formType, !LotOpening.isCall(notice) else { return [] }
    return [
      OpenPoint(
        .call, lot: lot.lot.id, operatorID: nil,
        text: Phrase("open-points.no-call", ["kind": "\(kind)"]))
    ]
  }

  private func deadline(_ lot: LotContent) -> [OpenPoint] {
    let judgedOn = lot.candidates.asOf
    guard let deadline = Assessor.deadline(of: lot.lot) else {
      return [
        OpenPoint(
          .deadline, lot: lot.lot.id, operatorID: nil,
          text: Phrase("open-points.deadline", ["judgedOn": "\(judgedOn)"]))
      ]
    }
    let other =
      judgedOn == deadline
      ? []
      : [
        OpenPoint(
          .deadline, lot: lot.lot.id, operatorID: nil,
          text: Phrase(
            "open-points.deadline.other", ["judgedOn": "\(judgedOn)", "deadline": "\(deadline)"]))
      ]
    guard deadline < today else { return other }
    return other + [
      OpenPoint(
        .deadline, lot: lot.lot.id, operatorID: nil,
        text: Phrase("open-points.deadline.the-deadline-has-passed", ["deadline": "\(deadline)"]))
    ]
  }

  /// A Request that does not name the lot is answered whole; whether that was meant is for a person.
  private func unknownLot(_ lot: LotContent) -> [OpenPoint] {
    guard let request, !request.allLots.contains(lot.lot.id) else { return [] }
    let named = request.allLots.map(\.description).joined(separator: ", ")
    return [
      OpenPoint(
        .espd, lot: lot.lot.id, operatorID: nil,
        text: Phrase("open-points.unknown-lot", ["named": "\(named)"]))
    ]
  }

  private func findings(_ lot: LotContent) -> [OpenPoint] {
    guard let tender = lot.tender else { return [] }
    let open = tender.findings.filter { $0.effect.cause != nil && !overrides.cover($0) }
    return open.map { finding in
      if finding.rule.isToBeRead, let demand = tender.demands.demand(at: finding.clause) {
        return OpenPoint(.demand, lot: lot.lot.id, operatorID: nil, text: Self.toBeRead(demand))
      }
      return OpenPoint(
        .requirement, lot: lot.lot.id,
        operatorID: finding.operators.count == 1 ? finding.operators.first : nil,
        text: FindingPoint(finding).text,
        asksBuyer: finding.effect == .undetermined(.disputed) && finding.rule.question != nil)
    }
  }

  /// A group's price is not whole until it is known what it adds for its common costs.
  private func commonCosts(_ lot: LotContent) -> [OpenPoint] {
    guard sharedCost == nil, lot.plan.tenderers.count > 1 else { return [] }
    return [
      OpenPoint(
        .price, lot: lot.lot.id, operatorID: nil,
        text: Phrase("open-points.common-costs"))
    ]
  }

  private static func toBeRead(_ demand: TextDemand) -> Phrase {
    Phrase(
      [DemandSentences.phrase(demand), DemandSentences.remedyPhrase(demand)], separator: ": ")
  }

  /// A bid is final only when each member has decided to make it.
  private func mandates(_ lot: LotContent) -> [OpenPoint] {
    lot.plan.tenderers.filter { part in
      !(register.operators.first { $0.id == part.operatorID }?.mandates ?? [])
        .contains {
          $0.noticeID == notice.id && $0.lot == lot.lot.id && $0.decidedOn <= today
        }
    }.map { part in
      OpenPoint(
        .mandate, lot: lot.lot.id, operatorID: part.operatorID,
        text: Phrase("open-points.mandates"))
    }
  }

  private func questions(_ responses: [LotResponse], _ lot: LotContent) -> [OpenPoint] {
    responses.flatMap { item in
      item.response.openQuestions.filter { !isTaken($0, item.operatorID, lot) }.map { question in
        OpenPoint(
          .espd, lot: item.lot, operatorID: item.operatorID,
          text: question.sentence)
      }
    }
      + ESPDSet(responses.map(\.response)).findings.map { finding in
        OpenPoint(
          .espd, lot: responses.first?.lot, operatorID: nil,
          text: Phrase([Phrase(verbatim: "ESPD"), finding.phrase], separator: ": "))
      }
  }

  /// Whether the question on reserved contracts stays open only for a risk that somebody took.
  private func isTaken(
    _ question: ESPDOpenQuestion, _ operatorID: OperatorID, _ lot: LotContent
  ) -> Bool {
    guard question.criterion == ESPDCriterion.Number.reserved, case .undetermined = question.reason
    else { return false }
    let open = ((lot.tender?.memberFindings ?? []) + lot.supporters).filter {
      $0.operators == [operatorID] && $0.clause.kind == .reservedArt20 && $0.effect.cause != nil
    }
    return !open.isEmpty && open.allSatisfy(overrides.cover)
  }
}
