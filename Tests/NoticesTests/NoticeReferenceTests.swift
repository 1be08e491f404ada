import Notices
import Testing

@Suite("References to notices")
struct NoticeReferenceTests {
  @Test(
    "every form of a number in the journal is the same number",
    arguments: [
      "679945-2023", "00679945-2023", " 679945-2023 ", "2023/S 216-679945", "2023/s 216-00679945",
      "2023/S  216-679945", "2023/S216-679945", "2023/S 216 - 679945", "OJ 2023/S 216-679945",
      "2023/S 216-679945 of 8.11.2023", "679945–2023", "679945-2023-EN", "(679945-2023)",
      "https://ted.europa.eu/en/notice/-/detail/679945-2023",
      "https://ted.europa.eu/udl?uri=TED:NOTICE:679945-2023:TEXT:SV:HTML",
      "http://ted.europa.eu/en/notice/00679945-2023/xml", "TED 679945-2023",
    ])
  func publication(_ text: String) {
    #expect(NoticeReference(text) == .publication(number: 679_945, year: 2_023))
  }

  @Test(
    "an identifier is the same in either case, with or without a version",
    arguments: [
      ("5D3F0A11-0C52-4F6E-9A01-2B7C9E1D0001-01", 1), ("5d3f0a11-0c52-4f6e-9a01-2b7c9e1d0001-1", 1),
      ("5d3f0a11-0c52-4f6e-9a01-2b7c9e1d0001/02", 2), ("5d3f0a11-0c52-4f6e-9a01-2b7c9e1d0001", nil),
      ("urn:uuid:5d3f0a11-0c52-4f6e-9a01-2b7c9e1d0001", nil),
    ])
  func identifier(_ text: String, _ version: Int?) {
    #expect(
      NoticeReference(text)
        == .notice(id: "5d3f0a11-0c52-4f6e-9a01-2b7c9e1d0001", version: version))
  }

  @Test(
    "what names nothing is no reference", arguments: ["", "-", " ", "n.a.", "N/A", "0-0000", "00"])
  func nothing(_ text: String) {
    #expect(NoticeReference(text) == nil)
  }

  @Test(
    "what looks like a number or an identifier and is none stays as it is",
    arguments: [
      "12345-20234", "1-1800", "2023-307227-1", "5d3f0a11-0c52-4f6e-9a01-2b7c9e1d000", "abc-2023",
      "2023/S 216679945",
    ])
  func other(_ text: String) {
    #expect(NoticeReference(text) == .other(text.lowercased()))
  }

  @Test("an address with an identifier in it names that notice")
  func address() {
    #expect(
      NoticeReference("https://example.org/n/5D3F0A11-0C52-4F6E-9A01-2B7C9E1D0001-02?lang=sv")
        == .notice(id: "5d3f0a11-0c52-4f6e-9a01-2b7c9e1d0001", version: 2))
    #expect(
      NoticeReference("see 679945-2023 and 679946-2023")
        == .other("see 679945-2023 and 679946-2023"))
  }

  @Test(
    "a number with its year first is another's own before it is the journal's",
    arguments: ["2023-679945", "2023/679945", "679945/2023"])
  func yearFirst(_ text: String) {
    #expect(
      NoticeReference.readings(text)
        == [NoticeReference(text), .publication(number: 679_945, year: 2_023)])
  }
}
