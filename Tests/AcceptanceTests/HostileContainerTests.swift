import Foundation
import Testing

@Suite("Containers by others, right and hostile")
struct HostileContainerTests {
  /// All of them, made once by Python's zip library and openssl.
  private static let folder: Result<URL, any Error> = Result {
    let folder = try Program.scratch()
    let (key, certificate) = ("\(folder.path)/.key", "\(folder.path)/.certificate")
    let made = try Validator.tool([
      "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out",
      certificate, "-subj", "/CN=Testbolaget", "-days", "2",
    ])
    #expect(made.status == 0)
    let script = Program.root.appendingPathComponent(
      "Tests/AcceptanceTests/Containers/containers.py")
    let outcome = try Validator.python([script.path, folder.path, key, certificate])
    #expect(outcome.status == 0, "\(outcome.output)")
    return folder
  }

  @Test(
    "each gets the exit code in its name: 0 right, 11 not checked, 13 hostile, 66 nothing checked")
  func codes() throws {
    let folder = try Self.folder.get()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix(".") }.sorted()
    #expect(names.count > 100)
    for name in names {
      let code = name.split(separator: ".").dropLast().last?.split(separator: "-").last
      let outcome = try Program.run(["verify", "\(folder.path)/\(name)"])
      #expect(
        outcome.status == code.flatMap { Int32($0) }, "\(name): \(outcome.output)\(outcome.errors)")
      #expect(!outcome.output.contains("ZIPFailure"), "\(name)")
    }
    let good = try Program.run(["verify", "\(folder.path)/good-0.asice"]).output
    #expect(good.contains("intact; signer CN=Testbolaget, serial "))
    #expect(good.contains("the chain of certificates and revocation were not looked at"))
    #expect(!good.contains("not bound"))
    for (name, sentence) in [
      ("good-unbound-0", "is not bound to its certificate"),
      ("good-unbound-bare-0", "is not bound to its certificate"),
      ("certificate-of-other-13", "it names another certificate than the one that is in it"),
      ("behind-packed-1-13", "bytes lie in 'anbud.txt' behind the end of what is packed in it"),
    ] {
      #expect(
        try Program.run(["verify", "\(folder.path)/\(name).asice"]).output.contains(sentence))
    }
    try FileManager.default.removeItem(at: folder)
  }
}
