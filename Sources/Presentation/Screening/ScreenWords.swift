import Screening
import Values

/// The words of a screening that no other page has.
enum ScreenWord: String, CaseIterable {
  case title, figures, alone, together, undetermined, notMet, smallestTeam, noTeam, teams, costs
  case requirement, change, aloneThen, togetherThen, teamThen, advice, suppliers, work, dropped
  case kindsOnly, withAmounts, market, verdictAlone, privacy, place, elsewhere
  case undeclared, awaitsDeclaration, reservations, coverage

  var phrase: Phrase {
    switch self {
    case .title:
      Phrase(
        en: "Screening of the market", sv: "Marknadsöversikt inför upphandlingen",
        da: "Screening af markedet")
    case .coverage:
      Phrase(
        en: "What the register knows of the market", sv: "Vad registret vet om marknaden",
        da: "Hvad registret ved om markedet")
    case .figures: Phrase(en: "Competition", sv: "Konkurrens", da: "Konkurrence")
    case .alone:
      Phrase(en: "could tender alone", sv: "kan lämna anbud ensamma", da: "kan byde alene")
    case .together:
      Phrase(
        en: "could tender only together", sv: "kan bara lämna anbud tillsammans",
        da: "kan kun byde sammen")
    case .undetermined:
      Phrase(
        en: "undetermined: a fact is missing, or the law is disputed",
        sv: "oavgjort: uppgift saknas eller rätten är omtvistad",
        da: "uafklaret: oplysning mangler, eller retten er omstridt")
    case .notMet: Phrase(en: "do not meet it", sv: "uppfyller inte", da: "opfylder ikke")
    case .undeclared:
      Phrase(
        en: "of these have yet to declare that no ground of exclusion is there (GRP-08)",
        sv: "av dessa har ännu inte försäkrat att ingen uteslutningsgrund finns (GRP-08)",
        da: "af disse har endnu ikke erklæret, at ingen udelukkelsesgrund foreligger (GRP-08)")
    case .awaitsDeclaration:
      Phrase(en: "declaration missing", sv: "försäkran saknas", da: "erklæring mangler")
    case .smallestTeam: Phrase(en: "smallest team", sv: "minsta grupp", da: "mindste gruppe")
    case .noTeam: Phrase(en: "none", sv: "ingen", da: "ingen")
    case .teams:
      Phrase(
        en: "Smallest teams of those who could not alone",
        sv: "Minsta grupper av dem som inte kan ensamma",
        da: "Mindste grupper af dem der ikke kan alene")
    case .costs:
      Phrase(
        en: "What each requirement costs in competition", sv: "Vad varje krav kostar i konkurrens",
        da: "Hvad hvert krav koster i konkurrence")
    case .requirement: Phrase(en: "Requirement", sv: "Krav", da: "Krav")
    case .change: Phrase(en: "Changed to", sv: "Ändrat till", da: "Ændret til")
    case .aloneThen: Phrase(en: "alone", sv: "ensamma", da: "alene")
    case .togetherThen: Phrase(en: "only together", sv: "bara tillsammans", da: "kun sammen")
    case .teamThen: Phrase(en: "smallest team", sv: "minsta grupp", da: "mindste gruppe")
    case .advice:
      Phrase(en: "Reserve this lot?", sv: "Reservera delen?", da: "Reservere delkontrakten?")
    case .suppliers: Phrase(en: "Suppliers", sv: "Leverantörer", da: "Leverandører")
    case .work: Phrase(en: "Does of the work", sv: "Gör av arbetet", da: "Udfører af opgaven")
    case .dropped: Phrase(en: "requirement removed", sv: "kravet borttaget", da: "kravet fjernet")
    case .kindsOnly:
      Phrase(
        en: "By kinds of work: no brief says how much work it is.",
        sv: "Efter arbetsslag: inget underlag säger hur mycket arbete det är.",
        da: "Efter opgaver: intet tilbudsgrundlag angiver, hvor meget arbejde det er.")
    case .withAmounts:
      Phrase(
        en: "With the amounts of the brief.", sv: "Med underlagets mängder.",
        da: "Med tilbudsgrundlagets mængder.")
    case .market: Phrase(en: "Market", sv: "Marknad", da: "Marked")
    case .verdictAlone:
      Phrase(en: "Verdict by itself", sv: "Bedömning var för sig", da: "Vurdering hver for sig")
    case .privacy:
      Phrase(
        en: "Verdicts only: no counts of persons, and the order is that of the register.",
        sv: "Bara bedömningar: inga antal personer, och ordningen är registrets.",
        da: "Kun vurderinger: ingen antal personer, og rækkefølgen er registrets.")
    case .reservations:
      Phrase(
        en: "every reservation of the lot", sv: "alla reservationer av delen",
        da: "alle reservationer af delkontrakten")
    case .place: Phrase(en: "the lot's place", sv: "delens plats", da: "delkontraktens sted")
    case .elsewhere: Phrase(en: "anywhere", sv: "var som helst", da: "hvor som helst")
    }
  }
}

extension ScreenedSupplier.Work {
  var phrase: Phrase {
    switch self {
    case .all: Phrase(en: "all", sv: "allt", da: "alt")
    case .some: Phrase(en: "some", sv: "en del", da: "en del")
    case .none: Phrase(en: "none", sv: "inget", da: "intet")
    }
  }
}

extension ReservationAdvice.Answer {
  var phrase: Phrase {
    switch self {
    case .reserve:
      Phrase(
        en:
          "Competition remains among those in the register: a reservation is possible on these figures.",
        sv:
          "Konkurrens finns kvar bland dem i registret: en reservation är möjlig enligt dessa siffror.",
        da: "Konkurrencen består blandt dem i registret: en reservation er mulig efter disse tal.")
    case .settleFirst:
      Phrase(
        en: "Settle what is open first.", sv: "Red först ut det som är öppet.",
        da: "Afklar først det åbne.")
    case .doNotReserve:
      Phrase(
        en:
          "Do not reserve if the register covers your market: fewer than two in it could compete.",
        sv: "Reservera inte om registret täcker er marknad: färre än två i det kan konkurrera.",
        da: "Reserver ikke, hvis registret dækker jeres marked: færre end to i det kan konkurrere.")
    case .noAdvice:
      Phrase(
        en: "No advice: this register says too little about your market.",
        sv: "Inget råd: det här registret säger för lite om er marknad.",
        da: "Intet råd: dette register siger for lidt om jeres marked.")
    }
  }
}
