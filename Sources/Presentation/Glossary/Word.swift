package import Values

/// The words that pages and tables are made of, in the languages that the program writes.
package enum Word: String, Hashable, Sendable, CaseIterable {
  case notice, buyer, procedure, lot, lots, deadline, member, members, lead, soleTenderer
  case verdict, met, notMet, unknown, disputed, toBeRead, notApplicable
  case clause, clauses, origin, place, line
  case rule, source, inForce, fact, facts, evidence, noEvidence, reading, readings, asOf
  case whatWouldSettle, questionToBuyer, leaning, leansMet, leansNotMet, remarks, basis, regime
  case findings, tender, tenderSummary, price, work, sharedCosts, total, amount, unitPrice
  case noTender, obstacles, draft, final, openPoints, optimal, notOptimal, overview, excluded
  case notLegalAdvice, hiddenCount, vatExcluded, documents, group, together, headroom, none
  case wording, administratorOnly, perYear, noWording, competition, nothingReserved, notJudged
  case gaps, certificate, lookedUp, neverLookedUp, through, graceThrough, noEnd, grantedThrough
  case nextSteps, effort, whatIsMissing, whatWouldDo, ways, ending, fallsOn, nothingMissing, within
  case units, references, commitments, mandates, standAlone, exclusionGrounds, noGrounds
  case prices, capacities, mayShowShare, mayNotShowShare
  case check, matrix, readOn, notedOn, judgedOn, lawOf, person, persons, fullTime
  case whatWouldMend, itself, withdraws, joins, judgedAnew, membersDecide, whatToDo
  case routes, route, why, unsettledPoints, dependsOn, notKnown, country, value
  case questions, questionsAbout, refersTo, lastDayToAsk, statedLastDay, answersDue, daysInHand

  package var phrase: Phrase { Self.phrase(self) }

  /// Every word by its name, as templates use them.
  static func texts(in language: OutputLanguage) -> [String: Any] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.text(in: language)) })
  }

  package func text(in language: OutputLanguage) -> String { phrase.text(in: language) }

  private static func phrase(_ word: Word) -> Phrase {
    switch word {
    case .notice: Phrase(en: "Notice", sv: "Annons", da: "Bekendtgørelse")
    case .buyer: Phrase(en: "Buyer", sv: "Köpare", da: "Ordregiver")
    case .procedure: Phrase(en: "Procedure", sv: "Upphandling", da: "Udbud")
    case .lot: Phrase(en: "Lot", sv: "Del", da: "Delkontrakt")
    case .lots: Phrase(en: "Lots", sv: "Delar", da: "Delkontrakter")
    case .deadline:
      Phrase(en: "Deadline for tenders", sv: "Sista anbudsdag", da: "Frist for tilbud")
    case .member: Phrase(en: "Member", sv: "Medlem", da: "Medlem")
    case .members: Phrase(en: "Members", sv: "Medlemmar", da: "Medlemmer")
    case .lead:
      Phrase(en: "leader", sv: "ledare för anbudsgivare", da: "ledende organisation")
    case .soleTenderer:
      Phrase(en: "sole tenderer", sv: "ensam anbudsgivare", da: "eneste tilbudsgiver")
    case .verdict: Phrase(en: "Verdict", sv: "Bedömning", da: "Vurdering")
    case .met: Phrase(en: "met", sv: "uppfyllt", da: "opfyldt")
    case .notMet: Phrase(en: "not met", sv: "inte uppfyllt", da: "ikke opfyldt")
    case .unknown:
      Phrase(
        en: "undetermined: a fact is missing", sv: "oavgjort: uppgift saknas",
        da: "uafklaret: oplysning mangler")
    case .disputed:
      Phrase(en: "undetermined: disputed", sv: "oavgjort: omtvistat", da: "uafklaret: omstridt")
    case .toBeRead: DemandWords.toBeRead
    case .notApplicable: Phrase(en: "not applicable", sv: "ej tillämpligt", da: "ikke relevant")
    case .clause: Phrase(en: "Clause", sv: "Klausul", da: "Klausul")
    case .clauses: Phrase(en: "Clauses", sv: "Klausuler", da: "Klausuler")
    case .origin: Phrase(en: "Origin", sv: "Ursprung", da: "Oprindelse")
    case .place: Phrase(en: "Place", sv: "Plats", da: "Sted")
    case .line: Phrase(en: "line", sv: "rad", da: "linje")
    case .rule: Phrase(en: "Rule", sv: "Regel", da: "Regel")
    case .source: Phrase(en: "Source", sv: "Källa", da: "Kilde")
    case .inForce: Phrase(en: "in force", sv: "gäller", da: "gælder")
    case .fact: Phrase(en: "Fact", sv: "Uppgift", da: "Oplysning")
    case .facts: Phrase(en: "Facts", sv: "Uppgifter", da: "Oplysninger")
    case .evidence: Phrase(en: "Evidence", sv: "Underlag", da: "Dokumentation")
    case .noEvidence: Phrase(en: "no evidence", sv: "underlag saknas", da: "ingen dokumentation")
    case .reading: Phrase(en: "Reading", sv: "Tolkning", da: "Fortolkning")
    case .readings: Phrase(en: "Readings", sv: "Tolkningar", da: "Fortolkninger")
    case .asOf: Phrase(en: "as of", sv: "per", da: "pr.")
    case .whatWouldSettle:
      Phrase(
        en: "What would settle it", sv: "Det som skulle avgöra", da: "Det, der ville afgøre det")
    case .questionToBuyer:
      Phrase(en: "Question to the buyer", sv: "Fråga till köparen", da: "Spørgsmål til ordregiver")
    case .leaning: Phrase(en: "Leaning", sv: "Talar för", da: "Taler for")
    case .leansMet: Phrase(en: "probably met", sv: "troligen uppfyllt", da: "formentlig opfyldt")
    case .leansNotMet:
      Phrase(en: "probably not met", sv: "troligen inte uppfyllt", da: "formentlig ikke opfyldt")
    case .remarks: Phrase(en: "Remarks", sv: "Anmärkningar", da: "Bemærkninger")
    case .basis:
      Phrase(
        en: "Legal basis of the clause", sv: "Klausulens rättsliga grund",
        da: "Klausulens retsgrundlag")
    case .regime:
      Phrase(
        en: "Rules that govern the lot", sv: "Regler som styr delen", da: "Regler for delkontrakten"
      )
    case .findings: Phrase(en: "Findings", sv: "Bedömningar", da: "Vurderinger")
    case .tender: Phrase(en: "Tender", sv: "Anbud", da: "Tilbud")
    case .tenderSummary:
      Phrase(
        en: "Summary of the joint tender", sv: "Sammanfattning av det gemensamma anbudet",
        da: "Sammenfatning af det fælles tilbud")
    case .price: Phrase(en: "Price", sv: "Pris", da: "Pris")
    case .work: Phrase(en: "Work", sv: "Arbete", da: "Arbejde")
    case .sharedCosts:
      Phrase(en: "Shared costs", sv: "Gemensamma kostnader", da: "Fælles omkostninger")
    case .total: Phrase(en: "Total", sv: "Summa", da: "I alt")
    case .amount: Phrase(en: "Amount", sv: "Mängd", da: "Mængde")
    case .unitPrice: Phrase(en: "Unit price", sv: "Enhetspris", da: "Enhedspris")
    case .noTender: Phrase(en: "no tender", sv: "inget anbud", da: "intet tilbud")
    case .obstacles: Phrase(en: "Why not", sv: "Varför inte", da: "Hvorfor ikke")
    case .draft: Phrase(en: "draft", sv: "utkast", da: "udkast")
    case .final: Phrase(en: "final", sv: "slutligt", da: "endeligt")
    case .openPoints: Phrase(en: "Open points", sv: "Öppna punkter", da: "Åbne punkter")
    case .optimal:
      Phrase(
        en: "best possible plan, proven", sv: "bästa möjliga plan, bevisat",
        da: "bedst mulige plan, bevist")
    case .notOptimal:
      Phrase(
        en: "best found, not proven", sv: "bästa plan som hittats, inte bevisat bäst",
        da: "bedste fundne, ikke bevist")
    case .overview: Phrase(en: "Overview", sv: "Översikt", da: "Overblik")
    case .excluded:
      Phrase(en: "Not in the tender", sv: "Inte med i anbudet", da: "Ikke med i tilbuddet")
    case .notLegalAdvice:
      Phrase(
        en: "This is not legal advice. Check the sources before you rely on it.",
        sv:
          "Det här är inte juridisk rådgivning. Kontrollera källorna innan du förlitar dig på det.",
        da: "Dette er ikke juridisk rådgivning. Kontrollér kilderne, før du bruger det.")
    case .hiddenCount: DossierWord.hiddenCount
    case .vatExcluded: Phrase(en: "VAT not included", sv: "exklusive moms", da: "ekskl. moms")
    case .documents: Phrase(en: "Documents", sv: "Handlingar", da: "Dokumenter")
    case .group: Phrase(en: "Group", sv: "Grupp", da: "Gruppe")
    case .together: Phrase(en: "Together", sv: "Tillsammans", da: "Sammen")
    case .headroom:
      Phrase(
        en: "Target persons who may leave, unreplaced, before the share is lost",
        sv: "Personer ur målgruppen som kan sluta utan ersättare innan andelen tappas",
        da: "Personer i målgruppen der kan stoppe uden erstatning, før andelen mistes")
    case .none: Phrase(en: "none", sv: "inga", da: "ingen")
    case .noWording:
      Phrase(
        en: "no wording of this rule is known for the day on which the call was published,",
        sv: "ingen lydelse av regeln är känd för annonseringsdagen,",
        da: "ingen ordlyd af reglen er kendt for annonceringsdagen,")
    case .competition:
      Phrase(
        en: """
          Competition law (CMP-02): whether each member could tender for the lot alone is not recorded. \
          Members that could are competitors; settle it before you tender together.
          """,
        sv: """
          Konkurrensrätt (CMP-02): om varje medlem kunde lämna anbud på delen ensam är inte dokumenterat. \
          Medlemmar som kan det är konkurrenter; klara ut det innan ni lämnar anbud tillsammans.
          """,
        da: """
          Konkurrenceret (CMP-02): om hvert medlem kunne byde alene på delkontrakten, er ikke dokumenteret. \
          Medlemmer der kan, er konkurrenter; afklar det, før I byder sammen.
          """)
    case .wording: Phrase(en: "Wording", sv: "Ordalydelse", da: "Ordlyd")
    case .administratorOnly:
      Phrase(
        en: "Holds several members' prices: for the administrator of the tender only.",
        sv: "Innehåller flera medlemmars priser: endast för den som administrerar anbudet.",
        da: "Indeholder flere medlemmers priser: kun for den der administrerer tilbuddet.")
    case .perYear: Phrase(en: "a year", sv: "per år", da: "pr. år")
    case .nothingReserved:
      Phrase(
        en: "no reservation is coded; what the texts were found to say is listed",
        sv: "ingen reservation är kodad; det som hittades i texterna står här",
        da: "ingen reservation er kodet; hvad der blev fundet i teksterne, står her")
    case .notJudged:
      Phrase(
        en: "no readable deadline to judge on: pass --as-of",
        sv: "ingen läsbar sista anbudsdag att bedöma på: ange --as-of",
        da: "ingen læsbar frist at vurdere på: angiv --as-of")
    case .gaps: Phrase(en: "Gaps", sv: "Det som saknas", da: "Mangler")
    case .certificate: Phrase(en: "Certificate", sv: "Certifikat", da: "Certifikat")
    case .lookedUp:
      Phrase(en: "looked up on", sv: "kontrollerat hos utfärdaren", da: "slået op den")
    case .neverLookedUp:
      Phrase(en: "never looked up", sv: "aldrig kontrollerat", da: "aldrig slået op")
    case .through: Phrase(en: "through", sv: "till och med", da: "til og med")
    case .graceThrough:
      Phrase(en: "grace through", sv: "anstånd till och med", da: "frist til og med")
    case .noEnd: Phrase(en: "no end stated", sv: "inget slutdatum", da: "ingen slutdato")
    case .grantedThrough:
      Phrase(en: "granted through", sv: "utfärdat genom", da: "udstedt gennem")
    case .nextSteps:
      Phrase(
        en: "Next steps, the cheapest first", sv: "Nästa steg, det billigaste först",
        da: "Næste skridt, det billigste først")
    case .effort: Phrase(en: "Effort", sv: "Insats", da: "Indsats")
    case .whatIsMissing:
      Phrase(en: "What is missing", sv: "Det som brister", da: "Hvad der mangler")
    case .whatWouldDo:
      Phrase(
        en: "Documents that would do", sv: "Underlag som räcker", da: "Tilstrækkelig dokumentation")
    case .ways:
      Phrase(
        en: "Ways to meet it, each enough", sv: "Sätt att uppfylla det, vart och ett räcker",
        da: "Måder at opfylde det på, hver er nok")
    case .ending:
      Phrase(
        en: "Ends or is due", sv: "Går ut eller ska göras om", da: "Udløber eller skal gentages")
    case .fallsOn: Phrase(en: "from", sv: "från och med", da: "fra og med")
    case .nothingMissing: Phrase(en: "nothing is missing", sv: "inget saknas", da: "intet mangler")
    case .within: Phrase(en: "days ahead", sv: "dagar framåt", da: "dage frem")
    case .check:
      Phrase(
        en: "Check of clauses and members", sv: "Prövning av klausuler och medlemmar",
        da: "Prøvning af klausuler og medlemmer")
    case .matrix:
      Phrase(
        en: "Members and clauses. Open a verdict to see the rules that it rests on.",
        sv: "Medlemmar och klausuler. Öppna en bedömning för att se reglerna som den vilar på.",
        da: "Medlemmer og klausuler. Åbn en vurdering for at se de regler, den bygger på.")
    case .readOn: Phrase(en: "read", sv: "läst", da: "læst")
    case .notedOn: Phrase(en: "noted", sv: "noterad", da: "noteret")
    case .judgedOn: Phrase(en: "judged as of", sv: "bedömt per", da: "vurderet pr.")
    case .lawOf:
      Phrase(
        en: "law of the day of the call,", sv: "lag på annonseringsdagen",
        da: "lov på annonceringsdagen")
    case .person: Phrase(en: "person", sv: "person", da: "person")
    case .persons: Phrase(en: "persons", sv: "personer", da: "personer")
    case .fullTime:
      Phrase(
        en: "full-time equivalents", sv: "heltidsekvivalenter", da: "fuldtidsækvivalenter")
    case .whatWouldMend:
      Phrase(
        en: "What would mend it, the cheapest first, done and shown by",
        sv: "Det som skulle lösa det, det billigaste först, gjort och visat senast",
        da: "Det der ville løse det, det billigste først, gjort og vist senest")
    case .itself: Phrase(en: "itself", sv: "själv", da: "selv")
    case .withdraws:
      Phrase(
        en: "does not tender, and may be a subcontractor if the documents allow it (RES-SE-06)",
        sv: "lämnar inte anbud, kan vara underleverantör om dokumenten tillåter det (RES-SE-06)",
        da: "byder ikke, kan være underleverandør, hvis dokumenterne tillader det (RES-SE-06)")
    case .joins: Phrase(en: "tenders too", sv: "lämnar också anbud", da: "byder også med")
    case .membersDecide:
      Phrase(en: "the members decide", sv: "medlemmarna beslutar", da: "deltagerne beslutter")
    case .whatToDo: Phrase(en: "What to do", sv: "Åtgärd", da: "Handling")
    case .judgedAnew:
      Phrase(
        en: "then it can be judged", sv: "därefter kan det bedömas",
        da: "derefter kan det vurderes")
    case .routes: Phrase(en: "Ways to buy", sv: "Sätt att köpa", da: "Måder at købe på")
    case .route: Phrase(en: "Way to buy", sv: "Sätt att köpa", da: "Måde at købe på")
    case .why: Phrase(en: "Why", sv: "Varför", da: "Hvorfor")
    case .unsettledPoints: Phrase(en: "Not settled", sv: "Inte avgjort", da: "Ikke afklaret")
    case .dependsOn: Phrase(en: "Decided by", sv: "Avgörs av", da: "Afgøres af")
    case .notKnown: Phrase(en: "not known", sv: "inte känt", da: "ikke kendt")
    case .country: Phrase(en: "Country", sv: "Land", da: "Land")
    case .value: Phrase(en: "Value", sv: "Värde", da: "Værdi")
    case .questions:
      Phrase(
        en: "Questions to the buyer", sv: "Frågor till köparen", da: "Spørgsmål til ordregiver")
    case .questionsAbout:
      Phrase(
        en: "Questions about the procurement", sv: "Frågor om upphandlingen",
        da: "Spørgsmål om udbuddet")
    case .refersTo: Phrase(en: "Refers to", sv: "Avser", da: "Vedrører")
    case .lastDayToAsk:
      Phrase(en: "Last day to ask", sv: "Sista dag att fråga", da: "Sidste dag at spørge")
    case .statedLastDay:
      Phrase(
        en: "the notice's last day for questions", sv: "annonsens sista dag för frågor",
        da: "bekendtgørelsens sidste dag for spørgsmål")
    case .answersDue:
      Phrase(
        en: "answers are due", sv: "svar ska lämnas senast", da: "svar skal gives senest")
    case .daysInHand:
      Phrase(en: "days in hand", sv: "dagars egen marginal", da: "dages egen margin")
    case .units: Phrase(en: "Places of work", sv: "Arbetsställen", da: "Arbejdssteder")
    case .references: Phrase(en: "References", sv: "Referensuppdrag", da: "Referencer")
    case .commitments:
      Phrase(en: "Work promised elsewhere", sv: "Utlovat arbete", da: "Lovet arbejde")
    case .mandates:
      Phrase(en: "Decisions to tender", sv: "Beslut att lämna anbud", da: "Beslutninger om tilbud")
    case .standAlone:
      Phrase(
        en: "Own answers: able to tender alone?", sv: "Egna svar: kan lämna anbud ensam?",
        da: "Egne svar: kan byde alene?")
    case .exclusionGrounds:
      Phrase(en: "Exclusion grounds", sv: "Uteslutningsgrunder", da: "Udelukkelsesgrunde")
    case .noGrounds: Phrase(en: "none applies", sv: "ingen föreligger", da: "ingen foreligger")
    case .prices: Phrase(en: "Prices", sv: "Priser", da: "Priser")
    case .capacities: Phrase(en: "Capacity", sv: "Kapacitet", da: "Kapacitet")
    case .mayShowShare:
      Phrase(
        en: "the share of target workers may be shown in tenders",
        sv: "andelen ur målgruppen får visas i anbud",
        da: "andelen af målgruppen må vises i tilbud")
    case .mayNotShowShare:
      Phrase(
        en: "the share of target workers may not be shown in tenders",
        sv: "andelen ur målgruppen får inte visas i anbud",
        da: "andelen af målgruppen må ikke vises i tilbud")
    }
  }
}
