import RegisterExchange
import Schemas
import TestSupport
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

  @Test("bytes that are no XML are malformed, other XML is told as that")
  func kinds() throws {
    for text in ["", "name;number\n", "<register>"] {
      let failure = #expect(throws: RegisterFailure.self) { try SmallRegister.read(text) }
      #expect(failure?.kind == .malformed)
    }
    let failure = #expect(throws: RegisterFailure.self) { try SmallRegister.read("<brief/>") }
    #expect(
      failure?.description
        == "register.xml: line 1: root element 'brief', expected 'register' in namespace "
        + "'urn:samanbud:register:1' [register.other-format]; give the register's exchange file")
  }

  @Test("a register cut off anywhere is refused, never half read")
  func cutOff() {
    let bytes = Array(SmallRegister.text.utf8)
    for length in stride(from: 0, to: bytes.count - 1, by: 13) {
      #expect(throws: RegisterFailure.self) {
        try RegisterReader.read(bytes: Array(bytes.prefix(length)), path: "register.xml")
      }
    }
  }

  @Test("another type cannot be slipped in, and a hint at a schema is not followed")
  func instanceAttributes() throws {
    let xsi = "http://www.w3.org/2001/XMLSchema-instance"
    let hint = SmallRegister.with(
      #" xmlns:xsi="\#(xsi)" xsi:schemaLocation="urn:x file:///nowhere.xsd" asOf="2026-11-15">"#,
      for: #" asOf="2026-11-15">"#)
    #expect(throws: Never.self) { try SmallRegister.read(hint) }
    let other = SmallRegister.with(
      #"""
      <employed asOf="2026-10-31"><heads xmlns:xsi="\#(xsi)" xmlns:r="urn:samanbud:register:1" \#
      xsi:type="r:headsOccupied" total="3" target="1" openTotal="1"/></employed></facts>
      """#, for: "</facts>")
    let failure = try #require(throws: RegisterFailure.self) { try SmallRegister.read(other) }
    #expect(failure.kind == .schema)
  }
}
