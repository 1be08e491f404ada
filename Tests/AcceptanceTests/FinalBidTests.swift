import Foundation
import Testing

@Suite("A bid is final only when nothing is open")
struct FinalBidTests {
  /// The sample bid for the first lot by a member who meets all and one whose status is disputed, changed in
  /// one thing.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var ready = ReadyBid()
    var members = ["M01", "M05"]
    /// Kinds of the points that stay open.
    let open: Set<String>

    init(
      _ description: String, _ open: Set<String> = [], members: [String] = ["M01", "M05"],
      _ change: (inout ReadyBid) -> Void = { _ in }
    ) {
      testDescription = description
      self.open = open
      self.members = members
      change(&ready)
    }
  }

  static let rows = [
    Row("nothing open"),
    Row("a member has not decided", ["mandate"]) { $0.undecided = "M05" },
    Row("a decision for another lot", ["mandate"]) { $0.mandatedLots = ["LOT-0002"] },
    Row("a decision of tomorrow", ["mandate"]) { $0.decidedOn = "2026-11-23" },
    Row("a decision of today") { $0.decidedOn = "2026-11-22" },
    Row("no override", ["requirement", "espd"]) { $0.override = nil },
    Row("an override for another lot", ["requirement", "espd"]) { $0.overrideLot = "LOT-0002" },
    Row("an override for another member", ["requirement", "espd"]) { $0.override?.member = "M01" },
    Row("an override of tomorrow", ["requirement", "espd"]) { $0.override?.on = "2026-11-23" },
    Row("an override of today") { $0.override?.on = "2026-11-22" },
    Row("an override by the clause's kind") { $0.override?.clause = "reserved-art20" },
    Row("two can alone", ["competition"]) { $0.answers = ["M01": "able", "M05": "able"] },
    Row("one can alone", ["competition"]) { $0.answers = ["M01": "able", "M05": "unable"] },
    Row("one has not answered", ["competition"]) { $0.answers = ["M01": "unable"] },
    Row("one is unclear", ["competition"]) { $0.answers = ["M01": "unclear", "M05": "unable"] },
    Row("two can alone, decided all the same") {
      $0.answers = ["M01": "able", "M05": "able"]
      $0.competitionOn = "2026-11-20"
    },
    Row("nobody answered, decided all the same") {
      $0.answers = [:]
      $0.competitionOn = "2026-11-20"
    },
    Row("decided all the same tomorrow", ["competition"]) {
      $0.answers = ["M01": "able", "M05": "able"]
      $0.competitionOn = "2026-11-23"
    },
    Row("a plan, which is no call", ["call"]) { $0.formType = "planning" },
    Row("the day of the deadline") { $0.today = "2027-01-15" },
    Row("the day after the deadline", ["deadline"]) { $0.today = "2027-01-16" },
  ]

  @Test(arguments: rows)
  func conditions(_ row: Row) throws {
    let bid = try row.ready.assembled(members: row.members)
    defer { bid.remove() }
    #expect(bid.outcome.status == (row.open.isEmpty ? 0 : 11), "\(bid.outcome.errors)")
    #expect(Set(bid.openPoints.compactMap { $0["kind"] as? String }) == row.open)
    #expect(bid.json["status"] as? String == (row.open.isEmpty ? "final" : "draft"))
    let withFinal = try row.ready.assembled(members: row.members, ["--final"])
    defer { withFinal.remove() }
    #expect(withFinal.outcome.status == (row.open.isEmpty ? 0 : 11))
    #expect(withFinal.isWritten == row.open.isEmpty)
  }

  @Test("each open point says whose it is, and by when: some days before the deadline, or that day")
  func responsible() throws {
    for (today, last) in [("2026-11-22", "2027-01-12"), ("2027-01-13", "2027-01-15")] {
      var ready = ReadyBid()
      ready.undecided = "M05"
      ready.today = today
      let bid = try ready.assembled()
      defer { bid.remove() }
      let point = try #require(bid.openPoints.first)
      #expect(point["operator"] as? String == "M05")
      #expect(point["responsible"] as? String == "Voxvallens Verkstad ekonomisk förening")
      #expect(point["lastDay"] as? String == last)
      let list = try bid.text("checklist.html")
      #expect(list.contains("Voxvallens Verkstad") && list.contains(last))
    }
  }

  @Test("an override changes no verdict and no answer, and is printed")
  func printed() throws {
    var without = ReadyBid()
    without.override = nil
    let bids = try (ReadyBid().assembled(), without.assembled())
    defer {
      bids.0.remove()
      bids.1.remove()
    }
    for file in ["LOT-0001/findings.json", "LOT-0001/espd/espd-LOT-0001-M05.xml"] {
      let texts = try [bids.0, bids.1].map { try $0.text(file).replacing($0.folder.path, with: "") }
      #expect(texts[0] == texts[1], "\(file)")
    }
    let lots = try #require(bids.0.json["lots"] as? [[String: Any]])
    #expect(lots[0]["verdict"] as? String == "undetermined")
    let override = try #require((bids.0.json["overrides"] as? [[String: Any]])?.first)
    #expect(override["rule"] as? String == "RES-SE-03")
    #expect(override["operator"] as? String == "M05")
    #expect(override["verdict"] as? String == "undetermined")
    #expect(override["by"] as? String == "board of M01")
    for page in ["index.html", "checklist.html", "LOT-0001/tender.html"] {
      let text = try bids.0.text(page)
      #expect(text.contains(ReadyBid.risk) && text.contains("oklart: omtvistat"), "\(page)")
    }
    for page in try bids.0.files(".html") where page.hasPrefix("tender-1/") {
      #expect(!(try bids.0.text(page).contains(ReadyBid.risk)), "\(page)")
    }
  }

  @Test(
    "an override that names nothing is refused at its line, and so is one of what is not met",
    arguments: [
      ("RES-SE-99", "M05", "[brief.unknown-override]"),
      ("RES-SE-03", "M99", "[brief.unknown-override]"),
      ("RES-SE-03", "group", "[brief.unknown-override]"),
    ])
  func unknown(_ row: (clause: String, member: String, words: String)) throws {
    var ready = ReadyBid()
    ready.override?.clause = row.clause
    ready.override?.member = row.member
    let bid = try ready.assembled()
    defer { bid.remove() }
    #expect(bid.outcome.status == 65)
    #expect(bid.outcome.errors.contains("brief.xml: line 7: override of '\(row.clause)'"))
    #expect(bid.outcome.errors.contains(row.words), "\(bid.outcome.errors)")
    #expect(!bid.isWritten)
  }

  @Test(
    "a draft is marked on every page of every paper, a final bid on none", arguments: [true, false])
  func marks(_ isDraft: Bool) throws {
    var ready = ReadyBid()
    if isDraft { ready.undecided = "M05" }
    for (language, word) in [("sv", "utkast"), ("da", "udkast"), ("en", "draft")] {
      let bid = try ready.assembled(["--lang", language])
      defer { bid.remove() }
      let pages = try bid.files(".html")
      #expect(pages.count > 8)
      for page in pages {
        let text = try bid.text(page)
        #expect(text.contains("<p class=\"draft\"") == isDraft, "\(page)")
        #expect(text.contains("@top-right { content: \"\(word)\"") == isDraft, "\(page)")
      }
    }
  }

  @Test("the summary follows its schema, draft and final", .enabled(if: JSONSchema.isThere))
  func schema() throws {
    var draft = ReadyBid()
    draft.undecided = "M05"
    for ready in [ReadyBid(), draft] {
      let bid = try ready.assembled()
      defer { bid.remove() }
      #expect(try JSONSchema.breaches(of: "bid.schema.json", in: bid.text("bid.json")) == "")
    }
  }
}
