package import Values

/// A buyer's ESPD Request: what tenderers are asked to declare, and the least they must show.
///
/// The typed values are for judging; ``document`` keeps every element as it stands, because a Response
/// repeats the buyer's criteria word for word. Texts of typed values are on one line.
///
/// - Source: ESPD-EDM 1.0.2, 2.1.1, 3.3.0 and 4.1.0, transaction ESPD Request.
package struct ESPDRequest: Hashable, Sendable {
  /// The editions whose structure we know; each reads the later releases of its generation.
  package enum Edition: String, Hashable, Sendable, CaseIterable {
    case first = "1.0.2"
    case second = "2.1.1"
    case third = "3.3.0"
    case fourth = "4.1.0"
  }

  /// The file, as the user named it.
  package var path: String
  /// The structure by which it was read.
  package var edition: Edition
  /// The release that it names itself, as in `4.0.0`; `nil` where its marks are missing.
  package var version: String?
  /// `cbc:ID`.
  package var id: Sourced<String>?
  /// `cbc:UUID`, which edition 1.0.2 does not have.
  package var uuid: Sourced<String>?
  /// `cbc:ContractFolderID`: the buyer's number of the procedure, the same in every paper of it.
  package var contractFolderID: Sourced<String>?
  package var issueDate: ZonedTime?
  /// `cbc:ProcedureCode`, as published.
  package var procedureCode: Sourced<String>?
  /// `Basic` or `Extended` (2.1.1 only).
  package var profile: Sourced<String>?
  package var title = LocalizedText()
  package var titleSource: Source?
  package var description = LocalizedText()
  package var descriptionSource: Source?
  /// Who asks; several where they buy together.
  package var buyers: [Buyer] = []
  /// The lots of the header; see ``allLots`` for those that only criteria name.
  package var lots: [Sourced<LotID>] = []
  /// The call and other documents that the Request refers to.
  package var references: [Reference] = []
  /// The criteria that tenderers must answer, in the order of the file.
  package var criteria: [Criterion] = []
  /// What was odd in the file but did not stop it from being read.
  package var issues: [NoticeIssue] = []
  /// The whole file, element by element.
  package var document: Element

  /// Starts with no typed values; `document` is the root of the file.
  package init(path: String, edition: Edition, document: Element) {
    self.path = path
    self.edition = edition
    self.document = document
  }

  /// The criterion of that number in the common numbering, as in `C57`; the first where several are.
  package func criterion(_ number: String) -> Criterion? {
    criteria.first { $0.number == number }
  }

  /// The published calls that it belongs to, as in `2018/S 123-123456`.
  package var callNumbers: [Sourced<String>] {
    references.filter { $0.type?.value == "TED_CN" }.compactMap(\.id)
  }
}

extension ESPDRequest {
  /// An identifier with the scheme or agency that gave it.
  package struct Identifier: Hashable, Sendable {
    package let value: String
    /// `@schemeID`, or else `@schemeAgencyID`.
    package let scheme: String?

    /// As published; `scheme` is `nil` where the file names none.
    package init(_ value: String, scheme: String?) {
      self.value = value
      self.scheme = scheme
    }
  }

  /// `cac:ContractingParty`, without its contact person.
  package struct Buyer: Hashable, Sendable {
    package var name = LocalizedText()
    package var identifiers: [Identifier] = []
    /// Three letters.
    package var country: String?
    package var town: String?
    package var source: Source

    /// Starts without content, at the place in the file where the buyer stands.
    package init(source: Source) { self.source = source }
  }

  /// `cac:AdditionalDocumentReference`: the call, another document of the procedure.
  package struct Reference: Hashable, Sendable {
    package var id: Sourced<String>?
    package var uuid: String?
    /// `cbc:DocumentTypeCode`, as in `TED_CN`.
    package var type: Sourced<String>?
    package var uri: String?
    /// `cbc:FileName`, where services write the title of the call.
    package var fileName: String?
    package var descriptions = LocalizedText()
    package var source: Source

    /// Starts without content, at the place in the file where the reference stands.
    package init(source: Source) { self.source = source }
  }

  /// An element as the file has it, so that a Response can repeat what the buyer wrote.
  package struct Element: Hashable, Sendable {
    /// An attribute of an element, as in `schemeID`.
    package struct Attribute: Hashable, Sendable {
      package let name: String
      package let value: String

      package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
      }
    }

    /// With the prefix that the standard uses, as in `cbc:ID`; the root has none.
    package let name: String
    /// By name, since their order means nothing.
    package let attributes: [Attribute]
    /// Blanks at both ends removed, else as written.
    package let text: String
    /// The elements directly within it, in document order.
    package let children: [Element]
    /// 1-based.
    package let line: Int

    package init(
      name: String, attributes: [Attribute] = [], text: String = "", children: [Element] = [],
      line: Int = 0
    ) {
      self.name = name
      self.attributes = attributes
      self.text = text
      self.children = children
      self.line = line
    }

    /// The first element of that name directly within it; `nil` where there is none.
    package func child(_ name: String) -> Element? { children.first { $0.name == name } }

    /// The elements of that name directly within it, in document order.
    package func children(_ name: String) -> [Element] { children.filter { $0.name == name } }

    /// The value of the attribute of that name; `nil` where the element lacks it.
    package subscript(attribute: String) -> String? {
      attributes.first { $0.name == attribute }?.value
    }
  }
}
