import Screening
import Values

/// The words of a screening that no other page has.
enum ScreenWord: String, CaseIterable {
  case title, figures, alone, together, undetermined, notMet, smallestTeam, noTeam, teams, costs
  case requirement, change, aloneThen, togetherThen, teamThen, advice, suppliers, work, dropped
  case kindsOnly, withAmounts, market, verdictAlone, privacy, place, elsewhere
  case undeclared, awaitsDeclaration, reservations, coverage

  var phrase: Phrase {
    switch self {
    case .title:
      Phrase("screen.title")
    case .coverage:
      Phrase("screen.coverage")
    case .figures: Phrase("screen.figures")
    case .alone:
      Phrase("screen.alone")
    case .together:
      Phrase("screen.together")
    case .undetermined:
      Phrase("screen.undetermined")
    case .notMet: Phrase("screen.not-met")
    case .undeclared:
      Phrase("screen.undeclared")
    case .awaitsDeclaration:
      Phrase("screen.awaits-declaration")
    case .smallestTeam: Phrase("screen.smallest-team")
    case .noTeam: Phrase("screen.no-team")
    case .teams:
      Phrase("screen.teams")
    case .costs:
      Phrase("screen.costs")
    case .requirement: Phrase("screen.requirement")
    case .change: Phrase("screen.change")
    case .aloneThen: Phrase("screen.alone-then")
    case .togetherThen: Phrase("screen.together-then")
    case .teamThen: Phrase("screen.team-then")
    case .advice:
      Phrase("screen.advice")
    case .suppliers: Phrase("screen.suppliers")
    case .work: Phrase("screen.work")
    case .dropped: Phrase("screen.dropped")
    case .kindsOnly:
      Phrase("screen.kinds-only")
    case .withAmounts:
      Phrase("screen.with-amounts")
    case .market: Phrase("screen.market")
    case .verdictAlone:
      Phrase("screen.verdict-alone")
    case .privacy:
      Phrase("screen.privacy")
    case .reservations:
      Phrase("screen.reservations")
    case .place: Phrase("screen.place")
    case .elsewhere: Phrase("screen.elsewhere")
    }
  }
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
