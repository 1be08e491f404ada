import JSONText
import NoticeOutput
import NoticeReading
import Notices
import Testing
import Values

@Suite("Beneficial owners are read, and kept private")
struct BeneficialOwnerTests {
  private static let organisations = """
    <efac:Organizations><efac:Organization>
    <efac:UltimateBeneficialOwner><cbc:ID schemeName="ubo">UBO-0001</cbc:ID></efac:UltimateBeneficialOwner>
    <efac:Company><cac:PartyIdentification><cbc:ID>ORG-0001</cbc:ID></cac:PartyIdentification>
    <cac:PartyName><cbc:Name>Bolaget</cbc:Name></cac:PartyName></efac:Company></efac:Organization>
    <efac:UltimateBeneficialOwner><cbc:ID schemeName="ubo">UBO-0001</cbc:ID>
    <cbc:FirstName>Test</cbc:FirstName><cbc:FamilyName>Påhittad</cbc:FamilyName>
    <cac:Contact><cbc:Telephone>+46 000</cbc:Telephone></cac:Contact>
    <cac:ResidenceAddress><cbc:StreetName>Ingenstans 1</cbc:StreetName>
    <cac:Country><cbc:IdentificationCode>SWE</cbc:IdentificationCode></cac:Country></cac:ResidenceAddress>
    <efac:Nationality><cbc:NationalityID>SE</cbc:NationalityID></efac:Nationality>
    <efac:Nationality><cbc:NationalityID>DNK</cbc:NationalityID></efac:Nationality>
    </efac:UltimateBeneficialOwner></efac:Organizations>
    """

  private func notice() throws -> Notice {
    let text = EFormsFixture.notice(organisations: Self.organisations)
    return try NoticeReader().read(Array(text.utf8), path: "a.xml")
  }

  private func json(_ notice: Notice, contacts: Bool) -> String {
    var options = NoticeJSON.Options()
    options.contacts = contacts
    let writer = JSONWriter()
    NoticeJSON.write(notice, to: writer, options: options)
    return String(decoding: writer.take(), as: UTF8.self)
  }

  @Test("with nationalities and country, and who they own")
  func read() throws {
    let notice = try notice()
    #expect(notice.organisations.map { $0.owners.map(\.value) } == [["UBO-0001"]])
    let owner = try #require(notice.owners.first)
    #expect(owner.id == "UBO-0001" && owner.country == "SWE")
    #expect(owner.nationalities.map(\.value) == ["SWE", "DNK"])
    #expect(owner.contact?.name == "Test Påhittad" && owner.contact?.telephone == "+46 000")
    #expect(notice.organisations.first?.contact == nil)
  }

  @Test("names only when asked for, where they live never")
  func privacy() throws {
    let notice = try notice()
    let plain = json(notice, contacts: false)
    #expect(
      plain.contains(
        #""beneficialOwners":[{"id":"UBO-0001","nationalities":["SWE","DNK"],"country":"SWE"}]"#))
    #expect(!plain.contains("Påhittad"))
    let full = json(notice, contacts: true)
    #expect(full.contains("Test Påhittad") && !full.contains("Ingenstans"))
  }
}
