import ArgumentParser
import Desk
import Files
import Members
import RegisterStore
import Values

struct GroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Show the groups, or say who joins, leaves and leads one.",
    discussion: """
      A group is spelt as every document must spell it. Without --add, --remove and --lead it is shown with \
      everyone who belonged to it, since when and until when. Examples:
        samanbud register group office.sqlite
        samanbud register group office.sqlite 'Bärkraft' --add M01 M02 M03 --lead M01
        samanbud register group office.sqlite 'Bärkraft' --remove M03 --on 2027-01-01
      """)

  @OptionGroup var options: RegisterOptions
  @Argument(help: "The group's name.") var group: String?
  @Option(name: .customLong("add"), parsing: .upToNextOption, help: "Members who join.")
  var joining: [String] = []
  @Option(
    name: .customLong("remove"), parsing: .upToNextOption,
    help: "Members who leave; --on is the first day without them.")
  var leaving: [String] = []
  @Option(help: "Who leads it; default: the first who joined.") var lead: String?
  @Option(help: "The day from which this is so.", transform: parseDay) var on: CivilDate?

  func run() throws {
    try reporting {
      var change = GroupChange()
      change.joining = joining.map(OperatorID.init)
      change.leaving = leaving.map(OperatorID.init)
      change.lead = lead.map(OperatorID.init)
      change.day = on
      guard !change.isEmpty else { return try show() }
      guard let group else {
        throw DeskFailure(.usage, Phrase("failure.group.none"), remedy: Phrase("remedy.name-group"))
      }
      try Console.write(lines: try options.desk.change(group: group, change))
    }
  }

  private func show() throws {
    let register = try options.desk.everything(.sharing, asOf: nil)
    let chosen = register.groups.filter { group == nil || $0.name == group }
    if let group, chosen.isEmpty {
      throw DeskFailure(
        .usage, at: options.register,
        Phrase("failure.register.unknown-group", ["group": "\(group)"]),
        remedy: Phrase("remedy.see-groups"))
    }
    let names = Dictionary(register.operators.map { ($0.id, $0.name) }) { first, _ in first }
    try Console.write(lines: chosen.flatMap { Self.lines($0, names) })
  }

  private static func lines(
    _ group: Register.Group, _ names: [OperatorID: String]
  ) -> [String] {
    [group.name]
      + group.memberships.map { item in
        let days =
          item.from == nil && item.through == nil
          ? "" : "  \(item.from?.description ?? "")–\(item.through?.description ?? "")"
        let lead = item.operatorID == group.lead && item.through == nil ? "  lead" : ""
        return "  \(item.operatorID)  \(names[item.operatorID] ?? "")\(days)\(lead)"
      }
      + group.certificates.map { "  \($0.scheme)  \($0.issuer)  \($0.validFrom)" }
  }
}
