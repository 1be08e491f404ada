import Law
import Members
import RegisterExchange
import TestSupport
import Testing
import Values

@Suite("What leaves the register holds no small counts and nothing walled")
struct SharingTests {
  static let day = CivilDate(2026, 11, 15)

  private func register(_ file: String = "registers/barkraft.xml") throws -> Register {
    try RegisterReader.read(bytes: try Samples.bytes(file), path: file)
  }

  private func csv(_ register: Register, _ counts: CountVisibility) -> [RegisterSheet.File] {
    RegisterCSV.write(register, asOf: Self.day, counts: counts).map {
      RegisterSheet.File(path: $0.name, bytes: $0.bytes)
    }
  }

  @Test("sheets are read again: the latest facts of each, where a block shares its evidence")
  func again() throws {
    let register = try register()
    let reading = RegisterSheet.read(csv(register, .everything))
    #expect(reading.problems == [])
    #expect(reading.operators.map(\.id) == register.operators.map(\.id))
    for (read, member) in zip(reading.operators, register.operators) {
      #expect(read.content.registration == member.content.registration)
      #expect(read.certificates == member.certificates)
      #expect(read.content.capacities == member.content.capacities)
      #expect(read.prices.isEmpty)
      for fact in read.content.facts { #expect(member.content.facts.contains(fact)) }
      let names = Set(read.facts.map(\.name))
      #expect(names.isSuperset(of: [.integrationIsMainAim, .legalForm, .turnover]))
    }
  }

  @Test("small counts are gone, whether 30 % is reached stays")
  func smallCounts() throws {
    let register = try register("registers/femtio.xml")
    let counts = CountVisibility(publishing: register.operators, asOf: Self.day)
    let reading = RegisterSheet.read(csv(register, counts))
    #expect(reading.problems == [])
    let names: Set<FactName> = [.occupiedHeads, .occupiedTargetHeads, .employedHeads, .hiredHeads]
    for member in reading.operators where !counts.shows(member.id) {
      #expect(!member.facts.contains { names.contains($0.name) })
    }
    let json = String(
      decoding: RegisterJSON.write(register, asOf: Self.day, counts: counts), as: UTF8.self)
    #expect(json.contains("\"countsWithheld\": true"))
    #expect(json.contains("\"atLeast30PercentTarget\": true"))
    let all = String(
      decoding: RegisterJSON.write(register, asOf: Self.day, counts: .everything), as: UTF8.self)
    #expect(!all.contains("\"countsWithheld\": true"))
    #expect(json.count < all.count)
  }

  @Test("a small part hides the whole: the rest would tell it")
  func smallPart() throws {
    var lead = try #require(try register().operators.first)
    lead.facts.removeAll {
      [.occupiedOpenHeads, .occupiedOpenTargetHeads, .hiredEntitledToWageSupport].contains($0.name)
    }
    let fact = try #require(lead.facts.first { $0.name == .hiredHeads })
    lead.facts.append(
      Fact(
        .hiredEntitledToWageSupport, .quantity(4), asOf: fact.asOf, evidence: fact.evidence,
        source: fact.source))
    let counts = CountVisibility(publishing: [lead], asOf: Self.day)
    let shown = lead.facts.filter { counts.shows($0, of: lead.id) }.map(\.name)
    #expect(!shown.contains { $0.isCounted })
    #expect(shown.contains(.turnover))
  }

  @Test("prices, own answers and exclusion grounds are in the backup only")
  func walls() throws {
    var register = GeneratedRegister.make(seed: 7)
    register.operators[0].prices = [
      UnitPrice(
        cpv: CPVCode(90_910_000), unit: .hours, price: Money(minorUnits: 7_654_321, currency: "SEK")
      )
    ]
    register.operators[0].standAlone = [
      StandAloneAnswer(
        noticeID: "N", lot: LotID("L"), answer: .able, asOf: Self.day, reasons: "hemligt")
    ]
    register.operators[0].exclusionDeclaration = ExclusionDeclaration(
      asOf: Self.day, grounds: ["corruption"])
    let files =
      csv(register, .everything).map(\.bytes)
      + [RegisterJSON.write(register, asOf: Self.day, counts: .everything)]
    for bytes in files {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in ["76543", "hemligt", "corruption"] { #expect(!text.contains(word)) }
    }
  }

  @Test("a name that a spreadsheet would run is written as text")
  func formulas() throws {
    var register = try register()
    register.operators[0].name = "=HYPERLINK(\"x\")"
    let text = String(decoding: csv(register, .everything)[0].bytes, as: UTF8.self)
    #expect(text.contains(";\"'=HYPERLINK(\"\"x\"\")\";"))
  }
}
