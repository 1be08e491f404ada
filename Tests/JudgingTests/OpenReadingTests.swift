import Law
import Testing
import Values

@Suite("A reading that waits for an answer is told from one that needs no fact")
struct OpenReadingTests {
  @Test(
    "only what nobody has answered yet is open; that a buyer may let a ground pass is an argument")
  func open() {
    let condition = Condition.isKnown([])
    #expect(Reading(id: "open", condition: condition, argument: Phrase(verbatim: "Ask")).isOpen)
    #expect(
      !Reading(id: "discretion", condition: condition, argument: Phrase(verbatim: "May pass"))
        .isOpen)
  }
}
