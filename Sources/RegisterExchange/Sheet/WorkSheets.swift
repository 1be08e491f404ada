import Law
internal import Members
internal import Values

/// Reads the sheets that go with the member sheet: what each can take on, and what it is certified for.
struct WorkSheets {
  let read: SheetRowReader

  private static let capacityField = NoticeField(
    term: "capacity", path: "/register/operator[@id='{}']/work/capacity")

  /// Adds the row's capacity, and its price where it has one.
  func addCapacity(to member: inout EconomicOperator) {
    let cpv = cpv()
    let unit = read.requiredWord("enhet", in: SheetWords.units).flatMap(WorkUnit.init)
    let period = read.requiredWord("period", in: SheetWords.periods).flatMap(WorkPeriod.init)
    _ = read.required("mängd")
    let amount = read.count("mängd", in: RegisterLimits.amounts)
    let places = places()
    read.check("mängd", amount != 0, expected: "a whole number from 1 on")
    guard let cpv, let unit, let period, let amount else { return }
    member.capacities.append(
      Capacity(
        cpv: cpv, unit: unit, period: period, amount: amount, places: places,
        source: Source(
          Self.capacityField, scope: member.id.description, line: read.row.line)))
    addPrice(cpv, unit, to: &member)
  }

  private func addPrice(_ cpv: CPVCode, _ unit: WorkUnit, to member: inout EconomicOperator) {
    let currency =
      read.text("valuta") ?? LawBook.standard.jurisdiction(of: member.country).money.currency
    read.check(
      "valuta", Currencies.isKnown(currency), expected: "three letters of ISO 4217, as in 'EUR'")
    guard Currencies.isKnown(currency), let money = read.money("pris per enhet", currency: currency)
    else { return }
    let price = UnitPrice(cpv: cpv, unit: unit, price: money)
    if let other = member.prices.first(where: { $0.cpv == cpv && $0.unit == unit }) {
      guard other != price else { return }
      read.add(
        .duplicate, "pris per enhet", "a second price for the same work", "one price",
        "keep one of them")
    } else {
      member.prices.append(price)
    }
  }

  /// Spreadsheets lose the zero that codes of farming begin with.
  private func cpv() -> CPVCode? {
    guard let text = read.required("cpv") else { return nil }
    if let code = CPVCode(text.count == 7 && isDigits(text) ? "0" + text : text) { return code }
    read.bad("cpv", "'\(text)'", expected: "a code of eight digits")
    return nil
  }

  private func places() -> [String] {
    let places = Self.places(read.text("platser") ?? "")
    read.check("platser", places.allSatisfy(Self.isPlace), expected: Self.placeCodes)
    return places
  }

  private static func places(_ text: String) -> [String] {
    text.split { ",; ".contains($0) }.map(String.init)
  }

  /// Whether a cell holds nothing but codes of places, those of four digits in Swedish counties.
  static func arePlaces(_ text: String) -> Bool {
    places(text).allSatisfy { place in
      isPlace(place)
        && (place.count != 4 || !isDigits(place)
          || LawBook.standard.region(ofMunicipality: place) != nil)
    }
  }

  private static let placeCodes = "codes of municipalities or beginnings of NUTS codes"

  private static func isPlace(_ place: String) -> Bool {
    if isDigits(place) { return (3...4).contains(place.count) }
    let signs = Array(place.utf8)
    return (2...5).contains(signs.count)
      && signs.prefix(2).allSatisfy { (0x41...0x5A).contains($0) }
      && signs.dropFirst(2).allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0)
      }
  }

  func distance() -> PlaceDistance? {
    let ends = ["från", "till"].map { name in
      let place = read.required(name)
      if let place { read.check(name, Self.isPlace(place), expected: Self.placeCodes) }
      return place
    }
    _ = read.required("kilometer")
    let kilometres = read.count("kilometer", in: RegisterLimits.kilometres)
    read.check("kilometer", kilometres != 0, expected: "a whole number from 1 on")
    guard let from = ends[0], let to = ends[1], let kilometres, kilometres > 0 else { return nil }
    return PlaceDistance(from: from, to: to, kilometres: kilometres)
  }

  func addCertificate(to member: inout EconomicOperator) {
    let scheme = read.required("ordning")
    let issuer = read.required("utfärdare")
    _ = read.required("giltigt från")
    let from = read.day("giltigt från")
    let through = read.day("giltigt till")
    let state = read.word("läge", in: SheetWords.states).flatMap(Certificate.State.init)
    let checkedOn = read.day("kontrollerat")
    let known = scheme.flatMap(LawBook.standard.schemeID)
    if scheme != nil {
      read.check(
        "ordning", known != nil,
        expected: "one of \(LawBook.standard.certifiable.joined(separator: ", "))")
    }
    guard let known, let issuer, let from else { return }
    if let through, through < from {
      read.add(.dates, "giltigt till", "'\(through)'", "a day from \(from) on", "correct a day")
    }
    member.certificates.append(
      Certificate(
        scheme: known, issuer: issuer, number: read.text("nummer"), validFrom: from,
        validThrough: through, state: state ?? .granted, checkedOn: checkedOn,
        through: read.text("genom grupp")))
  }
}
