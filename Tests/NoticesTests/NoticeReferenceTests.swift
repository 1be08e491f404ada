import Notices
import Testing

@Suite("References to notices")
struct NoticeReferenceTests {
  @Test(
    "every form of a number in the journal is the same number",
    arguments: [
      "679945-2023", "00679945-2023", " 679945-2023 ", "2023/S 216-679945", "2023/s 216-00679945",
      "2023/S  216-679945", "2023/S216-679945",
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
}
