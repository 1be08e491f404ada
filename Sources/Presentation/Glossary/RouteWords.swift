import Judging
import Law
package import Values

/// What ways to buy are called in pages for people.
extension RouteKind {
  package var phrase: Phrase {
    switch self {
    case .reservedContract:
      Phrase(
        en: "reserved contract (art. 20)", sv: "reserverat kontrakt (art. 20)",
        da: "reserveret kontrakt (art. 20)")
    case .reservedArt77:
      Phrase(
        en: "reserved services (art. 77)", sv: "reserverade tjänster (art. 77)",
        da: "reserverede tjenesteydelser (art. 77)")
    case .reservedIdebure:
      Phrase(
        en: "reserved for idéburna organisations (LOU 19:25 a)",
        sv: "reserverat för idéburna organisationer (LOU 19:25 a)",
        da: "reserveret til idéburna organisationer (LOU 19:25 a)")
    case .framework: Phrase(en: "framework agreement", sv: "ramavtal", da: "rammeaftale")
    case .directAward: Phrase(en: "direct award", sv: "direktupphandling", da: "direkte tildeling")
    case .partnership:
      Phrase(
        en: "partnership with an idéburen organisation (IOP)",
        sv: "idéburet offentligt partnerskap (IOP)", da: "idéburet offentligt partnerskab (IOP)")
    case .agreement:
      Phrase(
        en: "agreement with an authority", sv: "överenskommelse", da: "aftale med en myndighed")
    case .lots:
      Phrase(en: "division into lots", sv: "uppdelning i delar", da: "opdeling i delkontrakter")
    case .socialClause:
      Phrase(
        en: "social clause only", sv: "bara en social klausul", da: "kun en social klausul")
    }
  }
}

extension RouteState {
  package var phrase: Phrase {
    switch self {
    case .open: Phrase(en: "open", sv: "öppen", da: "åben")
    case .closed: Phrase(en: "closed", sv: "stängd", da: "lukket")
    case .unsettled: Phrase(en: "unsettled", sv: "inte avgjord", da: "ikke afklaret")
    case .depends: Phrase(en: "depends", sv: "beror på", da: "afhænger")
    }
  }

  /// So that colour is never needed alone.
  package var sign: String {
    switch self {
    case .open: "✓"
    case .closed: "✗"
    case .unsettled: "§"
    case .depends: "?"
    }
  }

  /// The class in style sheets, shared with verdicts.
  var style: String {
    switch self {
    case .open: "met"
    case .closed: "not-met"
    case .unsettled: "disputed"
    case .depends: "unknown"
    }
  }
}

extension RouteInput {
  package var phrase: Phrase {
    switch self {
    case .act:
      Phrase(
        en: "the act that governs", sv: "vilken lag som styr", da: "hvilken lov der gælder")
    case .value:
      Phrase(
        en: "the value of the purchase", sv: "köpets värde", da: "købets værdi")
    case .cpv: Phrase(en: "the CPV code", sv: "CPV-koden", da: "CPV-koden")
    case .nature:
      Phrase(
        en: "goods, services or works", sv: "varor, tjänster eller byggentreprenader",
        da: "varer, tjenesteydelser eller bygge- og anlægsarbejder")
    case .buyer: Phrase(en: "the kind of buyer", sv: "slaget av köpare", da: "arten af ordregiver")
    case .term: Phrase(en: "the contract's length", sv: "avtalstiden", da: "kontraktens længde")
    case .termWithOptions:
      Phrase(
        en: "its length with options", sv: "avtalstiden med optioner",
        da: "kontraktens længde med optioner")
    case .threshold:
      Phrase(
        en: "the threshold of that day in the value's currency, which is not in our table",
        sv: "dagens tröskelvärde i värdets valuta, som inte finns i vår tabell",
        da: "dagens tærskelværdi i værdiens valuta, som ikke findes i vores tabel")
    }
  }
}

extension Purchase.BuyerKind {
  package var phrase: Phrase {
    switch self {
    case .municipality: Phrase(en: "municipality", sv: "kommun", da: "kommune")
    case .region: Phrase(en: "region", sv: "region", da: "region")
    case .state: Phrase(en: "state", sv: "stat", da: "stat")
    case .utility: Phrase(en: "utility", sv: "försörjningssektorn", da: "forsyningsvirksomhed")
    }
  }
}

extension Purchase.Nature {
  package var phrase: Phrase {
    switch self {
    case .goods: Phrase(en: "goods", sv: "varor", da: "varer")
    case .services: Phrase(en: "services", sv: "tjänster", da: "tjenesteydelser")
    case .works: Phrase(en: "works", sv: "byggentreprenad", da: "bygge og anlæg")
    }
  }
}
