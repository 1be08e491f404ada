internal import Digest
internal import XMLStream
internal import ZIPContainer

/// An ASiC-E container: a ZIP that a signature can cover as a whole.
///
/// Without a signature it is a container *to be signed*: by definition no ASiC-E yet, but every signing
/// program opens it. The same files give the same bytes.
///
/// - Source: ETSI EN 319 162-1; Peppol guide to eDocuments 1.3 (CAdES form, file names).
package struct ASiCContainer: Sendable {
  /// Why a container could not be made; a mistake of ours, never of the input.
  package struct Failure: Error, Sendable, CustomStringConvertible {
    package let description: String
  }

  /// A file of the container, at its root.
  package struct File: Sendable {
    /// The file's name, without folders.
    package let name: String
    /// The file as it is; its SHA-256 goes into the signed manifest.
    package let bytes: [UInt8]
    /// As in `application/xml`.
    package let mediaType: String

    /// `name` must be unlike that of every other file of the container.
    package init(name: String, bytes: [UInt8], mediaType: String) {
      self.name = name
      self.bytes = bytes
      self.mediaType = mediaType
    }
  }

  /// The business document first.
  private let files: [File]

  /// The business document, or tender, stands first: the manifest names it as the root file.
  package init(_ files: [File]) { self.files = files }

  /// What the part `mimetype` says, so that programs know the container.
  package static let mediaType = "application/vnd.etsi.asic-e+zip"

  /// The list of files with their hashes, which a signature is made over; UTF-8.
  package func signedManifest() throws(Failure) -> [UInt8] {
    try Self.writing { (xml) throws(XMLFailure) in
      xml.element("ASiCManifest", attributes: Self.manifestNamespaces) {
        xml.element(
          "SigReference",
          attributes: [("URI", Self.signature), ("MimeType", "application/x-pkcs7-signature")], "")
        for (place, file) in files.enumerated() { reference(file, isRoot: place == 0, to: xml) }
      }
      return try xml.finish()
    }
  }

  private func reference(_ file: File, isRoot: Bool, to xml: XMLWriter) {
    let root = isRoot ? [("Rootfile", "true")] : []
    xml.element(
      "DataObjectReference",
      attributes: [("URI", file.name), ("MimeType", file.mediaType)] + root
    ) {
      xml.element(
        "ds:DigestMethod",
        attributes: [("Algorithm", "http://www.w3.org/2001/04/xmlenc#sha256")], "")
      xml.element("ds:DigestValue", Digest.base64(Digest.sha256(file.bytes)))
    }
  }

  /// The container's bytes.
  ///
  /// - Parameter signature: a detached CAdES signature over ``signedManifest()``; `nil` to be signed later.
  package func bytes(signature: [UInt8]? = nil) throws(Failure) -> [UInt8] {
    var parts = [(name: "mimetype", bytes: Array(Self.mediaType.utf8))]
    parts += files.map { ($0.name, $0.bytes) }
    parts.append(("META-INF/manifest.xml", try fileList()))
    if let signature {
      parts.append(("META-INF/asicmanifest.xml", try signedManifest()))
      parts.append((Self.signature, signature))
    }
    do {
      return try ZIPWriter.bytes(parts)
    } catch { throw Failure(description: error.message) }
  }

  /// OpenDocument's list of files, by which signing programs know a container.
  private func fileList() throws(Failure) -> [UInt8] {
    try Self.writing { (xml) throws(XMLFailure) in
      let space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
      xml.element(
        "manifest:manifest",
        attributes: [("xmlns:manifest", space), ("manifest:version", "1.2")]
      ) {
        for (path, type) in [("/", Self.mediaType)] + files.map({ ($0.name, $0.mediaType) }) {
          xml.element(
            "manifest:file-entry",
            attributes: [("manifest:full-path", path), ("manifest:media-type", type)], "")
        }
      }
      return try xml.finish()
    }
  }

  private static func writing(
    _ body: (XMLWriter) throws(XMLFailure) -> [UInt8]
  ) throws(Failure) -> [UInt8] {
    do throws(XMLFailure) {
      return try body(try XMLWriter())
    } catch { throw Failure(description: "\(error)") }
  }

  private static let signature = "META-INF/signature.p7s"
  private static let manifestNamespaces = [
    ("xmlns", "http://uri.etsi.org/02918/v1.2.1#"),
    ("xmlns:ds", "http://www.w3.org/2000/09/xmldsig#"),
  ]
}
