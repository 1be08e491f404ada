package import Values

/// Frameworks, purchasing systems and auctions.
package struct Technique: Hashable, Sendable {
  /// BT-765, as in `fa-wo-rc`; `fa` for legacy forms, which do not say which kind.
  package var framework: Sourced<String>?
  /// BT-113: most participants.
  package var frameworkParticipants: Sourced<Int>?
  /// BT-271.
  package var frameworkMaximum: Sourced<Money>?
  /// BT-766, as in `dps-list`.
  package var dps: Sourced<String>?
  /// BT-767, and BT-123: where it is held.
  package var auction: Sourced<Bool>?
  /// BT-123: where the auction is held.
  package var auctionURL: Sourced<String>?
  /// BT-115: the government procurement agreement applies.
  package var gpa: Sourced<Bool>?

  /// No technique is stated yet.
  package init() {}
}

/// How many are let in to the second stage.
package struct ShortList: Hashable, Sendable {
  /// BT-50 and BT-51.
  package var minimum: Sourced<Int>?
  /// BT-51: the most candidates that are let in.
  package var maximum: Sourced<Int>?
  /// BT-52: the number is reduced in successive stages.
  package var inStages: Sourced<Bool>?
  /// BT-120: the contract may be awarded on the first tenders.
  package var withoutNegotiation: Sourced<Bool>?

  /// No limit is stated yet.
  package init() {}
}

/// What the contract will ask for, as codes; texts are among the lot's texts.
package struct ContractConditions: Hashable, Sendable {
  /// BT-743: `required`, `allowed`, `not-allowed`.
  package var eInvoicing: Sourced<String>?
  /// BT-92 and BT-93.
  package var eOrdering: Sourced<Bool>?
  /// BT-93: payment is electronic.
  package var ePayment: Sourced<Bool>?
  /// BT-801.
  package var nonDisclosure: Sourced<Bool>?
  /// BT-681: the foreign subsidies regulation applies.
  package var foreignSubsidies: Sourced<Bool>?
  /// BT-751: a guarantee goes with the tender.
  package var guarantee: Sourced<String>?
  /// BT-578 and BT-78.
  package var securityClearance: Sourced<Bool>?
  /// BT-78: the last day to show the clearance.
  package var securityClearanceBy: Sourced<CivilDate>?
  /// BT-94: it will be bought again.
  package var recurs: Sourced<Bool>?
  /// BT-65: `none`, `subc-chng`, `subc-min`, `subc-oblig-2009-81`, ...
  package var subcontractingObligations: [Sourced<String>] = []
  /// BT-64 and BT-729: per cent, as published.
  package var subcontractingMinimum: Sourced<String>?
  /// BT-729: per cent, as published.
  package var subcontractingMaximum: Sourced<String>?
  /// BT-651: what the tender must say of subcontractors.
  package var subcontractingIndications: [Sourced<String>] = []

  /// No condition is stated yet.
  package init() {}
}

/// Where the procurement documents are.
package struct TenderDocuments: Hashable, Sendable {
  /// BT-615: where to ask for those that are not free to all; ``Submission/documentsURL`` is BT-15.
  package var restrictedURL: Sourced<String>?
  /// BT-14 and BT-707.
  package var isRestricted: Sourced<Bool>?
  /// BT-707: why the documents are not free to all.
  package var restrictionReason: Sourced<String>?
  /// BT-708 and BT-737, three letters each.
  package var languages: [Sourced<String>] = []
  /// BT-737, three letters each.
  package var otherLanguages: [Sourced<String>] = []

  /// No document is stated yet.
  package init() {}
}

/// Where, how and in what language to tender.
package struct Submission: Hashable, Sendable {
  /// BT-17.
  @Traced package var electronic: String?
  /// BT-19: why not electronically.
  package var notElectronicReason: Sourced<String>?
  /// BT-18.
  @Traced package var url: String?
  /// BT-97, three letters each.
  package var languages: [Sourced<String>] = []
  /// BT-15: where the procurement documents are.
  @Traced package var documentsURL: String?
  /// BT-124 and BT-632: tools that are not generally available.
  package var toolURL: Sourced<String>?
  /// BT-632: what the tool is called.
  package var toolName: Sourced<String>?
  /// BT-132: public opening; its place (BT-133) and further words (BT-134).
  @Traced package var opening: ZonedTime?
  /// BT-133.
  package var openingPlace = LocalizedText()
  /// BT-134.
  package var openingText = LocalizedText()
  /// BT-98: how long tenders must stay valid, or until when.
  package var validity: Sourced<ContractTerm.Length>?
  /// BT-98: the last day of validity, where the notice gives a day.
  package var validUntil: Sourced<CivilDate>?
  /// BT-744 and BT-764.
  package var eSignature: Sourced<Bool>?
  /// BT-764.
  package var eCatalogue: Sourced<String>?
  /// BT-769: several tenders of one tenderer.
  package var severalTenders: Sourced<String>?
  /// BT-771: what may be handed in late.
  package var lateInformation: Sourced<String>?

  /// Nothing of how to tender is stated yet.
  package init() {}
}

