/// LOU 4 kap. 18 §, with its twins LUF 4 kap. 16 § and LUK 4 kap. 8 §.
extension Rule {
  package static let swedishReservedContracts: [Rule] = [
    mainAim, share, timeOfAssessment, proof, shelteredProgramme, groupMainAim, groupShare,
    borrowedStatus,
  ]

  private static let act = "LOU (2016:1145)"
  /// The same rule in the acts on utilities and on concessions.
  private static let reservation = "4 kap. 18 § (LUF 4 kap. 16 §, LUK 4 kap. 8 §)"
  private static let read = CivilDate(2026, 11, 21)
  private static let inForce = Validity(from: CivilDate(2017, 1, 1))

  private static let mainAim = Rule(
    id: "RES-SE-02",
    title: Phrase(
      en: "Main aim is social and vocational integration (activity test)",
      sv: "Främsta syfte är social och yrkesmässig integration (verksamhetskravet)"),
    citation: Citation(
      act: act, provision: "\(reservation), first paragraph 1; HFD 2021 ref. 48",
      gist: """
        Open to sheltered workshops and suppliers whose foremost purpose is the social and vocational \
        integration of persons with disability or with difficulty entering the labour market. The \
        supplier as such must qualify; a unit inside it cannot.
        """,
      standing: .verified, verifiedOn: read),
    validity: inForce, subject: .member,
    readings: [
      Reading(
        id: "supplier",
        condition: Reserved.mainAim,
        argument: Phrase(
          en: "The legal entity that tenders has the aim in its statutes",
          sv: "Den juridiska person som lämnar anbud har syftet i sina stadgar"))
    ])

  private static let share = Rule(
    id: "RES-SE-03",
    title: Phrase(
      en: "At least 30 % of those occupied are target persons (share test)",
      sv: "Minst 30 % av de sysselsatta hör till målgruppen (andelskravet)"),
    citation: Citation(
      act: act, provision: "\(reservation), second paragraph",
      gist: """
        At least 30 percent of those occupied at the supplier are persons with disability or with \
        difficulty entering the labour market. Employment contracts are not required; heads or \
        full-time equivalents are not regulated.
        """,
      standing: .verified, verifiedOn: read),
    validity: inForce, subject: .member,
    readings: SwedishShareReading.allCases.map { $0.reading(scope: .each) },
    question: SwedishShareReading.question,
    cautions: [
      Caution(
        id: "employees-below",
        unless: Reserved.share(of: .employedHeads), saidWhenUnknown: true,
        text: Phrase(
          en: """
            Counted over employees only, 30 % are not shown: a reading in line with the directive may \
            ask for employees
            """,
          sv: """
            Räknat på bara anställda är 30 % inte visade: en direktivkonform tolkning kan kräva \
            anställda
            """))
    ])

  private static let timeOfAssessment = Rule(
    id: "RES-SE-04",
    title: Phrase(
      en: "The counts hold on the day of the tender",
      sv: "Siffrorna gäller den dag anbudet lämnas"),
    citation: Citation(
      act: act, provision: "\(reservation); prop. 2015/16:195 as reported by UHM; 17 kap. 9-14 §§",
      gist: """
        The test must be met when the tender or request is submitted, and through the contract; losing \
        it later can be a substantial change.
        """,
      standing: .verified, verifiedOn: read),
    validity: inForce, subject: .member,
    readings: [
      Reading(
        id: "dated",
        condition: .isKnown([.occupiedHeads, .occupiedTargetHeads]),
        argument: Phrase(
          en: "A dated count from no later than the day judged on, whose evidence still holds",
          sv: "En daterad uppgift, senast från bedömningsdagen, vars underlag fortfarande gäller"))
    ],
    cautions: [
      Caution(
        id: "old-count", unless: .isRecent(.occupiedHeads, days: 365),
        text: Phrase(
          en:
            "The count is over a year old; it must hold on the day of the tender: confirm it anew",
          sv: "Uppgiften är över ett år gammal; den ska stämma den dag anbudet lämnas: bekräfta den"
        ))
    ])

  private static let proof = Rule(
    id: "RES-SE-05",
    title: Phrase(
      en: "Aim and share can be shown by documents",
      sv: "Syfte och andel kan visas med handlingar"),
    citation: Citation(
      act: act, provision: "\(reservation); UHM guidance; FR Stockholm 23629-19, 23462-19",
      gist: "The supplier must be able to prove both tests; which documents is the buyer's choice.",
      standing: .verified, verifiedOn: read),
    validity: inForce, subject: .member,
    readings: [
      Reading(
        id: "documents",
        condition: .all([
          .any([.isKnown([.integrationIsMainAim]), .isKnown([.shelteredWorkshop])]),
          .isKnown([.occupiedHeads, .occupiedTargetHeads]),
        ]),
        argument: Phrase(
          en: "Statutes or the like for the aim, a signed count for the share",
          sv: "Stadgar eller motsvarande för syftet, en undertecknad uppgift för andelen"))
    ])

