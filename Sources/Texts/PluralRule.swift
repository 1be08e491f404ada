/// Which form of a word goes with a number in a language, written as CLDR writes it: `n%10=2..4 n%100!=12..14`.
package struct PluralRule: Hashable, Sendable {
  private struct Test: Hashable {
    let divisor: Int?
    let isIn: Bool
    let range: ClosedRange<Int>

    func holds(for number: Int) -> Bool {
      range.contains(divisor.map { number % $0 } ?? number) == isIn
    }
  }

  private struct Form: Hashable {
    let name: String
    let tests: [Test]
  }

  private var forms: [Form] = []

  /// The names of the forms, `other` among them.
  package var names: Set<String> { Set(forms.map(\.name) + ["other"]) }

  /// - Parameter text: tests that must all hold, with a blank between them.
  /// - Throws: ``TextProblem/Reason`` where a test cannot be read.
  mutating func add(_ name: String, _ text: Substring) throws(TextProblem.Reason) {
    var tests: [Test] = []
    for part in text.split(separator: " ") { tests.append(try Self.test(part)) }
    guard !tests.isEmpty else { throw .plural }
    forms.append(Form(name: name, tests: tests))
  }

  /// `other` where no form's tests hold.
  package func form(for number: Int) -> String {
    let size = Int(clamping: number.magnitude)
    return forms.first { $0.tests.allSatisfy { $0.holds(for: size) } }?.name ?? "other"
  }

  private static func test(_ text: Substring) throws(TextProblem.Reason) -> Test {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2, var number = sides.first, number.first == "n" else { throw .plural }
    let isIn = number.last != "!"
    if !isIn { number.removeLast() }
    let divisor = number.dropFirst(2)
    let ends = sides[1].split(separator: ".").map { Int($0) }
    guard number == "n" || number.hasPrefix("n%") && Int(divisor).map({ $0 > 0 }) == true,
      let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last, ends.count <= 2
    else { throw .plural }
    return Test(divisor: Int(divisor), isIn: isIn, range: first...last)
  }
}
