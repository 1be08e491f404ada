import Testing
import XMLStream

@Suite("A schema tells what is wrong and where")
struct XMLSchemaValidatorTests {
  private static let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" xmlns="urn:t"
        elementFormDefault="qualified">
      <xs:element name="list">
        <xs:complexType><xs:sequence>
          <xs:element name="day" type="xs:date" maxOccurs="unbounded"/>
        </xs:sequence></xs:complexType>
      </xs:element>
    </xs:schema>
    """

  private func failures(_ text: String) throws -> [XMLFailure] {
    let validator = try XMLSchemaValidator(schema: Array(Self.schema.utf8), file: "t.xsd")
    return try validator.failures(in: Array(text.utf8), file: "t.xml")
  }

  @Test("a valid document has no failures")
  func valid() throws {
    #expect(try failures("<list xmlns='urn:t'><day>2026-11-22</day></list>").isEmpty)
  }

  @Test("each failure has file, line, element path and one line of text")
  func invalid() throws {
    let found = try failures("<list xmlns='urn:t'>\n<day>soon</day>\n<night/>\n</list>")
    #expect(found.map(\.line) == [2, 3])
    #expect(found.map(\.path) == ["/list/day", "/list/night"])
    #expect(found.allSatisfy { $0.kind == .invalid && $0.file == "t.xml" })
    #expect(found.allSatisfy { !$0.message.contains("\n") && !$0.message.isEmpty })
  }

  @Test("a schema that is no schema is refused")
  func brokenSchema() {
    let failure = #expect(throws: XMLFailure.self) {
      try XMLSchemaValidator(schema: Array("<xs:schema/>".utf8), file: "t.xsd")
    }
    #expect(failure?.kind == .schema)
  }

  @Test("a document that is no XML is thrown, not listed")
  func malformed() {
    let failure = #expect(throws: XMLFailure.self) { try failures("<list>") }
    #expect(failure?.kind == .malformed)
  }
}
