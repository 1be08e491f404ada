package import Planning

/// In what role an operator files an ESPD; the words are those of `eo-role-type`.
package enum ESPDRole: String, Hashable, Sendable, CaseIterable {
  case sole = "sole-tenderer"
  case lead = "group-lead"
  case member = "group-mem"
  /// An entity outside the group on whose capacities it relies.
  case reliedOn = "oeron"
  case subcontractor = "subcont"

  /// The role of one that stands behind those who tender.
  package init(_ kind: Supporter.Kind) {
    self = kind == .reliedOn ? .reliedOn : .subcontractor
  }

  /// Whether it tenders, alone or with others.
  package var isTenderer: Bool { self != .reliedOn && self != .subcontractor }
}
