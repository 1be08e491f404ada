internal import Values
internal import XMLStream

/// Values that only legacy forms write so.
extension FieldValue {
  /// What eForms says for a code; a code without counterpart gives nothing.
  func mapped(_ codes: [String: String]) -> Sourced<String>? {
    string.flatMap { codes[$0] }.map { Sourced($0, from: source) }
  }

  var one: Sourced<Int> { Sourced(1, from: source) }

  /// An amount whose normalised form stands in FMTVAL and whose currency in an element around it.
  func olderMoney(_ currency: String?) -> Sourced<Money>? {
    guard let currency, let text = attribute ?? string else { return nil }
    return money(text, currency)
  }

  /// An amount whose currency stands in the element around it.
  func ranged(_ currency: String?) -> Sourced<Money>? {
    guard let currency, let text = string else { return nil }
    return money(text, currency)
  }
}
