import Testing

/// A register with one thing wrong, and how the message about it begins.
struct Refusal: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let old: String
  let new: String
  let message: String

  /// - Parameter message: without the file's name, which every message begins with.
  init(_ title: String, _ old: String, _ new: String, says message: String) {
    testDescription = title
    self.old = old
    self.new = new
    self.message = "register.xml: " + message
  }
}

enum RegisterRefusals {
  static let numbers = [
    Refusal(
      "no organisation number", #"<registration scheme="0007" number="769698-1203"/>"#, "",
      says: """
        line 7: operator 'M01' has no organisation number [register.no-number]; \
        add <registration scheme="0007" number="NNNNNN-NNNN"/> after its name
        """),
    Refusal(
      "empty organisation number", #"number="769698-1203""#, #"number=" ""#,
      says: "line 7: operator 'M01' has no organisation number [register.no-number]; "),
    Refusal(
      "wrong check digit", "769698-1203", "769698-1204",
      says: """
        line 9: organisation number '769698-1204' of operator 'M01' is not one of scheme 0007: \
        its check digit or length is wrong [register.check-digit]; \
        copy the number from the register extract
        """),
    Refusal(
      "Danish number in the Swedish scheme", "769698-1203", "13585628",
      says: "line 9: organisation number '13585628' of operator 'M01' is not one of scheme 0007: "),
    Refusal(
      "sole trader without a day of birth", "769698-1203", "811399-1111",
      says: """
        line 9: the organisation number of operator 'M01' is a sole trader's, \
        expected one of a legal person (third digit 2 or more) [register.sole-trader]; 
        """),
    Refusal(
      "one legal entity twice", #"scheme="0184" number="13585628""#,
      #"scheme="0007" number="7696981203""#,
      says: """
        line 30: operator 'M02' has the same organisation number as 'M01' \
        [register.duplicate-operator]; keep one operator for one legal entity
        """),
    Refusal(
      "lead outside the group", #"<member ref="M01"/>"#, "",
      says: """
        line 3: lead 'M01' is not among the members [register.lead-not-member]; \
        add <member ref="M01"/> or name another lead
        """),
  ]

  static let facts = [
    Refusal(
      "more target workers than workers (RULES section 13)", #"target="4""#, #"target="11""#,
      says: """
        line 16: 'occupied' of operator 'M01' has target '11', expected at most the total '10' \
        [register.part-over-whole]; 
        """),
    Refusal(
      "one hundredth too much", #"target="2.25""#, #"target="8.51""#,
      says: """
        line 17: 'occupied' of operator 'M01' has target '8.51', expected at most the total '8.5' 
        """),
    Refusal(
      "more open heads than heads", #"openTotal="2""#, #"openTotal="11""#,
      says: "line 16: 'occupied' of operator 'M01' has openTotal '11', "),
    Refusal(
      "open target workers without open workers", #"openTotal="2" "#, "",
      says: """
        line 16: 'occupied' of operator 'M01' has openTarget '1', expected at most the openTotal '0' 
        """),
    Refusal(
      "too many target workers left without the open ones", #"total="10" target="4""#,
      #"total="5" target="5""#,
      says: "line 16: 'occupied' of operator 'M01' has target '5', "),
    Refusal(
      "evidence that ends before it begins", #"validThrough="2027-10-31""#,
      #"validThrough="2026-10-30""#,
      says: """
        line 15: 'evidence' is valid through '2026-10-30', expected a day from 2026-10-31 on \
        [register.dates]; correct validFrom or validThrough
        """),
    Refusal(
      "certificate that ends before it begins", "2028-02-29", "2025-02-28",
      says: "line 22: 'certificate' is valid through '2025-02-28', "),
    Refusal(
      "the same fact twice on a day", "</facts>",
      #"<turnover asOf="2025-12-31" amount="2" currency="SEK"/></facts>"#,
      says: """
        line 20: 'turnover' of operator 'M01' is stated a second time for 2025-12-31, after line 19 \
        [register.duplicate-fact]; keep one of them, or correct the day
        """),
  ]

  static let persons = [
    Refusal(
      "personal number in a text", "Första föreningen", "Föreningen 850101-1234",
      says: """
        line 8: the text of 'name' looks like a personal number [register.personal-number]; \
        remove it: a register holds sums only, never data about a person
        """),
    Refusal(
      "personal number in an attribute", #"issuer="Skoopi""#, #"issuer="19850101 1234""#,
      says: """
        line 22: attribute 'issuer' of 'certificate' looks like a personal number \
        [register.personal-number]; 
        """),
    Refusal(
      "personal number where the schema wants another", #"amount="300""#, #"amount="0101701234""#,
      says: "line 25: attribute 'amount' of 'capacity' looks like a personal number "),
    Refusal(
      "sole trader", "769698-1203", "850101-1234",
      says: """
        line 9: attribute 'number' of 'registration' looks like a personal number \
        [register.personal-number]; a sole trader cannot be kept in the register; remove the operator
        """),
  ]

  static let schema = [
    Refusal(
      "cut off", "<facts/>\n  </operator>\n</register>", "<facts/>",
      says: """
        line 34: premature end of data in tag operator line 30 [register.malformed]; \
        export or save the file again
        """),
    Refusal(
      "element that is not in the schema", "<facts/>", "<person/><facts/>",
      says: """
        line 34: element 'person': this element is not expected, expected is one of \
        ( disclosure, facts ) [register.schema]; correct it as schemas/register.xsd says
        """),
    Refusal(
      "third decimal", #"total="8.5""#, #"total="8.505""#,
      says: """
        line 17: element 'fte', attribute 'total': [facet 'pattern'] the value '8.505' is not accepted
        """),
    Refusal(
      "word outside the list", #"grade="C""#, #"grade="E""#,
      says: "line 15: element 'evidence', attribute 'grade': "),
    Refusal(
      "attribute left out", #"name="Gruppen" "#, "",
      says:
        "line 3: element 'group': the attribute 'name' is required but missing [register.schema]"),
    Refusal(
      "operator twice", #"<operator id="M02""#, #"<operator id="M01""#,
      says: "line 30: element 'operator': duplicate key-sequence ['M01'] "),
    Refusal(
      "member that is no operator", #"<member ref="M02"/>"#, #"<member ref="M09"/>"#,
      says: "line 5: element 'member': no match found for key-sequence ['M09'] of keyref "),
    Refusal(
      "day with a zone", #"asOf="2026-11-15""#, #"asOf="2026-11-15Z""#,
      says: "line 2: element 'register', attribute 'asOf': "),
    Refusal(
      "two prices for the same work", "</work>",
      #"<price cpv="90910000" unit="hours" amount="1" currency="SEK"/></work>"#,
      says: "line 27: element 'price': duplicate key-sequence ['90910000', 'hours'] "),
  ]
}
