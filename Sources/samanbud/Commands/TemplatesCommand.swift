import ArgumentParser
import Files
import Presentation

/// `samanbud templates`: the templates of the papers, to be copied and changed.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Write the templates of the papers into a folder, to be changed.",
    discussion: """
      Keep the files that you change, delete the rest, and name the folder with 'assemble --templates'. \
      They are Mustache templates; 'document' lays out every paper of the dossier.

      Every text is escaped before a template gets it: {{{name}}} and {{&name}} give the same as {{name}}, and none \
      can bring a tag or a script. Put values between tags or into attributes in quotes; an address to follow \
      may only be one that the templates have ('link', 'file', 'id', 'anchor').
      """)

  @Argument(help: "The folder to write.") var out: String

  func run() throws {
    try reporting {
      try OutputFolder(out, .never, mark: "-", beginning: "-").write(TemplateFiles.all)
    }
  }
}
