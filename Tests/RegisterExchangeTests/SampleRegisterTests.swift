import Law
import Members
import RegisterExchange
import Testing
import Values

@Suite("The sample register shows what its README says")
struct SampleRegisterTests {
  static let deadline = CivilDate(2027, 1, 15)

  private func register() throws -> Register {
    try RegisterReader.read(
      bytes: try Samples.bytes("registers/barkraft.xml"), path: "samples/registers/barkraft.xml")
  }

  @Test("eight members in eight municipalities, and nothing odd")
  func members() throws {
    let register = try register()
    #expect(register.operators.count == 8)
    #expect(Set(register.operators.map(\.municipality)).count == 8)
    #expect(register.group.members == register.operators.map(\.id))
    #expect(register.remarks.isEmpty)
  }

  @Test(
    "the share of target workers, in heads and in full-time equivalents",
    arguments: [
      ("M01", true, true), ("M02", true, true), ("M03", true, true), ("M04", true, true),
      ("M05", true, false), ("M07", false, false), ("M08", true, true),
    ])
  func share(id: String, heads: Bool, fullTime: Bool) throws {
    let member = try #require(try register().operators.first { $0.id == OperatorID(id) })
    let book = FactBook(member, asOf: Self.deadline)
    func reaches(_ part: FactName, of whole: FactName) throws -> Bool {
      let (part, whole) = (try #require(book.quantity(part)), try #require(book.quantity(whole)))
      return whole > 0 && 10 * part >= 3 * whole
    }
    #expect(try reaches(.occupiedTargetHeads, of: .occupiedHeads) == heads)
    #expect(try reaches(.occupiedTargetFTE, of: .occupiedFTE) == fullTime)
  }

  @Test("nothing that M06 claims can be used")
  func claims() throws {
    let member = try #require(try register().operators.first { $0.id == OperatorID("M06") })
    let book = FactBook(member, asOf: Self.deadline)
    #expect(!member.facts.isEmpty)
    #expect(member.facts.allSatisfy { book.use($0.name).unusable == .noEvidence })
  }

  @Test("every other member's facts are usable on the notice's deadline")
  func evidence() throws {
    for member in try register().operators where member.id != OperatorID("M06") {
      let book = FactBook(member, asOf: Self.deadline)
      for fact in member.facts {
        #expect(book.use(fact.name).unusable == nil, "\(member.id) \(fact.name)")
      }
    }
  }
}
