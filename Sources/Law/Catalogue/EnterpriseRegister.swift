package import Values

/// How a country numbers its enterprises.
package struct EnterpriseRegister: Sendable {
  /// The scheme of ISO 6523 that electronic papers name, as in `0002`.
  ///
  /// - Source: Peppol policy for use of identifiers, participant schemes.
  package let scheme: String
  /// What members are called by where nobody gave them an id, before the number.
  package let idPrefix: String
  /// Before and behind the number in the VAT number that follows from it.
  package let vat: (prefix: String, suffix: String)
  /// Signs in the first group where people write a hyphen after it; 0 for none.
  package let hyphenAfter: Int
  /// The number without what people may write before it.
  package let bare: @Sendable (String) -> Substring
  /// What digits show against themselves.
  package let flaw: @Sendable ([Int]) -> RegistrationNumber.Flaw?

  /// As the country's registrar gives them; no hyphen, and nothing taken off before the number, unless said.
  package init(
    scheme: String, idPrefix: String, vat: (prefix: String, suffix: String), hyphenAfter: Int = 0,
    bare: @escaping @Sendable (String) -> Substring = { $0[...] },
    flaw: @escaping @Sendable ([Int]) -> RegistrationNumber.Flaw?
  ) {
    self.scheme = scheme
    self.idPrefix = idPrefix
    self.vat = vat
    self.hyphenAfter = hyphenAfter
    self.bare = bare
    self.flaw = flaw
  }

  /// The VAT number that follows from a registration number, as in `DK12345674`; whether it is in use is not
  /// known.
  package func vatNumber(of number: String) -> String { vat.prefix + number + vat.suffix }

  /// As people write it, with a hyphen where the country has one and the number its usual length.
  package func written(_ number: String) -> String {
    hyphenAfter > 0 && number.utf8.count == hyphenAfter + 4
      ? "\(number.prefix(hyphenAfter))-\(number.dropFirst(hyphenAfter))" : number
  }
}

/// A country's codes of municipalities.
package struct MunicipalityCodes: Sendable {
  /// Signs in a code, leading noughts included: 4 in Sweden, 3 in Denmark.
  package let digits: Int
  /// Whether spreadsheets lose a nought before the code.
  package let mayLoseNought: Bool
  /// Level 3 regions by the first digits of a municipality's code; empty where codes do not tell.
  package let regions: [String: String]

  /// The regions by the first two digits of a code, as in `01` to `SE110`.
  package init(digits: Int, mayLoseNought: Bool = false, regions: [String: String] = [:]) {
    self.digits = digits
    self.mayLoseNought = mayLoseNought
    self.regions = regions
  }

  /// The level 3 region (NUTS) that a municipality lies in, where its code tells.
  package func region(of municipality: String) -> String? {
    guard municipality.utf8.count == digits else { return nil }
    return regions[String(municipality.prefix(2))]
  }
}
