import Foundation
import JSONText
import NoticeOutput
import NoticeReading
import Testing

@Suite("A notice as an OCDS release")
struct OCDSReleaseTests {
  private func package(_ text: String) throws -> [String: Any] {
    let notice = try NoticeReader().read(Array(text.utf8), path: "a.xml")
    let writer = JSONWriter()
    OCDSRelease.write(notice, to: writer)
    let json = try JSONSerialization.jsonObject(with: Data(writer.take()))
    return try #require(json as? [String: Any])
  }

  private func release(_ text: String) throws -> [String: Any] {
    try #require((package(text)["releases"] as? [[String: Any]])?.first)
  }

  @Test("has the parts that OCDS 1.1 requires")
  func required() throws {
    let package = try package(EFormsFixture.notice())
    for key in ["uri", "version", "publishedDate", "publisher", "releases", "extensions"] {
      #expect(package[key] != nil, "\(key)")
    }
    let release = try release(EFormsFixture.notice())
    #expect(release["ocid"] as? String == "ocds-000000-77aa")
    #expect(release["id"] as? String == "0d4a-01")
    #expect(release["date"] as? String == "2026-03-02T08:15:00+01:00")
    #expect(release["tag"] as? [String] == ["tender"])
    #expect(release["initiationType"] as? String == "tender")
    #expect(release["language"] as? String == "sv")
    #expect((release["buyer"] as? [String: String])?["name"] == "Lilla Björks kommun")
    let parties = try #require(release["parties"] as? [[String: Any]])
    #expect(parties.first?["roles"] as? [String] == ["buyer"])
  }

  @Test("a reservation stands in the other requirements of its lot, and `none` nowhere")
  func reservations() throws {
    let lots =
      EFormsFixture.lot(
        "LOT-0001",
        terms: EFormsFixture.requirement("reserved-procurement", "res-ws")
          + EFormsFixture.execution("reserved-execution", "yes")
          + EFormsFixture.execution("conditions", "performance", "Villkor"))
      + EFormsFixture.lot(
        "LOT-0002", terms: EFormsFixture.requirement("reserved-procurement", "none"))
    let tender = try #require(
      release(EFormsFixture.notice(lots: lots))["tender"] as? [String: Any])
    let written = try #require(tender["lots"] as? [[String: Any]])
    let requirements = written[0]["otherRequirements"] as? [String: Any]
    #expect(requirements?["reservedParticipation"] as? [String] == ["shelteredWorkshop"])
    #expect(written[1]["otherRequirements"] == nil)
    let terms = written[0]["contractTerms"] as? [String: Any]
    #expect(terms?["reservedExecution"] as? Bool == true)
    #expect(terms?["performanceTerms"] as? String == "Villkor")
    #expect((tender["value"] as? [String: Any])?["amount"] as? Double == 1_500_000.5)
  }

  @Test("results give awards, contracts and statistics")
  func results() throws {
    let form = """
      <F03_2014 CATEGORY="ORIGINAL" FORM="F03" LG="SV"><OBJECT_CONTRACT>
      <OBJECT_DESCR ITEM="1"></OBJECT_DESCR></OBJECT_CONTRACT>
      <AWARD_CONTRACT><CONTRACT_NO>K7</CONTRACT_NO><AWARDED_CONTRACT>
      <DATE_CONCLUSION_CONTRACT>2021-05-03</DATE_CONCLUSION_CONTRACT>
      <TENDERS><NB_TENDERS_RECEIVED>3</NB_TENDERS_RECEIVED>
      <NB_TENDERS_RECEIVED_SME>2</NB_TENDERS_RECEIVED_SME></TENDERS>
      <CONTRACTORS><CONTRACTOR><ADDRESS_CONTRACTOR><OFFICIALNAME>Lindens kooperativ</OFFICIALNAME>
      </ADDRESS_CONTRACTOR><SME/></CONTRACTOR></CONTRACTORS>
      <VALUES><VAL_TOTAL CURRENCY="SEK">90000.00</VAL_TOTAL></VALUES></AWARDED_CONTRACT></AWARD_CONTRACT>
      </F03_2014>
      """
    let release = try release(TEDFixture.export(forms: form))
    #expect(release["tag"] as? [String] == ["award", "contract"])
    let award = try #require((release["awards"] as? [[String: Any]])?.first)
    #expect(award["status"] as? String == "active")
    #expect((award["suppliers"] as? [[String: String]])?.first?["name"] == "Lindens kooperativ")
    let contract = try #require((release["contracts"] as? [[String: Any]])?.first)
    #expect(contract["awardID"] as? String == award["id"] as? String)
    #expect(contract["dateSigned"] as? String == "2021-05-03T00:00:00Z")
    let bids = (release["bids"] as? [String: Any])?["statistics"] as? [[String: Any]]
    #expect(bids?.map { $0["measure"] as? String } == ["bids", "smeBids"])
  }
}
