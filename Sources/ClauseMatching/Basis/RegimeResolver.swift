package import Procurement

/// Works out which body of rules a lot is bought under: REG-01 to REG-04.
package struct RegimeResolver: Sendable {
  private let notice: Notice

  package init(_ notice: Notice) { self.notice = notice }

  /// The regime of `lot`, with reasons; several candidates where a fact is missing.
  package func regime(of lot: Lot) -> RegimeFinding {
    guard let country = buyerCountry else {
      return open(
        Regime.allCases, "REG-01",
        Phrase(
          en: "the buyers' country is not stated, or there are several",
          sv: "köparens land anges inte, eller flera länder anges"))
    }
    guard let directive else {
      return open(
        country == "SWE" ? [.swedenLOUFull, .swedenLOUChapter19, .outside] : Regime.allCases,
        "REG-01",
        Phrase(
          en: "the notice names no directive of 2014, or several",
          sv: "annonsen anger inget direktiv från 2014, eller flera"))
    }
    guard directive.value != "32009L0081" else {
      return settled(
        .outside, "REG-01",
        Phrase(en: "defence procurement", sv: "försvarsupphandling"), directive.source)
    }
    guard country == "SWE" else {
      return settled(
        .directiveOnly, country == "DNK" ? "REG-04" : "REG-01",
        Phrase(
          en: "buyer in \(country): the directive's rule, the national rule is not modelled",
          sv: "köpare i \(country): direktivets regel, den nationella finns inte här"),
        directive.source)
    }
    return swedish(lot, directive)
  }

  // MARK: Sweden

  private func swedish(_ lot: Lot, _ directive: Sourced<String>) -> RegimeFinding {
    switch directive.value {
    case "32014L0023":
      return settled(
        .swedenLUK, "REG-01", Phrase(en: "concession", sv: "koncession"), directive.source)
    case "32014L0025":
      return byAnnexAndValue(lot, full: .swedenLUFFull, chapter19: .swedenLUFChapter19, .luf)
    default:
      return byAnnexAndValue(lot, full: .swedenLOUFull, chapter19: .swedenLOUChapter19, .lou)
    }
  }

  private func byAnnexAndValue(
    _ lot: Lot, full: Regime, chapter19: Regime, _ law: Threshold.Law
  ) -> RegimeFinding {
    guard let cpv = lot.mainCPV ?? notice.procedure.mainCPV else {
      return open(
        [full, chapter19], "REG-02",
        Phrase(en: "the lot has no main CPV code", sv: "delen har ingen huvudsaklig CPV-kod"))
    }
    let found =
      LOUAnnex2.contains(cpv.value)
      ? settled(
        chapter19, "REG-02",
        Phrase(
          en: "CPV \(cpv.value) is an annex-2 service: chapter 19 at any value",
          sv: "CPV \(cpv.value) är en bilaga 2-tjänst: 19 kap. oavsett värde"), cpv.source)
      : byValue(full: full, chapter19: chapter19, law)
    return RegimeFinding(
      candidates: found.candidates, reasons: found.reasons + mixedCodes(lot, main: cpv.value))
  }

  /// REG-03: further codes of the other kind; which part of the work is the main one is then a question.
  private func mixedCodes(_ lot: Lot, main: CPVCode) -> [RegimeReason] {
    let isAnnex = LOUAnnex2.contains(main)
    return lot.additionalCPV.filter { LOUAnnex2.contains($0.value) != isAnnex }.prefix(1).map {
      RegimeReason(
        ruleID: "REG-03",
        text: Phrase(
          en: "CPV \($0.value) is of the other kind: the main subject decides which rules govern",
          sv: "CPV \($0.value) är av den andra sorten: det huvudsakliga föremålet avgör"),
        source: $0.source)
    }
  }

  private func byValue(full: Regime, chapter19: Regime, _ law: Threshold.Law) -> RegimeFinding {
    guard let value = procurementValue else {
      return open(
        [full, chapter19], "REG-02",
        Phrase(
          en: "the notice states no estimated value in kronor for the whole procurement",
          sv: "annonsen anger inget uppskattat värde i kronor för hela upphandlingen"))
    }
    guard let thresholds = thresholds(law) else {
      return open(
        [full, chapter19], "THR-02",
        Phrase(
          en: "the threshold in kronor for the day of the call is not in our table",
          sv: "tröskelvärdet i kronor för annonseringsdagen finns inte i vår tabell"))
    }
    let above = thresholds.map { value.value.minorUnits >= $0.minorUnits }
    guard Set(above).count == 1 else {
      return open(
        [full, chapter19], "THR-02",
        Phrase(
          en: "the value lies between the thresholds of state and other buyers",
          sv: "värdet ligger mellan tröskelvärdena för statliga och andra köpare"))
    }
    let amounts = Set(thresholds.map(\.decimal)).sorted().joined(separator: " / ")
    return settled(
      above[0] ? full : chapter19, "REG-02",
      Phrase(
        en: "value \(value.value) against the threshold \(amounts) SEK",
        sv: "värde \(value.value) mot tröskelvärdet \(amounts) SEK"), value.source)
  }

  // MARK: Facts of the notice

  private var buyerCountry: String? {
    let countries = Set(
      notice.buyers.map { buyer in
        notice.organisations.first { $0.id == buyer.organisation }?.country
      })
    guard countries.count == 1, let country = countries.first else { return nil }
    return country
  }

  private var directive: Sourced<String>? {
    let known = ["32014L0024", "32014L0025", "32014L0023", "32009L0081"]
    let named = notice.legalBases.filter { known.contains($0.value) }
    return Set(named.map(\.value)).count == 1 ? named[0] : nil
  }

  /// The value of the procurement as a whole, which is what thresholds look at: LOU 5 kap. 3 §.
  private var procurementValue: Sourced<Money>? {
    if let whole = notice.procedure.estimatedValue, Self.counts(whole.value) { return whole }
    let lots = notice.lots.compactMap(\.estimatedValue).filter { Self.counts($0.value) }
    guard lots.count == notice.lots.count, let first = lots.first else { return nil }
    var sum = 0
    for lot in lots {
      let (next, overflow) = sum.addingReportingOverflow(lot.value.minorUnits)
      guard !overflow else { return nil }
      sum = next
    }
    return Sourced(Money(minorUnits: sum, currency: "SEK"), from: first.source)
  }

  /// Zero and less are slips or placeholders, not values.
  private static func counts(_ money: Money) -> Bool {
    money.currency == "SEK" && money.minorUnits > 0
  }

  /// The amounts that may apply: one for a known kind of buyer, both where it is not known.
  private func thresholds(_ law: Threshold.Law) -> [Money]? {
    guard let day = notice.issueDate?.date ?? notice.publicationDate else { return nil }
    let category: Threshold.Category =
      notice.procedure.nature?.value == "works" ? .works : .goodsAndServices
    let kinds: [Threshold.BuyerKind] = buyerKind.map { [$0] } ?? [.state, .other]
    let rows = kinds.compactMap {
      Threshold.row(on: day, law: law, category: category, buyer: $0)?.amount
    }
    return rows.count == kinds.count ? rows : nil
  }

  private var buyerKind: Threshold.BuyerKind? {
    let kinds = Set(notice.buyers.map { Self.kind(ofLegalType: $0.legalType?.value) })
    return kinds.count == 1 ? kinds.first ?? nil : nil
  }

  /// BT-11: central government is a state buyer; local and regional ones and their bodies are not.
  private static func kind(ofLegalType code: String?) -> Threshold.BuyerKind? {
    switch code {
    case "cga", "body-pl-cga": .state
    case "la", "ra", "body-pl-la", "body-pl-ra": .other
    default: nil
    }
  }

  private func settled(
    _ regime: Regime, _ rule: String, _ text: Phrase, _ source: Source
  ) -> RegimeFinding {
    RegimeFinding(
      candidates: [regime], reasons: [RegimeReason(ruleID: rule, text: text, source: source)])
  }

  private func open(_ candidates: [Regime], _ rule: String, _ text: Phrase) -> RegimeFinding {
    RegimeFinding(
      candidates: candidates, reasons: [RegimeReason(ruleID: rule, text: text, source: nil)])
  }
}
