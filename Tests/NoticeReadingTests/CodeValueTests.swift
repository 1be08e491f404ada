import Notices
import Testing
import Values

@testable import NoticeReading

@Suite("Codes that the program asks about")
struct CodeValueTests {
  private func words(_ codes: [any NoticeCode]) -> [String] { codes.map { $0.rawValue } }

  @Test("each is on the list that the reader checks published codes against")
  func listed() {
    let rows: [(list: CodeList, codes: [any NoticeCode])] = [
      (
        .reservedParticipation,
        [
          ReservedParticipation.nothing, ReservedParticipation.shelteredWorkshop,
          ReservedParticipation.publicServiceMission,
        ]
      ),
      (
        .reservedExecution,
        [ReservedExecution.yes, ReservedExecution.no, ReservedExecution.notKnown]
      ),
      (.nature, [ContractNature.works, ContractNature.supplies, ContractNature.services]),
      (
        .procedure,
        [
          ProcedureType.open, ProcedureType.restricted, ProcedureType.negotiatedWithCall,
          ProcedureType.negotiatedWithoutCall, ProcedureType.competitiveDialogue,
          ProcedureType.innovationPartnership,
        ]
      ),
      (
        .strategic,
        [
          StrategicAim.environment, StrategicAim.social, StrategicAim.innovation,
          StrategicAim.nothing, StrategicDetail.nothing,
        ]
      ),
      (
        .social,
        [
          SocialObjective.accessibilityForAll, SocialObjective.employmentOpportunities,
          SocialObjective.workingConditions,
        ]
      ),
      (.accessibility, [Accessibility.included]),
      (.permission, [Permission.required, Permission.allowed, Permission.notAllowed]),
      (.framework, [TechniqueUse.nothing]),
      (.dps, [TechniqueUse.nothing]),
      (
        .winner,
        [WinnerSelection.selected, WinnerSelection.closedWithout, WinnerSelection.stillOpen]
      ),
      (.anywhere, [PlaceAnywhere.world, PlaceAnywhere.country, PlaceAnywhere.economicArea]),
      (
        .form,
        [
          FormType.planning, FormType.consultation, FormType.competition, FormType.change,
          FormType.result, FormType.directAwardPrenotification, FormType.contractModification,
          FormType.completion,
        ]
      ),
    ]
    for row in rows {
      #expect(words(row.codes).filter { !row.list.codes.contains($0) } == [])
    }
  }

  @Test(
    "a code that has no name here is kept, and is nothing that has one",
    arguments: ["res-new", "RES-WS", ""])
  func open(_ code: String) {
    #expect(ReservedParticipation(code).rawValue == code)
    #expect(ReservedParticipation(code) != .shelteredWorkshop)
    let field = NoticeField(term: "BT-71", path: "/made-up")
    var lot = Lot(id: LotID("LOT-0001"))
    #expect(!lot.reservesParticipation)
    lot.reservedParticipation = [Sourced(code, from: Source(field))]
    #expect(lot.reservesParticipation)
    lot.reservedParticipation = [Sourced("none", from: Source(field))]
    #expect(!lot.reservesParticipation)
  }
}
