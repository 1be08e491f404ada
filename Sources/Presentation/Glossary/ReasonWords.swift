import Law
import Members
package import Values

/// What reasons, clauses and units are called in pages for people.
extension FactUse.Unusable {
  package var phrase: Phrase {
    switch self {
    case .missing:
      Phrase(en: "not in the register", sv: "finns inte i registret", da: "findes ikke i registret")
    case .unclear:
      Phrase(
        en: "the register says it is unclear", sv: "registret säger oklart",
        da: "registret siger uklart")
    case .later:
      Phrase(
        en: "dated after the day judged on", sv: "daterad efter bedömningsdagen",
        da: "dateret efter vurderingsdagen")
    case .evidenceLapsed:
      Phrase(
        en: "its evidence does not cover the day judged on",
        sv: "underlaget täcker inte bedömningsdagen",
        da: "dokumentationen dækker ikke vurderingsdagen")
    case .noEvidence:
      Phrase(
        en: "claimed without evidence", sv: "påstådd utan underlag",
        da: "påstået uden dokumentation")
    case .inconsistent:
      Phrase(
        en: "does not fit the other facts", sv: "stämmer inte med övriga uppgifter",
        da: "passer ikke med de øvrige oplysninger")
    }
  }
}

extension ClauseKind {
  package var phrase: Phrase {
    switch self {
    case .reservedArt20:
      Phrase(
        en: "reserved participation (art. 20)", sv: "reserverat deltagande (art. 20)",
        da: "reserveret deltagelse (art. 20)")
    case .reservedArt77:
      Phrase(
        en: "reserved participation (art. 77)", sv: "reserverat deltagande (art. 77)",
        da: "reserveret deltagelse (art. 77)")
    case .reservedExecution:
      Phrase(
        en: "sheltered employment programme", sv: "program för skyddad anställning",
        da: "program for beskyttet beskæftigelse")
    case .reservedOther:
      Phrase(en: "another reservation", sv: "annan reservation", da: "anden reservation")
    case .preference: Phrase(en: "preference", sv: "företräde", da: "fortrinsret")
    case .employment:
      Phrase(
        en: "employment of target groups", sv: "sysselsättning av målgrupper",
        da: "beskæftigelse af målgrupper")
    case .labourLaw: Phrase(en: "working conditions", sv: "arbetsvillkor", da: "arbejdsvilkår")
    case .accessibility: Phrase(en: "accessibility", sv: "tillgänglighet", da: "tilgængelighed")
    case .socialOther:
      Phrase(en: "other social objective", sv: "annat socialt mål", da: "andet socialt mål")
    case .strategy:
      Phrase(en: "strategic procurement", sv: "strategisk upphandling", da: "strategisk indkøb")
    case .groupLegalForm:
      Phrase(
        en: "legal form of a group", sv: "gruppens juridiska form",
        da: "sammenslutningens retlige form")
    case .jointLiability:
      Phrase(en: "joint and several liability", sv: "solidariskt ansvar", da: "solidarisk hæftelse")
    case .turnover: Phrase(en: "turnover", sv: "omsättning", da: "omsætning")
    case .targetShare:
      Phrase(
        en: "share of target persons", sv: "andel ur målgruppen", da: "andel fra målgruppen")
    case .certificate: Phrase(en: "certificate", sv: "certifikat", da: "certifikat")
    case .references: Phrase(en: "references", sv: "referenser", da: "referencer")
    case .performanceTerm:
      Phrase(en: "term of performance", sv: "fullgörandevillkor", da: "vilkår for udførelsen")
    case .exclusion:
      Phrase(
        en: "grounds for exclusion", sv: "uteslutningsgrunder", da: "udelukkelsesgrunde")
    case .selectionOther:
      Phrase(
        en: "other demand on the tenderer", sv: "annat krav på anbudsgivaren",
        da: "andet krav til tilbudsgiveren")
    }
  }
}

extension WorkUnit {
  package var phrase: Phrase {
    switch self {
    case .hours: Phrase(en: "hours", sv: "timmar", da: "timer")
    case .squareMetres: Phrase(en: "m²", sv: "m²", da: "m²")
    case .meals: Phrase(en: "meals", sv: "måltider", da: "måltider")
    case .places: Phrase(en: "places", sv: "platser", da: "pladser")
    case .tonnes: Phrase(en: "tonnes", sv: "ton", da: "ton")
    case .pieces: Phrase(en: "pieces", sv: "styck", da: "stk.")
    }
  }
}

extension WorkPeriod {
  package var phrase: Phrase {
    switch self {
    case .week: Phrase(en: "week", sv: "vecka", da: "uge")
    case .month: Phrase(en: "month", sv: "månad", da: "måned")
    case .year: Phrase(en: "year", sv: "år", da: "år")
    case .contract: Phrase(en: "contract", sv: "avtalstid", da: "kontraktperiode")
    }
  }
}
