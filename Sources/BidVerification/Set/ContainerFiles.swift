/// The parts of a container, found by the names that lists give them.
struct ContainerFiles {
  static let list = "META-INF/manifest.xml"

  private let parts: [(name: String, bytes: [UInt8])]
  /// Names are compared as Unicode does it: composed and taken apart is one name.
  private let byName: [String: [UInt8]]
  private let ownNames: [String: String]

  init(_ parts: [(name: String, bytes: [UInt8])]) {
    self.parts = parts
    byName = Dictionary(parts.map { ($0.name, $0.bytes) }) { first, _ in first }
    ownNames = Dictionary(parts.map { ($0.name, $0.name) }) { first, _ in first }
  }

  /// The files that people mean: all but the media type, the container's own folder and empty folders.
  var data: [String] {
    parts.filter {
      $0.name != "mimetype" && !Self.isOwn($0.name) && !($0.name.hasSuffix("/") && $0.bytes.isEmpty)
    }.map(\.name)
  }

  /// The parts of the container's own folder.
  var own: [String] {
    parts.filter { Self.isOwn($0.name) && !($0.name.hasSuffix("/") && $0.bytes.isEmpty) }.map(
      \.name)
  }

  private static func isOwn(_ name: String) -> Bool { name.hasPrefix("META-INF/") }

  subscript(name: String) -> [UInt8]? { byName[name] }

  /// The part that a reference means: percent-encoded as URIs are, or written as it is.
  func name(of uri: String) -> String? {
    let plain = uri.hasPrefix("./") ? String(uri.dropFirst(2)) : uri
    let candidates = [plain.percentDecoded, plain, plain.replacing("+", with: " ").percentDecoded]
    return candidates.compactMap { $0 }.lazy.compactMap { ownNames[$0] }.first
  }
}

extension String {
  /// With `%20` and its like as the UTF-8 that they stand for; `nil` where that is none.
  var percentDecoded: String? {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
