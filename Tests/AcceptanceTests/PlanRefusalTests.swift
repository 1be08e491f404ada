import Foundation
import Testing

@Suite("Plans that contradict themselves are refused")
struct PlanRefusalTests {
  @Test("a lot without demand and contradictory wishes are refused at their line of the brief")
  func badBrief() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("brief.xml")
    let head = """
      <brief xmlns="urn:samanbud:brief:1" noticeID="7d41c0b6-9e35-4f0a-8b52-31c6aa97e504">

      """
    let demand = """
      <demand cpv="90910000" unit="hours" period="year" amount="10" place="2303"/>
      """
    let cases = [
      ("<lot id=\"LOT-0018\"/>", "line 2: lot 'LOT-0018' has no demand [brief.no-demand]"),
      (
        "<wishes mostMembers=\"2\" mostPart=\"40\"/><lot id=\"LOT-0018\">\(demand)</lot>",
        "line 2: at most 2 members with at most 40 % of the work each cannot do all of it "
          + "[plan.contradiction]"
      ),
      (
        "<lot id=\"LOT-0018\"><demand cpv=\"90910000\" unit=\"days\" period=\"year\"/></lot>",
        "line 2"
      ),
    ]
    for (body, words) in cases {
      try (head + body + "</brief>").write(to: path, atomically: true, encoding: .utf8)
      let outcome = try Program.run([
        "assemble", "samples/fjallbygden/annons.xml", "--register", "samples/registers/femtio.xml",
        "--brief", path.path, "--plan-only",
      ])
      #expect(outcome.status == 65, "\(outcome.errors)")
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
  }
}
