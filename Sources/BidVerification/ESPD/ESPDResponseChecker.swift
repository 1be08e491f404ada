/// Checks an ESPD Response by the official rules and by our own.
///
/// For 4.1.0 the outcome is that of the official validator; of older editions the rules are checked that
/// all editions on UBL share, since their tables of criteria are not here.
enum ESPDResponseChecker {
  static func findings(in document: CheckedDocument) -> [ValidityFinding] {
    let context = ESPDContext(document)
    return rules(for: context.release).flatMap { $0.findings(in: document, context) }
      + ESPDAttributeRules.identifiers(in: document)
      + GroupRules.findings(ResponseSheet(document.root, context))
  }

  private static let knownRole = ValidityRule<ESPDContext>(
    "espd.role-unknown", of: "cbc:RoleCode", within: ["cac:EconomicOperatorRole"],
    "the role must be one of the edition"
  ) { node, context in context.release.roles.contains(node.text) }

  static func rules(for release: ESPDResponseRelease) -> [ValidityRule<ESPDContext>] {
    let common =
      ESPDHeaderRules.common + ESPDAttributeRules.common + ESPDCriterionRules.common
      + ESPDAnswerRules.all + [knownRole]
    return switch release.generation {
    case .second: common
    case .third: common + [ESPDHeaderRules.oneLot] + ESPDRoleRules.all
    // The table of criteria is that of 4.1.0; 4.0.0 has another.
    case .fourth where release.version.hasPrefix("4.0"):
      common + [ESPDHeaderRules.oneLot] + ESPDRoleRules.all
    case .fourth:
      common + [ESPDHeaderRules.oneLot] + ESPDRoleRules.all + ESPDAttributeRules.fourth
        + ESPDCriterionRules.structure
    }
  }
}
