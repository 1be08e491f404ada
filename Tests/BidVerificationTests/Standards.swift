import Foundation

/// The official files beside the repository; tests that need them are skipped where they are absent.
enum Standards {
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["SAMANBUD_STANDARDS"].map { URL(filePath: $0) }
    let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    let place = (named ?? root.appending(path: "../shared/standards")).standardizedFileURL
    return FileManager.default.fileExists(atPath: place.path) ? place : nil
  }()

  static var isThere: Bool { folder != nil }

  static func sample(_ name: String) throws -> [UInt8] {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    return Array(try Data(contentsOf: folder.appending(path: "samples/\(name)")))
  }
}
