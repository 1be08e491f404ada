import Members

/// A kind of document, as the register spells it in ``Evidence/kind``.
package enum EvidenceKind: String, Hashable, Sendable, CaseIterable {
  case registerExtract = "register-extract"
  case authorityDecision = "authority-decision"
  case certificate
  case auditorStatement = "auditor-statement"
  case signedStatement = "signed-statement"
  case statutes
  case minutes
  case policy
  case annualReport = "annual-report"
  case payrollSummary = "payroll-summary"
  case agreement
  case other
}

extension FactName {
  /// The kinds of document that would do for this fact, the usual one first.
  ///
  /// - Source: the rule book's section 1, column "evidence that counts". A proposal: no law closes the list.
  package var evidenceKinds: [EvidenceKind] {
    switch self {
    case .dividendPaid, .onlyPermittedTransfers: return [.annualReport, .auditorStatement]
    case .liabilityInsurance: return [.certificate, .agreement]
    case .yearlyWorkEnvironmentReview: return [.minutes, .signedStatement]
    case .participationDocumented: return [.agreement, .statutes, .minutes]
    default: break
    }
    switch family {
    case "F-ID": return [.registerExtract]
    case "F-AIM": return [.statutes, .minutes, .policy]
    case "F-OCC", "F-SUB": return [.signedStatement, .auditorStatement]
    case "F-EMP": return [.signedStatement, .auditorStatement, .payrollSummary]
    case "F-IND": return [.registerExtract, .statutes]
    case "F-SURPLUS": return [.statutes, .annualReport]
    case "F-DEM": return [.statutes, .minutes]
    case "F-CBA": return [.agreement]
    case "F-SAM": return [.policy, .signedStatement]
    case "F-ECON": return [.annualReport]
    case "F-PLAN": return [.certificate, .policy, .signedStatement]
    case "F-LEAD": return [.agreement, .minutes]
    case "F-PREV", "F-EXC": return [.signedStatement]
    case "F-TECH": return [.authorityDecision]
    case "F-CERT": return [.certificate, .registerExtract]
    default: return [.other]
    }
  }
}
