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
  case yes(share: TargetShare, consent: Bool?, categories: String?)
  /// The judge says not met.
  case no
  /// The judge cannot say.
  case open(Phrase)
}
