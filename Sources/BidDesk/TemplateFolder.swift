package import BidWriting
import Foundation

/// A folder with a user's own templates.
package enum TemplateFolder {
  /// - Throws: ``DeskFailure`` `noInput` where there is no such folder, `badInput` for a file of a name that is
  ///   none of ours.
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
    return own
  }
}
