import Foundation
import Testing

@Suite("samanbud screen")
struct ScreenTests {
  private struct Report: Decodable {
    struct Lot: Decodable {
      let lot: String
      let competition: Competition
      let teams: [[String]]
      let requirements: [Cost]?
      let advice: Advice
    }
    struct Competition: Decodable, Equatable {
      let alone, onlyTogether, undetermined, notMet, declarationMissing: Int
      let smallestTeam: Int?
    }
    struct Cost: Decodable {
      let clause, kind, rule, change, cpv: String?
      let place: Bool?
      let competition: Competition
    }
    struct Advice: Decodable {
      let answer: String
      let reasons: [String]
    }
    let lots: [Lot]?
  }

  private func screen(
    _ notice: String, register: String = Sample.register, _ more: [String] = []
  ) throws -> [Report.Lot] {
    let outcome = try Program.run(
      ["screen", notice, "--register", register, "--format", "json"] + more)
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)).lots ?? []
  }

  @Test(
    "what a requirement costs is what the market is without it",
    arguments: [
      "samples/registers/barkraft.xml", "samples/registers/femtio.xml",
    ])
  func sensitivity(_ register: String) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let open = folder.appendingPathComponent("open.xml")
    // Whoever drops a reservation drops the words that state it, too.
    let words = #/(Rätten att delta|Upphandlingen är reserverad|Området reserveras)[^<]*/#
    try Sample.text(Sample.notice).replacing(">res-ws<", with: ">none<").replacing(words, with: "")
      .write(to: open, atomically: true, encoding: .utf8)
    let reserved = try screen(Sample.notice, register: register)
    let unreserved = try screen(open.path, register: register)
    #expect(reserved.count == 3)
    for (with, without) in zip(reserved, unreserved) {
      let cost = try #require(
        with.requirements?.first { $0.kind == "reserved-art20" && $0.change == "dropped" })
      #expect(cost.competition == without.competition, "\(with.lot)")
      // Published or proposed, the reservation is judged alike.
      #expect(with.advice.answer == without.advice.answer)
    }
  }

  @Test("a reservation that only a text states leaves open who could tender, and can be left out")
  func textAlone() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let uncoded = folder.appendingPathComponent("uncoded.xml")
    try Sample.text(Sample.notice).replacing(">res-ws<", with: ">none<")
      .write(to: uncoded, atomically: true, encoding: .utf8)
    let lots = try screen(uncoded.path)
    let cleaning = try #require(lots.first { $0.lot == "LOT-0001" })
    #expect(cleaning.competition.alone == 0)
    #expect(cleaning.competition.undetermined > 0)
    let cost = try #require(
      cleaning.requirements?.first { $0.kind == "reserved-art20" && $0.change == "dropped" })
    #expect(cost.competition.undetermined == 0)
    // No text speaks of the second lot.
    let second = try #require(lots.first { $0.lot == "LOT-0002" })
    #expect(second.competition.undetermined == 0)
  }

  /// GRP-08: nearly no market has declarations before a tender.
  @Test(
    "a market without declarations on exclusion is screened on everything else, and the want is counted"
  )
  func declarations() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    func market(_ name: String, _ declaration: String) throws -> String {
      let file = folder.appendingPathComponent(name)
      try Sample.text(Sample.register).replacing(#/<exclusions asOf="[^"]*"\/>/#, with: declaration)
        .write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
    let lot = ["--lot", "LOT-0001"]
    let declared = try screen(Sample.notice, lot)[0].competition
    #expect(declared.alone == 3 && declared.declarationMissing == 0)
    let silent = try screen(Sample.notice, register: market("silent.xml", ""), lot)[0].competition
    #expect(silent.alone == 3 && silent.declarationMissing == 3)
    let bankrupt = try screen(
      Sample.notice,
      register: market(
        "bankrupt.xml", "<exclusions asOf=\"2026-11-02\"><ground code=\"bankruptcy\"/></exclusions>"
      ),
      lot)[0]
    #expect(bankrupt.competition.alone == 0)
    let cost = try #require(bankrupt.requirements?.first { $0.kind == "exclusion" })
    #expect(cost.competition.alone == 3)
  }

  @Test("a turnover that is left out or halved counts as a brief without it, or with half of it")
  func turnover() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let brief = try Sample.text(Sample.brief)
    #expect(brief.contains("min=\"5000000"))
    let half = folder.appendingPathComponent("half.xml")
    try brief.replacing("min=\"5000000", with: "min=\"2500000")
      .write(to: half, atomically: true, encoding: .utf8)
    let lot = ["--lot", "LOT-0003"]
    let asked = try screen(Sample.notice, lot + ["--brief", Sample.brief])[0]
    let halfNotice = folder.appendingPathComponent("half-notice.xml")
    try Sample.text(Sample.notice).replacing("5 000 000 kronor", with: "2 500 000 kronor")
      .write(to: halfNotice, atomically: true, encoding: .utf8)
    let halved = try screen(halfNotice.path, lot + ["--brief", half.path])[0]
    let cost = try #require(asked.requirements?.first { $0.change == "turnover" })
    #expect(cost.competition == halved.competition)
    #expect(asked.teams == [["M02", "M04", "M08"]])
  }

  @Test("a place that is left out counts as a market where everybody works in the whole country")
  func place() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let everywhere = folder.appendingPathComponent("everywhere.xml")
    let register = "samples/registers/femtio.xml"
    try Sample.text(register).replacing(
      #/(\s*<place code="[^"]+"\/>)+/#, with: "<place code=\"SE\"/>"
    ).write(to: everywhere, atomically: true, encoding: .utf8)
    let bound = try screen(Sample.notice, register: register)
    let free = try screen(Sample.notice, register: everywhere.path)
    #expect(bound.map(\.competition) != free.map(\.competition))
    for (with, without) in zip(bound, free) {
      let cost = try #require(with.requirements?.first { $0.place == true })
      #expect(cost.competition == without.competition, "\(with.lot)")
    }
  }

  @Test("a kind of work that is left out counts as a notice that does not ask for it")
  func work() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let less = folder.appendingPathComponent("less.xml")
    let whole = folder.appendingPathComponent("whole.xml")
    let code = "90514000"
    // A turnover that everybody has, so that only the work parts the suppliers.
    let notice = try Sample.text(Sample.notice).replacing("5 000 000 kronor", with: "5 000 kronor")
    try notice.write(to: whole, atomically: true, encoding: .utf8)
    try notice.replacing(
      try Regex("<cac:AdditionalCommodityClassification>\\s*<[^>]*>\(code)<[^>]*>\\s*</[^>]*>"),
      with: ""
    ).write(to: less, atomically: true, encoding: .utf8)
    let lot = ["--lot", "LOT-0003"]
    let asked = try screen(whole.path, lot)[0]
    let fewer = try screen(less.path, lot)[0]
    let cost = try #require(asked.requirements?.first { $0.cpv == code })
    #expect(cost.competition == fewer.competition)
    #expect(fewer.competition != asked.competition)
  }

  @Test(
    "advice needs two who could compete, and says so in each language",
    arguments: [
      ("sv", "Reservera"), ("da", "Reserver"), ("en", "Reserve"),
    ])
  func languages(_ language: String, _ word: String) throws {
    let outcome = try Program.run([
      "screen", Sample.notice, "--register", Sample.register, "--lang", language,
      "--format", "html",
    ])
    #expect(outcome.output.contains(word))
    #expect(outcome.output.contains("<html lang=\"\(language)\""))
  }

  @Test(
    "a screening keeps to its schema, with a brief and without", .enabled(if: JSONSchema.isThere),
    arguments: [[], ["--brief", Sample.brief]])
  func schema(_ more: [String]) throws {
    let outcome = try Program.run(
      ["screen", Sample.notice, "--register", Sample.register, "--format", "json"] + more)
    #expect(try JSONSchema.breaches(of: "screen.schema.json", in: outcome.output) == "")
    #expect(
      try JSONSchema.breaches(
        of: "screen.schema.json", in: outcome.output.replacing("\"alone\":", with: "\"single\":"))
        != "")
  }

  @Test("no counts of persons and no prices leave the screening")
  func privacy() throws {
    let outcome = try Program.run([
      "screen", Sample.notice, "--register", Sample.register, "--format", "json",
    ])
    for word in ["heads\"", "fte\"", "318.00"] {
      #expect(!outcome.output.contains(word), "\(word)")
    }
  }
}
