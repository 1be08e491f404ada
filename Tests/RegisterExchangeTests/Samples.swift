import Foundation
import Members
import RegisterExchange
import Testing

/// Files of `samples/`, found from where this source file lies.
enum Samples {
  /// Every register of the samples.
  static let registers = ["registers/barkraft.xml", "registers/femtio.xml"]

  static func bytes(_ path: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    return Array(try Data(contentsOf: root.appending(path: "samples/\(path)")))
  }
}

extension String {
  func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
