import Law

/// What a passage can demand, in the words of tables that people labelled.
enum PassageLabel: String, CaseIterable, Comparable {
  case art20, art77
  case reservedOther = "reserved_other"
  case preference, employment
  case labourLaw = "labour_law"
  case socialOther = "social_other"
  case accessibility
  case none

  /// `nil` for kinds that no label is for, such as turnover.
  init?(_ kind: ClauseKind) {
    switch kind {
    // Programmes of sheltered employment are the second half of article 20.
    case .reservedArt20, .reservedExecution: self = .art20
    case .reservedArt77: self = .art77
    case .reservedOther: self = .reservedOther
    case .preference: self = .preference
    case .employment: self = .employment
    case .labourLaw: self = .labourLaw
    case .socialOther: self = .socialOther
    case .accessibility: self = .accessibility
    case .groupLegalForm, .jointLiability, .turnover, .targetShare, .certificate, .references,
      .selectionOther, .performanceTerm, .exclusion, .strategy:
      return nil
    }
  }

  /// Whether it keeps others from taking part.
  var reserves: Bool { self == .art20 || self == .art77 || self == .reservedOther }

  static func < (left: PassageLabel, right: PassageLabel) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
