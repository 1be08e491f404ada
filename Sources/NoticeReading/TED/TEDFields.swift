/// Where every field of a TED_EXPORT stands (R2.0.7 to R2.0.9).
///
/// Terms are those of eForms where the meaning is the same, else the element's name.
enum TEDFields {
  typealias Row = FieldRow<TEDBuilder>

  static let table = FieldTable(
    coded + form + corrections + body + object + lot + conditions + procedure + award
      + modification + older + olderCorrections)
}
