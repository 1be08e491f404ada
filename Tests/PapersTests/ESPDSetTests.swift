import Testing
import Values

@testable import Papers

@Suite("The files of one lot must fit together")
struct ESPDSetTests {
  @Test("One file a member, roles right (PEERS part g: ESPD wiki, EL, Scotland)", arguments: 1...3)
  func sound(_ count: Int) {
    let responses = ESPDFixtures.responses(count)
    #expect(ESPDSet(responses).findings.isEmpty)
    #expect(Set(responses.map(\.party)).count == count)
    let roles: [ESPDRole] =
      count == 1 ? [.sole] : [.lead] + Array(repeating: .member, count: count - 1)
    #expect(responses.map(\.role) == roles)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let expected: Set<ESPDSetFinding.Kind>
    let change: @Sendable (inout [ESPDResponse]) -> Void
  }

  static let rows = [
    Row(testDescription: "nothing at all", expected: [.empty]) { $0 = [] },
    Row(testDescription: "the lead's file is missing", expected: [.noLead]) { $0.removeFirst() },
    Row(testDescription: "only the lead files", expected: [.leadAlone, .namedWithoutFile]) {
      $0.removeLast(2)
    },
    Row(testDescription: "a member's file is missing", expected: [.namedWithoutFile]) {
      $0.removeLast()
    },
    Row(testDescription: "two leads", expected: [.secondLead, .roleAnswer]) { $0[1].role = .lead },
    Row(testDescription: "a sole tenderer in a group", expected: [.soleInGroup, .groupAnswer]) {
      $0[1].role = .sole
    },
    Row(
      testDescription: "group name spelt otherwise", expected: [.otherGroupName, .groupNameAnswer]
    ) { $0[1].groupName = "Vast Kooperativ" },
    Row(
      testDescription: "no group name at all", expected: [.noGroupName, .groupNameAnswer]
    ) { for index in $0.indices { $0[index].groupName = nil } },
    Row(testDescription: "another procedure", expected: [.otherProcedure]) {
      $0[2].procedure.folderID = "other"
    },
    Row(testDescription: "another lot", expected: [.otherLot]) {
      $0[2].procedure.lot = LotID("LOT-0002")
    },
    Row(testDescription: "the lead says that it is not in a group", expected: [.groupAnswer]) {
      $0[0].answer("C59", .answer, .indicator(false))
    },
    Row(testDescription: "role in the answer is not that of the header", expected: [.roleAnswer]) {
      $0[0].answer("C59", .groupRole, .role(.member))
    },
    Row(testDescription: "the lead leaves a member out", expected: [.notNamed]) {
      $0[0].answer("C59", .otherOperators, .text($0[1].party.line))
    },
    Row(testDescription: "the lead names nobody in words", expected: [.notNamed]) { set in
      set[0].entries.removeAll { $0.question.role == .otherOperators }
    },
    Row(testDescription: "same UUID twice", expected: [.uuidTwice]) { $0[1].uuid = $0[0].uuid },
    Row(testDescription: "same operator twice", expected: [.operatorTwice, .namedWithoutFile]) {
      $0[2].party = $0[1].party
    },
  ]

  @Test(arguments: rows)
  func broken(_ row: Row) {
    var responses = ESPDFixtures.responses(3)
    row.change(&responses)
    #expect(Set(ESPDSet(responses).findings.map(\.kind)) == row.expected)
  }
}

extension ESPDResponse {
  fileprivate mutating func answer(
    _ criterion: String, _ role: ESPDQuestion.Role, _ answer: ESPDAnswer
  ) {
    for index in entries.indices
    where entries[index].criterion == criterion && entries[index].question.role == role {
      entries[index].answer = answer
    }
  }
}
