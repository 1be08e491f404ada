import Law
import Notices
import Testing

@Suite("Codes have their words")
struct CodeGlossaryTests {
  @Test(
    "the glossaries are keyed by the codes that the program asks about",
    arguments: [
      (
        "BT-71",
        [ReservedParticipation.nothing, .shelteredWorkshop, .publicServiceMission].map(\.rawValue)
      ),
      ("BT-736", [ReservedExecution.yes, .no, .notKnown].map(\.rawValue)),
      (
        "BT-775",
        [
          SocialObjective.accessibilityForAll, .employmentOpportunities, .workingConditions,
          .nothing,
        ].map(\.rawValue)
      ),
      ("BT-06", [StrategicAim.environment, .social, .innovation, .nothing].map(\.rawValue)),
    ])
  func named(_ row: (term: String, codes: [String])) {
    for code in row.codes { #expect(TermWords.name(of: code, by: row.term) != nil, "\(code)") }
  }
}
