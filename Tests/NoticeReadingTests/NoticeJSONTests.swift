import JSONText
import NoticeOutput
import NoticeReading
import Testing

@Suite("A notice as JSON")
struct NoticeJSONTests {
  private func json(_ text: String, contacts: Bool = false) throws -> String {
    let notice = try NoticeReader().read(Array(text.utf8), path: "a.xml")
    let writer = JSONWriter()
    var options = NoticeJSON.Options()
    options.contacts = contacts
    NoticeJSON.write(notice, to: writer, options: options)
    return String(decoding: writer.take(), as: UTF8.self)
  }

  @Test("has the keys of the schema, and none for what is absent")
  func keys() throws {
    let lots = EFormsFixture.lot(
      "LOT-0002", terms: EFormsFixture.requirement("reserved-procurement", "res-ws"))
    let expected = [
      #"{"format":"samanbud-notice","version":1,"#,
      #""source":{"path":"a.xml","format":"eforms","schemaVersion":"eforms-sdk-1.10","#,
      #""root":"ContractNotice"},"noticeId":"0d4a","noticeVersion":"01","#,
      #""noticeType":"cn-standard","formType":"competition","subtype":"16","#,
      #""legalBasis":["32014L0024"],"issueDate":"2026-03-02T08:15:00+01:00","#,
      #""languages":["SWE","ENG"],"originalLanguages":["SWE","ENG"],"organisations":[{"id":"ORG-0001","#,
      #""name":{"SWE":"Lilla Björks kommun"},"registrationNumber":"212000-0000","#,
      #""country":"SWE","town":"Lilla Björk","roles":["buyer"],"#,
      #""contactPoints":[{"id":"TPO-ORG-0001","roles":["buyer"]}]}],"#,
      #""buyers":[{"organisation":"ORG-0001","name":{"SWE":"Lilla Björks kommun"},"#,
      #""country":"SWE","id":"212000-0000","legalType":"la"}],"#,
      #""procedure":{"id":"77aa","title":{"SWE":"Lokalvård","ENG":"Cleaning"},"#,
      #""nature":"services","cpv":{"main":"90910000"},"#,
      #""estimatedValue":{"amount":"1500000.50","currency":"SEK"}},"#,
      #""lots":[{"id":"LOT-0002","title":{"SWE":"Del LOT-0002"},"#,
      #""reservedParticipation":["res-ws"],"scope":"lot"}]}"#,
    ].joined()
    #expect(try json(EFormsFixture.notice(lots: lots)) == expected)
  }

  @Test("names contact persons only when asked")
  func contacts() throws {
    #expect(try !json(EFormsFixture.notice()).contains("A. Person"))
    #expect(try json(EFormsFixture.notice(), contacts: true).contains("A. Person"))
    let ted = TEDFixture.export(forms: TEDFixture.form(lots: [""]))
    #expect(try !json(ted).contains("B. Person"))
  }

  @Test("says that what a TED form states holds for the notice")
  func scope() throws {
    let ted = TEDFixture.export(
      forms: TEDFixture.form(conditions: "<RESTRICTED_SHELTERED_PROGRAM/>", lots: [""]))
    #expect(try json(ted).contains(#""reservedExecution":"yes","scope":"notice""#))
  }
}
