package import Desk
import Foundation
import Values

/// Signs with a key by the program `openssl`: a detached CAdES signature, baseline B, without a time stamp.
///
/// It is no qualified signature: what a buyer asks for decides whether it is enough.
package struct ContainerSigner: ContainerSigning {
  private let key: String
  private let certificate: String

  /// - Parameters:
  ///   - key: a file with the private key, PEM.
  ///   - certificate: a file with its certificate, PEM.
  /// - Throws: ``DeskFailure`` `noInput` where a file is not there.
  package init(key: String, certificate: String) throws(DeskFailure) {
    for path in [key, certificate] { _ = try Files.read(path) }
    self.key = key
    self.certificate = certificate
  }

  /// A signature over `bytes`, DER.
  ///
  /// - Throws: ``DeskFailure`` `badInput` where `openssl` refuses the key, `fault` where it is not installed.
  package func sign(_ bytes: [UInt8]) throws(DeskFailure) -> [UInt8] {
    let outcome = try ChildProcess(
      "openssl",
      [
        "cms", "-sign", "-cades", "-binary", "-md", "sha256", "-signer", certificate, "-inkey", key,
        "-outform", "DER",
      ]
    ).run(input: bytes)
    guard outcome.status == 0, !outcome.output.isEmpty else {
      let reason = ChildProcess.Outcome.reason(outcome.errors.split(separator: "\n").first)
      throw DeskFailure(
        .badInput, at: key, Phrase("failure.sign.refused", ["reason": reason]),
        remedy: Phrase("remedy.key-and-certificate"))
    }
    return outcome.output
  }
}
