/// Compares ESPD Responses with the manifest, value by value.
struct ManifestChecker {
  private let manifest: ManifestSheet
  private let place: String

  init(_ manifest: ManifestSheet, place: String) {
    self.manifest = manifest
    self.place = place
  }

  func findings(_ responses: [ResponseSheet]) -> [ValidityFinding] {
    manifest.tenderers.flatMap { tenderer -> [ValidityFinding] in
      let own = responses.first { sheet in
        sheet.lots.contains(tenderer.lot)
          && sheet.identifiers.contains { $0.digits.hasSuffix(tenderer.registration.digits) }
      }
      guard let own else {
        return [
          ValidityFinding(
            "bid.no-espd", .fatal, file: place,
            "'\(tenderer.name)' has no ESPD for \(tenderer.lot)")
        ]
      }
      return differences(tenderer, own)
    }
  }

  private func differences(
    _ tenderer: ManifestSheet.Tenderer, _ sheet: ResponseSheet
  ) -> [ValidityFinding] {
    let isGroup = tenderer.role != "sole-tenderer"
    let rows: [(String, String?, String?)] = [
      ("name", tenderer.name, sheet.name),
      ("role", tenderer.role, sheet.commonRole),
      ("group", isGroup ? manifest.groupName : nil, isGroup ? sheet.groupName : nil),
      ("reserved", tenderer.reserved == "open" ? nil : tenderer.reserved, sheet.reservedWord),
      ("share", tenderer.share, sheet.share),
    ]
    return rows.filter { $0.1 != $0.2 }.map { name, expected, found in
      ValidityFinding(
        "bid.other-\(name)", .fatal, file: sheet.file,
        "\(name) is '\(found ?? "")' and '\(expected ?? "")' in the manifest")
    }
  }
}

extension ResponseSheet {
  /// In the words of 3.x and 4.x, whatever the edition.
  fileprivate var commonRole: String? {
    isLead ? "group-lead" : isMember ? "group-mem" : isSole ? "sole-tenderer" : role
  }

  fileprivate var reservedWord: String? { reserved.map { $0 ? "yes" : "no" } }
}
