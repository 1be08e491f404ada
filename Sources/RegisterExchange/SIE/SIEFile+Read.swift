import Law
import Notices
import Privacy
package import Values

extension SIEFile {
  /// The file that `bytes` hold; whole, or not at all.
  ///
  /// - Parameters:
  ///   - path: the file's name, said in failures.
  ///   - today: years that are not over on that day are open, whatever the file says of its own day.
  package static func read(
    bytes: [UInt8], path: String, today: CivilDate? = nil
  ) throws(SIEFailure) -> SIEFile {
    var builder = SIEBuilder(path: path, today: today)
    guard let text = SIEText.decode(bytes) else { throw builder.unreadable }
    let lines = text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() { try builder.add(line, number: index + 1) }
    return try builder.finish()
  }
}

/// Collects what the lines of a file say.
struct SIEBuilder {
  let path: String
  private let today: CivilDate?
  private var line = 0
  private var isInVoucher = false
  private var sawFlag = false
  private var type = ""
  private var registration: RegistrationNumber?
  private var name: String?
  /// Where the file does not say: the format is Swedish.
  private var currency = SIEBuilder.home.money.currency
  private var writtenOn: CivilDate?
  private var balancesThrough: CivilDate?
  private var accounts: [String: String] = [:]
  private var years: [Int: SIEYears.Span] = [:]
  private var checksums = 0
  private var results: [Int: [String: Int]] = [:]
  private var firstLine: [Int: Int] = [:]

  /// The country whose format SIE is.
  private static let home = Jurisdiction.sweden

  init(path: String, today: CivilDate?) {
    self.path = path
    self.today = today
  }

  mutating func add(_ text: Substring, number: Int) throws(SIEFailure) {
    line = number
    let bare = text.filter { $0 != " " && $0 != "\t" }
    if bare == "{" { isInVoucher = true }
    if bare == "}" { isInVoucher = false }
    guard !isInVoucher, bare.first == "#" else {
      guard isInVoucher || bare.isEmpty || bare == "}" || bare == "\u{1A}" else {
        throw notSIE(bare.first == "<")
      }
      return
    }
    let fields: [SIELine.Field]
    do { fields = try SIELine(text).fields } catch {
      throw failure(.malformed, error.message, column: error.column, "export the file again")
    }
    guard let label = fields.first else { return }
    if !sawFlag, label.text != "#FLAGGA" { throw notSIE(false) }
    sawFlag = true
    try take(label.text, Array(fields.dropFirst()), end: text.count + 1)
  }

  private mutating func take(
    _ label: String, _ fields: [SIELine.Field], end: Int
  ) throws(SIEFailure) {
    func field(_ index: Int) throws(SIEFailure) -> SIELine.Field {
      if index < fields.count { return fields[index] }
      throw failure(
        .malformed, "'\(label)' has \(fields.count) fields, expected at least \(index + 1)",
        column: end, "export the file again")
    }
    switch label {
    case "#SIETYP": try takeType(try field(0))
    case "#ORGNR": registration = try organisation(try field(0))
    case "#FNAMN": name = try enterpriseName(try field(0))
    case "#VALUTA": currency = try money(try field(0))
    case "#KSUMMA": checksums += 1
    case "#GEN": writtenOn = try day(try field(0))
    case "#OMFATTN": balancesThrough = try day(try field(0))
    case "#KONTO": accounts[try field(0).text] = try field(1).text
    case "#RAR": try takeYear(try field(0), try field(1), try field(2))
    case "#RES": try takeResult(try field(0), try field(1), try field(2))
    default: break  // the standard asks readers to pass over labels that they do not know
    }
  }

  private mutating func takeType(_ field: SIELine.Field) throws(SIEFailure) {
    guard ["1", "2", "3", "4"].contains(field.text) else {
      throw failure(
        .otherFormat, "'#SIETYP \(field.text)', expected a type from 1 to 4", column: field.column,
        "export the file as SIE type 4")
    }
    type = field.text
  }

  private mutating func takeResult(
    _ yearField: SIELine.Field, _ account: SIELine.Field, _ amount: SIELine.Field
  ) throws(SIEFailure) {
    let year = try year(yearField)
    guard let balance = hundredths(amount.text) else {
      throw failure(
        .malformed, "'\(amount.text)' is no amount, expected digits with a point before the öre",
        column: amount.column, "export the file again")
    }
    guard results[year, default: [:]].updateValue(balance, forKey: account.text) == nil else {
      throw failure(
        .malformed, "a second balance of account \(account.text) in year \(year)",
        column: account.column, "export the file again")
    }
    if firstLine[year] == nil { firstLine[year] = line }
  }

  private mutating func takeYear(
    _ index: SIELine.Field, _ from: SIELine.Field, _ through: SIELine.Field
  ) throws(SIEFailure) {
    let next = SIEYears.Span(from: try day(from), through: try day(through), line: line)
    guard next.from <= next.through else {
      throw failure(
        .dates, "the year ends on \(next.through), expected a day from \(next.from) on",
        column: through.column, "correct the year in the accounting program and export again")
    }
    if let other = years.updateValue(next, forKey: try year(index)), other != next {
      throw failure(
        .dates, "a second '#RAR \(index.text)', after line \(other.line)", column: index.column,
        "export the file again")
    }
  }

