private import CLibFuzzer
private import JSONText
private import NoticeOutput
private import NoticeReading

/// What libFuzzer tries to break: a file is read and written as JSON, with readers kept from file to file.
private enum Target {
  nonisolated(unsafe) static let reader = NoticeReader()
  nonisolated(unsafe) static let libxml2 = NoticeReader(usesPlainReader: false)
  nonisolated(unsafe) static let writer = JSONWriter()

  static func run(_ bytes: [UInt8]) {
    precondition(
      json(of: bytes, reader) == json(of: bytes, libxml2), "libxml2 alone reads it in another way")
  }

  private static func json(of bytes: [UInt8], _ reader: NoticeReader) -> [UInt8]? {
    guard let notice = try? reader.read(bytes, path: "fuzz.xml") else { return nil }
    NoticeJSON.write(notice, to: writer)
    let text = writer.take()
    // The reader does not check texts that libxml2 has checked; here it is held to that.
    precondition(String(validating: text, as: UTF8.self) != nil, "a text is not UTF-8")
    return text
  }
}

/// libFuzzer's own name for the function that takes an input; it links only where this symbol is there.
@c(LLVMFuzzerTestOneInput)
package func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// SwiftPM renames `main`, so it is libFuzzer's driver that has to be called from here.
@c(FuzzReader_main)
package func fuzzMain(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return LLVMFuzzerRunDriver(&count, &arguments, fuzzOne)
}
