package import Values

/// One lot of a procedure: what is tendered for.
package struct Lot: Hashable, Sendable {
  /// Whether the notice states a value for this lot, or for all of it and we copied it here.
  package enum Scope: String, Hashable, Sendable { case lot, notice }

  @Traced package var id: LotID
  /// BT-22: the buyer's own number.
  @Traced package var internalID: String?
  package var title = LocalizedText()
  package var description = LocalizedText()
  package var nature: Sourced<String>?
  /// BT-531.
  package var additionalNatures: [Sourced<String>] = []
  package var mainCPV: Sourced<CPVCode>?
  package var additionalCPV: [Sourced<CPVCode>] = []
  /// BT-5071, and the country where only that is given.
  package var nuts: [Sourced<String>] = []
  package var places: [Place] = []
  /// BT-27: in the currency that the notice states.
  package var estimatedValue: Sourced<Money>?
  /// BT-25 with BT-625, as in `12` `C62`.
  package var quantity: Sourced<String>?
  /// BT-625: the unit's code, as in `C62`.
  package var quantityUnit: Sourced<String>?
  /// BT-726.
  package var suitsSME: Sourced<Bool>?
  package var term: ContractTerm?
  /// BT-131: last time for tenders.
  package var tenderDeadline: Sourced<ZonedTime>?
  /// BT-1311: last time for requests to participate.
  package var requestDeadline: Sourced<ZonedTime>?
  /// BT-630: last time to express interest.
  package var interestDeadline: Sourced<ZonedTime>?
  /// BT-13: last time to ask for additional information.
  package var questionDeadline: Sourced<ZonedTime>?
  /// BT-130: when those who are chosen will be invited.
  package var invitationDate: Sourced<ZonedTime>?

  /// BT-71: `none`, `res-ws` (art. 20), `res-pub-ser` (art. 77).
  package var reservedParticipation: [Sourced<String>] = []
  /// BT-736: `yes`, `no`, `not-known`.
  package var reservedExecution: Sourced<String>?
  /// For legacy forms, whose flags hold for the whole notice.
  package var reservationScope: Scope = .lot
  /// BT-06.
  package var strategicProcurement: [Sourced<String>] = []
  /// BT-775.
  package var socialObjectives: [Sourced<String>] = []
  /// BT-774.
  package var environmentalImpacts: [Sourced<String>] = []
  /// BT-776.
  package var innovations: [Sourced<String>] = []
  /// BT-805.
  package var greenCriteria: [Sourced<String>] = []
  /// BT-754.
  package var accessibility: Sourced<String>?
  /// BT-717, and BT-735 where it applies.
  package var cleanVehicles: Sourced<Bool>?
  /// BT-735: the kinds of contract that fall under the clean vehicles directive.
  package var cleanVehicleContracts: [Sourced<String>] = []
  /// BT-810: the energy efficiency directive applies.
  package var energyEfficiency: Sourced<Bool>?
  /// BT-761.
  package var legalFormRequired: Sourced<Bool>?
  /// BT-79: names and qualifications of staff.
  package var staffQualification: Sourced<String>?
  package var technique = Technique()
  package var shortList = ShortList()
  package var conditions = ContractConditions()
  package var documents = TenderDocuments()
  /// BT-98, BT-97, BT-17 and the like that bidders must know.
  package var submission = Submission()
  /// BT-60, as in `eu-funds`.
  @Traced package var euFunding: String?
  package var funds: [Fund] = []
  /// BT-63: whether variants are allowed.
  package var variants: Sourced<String>?
  /// BT-821: where selection criteria are set out, as in `epo-notice`.
  package var selectionSources: [Sourced<String>] = []
  package var selectionCriteria: [SelectionCriterion] = []
  package var awardCriteria: [AwardCriterion] = []
  /// Where legacy forms say that the criteria stand, if not in the notice.
  package var awardSource: Sourced<String>?
  package var prizes: [Prize] = []
  /// BT-125 and BT-1251: notices and parts of them that announced this lot.
  package var earlierNotices: [EarlierNotice] = []
  /// Where to learn of tax, environmental and employment law (OPT-111 and its like).
  package var legislation: [Legislation] = []
  /// Every passage that may hold a clause: performance terms (BT-70), strategic texts (BT-777), ...
  package var texts: [ClauseText] = []

  /// A lot of which nothing but its number is known yet.
  package init(id: LotID) { self.id = id }

  /// Where the notice states the title; `nil` where it has none.
  package var titleSource: Source? { title.source }
  /// Where the notice states the description; `nil` where it has none.
  package var descriptionSource: Source? { description.source }

  /// BT-765.
  package var isFramework: Sourced<String>? {
    get { technique.framework }
    set { technique.framework = newValue }
  }

  /// BT-766.
  package var usesDPS: Sourced<String>? {
    get { technique.dps }
    set { technique.dps = newValue }
  }
}

/// How long the contract runs.
package struct ContractTerm: Hashable, Sendable {
  /// What a length is counted in.
  package enum Unit: String, Hashable, Sendable { case day, week, month, year }

  /// BT-36 with its unit.
  package var length: Sourced<Length>?
  /// BT-536 and BT-537.
  package var start: Sourced<CivilDate>?
  /// BT-537.
  package var end: Sourced<CivilDate>?
  /// BT-538: `UNLIMITED` or `UNKNOWN`.
  @Traced package var other: String?
  /// BT-58: how often it may be renewed.
  package var renewals: Sourced<Int>?
  /// BT-57.
  package var renewalText = LocalizedText()
  /// BT-54.
  package var optionsText = LocalizedText()

  /// A whole number of days, weeks, months or years.
  package struct Length: Hashable, Sendable {
    package let amount: Int
    package let unit: Unit
    package init(amount: Int, unit: Unit) {
      self.amount = amount
      self.unit = unit
    }

    /// The last day of a term that begins on `start`, that day included; `nil` for a length that nobody can mean.
    ///
    /// Where the last month has no such day, the term ends with the month.
    package func lastDay(from start: CivilDate) -> CivilDate? {
      guard (1...10_000).contains(amount) else { return nil }
      return switch unit {
      case .day: start.adding(days: amount - 1)
      case .week: start.adding(days: amount * 7 - 1)
      case .month: Self.lastDay(from: start, months: amount)
      case .year: Self.lastDay(from: start, months: amount * 12)
      }
    }

    private static func lastDay(from start: CivilDate, months: Int) -> CivilDate {
      let same = start.adding(months: months)
      return same.day < start.day ? same : same.adding(days: -1)
    }
  }

  /// A term of which the notice says nothing yet.
  package init() {}

  /// Whether the notice says nothing at all of the term.
  package var isEmpty: Bool {
    length == nil && start == nil && end == nil && other == nil && renewals == nil
      && renewalText.isEmpty && optionsText.isEmpty
  }
}