  private static let shelteredProgramme = Rule(
    id: "RES-SE-01",
    title: Phrase(
      en: "Performance within a programme for sheltered employment",
      sv: "Kontraktet fullgörs inom ett program för skyddad anställning"),
    citation: Citation(
      act: act, provision: "\(reservation), first paragraph 2",
      gist: """
        The buyer may prescribe performance within a programme for sheltered employment instead of \
        reserving participation; the 30 percent then refer to the programme.
        """,
      standing: .verified, verifiedOn: read),
    validity: inForce, subject: .group,
    readings: [
      Reading(
        id: "programme", scope: .any,
        condition: .isTrue(.runsShelteredProgramme),
        argument: Phrase(
          en: "Somebody in the group runs such a programme",
          sv: "Någon i gruppen driver ett sådant program"))
    ],
    leaning: .met,
    question: Phrase(
      en: "Which programme does the contract have to be performed in, and how is its 30 % shown?",
      sv: "Inom vilket program ska kontraktet fullgöras, och hur visas dess 30 %?"),
    cap: Phrase(
      en: "The share within the programme is not in the register, and the documents set the terms",
      sv: "Andelen inom programmet finns inte i registret, och dokumenten bestämmer villkoren"))

  private static let groupMainAim = Rule(
    id: "RES-GRP-01.aim",
    title: Phrase(
      en: "Group of suppliers: whose main aim counts",
      sv: "Grupp av leverantörer: vems främsta syfte räknas"),
    citation: groupCitation, validity: inForce, subject: .group,
    readings: [
      Reading(
        id: "each", scope: .each, condition: Reserved.mainAim,
        argument: eachMember),
      Reading(
        id: "group", scope: .any, condition: Reserved.mainAim,
        argument: groupAsOne),
    ],
    leaning: .notMet, question: groupQuestion)

  private static let groupShare = Rule(
    id: "RES-GRP-01.share",
    title: Phrase(
      en: "Group of suppliers: whose 30 % counts",
      sv: "Grupp av leverantörer: vems 30 % räknas"),
    citation: groupCitation, validity: inForce, subject: .group,
    readings: SwedishShareReading.allCases.map { $0.reading(scope: .each, because: eachMember) }
      + SwedishShareReading.allCases.map { $0.reading(scope: .pooled, because: groupAsOne) },
    leaning: .notMet, question: groupQuestion)

  private static let borrowedStatus = Rule(
    id: "RES-GRP-02",
    title: Phrase(
      en: "Reserved status cannot be borrowed from an entity relied on",
      sv: "Rätten att delta kan inte lånas av ett företag vars kapacitet åberopas"),
    citation: Citation(
      act: act, provision: "14 kap. 6 §",
      gist: """
        Reliance covers economic and financial standing and technical and professional ability. Status \
        under 4 kap. 18 § is neither. An inference: no case was found.
        """,
      standing: .proposal, verifiedOn: read),
    validity: inForce, subject: .group,
    readings: [
      Reading(
        id: "own-status", scope: .each,
        condition: .all([Reserved.mainAim, Reserved.share(of: .occupiedHeads)]),
        argument: Phrase(
          en: "Only those who tender are looked at, not those they rely on",
          sv: "Bara de som lämnar anbud bedöms, inte de som åberopas"))
    ])

  private static let groupCitation = Citation(
    act: act, provision: "1 kap. 16 §, 4 kap. 5 §, \(reservation)",
    gist: """
      A supplier may be a group of suppliers; the act does not say how a group meets 4 kap. 18 §. No \
      Swedish, Danish or EU ruling was found.
      """,
    standing: .verified, verifiedOn: read)

  private static let eachMember = Phrase(
    en: "Each member must meet it: HFD 2021 ref. 48, a narrow exception, one ESPD a member",
    sv: "Varje medlem ska uppfylla det: HFD 2021 ref. 48, snävt undantag, en ESPD per medlem")

  private static let groupAsOne = Phrase(
    en: "The group is one supplier: LOU 1 kap. 16 § and 4 kap. 5 §",
    sv: "Gruppen är en leverantör: LOU 1 kap. 16 § och 4 kap. 5 §")

  private static let groupQuestion = Phrase(
    en: """
      A group of suppliers will tender. Must every member of the group meet the conditions of the \
      reservation, or is it enough that the group does so together?
      """,
    sv: """
      Vi avser att lämna anbud som en grupp av leverantörer. Måste varje medlem i gruppen uppfylla \
      villkoren för reservationen, eller räcker det att gruppen gör det tillsammans?
      """)
}

/// The ways in which the Swedish 30 % can be counted; the act settles none of them.
private enum SwedishShareReading: String, CaseIterable {
  case heads, fte
  case withoutOpen = "without-owners"

  static let question = Phrase(
    en: """
      How are the 30 % counted: in persons or in full-time equivalents, and do working owners, board \
      members and volunteers count?
      """,
    sv: """
      Hur räknas de 30 %: i antal personer eller i heltidsekvivalenter, och räknas medarbetande ägare, \
      styrelseledamöter och volontärer?
      """)

  private var condition: Condition {
    switch self {
    case .heads: Reserved.share(of: .occupiedHeads)
    case .fte: Reserved.share(of: .occupiedFTE)
    case .withoutOpen: Reserved.shareWithoutOpenPersons()
    }
  }

  private var argument: Phrase {
    switch self {
    case .heads:
      Phrase(en: "Counted in persons", sv: "Räknat i antal personer")
    case .fte:
      Phrase(en: "Counted in full-time equivalents", sv: "Räknat i heltidsekvivalenter")
    case .withoutOpen:
      Phrase(
        en: "Counted in persons, without owners, board members and volunteers",
        sv: "Räknat i antal personer, utan ägare, styrelseledamöter och volontärer")
    }
  }

  func reading(scope: Reading.Scope, because reason: Phrase? = nil) -> Reading {
    Reading(
      id: reason == nil ? rawValue : "\(scope.rawValue)-\(rawValue)", scope: scope,
      condition: condition,
      argument: reason.map {
        Phrase(
          en: "\($0.english). \(argument.english)", sv: "\($0.swedish). \(argument.swedish)")
      } ?? argument)
  }
}
