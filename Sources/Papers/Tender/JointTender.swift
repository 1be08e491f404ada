import Law
package import Members
package import Values

/// A tender that several operators hand in together, as a buyer's system reads it.
///
/// One for each group of tenderers: the model has no place for another group on another lot.
///
/// - Source: Peppol PRACC, T005 "Submit Tender" in P003 and T019 "Qualification" in P011, on UBL 2.2.
package struct JointTender: Hashable, Sendable {
  /// `cbc:UUID`: the same for the same bid and lots.
  package var uuid: String
  /// The buyer's number of the procedure, the same in every paper of it.
  package var folderID: String
  /// `cbc:IssueDate` and `cbc:IssueTime`.
  package var issued: ZonedTime
  /// The UUID of the call for tenders; `nil` where it is not known.
  package var callID: String?
  /// Who buys, by a number that Peppol knows.
  package var buyer: TenderParty
  /// The leader first: the model has no other way to name it.
  package var tenderers: [TenderParty]
  /// The lots that these tenderers tender for together.
  package var lots: [LotID]
  /// Everything handed in with the tender, each with its hash.
  package var files: [TenderFile]
  /// Of the papers that the tender refers to.
  package var language: OutputLanguage

  /// Every lot must have the same tenderers in the same roles.
  package init(
    uuid: String, folderID: String, issued: ZonedTime, callID: String?, buyer: TenderParty,
    tenderers: [TenderParty], lots: [LotID], files: [TenderFile], language: OutputLanguage
  ) {
    self.uuid = uuid
    self.folderID = folderID
    self.issued = issued
    self.callID = callID
    self.buyer = buyer
    self.tenderers = tenderers
    self.lots = lots
    self.files = files
    self.language = language
  }
}

/// A buyer or tenderer with a number in a register that Peppol knows.
package struct TenderParty: Hashable, Sendable {
  /// The name that the notice or the register has.
  package let name: String
  /// As in `0002` for French SIREN numbers.
  package let scheme: String
  /// Digits only.
  package let number: String
  /// `nil` where it is not known.
  package let town: String?
  /// Two letters.
  package let country: String?

  /// - Returns: `nil` where the country's scheme is not known here, or there is no number.
  package init?(name: String, number: String?, town: String?, country: String?) {
    guard let country, let scheme = LawBook.standard.jurisdiction(of: country).enterprises?.scheme,
      let digits = number?.filter({ $0.isASCII && $0.isNumber }), !digits.isEmpty
    else { return nil }
    self.name = name
    self.scheme = scheme
    self.number = digits
    self.town = town
    self.country = Countries.twoLetters(country)
  }

  /// - Returns: `nil` where the scheme of the operator's country is not known here.
  package init?(_ economicOperator: EconomicOperator) {
    self.init(
      name: economicOperator.name, number: economicOperator.registration.value,
      town: economicOperator.town, country: economicOperator.country)
  }
}

/// A file that a tender refers to by name and hash.
package struct TenderFile: Hashable, Sendable {
  /// What the file is; the code in `cbc:DocumentTypeCode`.
  package enum Kind: String, Hashable, Sendable {
    case offer = "310"
    case espd = "916"
  }

  /// Whether it is an ESPD Response or part of the offer.
  package let kind: Kind
  /// Without folders; unique in the tender.
  package let name: String
  /// As in `application/xml`.
  package let mediaType: String
  /// Hexadecimal digits, lower case.
  package let sha256: String
  package let description: String
  /// The tenderer whose ESPD it is, by its place in the tender; `nil` for common files.
  package let tenderer: Int?

  /// `tenderer` is a place in the tender's list of tenderers, from 0.
  package init(
    kind: Kind, name: String, mediaType: String, sha256: String, description: String,
    tenderer: Int? = nil
  ) {
    self.kind = kind
    self.name = name
    self.mediaType = mediaType
    self.sha256 = sha256
    self.description = description
    self.tenderer = tenderer
  }
}
