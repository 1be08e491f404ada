import ArgumentParser
import Desk
import Members
import Values

struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Record a fact about a member, or correct one.",
    discussion: """
      VALUE is yes, no or unclear; a count of persons; full-time equivalents with at most two decimals; an \
      amount with a currency, as in '3618200 EUR'; or a word, as in 'all'. A fact of the same name and day is \
      corrected; the old value stays in the history. Examples:
        samanbud register set office.sqlite M03 occupiedHeads 14 --as-of 2026-10-31 \\
          --evidence signed-statement --grade C --valid-through 2027-10-31
        samanbud register set office.sqlite M03 turnover '3618200 EUR' --as-of 2025-12-31
        samanbud register set office.sqlite M03 publicControl no --as-of 2026-10-05 --evidence statutes
      """)

  @OptionGroup var options: RegisterOptions
  @Argument(help: "The member's id.") var member: String
  @Argument(help: "The fact's name, as in occupiedHeads.") var fact: FactName
  @Argument(help: "What is so.") var value: String
  @Option(help: "The day that the fact describes.", transform: parseDay) var asOf: CivilDate
  @Option(help: "What shows it, as in signed-statement.") var evidence: String?
  @Option(help: "How far that can be trusted: A, B, C or D.") var grade: Evidence.Grade = .c
  @Option(help: "Who issued it.") var issuer: String?
  @Option(help: "The last day on which the evidence holds.", transform: parseDay)
  var validThrough: CivilDate?

  func run() throws {
    try reporting {
      let shown = evidence.map {
        Evidence(kind: $0, grade: grade, issuer: issuer, validThrough: validThrough)
      }
      let source = Source(NoticeField(term: fact.family, path: "command line"))
      let made = Fact(
        fact, try FactInput.value(value, of: fact), asOf: asOf, evidence: shown, source: source)
      try options.desk.set(made, of: member)
    }
  }
}

struct CertifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certify", abstract: "Record a certificate or an entry in a public list.",
    discussion: """
      One of the same scheme, issuer and first day is corrected. --through-group names the group whose \
      quality system it was granted through. Examples:
        samanbud register certify office.sqlite M03 skoopi --issuer Skoopi --number S-12 --from 2026-03-01
        samanbud register certify office.sqlite M03 arbetstraning-kvalitet --issuer 'Coompanion' \\
          --from 2026-03-01 --through 2028-02-29 --through-group 'Bärkraft'
      """)

  @OptionGroup var options: RegisterOptions
  @Argument(help: "The member's id.") var member: String
  @Argument(help: "The scheme, as in skoopi or rsv-2014; gaps --scheme lists them.") var scheme:
    String
  @Option(help: "Who issued it.") var issuer: String
  @Option(help: "Its number.") var number: String?
  @Option(help: "First day.", transform: parseDay) var from: CivilDate
  @Option(help: "Last day, if it has one.", transform: parseDay) var through: CivilDate?
  @Option(help: "The day on which the issuer's list was looked at.", transform: parseDay)
  var checkedOn: CivilDate?
  @Option(help: "The group through which it was granted, where not alone.")
  var throughGroup: String?

  func run() throws {
    try reporting {
      try options.desk.certify(scheme, of: member) { scheme in
        Certificate(
          scheme: scheme, issuer: issuer, number: number, validFrom: from, validThrough: through,
          checkedOn: checkedOn, through: throughGroup)
      }
    }
  }
}

struct LapseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lapse", abstract: "Record that a certificate was suspended or withdrawn.",
    discussion: """
      Only what its issuer says: a certificate past its last day lapses by itself, and no news is no lapse. \
      Example:
        samanbud register lapse office.sqlite M03 skoopi --suspended --reason 'letter from Skoopi'
      """)

  @OptionGroup var options: RegisterOptions
  @Argument(help: "The member's id.") var member: String
  @Argument(help: "The scheme, as in skoopi.") var scheme: String
  @Flag(help: "Suspended only, not withdrawn.") var suspended = false

  func run() throws {
    try reporting {
      try options.desk.lapse(
        scheme: scheme, of: member, state: suspended ? .suspended : .withdrawn)
    }
  }
}

extension FactName: ExpressibleByArgument {}
extension Evidence.Grade: ExpressibleByArgument {}
