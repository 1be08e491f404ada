import Members
import TestSupport
import Testing
import Values

@Suite("A register is read as it stands")
struct RegisterReaderTests {
  @Test("the group, in the order of the file")
  func group() throws {
    let register = try SmallRegister.read()
    #expect(register.path == "register.xml")
    #expect(register.asOf == CivilDate(2026, 11, 15))
    #expect(register.group.name == "Gruppen")
    #expect(register.group.lead == OperatorID("M01"))
    #expect(register.group.members == [OperatorID("M01"), OperatorID("M02")])
  }

  @Test("an operator with everything that is not a fact")
  func economicOperator() throws {
    let first = try #require(try SmallRegister.read().operators.first)
    #expect(first.name == "Första föreningen")
    #expect(first.legalForm == "ekonomisk-forening")
    #expect(first.registration == RegistrationNumber(scheme: "0007", value: "7696981203"))
    #expect(first.vatNumber == "SE769698120301")
    #expect([first.country, first.town, first.municipality] == ["SWE", "Bollnäs", "2183"])
    #expect(first.consentsToShare == nil)
    #expect(first.certificates.map(\.scheme) == ["skoopi"])
    #expect(first.capacities.map(\.amount) == [300])
    #expect(first.capacities.first?.cpv == CPVCode(90_910_000))
    #expect(first.capacities.first?.places == ["SE313"])
    #expect(first.prices.map(\.price) == [Money(minorUnits: 31_800, currency: "SEK")])
    let declaration = try #require(first.exclusionDeclaration)
    #expect(declaration.asOf == CivilDate(2026, 11, 2))
    #expect(declaration.grounds == ["tax-pay"])
    #expect(declaration.source?.elementPath == "/register/operator[@id='M01']/exclusions")
    #expect(declaration.source.map { $0.line > first.source.line } == true)
    #expect(first.source.elementPath == "/register/operator[@id='M01']")
    #expect(first.source.line == 7)
  }

  @Test("heads are whole, full-time equivalents and money are hundredths")
  func facts() throws {
    let first = try #require(try SmallRegister.read().operators.first)
    let values = Dictionary(uniqueKeysWithValues: first.facts.map { ($0.name, $0.value) })
    #expect(values[.occupiedHeads] == .quantity(10))
    #expect(values[.occupiedOpenTargetHeads] == .quantity(1))
    #expect(values[.occupiedFTE] == .quantity(850))
    #expect(values[.occupiedTargetFTE] == .quantity(225))
    #expect(values[.turnover] == .money(Money(minorUnits: 361_820_050, currency: "SEK")))
    #expect(values[.legalForm] == .word("ekonomisk-forening"))
    #expect(values.count == 8)
  }

  @Test("a fact knows its day, its evidence and its place")
  func provenance() throws {
    let facts = try #require(try SmallRegister.read().operators.first).facts
    let fact = try #require(facts.first { $0.name == .occupiedTargetFTE })
    #expect(fact.asOf == CivilDate(2026, 10, 31))
    #expect(fact.evidence?.grade == .c)
    #expect(fact.evidence?.validThrough == CivilDate(2027, 10, 31))
    #expect(fact.source.field.term == "F-OCC")
    #expect(
      fact.source.elementPath == "/register/operator[@id='M01']/facts/occupied/fte/@target")
    #expect(fact.source.line == 17)
    #expect(facts.first { $0.name == .turnover }?.evidence == nil)
  }

  @Test("yes, no and unclear are three answers")
  func answers() throws {
    let text = SmallRegister.with(
      """
      <mainAim asOf="2026-01-01" integration="yes" inclusionAndEmployment="no" \
      overTwelveMonths="unclear"/><surplus asOf="2026-01-01" rule="unclear" dividendPaid="no"/></facts>
      """, for: "</facts>")
    let first = try #require(try SmallRegister.read(text).operators.first)
    let values = Dictionary(uniqueKeysWithValues: first.facts.map { ($0.name, $0.value) })
    #expect(values[.integrationIsMainAim] == .flag(true))
    #expect(values[.aimIsInclusionAndEmployment] == .flag(false))
    #expect(values[.aimTargetsOverTwelveMonths] == .unclear)
    #expect(values[.surplusRule] == .unclear)
    #expect(values[.shelteredWorkshop] == nil)
  }

  @Test("blanks around and within words do not count")
  func blanks() throws {
    let text = SmallRegister.with("\n  Första\n  föreningen ", for: "Första föreningen")
    #expect(try SmallRegister.read(text).operators.first?.name == "Första föreningen")
  }

  @Test("the same kind of fact may be stated for several days")
  func severalDays() throws {
    let text = SmallRegister.with(
      "<turnover asOf=\"2024-12-31\" amount=\"1\" currency=\"SEK\"/></facts>", for: "</facts>")
    let first = try #require(try SmallRegister.read(text).operators.first)
    #expect(first.facts.count { $0.name == .turnover } == 2)
  }
}
