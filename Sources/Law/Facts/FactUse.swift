package import Members
package import Values

/// A fact as it was used, or why it could not be.
package struct FactUse: Hashable, Sendable {
  /// The enterprise whose fact it is.
  package let operatorID: OperatorID
  /// Which fact was asked for.
  package let name: FactName
  /// The statement itself; `nil` where the register has none at all.
  package let fact: Fact?
  /// `nil` where the fact was used.
  package let unusable: Unusable?
  /// The year that the register says nothing of, where a fact is asked for by years.
  package let year: Int?

  /// Why a fact cannot be relied on.
  package enum Unusable: String, Hashable, Sendable, CaseIterable {
    /// The register says nothing.
    case missing
    /// The register says that it is not clear.
    case unclear
    /// It describes a day after the day judged on.
    case later
    /// Its evidence no longer held on the day judged on, or did not yet.
    case evidenceLapsed = "evidence-lapsed"
    /// Nothing but an unsigned claim.
    case noEvidence = "no-evidence"
    /// The part is larger than the whole, or the amount is in another currency.
    case inconsistent
  }

  /// `unusable` is `nil` only where there is a fact and it can be relied on.
  package init(
    operatorID: OperatorID, name: FactName, fact: Fact?, unusable: Unusable?, year: Int? = nil
  ) {
    self.operatorID = operatorID
    self.name = name
    self.fact = fact
    self.unusable = unusable
    self.year = year
  }
}
