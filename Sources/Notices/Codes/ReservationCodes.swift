/// BT-71: for whom a lot is reserved.
///
/// - Source: eForms code list `reserved-procurement`.
package struct ReservedParticipation: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let nothing = ReservedParticipation("none")
  /// Article 20 of Directive 2014/24/EU and its twins.
  package static let shelteredWorkshop = ReservedParticipation("res-ws")
  /// Article 77 of Directive 2014/24/EU and its twins.
  package static let publicServiceMission = ReservedParticipation("res-pub-ser")
}

/// BT-736: whether the contract must be performed in sheltered employment.
///
/// - Source: eForms code list `applicability`.
package struct ReservedExecution: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let yes = ReservedExecution("yes")
  package static let no = ReservedExecution("no")
  package static let notKnown = ReservedExecution("not-known")
}

/// BT-775: the social aim of a strategic procurement.
///
/// - Source: eForms code list `social-objective`.
package struct SocialObjective: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let accessibilityForAll = SocialObjective("acc-all")
  package static let employmentOpportunities = SocialObjective("opp")
  package static let workingConditions = SocialObjective("work-cond")
  package static let nothing = SocialObjective("none")
}

/// BT-774, BT-775, BT-776: what a strategic aim is about, whichever of the three.
///
/// - Source: eForms code lists `environmental-impact`, `social-objective` and `innovative-acquisition`.
package struct StrategicDetail: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let nothing = StrategicDetail("none")
}

/// BT-06: the strategic aim of a procurement.
///
/// - Source: eForms code list `strategic-procurement`.
package struct StrategicAim: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let environment = StrategicAim("env-imp")
  package static let social = StrategicAim("soc-obj")
  package static let innovation = StrategicAim("inn-pur")
  package static let nothing = StrategicAim("none")
}

/// BT-754: whether criteria of accessibility are in the specifications.
///
/// - Source: eForms code list `accessibility`.
package struct Accessibility: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let included = Accessibility("inc")
}
