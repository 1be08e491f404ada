package import Law
package import Notices
package import Values

/// What is known of a lot before anybody tenders for it: its facts, the body of rules it is bought under, the day of the
/// call and the law that it is judged by. Whoever needs one of them takes the context, so that no two answers differ.
package struct LotContext: Sendable {
  package let notice: Notice
  package let lot: Lot
  /// What the lot is judged by.
  package let law: LawBook
  /// The day of the call; `nil` where the notice does not state it.
  package let call: CivilDate?
  package let regime: RegimeFinding
  let facts: LotFacts

  /// - Parameter lot: one of the notice's lots.
  package init(_ lot: Lot, in notice: Notice, law: LawBook) {
    self.notice = notice
    self.lot = lot
    self.law = law
    facts = LotFacts(notice: notice, lot: lot, law: law)
    call = facts.call
    regime = RegimeResolver(facts).regime
  }

  /// The day whose law applies: that of the call, or else the day judged on.
  func call(judgedOn day: CivilDate) -> CivilDate { call ?? day }
}
