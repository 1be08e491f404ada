internal import CLibXML2
internal import Glibc

/// What every caller of libxml2 in this module shares.
enum LibXML {
  /// Initialises the library once, silences its printing and keeps it off the network; `static let` is the lock.
  static let ready: Void = samanbud_xml_setup()

  /// No network, no DTD, no entity substitution, no printing, libxml2's own guards left on.
  static let options = Int32(
    XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)

  /// Copies a NUL-terminated string of libxml2; `nil` becomes the empty string.
  static func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }

  /// Whether a name of libxml2's is that word.
  @inline(__always)
  static func isSame(
    _ name: UnsafePointer<xmlChar>?, _ word: UnsafeMutablePointer<CChar>
  ) -> Bool {
    guard let name = unsafe name, unsafe name[0] == UInt8(bitPattern: word[0]) else { return false }
    return unsafe strcmp(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self), word) == 0
  }

  /// The first line of an error's message.
  static func message(_ error: UnsafePointer<xmlError>) -> String {
    guard let raw = unsafe error.pointee.message else { return "no message" }
    let text = unsafe String(cString: raw)
    return text.split(separator: "\n").first.map { lowercasedFirst($0) } ?? "no message"
  }

  /// The open elements as a path of local names, outermost first.
  static func openElements(_ context: xmlParserCtxtPtr) -> String {
    let depth = Int(unsafe context.pointee.nameNr)
    guard depth > 0, let names = unsafe context.pointee.nameTab else { return "" }
    let shown = (0..<min(depth, 24)).map { unsafe text(names[$0]) }
    return "/" + shown.joined(separator: "/") + (depth > 24 ? "/…" : "")
  }

  private static func lowercasedFirst(_ text: Substring) -> String {
    let second = text.dropFirst().first
    let isAcronym = second.map { $0.isUppercase } ?? false
    return isAcronym ? String(text) : text.prefix(1).lowercased() + text.dropFirst()
  }
}
