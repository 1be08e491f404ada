/// Our own rules on what one Response says about the group: header and answers must agree.
///
/// The official rules let a leader answer that it is in no group (sample 03c), or leave that question open
/// (03b).
///
/// - Source: RULES.md GRP-07; ESPD-EDM technical handbook, "who files what".
enum GroupRules {
  private struct Rule: Sendable {
    let id: String
    let severity: ValidityFinding.Severity
    let demand: String
    let holds: @Sendable (ResponseSheet) -> Bool
  }

  static func findings(_ sheet: ResponseSheet) -> [ValidityFinding] {
    guard sheet.asksForGroup else { return [] }
    return rules.filter { !$0.holds(sheet) }.map {
      ValidityFinding($0.id, $0.severity, file: sheet.file, $0.demand)
    }
  }

  /// A wrong name or role in the answers is a warning only: official samples have them.
  private static let rules = [
    Rule(
      id: "espd.group-answer", severity: .fatal,
      demand: "whether the operator takes part with others must be answered as its role says"
    ) { sheet in
      if sheet.isInGroup { return sheet.takesPartWithOthers == true }
      return !sheet.isSole || sheet.takesPartWithOthers == false
    },
    Rule(
      id: "espd.no-group-name", severity: .warning,
      demand: "the group must have a name in the header"
    ) { !$0.isInGroup || !($0.groupName ?? "").isEmpty },
    Rule(
      id: "espd.role-answer", severity: .warning,
      demand: "header and answer must name the same role"
    ) { !$0.isInGroup || $0.groupRole == nil || $0.groupRole == $0.role },
    Rule(
      id: "espd.group-name-answer", severity: .warning,
      demand: "header and answer must spell the group's name alike"
    ) { !$0.isInGroup || $0.groupNameAnswer == nil || $0.groupNameAnswer == $0.groupName },
  ]
}
