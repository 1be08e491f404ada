import ArgumentParser

@main
struct Samanbud: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read EU notices, check reserved clauses against members, assemble joint bids.",
    discussion: """
      Nothing it says is legal advice. Results go to standard output, everything else to standard error.

      Exit codes: 0 done or all met, 10 not met, 11 undetermined or only a draft, 12 no feasible plan, \
      13 verification failed, 64 usage, 65 unreadable or invalid input, 66 no input, 70 our fault, 73 cannot write, 75 \
      busy. Undetermined is also a demand in a notice's texts that nobody has judged or settled in the brief.
      """,
    version: "0.1.0",
    subcommands: [
      ReadCommand.self, ClausesCommand.self, RegisterCommand.self, BriefCommand.self,
      CheckCommand.self, RouteCommand.self, AssembleCommand.self, VerifyCommand.self,
      TemplatesCommand.self, ScreenCommand.self, MatchCommand.self, RulesCommand.self,
    ])

  static func main() {
    Allocator.start()
    main(nil)
  }
}
