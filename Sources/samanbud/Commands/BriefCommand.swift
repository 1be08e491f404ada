import ArgumentParser
import Desk
import Files

/// `samanbud brief init`: a brief to complete, prefilled from a notice.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "Work with briefs: what the procurement documents ask.",
    subcommands: [Init.self])

  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init",
      abstract: "Print a brief for a notice, with what the notice says filled in.")

    @Argument(help: "The notice, an XML file.") var notice: String

    func run() throws {
      try reporting { try Console.write(BriefTemplates.brief(for: try Inputs.notice(notice))) }
    }
  }
}
