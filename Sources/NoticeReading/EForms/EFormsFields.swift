/// Where every field of an eForms notice stands: the one place that answers "where is BT-71?".
///
/// Names of terms are those of the eForms regulation (BT) and of the SDK (OPT, OPP). What the procedure may
/// state for all lots at once stands in the same elements as what a lot states for itself, only higher up;
/// such rows are made for both places.
enum EFormsFields {
  typealias Row = FieldRow<EFormsBuilder>

  static let table = FieldTable(
    notice + changes + reviews + registration + organisations + owners + buyers + procedure + lot
      + lotObject
      + shared(EFormsPath.lotTerms, EFormsPath.lotProcess, suffix: "")
      + shared(EFormsPath.procedureTerms, EFormsPath.procedureProcess, suffix: "-Procedure")
      + results + tenders + contracts + withheld)

  /// What stands in the terms and the process of a lot, or of the procedure for all of them.
  private static func shared(_ terms: String, _ process: String, suffix: String) -> [Row] {
    [
      requirements(terms, suffix), execution(terms, suffix), offer(terms, suffix),
      documents(terms, suffix), parties(terms, suffix), subcontracting(terms, suffix),
      strategy(terms, suffix), selection(terms, suffix), award(terms, suffix),
      deadlines(process, suffix), technique(process, suffix), submission(process, suffix),
    ].flatMap { $0 }
  }
}
