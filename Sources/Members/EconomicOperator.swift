package import Values

/// An enterprise of the register: one legal entity, never a unit of one.
package struct EconomicOperator: Hashable, Sendable {
  package var id: OperatorID
  package var name: String
  /// A word of the register's list, as in `ekonomisk-forening`.
  package var legalForm: String
  package var registration: RegistrationNumber
  package var vatNumber: String?
  /// Three letters, as in `FRA`.
  package var country: String
  package var town: String
  /// The municipality's code: four digits in Sweden, three in Denmark.
  package var municipality: String
  package var nuts: String
  /// `micro`, `small`, `medium`, `large`.
  package var size: String
  /// Whether its share of target workers may be printed in an ESPD; `nil` where nobody asked yet.
  package var consentsToShare: Bool?
  /// The categories of target workers in words, for the ESPD; never below a count of five.
  package var targetCategories: String?
  package var facts: [Fact] = []
  package var certificates: [Certificate] = []
  package var capacities: [Capacity] = []
  package var prices: [UnitPrice] = []
  /// Its answers on the grounds of exclusion, for the ESPD; `nil` where it has not declared any.
  package var exclusionDeclaration: ExclusionDeclaration?
  /// Its own decisions to tender, one a lot.
  package var mandates: [Mandate] = []
  /// Places of work of the same legal entity; never tenderers by themselves.
  package var units: [OperatorUnit] = []
  package var references: [ContractReference] = []
  /// Work already promised to others; a plan takes it off the capacities.
  package var commitments: [Commitment] = []
  /// Whether it could tender alone, one answer a lot; walled off from other members (CMP-04).
  package var standAlone: [StandAloneAnswer] = []
  /// Where the register holds it.
  package var source: Source

  package init(
    id: OperatorID, name: String, legalForm: String, registration: RegistrationNumber,
    country: String, town: String, municipality: String, nuts: String, size: String,
    source: Source
  ) {
    self.id = id
    self.name = name
    self.legalForm = legalForm
    self.registration = registration
    self.country = country
    self.town = town
    self.municipality = municipality
    self.nuts = nuts
    self.size = size
    self.source = source
  }
}

extension EconomicOperator {
  /// The form on the latest day that the facts state one for; the empty word where they state none.
  package static func legalForm(statedIn facts: [Fact]) -> String {
    let latest = facts.filter { $0.name == .legalForm }.max { $0.asOf < $1.asOf }
    return if case .word(let form) = latest?.value { form } else { "" }
  }
}

/// A place of work (arbetsställe) of an operator.
package struct OperatorUnit: Hashable, Sendable {
  /// Unique within the operator.
  package let id: String
  package let name: String
  package let municipality: String

  package init(id: String, name: String, municipality: String) {
    self.id = id
    self.name = name
    self.municipality = municipality
  }
}

/// A contract that an operator performed, shown to buyers as a reference.
package struct ContractReference: Hashable, Sendable {
  /// The buyer's name, as printed.
  package let buyer: String
  package let subject: String
  package let cpv: CPVCode
  package let from: CivilDate
  package let through: CivilDate?
  /// Per year, VAT not included; `nil` where it may not be told.
  package let value: Money?

  package init(
    buyer: String, subject: String, cpv: CPVCode, from: CivilDate, through: CivilDate?,
    value: Money?
  ) {
    self.buyer = buyer
    self.subject = subject
    self.cpv = cpv
    self.from = from
    self.through = through
    self.value = value
  }
}

/// Work that an operator has promised elsewhere, in the unit of the capacity that it draws on.
package struct Commitment: Hashable, Sendable {
  package let cpv: CPVCode
  package let unit: WorkUnit
  package let period: WorkPeriod
  /// Whole units per period.
  package let amount: Int
  package let from: CivilDate
  package let through: CivilDate?

  package init(
    cpv: CPVCode, unit: WorkUnit, period: WorkPeriod, amount: Int, from: CivilDate,
    through: CivilDate?
  ) {
    self.cpv = cpv
    self.unit = unit
    self.period = period
    self.amount = amount
    self.from = from
    self.through = through
  }
}

/// An operator's own, dated answer whether it could realistically tender for a lot alone (F-CAP).
package struct StandAloneAnswer: Hashable, Sendable {
  package enum Answer: String, Hashable, Sendable { case able, unable, unclear }

  package let noticeID: String
  package let lot: LotID
  package let answer: Answer
  package let asOf: CivilDate
  package let reasons: String

  package init(noticeID: String, lot: LotID, answer: Answer, asOf: CivilDate, reasons: String) {
    self.noticeID = noticeID
    self.lot = lot
    self.answer = answer
    self.asOf = asOf
    self.reasons = reasons
  }
}

/// A certificate or entry in a public list.
package struct Certificate: Hashable, Sendable {
  /// What the issuer says of it besides its dates.
  package enum State: String, Hashable, Sendable { case granted, suspended, withdrawn }

  /// As in `asf-2016`, `skoopi`, `idebure`, `rsv-2014`.
  package let scheme: String
  package let issuer: String
  package let number: String?
  package let validFrom: CivilDate
  package let validThrough: CivilDate?
  package let state: State
  /// The day on which the issuer's list was looked at; no news since is not a lapse.
  package let checkedOn: CivilDate?
  /// The group whose quality system it was granted through, where it was not granted alone.
  package let through: String?

  package init(
    scheme: String, issuer: String, number: String?, validFrom: CivilDate,
    validThrough: CivilDate?, state: State = .granted, checkedOn: CivilDate? = nil,
    through: String? = nil
  ) {
    self.scheme = scheme
    self.issuer = issuer
    self.number = number
    self.validFrom = validFrom
    self.validThrough = validThrough
    self.state = state
    self.checkedOn = checkedOn
    self.through = through
  }
}

/// An operator's own answers on the exclusion grounds, as of a day; yes or no only.
package struct ExclusionDeclaration: Hashable, Sendable {
  package let asOf: CivilDate
  /// Codes of grounds answered with yes; every other ground is answered with no.
  package let grounds: [String]
  /// Where the register holds it; `nil` for one that was made up.
  package let source: Source?

  package init(asOf: CivilDate, grounds: [String], source: Source? = nil) {
    self.asOf = asOf
    self.grounds = grounds
    self.source = source
  }

  /// Grounds on which exclusion is a duty; the others leave it to the buyer.
  package var mandatory: Set<String> { Self.mandatoryGrounds.intersection(grounds) }
  package var optional: Set<String> { Set(grounds).subtracting(Self.mandatoryGrounds) }

  /// The ESPD's codes for crimes, and for taxes and contributions.
  ///
  /// - Source: LOU 13 kap. 1-2 §§; Directive 2014/24/EU, Art. 57(1)-(2).
  private static let mandatoryGrounds: Set<String> = [
    "crime-org", "corruption", "fraud", "terr-offence", "finan-laund", "human-traffic", "tax-pay",
    "socsec-pay",
  ]
}

/// A member's decision to tender for a lot.
package struct Mandate: Hashable, Sendable {
  /// BT-701 of the notice that the lot is in.
  package let noticeID: String
  package let lot: LotID
  package let decidedOn: CivilDate
  /// Who decided, as in `board`, `unit-meeting`.
  package let by: String
  /// As in `minutes 2026-11, item 7`.
  package let reference: String?

  package init(
    noticeID: String, lot: LotID, decidedOn: CivilDate, by: String, reference: String?
  ) {
    self.noticeID = noticeID
    self.lot = lot
    self.decidedOn = decidedOn
    self.by = by
    self.reference = reference
  }
}
