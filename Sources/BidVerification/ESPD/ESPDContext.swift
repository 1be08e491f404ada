/// What the rules of an ESPD Response look up: its edition, its questions and its answers.
struct ESPDContext: Sendable {
  let release: ESPDResponseRelease
  /// Whether it is a Response of 2.x in the short form, which demands no role.
  let isBasic: Bool
  /// Properties by id.
  let properties: [String: [Node]]
  /// Answers by the id of the property that they are to.
  let answers: [String: [Node]]
  /// How often each id of an evidence is there.
  let evidence: [String: Int]
  /// How many elements say that the file is of that role.
  let roles: [String: Int]

  init(_ document: CheckedDocument) {
    release = ESPDResponseRelease(document.root)
    let form = document.root.text(of: "cbc:QualificationApplicationTypeCode")?.lowercased()
    isBasic = release.generation == .second && form == "basic"
    properties = Dictionary(grouping: document.nodes("cac:TenderingCriterionProperty")) {
      $0.text(of: "cbc:ID") ?? ""
    }
    answers = Dictionary(grouping: document.nodes("cac:TenderingCriterionResponse")) {
      $0.text(of: "cbc:ValidatedCriterionPropertyID") ?? ""
    }
    evidence = Dictionary(
      document.nodes("cac:Evidence").map { ($0.text(of: "cbc:ID") ?? "", 1) }, uniquingKeysWith: +)
    roles = Dictionary(document.nodes("cbc:RoleCode").map { ($0.text, 1) }, uniquingKeysWith: +)
  }

  var isLead: Bool { release.lead.contains { roles[$0] == 1 } }

  /// The yes or no that was given to a question; `nil` where there is none.
  func indicator(_ property: Node) -> Bool? {
    let values = (answers[property.text(of: "cbc:ID") ?? ""] ?? [])
      .compactMap { $0.find("cac:ResponseValue", "cbc:ResponseIndicator")?.text }
    return values.compactMap(Self.boolean).first
  }

  /// `xs:boolean`.
  static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }
}

/// Which release of the data model a Response follows, and what is peculiar to it.
struct ESPDResponseRelease: Hashable, Sendable {
  enum Generation: Hashable, Sendable { case second, third, fourth }

  /// As in `4.1.0`; empty where the file does not say.
  let version: String
  let generation: Generation

  init(_ root: Node) {
    let marks = [
      root.text(of: "cbc:ProfileExecutionID"), root.text(of: "cbc:VersionID"),
      root.child("cac:TenderingCriterion")?.child("cbc:ID")?["schemeVersionID"],
    ]
    version = marks.compactMap { $0.flatMap(Self.version) }.first ?? ""
    generation =
      switch version.first {
      case "2": .second
      case "3": .third
      default: root.text(of: "cbc:UBLVersionID") == "2.2" ? .second : .fourth
      }
  }

  private static func version(_ mark: String) -> String? {
    let digits = mark.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
    return digits.filter { $0 == "." }.count == 2 ? String(digits) : nil
  }

  var ublVersion: String { generation == .second ? "2.2" : "2.3" }

  /// BR-TCR-08-08: 3.1 went over from quantities to numbers.
  var writesSharesAsQuantity: Bool { generation == .second || version.hasPrefix("3.0") }

  /// BR-TCR-01-03, which fell away with path ids.
  var takesOneAnswer: Bool { generation != .fourth }

  var lead: [String] { generation == .second ? ["LE", "SCLE"] : ["group-lead"] }
  var member: [String] { generation == .second ? ["GM"] : ["group-mem"] }
  var sole: [String] { generation == .second ? ["SC"] : ["sole-tenderer"] }

  /// Every role that the edition knows.
  var roles: Set<String> {
    generation == .second
      ? ["SC", "SCLE", "LE", "GM", "OERON", "OENRON"]
      : ["sole-tenderer", "group-lead", "group-mem", "oeron", "subcont"]
  }
}
