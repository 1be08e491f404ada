import ArgumentParser
import Desk
import Files
import Values

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the register out: a backup, or what may be shared.",
    discussion: """
      xml: the exchange file with all that holds, prices, own answers and small counts too; reading it back \
      gives the same. sqlite: a copy of the database with its history. Both are for the administrator alone, \
      are logged, and the files are readable by their owner only.
      csv and json are for sharing: no prices, no own answers, no exclusion grounds, and no counts of an \
      enterprise where ten persons, five of the target group or five others are not reached. csv is a folder \
      of three files. Examples:
        samanbud register export office.sqlite --format xml --out backup.xml
        samanbud register export office.sqlite --format sqlite --out backup.sqlite
        samanbud register export office.sqlite --format csv --out to-share
        samanbud register export office.sqlite --format json > to-share.json
      """)

  @OptionGroup var options: RegisterOptions
  @Option(help: "xml, sqlite, csv or json.") var format: RegisterExport.Format
  @Option(help: "The file or, for csv, the folder to write; default: standard output.")
  var out: String?
  @Option(help: "As the register knew it on this day.", transform: parseDay) var asOf: CivilDate?
  @OptionGroup var viewing: ViewerOptions

  func validate() throws {
    if out == nil, format == .csv || format == .sqlite {
      throw ValidationError("Pass --out: \(format.rawValue) is not written to standard output.")
    }
    if asOf != nil, format == .sqlite {
      throw ValidationError("A copy of the database has its whole history: leave out --as-of.")
    }
  }

  func run() throws {
    try reporting {
      var export = RegisterExport(desk: options.desk, viewer: viewing.role)
      export.asOf = asOf
      try export.check(format)
      if format == .sqlite, let out { return try options.desk.copy(to: out) }
      let folder =
        try format == .csv
        ? out.map { try OutputFolder($0, .never, mark: "", beginning: "") } : nil
      let files = try export.files(format)
      if let folder { return try folder.write(files) }
      for file in files {
        if let out { try Files.writeNew(out, file.bytes) } else { try Console.write(file.bytes) }
      }
    }
  }
}

extension RegisterExport.Format: ExpressibleByArgument {}
