import Members
import RegisterExchange
import Schemas
import TestSupport
import Testing

@Suite("What is written as XML is read again as it was")
struct RegisterXMLTests {
  private func again(_ register: Register) throws -> Register {
    let bytes = try RegisterXML.write(register)
    return try RegisterReader.read(bytes: bytes, path: register.path)
  }

  @Test("generated registers with everything in them", arguments: 1...60)
  func generated(seed: UInt64) throws {
    let register = GeneratedRegister.make(seed: seed)
    #expect(try again(register).says(theSameAs: register))
  }

  @Test("the samples", arguments: Samples.registers)
  func samples(file: String) throws {
    let register = try RegisterReader.read(bytes: try Samples.bytes(file), path: file)
    #expect(try again(register).says(theSameAs: register))
  }

  @Test("the same register gives the same bytes")
  func sameBytes() throws {
    for seed: UInt64 in 1...5 {
      let register = GeneratedRegister.make(seed: seed)
      let first = try RegisterXML.write(register)
      #expect(try RegisterXML.write(register) == first)
      #expect(try RegisterXML.write(try again(register)) == first)
    }
  }

  @Test("the comparison sees what differs")
  func comparison() {
    let register = GeneratedRegister.make(seed: 7)
    var other = register
    other.operators[0].town += "x"
    #expect(!other.says(theSameAs: register))
    other = register
    other.operators[0].facts.removeLast()
    #expect(!other.says(theSameAs: register))
    other = register
    other.operators[0].facts.reverse()
    other.path = "elsewhere.xml"
    #expect(other.says(theSameAs: register))
  }

  @Test("a text that XML cannot carry is refused, not mended")
  func unwritable() throws {
    var register = GeneratedRegister.make(seed: 7)
    register.operators[0].name = "a\u{1}b"
    let failure = try #require(throws: RegisterFailure.self) { try RegisterXML.write(register) }
    #expect(
      failure.description
        == "generated: /register/operator/name: a text holds a control character, which XML "
        + "cannot carry; remove it [register.unwritable]; correct the text in the register")
  }
}
