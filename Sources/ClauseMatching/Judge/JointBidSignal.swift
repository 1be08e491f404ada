package import Procurement

/// How much a joint bid on a lot calls for advice on competition law: CMP-02. A warning, never a verdict.
package enum JointBidSignal: String, Hashable, Sendable, CaseIterable {
  /// Two or more could tender alone: they are competitors on the lot.
  case red
  /// One could, so why it needs the others must be shown.
  case amber
  /// Nobody could; the reasons are kept on file.
  case green
  /// Somebody has not answered, or not clearly.
  case unknown

  /// The signal for those that tender together on a lot, by their own answers.
  ///
  /// - Parameter noticeID: BT-701; `nil` where the notice has none, so that no answer can be about it.
  package static func of(
    _ tenderers: [EconomicOperator], on lot: LotID, noticeID: String?, asOf day: CivilDate
  ) -> JointBidSignal? {
    guard tenderers.count > 1 else { return nil }
    let answers = tenderers.map { tenderer in
      tenderer.standAlone.filter {
        $0.noticeID == noticeID && $0.lot == lot && $0.asOf <= day
      }.max { $0.asOf < $1.asOf }?.answer
    }
    let able = answers.count { $0 == .able }
    if able > 1 { return .red }
    guard answers.allSatisfy({ $0 == .able || $0 == .unable }) else { return .unknown }
    return able == 1 ? .amber : .green
  }
}
