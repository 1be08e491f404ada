internal import Procurement
internal import XMLStream

/// Refuses a file in which any text or attribute holds what looks like a personal number.
///
/// The failure never repeats the number: messages end up in logs.
struct PrivacyCheck {
  let path: String

  func check(_ element: XMLElement) throws(RegisterFailure) {
    if PersonalNumber.occurs(in: element.text) {
      throw failure(element, place: "the text of '\(element.name)'")
    }
    // In a fixed order, so that the same file always gives the same message. A hash is no number.
    for (name, value) in element.attributes.sorted(by: { $0.key < $1.key }) where name != "sha256" {
      if PersonalNumber.occurs(in: value) {
        throw failure(element, place: "attribute '\(name)' of '\(element.name)'")
      }
    }
    for child in element.children { try check(child) }
  }

  private func failure(_ element: XMLElement, place: String) -> RegisterFailure {
    RegisterFailure(
      .personalNumber, file: path, line: element.line, "\(place) looks like a personal number",
      remedy: element.name == "registration"
        ? "a sole trader cannot be kept in the register; remove the operator"
        : "remove it: a register holds sums only, never data about a person")
  }
}
