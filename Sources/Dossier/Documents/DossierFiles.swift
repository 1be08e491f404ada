import Judging
import Law
import Members
import Notices
package import Presentation
package import Values

/// The papers for people: of each group of tenderers, of each member, and of the bid as a whole.
package struct DossierFiles {
  private let content: BidContent
  private let language: OutputLanguage
  private let today: CivilDate
  private let pages: Pages

  /// - Parameter own: a user's templates.
  /// - Throws: ``TemplateFailure`` naming a template that does not parse.
  package init(
    _ content: BidContent, language: OutputLanguage, today: CivilDate, own: OwnTemplates = [:]
  ) throws(TemplateFailure) {
    self.content = content
    self.language = language
    self.today = today
    pages = try Pages(content, language: language, own: own)
  }

  /// What one group of tenderers hands in and signs.
  ///
  /// - Parameter folder: where the group's papers go, as in `tender-1`.
  package func papers(of lots: [LotContent], in folder: String) throws(TemplateFailure) -> [BidFile]
  {
    let context = DossierContext(content, lots: lots, language: language)
    let only = lots.count == 1 ? lots[0].lot.id : nil
    let prices = PriceDocument(context: context)
    let number = folder.split(separator: "-").last.map { "-\($0)" } ?? ""
    var files = [
      BidFile(
        "\(folder)/\(Self.name("offer", in: language))\(number).html",
        try pages.paper(OfferDocument(context: context).document), .offer, for: .buyer, lot: only),
      BidFile(
        "\(folder)/\(Self.name("price", in: language))\(number).html",
        try pages.paper(prices.forBuyer), .price, for: .buyer, lot: only),
    ]
    if context.isGroup {
      files.append(
        BidFile(
          "\(folder)/agreement.html", try pages.paper(AgreementDocument(context: context).document),
          .agreement, for: .members))
    }
    for (_, member) in context.members {
      files += try papers(of: member, context, prices, in: "\(folder)/\(member.id)")
    }
    for supporter in context.supporters {
      files.append(try commitment(of: supporter, context, in: "\(folder)/\(supporter.id)"))
    }
    return files
  }

  private func papers(
    of member: EconomicOperator, _ context: DossierContext, _ prices: PriceDocument,
    in folder: String
  ) throws(TemplateFailure) -> [BidFile] {
    let own = MemberDocuments(context: context, member: member)
    var files = [
      BidFile(
        "\(folder)/prices.html", try pages.paper(prices.forMember(member.id)), .price, for: .member,
        operatorID: member.id)
    ]
    if context.isGroup { files.append(try commitment(of: member, context, in: folder)) }
    if context.lots.contains(where: \.mayDoWithoutESPD) {
      files.append(
        BidFile(
          "\(folder)/declaration.html", try pages.paper(own.declaration), .declaration,
          for: .member,
          operatorID: member.id))
    }
    return files
  }

  private func commitment(
    of member: EconomicOperator, _ context: DossierContext, in folder: String
  ) throws(TemplateFailure) -> BidFile {
    BidFile(
      "\(folder)/commitment.html",
      try pages.paper(MemberDocuments(context: context, member: member).commitment), .commitment,
      for: .member, operatorID: member.id)
  }

  /// What the bid manager works with.
  package func work() throws(TemplateFailure) -> [BidFile] {
    let documents = WorkDocuments(
      context: DossierContext(content, lots: content.lots, language: language), today: today)
    let events = documents.events
    return [
      BidFile(
        "questions.html", try pages.paper(documents.questions), .questions, for: .administrator),
      BidFile(
        "checklist.html", try pages.paper(documents.checklist), .checklist, for: .administrator),
    ]
      // RFC 5545 knows no calendar without an entry.
      + (events.isEmpty
        ? []
        : [
          BidFile(
            "timeline.ics", ICalendar.bytes(events, stamp: ZonedTime(date: today)), .timeline,
            for: .members)
        ])
  }

  /// File names that the buyer sees, in its language.
  private static func name(_ paper: String, in language: OutputLanguage) -> String {
    switch (paper, language) {
    case ("offer", .swedish): "anbud"
    case ("offer", .danish): "tilbud"
    case ("price", .swedish): "prisbilaga"
    case ("price", .danish): "prisbilag"
    case ("offer", .english): "tender-document"
    default: "price-annex"
    }
  }
}

extension LotContent {
  /// Whether the ESPD is not prescribed, or nobody can say: chapter 19, Danish rules outside part II.
  fileprivate var mayDoWithoutESPD: Bool {
    !candidates.regime.candidates.allSatisfy(\.prescribesESPD)
  }
}
