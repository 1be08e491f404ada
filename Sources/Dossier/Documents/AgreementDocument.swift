import Briefs
import Judging
import Members
import Notices
import Planning
import Presentation
import Texts
import Values

/// A draft of the agreement between the members: what RULES.md GRP-06 says must be settled.
struct AgreementDocument {
  let context: DossierContext

  var document: DossierDocument {
    let group = context.content.register.group.name
    let lead = context.leader?.name ?? ""
    return DossierDocument(
      template: "agreement", title: context.say(DossierWord.agreement),
      sections: [
        section(DossierWord.parties, [], context.members.map { context.line($0.member) }),
        section(
          DossierWord.purpose,
          [DossierWord.purposeText(group: group, procedure: procedure, buyer: context.buyer)]),
        section(DossierWord.leadMandate, [DossierWord.leadMandateText(lead)]), division,
        section(DossierWord.liability, [DossierWord.liabilityText]),
        section(
          DossierWord.sharedCosts, [DossierWord.sharedCostsText(context.content.brief.sharedCost)]),
        section(DossierWord.information, [DossierWord.informationText]),
        section(DossierWord.withdrawal, [DossierWord.withdrawalText]),
        section(DossierWord.changes, [DossierWord.changesText]),
        section(DossierWord.competition, [answers, DossierWord.competitionText]),
        section(DossierWord.term, [DossierWord.termText]),
      ], signers: context.members.map { context.line($0.member) })
  }

  /// Amounts of work, never prices: no member sees another's (CMP-04).
  private var division: DossierDocument.Section {
    DossierDocument.Section(
      heading: context.say(DossierWord.division),
      paragraphs: [context.say(DossierWord.divisionText)],
      table: DossierDocument.Table(
        caption: context.say(DossierWord.workDivision),
        headings: [
          context.say(DossierWord.name), Word.lot.text(in: context.language), "CPV",
          context.say(DossierWord.amount),
        ],
        rows: context.lots.flatMap { lot in
          lot.plan.tenderers.flatMap { part in
            part.assignments.map {
              [
                context.content.name(of: part.operatorID), lot.lot.id.description,
                $0.demand.cpv.description, context.amount($0),
              ]
            }
          }
        }, numbers: [3]))
  }

  /// Whether every party has answered on every lot if it could tender alone; a lot without a record has no answers.
  private var answers: Phrase {
    let isAnswered = context.lots.allSatisfy { lot in
      context.content.competition.contains { $0.lot == lot.lot.id && $0.isAnswered }
    }
    return isAnswered ? DossierWord.allAnswered : DossierWord.answersAwaited
  }

  private var procedure: String {
    context.content.notice.procedure.title.text(preferring: context.language.threeLetters) ?? ""
  }

  private func section(
    _ heading: Phrase, _ paragraphs: [Phrase], _ points: [String] = []
  ) -> DossierDocument.Section {
    DossierDocument.Section(
      heading: context.say(heading), paragraphs: paragraphs.map(context.say), points: points)
  }
}
