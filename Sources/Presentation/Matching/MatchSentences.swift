import Law
package import Matching
package import Values

/// Says in one language what speaks for a lot and what against it.
package struct MatchSentences: Sendable {
  private let language: OutputLanguage
  private let formats: Formats

  package init(_ language: OutputLanguage) {
    self.language = language
    formats = Formats(language)
  }

  package func text(_ reason: MatchReason) -> String { say(phrase(reason.fact)) }

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

  package func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func phrase(_ fact: MatchReason.Fact) -> Phrase {
    switch fact {
    case .reservation(let kind, let origin, let degree, let quote, _, let verdict):
      reservation(kind, origin, degree, quote, VerdictText(verdict, in: language).word)
    case .socialObjective(let code, _):
      Phrase(
        en: "social objective '\(code)' (BT-775): a strategy, no reservation",
        sv: "socialt syfte '\(code)' (BT-775): en strategi, ingen reservation",
        da: "socialt formål '\(code)' (BT-775): en strategi, ingen reservation")
    case .openToAll:
      Phrase(
        en: "open to all: neither reserved nor with an employment objective by code",
        sv: "öppen för alla: varken reserverad eller med sysselsättningssyfte enligt kod",
        da: "åben for alle: hverken reserveret eller med beskæftigelsesformål ifølge kode")
    case .basis(let rule, _):
      Phrase(
        en: "the legal basis of the clause is in question (\(rule)); see 'check'",
        sv: "klausulens rättsliga grund är oklar (\(rule)); se 'check'",
        da: "klausulens retsgrundlag er tvivlsomt (\(rule)); se 'check'")
    case .work(let done, let wider, let missing): work(done, wider, missing)
    case .permit(let rule, let codes):
      Phrase(
        en:
          "\(list(codes)): the law asks for a permit or proven ability, and members state only a wider code; ask them (\(rule))",
        sv:
          "\(list(codes)): lagen kräver tillstånd eller visad förmåga, och medlemmar anger bara en vidare kod; fråga dem (\(rule))",
        da:
          "\(list(codes)): loven kræver tilladelse eller dokumenteret evne, og medlemmer angiver kun en bredere kode; spørg dem (\(rule))"
      )
    case .place(let fit, let regions): place(fit, list(regions))
    case .time(let days): time(days)
    case .size(let value, let isYearly, let turnover): size(value, isYearly, turnover)
    case .plan(let answer): plan(answer)
    case .allLotsRequired(let lots, let relevant):
      Phrase(
        en: "tenders must be for all \(lots) lots (BT-763); \(relevant) suit the group",
        sv: "anbud måste avse alla \(lots) delar (BT-763); \(relevant) passar gruppen",
        da: "tilbud skal omfatte alle \(lots) delkontrakter (BT-763); \(relevant) passer gruppen")
    case .alone(let members):
      Phrase(
        en: "\(members) members each do every kind of work: could they tender alone? (CMP-02)",
        sv:
          "\(members) medlemmar gör vart och ett alla arbetsslag: kan de lämna anbud ensamma? (CMP-02)",
        da: "\(members) medlemmer udfører hver især alle opgaver: kan de byde alene? (CMP-02)")
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
      return Phrase(
        en: "a text may reserve the lot (\(article)); read it, and ask the buyer: '\(quote)'",
        sv: "en text kan reservera delen (\(article)); läs den, och fråga köparen: '\(quote)'",
        da: "en tekst kan reservere delen (\(article)); læs den, og spørg ordregiver: '\(quote)'")
    }
    if origin == .text {
      return Phrase(
        en: "a text reserves the lot (\(article)), no code does: '\(quote)': \(verdict)",
        sv: "en text reserverar delen (\(article)), ingen kod gör det: '\(quote)': \(verdict)",
        da: "en tekst reserverer delen (\(article)), det gør ingen kode: '\(quote)': \(verdict)")
    }
    return Phrase(
      en: "reserved (\(article), '\(quote)'): \(verdict)",
      sv: "reserverad (\(article), '\(quote)'): \(verdict)",
      da: "reserveret (\(article), '\(quote)'): \(verdict)")
  }

  private func exclusion(_ undeclared: Int, _ open: Int, _ barred: Int) -> Phrase {
    let parts = [
      (
        undeclared,
        Phrase(
          en: "\(undeclared) have yet to declare that there is none",
          sv: "\(undeclared) har ännu inte försäkrat att ingen finns",
          da: "\(undeclared) har endnu ikke erklæret, at ingen foreligger")
      ),
      (
        open,
        Phrase(
          en: "\(open) declare one that the buyer decides on",
          sv: "\(open) uppger en som köparen avgör om",
          da: "\(open) oplyser en, som ordregiver afgør")
      ),
      (
        barred,
        Phrase(
          en: "\(barred) declare one that bars them", sv: "\(barred) uppger en som utesluter dem",
          da: "\(barred) oplyser en, som udelukker dem")
      ),
    ].filter { $0.0 > 0 }.map(\.1)
    return Phrase(
      en: "grounds of exclusion (GRP-08): {list}", sv: "uteslutningsgrunder (GRP-08): {list}",
      da: "udelukkelsesgrunde (GRP-08): {list}",
      ["list": .phrase(Phrase(parts, separator: "; "))])
  }

  private func work(_ done: [CPVCode], _ wider: [CPVCode], _ missing: [CPVCode]) -> Phrase {
    let parts = [
      (
        done,
        Phrase(
          en: "members do \(list(done))", sv: "medlemmar gör \(list(done))",
          da: "medlemmer udfører \(list(done))")
      ),
      (
        wider,
        Phrase(
          en: "\(list(wider)) is wider than what they do",
          sv: "\(list(wider)) är vidare än det de gör",
          da: "\(list(wider)) er bredere end det de udfører")
      ),
      (
        missing,
        Phrase(
          en: "nobody does \(list(missing))", sv: "ingen gör \(list(missing))",
          da: "ingen udfører \(list(missing))")
      ),
    ]
    return Phrase(parts.filter { !$0.0.isEmpty }.map(\.1), separator: "; ")
  }

  private func place(_ fit: PlaceFit, _ regions: String) -> Phrase {
    switch fit {
    case .inside:
      Phrase(
        en: "in \(regions), where members work", sv: "i \(regions), där medlemmar arbetar",
        da: "i \(regions), hvor medlemmer arbejder")
    case .wider:
      Phrase(
        en: "the place (\(regions)) reaches further than members do",
        sv: "platsen (\(regions)) når längre än medlemmarna",
        da: "stedet (\(regions)) rækker længere end medlemmerne")
    case .unstated:
      Phrase(
        en: "no place stated; the buyer is in \(regions)",
        sv: "ingen plats anges; köparen finns i \(regions)",
        da: "intet sted angivet; ordregiver er i \(regions)")
    }
  }

  private func time(_ days: Int?) -> Phrase {
    guard let days else {
      return Phrase(
        en: "the notice states no deadline", sv: "annonsen anger ingen sista dag",
        da: "bekendtgørelsen angiver ingen frist")
    }
    return Phrase(en: "\(days) days left", sv: "\(days) dagar kvar", da: "\(days) dage tilbage")
  }

  private func size(_ value: Money?, _ isYearly: Bool, _ turnover: Money?) -> Phrase {
    guard let value else {
      return Phrase(en: "no value stated", sv: "inget värde anges", da: "ingen værdi angivet")
    }
    let amount =
      isYearly
      ? Phrase(
        en: "{value} a year", sv: "{value} per år", da: "{value} om året",
        ["value": .money(value)])
      : Phrase(verbatim: formats.text(value))
    guard let turnover else {
      return Phrase(
        en: "{amount} against no known turnover in that currency",
        sv: "{amount} mot ingen känd omsättning i den valutan",
        da: "{amount} mod ingen kendt omsætning i den valuta", ["amount": .phrase(amount)])
    }
    return Phrase(
      en: "{amount} against a turnover of {turnover}", sv: "{amount} mot omsättningen {turnover}",
      da: "{amount} mod en omsætning på {turnover}",
      ["amount": .phrase(amount), "turnover": .money(turnover)])
  }

  private func plan(_ answer: PlanAnswer) -> Phrase {
    let how = method(answer.method)
    let team = answer.team.map(\.description).joined(separator: ", ")
    switch answer.answer {
    case .exists where answer.team.isEmpty:
      return Phrase(
        en: "together the members do all of it (\(how))",
        sv: "tillsammans gör medlemmarna allt (\(how))",
        da: "tilsammen udfører medlemmerne det hele (\(how))")
    case .exists:
      return Phrase(
        en: "\(team) could do it (\(how))", sv: "\(team) skulle kunna göra det (\(how))",
        da: "\(team) kunne udføre det (\(how))")
    case .open:
      return Phrase(
        en: "only with members whose status is open, or in part (\(how))",
        sv:
          "bara med medlemmar som det är oklart om de får delta, eller för en del av arbetet (\(how))",
        da: "kun med medlemmer hvis status er åben, eller delvist (\(how))")
    case .none:
      return Phrase(
        en: "those who may tender cannot do all of it (\(how))",
        sv: "de som får lämna anbud kan inte göra allt (\(how))",
        da: "de der må byde kan ikke udføre det hele (\(how))")
    case .unknown:
      return Phrase(
        en: "whether a team can do it is unknown; the composer failed: \(answer.failure)",
        sv: "om ett lag kan göra det är okänt; beräkningen misslyckades: \(answer.failure)",
        da: "om et hold kan udføre det er ukendt; beregningen mislykkedes: \(answer.failure)")
    }
  }

  private func method(_ method: PlanAnswer.Method) -> String {
    switch method {
    case .bound, .kinds:
      say(
        Phrase(
          en: "by kinds of work, amounts not looked at",
          sv: "efter arbetsslag, mängder inte prövade",
          da: "efter opgaver, mængder ikke undersøgt"))
    case .amounts:
      say(
        Phrase(
          en: "with the amounts of the brief", sv: "med underlagets mängder",
          da: "med tilbudsgrundlagets mængder"))
    }
  }

  private func list(_ values: [some CustomStringConvertible]) -> String {
    let shown = values.prefix(6).map(\.description).joined(separator: ", ")
    return values.isEmpty ? "–" : values.count > 6 ? "\(shown), …" : shown
  }
}
