import Foundation

/// A bid of two sample members for the first sample lot, with everything decided that must be; a test takes
/// away what it is about.
struct ReadyBid: Sendable {
  struct Override: Sendable {
    var clause = "RES-SE-03"
    var member = "M05"
    var on = "2026-11-20"
  }

  var today = "2026-11-22"
  /// Who has not decided to tender.
  var undecided: String?
  var mandatedLots = ["LOT-0001", "LOT-0002", "LOT-0003"]
  var decidedOn = "2026-11-18"
  /// Whether a member could tender alone, in its own words.
  var answers = ["M01": "unable", "M05": "unable"]
  /// The day of the decision to tender together although members could alone.
  var competitionOn: String?
  /// Of the member's requirement; that of the group is overridden with it.
  var override: Override? = Override()
  var overrideLot = "LOT-0001"
  var hours = 4_500
  /// As the brief's attribute; empty where nobody has said what the group adds for common costs.
  var sharedCost = " sharedCost=\"15\""
  /// In kronor, asked of the group.
  var turnover: Int?
  /// Clause and who stands behind the group, by the register's id.
  var helperOverrides: [(clause: String, of: String)] = []

  /// BT-03 of the notice.
  var formType = "competition"

  /// Whether somebody has read what the notice's texts ask.
  var settlesTexts = true

  /// What the texts ask on the lot, settled.
  private static let settled = [
    ("selection-other/criterion/1", "f92712c81a1a8238"),
    ("references/criterion/2", "4a72ae19db2833d9"),
    ("employment/text/1", "c3df9e14113694bd"),
  ].map {
    "<settled clause=\"LOT-0001/\($0)\" words=\"\($1)\" by=\"board of M01\" on=\"2026-11-20\">"
      + "<metBy document=\"Annex\" page=\"1\"/></settled>"
  }.joined()

  static let risk = "The buyer may count owners otherwise; we lose the lot then."
  private static let noticeID = "5e0b7a94-2c61-4d38-9f17-6a4cbd0e8f23"

  /// What the program made of it.
  struct Bid {
    let folder: URL
    let outcome: Program.Outcome

    var isWritten: Bool {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent("bid").path)
    }

    var json: [String: Any] {
      guard let data = try? Data(contentsOf: folder.appendingPathComponent("bid/bid.json")) else {
        return [:]
      }
      return (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] ?? [:]
    }

    var openPoints: [[String: Any]] { json["openPoints"] as? [[String: Any]] ?? [] }

    func text(_ file: String) throws -> String {
      try String(contentsOf: folder.appendingPathComponent("bid/\(file)"), encoding: .utf8)
    }

    func files(_ ending: String) throws -> [String] {
      try FileManager.default.subpathsOfDirectory(
        atPath: folder.appendingPathComponent("bid").path
      ).filter { $0.hasSuffix(ending) }.sorted()
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }

  /// - Returns: the bid in a folder that the caller removes.
  func assembled(members: [String] = ["M01", "M05"], _ more: [String] = []) throws -> Bid {
    let folder = try Program.scratch()
    let places = ["register.xml", "brief.xml", "bid", "notice.xml"].map {
      folder.appendingPathComponent($0)
    }
    try Sample.text(Sample.notice).replacing(
      "listName=\"competition\"", with: "listName=\"\(formType)\""
    ).write(to: places[3], atomically: true, encoding: .utf8)
    try register().write(to: places[0], atomically: true, encoding: .utf8)
    try brief.write(to: places[1], atomically: true, encoding: .utf8)
    let outcome = try Program.run(
      [
        "assemble", places[3].path, "--register", places[0].path, "--brief", places[1].path,
        "--out", places[2].path, "--today", today, "--lot", "LOT-0001", "--include-disputed",
        "--members",
      ] + members + more)
    return Bid(folder: folder, outcome: outcome)
  }

  /// The sample register with the decisions and answers of every member.
  private func register() throws -> String {
    let bare = try Sample.text(Sample.register)
      .replacing(/<mandates>.*?<\/mandates>/.dotMatchesNewlines(), with: "")
    return bare.replacing(/<operator id="(\w+)".*?<\/operator>/.dotMatchesNewlines()) { match in
      let id = String(match.output.1)
      let answer = answers[id].map {
        "<standAlone><answer noticeID=\"\(Self.noticeID)\" lot=\"LOT-0001\" answer=\"\($0)\" "
          + "asOf=\"2026-11-18\">Too few workers for the whole lot.</answer></standAlone>"
      }
      let mandates = mandatedLots.filter { _ in id != undecided }.map {
        "<mandate noticeID=\"\(Self.noticeID)\" lot=\"\($0)\" decidedOn=\"\(decidedOn)\" by=\"board\"/>"
      }
      let decided = mandates.isEmpty ? "" : "<mandates>\(mandates.joined())</mandates>"
      return match.output.0.replacing("</operator>", with: decided + (answer ?? "") + "</operator>")
    }
  }

  private var helperRisks: String {
    helperOverrides.map {
      "<override clause=\"\($0.clause)\" member=\"\($0.of)\" by=\"board of M01\" on=\"2026-11-20\">"
        + "The buyer may want more of who is relied on.</override>"
    }.joined()
  }

  private var requirement: String {
    turnover.map {
      "<turnover min=\"\($0)\" currency=\"SEK\" subject=\"group\">"
        + "<origin document=\"Förfrågan\" page=\"4\">Årsomsättning</origin></turnover>"
    } ?? ""
  }

  private var brief: String {
    let demand = "<demand cpv=\"90919300\" unit=\"hours\" period=\"year\" amount=\"\(hours)\"/>"
    let competition = competitionOn.map {
      "<competition by=\"board of M01\" on=\"\($0)\">Our lawyers see no harm to competition.</competition>"
    }
    let override = override.map {
      """

      <override clause="\($0.clause)" member="\($0.member)" by="board of M01" on="\($0.on)">
        \(Self.risk)
      </override>
      <override clause="RES-GRP-01.share" member="group" by="board of M01" on="\($0.on)">
        The share of the whole group may fall short with the owners left out.
      </override>
      """
    }
    let others =
      overrideLot == "LOT-0001" ? "" : "<lot id=\"\(overrideLot)\">\(demand)\(override ?? "")</lot>"
    return """
      <brief xmlns="urn:samanbud:brief:1" noticeID="\(Self.noticeID)"\(sharedCost)>
      <lot id="LOT-0001">
      \(demand)
      \(requirement)
      \(competition ?? "")
      \(overrideLot == "LOT-0001" ? override ?? "" : "")
      \(helperRisks)
      \(settlesTexts ? Self.settled : "")
      </lot>
      \(others)
      </brief>
      """
  }
}
