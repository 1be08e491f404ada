import Screening
import Values

/// The words of a screening that no other page has.
enum ScreenWord: String, CaseIterable {
  case title, figures, alone, together, undetermined, notMet, smallestTeam, noTeam, teams, costs
  case requirement, change, aloneThen, togetherThen, teamThen, advice, suppliers, work, dropped
  case kindsOnly, withAmounts, market, verdictAlone, privacy, place, elsewhere
  case undeclared, awaitsDeclaration, reservations, coverage

  var phrase: Phrase { Self.phrases[self] ?? Phrase(verbatim: rawValue) }

  /// A test holds that every one has its row.
  private static let phrases: [ScreenWord: Phrase] = [
    .title: Phrase("screen.title"),
    .coverage: Phrase("screen.coverage"),
    .figures: Phrase("screen.figures"),
    .alone: Phrase("screen.alone"),
    .together: Phrase("screen.together"),
    .undetermined: Phrase("screen.undetermined"),
    .notMet: Phrase("screen.not-met"),
    .undeclared: Phrase("screen.undeclared"),
    .awaitsDeclaration: Phrase("screen.awaits-declaration"),
    .smallestTeam: Phrase("screen.smallest-team"),
    .noTeam: Phrase("screen.no-team"),
    .teams: Phrase("screen.teams"),
    .costs: Phrase("screen.costs"),
    .requirement: Phrase("screen.requirement"),
    .change: Phrase("screen.change"),
    .aloneThen: Phrase("screen.alone-then"),
    .togetherThen: Phrase("screen.together-then"),
    .teamThen: Phrase("screen.team-then"),
    .advice: Phrase("screen.advice"),
    .suppliers: Phrase("screen.suppliers"),
    .work: Phrase("screen.work"),
    .dropped: Phrase("screen.dropped"),
    .kindsOnly: Phrase("screen.kinds-only"),
    .withAmounts: Phrase("screen.with-amounts"),
    .market: Phrase("screen.market"),
    .verdictAlone: Phrase("screen.verdict-alone"),
    .privacy: Phrase("screen.privacy"),
    .reservations: Phrase("screen.reservations"),
    .place: Phrase("screen.place"),
    .elsewhere: Phrase("screen.elsewhere"),
  ]
}

extension ScreenedSupplier.Work {
  var phrase: Phrase {
    switch self {
    case .all: Phrase("screen.work.all")
    case .some: Phrase("screen.work.some")
    case .none: Phrase("screen.work.none")
    }
  }
}

extension ReservationAdvice.Answer {
  var phrase: Phrase {
    switch self {
    case .reserve:
      Phrase("screen.answer.reserve")
    case .settleFirst:
      Phrase("screen.answer.settle-first")
    case .doNotReserve:
      Phrase("screen.answer.do-not-reserve")
    case .noAdvice:
      Phrase("screen.answer.no-advice")
    }
  }
}
