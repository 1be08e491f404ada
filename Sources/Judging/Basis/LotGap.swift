import Law
import Values

/// Why a test of a lot cannot be answered.
enum LotGap: Hashable {
  case country, directive, mainCPV, betweenThresholds, lotValue, term, renewals
  /// In which money, as in `EUR`.
  case value(String)
  case threshold(String)
  case procedure, acceleration, requirement
  /// Which law governs is open itself; with the reason, where there is one.
  case regime(RegimeReason?)

  /// The rule that would answer it, where that is another one than the test's.
  var ruleID: String? {
    switch self {
    case .threshold, .betweenThresholds: "THR-02"
    case .country, .directive: "REG-01"
    case .regime(let reason): reason?.ruleID
    default: nil
    }
  }

  /// What the buyer could say; `nil` where only the rule that asks knows.
  var question: Phrase? {
    switch self {
    case .country, .directive, .threshold, .betweenThresholds, .value, .regime: Rule.whichLawGoverns
    default: nil
    }
  }

  var phrase: Phrase {
    switch self {
    case .country:
      Phrase(
        en: "the buyers' country is not stated, or there are several",
        sv: "köparens land anges inte, eller flera länder anges",
        da: "ordregivers land er ikke angivet, eller der er flere")
    case .directive:
      Phrase(
        en: "the notice names no directive of 2014, or several",
        sv: "annonsen anger inget direktiv från 2014, eller flera",
        da: "bekendtgørelsen angiver intet direktiv fra 2014, eller flere")
    case .mainCPV:
      Phrase(
        en: "the lot has no main CPV code", sv: "delen har ingen huvudsaklig CPV-kod",
        da: "delkontrakten har ingen hoved-CPV-kode")
    case .value(let currency):
      Phrase(
        en: "the notice states no estimated value in \(money(currency)) for the whole procurement",
        sv: "annonsen anger inget uppskattat värde i \(money(currency)) för hela upphandlingen",
        da: "bekendtgørelsen angiver ingen anslået værdi i \(money(currency)) for hele udbuddet")
    case .threshold(let currency):
      Phrase(
        en:
          "the threshold in \(money(currency)) for the day of the call is not in our table",
        sv: "tröskelvärdet i \(money(currency)) för annonseringsdagen finns inte i vår tabell",
        da: "tærskelværdien i \(money(currency)) for annonceringsdagen er ikke i vores tabel")
    case .betweenThresholds:
      Phrase(
        en: "the value lies between the thresholds of state and other buyers",
        sv: "värdet ligger mellan tröskelvärdena för statliga och andra köpare",
        da: "værdien ligger mellem tærskelværdierne for statslige og andre ordregivere")
    case .lotValue:
      Phrase(
        en: "the lot's estimated value is not stated in the same money",
        sv: "delens uppskattade värde anges inte i samma valuta",
        da: "delkontraktens anslåede værdi er ikke angivet i samme mønt")
    case .term:
      Phrase(
        en: "how long the contract runs is not stated", sv: "hur länge kontraktet löper anges inte",
        da: "hvor længe kontrakten løber, er ikke angivet")
    case .renewals:
      Phrase(
        en: "whether and for how long the contract may be renewed is not clear",
        sv: "om och hur länge kontraktet kan förlängas är inte klart",
        da: "om og hvor længe kontrakten kan forlænges, er ikke klart")
    case .procedure:
      Phrase(
        en: "the kind of procedure is not stated", sv: "förfarandet anges inte",
        da: "udbudsformen er ikke angivet")
    case .acceleration:
      Phrase(
        en: "whether the procedure is accelerated is not stated",
        sv: "om förfarandet är påskyndat anges inte",
        da: "om proceduren er fremskyndet, er ikke angivet")
    case .requirement:
      Phrase(
        en: "what the clause asks for cannot be read as a number",
        sv: "det som klausulen kräver kan inte läsas som ett tal",
        da: "det, klausulen kræver, kan ikke læses som et tal")
    case .regime(nil):
      Phrase(
        en: "which rules govern this lot is open: unknown",
        sv: "vilka regler som styr delen är öppet: okänt",
        da: "hvilke regler der gælder for delkontrakten, er åbent: ukendt")
    case .regime(.some(let reason)):
      Phrase(
        en: "which rules govern this lot is open: {reason}",
        sv: "vilka regler som styr delen är öppet: {reason}",
        da: "hvilke regler der gælder for delkontrakten, er åbent: {reason}",
        ["reason": .phrase(reason.text)])
    }
  }

  private func money(_ currency: String) -> String {
    LawBook.standard.name(ofCurrency: currency)
  }
}
