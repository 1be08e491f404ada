package import Notices
package import Values

/// The words of the dossier's papers, of which the joint tender's stand here; those of pages and tables are in ``Word``.
package enum DossierWord {
  /// Title of the tender document of a group.
  package static let offer = Phrase("dossier.offer")
  /// Title of the summary page where one tenders alone.
  package static let soleSummary = Phrase("dossier.sole-summary")
  /// Title of the tender document of one that tenders alone.
  package static let soleOffer = Phrase("dossier.sole-offer")
  /// Heading above the tenderers.
  package static let whoWeAre = Phrase("dossier.who-we-are")
  /// Caption of the table of a group's tenderers.
  package static let tenderers = Phrase("dossier.tenderers")
  /// Caption of the same table where one tenders alone.
  package static let tenderer = Phrase("dossier.tenderer")
  /// Column of an enterprise's name.
  package static let name = Phrase("dossier.name")
  /// Column of the number in the country's register of enterprises.
  package static let registrationNumber = Phrase("dossier.registration-number")
  /// Column of the town that the register gives.
  package static let town = Phrase("dossier.town")
  /// Column of the role in the tender, as leader or member.
  package static let role = Phrase("dossier.role")
  /// Sentence above the work of a group without subcontractors.
  package static let workIntroduction = Phrase("dossier.work-introduction")
  /// Sentence above the work of a group with subcontractors.
  package static let helpedGroupIntroduction = Phrase("dossier.helped-group-introduction")
  /// What stands for the shares of a group where no member states one.
  package static let noSharesStated = Phrase("dossier.no-shares-stated")
  /// What stands for the share of one that tenders alone and states none.
  package static let noShareStated = Phrase("dossier.no-share-stated")
  /// Sentence above the work of one that does it all itself.
  package static let soleWorkIntroduction = Phrase("dossier.sole-work-introduction")
  /// Sentence above the work of one that tenders alone with subcontractors.
  package static let helpedWorkIntroduction = Phrase("dossier.helped-work-introduction")
  /// That the share is the one of its ESPD, where one tenders alone; what a dash means.
  package static let soleReservationText = Phrase("dossier.sole-reservation-text")
  /// Heading of who does which work, in the tender and in the agreement.
  package static let workDivision = Phrase("dossier.work-division")
  /// Column of an amount of work, with unit and period.
  package static let amount = Phrase("dossier.amount")
  /// Heading of what is said on a reserved contract.
  package static let reservation = Phrase("dossier.reservation")
  /// That the shares are those of each tenderer's ESPD; what a dash means.
  package static let reservationText = Phrase("dossier.reservation-text")
  /// Caption of the table of shares of disabled or disadvantaged workers.
  package static let shares = Phrase("dossier.shares")
  /// Column of the share that an ESPD states, in %.
  package static let statedShare = Phrase("dossier.stated-share")
  /// Column of the target group's categories, where a share is stated.
  package static let categories = Phrase("dossier.categories")
  /// Heading and caption of the quality model for work training (ASF-FRAMSTEG).
  package static let quality = Phrase("dossier.quality")
  /// How the steps of the quality model are to be read.
  package static let qualityText = Phrase("dossier.quality-text")
  /// Column of the steps that a member can show.
  package static let steps = Phrase("dossier.steps")
  /// Heading and caption of earlier contracts.
  package static let references = Phrase("dossier.references")
  /// What stands for the end of a reference that still runs.
  package static let ongoing = Phrase("dossier.ongoing")
  /// Column of a reference's buyer.
  package static let buyer = Phrase("dossier.buyer")
  /// Column of what a reference was about.
  package static let subject = Phrase("dossier.subject")
  /// Column of a reference's first and last day.
  package static let period = Phrase("dossier.period")
  /// Title and caption of the price annex that the buyer gets.
  package static let priceAnnex = Phrase("dossier.price-annex")
  /// Title and caption of the prices that only their member gets (CMP-04).
  package static let ownPrices = Phrase("dossier.own-prices")
  /// Column of a kind of work, by its CPV code.
  package static let work = Phrase("dossier.work")
  /// Column of a price, VAT excluded, in the contract's currency.
  package static let price = Phrase("dossier.price")
  /// Column of a member's price for one unit of work.
  package static let unitPrice = Phrase("dossier.unit-price")
}

extension DossierWord {
  /// Who tenders together, and who leads; all stand behind the tender.
  package static func groupIntroduction(_ group: String, lead: String) -> Phrase {
    Phrase("dossier.group-introduction", ["group": "\(group)", "lead": "\(lead)"])
  }

  /// That `name` tenders alone.
  package static func soleIntroduction(_ name: String) -> Phrase {
    Phrase("dossier.sole-introduction", ["name": "\(name)"])
  }

  /// What the parties tender for together: the procedure and its buyer, as the notice names them.
  package static func purposeText(group: String, procedure: String, buyer: String) -> Phrase {
    Phrase(
      "dossier.purpose-text",
      ["group": "\(group)", "procedure": "\(procedure)", "buyer": "\(buyer)"])
  }

  /// What `lead`, the leader's name, may do for the group.
  package static func leadMandateText(_ lead: String) -> Phrase {
    Phrase("dossier.lead-mandate-text", ["lead": "\(lead)"])
  }

  /// - Parameter share: `nil` where nobody has settled it.
  package static func sharedCostsText(_ share: Ratio?) -> Phrase {
    guard let share else {
      return Phrase("dossier.shared-costs-text")
    }
    return Phrase("dossier.shared-costs-text.of-the-price-of", ["share": .ratio(share)])
  }

  /// - Parameter tenderer: who tenders, where it tenders alone; `nil` for a group.
  package static func commitmentText(
    _ member: String, group: String, buyer: String, tenderer: String?, doesWork: Bool
  ) -> Phrase {
    let whom = tenderer ?? group
    guard doesWork else {
      return Phrase(
        "dossier.commitment-text", ["member": "\(member)", "whom": "\(whom)", "buyer": "\(buyer)"])
    }
    guard tenderer == nil else {
      return Phrase(
        "dossier.commitment-text.undertakes-towards-and-to",
        ["member": "\(member)", "whom": "\(whom)", "buyer": "\(buyer)"])
    }
    return Phrase(
      "dossier.commitment-text.undertakes-towards-and-to-2",
      ["member": "\(member)", "group": "\(group)", "buyer": "\(buyer)"])
  }

  /// What is handed in by the first of a lot's last days; `nil` where it is the tender itself.
  package static func firstStage(_ lot: Lot) -> Phrase? {
    switch lot.deadlines.first?.kind {
    case .request: Phrase("dossier.first-stage.request")
    case .interest: Phrase("dossier.first-stage.interest")
    case .tender, nil: nil
    }
  }

  /// - Parameter names: those whose price can be worked out.
  package static func priceExposure(_ names: String) -> Phrase {
    Phrase("dossier.price-exposure", ["names": "\(names)"])
  }

  /// The day as of which a member has declared itself on exclusion.
  package static func declaredOn(_ day: CivilDate) -> Phrase {
    Phrase("dossier.declared-on", ["day": "\(day)"])
  }
}
