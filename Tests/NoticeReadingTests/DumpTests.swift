import Foundation
import JSONText
import NoticeReading
import Procurement
import Testing

@Suite struct DumpTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["SAMANBUD_DUMP"] != nil))
  func dump() throws {
    let reader = NoticeReader()
    let writer = JSONWriter()
    var out: [UInt8] = []
    var options = NoticeJSON.Options()
    options.contacts = true
    for file in try NoticeFiles.list(["/work/shared/notices"]) {
      do {
        let notice = try reader.read(try NoticeFiles.bytes(of: file), path: file.path)
        NoticeJSON.write(notice, to: writer, options: options)
        writer.take(into: &out)
        out.append(10)
      } catch { print("FAILED", error) }
    }
    try Data(out).write(
      to: URL(fileURLWithPath: ProcessInfo.processInfo.environment["SAMANBUD_DUMP"]!))
  }
}
