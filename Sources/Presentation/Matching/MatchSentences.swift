import Law
package import Matching
import Texts
package import Values

/// Says in one language what speaks for a lot and what against it.
package struct MatchSentences: Sendable {
  let language: OutputLanguage
  private let formats: Formats

  /// The language of our words and of numbers; quotes and titles stay in the notice's.
  package init(_ language: OutputLanguage) {
    self.language = language
    formats = Formats(language)
  }

  /// One reason for or against a lot, as a sentence.
  package func text(_ reason: MatchReason) -> String { say(phrase(reason.fact)) }

  /// A watched value before and after, as in `deadline: ... → ...`; a dash where there was none.
  package func text(_ change: MatchChange) -> String {
    let (before, after) = (
      text(change.before, of: change.name), text(change.after, of: change.name)
    )
    return "\(say(change.name.phrase)): \(before) → \(after)"
  }

  /// As a reader knows it from the rest of the page.
  private func text(_ value: String, of name: WatchedValue) -> String {
    guard !value.isEmpty else { return "–" }
    switch name {
    case .deadline: return ZonedTime(line: value).map(formats.text) ?? value
    case .tier: return MatchTier(rawValue: value).map { say($0.phrase) } ?? value
    default: return value
    }
  }

  /// Any phrase in the same language.
  package func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func phrase(_ fact: MatchReason.Fact) -> Phrase {
    switch fact {
    case .reservation(let kind, let origin, let degree, let quote, _, let verdict):
      reservation(kind, origin, degree, quote, VerdictText(verdict, in: language).word)
    case .socialObjective(let code, _):
      Phrase("match.social-objective", ["code": "\(code)"])
    case .openToAll:
      Phrase("match.open-to-all")
    case .basis(let rule, _):
      Phrase("match.basis", ["rule": "\(rule)"])
    case .work(let done, let wider, let missing): work(done, wider, missing)
    case .permit(let rule, let codes):
      Phrase("match.permit", ["codes": "\(list(codes))", "rule": "\(rule)"])
    case .place(let fit, let regions): place(fit, list(regions))
    case .time(let days): time(days)
    case .size(let value, let isYearly, let turnover): size(value, isYearly, turnover)
    case .plan(let answer): plan(answer)
    case .allLotsRequired(let lots, let relevant):
      Phrase("match.all-lots-required", ["lots": "\(lots)", "relevant": "\(relevant)"])
    case .alone(let members):
      Phrase("match.alone", ["members": "\(members)"])
    case .exclusion(let undeclared, let open, let barred): exclusion(undeclared, open, barred)
    case .demands(let open, let judged): DemandWords.matched(open: open, judged: judged)
    }
  }

  private func reservation(
    _ kind: ClauseKind, _ origin: Clause.Origin, _ degree: WordMatch.Degree, _ quote: String,
    _ verdict: String
  ) -> Phrase {
    let article: String =
      switch kind {
      case .reservedArt20: "art. 20"
      case .reservedArt77: "art. 77"
      default: kind.rawValue
      }
    if degree == .mayState {
      return Phrase("match.reservation", ["article": "\(article)", "quote": "\(quote)"])
    }
    if origin == .text {
      return Phrase(
        "match.reservation.a-text-reserves-the",
        ["article": "\(article)", "quote": "\(quote)", "verdict": "\(verdict)"])
    }
    return Phrase(
      "match.reservation.reserved",
      ["article": "\(article)", "quote": "\(quote)", "verdict": "\(verdict)"])
  }

  private func exclusion(_ undeclared: Int, _ open: Int, _ barred: Int) -> Phrase {
    let parts = [
      (
        undeclared,
        Phrase("match.exclusion", ["undeclared": "\(undeclared)"])
      ),
      (
        open,
        Phrase("match.exclusion.declare-one-that-the", ["open": "\(open)"])
      ),
      (
        barred,
        Phrase("match.exclusion.declare-one-that-bars", ["barred": "\(barred)"])
      ),
    ].filter { $0.0 > 0 }.map(\.1)
    return Phrase(
      "match.exclusion.grounds-of-exclusion-grp", ["list": .phrase(Phrase(parts, separator: "; "))])
  }

  private func work(_ done: [CPVCode], _ wider: [CPVCode], _ missing: [CPVCode]) -> Phrase {
    let parts = [
      (
        done,
        Phrase("match.work", ["done": "\(list(done))"])
      ),
      (
        wider,
        Phrase("match.work.is-wider-than-what", ["wider": "\(list(wider))"])
      ),
      (
        missing,
        Phrase("match.work.nobody-does", ["missing": "\(list(missing))"])
      ),
    ]
    return Phrase(parts.filter { !$0.0.isEmpty }.map(\.1), separator: "; ")
  }

  private func place(_ fit: PlaceFit, _ regions: String) -> Phrase {
    switch fit {
    case .inside:
      Phrase("match.place.inside", ["regions": "\(regions)"])
    case .wider:
      Phrase("match.place.wider", ["regions": "\(regions)"])
    case .unstated:
      Phrase("match.place.unstated", ["regions": "\(regions)"])
    }
  }

  private func time(_ days: Int?) -> Phrase {
    guard let days else {
      return Phrase("match.time")
    }
    return Phrase("match.time.days-left", ["days": "\(days)"])
  }

  private func size(_ value: Money?, _ isYearly: Bool, _ turnover: Money?) -> Phrase {
    guard let value else {
      return Phrase("match.size")
    }
    let amount =
      isYearly
      ? Phrase("match.size.amount", ["value": .money(value)])
      : Phrase(verbatim: formats.text(value))
    guard let turnover else {
      return Phrase("match.size.against-no-known-turnover", ["amount": .phrase(amount)])
    }
    return Phrase(
      "match.size.against-a-turnover-of", ["amount": .phrase(amount), "turnover": .money(turnover)])
  }

  private func plan(_ answer: PlanAnswer) -> Phrase {
    let how = method(answer.method)
    let team = answer.team.map(\.description).joined(separator: ", ")
    switch answer.answer {
    case .exists where answer.team.isEmpty:
      return Phrase("match.plan.exists", ["how": "\(how)"])
    case .exists:
      return Phrase("match.plan.exists.could-do-it", ["team": "\(team)", "how": "\(how)"])
    case .open:
      return Phrase("match.plan.open", ["how": "\(how)"])
    case .none:
      return Phrase("match.plan.none", ["how": "\(how)"])
    case .unknown:
      return Phrase("match.plan.unknown", ["failure": "\(answer.failure)"])
    }
  }

  private func method(_ method: PlanAnswer.Method) -> String {
    switch method {
    case .bound, .kinds:
      say(
        Phrase("match.method.bound"))
    case .amounts:
      say(
        Phrase("match.method.amounts"))
    }
  }

  private func list(_ values: [some CustomStringConvertible]) -> String {
    let shown = values.prefix(6).map(\.description).joined(separator: ", ")
    return values.isEmpty ? "–" : values.count > 6 ? "\(shown), …" : shown
  }
}
