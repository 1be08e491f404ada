import Judging
import Law
package import Values

/// What the parts of a finding are called in pages for people.
extension Clause.Origin {
  /// Where a clause comes from: a code, a text, an ESPD Request or a brief.
  package var phrase: Phrase {
    switch self {
    case .code: Phrase("finding.origin.code")
    case .text: Phrase("finding.origin.text")
    case .espd: Phrase("finding.origin.espd")
    case .brief:
      Phrase("finding.origin.brief")
    }
  }
}

extension Clause {
  /// Where it was found, and whether a person must read it.
  package var footing: Phrase {
    guard degree == .mayState else { return origin.phrase }
    return Phrase("finding.footing")
  }
}

extension BasisFinding.State {
  /// How firm the ground is that a clause stands on.
  package var phrase: Phrase {
    switch self {
    case .sound: Phrase("finding.state.sound")
    case .needsDecision:
      Phrase("finding.state.needs-decision")
    case .note: Phrase("finding.state.note")
    case .conflict: Phrase("finding.state.conflict")
    }
  }
}

extension Kleene {
  /// The verdict whose sign stands for this value.
  var verdict: Verdict {
    switch self {
    case .isTrue: .met
    case .isFalse: .notMet
    case .unknown: .undetermined(.unknown)
    }
  }
}
