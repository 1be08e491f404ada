/// How ESPD-EDM 4.1.0 builds its criteria, by id.
///
/// Read from a table of its own and not from the writer's, so that a mistake there shows here.
///
/// - Source: `espd-4.1.0-criteria.txt`.
struct CriterionStructure: Sendable {
  struct Criterion: Sendable {
    let code: String
    var groups = 0
  }

  struct Group: Sendable {
    /// The id of the group or criterion above.
    let parent: String
    let isOutermost: Bool
    let condition: String
    let types: [String]
    let dataTypes: [String]
    var groups = 0
  }

  private(set) var criteria: [String: Criterion] = [:]
  private(set) var groups: [String: Group] = [:]

  static let edition410 = CriterionStructure(
    String(decoding: PackageResources.espd_4_1_0_criteria_txt, as: UTF8.self))

  private init(_ table: String) {
    var criterion = ""
    /// The path of the criterion and of the groups above the line.
    var above: [String] = []
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let depth = line.prefix { $0 == " " }.count
      let words = line.split(separator: " ").map(String.init)
      if depth == 0 {
        criterion = words[0]
        criteria[criterion] = Criterion(code: words[1])
        above = [words[2]]
        continue
      }
      above.removeLast(above.count - depth)
      let id = "\(above[depth - 1])/\(words[0])"
      let pairs = words.dropFirst(2).map { $0.split(separator: "/").map(String.init) }
      groups[id] = Group(
        parent: depth == 1 ? criterion : above[depth - 1], isOutermost: depth == 1,
        condition: words[1].replacing("_", with: " "), types: pairs.map { $0[0] },
        dataTypes: pairs.map { $0[1] })
      if depth == 1 {
        criteria[criterion]?.groups += 1
      } else {
        groups[above[depth - 1]]?.groups += 1
      }
      above.append(id)
    }
  }
}
