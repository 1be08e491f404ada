import Judging
import Law
package import Values

/// What the parts of a finding are called in pages for people.
extension Clause.Origin {
  package var phrase: Phrase {
    switch self {
    case .code: Phrase(en: "code", sv: "kod", da: "kode")
    case .text: Phrase(en: "text", sv: "text", da: "tekst")
    case .espd: Phrase(en: "ESPD", sv: "ESPD", da: "ESPD")
    case .brief:
      Phrase(en: "procurement documents", sv: "upphandlingsdokument", da: "udbudsdokumenter")
    }
  }
}

extension Clause {
  /// Where it was found, and whether a person must read it.
  package var footing: Phrase {
    guard degree == .mayState else { return origin.phrase }
    return Phrase(
      en: "text that may say so: read it", sv: "text som kan betyda det: läs den",
      da: "tekst, der kan betyde det: læs den")
  }
}

extension BasisFinding.State {
  package var phrase: Phrase {
    switch self {
    case .sound: Phrase(en: "sound", sv: "i ordning", da: "i orden")
    case .needsDecision:
      Phrase(
        en: "for a person to decide", sv: "måste avgöras av en människa",
        da: "skal afgøres af et menneske")
    case .note: Phrase(en: "remark", sv: "anmärkning", da: "bemærkning")
    case .conflict: Phrase(en: "conflict", sv: "konflikt", da: "konflikt")
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
