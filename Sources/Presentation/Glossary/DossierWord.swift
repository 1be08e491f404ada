package import Notices
package import Values

/// The words of the dossier's papers, of which the joint tender's stand here; those of pages and tables are in ``Word``.
package enum DossierWord {
  package static let offer = Phrase("dossier.offer")
  package static let soleSummary = Phrase("dossier.sole-summary")
  package static let soleOffer = Phrase("dossier.sole-offer")
  package static let whoWeAre = Phrase("dossier.who-we-are")
  package static let tenderers = Phrase("dossier.tenderers")
  package static let tenderer = Phrase("dossier.tenderer")
  package static let name = Phrase("dossier.name")
  package static let registrationNumber = Phrase("dossier.registration-number")
  package static let town = Phrase("dossier.town")
  package static let role = Phrase("dossier.role")
  package static let workIntroduction = Phrase("dossier.work-introduction")
  package static let helpedGroupIntroduction = Phrase("dossier.helped-group-introduction")
  package static let noSharesStated = Phrase("dossier.no-shares-stated")
  package static let noShareStated = Phrase("dossier.no-share-stated")
  package static let soleWorkIntroduction = Phrase("dossier.sole-work-introduction")
  package static let helpedWorkIntroduction = Phrase("dossier.helped-work-introduction")
  package static let soleReservationText = Phrase("dossier.sole-reservation-text")
  package static let workDivision = Phrase("dossier.work-division")
  package static let amount = Phrase("dossier.amount")
  package static let reservation = Phrase("dossier.reservation")
  package static let reservationText = Phrase("dossier.reservation-text")
  package static let shares = Phrase("dossier.shares")
  package static let statedShare = Phrase("dossier.stated-share")
  package static let categories = Phrase("dossier.categories")
  package static let quality = Phrase("dossier.quality")
  package static let qualityText = Phrase("dossier.quality-text")
  package static let steps = Phrase("dossier.steps")
  package static let references = Phrase("dossier.references")
  package static let ongoing = Phrase("dossier.ongoing")
  package static let buyer = Phrase("dossier.buyer")
  package static let subject = Phrase("dossier.subject")
  package static let period = Phrase("dossier.period")
  package static let priceAnnex = Phrase("dossier.price-annex")
  package static let ownPrices = Phrase("dossier.own-prices")
  package static let work = Phrase("dossier.work")
  package static let price = Phrase("dossier.price")
  package static let unitPrice = Phrase("dossier.unit-price")
}

extension DossierWord {
  package static func groupIntroduction(_ group: String, lead: String) -> Phrase {
    Phrase("dossier.group-introduction", ["group": "\(group)", "lead": "\(lead)"])
  }

  package static func soleIntroduction(_ name: String) -> Phrase {
    Phrase("dossier.sole-introduction", ["name": "\(name)"])
  }

  package static func purposeText(group: String, procedure: String, buyer: String) -> Phrase {
    Phrase(
      "dossier.purpose-text",
      ["group": "\(group)", "procedure": "\(procedure)", "buyer": "\(buyer)"])
  }

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

  package static func declaredOn(_ day: CivilDate) -> Phrase {
    Phrase("dossier.declared-on", ["day": "\(day)"])
  }
}
