internal import Notices
internal import Values

/// Texts, identifiers and the values that a buyer expects.
extension ESPDRequestBuilder {
  /// The language of a text that states none.
  static let undetermined = "UND"

  mutating func value(
    _ name: String, of element: ESPDRequest.Element, at place: ESPDPlace
  ) -> Sourced<String>? {
    guard let child = element.child(name), let words = child.words else { return nil }
    return Sourced(words, from: source(place.child(name), line: child.line))
  }

  mutating func firstSource(
    _ name: String, of element: ESPDRequest.Element, at place: ESPDPlace
  ) -> Source? {
    element.child(name).map { source(place.child(name), line: $0.line) }
  }

  func texts(_ name: String, of element: ESPDRequest.Element) -> LocalizedText {
    LocalizedText(element.children(name).compactMap(text))
  }

  private func text(_ element: ESPDRequest.Element) -> LocalizedText.Entry? {
    guard let words = element.words else { return nil }
    let language = element["languageID"].map(Languages.normalised) ?? Self.undetermined
    return LocalizedText.Entry(language: language, text: words)
  }

  func identifier(_ element: ESPDRequest.Element) -> ESPDRequest.Identifier? {
    element.words.map {
      ESPDRequest.Identifier($0, scheme: element["schemeID"] ?? element["schemeAgencyID"])
    }
  }

  mutating func expected(
    of element: ESPDRequest.Element, property: ESPDRequest.Property, at place: ESPDPlace
  ) -> [ESPDRequest.Expected] {
    element.children.compactMap { child in
      guard let bound = bound(child.name, dataType: property.dataType?.value),
        let words = writtenWords(child, currency: property.currency)
      else { return nil }
      let inside = place.child(child.name)
      let content = content(child, currency: property.currency)
      if content == .unreadable { note("espd.value-unreadable", child, at: inside, words) }
      if isPlaceholder(words) { note("espd.placeholder", child, at: inside, words) }
      return ESPDRequest.Expected(
        content: content, bound: bound, words: words, source: source(inside, line: child.line))
    }
  }

  /// How the elements of a property bound its value; `nil` for those that are no values.
  ///
  /// Edition 4 says `MINIMUM_...` in the data type and puts numbers in the element for stated values.
  private func bound(_ name: String, dataType: String?) -> ESPDRequest.Expected.Bound? {
    switch name {
    case "cbc:MinimumAmount", "cbc:MinimumValueNumeric", "cbc:MinimumQuantity": .minimum
    case "cbc:MaximumAmount", "cbc:MaximumValueNumeric", "cbc:MaximumQuantity": .maximum
    case "cbc:ExpectedAmount", "cbc:ExpectedID", "cbc:ExpectedIndicator", "cbc:ExpectedCode",
      "cbc:ExpectedValueNumeric", "cbc:ExpectedDescription", "cbc:ExpectedURI",
      "cac:ApplicablePeriod":
      switch dataType {
      case let type? where type.hasPrefix("MINIMUM_"): .minimum
      case let type? where type.hasPrefix("MAXIMUM_"): .maximum
      default: .stated
      }
    default: nil
    }
  }

  private func writtenWords(_ element: ESPDRequest.Element, currency: String?) -> String? {
    if element.name == "cac:ApplicablePeriod" {
      let ends = [element.words(of: "cbc:StartDate"), element.words(of: "cbc:EndDate")]
      return ends.contains { $0 != nil } ? ends.map { $0 ?? "" }.joined(separator: "/") : nil
    }
    guard let words = element.words else { return nil }
    guard element.name.hasSuffix("Amount"), let currency = element["currencyID"] ?? currency else {
      return words
    }
    return "\(words) \(currency)"
  }

  private func content(
    _ element: ESPDRequest.Element, currency: String?
  ) -> ESPDRequest.Expected.Content {
    let words = element.words ?? ""
    let readable: ESPDRequest.Expected.Content? =
      switch element.name {
      case "cbc:ExpectedAmount", "cbc:MinimumAmount", "cbc:MaximumAmount":
        (element["currencyID"] ?? currency).flatMap { Money(words, currency: $0) }
          .map { .amount($0) }
      case "cbc:ExpectedID": identifier(element).map { .identifier($0) }
      case "cbc:ExpectedCode": .code(words, list: element["listID"])
      case "cbc:ExpectedURI": .uri(words)
      case "cbc:ExpectedDescription": text(element).map { .text($0) }
      case "cbc:ExpectedIndicator": indicator(words).map { .indicator($0) }
      case "cac:ApplicablePeriod": period(element)
      default: isDecimal(words) ? .number(words) : nil
      }
    return readable ?? .unreadable
  }

  private func period(_ element: ESPDRequest.Element) -> ESPDRequest.Expected.Content? {
    let start = element.words(of: "cbc:StartDate")
    let end = element.words(of: "cbc:EndDate")
    let days = (start: start.flatMap(Moments.date), end: end.flatMap(Moments.date))
    guard (start == nil) == (days.start == nil), (end == nil) == (days.end == nil) else {
      return nil
    }
    return .period(start: days.start, end: days.end)
  }

  /// XML Schema writes a truth in four ways.
  private func indicator(_ words: String) -> Bool? {
    switch words {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }

  /// XML Schema's decimal: a sign, digits, at most one point.
  private func isDecimal(_ words: String) -> Bool {
    let unsigned = words.first == "-" || words.first == "+" ? words.dropFirst() : words[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && parts.contains { !$0.isEmpty }
      && parts.joined().utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The templates of the Commission put what a buyer has to fill in between brackets.
  private func isPlaceholder(_ words: String) -> Bool {
    words.hasPrefix("[") && words.hasSuffix("]")
  }

  mutating func note(
    _ code: String, _ element: ESPDRequest.Element, at place: ESPDPlace, _ value: String
  ) {
    request.issues.append(
      NoticeIssue(
        code: code, path: place.path.replacing("{}", with: place.scope), line: element.line,
        value: value))
  }

  /// Answers name a property by its id, so an id twice cannot be answered; 1.0.2 repeats them by design.
  mutating func checkIdentifiers() {
    var seen: Set<String> = []
    for criterion in request.criteria {
      check(criterion.id, among: &seen)
    }
    guard edition != .first else { return }
    seen.removeAll()
    for property in request.criteria.flatMap(\.properties) {
      check(property.id, among: &seen)
    }
  }

  private mutating func check(_ id: Sourced<String>?, among seen: inout Set<String>) {
    guard let id, !seen.insert(id.value).inserted else { return }
    request.issues.append(
      NoticeIssue(
        code: "espd.id-duplicate", path: id.source.elementPath, line: id.source.line,
        value: id.value))
  }
}
