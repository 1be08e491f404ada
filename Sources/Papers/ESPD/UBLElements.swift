import Notices
import XMLStream

/// Writes UBL elements with the attributes that an edition of the ESPD demands on them.
///
/// - Source: ESPD-EDM BR-OTH-01 (codes), BR-OTH-02 (identifiers), BR-OTH-05 (UBL version).
struct UBLElements {
  let xml: XMLWriter
  let model: ESPDModel

  func element(_ name: String, _ body: () -> Void) { xml.element("cac:\(name)", body) }

  /// An element as it stood in the Request, whatever is in it.
  func copy(_ copied: ESPDRequest.Element) {
    let attributes = copied.attributes.map { ($0.name, $0.value) }
    guard copied.children.isEmpty else {
      return xml.element(copied.name, attributes: attributes) { copied.children.forEach(copy) }
    }
    xml.element(copied.name, attributes: attributes, copied.text)
  }

  func text(_ name: String, _ value: String?) { xml.element("cbc:\(name)", ifPresent: value) }

  /// An identifier of the model's agency, of a scheme of the model where one is given.
  func id(_ name: String, _ value: String, scheme: String? = nil) {
    var attributes = scheme.map { [("schemeID", $0)] } ?? []
    attributes.append(("schemeAgencyID", model.agency))
    if scheme != nil { attributes.append(("schemeVersionID", model.version)) }
    xml.element("cbc:\(name)", attributes: attributes, value)
  }

  /// A number from a public register; its scheme is not one of the model's, so it has no version.
  func registered(_ name: String, _ identifier: ESPDIdentifier) {
    xml.element(
      "cbc:\(name)",
      attributes: [
        ("schemeID", identifier.scheme.rawValue), ("schemeAgencyID", model.agency),
      ], identifier.value)
  }

  func uuid(_ name: String, _ value: String) { id(name, value, scheme: Self.uuidScheme) }

  func versioned(_ name: String, _ value: String?) {
    xml.element(
      "cbc:\(name)",
      attributes: [("schemeAgencyID", model.agency), ("schemeVersionID", model.version)],
      ifPresent: value)
  }

  func code(_ name: String, _ value: String, _ list: ESPDCodeList) {
    xml.element(
      "cbc:\(name)",
      attributes: [
        ("listID", list.id), ("listAgencyID", list.agency), ("listVersionID", list.version),
      ], value)
  }

  private static let uuidScheme = "ISO/IEC 9834-8:2008 - 4UUID"
}
