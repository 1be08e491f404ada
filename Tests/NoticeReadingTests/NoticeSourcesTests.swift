import Foundation
import JSONText
import NoticeOutput
import NoticeReading
import Notices
import Testing

@Suite("Where values were read")
struct NoticeSourcesTests {
  private func object(_ text: String) throws -> [String: Any] {
    let notice = try NoticeReader().read(Array(text.utf8), path: "a.xml", keepsRaw: true)
    let writer = JSONWriter()
    var options = NoticeJSON.Options()
    options.sources = true
    NoticeJSON.write(notice, to: writer, options: options)
    let json = try JSONSerialization.jsonObject(with: Data(writer.take()))
    return try #require(json as? [String: Any])
  }

  @Test("each source names its place in the JSON, in the file, and the text there")
  func sources() throws {
    let process = """
      <cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>2026-04-30Z</cbc:EndDate>
      </cac:TenderSubmissionDeadlinePeriod>
      """
    let json = try object(EFormsFixture.notice(lots: EFormsFixture.lot(process: process)))
    let sources = try #require(json["sources"] as? [[String: Any]])
    let deadline = try #require(
      sources.first { $0["jsonPath"] as? String == "$.lots[0].tenderDeadline" })
    #expect(deadline["bt"] as? String == "BT-131(d)")
    #expect(deadline["raw"] as? String == "2026-04-30Z")
    #expect((deadline["path"] as? String)?.contains("[cbc:ID='LOT-0001']") == true)
    #expect((deadline["line"] as? Int ?? 0) > 1)
    let paths = sources.compactMap { $0["jsonPath"] as? String }
    for path in [
      "$.noticeId", "$.issueDate", "$.languages", "$.organisations[0].name.SWE",
      "$.organisations[0].registrationNumber", "$.procedure.title.ENG",
      "$.procedure.cpv.main", "$.procedure.estimatedValue", "$.lots[0].id", "$.lots[0].title.SWE",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
    #expect(Set(paths).count == paths.count)
  }

  @Test("texts that were encoded twice are listed and kept")
  func doubleEncoding() throws {
    let project = "<cbc:Note languageID='SWE'>fÃ¶r alla</cbc:Note>"
    let text = EFormsFixture.notice(lots: EFormsFixture.lot(project: project))
    let notice = try NoticeReader().read(Array(text.utf8), path: "a.xml")
    #expect(notice.issues.map(\.code) == ["text.double-encoded"])
    #expect(notice.lots.first?.texts.map(\.text) == ["fÃ¶r alla"])
  }
}
