import Notices
import Testing
import Values

@testable import Presentation

@Suite(
  "A prior information notice's day to express interest stands where last days stand (USERS W6)")
struct DeadlineTextTests {
  private static func sourced(_ time: ZonedTime) -> Sourced<ZonedTime> {
    Sourced(time, from: Source(NoticeField(term: "BT-630", path: "")))
  }

  @Test(
    arguments: [
      (OutputLanguage.english, "Last day", "2023-06-02 (last day to express interest)"),
      (.swedish, "Sista dag", "2023-06-02 (sista dag att anmäla intresse)"),
      (.danish, "Sidste dag", "2023-06-02 (frist for interessetilkendegivelse)"),
    ])
  func interest(_ row: (language: OutputLanguage, label: String, text: String)) {
    var lot = Lot(id: LotID("LOT-0001"))
    lot.interestDeadline = Self.sourced(ZonedTime(date: CivilDate(2023, 6, 2)))
    let text = DeadlineText(lot, in: row.language)
    #expect(text.label == row.label)
    #expect(text.text == row.text)
    #expect(lot.deadlines.map(\.kind) == [.interest])
  }

  @Test(
    "a lot without a last day says so in words",
    arguments: [
      (OutputLanguage.english, "not stated in the notice"),
      (.swedish, "anges inte i annonsen"), (.danish, "fremgår ikke af bekendtgørelsen"),
    ])
  func none(_ row: (language: OutputLanguage, text: String)) {
    #expect(DeadlineText(Lot(id: LotID("LOT-0001")), in: row.language).text == row.text)
  }
}
