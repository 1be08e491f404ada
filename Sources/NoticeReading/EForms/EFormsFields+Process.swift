internal import Notices
internal import Values

/// How and until when to tender.
extension EFormsFields {
  static func deadlines(_ process: String, _ suffix: String) -> [Row] {
    let interest = EFormsPath.extended(process) + "/efac:InterestExpressionReceptionPeriod"
    let request = process + "/cac:ParticipationRequestReceptionPeriod"
    let tender = process + "/cac:TenderSubmissionDeadlinePeriod"
    let question = process + "/cac:AdditionalInformationRequestPeriod"
    return [
      Row("BT-131(d)\(suffix)", tender + "/cbc:EndDate") { $0.lot.tenderDeadline = $1.moment },
      Row("BT-131(t)\(suffix)", tender + "/cbc:EndTime") {
        $0.lot.tenderDeadline = $1.adding(to: $0.lot.tenderDeadline)
      },
      Row("BT-1311(d)\(suffix)", request + "/cbc:EndDate") {
        $0.lot.requestDeadline = $1.moment
      },
      Row("BT-1311(t)\(suffix)", request + "/cbc:EndTime") {
        $0.lot.requestDeadline = $1.adding(to: $0.lot.requestDeadline)
      },
      Row("BT-630(d)\(suffix)", interest + "/cbc:EndDate") {
        $0.lot.interestDeadline = $1.moment
      },
      Row("BT-630(t)\(suffix)", interest + "/cbc:EndTime") {
        $0.lot.interestDeadline = $1.adding(to: $0.lot.interestDeadline)
      },
      Row("BT-13(d)\(suffix)", question + "/cbc:EndDate") {
        $0.lot.questionDeadline = $1.moment
      },
      Row("BT-13(t)\(suffix)", question + "/cbc:EndTime") {
        $0.lot.questionDeadline = $1.adding(to: $0.lot.questionDeadline)
      },
    ]
      + ["cac:InvitationSubmissionPeriod", "cac:ParticipationInvitationPeriod"].map { period in
        Row("BT-130\(suffix)", process + "/\(period)/cbc:StartDate") {
          $0.lot.invitationDate = $1.moment
        }
      }
  }

  static func technique(_ process: String, _ suffix: String) -> [Row] {
    frameworks(process, suffix) + auctions(process, suffix) + choiceOfCandidates(process, suffix)
  }

  private static func frameworks(_ process: String, _ suffix: String) -> [Row] {
    let system = process + "/cac:ContractingSystem/cbc:ContractingSystemTypeCode"
    let framework = process + "/cac:FrameworkAgreement"
    let categories = framework + "/cac:SubsequentProcessTenderRequirement"
    return [
      Row("BT-765\(suffix)", system, list: "framework-agreement") {
        $0.lot.technique.framework = $1.code(in: .framework)
      },
      Row("BT-766\(suffix)", system, list: "dps-usage") {
        $0.lot.technique.dps = $1.code(in: .dps)
      },
      Row("BT-113\(suffix)", framework + "/cbc:MaximumOperatorQuantity") {
        $0.lot.technique.frameworkParticipants = $1.integer
      },
      Row("BT-109\(suffix)", framework + "/cbc:Justification", carrying: "languageID") {
        $0.lot.texts.add($1.clause("framework-justification"))
      },
      Row(
        "BT-644-Framework\(suffix)", framework + "/cbc:EstimatedMaximumValueAmount",
        carrying: "currencyID"
      ) {
        $0.lot.technique.frameworkMaximum = $0.lot.technique.frameworkMaximum ?? $1.money
      },
      Row("BT-111\(suffix)", categories + "/cbc:Description", carrying: "languageID") {
        $0.lot.texts.add($1.clause("framework-buyers"))
      },
    ]
  }

