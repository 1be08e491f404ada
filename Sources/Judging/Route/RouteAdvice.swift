package import Law
package import Values

/// Which ways to buy are open for a purchase, and why.
package struct RouteAdvice: Hashable, Sendable {
  /// What is bought, by whom, for how much, on which day.
  package let purchase: Purchase
  /// The lot that was asked about; `nil` for a purchase that no notice describes.
  package let lot: LotID?
  /// One a way to buy, in the order of ``RouteKind``.
  package let routes: [RouteFinding]
  /// The amounts of an office's own that its value is held against, as sentences.
  package let officeNotes: [Phrase]

  /// `lot` is `nil` for a purchase that no notice describes.
  package init(
    purchase: Purchase, lot: LotID?, routes: [RouteFinding], officeNotes: [Phrase]
  ) {
    self.purchase = purchase
    self.lot = lot
    self.routes = routes
    self.officeNotes = officeNotes
  }
}

/// What is found about one way to buy.
package struct RouteFinding: Hashable, Sendable {
  /// The way to buy.
  package let route: RouteKind
  /// Whether it is open; `depends` where the answers that may hold differ.
  package let state: RouteState
  /// The answers that may hold: one where it is settled, several where something is not known.
  package let answers: [Answer]
  /// What is not known and would decide.
  package let dependsOn: [RouteInput]

  /// One answer that may hold, with the rule that gives it.
  package struct Answer: Hashable, Sendable {
    /// The rule that gives it.
    package let ruleID: String
    /// What the rule says in this case.
    package let branch: RouteBranch

    /// `branch` is one of the rule's.
    package init(ruleID: String, branch: RouteBranch) {
      self.ruleID = ruleID
      self.branch = branch
    }
  }

  /// `dependsOn` is empty where one answer is certain.
  package init(
    route: RouteKind, state: RouteState, answers: [Answer], dependsOn: [RouteInput]
  ) {
    self.route = route
    self.state = state
    self.answers = answers
    self.dependsOn = dependsOn
  }
}

/// Something about a purchase that a way to buy can hang on.
package enum RouteInput: String, Hashable, Sendable, CaseIterable {
  case act, value, cpv
  /// What is bought: goods, services or works.
  case nature
  case buyer
  case term
  case termWithOptions = "term-with-options"
  /// The threshold in the currency of the value, which our table does not have for the day.
  case threshold
}
