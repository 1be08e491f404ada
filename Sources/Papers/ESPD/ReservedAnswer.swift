package import Values

/// What a response shall say to the question on reserved contracts (C57); decided by the caller from
/// notice, register and judge, never here.
package enum ReservedAnswer: Hashable, Sendable {
  /// The lot is not reserved: the question is not asked.
  case notReserved
  /// The judge says met.
  ///
  /// - Parameters:
  ///   - share: of the member itself, exact.
  ///   - consent: whether the member lets its share be printed; `nil` where nobody asked.
  ///   - categories: of target workers, in words.
  ///   - evidence: that the buyer can fetch electronically.
  case yes(
    share: TargetShare, consent: Bool?, categories: String?, evidence: [ESPDEvidence])
  /// The judge says not met.
  case no
  /// The judge cannot say.
  case open(Phrase)
}

/// A document that proves an answer and can be fetched electronically.
package struct ESPDEvidence: Hashable, Sendable {
  /// Unique in the response.
  package let id: String
  package let name: String
  package let url: String

  package init(id: String, name: String, url: String) {
    self.id = id
    self.name = name
    self.url = url
  }
}
