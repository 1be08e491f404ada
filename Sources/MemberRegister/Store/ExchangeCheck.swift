internal import Procurement
internal import Schemas

/// Whether something may be in a register: if the exchange file can carry it, and gives it back.
///
/// What is recorded by hand is held to the same rules as what is imported: the schema, the check digits, no
/// part over its whole, nothing about a person. And a backup that could not be read again would be none.
enum ExchangeCheck {
  /// - Throws: ``StoreFailure`` `refused`.
  static func check(
    _ operators: [EconomicOperator], groups: [Register.Group] = [], day: CivilDate, path: String
  ) throws(StoreFailure) {
    let wanted = Register(path: path, asOf: day, groups: groups, operators: operators)
    do throws(RegisterFailure) {
      let bytes = try RegisterXML.write(wanted)
      let back = try RegisterReader.read(bytes: bytes, path: path)
      guard back.says(theSameAs: wanted) else {
        throw RegisterFailure(
          .unwritable, file: path, line: 0, "blanks at the ends, or several in a row",
          remedy: "write the text in one line with single blanks")
      }
    } catch {
      throw StoreFailure(
        .refused, file: path, "not recorded: \(error.message) [register.\(error.kind.rawValue)]",
        remedy: error.remedy)
    }
  }
}
