package import Values

/// The names of the grounds of exclusion.
///
/// - Source: authority table `criterion` of the Publications Office, labels in English, Swedish and Danish.
package enum GroundWords {
  /// - Parameter key: the code of 3.x and 4.x, as in `crime-org`.
  package static func name(of key: String) -> Phrase? { names[key] }

  private static let names: [String: Phrase] = [
    "crime-org": Phrase("ground.crime-org"),
    "corruption": Phrase("ground.corruption"),
    "fraud": Phrase("ground.fraud"),
    "terr-offence": Phrase("ground.terr-offence"),
    "finan-laund": Phrase("ground.finan-laund"),
    "human-traffic": Phrase("ground.human-traffic"),
    "tax-pay": Phrase("ground.tax-pay"),
    "socsec-pay": Phrase("ground.socsec-pay"),
    "envir-law": Phrase("ground.envir-law"),
    "socsec-law": Phrase("ground.socsec-law"),
    "labour-law": Phrase("ground.labour-law"),
    "bankruptcy": Phrase("ground.bankruptcy"),
    "insolvency": Phrase("ground.insolvency"),
    "cred-arran": Phrase("ground.cred-arran"),
    "bankr-nat": Phrase("ground.bankr-nat"),
    "liq-admin": Phrase("ground.liq-admin"),
    "susp-act": Phrase("ground.susp-act"),
    "prof-misconduct": Phrase("ground.prof-misconduct"),
    "distorsion": Phrase("ground.distorsion"),
    "partic-confl": Phrase("ground.partic-confl"),
    "prep-confl": Phrase("ground.prep-confl"),
    "sanction": Phrase("ground.sanction"),
    "misrepresent": Phrase("ground.misrepresent"),
    "nati-ground": Phrase("ground.nati-ground"),
  ]
}
