internal import Notices

extension EFormsFields {
  /// What a buyer keeps back: until SDK 1.15 beside each value, from SDK 1.16 on once for the notice.
  static let withheld: [Row] = places.flatMap { withheld("\($0)/efac:FieldsPrivacy") } + undisclosed

  /// The elements of SDK 1.16, as its own Schematron rules for BT-195 to BT-198 name them.
  private static let undisclosed: [Row] = {
    let path = EFormsPath.noticeExtension + "/efac:NoticeInformationNondisclosure"
    let why = path + "/efac:NondisclosureJustification"
    return [
      Row(
        group: "withheld field", path,
        begin: { builder, _ in builder.context.reason = WithheldValue() },
        end: { builder, _ in builder.context.reasons.append(builder.context.reason) }),
      Row("BT-195", path + "/efac:NondisclosureReference/efbc:NondisclosureID") {
        // Each group of values that is named has the same reason.
        if $0.context.reason.code != nil { $0.context.reasons.append($0.context.reason) }
        $0.context.reason.code = $1.code
        $0.context.reason.term = $1.string.flatMap { WithheldFields.term($0) ?? $0.asTerm }
      },
      Row("BT-197", why + "/efbc:NondisclosureJustificationCode") {
        $0.context.reason.reason = $1.code
      },
      Row("BT-196", why + "/efbc:NondisclosureJustificationDescription", carrying: "languageID") {
        $0.context.reason.explanation.add($1.entry)
      },
      Row("BT-198", path + "/efbc:InformationDisclosureDate") {
        $0.context.reason.until = $1.date
      },
    ]
  }()

  private static let places: [String] =
    [EFormsPath.noticeExtension]
    + [
      "", "/efac:LotResult", "/efac:LotResult/efac:ReceivedSubmissionsStatistics",
      "/efac:LotResult/efac:AppealRequestsStatistics", "/efac:LotResult/efac:DecisionReason",
      "/efac:LotResult/efac:FrameworkAgreementValues", "/efac:LotTender", "/efac:GroupFramework",
      "/efac:LotTender/efac:SubcontractingTerm", "/efac:LotTender/efac:Origin",
      "/efac:LotTender/efac:ConcessionRevenue",
    ].map { EFormsPath.result + $0 }
    + [
      EFormsPath.procedureProcess, EFormsPath.procedureProcess + "/cac:ProcessJustification",
      EFormsPath.procedureTerms + "/cac:ProcurementLegislationDocumentReference", criterion,
      criterion + "/cac:SubordinateAwardingCriterion",
    ].map { EFormsPath.extended($0) }
    + [
      EFormsPath.extended(criterion + "/cac:SubordinateAwardingCriterion")
        + "/efac:AwardCriterionParameter"
    ]

  private static let criterion = EFormsPath.lotTerms + "/cac:AwardingTerms/cac:AwardingCriterion"

  private static func withheld(_ path: String) -> [Row] {
    [
      Row(
        group: "withheld field", path,
        begin: { builder, _ in builder.context.reason = WithheldValue() },
        end: { builder, _ in builder.context.reasons.append(builder.context.reason) }),
      Row("BT-195", path + "/efbc:FieldIdentifierCode") {
        $0.context.reason.code = $1.code
        $0.context.reason.term = $1.string.flatMap { WithheldFields.term($0) ?? $0.asTerm }
      },
      Row("BT-197", path + "/cbc:ReasonCode") { $0.context.reason.reason = $1.code },
      Row("BT-196", path + "/efbc:ReasonDescription", carrying: "languageID") {
        $0.context.reason.explanation.add($1.entry)
      },
      Row("BT-198", path + "/efbc:PublicationDate") { $0.context.reason.until = $1.date },
    ]
  }
}

extension String {
  /// The term where a notice names it outright, as in `BT-720-Tender`.
  fileprivate var asTerm: String? {
    guard hasPrefix("BT-") else { return nil }
    return split(separator: "-").prefix(2).joined(separator: "-")
  }
}
