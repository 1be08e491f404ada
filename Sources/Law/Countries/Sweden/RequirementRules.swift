package import Members
package import Values

/// How a group of suppliers meets what the documents ask for: LOU 4 kap. 5 § and 14 kap.
extension Rule {
  /// GRP-02: a yearly turnover that the documents ask for.
  ///
  /// A rule made from the requirement, so that the same judge and the same composer read it.
  ///
  /// - Parameter subject: `nil` where the words do not say, so that every way in which a group may meet it is a reading.
  package static func turnover(
    _ required: Money, subject: Requirement.Subject?, under regimes: [Regime]
  ) -> Rule {
    Rule(
      id: "GRP-02",
      title: Phrase(
        en: "Yearly turnover of at least \(Formats(.english).text(required))",
        sv: "Årsomsättning om minst \(Formats(.swedish).text(required))",
        da: "Årsomsætning på mindst \(Formats(.danish).text(required))"),
      citation: citation(for: regimes),
      validity: Validity(from: CivilDate(2016, 4, 18)), subject: .group,
      readings: (subject.map { [$0] } ?? [.group, .each, .lead]).map { subject in
        Reading(
          id: subject.rawValue, scope: scope(of: subject),
          condition: .amount(.turnover, atLeast: required),
          argument: argument(for: subject))
      },
      leaning: subject == nil ? .met : nil, question: subject == nil ? turnoverQuestion : nil,
      cautions: [oldTurnover])
  }

  /// GRP-02: a turnover on average over several closed years.
  ///
  /// - Parameter subject: as for one year.
  package static func averageTurnover(
    _ required: Money, years: Int, subject: Requirement.Subject?, under regimes: [Regime]
  ) -> Rule {
    Rule(
      id: "GRP-02",
      title: Phrase(
        en:
          "Turnover of at least \(Formats(.english).text(required)) on average over \(years) years",
        sv: "Omsättning om minst \(Formats(.swedish).text(required)) i genomsnitt över \(years) år",
        da:
          "Omsætning på mindst \(Formats(.danish).text(required)) i gennemsnit over \(years) år"),
      citation: citation(for: regimes),
      validity: Validity(from: CivilDate(2016, 4, 18)), subject: .group,
      readings: (subject.map { [$0] } ?? [.group, .each, .lead]).map { subject in
        Reading(
          id: subject.rawValue, scope: scope(of: subject),
          condition: .averageAmount(.turnover, years: years, atLeast: required),
          argument: argument(for: subject))
      },
      leaning: subject == nil ? .met : nil, question: subject == nil ? turnoverQuestion : nil,
      cautions: [oldTurnover])
  }

  /// GRP-02: a sum that liability insurance must cover.
  ///
  /// Never "not met": insurance can be taken out, and documents often let it be in force from the contract's start.
  package static func insurance(_ required: Money, subject: Requirement.Subject?) -> Rule {
    Rule(
      id: "GRP-02.insurance",
      title: Phrase(
        en: "Liability insurance of at least \(Formats(.english).text(required))",
        sv: "Ansvarsförsäkring om minst \(Formats(.swedish).text(required))",
        da: "Ansvarsforsikring på mindst \(Formats(.danish).text(required))"),
      citation: insuranceCitation, validity: Validity(from: CivilDate(2016, 4, 18)),
      subject: .group,
      readings: (subject == .lead ? [.lead] : [Reading.Scope.each]).map { scope in
        Reading(
          id: "in-force", scope: scope,
          condition: .amount(.liabilityInsurance, atLeast: required),
          argument: Phrase(
            en: "Insurance in force covers the sum", sv: "Gällande försäkring täcker beloppet",
            da: "Gældende forsikring dækker beløbet"))
      } + [
        Reading(
          id: "taken-out", condition: .isKnown([]),
          argument: Phrase(
            en: "Insurance can be taken out before the contract starts",
            sv: "Försäkring kan tecknas innan kontraktet börjar",
            da: "Forsikring kan tegnes, inden kontrakten begynder"))
      ],
      question: Phrase(
        en: "Must the insurance be in force at the time of tender, and does every member need it?",
        sv: "Måste försäkringen gälla redan vid anbudet, och behöver varje medlem den?",
        da: "Skal forsikringen gælde allerede ved tilbuddet, og skal hvert medlem have den?"))
  }

  private static let insuranceCitation = Citation(
    act: "Directive 2014/24/EU", provision: "Art. 58(3)",
    gist: "Buyers may ask for an appropriate level of professional risk indemnity insurance.",
    standing: .unverified, verifiedOn: CivilDate(2026, 11, 21))

  private static let oldTurnover = Caution(
    id: "old-turnover", unless: .isRecent(.turnover, days: 730),
    text: Phrase(
      en: "The turnover is not of the last two years; documents ask for the latest closed year",
      sv: "Omsättningen är inte från de två senaste åren; dokument frågar efter senaste bokslut",
      da: "Omsætningen er ikke fra de to seneste år; dokumenter spørger efter seneste regnskab"))

  private static let turnoverQuestion = Phrase(
    en:
      "How must a group meet the turnover that is asked for: added up, each member by itself, or the leader?",
    sv:
      "Hur ska en grupp uppfylla omsättningskravet: sammanlagt, varje medlem för sig, eller ledaren?",
    da:
      "Hvordan skal en sammenslutning opfylde kravet til omsætning: lagt sammen, hvert medlem for sig, eller lederen?"
  )

