internal import Notices
internal import Values
internal import XMLStream

/// Criteria with their numbers, and codes whose list name is wrong.
extension EFormsBuilder {
  mutating func setParameterCode(_ value: FieldValue) {
    let list = value.attribute ?? ""
    parameter.code = value.string
    parameter.kind =
      switch list {
      case "number-threshold": .threshold
      case "number-fixed": .fixed
      default: .weight
      }
  }

  mutating func setParameterNumber(_ value: FieldValue) {
    guard let number = value.string else { return }
    parameter.number = CriterionNumber(
      kind: parameter.kind, code: parameter.code, number: number, source: value.source)
  }

  mutating func startAward() {
    award = AwardCriterion()
    hasInnerAward = false
    awardOrder = []
  }

  mutating func startInnerAward() {
    if !hasInnerAward { outerAward = award }
    hasInnerAward = true
    award = AwardCriterion()
  }

  /// An empty criterion is no criterion.
  mutating func finishInnerAward() {
    var finished = outerAward
    swap(&finished, &award)
    if !finished.isEmpty { lot.awardCriteria.append(finished) }
  }

  /// The outer element is a criterion only where none stands in it; its text is then the criterion's.
  mutating func finishOuterAward() {
    guard !hasInnerAward, !award.isEmpty else {
      lot.texts += awardOrder
      return
    }
    for text in awardOrder {
      award.description.add(
        LocalizedText.Entry(text.languageCode, text.text, from: text.source))
    }
    lot.awardCriteria.append(award)
  }

  /// A code whose list name is none that we know: it may be a slip of the pen, which is noted.
  mutating func takeOdd(_ value: FieldValue) {
    guard let code = value.string else { return }
    let list = value.attribute ?? ""
    textKind = list.isEmpty ? "other" : Self.kinds[list] ?? "other"
    guard !Self.otherLists.contains(list) else { return }
    let place = value.field.path
    guard
      let row = EFormsFields.table.likelyRow(
        at: place, list: Self.aliases[list] ?? list, code: code)
    else { return value.note("code.unknown-list", list.isEmpty ? code : "\(list): \(code)") }
    let meant = value.taken(as: row.field)
    row.take(&self, meant)
    meant.note("code.list-name", list)
  }

  /// Lists of other terms at the same places.
  private static let otherLists: Set<String> = ["customer-service", "transport-service"]

  private static let kinds = ["customer-service": "customer-service"]

  private static let aliases = [
    "social-procurement": "social-objective", "eforms-contract-nature": "contract-nature",
    "direct-award": "direct-award-justification",
  ]
}
