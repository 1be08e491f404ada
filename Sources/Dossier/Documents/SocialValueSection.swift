import Judging
import Members
import Notices
import Papers
import Planning
import Presentation
import Texts
import Values

/// The social value of a tender as a section of the joint tender document.
struct SocialValueSection {
  let context: DossierContext
  private let value: SocialValue

  init(context: DossierContext) {
    self.context = context
    value = SocialValue(
      context.lots.map { ($0.lot.id, $0.plan.tenderers) }, members: context.members.map(\.member),
      on: context.lots.first?.candidates.asOf ?? CivilDate(1970, 1, 1),
      withheld: Set(
        context.lots.flatMap { lot in
          context.isReserved(lot)
            ? context.members.map(\.member.id).filter {
              !context.statesOwnShare($0, on: lot.lot.id)
            }
            : []
        }))
  }

  /// `nil` where there is no figure of all tenderers that may be shown.
  var section: DossierDocument.Section? {
    let rows = work + [persons, fullTime].compactMap(\.self)
    guard !rows.isEmpty else { return nil }
    return DossierDocument.Section(
      heading: context.say(DossierWord.socialValue),
      paragraphs: [context.say(DossierWord.socialValueText(isGroup: context.isGroup))]
        + (context.lots.contains(where: \.isHelped)
          ? [context.say(DossierWord.withoutSubcontractors)] : []),
      table: DossierDocument.Table(
        caption: context.say(DossierWord.socialValue),
        headings: [
          DossierWord.figure, DossierWord.forTargetGroup, DossierWord.inAll, DossierWord.partOfAll,
        ].map(context.say), rows: rows, numbers: [1, 2, 3]))
  }

  private var work: [[String]] {
    value.work.map { work in
      let unit = WorkUnit.hours.phrase.text(in: context.language)
      let period = work.period.phrase.text(in: context.language)
      return [
        "\(work.lot): \(unit) / \(period)", context.formats.text(work.target),
        context.formats.text(work.whole), part(TargetShare(part: work.target, of: work.whole)),
      ]
    }
  }

  private var persons: [String]? {
    value.persons.map {
      [
        context.say(DossierWord.personsOccupied(isGroup: context.isGroup)),
        context.formats.text($0.part),
        context.formats.text($0.whole), part($0),
      ]
    }
  }

  private var fullTime: [String]? {
    value.fullTime.map {
      [
        context.say(DossierWord.fullTimeOccupied(isGroup: context.isGroup)),
        context.formats.text(hundredths: $0.part),
        context.formats.text(hundredths: $0.whole), part($0),
      ]
    }
  }

  private func part(_ share: TargetShare?) -> String {
    share.map { context.percent($0.fraction) } ?? "–"
  }
}
