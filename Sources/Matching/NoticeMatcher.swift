package import Briefs
package import ClauseSearch
import Judging
package import Law
package import MatchLedger
package import NoticeReading
package import Notices
package import Planning
package import Values

/// What a match looks at besides the notices; the same for all of them.
package struct MatchBasis: Sendable {
  /// The groups that are matched for.
  package let index: GroupIndex
  /// Days left are counted from here.
  package let asOf: CivilDate
  /// Day to judge facts on; each lot's own deadline where `nil`.
  package let judgeOn: CivilDate?
  /// By the notice that they are about (BT-701).
  package let briefs: [String: Brief]
  /// What clauses look like in texts.
  package let phrases: PhraseBook
  /// By which demands in texts are read; `nil` reads none.
  package let demandWords: DemandLexicon?
  /// Looks for the smallest team; by default within the limits of any plan.
  package var planner = TeamTask.planner
  /// What corrigenda among the input change in its calls.
  package var corrections = CorrectionBook()
  /// What members are judged by.
  package var law = LawBook.standard
  /// Of titles, where the notice has it; the notice's own where not.
  package var language = ""

  /// With the law that the program knows and no corrigenda; `language` stays the notice's own.
  package init(
    index: GroupIndex, phrases: PhraseBook, demandWords: DemandLexicon? = nil, asOf: CivilDate,
    judgeOn: CivilDate? = nil,
    briefs: [String: Brief] = [:]
  ) {
    self.index = index
    self.phrases = phrases
    self.demandWords = demandWords
    self.asOf = asOf
    self.judgeOn = judgeOn
    self.briefs = briefs
  }
}

/// How much work a match was.
package struct MatchCounts: Hashable, Sendable {
  /// Notices that were looked at.
  package var notices = 0
  /// Lots of those notices, closed ones included.
  package var lots = 0
  /// Lots that can still be tendered for.
  package var open = 0
  /// Open lots that are relevant for some group.
  package var relevant = 0
  /// Lot and group: a line each.
  package var pairs = 0
  /// How often somebody asked what the rules say about an operator or a team.
  package var judged = 0
  /// How many of those answers were kept from the last time.
  package var kept = 0
  /// Plans that the composer was asked for, equal questions counted once a thread.
  package var solved = 0

  /// Nothing done yet.
  package init() {}

  /// Adds the work of another thread or batch.
  package static func += (left: inout MatchCounts, right: MatchCounts) {
    left.notices += right.notices
    left.lots += right.lots
    left.open += right.open
    left.relevant += right.relevant
    left.pairs += right.pairs
    left.judged += right.judged
    left.kept += right.kept
    left.solved += right.solved
  }
}

/// What matching carries from lot to lot; none of it changes an answer.
struct MatchMemory {
  var planner: TeamPlanner
  var counts = MatchCounts()
  /// What the rules said the last time; `nil` where nothing shall be remembered.
  let before: VerdictMemory?
  /// For the next time.
  var verdicts: [LedgerVerdict] = []

  init(planner: TeamPlanner, before: VerdictMemory?) {
    self.planner = planner
    self.before = before
  }
}

/// Matches notices against all groups; a pure function of notice, register, rules and day.
///
/// One for each thread: it remembers what the composer answered to equal questions, which changes no answer.
package final class NoticeMatcher {
  /// A lot that is relevant for some groups.
  package struct Row: Sendable {
    /// What the notice says of the lot.
    package let lot: MatchedLot
    /// A match for each group that it concerns, in the register's order.
    package let matches: [TenderMatch]
  }

  /// An open lot that some groups could work on.
  package struct RelevantLot: Sendable {
    /// Position within the notice's lots.
    let place: Int
    let opening: LotOpening
    let need: LotNeed
    let hits: [GroupHit]
  }

  /// How much work this matcher has done so far.
  package var counts: MatchCounts { memory.counts }
  private let basis: MatchBasis
  private var memory: MatchMemory
  private var texts: TextReader
  private let finder: DemandFinder?

  /// - Parameter before: what the rules said the last time; `nil` where nothing shall be remembered.
  package init(_ basis: MatchBasis, before: VerdictMemory? = nil) {
    self.basis = basis
    texts = TextReader(basis.phrases)
    finder = basis.demandWords.map { DemandFinder($0) }
    memory = MatchMemory(planner: TeamPlanner(basis.planner), before: before)
  }

  /// What the rules said since this was called the last time.
  package func takeVerdicts() -> [LedgerVerdict] {
    defer { memory.verdicts = [] }
    return memory.verdicts
  }

  /// The open lots of a notice that concern some group; counts the notice.
  ///
  /// - Parameter notice: with the fields of ``FieldChoice/relevance`` at least.
  package func relevantLots(of notice: Notice) -> [RelevantLot] {
    memory.counts.notices += 1
    memory.counts.lots += notice.lots.count
    guard LotOpening.isCall(notice, on: basis.asOf) else { return [] }
    let found = notice.lots.indices.compactMap { place -> RelevantLot? in
      let opening = LotOpening(notice.lots[place], of: notice, on: basis.asOf)
      guard opening.isOpen else { return nil }
      memory.counts.open += 1
      let need = LotNeed(notice.lots[place], of: notice)
      let hits = basis.index.hits(need)
      return hits.isEmpty
        ? nil : RelevantLot(place: place, opening: opening, need: need, hits: hits)
    }
    memory.counts.relevant += found.count
    return found
  }

  /// - Parameters:
  ///   - notice: with all fields.
  ///   - relevant: what ``relevantLots(of:)`` said of it.
  /// - Returns: the relevant lots in the notice's order, with a match for each group that they concern.
  package func rows(of notice: Notice, on relevant: [RelevantLot]) -> [Row] {
    guard !relevant.isEmpty else { return [] }
    let brief = notice.id.flatMap { basis.briefs[$0] }
    // Texts cost as much as reading the notice: only those of notices that suit somebody are searched.
    let found = TextClauses.clauses(of: notice, reader: &texts)
    let matching = LotMatching(
      notice: notice, texts: found, demands: finder?.sheets(of: notice, texts: found) ?? [:],
      basis: basis, brief: brief,
      relevantLots: Dictionary(
        relevant.flatMap(\.hits).map { ($0.group, 1) }, uniquingKeysWith: +))
    return relevant.map { found in
      let lot = notice.lots[found.place]
      let matches = matching.matches(
        lot, found.opening, found.need, found.hits, &memory)
      memory.counts.pairs += matches.count
      return Row(
        lot: MatchedLot(lot, of: notice, found.opening, found.need, in: basis.language),
        matches: matches)
    }
  }
}
