import Law
internal import Members
internal import Values

/// Makes an operator of a row of the member sheet.
struct MemberSheet {
  let read: SheetRowReader

  private static let field = NoticeField(term: "F-ID", path: "/register/operator[@id='{}']")

  /// The operator, or `nil` where the row is wrong; what is wrong is in the list of problems.
  func economicOperator() -> EconomicOperator? {
    let country =
      read.text("land") == nil
      ? SheetWords.homeCountry : read.word("land", in: SheetWords.countries)
    let registration = country.flatMap { read.registration(country: $0) }
    let name = read.required("namn")
    let town = read.required("ort")
    let codes = LawBook.standard.jurisdiction(of: country ?? SheetWords.homeCountry).municipalities
    let municipality = municipality(codes)
    let nuts = nuts(municipality: municipality, codes)
    let size = read.requiredWord("storlek", in: SheetWords.sizes)
    _ = read.required("juridisk form")
    guard let country, let registration, let name, let town, let municipality, let nuts, let size
    else { return nil }
    let id = id(registration)
    var member = EconomicOperator(
      id: id, name: name, legalForm: "", registration: registration, country: country, town: town,
      municipality: municipality, nuts: nuts, size: size,
      source: Source(Self.field, scope: id.description, line: read.row.line))
    member.vatNumber = vatNumber()
    member.consentsToShare = read.word("andel får visas", in: SheetWords.yesNo).map { $0 == "yes" }
    member.targetCategories = read.text("målgrupper")
    member.facts = SheetFactReader(read: read, id: id).facts()
    if case .word(let form) = member.facts.first(where: { $0.name == .legalForm })?.value {
      member.legalForm = form
    }
    return member
  }

  /// The sheet's own, or one that stays the same as long as the organisation number does.
  private func id(_ registration: RegistrationNumber) -> OperatorID {
    guard let text = read.text("medlem") else { return Self.madeID(registration) }
    let signs = Array(text.utf8)
    let isLetter = { (sign: UInt8) in (0x41...0x5A).contains(sign & 0xDF) }
    let isRight =
      signs.count <= 31 && signs.first.map(isLetter) ?? false
      && signs.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x5F || $0 == 0x2D }
    read.check("medlem", isRight, expected: "a letter, then letters, digits, '-' or '_'")
    return OperatorID(text)
  }

  static func madeID(_ registration: RegistrationNumber) -> OperatorID {
    let register = LawBook.standard.enterprises(scheme: registration.scheme)
    return OperatorID((register?.idPrefix ?? "M") + registration.value)
  }

  /// Spreadsheets lose the nought that some codes begin with.
  private func municipality(_ codes: MunicipalityCodes?) -> String? {
    guard let text = read.required("kommunkod") else { return nil }
    guard let codes else { return text }
    let code = codes.mayLoseNought && text.count == codes.digits - 1 ? "0" + text : text
    let isRight = isDigits(code) && code.utf8.count == codes.digits
    read.check("kommunkod", isRight, expected: "a code of four digits, in Denmark three")
    return code
  }

  private func nuts(municipality: String?, _ codes: MunicipalityCodes?) -> String? {
    if let text = read.text("nuts") {
      let isRight =
        text.utf8.count == 5
        && text.utf8.prefix(2).allSatisfy { (0x41...0x5A).contains($0) }
        && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
      read.check("nuts", isRight, expected: "a code of level 3, as in 'SE313'")
      return text
    }
    guard let municipality else { return nil }
    if let region = codes?.region(of: municipality) { return region }
    read.add(
      .missing, "nuts", "'nuts' is empty, and the municipality's code names no Swedish county", "",
      "fill it in")
    return nil
  }

  private func vatNumber() -> String? {
    guard let text = read.text("momsnummer")?.filter({ $0 != " " && $0 != "-" }) else { return nil }
    let country = text.utf8.prefix(2)
    let rest = text.utf8.dropFirst(2)
    let isRight =
      country.allSatisfy { (0x41...0x5A).contains($0) } && (8...12).contains(rest.count)
      && rest.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
    read.check("momsnummer", isRight, expected: "two letters and eight to twelve digits")
    return text
  }
}

/// Whether `text` is digits 0 to 9 and nothing else.
func isDigits(_ text: some StringProtocol) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
}
