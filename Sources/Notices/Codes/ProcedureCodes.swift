/// BT-105: the type of the procedure.
///
/// - Source: eForms code list `procurement-procedure-type`.
package struct ProcedureType: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let open = ProcedureType("open")
  package static let restricted = ProcedureType("restricted")
  package static let negotiatedWithCall = ProcedureType("neg-w-call")
  package static let negotiatedWithoutCall = ProcedureType("neg-wo-call")
  package static let competitiveDialogue = ProcedureType("comp-dial")
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

  package static let planning = FormType("planning")
  package static let consultation = FormType("consultation")
  package static let competition = FormType("competition")
  package static let change = FormType("change")
  package static let result = FormType("result")
  package static let directAwardPrenotification = FormType("dir-awa-pre")
  package static let contractModification = FormType("cont-modif")
  package static let completion = FormType("completion")
}

/// BT-23: what is bought.
///
/// - Source: eForms code list `contract-nature`.
package struct ContractNature: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let works = ContractNature("works")
  package static let supplies = ContractNature("supplies")
  package static let services = ContractNature("services")
}

/// BT-11: the legal type of a buyer.
///
/// - Source: eForms code list `buyer-legal-type`.
package struct BuyerLegalType: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let centralGovernment = BuyerLegalType("cga")
  /// A body under public law, controlled by a central government.
  package static let underCentralGovernment = BuyerLegalType("body-pl-cga")
  package static let regionalAuthority = BuyerLegalType("ra")
  package static let underRegionalAuthority = BuyerLegalType("body-pl-ra")
  package static let localAuthority = BuyerLegalType("la")
  package static let underLocalAuthority = BuyerLegalType("body-pl-la")
}

/// BT-727: where a contract without a place of its own is performed.
///
/// - Source: eForms code list `other-place-service`.
package struct PlaceAnywhere: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let world = PlaceAnywhere("anyw")
  package static let country = PlaceAnywhere("anyw-cou")
  package static let economicArea = PlaceAnywhere("anyw-eea")
}

/// BT-17, BT-63, BT-764, BT-769: whether something is allowed or asked for.
///
/// - Source: eForms code list `permission`.
package struct Permission: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let required = Permission("required")
  package static let allowed = Permission("allowed")
  package static let notAllowed = Permission("not-allowed")
}

/// BT-765 and BT-766: which framework agreement or dynamic purchasing system is used.
///
/// - Source: eForms code lists `framework-agreement` and `dps-usage`.
package struct TechniqueUse: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let nothing = TechniqueUse("none")
}
