package import Members
internal import Schemas

/// Reads the register exchange file (`schemas/register.xsd`).
package enum RegisterReader {
  /// The register that `bytes` hold; the whole file is good, or nothing is read.
  ///
  /// - Parameter path: the file's name, said in failures and sources.
  package static func read(bytes: [UInt8], path: String) throws(RegisterFailure) -> Register {
    let root = try OwnFormatReader<RegisterFormat>.read(bytes, path: path)
    return try RegisterBuilder(path: path).register(root)
  }
}
