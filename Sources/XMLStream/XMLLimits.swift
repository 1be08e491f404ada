/// Ceilings that keep a hostile document from exhausting the process.
///
/// libxml2's own guards stand behind them: 256 open elements, 10 MB for one attribute value or comment.
package struct XMLLimits: Hashable, Sendable {
  /// Largest accepted document, in bytes.
  package var bytes: Int
  /// Deepest accepted nesting, in open elements; over 256 has no effect.
  package var depth: Int
  /// Most attributes on one element.
  package var attributes: Int

  /// Without arguments, room enough for every notice seen: the largest real one has 2.8 MB.
  package init(bytes: Int = 64 << 20, depth: Int = 128, attributes: Int = 512) {
    self.bytes = bytes
    self.depth = depth
    self.attributes = attributes
  }

  /// 64 MiB, 128 open elements, 512 attributes on one element.
  package static let standard = XMLLimits()
}

extension XMLLimits {
  static func tooDeep(_ depth: Int) -> String {
    "more than \(depth) elements within each other are not read"
  }

  /// - Throws: ``XMLFailure`` `tooLarge` where `count` bytes are more than accepted, `malformed` for none.
  func check(_ count: Int, file: String) throws(XMLFailure) {
    guard count > 0 else {
      throw XMLFailure(.malformed, "the file is empty, expected an XML document", file: file)
    }
    guard count <= min(bytes, Int(Int32.max)) else {
      throw XMLFailure(.tooLarge, "\(count) bytes, at most \(bytes) are read", file: file)
    }
  }
}
