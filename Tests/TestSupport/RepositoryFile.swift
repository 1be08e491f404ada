import Foundation

/// Files of the repository, found from where this source file lies.
package enum RepositoryFile {
  package static func bytes(_ path: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    return Array(try Data(contentsOf: root.appending(path: path)))
  }
}