/// What a tenderer must show to be let in (swedish: kvalificeringskrav).
package struct SelectionCriterion: Hashable, Sendable {
  /// BT-747 until SDK 1.11 (`tp-abil`), BT-809 from 1.12 (`slc-abil-ref-services`), or the legacy section.
  package var type: Sourced<String>?
  /// BT-749.
  package var name = LocalizedText()
  /// BT-750.
  package var description = LocalizedText()
  /// BT-748.
  @Traced package var usage: String?
  /// BT-40: serves to choose who is invited to the second stage.
  package var choosesCandidates: Sourced<Bool>?
  /// BT-752 with BT-7531 or BT-7532 where given.
  package var thresholds: [Threshold] = []

  package typealias Threshold = CriterionNumber

  /// A selection criterion of which nothing is read yet.
  package init() {}

  /// Where the notice states the description; `nil` where it has none.
  package var descriptionSource: Source? { description.source }
}

/// A number of a criterion and what it means.
package struct CriterionNumber: Hashable, Sendable {
  /// What a number of a criterion is: its weight, a threshold or a fixed sum.
  package enum Kind: String, Hashable, Sendable { case weight, threshold, fixed }

  package let kind: Kind?
  /// As in `per-exa`, `min-score`, `fix-tot`.
  package let code: String?
  /// As published.
  package let number: String
  /// Where the notice states the number; `nil` where that is not known.
  package let source: Source?

  package init(
    kind: Kind? = nil, code: String?, number: String, source: Source? = nil
  ) {
    self.kind = kind
    self.code = code
    self.number = number
    self.source = source
  }
}

/// What a tender is scored on (swedish: tilldelningskriterium).
package struct AwardCriterion: Hashable, Sendable {
  /// BT-539: `price`, `cost`, `quality`.
  package var type: Sourced<String>?
  /// BT-734.
  package var name = LocalizedText()
  /// BT-540.
  package var description = LocalizedText()
  /// BT-541 with BT-5421, BT-5422 or BT-5423 in the order of the notice.
  package var numbers: [CriterionNumber] = []

  /// An award criterion of which nothing is read yet.
  package init() {}

  /// Whether nothing is known of it.
  package var isEmpty: Bool {
    type == nil && name.isEmpty && description.isEmpty && numbers.isEmpty
  }

  /// The first weight, as published; legacy forms write `60 %` and the like.
  package var weight: String? { numbers.first { $0.kind == .weight }?.number }
  /// The code of the first weight, as in `per-exa`; `nil` where it has none.
  package var weightKind: String? { numbers.first { $0.kind == .weight }?.code }
  /// Where the notice states the description; `nil` where it has none.
  package var descriptionSource: Source? { description.source }
}

/// A prize of a design contest.
package struct Prize: Hashable, Sendable {
  /// BT-44.
  package var rank: Sourced<Int>?
  /// BT-644.
  package var value: Sourced<Money>?
  /// BT-45.
  package var description = LocalizedText()

  /// A prize of which nothing is read yet.
  package init() {}
}

/// A notice that announced a lot, BT-125, and which of its parts, BT-1251.
package struct EarlierNotice: Hashable, Sendable {
  package var notice: Sourced<String>?
  /// BT-1251.
  package var part: Sourced<String>?

  /// A reference of which nothing is read yet.
  package init() {}
}

/// Where to learn of a field of law, and whom to ask.
package struct Legislation: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case tax = "fiscal"
    case environment, employment
  }

  package let kind: Kind
  package var url: Sourced<String>?
  /// A key of ``Organisation``.
  package var organisation: Sourced<String>?

  package init(kind: Kind) { self.kind = kind }
}
