import Testing
import Values

@testable import BidVerification
@testable import Papers

@Suite("One member in two tenders for one lot is stopped (PEERS part g: C-416/21, C-531/16)")
struct ParallelTenderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let found: Int
    /// What makes the second tender, which is else of the same three members.
    let change: @Sendable (inout [ESPDResponse]) -> Void
  }

  static let rows = [
    Row(testDescription: "the same tender twice", found: 0) { _ in },
    Row(testDescription: "all three in a second group", found: 3) { set in
      for index in set.indices { set[index].groupName = "Norr" }
    },
    Row(testDescription: "one in a second group", found: 1) { set in
      set = [set[2]]
      set[0].groupName = "Norr"
    },
    Row(testDescription: "one tenders alone, too", found: 1) { set in
      set = [set[2]]
      set[0].role = .sole
    },
    Row(testDescription: "a second group for another lot", found: 0) { set in
      for index in set.indices {
        set[index].groupName = "Norr"
        set[index].procedure.lot = LotID("LOT-0002")
      }
    },
    Row(testDescription: "a second group in another procedure", found: 0) { set in
      for index in set.indices {
        set[index].groupName = "Norr"
        set[index].procedure.folderID = "other"
      }
    },
    Row(testDescription: "others in a second group", found: 0) { set in
      for index in set.indices {
        set[index].groupName = "Norr"
        set[index].party = ESPDParty(MadeBids.member(7 + index, country: "SWE"))
      }
    },
  ]

  @Test(arguments: rows)
  func stopped(_ row: Row) throws {
    let first = MadeBids.responses(members: 3, lot: 1, country: "SWE")
    var second = first
    row.change(&second)
    let found = ParallelTenderChecker.findings(
      try sheets(first, in: "south") + sheets(second, in: "north"))
    #expect(found.count == row.found)
    #expect(found.allSatisfy { $0.severity == .fatal && $0.file.hasPrefix("north/") })
  }

  private func sheets(_ responses: [ESPDResponse], in folder: String) throws -> [ResponseSheet] {
    try responses.map { response in
      let document = try CheckedDocument(
        try ESPDWriter.write(response), path: "\(folder)/\(response.id).xml")
      return try #require(ResponseSheet(document))
    }
  }
}
