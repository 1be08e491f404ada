/// One lot of a procedure: what is tendered for.
package struct Lot: Hashable, Sendable {
  /// Whether the notice states a value for this lot, or for all of it and we copied it here.
  package enum Scope: String, Hashable, Sendable { case lot, notice }

  package var id: LotID
  /// BT-22: the buyer's own number.
  package var internalID: String?
  package var title = LocalizedText()
  package var titleSource: Source?
  package var description = LocalizedText()
  package var descriptionSource: Source?
  package var nature: Sourced<String>?
  package var mainCPV: Sourced<CPVCode>?
  package var additionalCPV: [Sourced<CPVCode>] = []
  /// BT-5071, and the country where only that is given.
  package var nuts: [Sourced<String>] = []
  package var estimatedValue: Sourced<Money>?
  package var term: ContractTerm?
  /// BT-131: last time for tenders.
  package var tenderDeadline: Sourced<ZonedTime>?
  /// BT-1311: last time for requests to participate.
  package var requestDeadline: Sourced<ZonedTime>?
  /// BT-630: last time to express interest.
  package var interestDeadline: Sourced<ZonedTime>?

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
  /// BT-754.
  package var accessibility: Sourced<String>?
  /// BT-761.
  package var legalFormRequired: Sourced<Bool>?
  /// BT-98, BT-97, BT-17 and the like that bidders must know.
  package var submission = Submission()
  package var isFramework: Sourced<String>?
  package var usesDPS: Sourced<String>?
  /// BT-60, as in `eu-funds`.
  package var euFunding: String?
  package var variants: Sourced<String>?
  package var selectionCriteria: [SelectionCriterion] = []
  package var awardCriteria: [AwardCriterion] = []
  /// Every passage that may hold a clause: performance terms (BT-70), strategic texts (BT-777), ...
  package var texts: [ClauseText] = []

  package init(id: LotID) { self.id = id }
}

/// How long the contract runs.
package struct ContractTerm: Hashable, Sendable {
  package enum Unit: String, Hashable, Sendable { case day, week, month, year }

  /// BT-36 with its unit.
  package var length: Sourced<Length>?
  /// BT-536 and BT-537.
  package var start: Sourced<CivilDate>?
  package var end: Sourced<CivilDate>?
  /// BT-538: `UNLIMITED` or `UNKNOWN`.
  package var other: String?
  /// BT-58: how often it may be renewed.
  package var renewals: Sourced<Int>?
  package var renewalText = LocalizedText()
  package var optionsText = LocalizedText()

  package struct Length: Hashable, Sendable {
    package let amount: Int
    package let unit: Unit
    package init(amount: Int, unit: Unit) {
      self.amount = amount
      self.unit = unit
    }
  }

  package init() {}

  package var isEmpty: Bool {
    length == nil && start == nil && end == nil && other == nil && renewals == nil
      && renewalText.isEmpty && optionsText.isEmpty
  }
}

/// Where, how and in what language to tender.
package struct Submission: Hashable, Sendable {
  /// BT-17.
  package var electronic: String?
  /// BT-18.
  package var url: String?
  /// BT-97, three letters each.
  package var languages: [String] = []
  /// BT-15: where the procurement documents are.
  package var documentsURL: String?
  /// BT-132: public opening.
  package var opening: ZonedTime?

  package init() {}
}

/// What a tenderer must show to be let in (swedish: kvalificeringskrav).
package struct SelectionCriterion: Hashable, Sendable {
  /// BT-747 until SDK 1.11 (`tp-abil`), BT-809 from 1.12 (`slc-abil-ref-services`), or the legacy section.
  package var type: Sourced<String>?
  package var name = LocalizedText()
  package var description = LocalizedText()
  package var descriptionSource: Source?
  /// BT-748.
  package var usage: String?
  /// BT-7531, BT-752 and BT-7532 where given.
  package var thresholds: [Threshold] = []

  package struct Threshold: Hashable, Sendable {
    package let code: String?
    /// As published.
    package let number: String
    package init(code: String?, number: String) {
      self.code = code
      self.number = number
    }
  }

  package init() {}
}

/// What a tender is scored on (swedish: tilldelningskriterium).
package struct AwardCriterion: Hashable, Sendable {
  /// BT-539: `price`, `cost`, `quality`.
  package var type: Sourced<String>?
  package var name = LocalizedText()
  package var description = LocalizedText()
  package var descriptionSource: Source?
  /// BT-541, as published, with BT-5421 (its kind) where given.
  package var weight: String?
  package var weightKind: String?

  package init() {}
}
