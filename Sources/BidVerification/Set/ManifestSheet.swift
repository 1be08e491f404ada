import Schemas
import XMLStream

/// What a bid's manifest says, read from `joint-bid.xml`.
package struct ManifestSheet: Hashable, Sendable {
  struct Tenderer: Hashable, Sendable {
    let lot: String
    let isFirst: Bool
    let role: String
    let name: String
    let registration: String
    let reserved: String?
    let share: String?
  }

  struct Supporter: Hashable, Sendable {
    let lot: String
    let kind: String
    let name: String
    let registration: String
  }

  struct File: Hashable, Sendable {
    let path: String
    let sha256: String
    let kind: String
    let reader: String
    let lot: String?
  }

  /// The manifest's name, at the root of the bid folder.
  package static let fileName = "joint-bid.xml"

  /// The bid's id, which stands on its pages too.
  package let bidID: String
  /// Whether something was still open when the bid was written.
  package let isDraft: Bool
  let groupName: String
  let tenderers: [Tenderer]
  let supporters: [Supporter]
  let files: [File]

  /// - Returns: the manifest, or what breaks its schema.
  static func read(
    _ bytes: [UInt8], path: String
  ) throws(XMLFailure) -> Result<ManifestSheet, Breaches> {
    let validator = try XMLSchemaValidator(schema: Schemas.jointBid, file: "joint-bid.xsd")
    let breaches = try validator.failures(in: bytes, file: path).map {
      ValidityFinding(
        "bid.manifest", .fatal, file: path, line: $0.line, path: $0.path,
        Schemas.wording(of: $0.message))
    }
    guard breaches.isEmpty else { return .failure(Breaches(findings: breaches)) }
    return .success(ManifestSheet(try XMLDocumentReader.read(bytes, file: path)))
  }

  struct Breaches: Error { let findings: [ValidityFinding] }

  private init(_ root: XMLElement) {
    bidID = root.attributes["id"] ?? ""
    isDraft = root.attributes["status"] == "draft"
    groupName = root.child("group")?.attributes["name"] ?? ""
    tenderers = root.children("lot").flatMap { lot in
      lot.children("tenderer").enumerated().map { place, tenderer in
        Tenderer(
          lot: lot.attributes["id"] ?? "", isFirst: place == 0,
          role: tenderer.attributes["role"] ?? "", name: tenderer.attributes["name"] ?? "",
          registration: tenderer.attributes["registration"] ?? "",
          reserved: tenderer.attributes["reserved"], share: tenderer.attributes["share"])
      }
    }
    supporters = root.children("lot").flatMap { lot in
      lot.children("supporter").map { supporter in
        Supporter(
          lot: lot.attributes["id"] ?? "", kind: supporter.attributes["kind"] ?? "",
          name: supporter.attributes["name"] ?? "",
          registration: supporter.attributes["registration"] ?? "")
      }
    }
    files = root.children("file").map { file in
      File(
        path: file.attributes["path"] ?? "", sha256: file.attributes["sha256"] ?? "",
        kind: file.attributes["kind"] ?? "", reader: file.attributes["reader"] ?? "",
        lot: file.attributes["lot"])
    }
  }
}
