/// The XML schemas of our own formats, carried inside the program so that it needs no file beside it.
package enum Schemas {
  /// `register.xsd`, as UTF-8 bytes.
  package static var register: [UInt8] { PackageResources.register_xsd }
  /// `brief.xsd`, as UTF-8 bytes.
  package static var brief: [UInt8] { PackageResources.brief_xsd }
  /// `law-data.xsd`, as UTF-8 bytes.
  package static var lawData: [UInt8] { PackageResources.law_data_xsd }
  /// `joint-bid.xsd`, as UTF-8 bytes.
  package static var jointBid: [UInt8] { PackageResources.joint_bid_xsd }

  /// What libxml2 says about a breach of one of these schemas, in the words of our messages: without
  /// namespaces, in lower case, without full stop.
  package static func wording(of message: String) -> String {
    var text = message
    for (old, new) in replacements { text = text.replacing(old, with: new) }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private static let replacements = [
    ("{urn:samanbud:register:1}", ""), ("{urn:samanbud:brief:1}", ""),
    ("{urn:samanbud:joint-bid:1}", ""), ("{urn:samanbud:law-data:1}", ""),
    (": This element", ": this element"), (". Expected is", ", expected is"),
    (": The attribute", ": the attribute"), ("] The value", "] the value"),
    (": Missing child", ": missing child"), (": Character content", ": text"),
    (": Duplicate key", ": duplicate key"), (": No match", ": no match"),
  ]
}
