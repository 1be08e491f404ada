package import Values

/// A page of the procurement documents, with the words that count.
package struct DocumentPlace: Hashable, Sendable {
  /// The document, as the brief names it; the file itself where a notice or an ESPD Request states the
  /// demand.
  package let document: String
  /// The page, as people number it; `nil` where none is given.
  package let page: String?
  /// Its own words, in its language; `nil` where none are given.
  package let quote: String?

  /// As the brief points to it, or as found in a file.
  package init(document: String, page: String?, quote: String?) {
    self.document = document
    self.page = page
    self.quote = quote
  }
}

/// A demand on the tenderer that the documents make.
package struct Requirement: Hashable, Sendable {
  /// Who must meet it.
  package enum Subject: String, Hashable, Sendable {
    /// Capacities are added up over the group.
    case group
    case each
    case lead
  }

  /// What is asked for, and how much of it.
  package enum Content: Hashable, Sendable {
    /// Yearly turnover of the latest closed year, at least this much.
    case turnover(Money)
    /// Turnover on average over so many closed years, at least this much a year.
    case averageTurnover(Money, years: Int)
    /// Sum that liability insurance covers, at least this much.
    case insurance(Money)
    /// A share of target workers other than the law's, at least this much.
    case targetShare(Ratio)
    /// A scheme's certificate; `orEquivalent` as the documents put it.
    case certificate(scheme: String, orEquivalent: Bool)
  }

  /// What is asked for, with its amount.
  package let content: Content
  /// Who must meet it: the group together, each operator, or the leader.
  package let subject: Subject
  /// Where the documents ask for it.
  package let origin: DocumentPlace
  /// Where the program read it: the file's field and line.
  package let source: Source
  /// Whether the words say who must meet it; where they do not, every way is a reading.
  package let isSubjectStated: Bool
  /// By which settlements of the brief name it; `nil` for none.
  package let id: String?

  /// As read from a brief, a text or an ESPD Request.
  package init(
    content: Content, subject: Subject, origin: DocumentPlace, source: Source,
    isSubjectStated: Bool = true, id: String? = nil
  ) {
    self.content = content
    self.subject = subject
    self.origin = origin
    self.source = source
    self.isSubjectStated = isSubjectStated
    self.id = id
  }
}
