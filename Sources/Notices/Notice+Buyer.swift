extension Notice {
  /// Three letters; `nil` where it is not stated, or the buyers are of several countries.
  package var buyerCountry: String? {
    let countries = Set(
      buyers.map { buyer in organisations.first { $0.id == buyer.organisation }?.country })
    return countries.count == 1 ? countries.first ?? nil : nil
  }
}
