/// Checks that the ESPD Responses of one lot fit together: the official rules look at one file at a time.
///
/// - Source: RULES.md GRP-07; ESPD-EDM technical handbook, "who files what".
enum ResponseSetChecker {
  static func findings(_ sheets: [ResponseSheet]) -> [ValidityFinding] {
    let byLot = Dictionary(grouping: sheets) { $0.lots.first ?? "" }
    let folders = Set(sheets.map { $0.folderID ?? "" })
    let first = sheets.first?.folderID ?? ""
    let strays =
      folders.count < 2
      ? []
      : sheets.filter { $0.folderID != sheets[0].folderID }.map {
        finding("espd.other-procedure", $0, "another procedure than '\(first)' of the first file")
      }
    return strays + repetition(of: sheets)
      + byLot.sorted { $0.key < $1.key }.flatMap { oneLot($0.value) }
  }

  private static func oneLot(_ sheets: [ResponseSheet]) -> [ValidityFinding] {
    guard let first = sheets.first else { return [] }
    if sheets.count == 1, first.isSole { return [] }
    var findings = roles(sheets.filter { !$0.isSupporter })
    for sheet in sheets {
      if sheet.version != first.version {
        findings.append(
          finding("espd.other-edition", sheet, "another version than \(first.version)"))
      }
      if sheet.groupName != first.groupName {
        findings.append(
          finding(
            "espd.other-group-name", sheet,
            "the group is called '\(sheet.groupName ?? "")', elsewhere '\(first.groupName ?? "")'"))
      }
      if sheet.isInGroup, (sheet.groupName ?? "").isEmpty {
        findings.append(finding("espd.no-group-name", sheet, "the group has no name"))
      }
    }
    return findings + leadList(sheets) + supporterList(sheets)
  }

  private static func roles(_ sheets: [ResponseSheet]) -> [ValidityFinding] {
    let leads = sheets.filter(\.isLead)
    let soles =
      sheets.count < 2
      ? []
      : sheets.filter(\.isSole).map {
        finding("espd.sole-in-group", $0, "a sole tenderer files for a lot that others file for")
      }
    switch leads.count {
    case 0:
      let group = sheets.first(where: \.isMember)
      return soles
        + (group.map { [finding("espd.no-lead", $0, "nobody files as group leader")] } ?? [])
    case 1:
      return soles
        + (sheets.count == 1
          ? [finding("espd.lead-alone", leads[0], "the leader has no group")] : [])
    default:
      return soles
        + leads.dropFirst().map { finding("espd.second-lead", $0, "a second group leader") }
    }
  }

  /// The leader names everybody else who files; by number where there is one, since names are spelt in ways.
  private static func leadList(_ sheets: [ResponseSheet]) -> [ValidityFinding] {
    let leads = sheets.filter(\.isLead)
    guard leads.count == 1, let lead = leads.first else { return [] }
    let text = lead.otherOperators ?? ""
    return sheets.filter { $0.isMember && !$0.isNamed(in: text) }.map {
      finding("espd.not-named", $0, "the group leader does not name '\($0.name ?? "")'")
    }
  }

  /// Only the leader, or who tenders alone, names those who stand behind the tender.
  private static func supporterList(_ sheets: [ResponseSheet]) -> [ValidityFinding] {
    let first = sheets.filter { $0.isLead || $0.isSole }
    guard first.count == 1, let lead = first.first else { return [] }
    let named = lead.supporters.joined(separator: "\n")
    return sheets.filter { $0.isSupporter && !$0.isNamed(in: named) }.map {
      finding(
        "espd.supporter-not-named", $0,
        "who leads the tender does not name '\($0.name ?? "")', which stands behind it")
    }
  }

  private static func repetition(of sheets: [ResponseSheet]) -> [ValidityFinding] {
    var uuids: Set<String> = []
    var filers: Set<[String]> = []
    return sheets.flatMap { sheet -> [ValidityFinding] in
      var findings: [ValidityFinding] = []
      if let uuid = sheet.uuid, !uuids.insert(uuid).inserted {
        findings.append(finding("espd.uuid-twice", sheet, "the UUID '\(uuid)' is there already"))
      }
      if !filers.insert(sheet.lots + sheet.identifiers).inserted {
        findings.append(
          finding("espd.operator-twice", sheet, "the operator files for the lot already"))
      }
      return findings
    }
  }

  private static func finding(
    _ id: String, _ sheet: ResponseSheet, _ message: String
  ) -> ValidityFinding {
    ValidityFinding(id, .fatal, file: sheet.file, message)
  }
}

extension ResponseSheet {
  fileprivate func isNamed(in text: String) -> Bool {
    let digits = text.filter { $0 != "-" }
    return identifiers.contains { digits.contains($0.filter { $0 != "-" }) }
      || name.map(text.contains) == true
  }
}
