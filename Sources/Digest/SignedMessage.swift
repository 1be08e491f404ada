internal import CCrypto

/// A detached CMS signature (RFC 5652), looked at by OpenSSL's libcrypto.
///
/// Only whether it was made over some bytes is told, and what the certificates in it say of who made it: no
/// chain of certificates, no revocation and no time stamp is looked at.
package enum SignedMessage {
  /// Who signed, by the certificate in the message: nobody has vouched for it here.
  package struct Signer: Hashable, Sendable {
    /// As in `CN=Testbolaget, O=Testbolaget`.
    package let subject: String
    /// Who issued the certificate, written as ``subject``.
    package let issuer: String
    /// Hexadecimal digits, as the certificate has it.
    package let serial: String
    /// As in `2026-11-30T22:47:10Z`: what the signer's own clock said, or what it made of it.
    package let claimedTime: String?
    /// As OpenSSL names it, as in `SHA256`.
    package let digest: String
    /// Whether the signature names its certificate, so that no other can stand in for it (RFC 5035).
    package let isBound: Bool
  }

  /// Whether the signature fits the bytes.
  package enum State: Hashable, Sendable {
    /// Made over these bytes, by the key of the certificate in it.
    case intact
    /// Not made over these bytes, or no signature at all; with the reason.
    case broken(String)
    /// Nobody can say with what is here; with the reason.
    case notChecked(String)
  }

  /// What looking at one signature came to.
  package struct Outcome: Hashable, Sendable {
    /// Whether it fits the bytes.
    package let state: State
    /// Everybody who signed; empty where the message could not be read.
    package let signers: [Signer]
  }

  /// - Parameters:
  ///   - message: the signature, DER.
  ///   - bytes: what it should have been made over.
  package static func check(_ message: [UInt8], over bytes: [UInt8]) -> Outcome {
    defer { ERR_clear_error() }
    guard let cms = CMSHandle(message) else {
      return Outcome(state: .broken("it is no CMS signature, or something follows it"), signers: [])
    }
    let obstacle = cms.obstacle
    let state: State =
      if let obstacle {
        obstacle
      } else if let own = cms.content, own != bytes {
        .broken("it carries other bytes than it should cover")
      } else if !cms.verifies(bytes) {
        .broken("it was not made over these bytes by the key of its certificate")
      } else if let fault = cms.bindingFault {
        fault
      } else if let weak = cms.signers.first(where: { weakDigests.contains($0.digest) }) {
        .notChecked("it rests on \(weak.digest), which proves nothing any more")
      } else { .intact }
    return Outcome(state: state, signers: cms.signers)
  }

  private static let weakDigests: Set<String> = ["SHA1", "MD5", "MD4", "RIPEMD160"]
}

/// libcrypto's signed message; freed when the value goes.
@safe
private struct CMSHandle: ~Copyable {
  private let cms: OpaquePointer
  private let infos: OpaquePointer?

  /// `nil` for what is no signed message, or has bytes behind it.
  init?(_ message: [UInt8]) {
    let read = unsafe message.withUnsafeBufferPointer { buffer -> OpaquePointer? in
      var place = buffer.baseAddress
      let cms = unsafe d2i_CMS_ContentInfo(nil, &place, buffer.count)
      let isWhole = unsafe place == buffer.baseAddress.map { unsafe $0 + buffer.count }
      if let cms = unsafe cms, !isWhole { unsafe CMS_ContentInfo_free(cms) }
      return unsafe isWhole ? cms : nil
    }
    guard let cms = unsafe read else { return nil }
    guard unsafe OBJ_obj2nid(CMS_get0_type(cms)) == NID_pkcs7_signed else {
      unsafe CMS_ContentInfo_free(cms)
      return nil
    }
    unsafe self.cms = unsafe cms
    unsafe infos = unsafe CMS_get0_SignerInfos(cms)
    unsafe _ = CMS_set1_signers_certs(cms, nil, 0)
  }

  deinit { unsafe CMS_ContentInfo_free(cms) }

  private var count: Int32 { unsafe infos.map { unsafe OPENSSL_sk_num($0) } ?? 0 }

  /// Why the signature cannot be looked at; `nil` where it can.
  var obstacle: SignedMessage.State? {
    guard count > 0 else { return .broken("nobody signed it") }
    for place in 0..<count {
      guard let parts = unsafe parts(place) else { continue }
      guard let certificate = unsafe parts.certificate else {
        return .notChecked("the signer's certificate is not in it")
      }
      guard unsafe X509_get0_pubkey(certificate) != nil else {
        return .notChecked("the kind of the signer's key is not known here")
      }
      guard unsafe parts.digest.flatMap({ unsafe EVP_get_digestbyname($0) }) != nil else {
        return .notChecked("the digest that it names is not known here")
      }
    }
    return nil
  }

