import NoticeReading
import Notices
import Testing
import Values

/// Results that close lots without a winner, beside the calls that these are lots of.
@Suite("Lots that end without a contract")
struct EndedLotsTests {
  private static let procedure = "0b9e7c44-1f7d-4d55-8c33-6f10aa2b0001"

  private func notice(
    _ number: String, _ form: String, day: Int, lots: [String], procedure: String = procedure
  ) -> Notice {
    var notice = Notice(source: NoticeSource(path: number, format: .eForms, root: "Notice"))
    notice.publicationNumber = number
    notice.formType = form
    notice.issueDate = ZonedTime(date: CivilDate(2026, 11, day))
    notice.procedure.id = procedure
    notice.lots = lots.map { Lot(id: LotID($0)) }
    var buyer = Organisation(id: "ORG-0001")
    buyer.name = LocalizedText([.init(language: "SWE", text: "Granby kommun")])
    notice.organisations = [buyer]
    notice.buyers = [Buyer(organisation: "ORG-0001")]
    return notice
  }

  private func result(
    _ decisions: [(lot: String?, decision: String)], day: Int = 20, procedure: String = procedure,
    names call: String? = nil
  ) -> Notice {
    var notice = notice(
      "990600-2026", "result", day: day, lots: decisions.compactMap(\.lot), procedure: procedure)
    notice.results = decisions.map { lot, decision in
      var result = LotResult()
      result.lot = lot.map { LotID($0) }
      result.decision = decision
      return result
    }
    if let call {
      notice.procedure.earlierNotices = [
        Sourced(call, from: Source(NoticeField(term: "BT-1251", path: "/x"), line: 1))
      ]
    }
    return notice
  }

  private func ended(_ call: Notice, _ result: Notice) -> [String] {
    let read = CorrectionBook([result]).applied(to: call)
    return read.lots.map(\.id).filter(read.isCancelled).map(\.description)
  }

  @Test("only lots that have no winner in any result, by procedure or by the call's number")
  func lots() {
    let call = notice("990501-2026", "competition", day: 1, lots: ["LOT-0001", "LOT-0002"])
    let one = [("LOT-0001", "clos-nw"), ("LOT-0002", "selec-w")] as [(String?, String)]
    #expect(ended(call, result(one)) == ["LOT-0001"])
    #expect(ended(call, result(one, procedure: "other")) == [])
    for name in ["00990501-2026", "990501-2026", "2026/S 210-990501"] {
      #expect(ended(call, result(one, procedure: "other", names: name)) == ["LOT-0001"], "\(name)")
    }
    let both = [("LOT-0001", "clos-nw"), ("LOT-0002", "clos-nw")] as [(String?, String)]
    #expect(ended(call, result(both)) == ["LOT-0001", "LOT-0002"])
    #expect(ended(call, result([("LOT-0001", "clos-nw"), ("LOT-0001", "selec-w")])) == [])
    #expect(ended(call, result([("LOT-0001", "open-nw")])) == [])
    #expect(ended(call, result([("LOT-0005", "clos-nw")])) == [])
    #expect(ended(call, result([(nil, "clos-nw")])) == ["LOT-0001", "LOT-0002"])
  }

  @Test("not a call that came after the result, and no dynamic purchasing system")
  func others() {
    let later = notice("990501-2026", "competition", day: 25, lots: ["LOT-0001"])
    #expect(ended(later, result([("LOT-0001", "clos-nw")])) == [])
    var system = notice("990501-2026", "competition", day: 1, lots: ["LOT-0001"])
    system.lots[0].usesDPS = Sourced(
      "dps-list", from: Source(NoticeField(term: "BT-766", path: "/x"), line: 1))
    #expect(ended(system, result([("LOT-0001", "clos-nw")])) == [])
  }

  @Test("on a day before the result the call is open still")
  func days() {
    let call = notice("990501-2026", "competition", day: 1, lots: ["LOT-0001"])
    let book = CorrectionBook([result([("LOT-0001", "clos-nw")])], on: CivilDate(2026, 11, 19))
    #expect(book.applied(to: call).endings.isEmpty)
  }
}
