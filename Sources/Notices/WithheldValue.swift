package import Values

/// A value that the notice keeps back: it is there, and is published later or never (BT-195 to BT-198).
///
/// Published as -1, or as the code `unpublished`; it is no number and no code, and stands nowhere else in the model.
package struct WithheldValue: Hashable, Sendable {
  /// What is withheld, as in `BT-720`; `nil` where the notice names it only by a code that we do not know.
  package var term: String?
  /// BT-195, as in `win-ten-val`.
  package var code: Sourced<String>?
  /// BT-197, as in `fair-comp`.
  package var reason: Sourced<String>?
  /// BT-196.
  package var explanation = LocalizedText()
  /// BT-198: the day of publication.
  package var until: Sourced<CivilDate>?
  /// Where the value stands that is withheld.
  package var place: Source?

  package init(term: String? = nil, place: Source? = nil) {
    self.term = term
    self.place = place
  }
}
