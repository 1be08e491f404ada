/// Compares ESPD Responses with the manifest, value by value.
struct ManifestChecker {
  private let manifest: ManifestSheet
  private let place: String

  init(_ manifest: ManifestSheet, place: String) {
    self.manifest = manifest
    self.place = place
  }

  func findings(_ responses: [ResponseSheet]) -> [ValidityFinding] {
    tenderers(responses) + supporters(responses) + strangers(responses)
  }

  private func tenderers(_ responses: [ResponseSheet]) -> [ValidityFinding] {
    manifest.tenderers.flatMap { tenderer -> [ValidityFinding] in
      guard let own = response(of: tenderer.registration, on: tenderer.lot, in: responses) else {
        return [missing(tenderer.name, tenderer.lot)]
      }
      return differences(tenderer, own)
    }
  }

  private func supporters(_ responses: [ResponseSheet]) -> [ValidityFinding] {
    manifest.supporters.compactMap { supporter in
      guard let own = response(of: supporter.registration, on: supporter.lot, in: responses) else {
        return missing(supporter.name, supporter.lot)
      }
      return own.supporterKind == supporter.kind
        ? nil : other("role", own, supporter.kind, own.supporterKind ?? own.role)
    }
  }

  /// Who files as standing behind a tender is in the manifest.
  private func strangers(_ responses: [ResponseSheet]) -> [ValidityFinding] {
    responses.filter { sheet in
      sheet.isSupporter
        && !manifest.supporters.contains { supporter in
          sheet.lots.contains(supporter.lot)
            && sheet.identifiers.contains { $0.digits.hasSuffix(supporter.registration.digits) }
        }
    }.map {
      ValidityFinding(
        "bid.unknown-supporter", .fatal, file: $0.file,
        "'\($0.name ?? "")' stands behind no tender in the manifest")
    }
  }

  private func response(
    of registration: String, on lot: String, in responses: [ResponseSheet]
  ) -> ResponseSheet? {
    responses.first { sheet in
      sheet.lots.contains(lot)
        && sheet.identifiers.contains { $0.digits.hasSuffix(registration.digits) }
    }
  }

  private func missing(_ name: String, _ lot: String) -> ValidityFinding {
    ValidityFinding("bid.no-espd", .fatal, file: place, "'\(name)' has no ESPD for \(lot)")
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
    return rows.filter { $0.1 != $0.2 }.map { other($0.0, sheet, $0.1, $0.2) }
  }

  private func other(
    _ name: String, _ sheet: ResponseSheet, _ expected: String?, _ found: String?
  ) -> ValidityFinding {
    ValidityFinding(
      "bid.other-\(name)", .fatal, file: sheet.file,
      "\(name) is '\(found ?? "")' and '\(expected ?? "")' in the manifest")
  }
}

extension ResponseSheet {
  /// In the words of 3.x and 4.x, whatever the edition.
  fileprivate var commonRole: String? {
    isLead ? "group-lead" : isMember ? "group-mem" : isSole ? "sole-tenderer" : role
  }

  fileprivate var reservedWord: String? { reserved.map { $0 ? "yes" : "no" } }
}
