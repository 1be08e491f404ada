/// The XML schemas of our own formats, carried inside the program so that it needs no file beside it.
package enum Schemas {
  /// `register.xsd`, as UTF-8 bytes.
  package static var register: [UInt8] { PackageResources.register_xsd }
  /// `brief.xsd`, as UTF-8 bytes.
  package static var brief: [UInt8] { PackageResources.brief_xsd }
}
