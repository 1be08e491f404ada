package import Values

/// The words of plans: what ``Word`` is for bids.
package enum PlanWord: String, Hashable, Sendable, CaseIterable {
  case plan, picture, who, objectives, bound, solver, stoppedByTime, stoppedByNodes, robust
  case reasons, reason, without, fallback, noFallback, alternatives, alternative, conflicts,
    cannotHold, cannotHoldAlone
  case mends, notSmallest, surplus, competitionRecord, questions, answered, noAnswer, decision
  case red, amber, green, unknownLevel, transport, period, vat, low, notLow, ownPart, hidden,
    notStated
  case role, share, total, subcontractor, reliedOn, member, lots, members, shares, price, jobs,
    balance
  case priceOfWork, priceWithAdministration, safety, lost, equalWithout, lowExplanation, omissions,
    subcontractingReserved

  package func text(in language: OutputLanguage) -> String { phrase.text(in: language) }

  package var phrase: Phrase {
    switch self {
    case .plan: Phrase(en: "Plan", sv: "Plan", da: "Plan")
    case .picture: Phrase(en: "Who does what", sv: "Vem gör vad", da: "Hvem gør hvad")
    case .who: Phrase(en: "Member", sv: "Medlem", da: "Medlem")
    case .objectives: Phrase(en: "Objectives", sv: "Mål", da: "Mål")
    case .bound:
      Phrase(
        en: "cannot be better than", sv: "kan inte bli bättre än", da: "kan ikke blive bedre end")
    case .solver: Phrase(en: "Solver", sv: "Lösningsprogram", da: "Løsningsprogram")
    case .stoppedByTime:
      Phrase(
        en: "ended by the time limit: another run may give another plan",
        sv: "avbruten av tidsgränsen: en annan körning kan ge en annan plan",
        da: "afbrudt af tidsgrænsen: en anden kørsel kan give en anden plan")
    case .stoppedByNodes:
      Phrase(
        en: "ended by the limit on the search", sv: "avbruten av gränsen för sökningen",
        da: "afbrudt af grænsen for søgningen")
    case .robust:
      Phrase(
        en: "survives the loss of any one member",
        sv: "klarar att vilken medlem som helst faller bort",
        da: "holder, selv om et hvilket som helst medlem falder fra")
    case .reasons:
      Phrase(
        en: "Why each member is in", sv: "Varför varje medlem är med",
        da: "Hvorfor hvert medlem er med")
    case .reason: Phrase(en: "Without it", sv: "Utan den", da: "Uden det")
    case .without: Phrase(en: "without", sv: "utan", da: "uden")
    case .fallback:
      Phrase(en: "If it drops out", sv: "Om den faller bort", da: "Hvis det falder fra")
    case .noFallback: Phrase(en: "no plan", sv: "ingen plan", da: "ingen plan")
    case .alternatives:
      Phrase(en: "Next best plans", sv: "Näst bästa planer", da: "De næstbedste planer")
    case .alternative: Phrase(en: "Plan", sv: "Plan", da: "Plan")
    case .conflicts:
      Phrase(
        en: "What cannot be had", sv: "Det som inte går", da: "Det, der ikke kan lade sig gøre")
    case .cannotHold:
      Phrase(
        en: "cannot hold together", sv: "kan inte gälla samtidigt", da: "kan ikke gælde samtidig")
    case .cannotHoldAlone:
      Phrase(en: "cannot be had", sv: "går inte att uppfylla", da: "kan ikke opfyldes")
    case .mends:
      Phrase(en: "One of these would do", sv: "Något av detta räcker", da: "Et af disse er nok")
    case .notSmallest:
      Phrase(en: "perhaps fewer would do", sv: "kanske räcker färre", da: "måske er færre nok")
    case .surplus:
      Phrase(
        en: "the others on the lot could do without", sv: "de andra på delen klarar sig utan",
        da: "de andre på delkontrakten klarer sig uden")
    case .competitionRecord:
      Phrase(
        en: "Competition law: could members tender alone?",
        sv: "Konkurrensrätt: kan medlemmar lämna anbud ensamma?",
        da: "Konkurrenceret: kan medlemmer byde alene?")
    case .questions:
      Phrase(
        en:
          "Each member answers for each lot: could you realistically carry it out alone, given your size, "
          + "free capacity, the risk, and the investment that it needs? Being able to do one lot counts.",
        sv:
          "Varje medlem svarar för varje del: skulle ni realistiskt klara den ensamma, med er storlek, lediga "
          + "kapacitet, risken och den investering som krävs? Att klara en del räcker.",
        da:
          "Hvert medlem svarer for hver delkontrakt: kunne I realistisk klare den alene med jeres størrelse, ledige "
          + "kapacitet, risikoen og den investering, som kræves? At kunne klare én delkontrakt er nok."
      )
    case .answered: Phrase(en: "answered", sv: "svarat", da: "svaret")
    case .noAnswer: Phrase(en: "no answer", sv: "inget svar", da: "intet svar")
    case .decision: Phrase(en: "Decision", sv: "Beslut", da: "Beslutning")
    case .red:
      Phrase(
        en: "red: several could alone, so they are competitors; legal advice before submission",
        sv: "rött: flera kan ensamma och är konkurrenter; juridisk rådgivning före anbud",
        da: "rødt: flere kan alene og er konkurrenter; juridisk rådgivning før tilbud")
    case .amber:
      Phrase(
        en: "amber: one could alone, or fewer would do; say why the others are needed",
        sv: "gult: en kan ensam, eller färre räcker; ange varför de andra behövs",
        da: "gult: en kan alene, eller færre er nok; angiv hvorfor de andre er nødvendige")
    case .green:
      Phrase(
        en: "green: none could alone; keep the reasons", sv: "grönt: ingen kan ensam; spara skälen",
        da: "grønt: ingen kan alene; gem begrundelserne")
    case .unknownLevel:
      Phrase(
        en: "unknown: answers are missing or unclear", sv: "okänt: svar saknas eller är oklara",
        da: "ukendt: svar mangler eller er uklare")
    case .transport: Phrase(en: "transport", sv: "resor", da: "kørsel")
    case .period: Phrase(en: "per", sv: "per", da: "pr.")
    case .vat: Phrase(en: "VAT not included", sv: "exklusive moms", da: "ekskl. moms")
    case .low:
      Phrase(
        en: "below 80 % of the estimated value", sv: "under 80 % av det beräknade värdet",
        da: "under 80 % af den anslåede værdi")
    case .notLow:
      Phrase(
        en: "of the estimated value for the whole term",
        sv: "av det beräknade värdet för hela tiden", da: "af den anslåede værdi for hele perioden")
    case .lowExplanation:
      Phrase(
        en:
          "prepare the explanation of a low price, and the legal basis of each wage support (SOC-SE-07)",
        sv:
          "förbered förklaringen till ett lågt pris och den rättsliga grunden för varje lönestöd (SOC-SE-07)",
        da:
          "forbered forklaringen på en lav pris og retsgrundlaget for hvert løntilskud (SOC-SE-07)"
      )
    case .ownPart: Phrase(en: "your part", sv: "er del", da: "jeres del")
    case .hidden: Phrase(en: "not shown", sv: "visas inte", da: "vises ikke")
    case .notStated:
      Phrase(
        en: "not stated in the brief", sv: "inte angivet i underlaget",
        da: "ikke angivet i tilbudsgrundlaget")
    case .role: Phrase(en: "Role", sv: "Roll", da: "Rolle")
    case .share: Phrase(en: "share", sv: "andel", da: "andel")
    case .total: Phrase(en: "total", sv: "summa", da: "i alt")
    case .subcontractor: Phrase(en: "subcontractor", sv: "underleverantör", da: "underleverandør")
    case .reliedOn: Phrase(en: "relied on", sv: "åberopad", da: "støttende enhed")
    case .member: Phrase(en: "member", sv: "medlem", da: "medlem")
    case .lots: Phrase(en: "lots", sv: "delar", da: "delkontrakter")
    case .members: Phrase(en: "members", sv: "medlemmar", da: "medlemmer")
    case .shares:
      Phrase(
        en: "members, counted once for each lot", sv: "medlemmar, räknade en gång per del",
        da: "medlemmer, talt én gang pr. delkontrakt")
    case .price:
      Phrase(
        en: "price of work and transport", sv: "pris för arbete och resor",
        da: "pris for arbejde og kørsel")
    case .priceOfWork:
      Phrase(en: "price of work", sv: "pris för arbete", da: "pris for arbejde")
    case .priceWithAdministration:
      Phrase(
        en: "price of work, ways and administration",
        sv: "pris för arbete, resor och administration",
        da: "pris for arbejde, kørsel og administration")
    case .jobs:
      Phrase(
        en: "hours a year for target workers", sv: "timmar per år för målgruppen",
        da: "timer pr. år for målgruppen")
    case .balance: Phrase(en: "highest load", sv: "högsta belastning", da: "højeste belastning")
    case .safety:
      Phrase(en: "margin over limits", sv: "marginal till gränser", da: "margen til grænser")
    case .lost: Phrase(en: "is lost", sv: "går förlorad", da: "går tabt")
    case .equalWithout:
      Phrase(
        en: "another plan is as good", sv: "en annan plan är lika bra",
        da: "en anden plan er lige så god")
    case .omissions:
      Phrase(
        en: "What the plan does not count on", sv: "Det som planen inte räknar med",
        da: "Det, som planen ikke regner med")
    case .subcontractingReserved:
      Phrase(
        en:
          "a subcontractor on a reserved lot: read in the documents whether it is allowed (RES-SE-06)",
        sv: "underleverantör på en reserverad del: läs i dokumenten om det är tillåtet (RES-SE-06)",
        da:
          "underleverandør på en reserveret delkontrakt: læs i dokumenterne, om det er tilladt (RES-SE-06)"
      )
    }
  }
}
