import Members

/// How hard a step is, from the lightest to the heaviest.
///
/// The order is our own: paper before practice, practice before statutes, statutes before the people who
/// work there, and those before what the enterprise is. What must wait for a year's accounts costs little
/// but time, and stands after what can be decided today.
package enum Effort: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// The fact stands; its document ended, or the issuer's list must be looked at again.
  case renewDocument
  /// The fact is to be stated and shown: nobody has, or not with evidence.
  case signStatement
  /// Somebody else decides: buyer, issuer or authority.
  case ask
  /// A policy, an agreement, a way of working: the management decides.
  case adoptPractice
  /// Statutes or articles: the owners or members decide.
  case changeStatutes
  /// The accounts of a year to come.
  case waitForAccounts
  /// Who works there.
  case changeWorkforce
  /// Ownership, legal form or size.
  case changeEnterprise

  /// The lighter step first.
  package static func < (left: Effort, right: Effort) -> Bool { left.rawValue < right.rawValue }

  /// The word in JSON and calendars.
  package var word: String {
    switch self {
    case .renewDocument: "renew-document"
    case .signStatement: "sign-statement"
    case .ask: "ask"
    case .adoptPractice: "adopt-practice"
    case .changeStatutes: "change-statutes"
    case .waitForAccounts: "wait-for-accounts"
    case .changeWorkforce: "change-workforce"
    case .changeEnterprise: "change-enterprise"
    }
  }
}

extension FactName {
  /// How hard it is to make the fact another one.
  package var effortToChange: Effort {
    switch self {
    case .participationDocumented, .inclusiveAndResponsible, .sellsOnOpenMarket: .adoptPractice
    case .dividendPaid, .onlyPermittedTransfers, .inOperationOverOneYear, .accountsApproved,
      .wonUnderArticle77:
      .waitForAccounts
    case .liabilityInsurance: .ask
    case .shelteredWorkshop, .publicControl, .legalForm, .turnover: .changeEnterprise
    default: effortOfFamily
    }
  }

  private var effortOfFamily: Effort {
    switch family {
    case "F-PLAN", "F-CBA", "F-SAM", "F-TECH": .adoptPractice
    case "F-CERT", "F-EXC", "F-LEAD": .ask
    case "F-AIM", "F-IND", "F-SURPLUS", "F-DEM": .changeStatutes
    case "F-OCC", "F-EMP", "F-SUB": .changeWorkforce
    default: .changeEnterprise
    }
  }
}
