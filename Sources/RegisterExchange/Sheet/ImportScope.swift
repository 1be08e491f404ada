package import Members
package import Values

/// How much of an operator an import speaks of; what it does not speak of stays as the register has it.
package enum ImportScope: Hashable, Sendable {
  /// All of it, as the exchange file does.
  case everything
  /// Who the member is and its facts; capacities and certificates only with a sheet of their own.
  case sheet(capacities: Bool, certificates: Bool)

  /// The operator under the register's own identifier, where the sheet gave none and one was made up.
  package func identified(
    _ new: EconomicOperator, by numbers: [RegistrationNumber: OperatorID]
  ) -> EconomicOperator {
    guard self != .everything, let known = numbers[new.registration],
      new.id == MemberSheet.madeID(new.registration)
    else { return new }
    var result = new
    result.id = known
    return result
  }

  /// The operator that the import makes of `new`, where the register holds `held`.
  package func complete(_ new: EconomicOperator, from held: EconomicOperator) -> EconomicOperator {
    guard case .sheet(let capacities, let certificates) = self else { return new }
    var result = new
    result.vatNumber = new.vatNumber ?? held.vatNumber
    result.consentsToShare = new.consentsToShare ?? held.consentsToShare
    result.targetCategories = new.targetCategories ?? held.targetCategories
    if !capacities { result.capacities = held.capacities }
    // A sheet of capacities need not have the column of prices.
    if new.prices.isEmpty { result.prices = held.prices }
    if !certificates { result.certificates = held.certificates }
    result.exclusionDeclaration = held.exclusionDeclaration
    result.units = held.units
    result.references = held.references
    result.commitments = held.commitments
    return result
  }
}
