internal import Members
internal import Schemas
internal import Values
internal import XMLStream

/// Reads attributes of elements that the schema has found valid.
///
/// A failure here means that schema and reader do not agree; it is told like any other.
struct AttributeReader {
  let path: String

  func text(_ name: String, of element: XMLElement) throws(RegisterFailure) -> String {
    guard let value = element.attributes[name] else { throw unreadable(name, element) }
    return words(value)
  }

  func optionalText(_ name: String, of element: XMLElement) -> String? {
    element.attributes[name].map(words)
  }

  func day(_ name: String, of element: XMLElement) throws(RegisterFailure) -> CivilDate {
    guard let day = CivilDate(try text(name, of: element)) else { throw unreadable(name, element) }
    return day
  }

  func optionalDay(
    _ name: String, of element: XMLElement
  ) throws(RegisterFailure) -> CivilDate? {
    element.attributes[name] == nil ? nil : try day(name, of: element)
  }

  func count(_ name: String, of element: XMLElement) throws(RegisterFailure) -> Int {
    guard let count = Int(try text(name, of: element)) else { throw unreadable(name, element) }
    return count
  }

  func decimal(_ name: String, of element: XMLElement) throws(RegisterFailure) -> Int {
    guard let value = hundredths(try text(name, of: element)) else {
      throw unreadable(name, element)
    }
    return value
  }

  func money(of element: XMLElement) throws(RegisterFailure) -> Money {
    Money(
      minorUnits: try decimal("amount", of: element), currency: try text("currency", of: element))
  }

  func cpv(of element: XMLElement) throws(RegisterFailure) -> CPVCode {
    guard let code = CPVCode(try text("cpv", of: element)) else { throw unreadable("cpv", element) }
    return code
  }

  func word<Word: RawRepresentable<String>>(
    _ name: String, of element: XMLElement
  ) throws(RegisterFailure) -> Word {
    guard let word = Word(rawValue: try text(name, of: element)) else {
      throw unreadable(name, element)
    }
    return word
  }

  private func unreadable(_ name: String, _ element: XMLElement) -> RegisterFailure {
    RegisterFailure(
      .schema, file: path, line: element.line,
      "element '\(element.name)', attribute '\(name)': "
        + "'\(element.attributes[name] ?? "")' cannot be read",
      remedy: "correct it as schemas/register.xsd says")
  }
}

/// `text` with every stretch of blanks made one blank, as the schema's `token` has it.
func words(_ text: String) -> String { KeptText.words(text) }
