/// Rules that a room of the engine asks for by what they are about; only jurisdictions know their ids.
package enum RuleName {
  /// Who could tender alone, and tenders together all the same.
  package static let jointBids = "CMP-02"
  /// Members in several groups at once.
  package static let parallelBids = "GRP-10"
  /// What members do not see of each other.
  package static let walls = "CMP-04"
  /// The least time from a call to tenders.
  package static let callPeriods = "DL-02"
  package static let exclusion = "GRP-08"
  package static let optionalExclusion = "GRP-08.optional"
  package static let thresholdTable = "THR-02"
  package static let governingAct = "REG-01"
  package static let reservedByDirective = "RES-EU-01"
  /// A code says what the words of the notice do not, or the other way round.
  package static let noticeCodes = "RES-NOTICE-01"
  /// A share that is stricter than the law's.
  package static let strictShare = "RES-STRICT-01"
  /// National rules that say of both reservations at once what the directive's rule says of them together.
  package static let nationalTwins: Set<String> = ["RES-SE-01"]
}
