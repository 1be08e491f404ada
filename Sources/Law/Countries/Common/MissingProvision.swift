import Values

/// What was not read of an act, and would settle whether a way to buy is open.
enum MissingProvision {
  static let framework = Phrase("law.missing-provision.framework")
  static let lots = Phrase("law.missing-provision.lots")
  static let socialClause = Phrase("law.missing-provision.social-clause")
  static let article77 = Phrase("law.missing-provision.article77")
  static let annex2Direct = Phrase("law.missing-provision.annex2-direct")
  static let documentation = Phrase("law.missing-provision.documentation")
  static let danishPurchases = Phrase("law.missing-provision.danish-purchases")
}