  /// The group's right to add up, as the act that governs the lot has it.
  private static func citation(for regimes: [Regime]) -> Citation {
    let read = CivilDate(2026, 11, 21)
    let gist = """
      A group's economic standing is added up unless the documents state, for objective reasons, that it \
      must be met otherwise.
      """
    switch regimes {
    case [.swedenLOUFull]:
      return Citation(
        act: "LOU (2016:1145)", provision: "4 kap. 5 §, 14 kap. 3 and 6 §§; C-642/20; C-298/15",
        gist: gist, standing: .verified, verifiedOn: read)
    case [.swedenLOUChapter19]:
      return Citation(
        act: "LOU (2016:1145)", provision: "19 kap. 4-5 §§; 4 kap. 5 § not by its own force",
        gist: "Chapter 19 lets groups tender and rely on others; adding up follows by analogy.",
        standing: .proposal, verifiedOn: read)
    default:
      return Citation(
        act: "Directive 2014/24/EU", provision: "Art. 19(2), 58, 63; C-642/20; C-298/15",
        gist: gist + " The national rule is not modelled here.", standing: .unverified,
        verifiedOn: read)
    }
  }

  /// RES-STRICT-01: a share of target workers that the documents set themselves.
  package static func documentedShare(_ ratio: Ratio, subject: Requirement.Subject) -> Rule {
    Rule(
      id: "RES-STRICT-01",
      title: Phrase(
        en: "At least \(ratio) target persons, as the documents say",
        sv: "Minst \(ratio) ur målgruppen, enligt dokumenten",
        da: "Mindst \(ratio) fra målgruppen, ifølge dokumenterne"),
      citation: documentedShareCitation,
      validity: Validity(from: CivilDate(2016, 4, 18)), subject: .group,
      readings: [FactName.occupiedHeads, .occupiedFTE, .employedHeads].map { base in
        Reading(
          id: base.rawValue, scope: scope(of: subject),
          condition: Reserved.share(of: base, atLeast: ratio),
          argument: Phrase(
            en: "Counted over \(base.rawValue)", sv: "Räknat på \(base.rawValue)",
            da: "Regnet på \(base.rawValue)"))
      },
      question: Phrase(
        en:
          "Over which persons is the share counted: everyone occupied or employees, heads or FTE?",
        sv: "På vilka räknas andelen: alla sysselsatta eller anställda, personer eller heltider?",
        da: "Blandt hvem regnes andelen: alle beskæftigede eller ansatte, personer eller årsværk?"))
  }

  /// SOC-SE-05: a scheme's certificate that the documents ask for.
  ///
  /// Never "not met": the law wants equivalents accepted, so that who holds none can still ask.
  package static func certificate(
    _ scheme: CertificationScheme, shownBy fact: FactName, subject: Requirement.Subject?
  ) -> Rule {
    let holders: [Reading.Scope] =
      switch subject {
      case .group: [.any]
      case .some(let subject): [scope(of: subject)]
      // Who of a group must hold it is not said: one of them, or each.
      case nil: [.any, .each]
      }
    return Rule(
      id: "SOC-SE-05.certificate",
      title: Phrase(
        en: "Certificate asked for: \(scheme.name.english)",
        sv: "Certifikat som krävs: \(scheme.name.swedish)",
        da: "Krævet certifikat: \(scheme.name.text(in: .danish))"),
      citation: labelsCitation, validity: Validity(from: CivilDate(2016, 4, 18)), subject: .group,
      readings: holders.map { scope in
        Reading(
          id: holders.count == 1 ? "holds" : "holds-\(scope.rawValue)", scope: scope,
          condition: .isTrue(fact),
          argument: Phrase(
            en: "The certificate itself is shown", sv: "Certifikatet självt visas",
            da: "Selve certifikatet vises"))
      } + [
        Reading(
          id: "equivalent", condition: .isKnown([]),
          argument: Phrase(
            en: "Equivalent proof must be accepted", sv: "Likvärdiga bevis ska godtas",
            da: "Tilsvarende bevis skal godtages"))
      ],
      question: certificateQuestion)
  }

  static let certificateQuestion = Phrase(
    en: "Which proof is accepted as equivalent to the certificate that is asked for?",
    sv: "Vilka bevis godtas som likvärdiga med det certifikat som krävs?",
    da: "Hvilket bevis godtages som svarende til det krævede certifikat?")

  static let documentedShareCitation = Citation(
    act: "Procurement documents", provision: "C-598/19",
    gist: Phrase(
      en: "Member States may add criteria beyond Article 20; the published figure is answered.",
      sv:
        "Medlemsstater får lägga till kriterier utöver artikel 20; den publicerade siffran besvaras.",
      da: "Medlemsstater må tilføje kriterier ud over artikel 20; det offentliggjorte tal besvares."
    ),
    standing: .verified, verifiedOn: CivilDate(2026, 11, 21))

  private static func scope(of subject: Requirement.Subject) -> Reading.Scope {
    switch subject {
    case .group: .pooled
    case .each: .each
    case .lead: .lead
    }
  }

  private static func argument(for subject: Requirement.Subject) -> Phrase {
    switch subject {
    case .group:
      Phrase(
        en: "The group's turnover is added up", sv: "Gruppens omsättning läggs ihop",
        da: "Sammenslutningens omsætning lægges sammen")
    case .each:
      Phrase(
        en: "The documents ask it of each member; that limit needs an objective reason",
        sv: "Dokumenten kräver det av varje medlem; en sådan gräns måste vara sakligt motiverad",
        da: "Dokumenterne kræver det af hvert medlem; en sådan grænse skal være sagligt begrundet")
    case .lead:
      Phrase(
        en: "The documents ask it of the lead; C-642/20 sets limits to that",
        sv: "Dokumenten kräver det av ledaren; C-642/20 sätter gränser för det",
        da: "Dokumenterne kræver det af lederen; C-642/20 sætter grænser for det")
    }
  }
}