  private func money(_ field: SIELine.Field) throws(SIEFailure) -> String {
    let code = field.text.uppercased()
    if Currencies.isKnown(code) { return code }
    throw failure(
      .malformed, "'\(field.text)' is no currency, expected a code of ISO 4217, as in 'EUR'",
      column: field.column, "correct it in the accounting program and export again")
  }

  private func organisation(_ field: SIELine.Field) throws(SIEFailure) -> RegistrationNumber {
    let number = RegistrationNumber(
      scheme: Self.home.enterprises?.scheme ?? "", written: field.text)
    if number.flaw == .personal || PersonalDigits.occur(in: field.text)
      || PersonalNumber.occurs(in: number.value)
    {
      throw failure(
        .soleTrader, "the organisation number is a sole trader's, expected one of a legal person",
        column: field.column, "a sole trader cannot be kept in the register; leave the file out")
    }
    guard number.flaw == nil else {
      throw failure(
        .checkDigit, "'\(field.text)' is no organisation number: check digit or length is wrong",
        column: field.column, "correct it in the accounting program and export again")
    }
    return number
  }

  private func enterpriseName(_ field: SIELine.Field) throws(SIEFailure) -> String {
    guard !PersonalDigits.occur(in: field.text) else {
      throw failure(
        .soleTrader, "the name holds what looks like a personal number", column: field.column,
        "correct it in the accounting program and export again")
    }
    return words(field.text)
  }

  private func year(_ field: SIELine.Field) throws(SIEFailure) -> Int {
    if let year = Int(field.text), (-99...0).contains(year) { return year }
    throw failure(
      .malformed, "'\(field.text)' is no year, expected 0 or a negative number",
      column: field.column, "export the file again")
  }

  private func day(_ field: SIELine.Field) throws(SIEFailure) -> CivilDate {
    let text = field.text
    let parts = [text.prefix(4), text.dropFirst(4).prefix(2), text.dropFirst(6)]
    if text.count == 8, let day = CivilDate(parts.joined(separator: "-")) { return day }
    throw failure(
      .malformed, "'\(text)' is no day, expected YYYYMMDD", column: field.column,
      "export the file again")
  }

  func finish() throws(SIEFailure) -> SIEFile {
    guard sawFlag, !type.isEmpty else { throw notSIE(false) }
    guard let registration else { throw missing("#ORGNR") }
    guard let name, !name.isEmpty else { throw missing("#FNAMN") }
    guard !years.isEmpty else { throw missing("#RAR") }
    if let year = results.keys.filter({ years[$0] == nil }).min() {
      throw SIEFailure(
        kind: .missing, file: path, line: firstLine[year] ?? 0, column: 0,
        message: "balances of year \(year), expected '#RAR \(year)' with its days",
        remedy: "export the file again")
    }
    let spans = SIEYears(
      path: path, spans: years, writtenOn: writtenOn, balancesThrough: balancesThrough,
      today: today)
    return SIEFile(
      path: path, registration: registration, name: name, currency: currency,
      writtenOn: writtenOn, years: try spans.finished(results, firstLine, currency),
      accounts: accounts, remarks: try checksumRemarks())
  }

  /// What the checksum is reckoned over is not looked at; that a file has it at its start alone shows it cut off.
  private func checksumRemarks() throws(SIEFailure) -> [String] {
    guard checksums != 1 else {
      throw SIEFailure(
        kind: .malformed, file: path, line: 0, column: 0,
        message: "'#KSUMMA' once, expected it again with the checksum at the end: cut off",
        remedy: "export the file again")
    }
    return checksums == 0 ? [] : ["the file's checksum was not checked"]
  }

  /// What to say of bytes in no code page that letters tell.
  var unreadable: SIEFailure {
    SIEFailure(
      kind: .otherFormat, file: path, line: 0, column: 0,
      message: "letters in a code page that cannot be told, expected PC8",
      remedy: "export the file again")
  }

  private func missing(_ label: String) -> SIEFailure {
    SIEFailure(
      kind: .missing, file: path, line: 0, column: 0, message: "there is no '\(label)'",
      remedy: "fill it in in the accounting program and export again")
  }

  private func notSIE(_ isXML: Bool) -> SIEFailure {
    failure(
      .otherFormat,
      isXML ? "the file is XML, as SIE 5 is" : "the file does not begin as a SIE file does",
      column: 0, "export the file as SIE type 4")
  }

  private func failure(
    _ kind: SIEFailure.Kind, _ message: String, column: Int, _ remedy: String
  ) -> SIEFailure {
    // Messages end up in logs: a number that stands where it should not is never repeated.
    let isPersonal = PersonalDigits.occur(in: message)
    return SIEFailure(
      kind: kind, file: path, line: line, column: column,
      message: isPersonal ? "a field that looks like a personal number" : message, remedy: remedy)
  }
}
