/// The terms that tell whether a notice concerns anybody: ``FieldChoice/relevance``.
enum EFormsRelevance {
  /// Which notice and what it changes; a call, and until when; what, and where; the buyer's place, where no other
  /// is stated. Terms stand without what tells their parts (`BT-05(a)`) and their level (`BT-262-Procedure`) apart.
  private static let terms: Set<String> = [
    "BT-701", "BT-757", "OPP-010", "OPP-012", "BT-758", "BT-140", "BT-13716", "BT-04", "BT-500",
    "BT-02", "BT-05", "BT-131", "BT-1311", "BT-630", "BT-137",
    "BT-262", "BT-263", "BT-5071", "BT-5141", "BT-727",
    "OPT-300", "OPT-200", "OPT-201", "BT-507", "BT-514",
  ]

  static func takes(_ term: String) -> Bool {
    let whole = term.hasSuffix("-Procedure") ? term.dropLast("-Procedure".count) : term[...]
    return terms.contains(String(whole.prefix { $0 != "(" }))
  }
}