  private static func auctions(_ process: String, _ suffix: String) -> [Row] {
    let auction = process + "/cac:AuctionTerms"
    return [
      Row("BT-767\(suffix)", auction + "/cbc:AuctionConstraintIndicator") {
        $0.lot.technique.auction = $1.truth
      },
      Row("BT-122\(suffix)", auction + "/cbc:Description", carrying: "languageID") {
        $0.lot.texts.add($1.clause("auction"))
      },
      Row("BT-123\(suffix)", auction + "/cbc:AuctionURI") {
        $0.lot.technique.auctionURL = $1.code
      },
      Row("BT-115\(suffix)", process + "/cbc:GovernmentAgreementConstraintIndicator") {
        $0.lot.technique.gpa = $1.truth
      },
    ]
  }

  private static func choiceOfCandidates(_ process: String, _ suffix: String) -> [Row] {
    let short = process + "/cac:EconomicOperatorShortList"
    return [
      Row("BT-50\(suffix)", short + "/cbc:MinimumQuantity") {
        $0.lot.shortList.minimum = $1.integer
      },
      Row("BT-51\(suffix)", short + "/cbc:MaximumQuantity") {
        $0.lot.shortList.maximum = $1.integer
      },
      Row("BT-52\(suffix)", process + "/cbc:CandidateReductionConstraintIndicator") {
        $0.lot.shortList.inStages = $1.truth
      },
      Row("BT-634\(suffix)", EFormsPath.extended(process) + "/efbc:ProcedureRelaunchIndicator") {
        $0.procedure.isRelaunched = $1.truth
      },
    ]
  }

  static func submission(_ process: String, _ suffix: String) -> [Row] {
    let opening = process + "/cac:OpenTenderEvent"
    let earlier = process + "/cac:NoticeDocumentReference"
    let rows = [
      Row("BT-17\(suffix)", process + "/cbc:SubmissionMethodCode", list: "esubmission") {
        $0.lot.submission.$electronic = Traced($1.code(in: .permission))
      },
      Row("BT-124\(suffix)", process + "/cbc:AccessToolsURI") {
        $0.lot.submission.toolURL = $1.code
      },
      Row("BT-632\(suffix)", EFormsPath.extended(process) + "/efbc:AccessToolName") {
        $0.lot.submission.toolName = $1.code
      },
      Row("BT-132(d)\(suffix)", opening + "/cbc:OccurrenceDate") { $0.opening = $1.moment },
      Row("BT-132(t)\(suffix)", opening + "/cbc:OccurrenceTime") {
        $0.opening = $1.adding(to: $0.opening)
      },
      Row(
        "BT-133\(suffix)", opening + "/cac:OccurenceLocation/cbc:Description",
        carrying: "languageID"
      ) {
        $0.lot.submission.openingPlace.add($1.entry)
      },
      Row("BT-134\(suffix)", opening + "/cbc:Description", carrying: "languageID") {
        $0.lot.submission.openingText.add($1.entry)
      },
      Row(
        group: "earlier notice", earlier,
        begin: { builder, _ in builder.lot.earlierNotices.append(EarlierNotice()) }),
      Row("BT-125(i)\(suffix)", earlier + "/cbc:ID") { $0.setEarlier(notice: $1.code) },
      Row("BT-1251\(suffix)", earlier + "/cbc:ReferencedDocumentInternalAddress") {
        $0.setEarlier(part: $1.code)
      },
    ]
    return suffix.isEmpty ? rows + notElectronic(process) : rows
  }

  /// At the procedure the same element gives the reasons for haste and for direct awards.
  private static func notElectronic(_ process: String) -> [Row] {
    let justification = process + "/cac:ProcessJustification"
    return [
      Row("BT-19", justification + "/cbc:ProcessReasonCode", list: "no-esubmission-justification") {
        $0.lot.submission.notElectronicReason = $1.code
      },
      Row("BT-745", justification + "/cbc:Description", carrying: "languageID") {
        $0.lot.texts.add($1.clause("no-esubmission"))
      },
    ]
  }
}
