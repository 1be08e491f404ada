import Members
import Values

/// When and how the right to a reserved contract is shown, and who may do the work: RES-SE-04 to RES-SE-06.
extension Rule {
  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  static let timeOfReservation = Rule(
    id: "RES-SE-04",
    title: Phrase(
      en: "The counts hold on the day of the tender, and through the contract",
      sv: "Siffrorna gäller den dag anbudet lämnas, och under hela kontraktet",
      da: "Tallene gælder den dag, tilbuddet afgives, og i hele kontrakten"),
    citation: book.citation(
      "\(reservation); prop. 2015/16:195, as reported by UHM; 17 kap. 9-14 §§",
      Phrase(
        en: """
          The test must be met when the tender or request is submitted, and through the contract; losing \
          it later can be a substantial change. Follow it up through the contract's term.
          """,
        sv: """
          Kravet ska vara uppfyllt när anbudet eller ansökan lämnas, och under hela kontraktet; att \
          tappa det senare kan vara en väsentlig ändring. Följ upp det under avtalstiden.
          """,
        da: """
          Kravet skal være opfyldt, når tilbuddet eller ansøgningen afgives, og i hele \
          kontraktperioden; at miste det senere kan være en væsentlig ændring. Følg op på det i \
          kontraktperioden.
          """)),
    validity: book.inForce, application: reservedInSweden, subject: .member,
    readings: [
      Reading(
        id: "dated",
        condition: .isKnown([.occupiedHeads, .occupiedTargetHeads]),
        argument: Phrase(
          en: "A dated count from no later than the day judged on, whose evidence still holds",
          sv: "En daterad uppgift, senast från bedömningsdagen, vars underlag fortfarande gäller",
          da: "En dateret opgørelse, senest fra vurderingsdagen, hvis dokumentation stadig gælder"))
    ],
    cautions: [
      Caution(
        id: "old-count", unless: .isRecent(.occupiedHeads, days: 365),
        text: Phrase(
          en:
            "The count is over a year old; it must hold on the day of the tender: confirm it anew",
          sv:
            "Uppgiften är över ett år gammal; den ska stämma den dag anbudet lämnas: bekräfta den",
          da:
            "Opgørelsen er over et år gammel; den skal passe den dag, tilbuddet afgives: bekræft den"
        ))
    ], holdsThroughTerm: true)

  static let proofOfReservation = Rule(
    id: "RES-SE-05",
    title: Phrase(
      en: "Aim and share can be shown by documents",
      sv: "Syfte och andel kan visas med handlingar",
      da: "Formål og andel kan dokumenteres"),
    citation: book.citation(
      "\(reservation); UHM guidance; FR Stockholm 23226-19, 23629-19, 23462-19 (reasons not read)",
      Phrase(
        en: """
          The supplier must be able to prove both tests when tendering; which documents is the buyer's \
          choice, and data protection holds for them.
          """,
        sv: """
          Leverantören ska kunna visa båda kraven när anbudet lämnas; vilka handlingar bestämmer köparen, \
          och dataskyddet gäller för dem.
          """,
        da: """
          Leverandøren skal kunne vise begge krav, når tilbuddet afgives; hvilke dokumenter \
          bestemmer ordregiver, og databeskyttelsen gælder for dem.
          """)),
    validity: book.inForce, application: reservedInSweden, subject: .member,
    readings: [
      Reading(
        id: "documents",
        condition: .all([
          .any([.isKnown([.integrationIsMainAim]), .isKnown([.shelteredWorkshop])]),
          .isKnown([.occupiedHeads, .occupiedTargetHeads]),
        ]),
        argument: Phrase(
          en: "Statutes or the like for the aim, a signed count for the share",
          sv: "Stadgar eller motsvarande för syftet, en undertecknad uppgift för andelen",
          da: "Vedtægter eller lignende for formålet, en underskrevet opgørelse for andelen"))
    ])

  static let subcontractorsOfReserved = Rule(
    id: "RES-SE-06",
    title: Phrase(
      en: "A subcontractor need not meet the reservation, unless the documents say so",
      sv: "En underleverantör behöver inte uppfylla reservationen, om inte dokumenten säger det",
      da: "En underleverandør behøver ikke opfylde reservationen, medmindre dokumenterne siger det"),
    citation: book.citation(
      "14 kap. 8 §, 17 kap. 6 §; prop. 2015/16:195 as reported by UHM; KOFA 2017/133; DAJ 2011",
      .secondary,
      Phrase(
        en: """
          Who does the work is not decisive; the buyer may ask for subcontractors and keep critical tasks \
          with the supplier. Norway's board accepted an ineligible partner, a French note of 2011 did \
          not: it is split among states.
          """,
        sv: """
          Vem som utför arbetet är inte avgörande; köparen får begära uppgift om underleverantörer och \
          förbehålla leverantören kritiska uppgifter. Norges nämnd godtog en partner utan rätt att delta, \
          en fransk vägledning 2011 inte: stater skiljer sig.
          """,
        da: """
          Hvem der udfører arbejdet, er ikke afgørende; ordregiver kan bede om oplysning om \
          underleverandører og forbeholde leverandøren kritiske opgaver. Norges klagenævn godtog \
          en partner uden ret til at deltage, en fransk vejledning fra 2011 gjorde ikke: staterne \
          er forskellige.
          """)),
    validity: book.inForce,
    application: Application(
      to: [.reservedArt20], under: Regime.swedish, tenderers: .subcontracting),
    subject: .subcontractor,
    readings: [
      Reading(
        id: "eligible", condition: .all([Reserved.mainAim, Reserved.share(of: .occupiedHeads)]),
        argument: Phrase(
          en: "Otherwise the reservation could be circumvented",
          sv: "Annars kunde reservationen kringgås",
          da: "Ellers kunne reservationen omgås")),
      Reading(
        id: "irrelevant", condition: .isKnown([]),
        argument: Phrase(
          en:
            "The conditions are on the supplier, and the documents do not restrict subcontracting",
          sv: "Villkoren gäller leverantören, och dokumenten begränsar inte underleverantörer",
          da: "Betingelserne gælder leverandøren, og dokumenterne begrænser ikke underleverandører")
      ),
    ],
    leaning: .met,
    question: Phrase(
      en: "May parts of the reserved contract be performed by subcontractors that do not qualify?",
      sv: """
        Får delar av det reserverade kontraktet utföras av underleverantörer som inte uppfyller \
        villkoren?
        """,
      da: """
        Må dele af den reserverede kontrakt udføres af underleverandører, der ikke opfylder \
        betingelserne?
        """))
}
