/// Rules on what an operator must tell by its role.
///
/// - Source: ESPD-EDM 4.1.0, rules 05; the ids are the official ones.
enum ESPDRoleRules {
  typealias Rule = ValidityRule<ESPDContext>

  /// The official rules look at the leader only, and are content with any answer.
  static let all: [Rule] = [
    told("BR-LAED-10", "eo-group", "the group leader must tell who takes part"),
    told("BR-LEAD-10-S20", "relied", "the group leader must tell on whom the group relies"),
    told("BR-LEAD-10-S30", "subco-ent", "the group leader must tell who the subcontractors are"),
    Rule(
      "BR-RESP-40", severity: .warning, of: "", "every selection criterion should have an answer"
    ) {
      root, context in
      root.children("cac:TenderingCriterion").filter { selection.contains($0.code) }
        .allSatisfy { criterion in
          criterion.below("cac:TenderingCriterionProperty").contains {
            $0.text(of: "cbc:TypeCode") == "QUESTION" && context.answersTo($0) > 0
          }
        }
    },
  ]

  private static func told(_ id: String, _ code: String, _ demand: String) -> Rule {
    Rule(id, of: "cac:TenderingCriterion", demand) { criterion, context in
      guard criterion.code.hasPrefix(code), context.isLead else { return true }
      return criterion.all("cac:TenderingCriterionPropertyGroup", "cac:TenderingCriterionProperty")
        .contains { context.answersTo($0) > 0 }
    }
  }

  private static let selection: Set<String> = [
    "prof-regist", "trade-regist", "autorisation", "membership", "gen-year-to", "aver-year-to",
    "spec-aver-to", "spec-year-to", "finan-rat", "indem-insu", "finan-requ", "work-perform",
    "supply-perform", "service-perform", "qual-cont-tech", "work-tech", "qual-facil",
    "research-fac",
    "chain-manage", "qualification", "envir-measure", "tech-equip", "spec-req-check",
    "manage-staff",
    "year-manpower", "suncont-port", "wo-autent", "w-autent", "qa-certif-inst", "qu-certif-indep",
    "envir-certif-indep",
  ]
}

extension Node {
  fileprivate var code: String { text(of: "cbc:CriterionTypeCode") ?? "" }
}
