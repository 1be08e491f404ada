package import Law
package import Values

/// How well a lot suits a group; what decides are the weights of the reasons.
package enum MatchTier: String, Hashable, Comparable, Sendable, CaseIterable {
  /// Every reason speaks for it.
  case strong
  /// Nothing speaks against it, but something is open.
  case possible
  /// Something speaks against it.
  case longShot = "long-shot"

  /// The tier that these reasons make: the weakest of them decides.
  package init(_ reasons: [MatchReason]) {
    let weights = Set(reasons.map(\.weight))
    self = weights.contains(.against) ? .longShot : weights.contains(.open) ? .possible : .strong
  }

  /// The better tier comes first.
  package static func < (left: MatchTier, right: MatchTier) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .strong: 0
    case .possible: 1
    case .longShot: 2
    }
  }
}

/// What holds on the lot's own day for a member who can do some of its work.
package struct MemberVerdict: Hashable, Sendable {
  /// The member.
  package let id: OperatorID
  /// On everything but a declaration on exclusion that is missing; `notApplicable` where the lot asks nothing
  /// of a member's status.
  package let verdict: Verdict

  /// The verdict under every rule that the lot puts to the member, a missing declaration left out.
  package init(id: OperatorID, verdict: Verdict) {
    self.id = id
    self.verdict = verdict
  }

  /// Whether it may be in a group on the lot under every reading.
  package var isEligible: Bool { verdict == .met || verdict == .notApplicable }
}

/// Why one lot is worth a look for one group.
package struct TenderMatch: Hashable, Sendable {
  /// The group's name in the register.
  package let group: String
  /// What the reasons together come to.
  package let tier: MatchTier
  /// Of those who can do some of the work, in the order of the register.
  package let members: [MemberVerdict]
  /// The verdict of the eligible ones together, or of all where nobody is eligible.
  package let together: Verdict
  /// Every fact that was weighed; the tier follows from them.
  package let reasons: [MatchReason]

  /// The tier follows from the reasons.
  package init(
    group: String, members: [MemberVerdict], together: Verdict, reasons: [MatchReason]
  ) {
    self.group = group
    tier = MatchTier(reasons)
    self.members = members
    self.together = together
    self.reasons = reasons
  }
}

/// What a match says of the notice and the lot, the same for every group.
package struct MatchedLot: Hashable, Sendable {
  /// The same for every version of the notice: the procedure's id (BT-04) where there is one, and the lot's.
  package var key: String
  /// The notice's file, as the input names it.
  package var file: String
  /// BT-701.
  package var noticeID: String
  /// BT-757.
  package var noticeVersion: String
  /// The number under which TED published it (OPP-010); empty where the notice has none.
  package var publicationNumber: String
  /// BT-758: what a change notice changes.
  package var changes: String
  /// BT-21 of the procedure, in the language asked for or else the notice's own, on one line.
  package var procedureTitle: String
  /// The first buyer's name (BT-500); empty where the notice names none.
  package var buyer: String
  /// Three letters.
  package var buyerCountry: String
  /// The lot's id, as in `LOT-0003`.
  package var lot: LotID
  /// BT-21 of the lot, as for the procedure; empty where it has none.
  package var lotTitle: String
  /// The earliest of BT-131, BT-1311 and BT-630: the first that must not be missed.
  package var deadline: ZonedTime?
  /// The main code first.
  package var codes: [CPVCode]
  /// Where the work is done; the buyer's region where the notice states no place.
  package var regions: [NUTSCode]
  /// The lot's estimated value (BT-27); `nil` where the notice states none.
  package var value: Money?
  /// BT-15: where the documents are.
  package var documents: String
  /// Lots of the notice.
  package var lots: Int

  /// As read from the notice, or from a line that an earlier match wrote; empty texts stand for what is not
  /// there.
  package init(
    key: String, file: String, noticeID: String, noticeVersion: String, publicationNumber: String,
    changes: String, procedureTitle: String, buyer: String, buyerCountry: String, lot: LotID,
    lotTitle: String, deadline: ZonedTime?, codes: [CPVCode], regions: [NUTSCode], value: Money?,
    documents: String, lots: Int
  ) {
    self.key = key
    self.file = file
    self.noticeID = noticeID
    self.noticeVersion = noticeVersion
    self.publicationNumber = publicationNumber
    self.changes = changes
    self.procedureTitle = procedureTitle
    self.buyer = buyer
    self.buyerCountry = buyerCountry
    self.lot = lot
    self.lotTitle = lotTitle
    self.deadline = deadline
    self.codes = codes
    self.regions = regions
    self.value = value
    self.documents = documents
    self.lots = lots
  }
}
