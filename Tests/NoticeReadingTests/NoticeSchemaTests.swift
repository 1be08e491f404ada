import Foundation
import JSONText
import NoticeOutput
import NoticeReading
import Testing

/// The JSON Schema, checked by Python's `jsonschema`, which is not part of the build.
enum SchemaChecker {
  static let reason: Comment = "python3 with jsonschema is not installed"

  static let isThere: Bool = {
    (try? run(["-c", "import jsonschema"], input: Data()))?.status == 0
  }()

  private static let program = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    checker = Draft202012Validator(schema)
    for line in sys.stdin:
        notice = json.loads(line)
        for error in checker.iter_errors(notice):
            print(notice["source"]["path"], error.json_path, error.message[:200])
    """

  /// One line for each breach of the schema.
  static func breaches(in lines: Data) throws -> String {
    let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("schemas/notice.schema.json").path
    let result = try run(["-c", program, schema], input: lines)
    #expect(result.status == 0)
    return result.output
  }

  private static func run(
    _ arguments: [String], input: Data
  ) throws -> (status: Int32, output: String) {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("samanbud-\(UUID().uuidString).jsonl")
    try input.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

@Suite(
  "JSON of notices follows its schema", .enabled(if: SchemaChecker.isThere, SchemaChecker.reason))
struct NoticeSchemaTests {
  private func lines(_ files: [(bytes: [UInt8], path: String)]) throws -> Data {
    let reader = NoticeReader()
    let writer = JSONWriter()
    var options = NoticeJSON.Options()
    options.contacts = true
    options.sources = true
    var data = Data()
    for file in files {
      let notice = try reader.read(file.bytes, path: file.path, keepsRaw: true)
      NoticeJSON.write(notice, to: writer, options: options)
      data += writer.take() + [0x0A]
    }
    return data
  }

  @Test("for notices of our own")
  func own() throws {
    let files = [EFormsFixture.notice(), TEDFixture.export(forms: TEDFixture.form(lots: [""]))]
    let data = try lines(files.map { (Array($0.utf8), "a.xml") })
    #expect(try SchemaChecker.breaches(in: data) == "")
  }

  @Test("for every real notice", .enabled(if: RealNotices.directory != nil, RealNotices.reason))
  func real() throws {
    let files = try NoticeFiles.list([RealNotices.directory ?? ""])
    let data = try lines(files.map { (try NoticeFiles.bytes(of: $0), $0.path) })
    #expect(try SchemaChecker.breaches(in: data) == "")
  }
}
