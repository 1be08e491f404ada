/// BT-105: the type of the procedure.
///
/// - Source: eForms code list `procurement-procedure-type`.
package struct ProcedureType: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// Whoever wants to may tender.
  package static let open = ProcedureType("open")
  /// Those who are chosen may tender.
  package static let restricted = ProcedureType("restricted")
  /// Negotiated after a call; competitive with negotiation.
  package static let negotiatedWithCall = ProcedureType("neg-w-call")
  /// Negotiated without a call.
  package static let negotiatedWithoutCall = ProcedureType("neg-wo-call")
  /// Competitive dialogue.
  package static let competitiveDialogue = ProcedureType("comp-dial")
  /// Innovation partnership.
  package static let innovationPartnership = ProcedureType("innovation")

  /// Whether candidates are chosen before they tender.
  package var choosesBeforeTenders: Bool {
    [.restricted, .negotiatedWithCall, .competitiveDialogue, .innovationPartnership].contains(self)
  }
}

/// BT-03: what a notice does in its procedure.
///
/// - Source: eForms code list `form-type`.
package struct FormType: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// Tells of what is planned.
  package static let planning = FormType("planning")
  /// Asks the market before a procedure.
  package static let consultation = FormType("consultation")
  /// Calls for tenders or requests.
  package static let competition = FormType("competition")
  /// Changes another notice.
  package static let change = FormType("change")
  /// Tells who won, or that nobody did.
  package static let result = FormType("result")
  /// Tells of an award without a call before it is made.
  package static let directAwardPrenotification = FormType("dir-awa-pre")
  /// Tells how a contract was modified.
  package static let contractModification = FormType("cont-modif")
  /// Tells that a contract is done.
  package static let completion = FormType("completion")
}

/// BT-23: what is bought.
///
/// - Source: eForms code list `contract-nature`.
package struct ContractNature: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// Works.
  package static let works = ContractNature("works")
  /// Goods.
  package static let supplies = ContractNature("supplies")
  /// Services.
  package static let services = ContractNature("services")
}

/// BT-11: the legal type of a buyer.
///
/// - Source: eForms code list `buyer-legal-type`.
package struct BuyerLegalType: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// A central government authority.
  package static let centralGovernment = BuyerLegalType("cga")
  /// A body under public law, controlled by a central government.
  package static let underCentralGovernment = BuyerLegalType("body-pl-cga")
  /// A regional authority.
  package static let regionalAuthority = BuyerLegalType("ra")
  /// A body under public law, controlled by a regional authority.
  package static let underRegionalAuthority = BuyerLegalType("body-pl-ra")
  /// A local authority.
  package static let localAuthority = BuyerLegalType("la")
  /// A body under public law, controlled by a local authority.
  package static let underLocalAuthority = BuyerLegalType("body-pl-la")
}

/// BT-727: where a contract without a place of its own is performed.
///
/// - Source: eForms code list `other-place-service`.
package struct PlaceAnywhere: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// Anywhere.
  package static let world = PlaceAnywhere("anyw")
  /// Anywhere in the given country.
  package static let country = PlaceAnywhere("anyw-cou")
  /// Anywhere in the European Economic Area.
  package static let economicArea = PlaceAnywhere("anyw-eea")
}

/// BT-17, BT-63, BT-764, BT-769: whether something is allowed or asked for.
///
/// - Source: eForms code list `permission`.
package struct Permission: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// It is asked for.
  package static let required = Permission("required")
  /// It is allowed.
  package static let allowed = Permission("allowed")
  /// It is not allowed.
  package static let notAllowed = Permission("not-allowed")
}

/// BT-765 and BT-766: which framework agreement or dynamic purchasing system is used.
///
/// - Source: eForms code lists `framework-agreement` and `dps-usage`.
package struct TechniqueUse: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// The technique is not used.
  package static let nothing = TechniqueUse("none")
}
