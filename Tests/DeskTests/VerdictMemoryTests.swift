import Files
import Foundation
import Notices
import Testing
import Values

@testable import Desk
@testable import Matching

/// A lot's verdicts are kept from one match to the next only where nothing that they depend on has changed.
@Suite("Verdicts of the last match")
struct VerdictMemoryTests {
  /// A change of the sample notice, and how many of its three lots it leaves as they were.
  struct Change: Sendable, CustomTestStringConvertible {
    let name: String
    let lotsLeft: Int
    let apply: @Sendable (inout Notice) -> Void

    init(_ name: String, leaves lots: Int, _ apply: @escaping @Sendable (inout Notice) -> Void) {
      self.name = name
      lotsLeft = lots
      self.apply = apply
    }

    var testDescription: String { name }
  }

  private static let nowhere = Source(NoticeField(term: "test", path: "/test"))

  static let changes = [
    Change("nothing", leaves: 3) { _ in },
    Change("a title", leaves: 3) { $0.lots[0].title = LocalizedText() },
    Change("the documents' address", leaves: 3) { $0.lots[1].submission.documentsURL = "x" },
    Change("places in the file", leaves: 3) { notice in
      for index in notice.lots.indices {
        notice.lots[index].reservedParticipation = notice.lots[index].reservedParticipation.map {
          Sourced($0.value, from: nowhere)
        }
      }
    },
    Change("the value of one lot, within the same law", leaves: 3) { notice in
      notice.lots[2].estimatedValue = notice.lots[2].estimatedValue.map {
        Sourced(
          Money(minorUnits: $0.value.minorUnits + 100, currency: $0.value.currency), from: $0.source
        )
      }
    },
    Change("one deadline", leaves: 2) { notice in
      notice.lots[0].tenderDeadline = Sourced(
        ZonedTime(date: CivilDate(2027, 3, 1)), from: nowhere)
    },
    Change("one reservation", leaves: 2) { notice in
      notice.lots[1].reservedParticipation = [Sourced("res-pub-ser", from: nowhere)]
    },
    Change("one lot reserved no more", leaves: 2) { $0.lots[2].reservedParticipation = [] },
    Change("performance reserved in one lot", leaves: 2) { notice in
      notice.lots[0].reservedExecution = Sourced(
        notice.lots[0].reservedExecution?.value == "yes" ? "no" : "yes", from: nowhere)
    },
    Change("the day of the call", leaves: 0) { notice in
      notice.issueDate = ZonedTime(date: CivilDate(2023, 6, 30))
    },
    Change("the law, by the directive", leaves: 0) { notice in
      notice.legalBases = [Sourced("32009L0081", from: nowhere)]
    },
    Change("the country of the buyer", leaves: 0) { notice in
      for index in notice.organisations.indices { notice.organisations[index].country = "DNK" }
    },
    Change("a text that reserves a lot otherwise", leaves: 2) { notice in
      notice.lots[1].texts.append(
        ClauseText(
          kind: "terms", language: "SWE",
          text:
            "Rätten att delta är reserverad för ideella organisationer enligt 19 kap. 6 a § LOU",
          source: nowhere))
    },
  ]

  private let basis: MatchBasis
  private let notice: Notice

  init() throws {
    (basis, notice) = try Self.sample.get()
  }

  /// Read once: phrases take a while.
  private static let sample = Result {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    func path(_ name: String) -> String { root.appendingPathComponent("samples/\(name)").path }
    let request = MatchRequest(
      inputs: [], register: path("registers/barkraft.xml"), asOf: CivilDate(2026, 11, 25))
    return (try request.basis(), try Inputs.notice(path("notices/tallbygden.xml")))
  }

  private func memory(_ basis: String = "register") -> VerdictMemory {
    let matcher = NoticeMatcher(self.basis, before: VerdictMemory(basis: basis, []))
    _ = matcher.rows(of: notice)
    return VerdictMemory(basis: "register", matcher.takeVerdicts())
  }

  @Test("are kept for the lots that a change leaves alone, and for no other", arguments: changes)
  func kept(_ change: Change) {
    var changed = notice
    change.apply(&changed)
    let fresh = NoticeMatcher(basis)
    let keeping = NoticeMatcher(basis, before: memory())
    let expected = fresh.rows(of: changed)
    let found = keeping.rows(of: changed)
    #expect(found.map(\.matches) == expected.map(\.matches))
    #expect(found.map(\.lot) == expected.map(\.lot))
    #expect(keeping.counts.judged == fresh.counts.judged)
    #expect(keeping.counts.kept == keptIfLeft(change.lotsLeft, changed))
  }

  /// What is asked about the lots that ask the same as before.
  private func keptIfLeft(_ lots: Int, _ changed: Notice) -> Int {
    guard lots > 0 else { return 0 }
    return changed.lots.filter { lot in
      lots == 3 || !isTouched(lot)
    }.reduce(0) { sum, lot in
      var alone = changed
      alone.lots = [lot]
      let matcher = NoticeMatcher(basis)
      _ = matcher.rows(of: alone)
      return sum + matcher.counts.judged
    }
  }

  private func isTouched(_ lot: Lot) -> Bool { notice.lot(lot.id) != lot }

  @Test("are kept for nobody where the register or the program is another")
  func otherBasis() {
    let keeping = NoticeMatcher(basis, before: memory("another register"))
    _ = keeping.rows(of: notice)
    #expect(keeping.counts.judged > 0)
    #expect(keeping.counts.kept == 0)
  }

  @Test(
    "days change none of them where the lots have a deadline, and all where the facts' day is given"
  )
  func days() {
    func kept(asOf day: CivilDate, judgeOn: CivilDate?) -> (Int, Int) {
      let later = MatchBasis(
        index: basis.index, phrases: basis.phrases, demandWords: basis.demandWords, asOf: day,
        judgeOn: judgeOn)
      let keeping = NoticeMatcher(later, before: memory())
      let fresh = NoticeMatcher(later)
      #expect(keeping.rows(of: notice).map(\.matches) == fresh.rows(of: notice).map(\.matches))
      return (keeping.counts.kept, keeping.counts.judged)
    }
    for left in [40, 14, 13, 5, 4, 0] {
      let (kept, judged) = kept(asOf: CivilDate(2027, 1, 15).adding(days: -left), judgeOn: nil)
      #expect(kept == judged)
    }
    #expect(kept(asOf: basis.asOf, judgeOn: CivilDate(2026, 1, 1)).0 == 0)
  }

  @Test("any mixture of changes gives what a match without memory gives", arguments: 0..<40)
  func mixtures(_ seed: Int) {
    var dice = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func roll(_ sides: Int) -> Int {
      dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((dice >> 33) % UInt64(sides))
    }
    var changed = notice
    for _ in 0...roll(3) { Self.changes[roll(Self.changes.count)].apply(&changed) }
    if roll(3) == 0 { changed.lots.remove(at: roll(changed.lots.count)) }
    if roll(3) == 0 { changed.lots.reverse() }
    let fresh = NoticeMatcher(basis)
    let keeping = NoticeMatcher(basis, before: memory())
    #expect(keeping.rows(of: changed).map(\.matches) == fresh.rows(of: changed).map(\.matches))
    #expect(keeping.counts.judged == fresh.counts.judged)
  }
}

extension NoticeMatcher {
  fileprivate func rows(of notice: Notice) -> [Row] {
    rows(of: notice, on: relevantLots(of: notice))
  }
}
