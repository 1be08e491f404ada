package import Values

/// What a result notice says about one lot.
package struct LotResult: Hashable, Sendable {
  /// OPT-322.
  @Traced package var id: String?
  /// BT-13713.
  @Traced package var lot: LotID?
  /// BT-142, as in `selec-w`.
  @Traced package var decision: String?
  /// BT-144: why nothing was awarded, as in `no-rece`.
  @Traced package var notAwardedReason: String?
  /// Keys of ``Organisation``.
  package var winners: [String] = []
  /// BT-759 for BT-760 `tenders`.
  @Traced package var tendersReceived: Int?
  /// BT-759 by BT-760: `t-sme`, `t-esubm`, `part-req`, ...
  package var received: [Count] = []
  /// BT-712 and BT-635: requests for review, by what they were about.
  package var reviewRequests: [Count] = []
  /// The sum of the winning tenders, BT-720.
  @Traced package var value: Money?
  /// BT-710 and BT-711.
  package var lowestTender: Sourced<Money>?
  /// BT-711: the highest admissible tender.
  package var highestTender: Sourced<Money>?
  /// BT-709 and BT-660.
  package var frameworkMaximum: Sourced<Money>?
  /// BT-660: what the buyer now expects to spend under the framework.
  package var frameworkReestimated: Sourced<Money>?
  /// BT-119.
  package var endsDPS: Sourced<Bool>?
  /// The tenders for this lot that the notice names.
  package var tenders: [LotTender] = []
  /// Keys of ``SettledContract``.
  package var contracts: [String] = []

  /// A result of which nothing is read yet.
  package init() {}

  /// How many of one kind were received.
  package struct Count: Hashable, Sendable {
    package let kind: String
    package let count: Sourced<Int>
    package init(kind: String, count: Sourced<Int>) {
      self.kind = kind
      self.count = count
    }
  }
}

/// A tender that a result names.
package struct LotTender: Hashable, Sendable {
  /// OPT-321.
  @Traced package var id: String?
  /// BT-3201: the tenderer's own number.
  @Traced package var reference: String?
  /// Keys of ``Organisation``, the leader of a group first (OPT-170).
  package var tenderers: [String] = []
  /// Keys of ``Organisation``.
  package var subcontractors: [String] = []
  /// BT-720.
  package var value: Sourced<Money>?
  /// BT-171, where BT-1711 says that there is a ranking.
  package var rank: Sourced<Int>?
  /// BT-193.
  package var isVariant: Sourced<Bool>?
  /// BT-191.
  package var origins: [Sourced<String>] = []
  /// BT-773: `yes`, `no`, `not-known`; BT-553, BT-555 (per cent, as published), BT-554.
  package var subcontracting: Sourced<String>?
  /// BT-553.
  package var subcontractedValue: Sourced<Money>?
  /// BT-555: per cent, as published.
  package var subcontractedShare: Sourced<String>?
  /// BT-554: what is subcontracted.
  package var subcontractedText = LocalizedText()
  /// BT-160, BT-162 and BT-163 of a concession.
  package var revenueFromBuyer: Sourced<Money>?
  /// BT-162: what users of a concession pay.
  package var revenueFromUsers: Sourced<Money>?
  /// BT-163: how the value of a concession was worked out.
  package var revenueText = LocalizedText()

  /// A tender of which nothing is read yet.
  package init() {}
}

/// A contract that came of the procedure.
package struct SettledContract: Hashable, Sendable {
  /// OPT-316, made up from the order for legacy forms.
  @Traced package var id: String?
  /// BT-150.
  @Traced package var reference: String?
  /// BT-721.
  package var title = LocalizedText()
  /// BT-145.
  @Traced package var signedOn: CivilDate?
  /// BT-1451: when the winner was chosen.
  @Traced package var decidedOn: CivilDate?
  /// BT-151.
  @Traced package var url: String?
  /// BT-768.
  package var isWithinFramework: Sourced<Bool>?
  /// BT-3202: keys of ``LotTender``.
  package var tenders: [String] = []
  /// OPT-300-Contract-Signatory: keys of ``Organisation``.
  package var signatories: [String] = []
  package var funds: [Fund] = []

  /// A contract of which nothing is read yet.
  package init() {}
}

/// What was awarded in all.
package struct ResultTotals: Hashable, Sendable {
  /// BT-161.
  package var value: Sourced<Money>?
  /// BT-118.
  package var frameworkMaximum: Sourced<Money>?
  /// BT-1118.
  package var frameworkApproximate: Sourced<Money>?

  /// Totals of which none is read yet.
  package init() {}
}

/// Money of the EU behind a lot or a contract.
package struct Fund: Hashable, Sendable {
  /// BT-7220 for lots, BT-722 for contracts, as in `ERDF_2021`.
  package var programme: Sourced<String>?
  /// BT-5010 for lots, BT-5011 for contracts.
  package var id: Sourced<String>?
  /// BT-6140 for lots, BT-6110 for contracts.
  package var description = LocalizedText()

  /// A fund of which nothing is read yet.
  package init() {}

  /// Whether neither programme, number nor description is stated.
  package var isEmpty: Bool { programme == nil && id == nil && description.isEmpty }
}
