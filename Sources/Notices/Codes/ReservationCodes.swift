/// BT-71: for whom a lot is reserved.
///
/// - Source: eForms code list `reserved-procurement`.
package struct ReservedParticipation: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// Open to all.
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

  /// In sheltered employment programmes.
  package static let yes = ReservedExecution("yes")
  /// Not reserved.
  package static let no = ReservedExecution("no")
  /// The buyer does not know yet.
  package static let notKnown = ReservedExecution("not-known")
}

/// BT-775: the social aim of a strategic procurement.
///
/// - Source: eForms code list `social-objective`.
package struct SocialObjective: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// Accessibility for all.
  package static let accessibilityForAll = SocialObjective("acc-all")
  /// Work for those who are far from it.
  package static let employmentOpportunities = SocialObjective("opp")
  /// Just working conditions.
  package static let workingConditions = SocialObjective("work-cond")
  /// No social aim.
  package static let nothing = SocialObjective("none")
}

/// BT-774, BT-775, BT-776: what a strategic aim is about, whichever of the three.
///
/// - Source: eForms code lists `environmental-impact`, `social-objective` and `innovative-acquisition`.
package struct StrategicDetail: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// None.
  package static let nothing = StrategicDetail("none")
}

/// BT-06: the strategic aim of a procurement.
///
/// - Source: eForms code list `strategic-procurement`.
package struct StrategicAim: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// Less harm to the environment (BT-774).
  package static let environment = StrategicAim("env-imp")
  /// A social aim (BT-775).
  package static let social = StrategicAim("soc-obj")
  /// Something new (BT-776).
  package static let innovation = StrategicAim("inn-pur")
  /// No strategic aim.
  package static let nothing = StrategicAim("none")
}

/// BT-754: whether criteria of accessibility are in the specifications.
///
/// - Source: eForms code list `accessibility`.
package struct Accessibility: NoticeCode {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// They are.
  package static let included = Accessibility("inc")
}
