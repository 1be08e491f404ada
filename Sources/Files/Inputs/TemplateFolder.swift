package import Desk
import Foundation
package import Presentation
import Values

/// A folder with a user's own templates.
package enum TemplateFolder {
  /// - Throws: ``DeskFailure`` `noInput` where there is no such folder, `badInput` for a file of a name that is
  ///   none of ours and for one that does not parse.
  package static func read(_ path: String) throws(DeskFailure) -> OwnTemplates {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw DeskFailure(
        .noInput, at: path, Phrase("failure.templates.missing"), remedy: Phrase("remedy.path"))
    }
    var own: OwnTemplates = [:]
    for file in names.sorted() where file.hasSuffix(".mustache") {
      let name = String(file.dropLast(".mustache".count))
      guard TemplateFiles.names.contains(name) else {
        throw DeskFailure(
          .badInput, at: "\(path)/\(file)", Phrase("failure.templates.unknown"),
          remedy: Phrase(
            "remedy.known-are", ["known": "\(TemplateFiles.names.sorted().joined(separator: ", "))"]
          ))
      }
      own[name] = try Files.read("\(path)/\(file)")
    }
    do {
      try TemplateFiles.check(own)
    } catch {
      throw DeskFailure(
        .badInput, at: "\(path)/\(error.template).mustache", Phrase("failure.templates.broken"),
        remedy: Phrase("remedy.close-sections"))
    }
    return own
  }
}
