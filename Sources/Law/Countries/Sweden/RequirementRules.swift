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
      title: Phrase("rule.GRP-02.title", ["required": .money(required)]),
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
        "rule.GRP-02.title.turnover-of-at-least",
        ["required": .money(required), "years": "\(years)"]),
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
      title: Phrase("rule.GRP-02.insurance.title", ["required": .money(required)]),
      citation: insuranceCitation, validity: Validity(from: CivilDate(2016, 4, 18)),
      subject: .group,
      readings: (subject == .lead ? [.lead] : [Reading.Scope.each]).map { scope in
        Reading(
          id: "in-force", scope: scope,
          condition: .amount(.liabilityInsurance, atLeast: required),
          argument: Phrase("rule.GRP-02.insurance.reading.in-force"))
      } + [
        Reading(
          id: "taken-out", condition: .isKnown([]),
          argument: Phrase("rule.GRP-02.insurance.reading.taken-out"))
      ],
      question: Phrase("rule.GRP-02.insurance.question"))
  }

  private static let insuranceCitation = Citation(
    act: "Directive 2014/24/EU", provision: "Art. 58(3)",
    gist: "Buyers may ask for an appropriate level of professional risk indemnity insurance.",
    standing: .unverified, verifiedOn: CivilDate(2026, 11, 21))

  private static let oldTurnover = Caution(
    id: "old-turnover", unless: .isRecent(.turnover, days: 730),
    text: Phrase("law.requirement-rules.old-turnover.caution.old-turnover"))

  private static let turnoverQuestion = Phrase("law.requirement-rules.turnover-question")

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
      title: Phrase("rule.RES-STRICT-01.title", ["ratio": "\(ratio)"]),
      citation: documentedShareCitation,
      validity: Validity(from: CivilDate(2016, 4, 18)), subject: .group,
      readings: [FactName.occupiedHeads, .occupiedFTE, .employedHeads].map { base in
        Reading(
          id: base.rawValue, scope: scope(of: subject),
          condition: Reserved.share(of: base, atLeast: ratio),
          argument: Phrase("rule.RES-STRICT-01.counted-over", ["base": "\(base.rawValue)"]))
      },
      question: Phrase("rule.RES-STRICT-01.question"))
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
      title: Phrase("rule.SOC-SE-05.certificate.title", ["schemeName": .phrase(scheme.name)]),
      citation: labelsCitation, validity: Validity(from: CivilDate(2016, 4, 18)), subject: .group,
      readings: holders.map { scope in
        Reading(
          id: holders.count == 1 ? "holds" : "holds-\(scope.rawValue)", scope: scope,
          condition: .isTrue(fact),
          argument: Phrase("rule.SOC-SE-05.certificate.the-certificate-itself-is"))
      } + [
        Reading(
          id: "equivalent", condition: .isKnown([]),
          argument: Phrase("rule.SOC-SE-05.certificate.reading.equivalent"))
      ],
      question: certificateQuestion)
  }

  static let certificateQuestion = Phrase("law.requirement-rules.certificate-question")

  static let documentedShareCitation = Citation(
    act: "Procurement documents", provision: "C-598/19",
    gist: Phrase("law.requirement-rules.documented-share-citation.gist"),
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
      Phrase("law.requirement-rules.argument.group")
    case .each:
      Phrase("law.requirement-rules.argument.each")
    case .lead:
      Phrase("law.requirement-rules.argument.lead")
    }
  }
}
