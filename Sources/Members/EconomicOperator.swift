package import Values

/// An enterprise of the register: one legal entity, never a unit of one.
package struct EconomicOperator: Hashable, Sendable {
  /// Its id within the register, as in `M03`.
  package var id: OperatorID
  /// The legal entity's name, as papers print it.
  package var name: String
  /// A word of the register's list, as in `ekonomisk-forening`.
  package var legalForm: String
  /// Its number in the trade register; never that of a person.
  package var registration: RegistrationNumber
  /// With the country before it; `nil` where the register has none.
  package var vatNumber: String?
  /// Three letters, as in `FRA`.
  package var country: String
  /// The town of its address, as papers print it.
  package var town: String
  /// The municipality's code: four digits in Sweden, three in Denmark.
  package var municipality: String
  /// The region of its address as a NUTS code.
  package var nuts: String
  /// `micro`, `small`, `medium`, `large`.
  package var size: String
  /// Whether its share of target workers may be printed in an ESPD; `nil` where nobody asked yet.
  package var consentsToShare: Bool?
  /// The categories of target workers in words, for the ESPD; never below a count of five.
  package var targetCategories: String?
  /// Everything that was stated of it, older statements included.
  package var facts: [Fact] = []
  /// Those that it holds itself, through a group or not; older looks at a list included.
  package var certificates: [Certificate] = []
  /// What work it offers, and how much of it.
  package var capacities: [Capacity] = []
  /// Its own price list, one price a kind and unit of work; walled off from other members.
  package var prices: [UnitPrice] = []
  /// Its answers on the grounds of exclusion, for the ESPD; `nil` where it has not declared any.
  package var exclusionDeclaration: ExclusionDeclaration?
  /// Its own decisions to tender, one a lot.
  package var mandates: [Mandate] = []
  /// Places of work of the same legal entity; never tenderers by themselves.
  package var units: [OperatorUnit] = []
  /// Contracts that it has performed and names to buyers.
  package var references: [ContractReference] = []
  /// Work already promised to others; a plan takes it off the capacities.
  package var commitments: [Commitment] = []
  /// Whether it could tender alone, one answer a lot; walled off from other members (CMP-04).
  package var standAlone: [StandAloneAnswer] = []
  /// Where the register holds it.
  package var source: Source

  /// With no facts, certificates, work or decisions yet.
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
  /// What people call the place.
  package let name: String
  /// The municipality's code, as for the operator.
  package let municipality: String

  /// As the register states it.
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
  /// What the contract was about, as printed.
  package let subject: String
  /// The kind of work.
  package let cpv: CPVCode
  /// The first day of the contract.
  package let from: CivilDate
  /// The last day; `nil` where none is stated.
  package let through: CivilDate?
  /// Per year, VAT not included; `nil` where it may not be told.
  package let value: Money?

  /// As the register states it; without contact persons.
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
  /// The kind of work that is promised.
  package let cpv: CPVCode
  /// What ``amount`` counts.
  package let unit: WorkUnit
  /// The time that ``amount`` is for.
  package let period: WorkPeriod
  /// Whole units per period.
  package let amount: Int
  /// The first day on which the work is due.
  package let from: CivilDate
  /// The last day; `nil` for work that is promised for ever.
  package let through: CivilDate?

  /// As the register states it.
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
  /// Whether it could, by its own judgment.
  package enum Answer: String, Hashable, Sendable { case able, unable, unclear }

  /// BT-701 of the notice that the lot is in.
  package let noticeID: String
  /// The lot that it was asked about.
  package let lot: LotID
  /// Able, unable, or not clear.
  package let answer: Answer
  /// The day of the answer.
  package let asOf: CivilDate
  /// Why, in the operator's own words.
  package let reasons: String

  /// As the operator answered it; only the operator itself and the register's keeper see it.
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
  /// Who granted it, or keeps the list.
  package let issuer: String
  /// The issuer's number for it; `nil` where it has none.
  package let number: String?
  /// The first day.
  package let validFrom: CivilDate
  /// The last day, as the certificate states it; `nil` where it states none.
  package let validThrough: CivilDate?
  /// What the issuer's list said of it when it was last looked at.
  package let state: State
  /// The day on which the issuer's list was looked at; no news since is not a lapse.
  package let checkedOn: CivilDate?
  /// The group whose quality system it was granted through, where it was not granted alone.
  package let through: String?

  /// As the register states it: granted, unless it says otherwise.
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
  /// The day for which the answers hold.
  package let asOf: CivilDate
  /// Codes of grounds answered with yes; every other ground is answered with no.
  package let grounds: [String]
  /// Where the register holds it; `nil` for one that was made up.
  package let source: Source?

  /// Codes of the ESPD for the grounds that it says apply; empty where it says that none does.
  package init(asOf: CivilDate, grounds: [String], source: Source? = nil) {
    self.asOf = asOf
    self.grounds = grounds
    self.source = source
  }

  /// Grounds on which exclusion is a duty; the others leave it to the buyer.
  package var mandatory: Set<String> { Self.mandatoryGrounds.intersection(grounds) }
  /// Grounds that apply and leave it to the buyer whether to exclude.
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
  /// The lot that the decision is about.
  package let lot: LotID
  /// The day of the decision.
  package let decidedOn: CivilDate
  /// Who decided, as in `board`, `unit-meeting`.
  package let by: String
  /// As in `minutes 2026-11, item 7`.
  package let reference: String?

  /// As the register states it.
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
