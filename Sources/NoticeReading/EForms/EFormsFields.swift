/// Where every field of an eForms notice stands: the one place that answers "where is BT-71?".
///
/// Names of terms are those of the eForms regulation (BT) and of the SDK (OPT, OPP).
enum EFormsFields {
  typealias Row = FieldRow<EFormsBuilder>

  static let table = FieldTable(
    notice + organisations + changes + procedure + lot + lotTerms + lotProcess + results)
}
