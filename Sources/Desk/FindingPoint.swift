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
    return Phrase(
      en: "\(id) is undetermined (\(title.english))", sv: "\(id) är oavgjord (\(title.swedish))",
      da: "\(id) er uafklaret (\(title.text(in: .danish)))")
  }

  /// Each missing fact once, however many readings look at it; and what ends that.
  private var missing: Phrase {
    var seen: Set<Phrase> = []
    let facts = finding.missing.map { Phrase([$0.name.phrase, $0.reason.phrase], separator: ": ") }
      .filter { seen.insert($0).inserted }
    let cure = Phrase(
      en: "put it in the register with evidence", sv: "för in det i registret med underlag",
      da: "registrér det med dokumentation")
    return Phrase(facts + [cure], separator: "; ")
  }

  /// Nobody but the buyer settles law; until then the risk can be taken in writing.
  private var law: Phrase {
    let risk = Phrase(
      en:
        "or take the risk in writing in the brief (element override), for instance on the buyer's answer",
      sv:
        "eller ta risken skriftligt i underlaget (elementet override), till exempel efter köparens svar",
      da:
        "eller påtag jer risikoen skriftligt i tilbudsgrundlaget (elementet override), for eksempel efter "
        + "ordregivers svar")
    guard let ask = finding.rule.question else {
      return Phrase(
        en: "Ask the buyer what holds, {risk}", sv: "Fråga köparen vad som gäller, {risk}",
        da: "Spørg ordregiver, hvad der gælder, {risk}", ["risk": .phrase(risk)])
    }
    return Phrase(
      en: "Ask the buyer: {question} – {risk}", sv: "Fråga köparen: {question} – {risk}",
      da: "Spørg ordregiver: {question} – {risk}",
      ["question": .phrase(ask), "risk": .phrase(risk)])
  }
}
