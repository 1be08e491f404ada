internal import Members
internal import RegisterExchange
internal import Schemas
internal import Values

/// Whether something may be in a register: if the exchange file can carry it, and gives it back.
///
/// What is recorded by hand or taken in from a sheet is held to the same rules as an exchange file: the schema,
/// the check digits, no part over its whole, nothing about a person. And a backup that could not be read again
/// would be none.
enum ExchangeCheck {
  /// - Throws: ``StoreFailure`` `refused`.
  static func check(
    _ operators: [EconomicOperator], groups: [Register.Group] = [],
    distances: [PlaceDistance] = [], day: CivilDate, path: String
  ) throws(StoreFailure) {
    guard !operators.isEmpty else { return }
    var wanted = Register(path: path, asOf: day, groups: groups, operators: operators)
    wanted.distances = distances
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

  /// Facts that come without the rest of their operator, as from accounting files.
  ///
  /// - Throws: ``StoreFailure`` `refused`.
  static func check(
    _ facts: [Fact], of id: OperatorID, path: String
  ) throws(StoreFailure) {
    for fact in facts {
      guard let flaw = RegisterLimits.flaw(in: fact) else { continue }
      throw StoreFailure(
        .refused, file: path,
        "not recorded: \(fact.name) of '\(id)' on \(fact.asOf) is \(flaw.found), expected "
          + "\(flaw.expected) [register.schema]",
        remedy: "correct it where it comes from")
    }
  }
}

extension EconomicOperator {
  /// Without the facts that an older version took in and that no register may hold: they stand in nobody's way
  /// while others are recorded, and can be corrected one after the other.
  var withoutFlawedFacts: EconomicOperator {
    var copy = self
    copy.facts.removeAll { RegisterLimits.flaw(in: $0) != nil }
    return copy
  }
}

extension StoreFailure {
  /// A value that an older version took in and that no register may hold.
  static func outOfLimits(_ member: EconomicOperator, _ path: String) -> StoreFailure? {
    for fact in member.facts {
      guard let flaw = RegisterLimits.flaw(in: fact) else { continue }
      return StoreFailure(
        .unreadable, file: path,
        "\(fact.name) of '\(member.id)' on \(fact.asOf) is \(flaw.found), expected \(flaw.expected)",
        remedy:
          "record it anew with 'samanbud register set \(path) \(member.id) \(fact.name) VALUE "
          + "--as-of \(fact.asOf)'")
    }
    for price in member.prices {
      guard let flaw = RegisterLimits.flaw(in: price.price) else { continue }
      return StoreFailure(
        .unreadable, file: path,
        "the price of '\(member.id)' for \(price.cpv) is \(flaw.found), expected \(flaw.expected)",
        remedy: "import the sheet of capacities again with the right price")
    }
    return nil
  }
}
