import Glibc
import Testing
import XMLStream

/// Documents that point outside are parsed while the kernel is asked whether anything was opened.
@Suite("The parser opens no file and no connection", .timeLimit(.minutes(1)))
struct NothingOutsideTests {
  private static let table = ScanTable(
    [ScanRule(.value, field: 1, path: "/a/text")], namespaces: [:], paragraphs: [])

  /// Every way in which a document can name another one; `{}` stands for its address.
  static let documents = [
    "<!DOCTYPE a SYSTEM '{}'><a><text>x</text></a>",
    "<!DOCTYPE a PUBLIC '-//x//y' '{}'><a><text>x</text></a>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM '{}'>]><a><text>&e;</text></a>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM '{}'>%p;]><a><text>x</text></a>",
    "<?xml-stylesheet type='text/xsl' href='{}'?><a><text>x</text></a>",
    "<?xml-model href='{}'?><a><text>x</text></a>",
    "<a xmlns:i='http://www.w3.org/2001/XInclude'><text><i:include href='{}'/></text></a>",
    "<a xmlns:s='http://www.w3.org/2001/XMLSchema-instance' s:noNamespaceSchemaLocation='{}'><text>x</text></a>",
    "<a xmlns='{}' xml:base='{}'><text>x</text></a>",
  ]

  @Test("neither reader opens what a document names", arguments: documents)
  func nothingIsOpened(document: String) throws {
    let outside = try Outside()
    for address in outside.addresses {
      let bytes = Array(
        document.split(separator: "{}", omittingEmptySubsequences: false)
          .joined(separator: address).utf8)
      _ = try? FieldScanner(Self.table).scan(bytes, file: "a.xml")
      _ = try? XMLDocumentReader.read(bytes, file: "a.xml")
    }
    #expect(!outside.wasOpened)
    #expect(!outside.wasCalled)
  }

  @Test("the watch sees a file that is opened and a connection that is made")
  func watchSees() throws {
    let outside = try Outside()
    #expect(!outside.wasOpened && !outside.wasCalled)
    outside.open()
    outside.call()
    #expect(outside.wasOpened && outside.wasCalled)
  }
}

/// A file and a port of this machine that a document may name, both watched by the kernel.
private final class Outside {
  private let folder: String
  private let watch: Int32
  private let listener: Int32
  private let port: UInt16

  init() throws {
    var template = Array("/tmp/samanbud-outside-XXXXXX".utf8CString)
    let made = try #require(unsafe mkdtemp(&template))
    folder = unsafe String(cString: made)
    let file = try #require(unsafe fopen("\(folder)/secret", "w"))
    unsafe fputs("<!ENTITY e 'read'>", file)
    unsafe fclose(file)
    watch = inotify_init1(Int32(IN_NONBLOCK))
    try #require(unsafe inotify_add_watch(watch, folder, UInt32(IN_OPEN | IN_ACCESS)) >= 0)
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
    port = try Self.listen(listener)
  }

  deinit {
    close(watch)
    close(listener)
    unsafe unlink("\(folder)/secret")
    unsafe rmdir(folder)
  }

  /// The file as a path and as a URL, and the port.
  var addresses: [String] {
    ["\(folder)/secret", "file://\(folder)/secret", "http://127.0.0.1:\(port)/secret"]
  }

  /// Whether the file was opened since the watch began.
  var wasOpened: Bool {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      unsafe read(watch, buffer.baseAddress, buffer.count) > 0
    }
  }

  /// Whether anybody connected to the port.
  var wasCalled: Bool {
    let connection = accept(listener, nil, nil)
    if connection >= 0 { close(connection) }
    return connection >= 0
  }

  func open() {
    if let file = unsafe fopen("\(folder)/secret", "r") { unsafe fclose(file) }
  }

  func call() {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    Self.withAddress(port) { address, count in _ = unsafe connect(connection, address, count) }
    close(connection)
  }

  /// - Returns: the port of the machine's choice.
  private static func listen(_ listener: Int32) throws -> UInt16 {
    let bound = withAddress(0) { address, count in unsafe bind(listener, address, count) }
    try #require(bound == 0)
    try #require(Glibc.listen(listener, 8) == 0)
    var address = sockaddr_in()
    var count = socklen_t(MemoryLayout<sockaddr_in>.size)
    let named = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(listener, $0, &count)
      }
    }
    try #require(named == 0)
    return UInt16(bigEndian: address.sin_port)
  }

  private static func withAddress<Result>(
    _ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
