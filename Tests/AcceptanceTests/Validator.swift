import Foundation

/// The official ESPD rules, run by Python where they are to be had.
enum Validator {
  static let isThere: Bool = {
    guard Program.standards != nil else { return false }
    return (try? python(["-c", "import lxml, saxonche"]).status) == 0
  }()

  static func run(_ files: [String]) throws -> String {
    let script = Program.standards?.appendingPathComponent("validate.py").path ?? ""
    return try python([script] + files).output
  }

  static func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
    try tool(["python3"] + arguments)
  }

  /// Any program of the machine.
  static func tool(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
