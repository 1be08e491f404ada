import MemberRegister
import Procurement
import Testing

@Suite("A register with one mistake is refused in one line")
struct RegisterRefusalTests {
  static let rows =
    RegisterRefusals.numbers + RegisterRefusals.facts + RegisterRefusals.persons
    + RegisterRefusals.schema

  @Test("what is wrong, where, and what to do", arguments: rows)
  func refusal(_ row: Refusal) throws {
    let text = SmallRegister.with(row.new, for: row.old)
    let failure = try #require(throws: RegisterFailure.self) { try SmallRegister.read(text) }
    #expect(failure.description.hasPrefix(row.message))
    #expect(!failure.description.contains("\n"))
    #expect(!failure.description.contains("urn:"))
    #expect(!failure.description.contains("1234"), "a personal number was repeated")
  }

  @Test("bytes that are no XML are malformed, and a broken schema is told as that")
  func kinds() throws {
    for text in ["", "name;number\n", "<register>"] {
      let failure = #expect(throws: RegisterFailure.self) { try SmallRegister.read(text) }
      #expect(failure?.kind == .malformed)
    }
    let failure = #expect(throws: RegisterFailure.self) { try SmallRegister.read("<register/>") }
    #expect(failure?.kind == .schema)
  }
}
