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

/// The joint bid as the buyer reads it: who we are, who does what, with what quality; no prices.
struct OfferDocument {
  let context: DossierContext

  var document: DossierDocument {
    DossierDocument(
      template: "offer",
      title: context.say(context.isGroup ? DossierWord.offer : DossierWord.soleOffer),
      sections: [who] + context.lots.map(work)
        + [reservation, quality, SocialValueSection(context: context).section, references]
        .compactMap(\.self),
      signers: context.leader.map { [context.line($0)] } ?? [], isForBuyer: true)
  }

  private var who: DossierDocument.Section {
    let group = context.content.register.group.name
    let intro =
      context.isGroup
      ? DossierWord.groupIntroduction(group, lead: context.leader?.name ?? "")
      : DossierWord.soleIntroduction(context.leader?.name ?? "")
    return DossierDocument.Section(
      heading: context.say(DossierWord.whoWeAre), paragraphs: [context.say(intro)],
      table: DossierDocument.Table(
        caption: context.say(context.isGroup ? DossierWord.tenderers : DossierWord.tenderer),
        headings: [
          DossierWord.name, DossierWord.registrationNumber, DossierWord.town, DossierWord.role,
        ].map(context.say),
        rows: context.members.map { part, member in
          [member.name, context.number(of: member), member.town, context.role(part.role)]
        }))
  }

  private func work(_ lot: LotContent) -> DossierDocument.Section {
    DossierDocument.Section(
      heading: "\(Word.lot.text(in: context.language)) \(context.title(of: lot))",
      paragraphs: [context.say(introduction(lot))],
      table: DossierDocument.Table(
        caption: context.say(context.isGroup ? DossierWord.workDivision : DossierWord.work),
        headings: [context.say(DossierWord.name), "CPV", context.say(DossierWord.amount)],
        rows: lot.plan.tenderers.flatMap { part in
          part.assignments.map {
            [
              context.content.name(of: part.operatorID), $0.demand.cpv.description,
              context.amount($0),
            ]
          }
        }
          + lot.plan.supporters.flatMap { supporter in
            supporter.assignments.map {
              [
                "\(context.content.name(of: supporter.operatorID)) (\(context.word(supporter.kind)))",
                $0.demand.cpv.description, context.amount($0),
              ]
            }
          }, numbers: [2]))
  }

  private func introduction(_ lot: LotContent) -> Phrase {
    let isHelped = lot.isHelped
    guard !context.isGroup else {
      return isHelped ? DossierWord.helpedGroupIntroduction : DossierWord.workIntroduction
    }
    return isHelped ? DossierWord.helpedWorkIntroduction : DossierWord.soleWorkIntroduction
  }

  /// What the ESPDs state, in the same words; a member that states no share has none here.
  private var reservation: DossierDocument.Section? {
    guard let lot = context.lots.first(where: context.isReserved) else { return nil }
    guard context.members.contains(where: { context.share(of: $1.id, on: lot.lot.id) != nil })
    else {
      return DossierDocument.Section(
        heading: context.say(DossierWord.reservation),
        paragraphs: [
          context.say(
            context.isGroup ? DossierWord.noSharesStated : DossierWord.noShareStated)
        ])
    }
    return DossierDocument.Section(
      heading: context.say(DossierWord.reservation),
      paragraphs: [
        context.say(
          context.isGroup ? DossierWord.reservationText : DossierWord.soleReservationText)
      ],
      table: DossierDocument.Table(
        caption: context.say(DossierWord.shares),
        headings: [DossierWord.name, DossierWord.statedShare, DossierWord.categories].map(
          context.say),
        rows: context.members.map { _, member in
          [
            member.name, context.share(of: member.id, on: lot.lot.id) ?? "–",
            context.share(of: member.id, on: lot.lot.id) == nil
              ? "–" : member.targetCategories ?? "–",
          ]
        }, numbers: [1]))
  }

  /// Which steps of the quality model each member has, as the register can show.
  private var quality: DossierDocument.Section? {
    let day = context.lots.first?.candidates.asOf ?? CivilDate(1970, 1, 1)
    let rows = context.members.compactMap { _, member -> [String]? in
      let book = FactBook(member, asOf: day)
      let steps = QualityStep.all.filter { book.isTrue($0.fact) }
      guard !steps.isEmpty else { return nil }
      return [member.name, steps.map { context.say($0.name) }.joined(separator: ", ")]
    }
    guard !rows.isEmpty else { return nil }
    return DossierDocument.Section(
      heading: context.say(DossierWord.quality),
      paragraphs: [context.say(DossierWord.qualityText)],
      table: DossierDocument.Table(
        caption: context.say(DossierWord.quality),
        headings: [DossierWord.name, DossierWord.steps].map(context.say), rows: rows))
  }

  private var references: DossierDocument.Section? {
    let rows = context.members.flatMap { _, member in
      member.references.map { reference in
        let end = reference.through.map(\.description) ?? context.say(DossierWord.ongoing)
        return [
          member.name, reference.buyer, reference.subject, "\(reference.from) – \(end)",
          reference.value.map(context.formats.text) ?? "–",
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return DossierDocument.Section(
      heading: context.say(DossierWord.references),
      table: DossierDocument.Table(
        caption: context.say(DossierWord.references),
        headings: [
          DossierWord.name, DossierWord.buyer, DossierWord.subject, DossierWord.period,
          ESPDWording.yearlyValue,
        ].map(context.say), rows: rows, numbers: [4]))
  }
}

extension LotContent {
  /// Whether somebody who does not tender does some of the work.
  var isHelped: Bool { plan.supporters.contains { !$0.assignments.isEmpty } }
}

/// A step of the quality model for work training.
///
/// - Source: RULES.md ASF-FRAMSTEG.
private struct QualityStep {
  let fact: FactName
  let name: Phrase

  static let all = [
    QualityStep(
      fact: .hasIntroduction,
      name: Phrase("offer-document.quality-step.name")),
    QualityStep(
      fact: .hasIndividualWorkPlan,
      name: Phrase("offer-document.quality-step.name.individual-work-plan")),
    QualityStep(
      fact: .hasEvaluation, name: Phrase("offer-document.quality-step.name.evaluation")),
    QualityStep(
      fact: .hasValidationOCN,
      name: Phrase("offer-document.quality-step.name.validation-of-skills-ocn")),
  ]
}

extension FactBook {
  fileprivate func isTrue(_ name: FactName) -> Bool {
    let use = use(name)
    return use.unusable == nil && use.fact?.value == .flag(true)
  }
}
