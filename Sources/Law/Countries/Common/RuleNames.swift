/// Rules that a room of the engine asks for by what they are about; only jurisdictions know their ids.
package enum RuleName {
  /// Who could tender alone, and tenders together all the same.
  package static let jointBids = "CMP-02"
  /// Members in several groups at once.
  package static let parallelBids = "GRP-10"
  /// What members do not see of each other.
  package static let walls = "CMP-04"
  /// Last days for tenders and requests, and the time zone in which they end (BT-131, BT-1311, BT-630).
  package static let callPeriods = "DL-02"
  /// Grounds for which a buyer must exclude (Directive 2014/24/EU, Article 57).
  package static let exclusion = "GRP-08"
  /// Grounds for which a buyer may exclude, where excluding is no duty.
  package static let optionalExclusion = "GRP-08.optional"
  /// The announced thresholds in national money.
  package static let thresholdTable = "THR-02"
  /// Which statute governs, by the directive that the notice names and the buyer's country.
  package static let governingAct = "REG-01"
  /// The directive's own rule on reserved contracts, where no national one is modelled.
  package static let reservedByDirective = "RES-EU-01"
  /// A code says what the words of the notice do not, or the other way round.
  package static let noticeCodes = "RES-NOTICE-01"
  /// A share that is stricter than the law's.
  package static let strictShare = "RES-STRICT-01"
  /// National rules that say of both reservations at once what the directive's rule says of them together.
  package static let nationalTwins: Set<String> = ["RES-SE-01"]
}
