import Judging
import Law
package import Values

/// The words of the pages on rules.
extension RuleEffect {
  package var phrase: Phrase {
    switch self {
    case .requirement: Phrase(en: "requirement", sv: "krav", da: "krav")
    case .obligation:
      Phrase(
        en: "obligation when performing", sv: "skyldighet vid fullgörandet",
        da: "forpligtelse ved udførelsen")
    case .basis: Phrase(en: "legal basis", sv: "rättslig grund", da: "retsgrundlag")
    case .measure: Phrase(en: "days and amounts", sv: "dagar och belopp", da: "dage og beløb")
    case .information: Phrase(en: "information", sv: "upplysning", da: "oplysning")
    case .duty:
      Phrase(en: "duty of this program", sv: "programmets skyldighet", da: "programmets pligt")
    }
  }
}

extension RuleSubject {
  package var phrase: Phrase {
    switch self {
    case .member:
      Phrase(
        en: "each that tenders", sv: "var och en som lämnar anbud", da: "hver, der byder")
    case .group:
      Phrase(
        en: "those that tender together", sv: "de som lämnar anbud tillsammans",
        da: "dem, der byder sammen")
    case .relied:
      Phrase(
        en: "each that is relied on", sv: "var och en som åberopas", da: "hver støttende enhed")
    case .everyone:
      Phrase(
        en: "each that tenders or is relied on", sv: "var och en som lämnar anbud eller åberopas",
        da: "hver, der byder eller støtter")
    case .subcontractor:
      Phrase(en: "each subcontractor", sv: "varje underleverantör", da: "hver underleverandør")
    case .lot: Phrase(en: "the lot", sv: "delen", da: "delkontrakten")
    case .buyer: Phrase(en: "the buyer", sv: "köparen", da: "ordregiver")
    case .program: Phrase(en: "this program", sv: "programmet", da: "programmet")
    }
  }
}

extension Reading.Scope {
  package var phrase: Phrase {
    switch self {
    case .each: Phrase(en: "each by itself", sv: "var och en för sig", da: "hver for sig")
    case .pooled: Phrase(en: "added up", sv: "sammanlagt", da: "lagt sammen")
    case .any: Phrase(en: "at least one", sv: "minst en", da: "mindst én")
    case .relied:
      Phrase(
        en: "at least one that is relied on", sv: "minst en som åberopas",
        da: "mindst én støttende enhed")
    case .lead: Phrase(en: "the leader", sv: "ledaren", da: "den ledende")
    }
  }
}

extension LotTest.Outcome {
  package var phrase: Phrase {
    switch self {
    case .governedBy(let regime):
      Phrase(
        en: "governed by \(regime.id)", sv: "styrs av \(regime.id)",
        da: "reguleres af \(regime.id)")
    case .needsDecision: BasisFinding.State.needsDecision.phrase
    case .conflict: BasisFinding.State.conflict.phrase
    case .note: Word.remarks.phrase
    }
  }
}

/// Headings of the pages on rules.
enum RuleHeading {
  static let inForce = Phrase(en: "In force", sv: "I kraft", da: "I kraft")
  static let applies = Phrase(en: "Applies to", sv: "Gäller", da: "Gælder")
  static let says = Phrase(en: "What it says", sv: "Vad den säger", da: "Hvad den siger")
  static let standing = Phrase(
    en: "How well it is known", sv: "Hur säkert den är känd", da: "Hvor sikkert den er kendt")
  static let readOn = Phrase(en: "read on", sv: "läst", da: "læst")
  /// Of a source that is cited and not verified.
  static let notedOn = Phrase(en: "noted on", sv: "noterad", da: "noteret")
  static let neverSurer = Phrase(
    en: "Never surer than undetermined", sv: "Aldrig säkrare än oavgjort",
    da: "Aldrig sikrere end uafklaret")
  static let clauses = Phrase(
    en: "Answers clauses", sv: "Besvarar klausuler", da: "Besvarer klausuler")
  static let regimes = Phrase(en: "Under", sv: "Under", da: "Under")
  static let work = Phrase(en: "Work (CPV)", sv: "Arbete (CPV)", da: "Arbejde (CPV)")
  static let evidence = Phrase(
    en: "Evidence that would do", sv: "Underlag som räcker",
    da: "Dokumentation, der er tilstrækkelig")
  static let tests = Phrase(
    en: "Tests of the lot", sv: "Prövningar av delen", da: "Prøvelser af delkontrakten")
  static let days = Phrase(en: "days", sv: "dagar", da: "dage")
  static let periods = Phrase(en: "Days", sv: "Dagar", da: "Dage")
  static let limits = Phrase(en: "Amounts", sv: "Belopp", da: "Beløb")
  static let notFound = Phrase(en: "not found", sv: "inte hittat", da: "ikke fundet")
}
