/// Makes a PDF of a page: another program does, which is not the desk's business.
package protocol PDFRendering: Sendable {
  /// The program that does it, as in `weasyprint`.
  var name: String { get }

  /// - Parameter id: the bid's, which tells this PDF from others.
  /// - Throws: ``DeskFailure`` where the program fails.
  func render(_ page: [UInt8], id: String) throws(DeskFailure) -> [UInt8]
}

/// Signs what a container holds.
package protocol ContainerSigning: Sendable {
  /// A detached signature over `bytes`, DER.
  ///
  /// - Throws: ``DeskFailure`` where it cannot be made.
  func sign(_ bytes: [UInt8]) throws(DeskFailure) -> [UInt8]
}
