import Judging
import Law
import Presentation
import Values

/// An undetermined requirement as something to do: which it is, why it is open, and what settles it.
struct FindingPoint {
  private let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  var text: Phrase {
    finding.effect == .undetermined(.unknown)
      ? Phrase([opening, missing], separator: ": ") : Phrase([opening, law], separator: ". ")
  }

  private var opening: Phrase {
    let (id, title) = (finding.rule.id, finding.rule.title)
    return Phrase("finding-point.opening", ["id": "\(id)", "title": .phrase(title)])
  }

  /// Each missing fact once, however many readings look at it; and what ends that.
  private var missing: Phrase {
    var seen: Set<Phrase> = []
    let facts = finding.missing.map { Phrase([$0.name.phrase, $0.reason.phrase], separator: ": ") }
      .filter { seen.insert($0).inserted }
    let cure = Phrase("finding-point.missing.cure")
    return Phrase(facts + [cure], separator: "; ")
  }

  /// Nobody but the buyer settles law; until then the risk can be taken in writing.
  private var law: Phrase {
    let risk = Phrase("finding-point.law.risk")
    guard let ask = finding.rule.question else {
      return Phrase("finding-point.law", ["risk": .phrase(risk)])
    }
    return Phrase(
      "finding-point.law.ask-the-buyer", ["question": .phrase(ask), "risk": .phrase(risk)])
  }
}
