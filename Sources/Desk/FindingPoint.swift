import Judging
import Law
import Presentation
import Values

/// An undetermined requirement as something to do: which it is, why it is open, and what settles it.
struct FindingPoint {
  private let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  var text: Phrase {
    Phrase(
      en: sentence(.english), sv: sentence(.swedish),
      da: finding.rule.title.danish.map { _ in sentence(.danish) })
  }

  private func sentence(_ language: OutputLanguage) -> String {
    let head = opening.text(in: language)
    return finding.effect == .undetermined(.unknown)
      ? "\(head): \(missing(language))" : "\(head). \(law.text(in: language))"
  }

  private var opening: Phrase {
    let (id, title) = (finding.rule.id, finding.rule.title)
    return Phrase(
      en: "\(id) is undetermined (\(title.english))", sv: "\(id) är oavgjord (\(title.swedish))",
      da: "\(id) er uafklaret (\(title.text(in: .danish)))")
  }

  private func missing(_ language: OutputLanguage) -> String {
    let facts = finding.missing.map {
      "\($0.name.phrase.text(in: language)): \($0.reason.phrase.text(in: language))"
    }
    var seen: Set<String> = []
    let list = facts.filter { seen.insert($0).inserted }.joined(separator: "; ")
    let cure = Phrase(
      en: "put it in the register with evidence", sv: "för in det i registret med underlag",
      da: "registrér det med dokumentation"
    ).text(in: language)
    return list.isEmpty ? cure : "\(list); \(cure)"
  }

  /// Nobody but the buyer settles law; until then the risk can be taken in writing.
  private var law: Phrase {
    let ask = finding.rule.question
    let risk = Phrase(
      en:
        "or take the risk in writing in the brief (element override), for instance on the buyer's answer",
      sv:
        "eller ta risken skriftligt i underlaget (elementet override), till exempel efter köparens svar",
      da:
        "eller påtag jer risikoen skriftligt i tilbudsgrundlaget (elementet override), for eksempel efter "
        + "ordregivers svar")
    func line(_ language: OutputLanguage, _ verb: String, _ alone: String) -> String {
      let question = ask.map { "\(verb): \($0.text(in: language)) – " } ?? "\(alone), "
      return question + risk.text(in: language)
    }
    return Phrase(
      en: line(.english, "Ask the buyer", "Ask the buyer what holds"),
      sv: line(.swedish, "Fråga köparen", "Fråga köparen vad som gäller"),
      da: line(.danish, "Spørg ordregiver", "Spørg ordregiver, hvad der gælder"))
  }
}
