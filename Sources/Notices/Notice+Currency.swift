import Values

extension Notice {
  /// What the buyer counts in: the money in which the notice states values, or else that of the buyer's country on
  /// the day of the call; euro where the country is not known.
  package var currency: String {
    let stated = lots.compactMap(\.estimatedValue) + [procedure.estimatedValue].compactMap(\.self)
    if let first = stated.first { return first.value.currency }
    let buyer = buyers.first?.organisation
    let country = buyerCountry ?? organisations.first { $0.id == buyer }?.country ?? ""
    return Self.money(of: country, on: issueDate?.date ?? publicationDate)
  }

  /// - Source: the Council's decisions on the euro: Croatia from 2023-01-01, Bulgaria from 2026-01-01.
  private static func money(of country: String, on day: CivilDate?) -> String {
    switch country {
    case "HRV": (day.map { $0 < CivilDate(2023, 1, 1) } ?? false) ? "HRK" : "EUR"
    case "BGR": (day.map { $0 < CivilDate(2026, 1, 1) } ?? false) ? "BGN" : "EUR"
    default: Countries.money(of: country) ?? "EUR"
    }
  }
}