  /// Why a signature does not belong to the certificate that is here; `nil` where it does, or does not say.
  var bindingFault: SignedMessage.State? {
    for place in 0..<count {
      guard let parts = unsafe parts(place), let certificate = unsafe parts.certificate else {
        continue
      }
      switch unsafe CertificateBinding.of(parts.info, to: certificate) {
      case .bound, .absent: continue
      case .other: return .broken("it names another certificate than the one that is in it")
      case .notChecked(let reason): return .notChecked(reason)
      }
    }
    return nil
  }

  /// What the message carries itself; `nil` where it is detached.
  var content: [UInt8]? {
    guard let place = unsafe CMS_get0_content(cms), let string = unsafe place.pointee else {
      return nil
    }
    return unsafe Array(
      UnsafeBufferPointer(
        start: ASN1_STRING_get0_data(string), count: Int(ASN1_STRING_length(string))))
  }

  func verifies(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      guard let input = unsafe BIO_new_mem_buf(buffer.baseAddress ?? nothing, Int32(buffer.count))
      else { return false }
      defer { unsafe _ = BIO_free(input) }
      let flags = UInt32(CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY)
      return unsafe CMS_verify(cms, nil, nil, input, nil, flags) == 1
    }
  }

  private var nothing: UnsafeRawPointer { unsafe UnsafeRawPointer(cms) }

  var signers: [SignedMessage.Signer] {
    (0..<count).compactMap { place in
      guard let parts = unsafe parts(place), let certificate = unsafe parts.certificate else {
        return nil
      }
      return unsafe SignedMessage.Signer(
        subject: Self.text {
          unsafe X509_NAME_print_ex($0, X509_get_subject_name(certificate), 0, nameStyle)
        },
        issuer: Self.text {
          unsafe X509_NAME_print_ex($0, X509_get_issuer_name(certificate), 0, nameStyle)
        },
        serial: Self.text { unsafe i2a_ASN1_INTEGER($0, X509_get0_serialNumber(certificate)) },
        claimedTime: Self.time(parts.info),
        digest: parts.digest.map { unsafe String(cString: $0) } ?? "",
        isBound: CertificateBinding.of(parts.info, to: certificate) == .bound)
    }
  }

  @unsafe
  private struct Parts {
    let info: OpaquePointer
    let certificate: OpaquePointer?
    let digest: UnsafePointer<CChar>?
  }

  private func parts(_ place: Int32) -> Parts? {
    guard let raw = unsafe OPENSSL_sk_value(infos, place) else { return nil }
    let info = OpaquePointer(raw)
    var certificate: OpaquePointer?
    var digest: UnsafeMutablePointer<X509_ALGOR>?
    unsafe CMS_SignerInfo_get0_algs(info, nil, &certificate, &digest, nil)
    var object: OpaquePointer?
    unsafe X509_ALGOR_get0(&object, nil, nil, digest)
    let name = unsafe OBJ_nid2sn(OBJ_obj2nid(object))
    return unsafe Parts(info: info, certificate: certificate, digest: name)
  }

  /// One per line of names, in UTF-8, control characters escaped.
  private var nameStyle: UInt { 0x0102_0313 }

  private static func text(_ write: (OpaquePointer?) -> Int32) -> String {
    guard let output = unsafe BIO_new(BIO_s_mem()) else { return "" }
    defer { unsafe _ = BIO_free(output) }
    guard unsafe write(output) >= 0 else { return "" }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let read = unsafe BIO_read(output, &bytes, Int32(bytes.count))
    return String(decoding: bytes.prefix(max(0, Int(read))), as: UTF8.self)
  }

  private static func time(_ info: OpaquePointer) -> String? {
    let object = unsafe OBJ_nid2obj(NID_pkcs9_signingTime)
    for kind in [V_ASN1_UTCTIME, V_ASN1_GENERALIZEDTIME] {
      guard let data = unsafe CMS_signed_get0_data_by_OBJ(info, object, -3, kind) else { continue }
      var parts = unsafe tm()
      let time = unsafe data.assumingMemoryBound(to: ASN1_TIME.self)
      guard unsafe ASN1_TIME_to_tm(time, &parts) == 1 else { continue }
      return unsafe written(parts)
    }
    return nil
  }

  private static func written(_ time: tm) -> String {
    let two = { (number: Int32) in (number < 10 ? "0" : "") + String(number) }
    let day = unsafe "\(time.tm_year + 1900)-\(two(time.tm_mon + 1))-\(two(time.tm_mday))"
    return unsafe "\(day)T\(two(time.tm_hour)):\(two(time.tm_min)):\(two(time.tm_sec))Z"
  }
}
