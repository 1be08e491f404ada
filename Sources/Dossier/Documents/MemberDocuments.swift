import Briefs
import Judging
import Law
import Members
import Notices
import Papers
import Planning
import Presentation
import Texts
import Values

/// Papers that one member signs.
struct MemberDocuments {
  let context: DossierContext
  let member: EconomicOperator

  /// That the group may count on the member's capacity (skriftligt åtagande, støtteerklæring).
  ///
  /// The law that it names is the one that governs the lots; where that is not settled, or we do not know the
  /// provision, it names none.
  ///
  /// - Source: LOU (2016:1145) 14 kap. 6-8 §§ and 19 kap. 5 §; udbudsloven § 144; directive 2014/24/EU article 63;
  ///   RULES.md GRP-05.
  var commitment: DossierDocument {
    return DossierDocument(
      template: "commitment", title: context.say(DossierWord.commitment),
      sections: [
        DossierDocument.Section(
          heading: context.say(DossierWord.undertaking),
          paragraphs: [
            context.say(
              DossierWord.commitmentText(
                context.line(member), group: context.content.register.group.name,
                buyer: context.buyer,
                tenderer: context.isGroup ? nil : context.leader?.name, doesWork: work != nil)),
            context.say(law),
          ])
      ] + [work].compactMap(\.self), signers: [context.line(member)])
  }

  private var law: Phrase {
    let regimes = Set(context.lots.flatMap(\.candidates.regime.candidates))
    return switch regimes {
    case [.swedenLOUFull]: DossierWord.commitment(under: DossierWord.relianceLOU)
    case [.swedenLOUChapter19]: DossierWord.commitment(under: DossierWord.relianceChapter19)
    case [.swedenLOUFull, .swedenLOUChapter19]:
      DossierWord.commitment(under: DossierWord.relianceLOUOpen)
    case [.denmarkPartII]: DossierWord.commitmentDanish
    case [.directiveOnly] where context.content.notice.isUnderDirective24:
      DossierWord.commitment(under: DossierWord.relianceDirective)
    default: DossierWord.commitment(under: nil)
    }
  }

  /// `nil` for one that lends its standing and does no work.
  private var work: DossierDocument.Section? {
    let rows = context.lots.flatMap { lot in
      lot.assignments(of: member.id).map {
        [lot.lot.id.description, $0.demand.cpv.description, context.amount($0)]
      }
    }
    guard !rows.isEmpty else { return nil }
    return DossierDocument.Section(
      heading: context.say(DossierWord.workOfMember),
      table: DossierDocument.Table(
        caption: context.say(DossierWord.workOfMember),
        headings: [Word.lot.text(in: context.language), "CPV", context.say(DossierWord.amount)],
        rows: rows, numbers: [2]))
  }

  /// A declaration without XML, for procurements to which the ESPD does not apply.
  ///
  /// - Source: LOU (2016:1145) 15 kap. 1 § and 19 kap.; RULES.md GRP-07.
  var declaration: DossierDocument {
    var document = DossierDocument(
      template: "declaration", title: context.say(DossierWord.declaration),
      sections: [
        DossierDocument.Section(
          heading: context.say(DossierWord.declarant),
          paragraphs: [context.line(member), context.say(DossierWord.declarationText)]), grounds,
      ], signers: [context.line(member)])
    if let reserved { document.sections.append(reserved) }
    return document
  }

  /// Only what the member has declared itself; without a declaration the boxes stay empty.
  private var grounds: DossierDocument.Section {
    let declaration = member.exclusionDeclaration
    let asked = ESPDModel.v410.criteria.filter { $0.kind == .exclusion }
    let rows = asked.map { criterion in
      let answer =
        switch declaration {
        case nil: DossierWord.openAnswer
        case let declaration? where declaration.grounds.contains(criterion.key): DossierWord.yes
        default: DossierWord.no
        }
      return [
        context.say(
          GroundWords.name(of: criterion.key) ?? Phrase(verbatim: criterion.name)),
        context.say(answer),
      ]
    }
    return DossierDocument.Section(
      heading: context.say(DossierWord.grounds),
      paragraphs: declaration.map { [context.say(DossierWord.declaredOn($0.asOf))] } ?? [],
      table: DossierDocument.Table(
        caption: context.say(DossierWord.grounds),
        headings: [DossierWord.ground, DossierWord.applies].map(context.say), rows: rows))
  }

  private var reserved: DossierDocument.Section? {
    let shares = context.lots.compactMap { lot in
      context.share(of: member.id, on: lot.lot.id).map { [lot.lot.id.description, $0] }
    }
    guard !shares.isEmpty else { return nil }
    return DossierDocument.Section(
      heading: context.say(DossierWord.reservation),
      table: DossierDocument.Table(
        caption: context.say(DossierWord.shares),
        headings: [Word.lot.text(in: context.language), context.say(DossierWord.statedShare)],
        rows: shares, numbers: [1]))
  }
}

extension LotContent {
  /// What somebody does on the lot, as a tenderer or behind one.
  fileprivate func assignments(of id: OperatorID) -> [Assignment] {
    plan.tenderers.filter { $0.operatorID == id }.flatMap(\.assignments)
      + plan.supporters.filter { $0.operatorID == id }.flatMap(\.assignments)
  }
}

extension Notice {
  /// Whether the notice names the directive on public contracts, and no other (BT-01).
  fileprivate var isUnderDirective24: Bool {
    let directives = Set(legalBases.map(\.value).filter { $0.contains("L00") })
    return directives == [Directive.classical]
  }
}
