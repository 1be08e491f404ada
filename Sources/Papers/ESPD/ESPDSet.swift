package import Values

/// The responses that are handed in together for one lot: checks of our own, because the official rules
/// look at one file at a time and let a lead say that it is not in a group.
///
/// - Source: RULES.md GRP-07; ESPD-EDM technical handbook, "who files what".
package struct ESPDSet: Sendable {
  /// All responses for one lot, the leader's among them.
  package let responses: [ESPDResponse]

  /// All responses that are handed in for one lot; their order decides that of the findings.
  package init(_ responses: [ESPDResponse]) { self.responses = responses }

  /// What is wrong, in the order of the files; empty for a set that can be handed in.
  package var findings: [ESPDSetFinding] {
    guard let first = responses.first else { return [ESPDSetFinding(.empty)] }
    return roleFindings + responses.flatMap { sameness($0, as: first) + group($0) }
      + repetition(of: \.uuid, .uuidTwice) + repetition(of: \.party.line, .operatorTwice)
      + leadList
  }

  private var leads: [ESPDResponse] { responses.filter { $0.role == .lead } }
  private var tenderers: [ESPDResponse] { responses.filter(\.role.isTenderer) }

  private var roleFindings: [ESPDSetFinding] {
    if tenderers.count == 1, tenderers[0].role == .sole { return [] }
    let soles = tenderers.filter { $0.role == .sole }.map { ESPDSetFinding(.soleInGroup, $0) }
    switch leads.count {
    case 0: return soles + [ESPDSetFinding(.noLead)]
    case 1: return soles + (tenderers.count == 1 ? [ESPDSetFinding(.leadAlone, leads[0])] : [])
    default: return soles + leads.dropFirst().map { ESPDSetFinding(.secondLead, $0) }
    }
  }

  /// What every file must spell as the first one does.
  private func sameness(_ response: ESPDResponse, as first: ESPDResponse) -> [ESPDSetFinding] {
    var kinds: [ESPDSetFinding.Kind] = []
    if response.edition != first.edition { kinds.append(.otherEdition) }
    if response.procedure.folderID != first.procedure.folderID { kinds.append(.otherProcedure) }
    if response.procedure.lot != first.procedure.lot { kinds.append(.otherLot) }
    if response.groupName != first.groupName { kinds.append(.otherGroupName) }
    return kinds.map { ESPDSetFinding($0, response) }
  }

  /// Whether header and answers of one file tell the same about the group.
  private func group(_ response: ESPDResponse) -> [ESPDSetFinding] {
    let number = ESPDCriterion.Number.group
    let inGroup = response.role == .lead || response.role == .member
    var kinds: [ESPDSetFinding.Kind] = []
    if response.answers(number, .answer) != [.indicator(inGroup)] { kinds.append(.groupAnswer) }
    guard inGroup else { return kinds.map { ESPDSetFinding($0, response) } }
    let name = response.groupName ?? ""
    if name.isEmpty { kinds.append(.noGroupName) }
    if response.answers(number, .groupRole) != [.role(response.role)] { kinds.append(.roleAnswer) }
    if response.answers(number, .groupName) != [.text(name)] { kinds.append(.groupNameAnswer) }
    return kinds.map { ESPDSetFinding($0, response) }
  }

  private func repetition(
    of key: (ESPDResponse) -> String, _ kind: ESPDSetFinding.Kind
  ) -> [ESPDSetFinding] {
    var seen: Set<String> = []
    return responses.filter { !seen.insert(key($0)).inserted }.map { ESPDSetFinding(kind, $0) }
  }

  /// The lead names everybody else who files, and nobody else.
  private var leadList: [ESPDSetFinding] {
    guard leads.count == 1, let lead = leads.first else { return [] }
    let answer = lead.answers(ESPDCriterion.Number.group, .otherOperators).first
    let text = if case .text(let text)? = answer { text } else { "" }
    let others = tenderers.filter { $0.id != lead.id }
    let missing = others.filter { !text.contains($0.party.line) }
    let rest = others.reduce(text) { $0.replacing($1.party.line, with: "") }
    return missing.map { ESPDSetFinding(.notNamed, $0) }
      + (rest.allSatisfy { $0 == ";" || $0 == " " }
        ? [] : [ESPDSetFinding(.namedWithoutFile, lead)])
  }
}

/// One thing that is wrong in a set of responses.
package struct ESPDSetFinding: Hashable, Sendable {
  /// A stable word, as in `espd.second-lead`.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case empty = "espd.empty"
    case noLead = "espd.no-lead"
    case secondLead = "espd.second-lead"
    case leadAlone = "espd.lead-alone"
    case soleInGroup = "espd.sole-in-group"
    case otherEdition = "espd.other-edition"
    case otherProcedure = "espd.other-procedure"
    case otherLot = "espd.other-lot"
    case otherGroupName = "espd.other-group-name"
    case noGroupName = "espd.no-group-name"
    case groupAnswer = "espd.group-answer"
    case roleAnswer = "espd.role-answer"
    case groupNameAnswer = "espd.group-name-answer"
    case notNamed = "espd.not-named"
    case namedWithoutFile = "espd.named-without-file"
    case uuidTwice = "espd.uuid-twice"
    case operatorTwice = "espd.operator-twice"
  }

  /// What is wrong.
  package let kind: Kind
  /// The `cbc:ID` of the response it is about; `nil` for the set as a whole.
  package let response: String?

  init(_ kind: Kind, _ response: ESPDResponse? = nil) {
    self.kind = kind
    self.response = response?.id
  }

  /// What is wrong and what to do, for people.
  package var phrase: Phrase { kind.phrase }
}
