internal import Notices

/// The release of the data model that a Request says it follows.
struct ESPDRelease: Sendable {
  let edition: ESPDRequest.Edition
  /// As in `4.1.0`; `nil` where no mark says it.
  let version: String?
  /// What the user should know about the choice: a code and a value.
  let remark: (code: String, value: String)?

  /// Reads the marks of a UBL Request, the surest first.
  ///
  /// The header's own `VersionID` is not one of them: in the official 2.1.1 sample it is the version of the
  /// file, with `2.0` as its scheme.
  ///
  /// - Source: ESPD-EDM 2.1.1 to 4.1.0, header; the table of editions in our design notes.
  static func of(_ root: ESPDRequest.Element) -> ESPDRelease {
    let criterion = root.child("cac:TenderingCriterion")?.child("cbc:ID")
    let marks = [
      root.child("cbc:ProfileExecutionID")?.text,
      criterion?["schemeVersionID"],
      root.child("cbc:QualificationApplicationTypeCode")?["listVersionID"],
    ]
    if let version = marks.lazy.compactMap({ $0.flatMap(version) }).first { return named(version) }
    return unmarked(ubl: root.child("cbc:UBLVersionID")?.text)
  }

  private static func named(_ version: [Int]) -> ESPDRelease {
    let text = version.map(String.init).joined(separator: ".")
    let edition: ESPDRequest.Edition =
      switch version[0] {
      case 2: .second
      case 3: .third
      default: .fourth
      }
    let latest = Self.version(edition.rawValue) ?? []
    let isNewer = latest.lexicographicallyPrecedes(version)
    return ESPDRelease(
      edition: edition, version: text,
      remark: isNewer ? ("espd.version-newer", "\(text), read as \(edition.rawValue)") : nil)
  }

  private static func unmarked(ubl: String?) -> ESPDRelease {
    let edition: ESPDRequest.Edition = ubl == "2.2" ? .second : .fourth
    return ESPDRelease(
      edition: edition, version: nil,
      remark: ("espd.version-missing", "no cbc:ProfileExecutionID; read as \(edition.rawValue)"))
  }

  /// The numbers in `ESPD-EDMv4.1.0` or `2.1.1`; `nil` where they are no release on UBL.
  private static func version(_ mark: String) -> [Int]? {
    let digits = mark.drop { !$0.isASCII || !$0.isWholeNumber }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.prefix(3).map { Int($0.prefix { $0.isASCII && $0.isWholeNumber }) }
    guard parts.count >= 2, let major = numbers.first ?? nil, (2...99).contains(major) else {
      return nil
    }
    return numbers.map { $0 ?? 0 }
  }
}
