internal import CCrypto

/// Whether a signature says itself which certificate it was made by: else another of the same key could be put in.
///
/// Only the first certificate of the attribute is the signer's; the others bound the chain, which is not looked at.
///
/// - Source: RFC 5035, sections 3 to 5; ETSI EN 319 122-1, clause 5.2.2.
enum CertificateBinding: Hashable {
  case bound
  /// The signature has no such attribute.
  case absent
  case other
  case notChecked(String)

  /// - Parameters:
  ///   - info: libcrypto's `CMS_SignerInfo`.
  ///   - certificate: its `X509` of the signer.
  @unsafe
  static func of(_ info: OpaquePointer, to certificate: OpaquePointer) -> CertificateBinding {
    var found = CertificateBinding.absent
    for kind in [NID_id_smime_aa_signingCertificate, NID_id_smime_aa_signingCertificateV2] {
      guard unsafe CMS_signed_get_attr_by_NID(info, kind, -1) >= 0 else { continue }
      found = unsafe compare(info, kind, certificate)
      guard found == .bound else { return found }
    }
    return found
  }

  @unsafe
  private static func compare(
    _ info: OpaquePointer, _ kind: Int32, _ certificate: OpaquePointer
  ) -> CertificateBinding {
    // -3: the attribute once, with one value.
    guard
      let data = unsafe CMS_signed_get0_data_by_OBJ(info, OBJ_nid2obj(kind), -3, V_ASN1_SEQUENCE)
    else { return .other }
    let string = unsafe data.assumingMemoryBound(to: ASN1_STRING.self)
    let value = unsafe Array(
      UnsafeBufferPointer(
        start: ASN1_STRING_get0_data(string), count: Int(ASN1_STRING_length(string))))
    guard let list = content(value[...]), let certificates = content(list),
      let first = element(certificates)
    else { return .other }
    let trimmed = sequence(sequence(Array(first)))
    guard let chain = unsafe OPENSSL_sk_new_null() else { return .notChecked("no memory") }
    defer { unsafe OPENSSL_sk_free(chain) }
    unsafe _ = OPENSSL_sk_push(chain, UnsafeRawPointer(certificate))
    return unsafe check(trimmed, isFirstVersion: kind == NID_id_smime_aa_signingCertificate, chain)
  }

  @unsafe
  private static func check(
    _ value: [UInt8], isFirstVersion: Bool, _ chain: OpaquePointer
  ) -> CertificateBinding {
    let result = unsafe value.withUnsafeBufferPointer { buffer -> Int32 in
      var place = buffer.baseAddress
      if isFirstVersion {
        let read = unsafe d2i_ESS_SIGNING_CERT(nil, &place, buffer.count)
        defer { unsafe ESS_SIGNING_CERT_free(read) }
        return unsafe read == nil ? -1 : OSSL_ESS_check_signing_certs(read, nil, chain, 1)
      }
      let read = unsafe d2i_ESS_SIGNING_CERT_V2(nil, &place, buffer.count)
      defer { unsafe ESS_SIGNING_CERT_V2_free(read) }
      return unsafe read == nil ? -1 : OSSL_ESS_check_signing_certs(nil, read, chain, 1)
    }
    if result == 1 { return .bound }
    return ERR_GET_REASON(ERR_peek_last_error()) == ESS_R_ESS_DIGEST_ALG_UNKNOWN
      ? .notChecked("the digest of its certificate is not known here") : .other
  }

  // MARK: DER

  /// The first element in `bytes`, with its header.
  private static func element(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    header(bytes).map { bytes.prefix($0.header + $0.length) }
  }

  /// What is in the first element of `bytes`.
  private static func content(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    header(bytes).map { bytes.dropFirst($0.header).prefix($0.length) }
  }

  private static func header(_ bytes: ArraySlice<UInt8>) -> (header: Int, length: Int)? {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return nil }
      var place: UnsafePointer<UInt8>? = unsafe start
      var (length, tag, kind) = (0, Int32(0), Int32(0))
      let result = unsafe ASN1_get_object(&place, &length, &tag, &kind, buffer.count)
      guard result & 0x81 == 0, tag == V_ASN1_SEQUENCE, let place = unsafe place else { return nil }
      return unsafe (place - start, length)
    }
  }

  private static func sequence(_ bytes: [UInt8]) -> [UInt8] {
    let size = Int(ASN1_object_size(1, Int32(bytes.count), V_ASN1_SEQUENCE))
    var made = [UInt8](repeating: 0, count: size - bytes.count)
    unsafe made.withUnsafeMutableBufferPointer { buffer in
      var place = buffer.baseAddress
      unsafe ASN1_put_object(&place, 1, Int32(bytes.count), V_ASN1_SEQUENCE, V_ASN1_UNIVERSAL)
    }
    return made + bytes
  }
}
