/// What a document is called, and whether anything here can judge it.
struct DocumentName {
  /// With its edition, as in `ESPD Response 1.0.2`; `nil` for XML that nobody knows here.
  let title: String?
  /// As in `4.1.0`; empty where it has none.
  let version: String
  /// Why nothing looks at it; `nil` where something does, or where nobody knows what it is.
  let obstacle: String?

  init(_ document: CheckedDocument) {
    let root = document.root
    let ubl = root.text(of: "cbc:UBLVersionID") ?? ""
    switch document.namespace {
    case UBLNames.response:
      version = ESPDResponseRelease(root).version
      title = Self.joined("ESPD Response", version)
      let title = title ?? ""
      obstacle =
        version.isEmpty
        ? "the file names no edition of the ESPD that is known here"
        : Self.editions.contains(where: version.hasPrefix) ? nil : "\(title): not checked"
    case UBLNames.tender:
      version = ubl
      title = Self.joined("UBL Tender", ubl)
      let profile = root.text(of: "cbc:CustomizationID") ?? ""
      obstacle =
        profile.isEmpty || profile.contains(":t005:1.")
        ? nil : "the profile '\(profile.prefix(80))' is not known here"
    case UBLNames.qualification:
      version = ubl
      title = Self.joined("UBL TendererQualification", ubl)
      obstacle = nil
    default:
      let isRequest = document.namespace == UBLNames.request
      version = isRequest ? ESPDResponseRelease(root).version : ubl
      title = isRequest ? Self.joined("ESPD Request", version) : Self.known(document.namespace, ubl)
      obstacle = title.map { "\($0): not checked" }
    }
  }

  /// Those whose rules are here, in whole or in what all editions share.
  private static let editions = ["2.1.", "3.", "4.0.", "4.1."]

  private static func joined(_ name: String, _ version: String) -> String {
    version.isEmpty ? name : "\(name) \(version)"
  }

  private static func known(_ namespace: String, _ version: String) -> String? {
    let ubl = "urn:oasis:names:specification:ubl:schema:xsd:"
    let first = "urn:grow:names:specification:ubl:schema:xsd:"
    if namespace.hasPrefix(first + "ESPDResponse-1") { return "ESPD Response 1.0.2" }
    if namespace.hasPrefix(first + "ESPDRequest-1") { return "ESPD Request 1.0.2" }
    if namespace.hasPrefix("http://publications.europa.eu/") { return "TED notice" }
    if namespace.hasPrefix("http://data.europa.eu/p27/") { return "eForms notice" }
    guard namespace.hasPrefix(ubl) else { return nil }
    let name = namespace.dropFirst(ubl.count).prefix { $0 != "-" }
    return name.hasSuffix("Notice") ? "notice (\(name))" : joined("UBL \(name)", version)
  }
}
