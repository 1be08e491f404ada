package import Desk
import Foundation
package import Presentation

/// A folder with a user's own templates.
package enum TemplateFolder {
  /// - Throws: ``DeskFailure`` `noInput` where there is no such folder, `badInput` for a file of a name that is
  ///   none of ours and for one that does not parse.
  package static func read(_ path: String) throws(DeskFailure) -> OwnTemplates {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw DeskFailure(.noInput, "\(path): no such folder [templates.missing]; check the path")
    }
    var own: OwnTemplates = [:]
    for file in names.sorted() where file.hasSuffix(".mustache") {
      let name = String(file.dropLast(".mustache".count))
      guard TemplateFiles.names.contains(name) else {
        throw DeskFailure(
          .badInput,
          "\(path)/\(file): no page has a template of that name [templates.unknown]; known are "
            + TemplateFiles.names.sorted().joined(separator: ", "))
      }
      own[name] = try Files.read("\(path)/\(file)")
    }
    do {
      try TemplateFiles.check(own)
    } catch {
      throw DeskFailure(
        .badInput,
        "\(path)/\(error.template).mustache: is no Mustache template [templates.broken]; close every "
          + "section that is opened")
    }
    return own
  }
}
