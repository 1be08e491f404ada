internal import Members
internal import Values

/// What an operator offers, as it is kept.
struct CapacityRecord: Codable {
  let cpv: String
  let unit: String
  let period: String
  let amount: Int
  let places: [String]

  init(_ item: Capacity) {
    cpv = item.cpv.description
    unit = item.unit.rawValue
    period = item.period.rawValue
    amount = item.amount
    places = item.places
  }

  private static let field = NoticeField(
    term: "capacity", path: "/register/operator[@id='{}']/work/capacity")

  func value(of id: OperatorID) throws -> Capacity {
    Capacity(
      cpv: try categoryCode(cpv), unit: try word(unit), period: try word(period),
      amount: amount, places: places, source: Source(Self.field, scope: id.description))
  }
}

struct PriceRecord: Codable {
  let cpv: String
  let unit: String
  let minorUnits: Int
  let currency: String

  init(_ item: UnitPrice) {
    cpv = item.cpv.description
    unit = item.unit.rawValue
    minorUnits = item.price.minorUnits
    currency = item.price.currency
  }

  func value() throws -> UnitPrice {
    UnitPrice(
      cpv: try categoryCode(cpv), unit: try word(unit),
      price: Money(minorUnits: minorUnits, currency: currency))
  }
}

struct ReferenceRecord: Codable {
  let buyer: String
  let subject: String
  let cpv: String
  let from: String
  let through: String?
  let minorUnits: Int?
  let currency: String?

  init(_ item: ContractReference) {
    buyer = item.buyer
    subject = item.subject
    cpv = item.cpv.description
    from = item.from.description
    through = item.through?.description
    minorUnits = item.value?.minorUnits
    currency = item.value?.currency
  }

  func value() throws -> ContractReference {
    ContractReference(
      buyer: buyer, subject: subject, cpv: try categoryCode(cpv), from: try day(from),
      through: try through.map(day),
      value: minorUnits.flatMap { units in
        currency.map { Money(minorUnits: units, currency: $0) }
      })
  }
}

struct CommitmentRecord: Codable {
  let cpv: String
  let unit: String
  let period: String
  let amount: Int
  let from: String
  let through: String?

  init(_ item: Commitment) {
    cpv = item.cpv.description
    unit = item.unit.rawValue
    period = item.period.rawValue
    amount = item.amount
    from = item.from.description
    through = item.through?.description
  }

  func value() throws -> Commitment {
    Commitment(
      cpv: try categoryCode(cpv), unit: try word(unit), period: try word(period),
      amount: amount, from: try day(from), through: try through.map(day))
  }
}
