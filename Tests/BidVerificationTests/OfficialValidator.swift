import Foundation

/// The official schemas and rules, run by Python where they are to be had.
enum OfficialValidator {
  static let isThere: Bool = {
    guard Standards.isThere else { return false }
    return (try? python(["-c", "import lxml, saxonche"]).status) == 0
  }()

  static func run(_ files: [String]) throws -> String {
    let script = Standards.folder?.appending(path: "validate.py").path ?? ""
    return try python([script] + files).output
  }

  static func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
