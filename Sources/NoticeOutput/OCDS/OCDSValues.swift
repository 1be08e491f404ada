internal import JSONText
internal import Notices
internal import Values

/// How OCDS writes values that several objects have.
extension OCDSRelease {
  /// A text in the first language, and in the others under a key with their code.
  static func text(_ key: StaticString, _ text: LocalizedText, to json: JSONObjectWriter) {
    guard let first = text.entries.first else { return }
    json.string(key, first.text)
    for entry in text.entries.dropFirst() {
      guard let language = Languages.iso(entry.language) else { continue }
      json.string(named: "\(key)_\(language)", entry.text)
    }
  }

  static func money(_ key: StaticString, _ money: Money?, to json: JSONObjectWriter) {
    guard let money else { return }
    json.object(key) {
      $0.number("amount", JSONNumber(money.decimal))
      $0.string("currency", money.currency)
    }
  }

  /// The first second that a day or time can mean.
  static func start(_ time: ZonedTime) -> String { moment(time, defaultSecond: 0) }

  /// The last second that a day or time can mean.
  static func end(_ time: ZonedTime) -> String { moment(time, defaultSecond: 86_399) }

  static func start(_ day: CivilDate) -> String { start(ZonedTime(date: day)) }
  static func end(_ day: CivilDate) -> String { end(ZonedTime(date: day)) }

  private static func moment(_ time: ZonedTime, defaultSecond: Int) -> String {
    ZonedTime(
      date: time.date, secondOfDay: time.secondOfDay ?? defaultSecond,
      offsetMinutes: time.offsetMinutes ?? 0
    ).description
  }

  static func reference(_ id: String, in notice: Notice, to json: JSONObjectWriter) {
    json.string("id", id)
    json.string("name", notice.organisations.first { $0.id == id }?.name.entries.first?.text)
  }

  /// `supplies` is `goods`.
  static func category(_ nature: String?) -> String? {
    switch nature.map({ ContractNature($0) }) {
    case .supplies: "goods"
    case .works, .services: nature
    default: nil
    }
  }

  /// `not-allowed` is `notAllowed`.
  static func policy(_ code: String?) -> String? {
    switch code.map({ Permission($0) }) {
    case .notAllowed: "notAllowed"
    case .required, .allowed: code
    default: nil
    }
  }

  /// All texts of a kind, each on lines of its own, in the first language.
  static func texts(_ kinds: Set<String>, of lot: Lot) -> String? {
    let language = lot.texts.first { kinds.contains($0.kind) }?.language
    let found = lot.texts.filter { kinds.contains($0.kind) && $0.language == language }
    return found.isEmpty ? nil : found.map(\.text).joined(separator: "\n")
  }
}
