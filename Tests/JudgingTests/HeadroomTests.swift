import Judging
import Testing
import Values

@Suite("Headroom")
struct HeadroomTests {
  @Test(
    "how many may leave before 30 % is lost",
    arguments: [(3, 10, 0), (4, 10, 1), (6, 12, 3)])
  func headroom(_ part: Int, _ whole: Int, _ expected: Int) {
    #expect(Headroom.headroom(part: part, whole: whole, ratio: .percent(30)) == expected)
  }

  @Test("one more would be too many", arguments: [(3, 10), (4, 10), (6, 12), (40, 60), (9, 30)])
  func exact(_ part: Int, _ whole: Int) throws {
    let k = try #require(Headroom.headroom(part: part, whole: whole, ratio: .percent(30)))
    #expect(10 * (part - k) >= 3 * (whole - k))
    #expect(k == part || 10 * (part - k - 1) < 3 * (whole - k - 1))
  }

  @Test("none where the share is not reached", arguments: [(2, 10), (0, 0), (5, 4)])
  func none(_ part: Int, _ whole: Int) {
    #expect(Headroom.headroom(part: part, whole: whole, ratio: .percent(30)) == nil)
  }
}
