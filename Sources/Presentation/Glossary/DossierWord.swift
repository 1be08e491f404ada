package import Values

/// The words of the dossier's papers, of which the joint tender's stand here; those of pages and tables are in ``Word``.
package enum DossierWord {
  package static let offer = Phrase(
    en: "Joint tender",
    sv: "Gemensamt anbud",
    da: "Fælles tilbud")
  package static let soleSummary = Phrase(
    en: "Summary of the tender", sv: "Sammanfattning av anbudet", da: "Sammenfatning af tilbuddet")
  package static let soleOffer = Phrase(en: "Tender", sv: "Anbud", da: "Tilbud")
  package static let whoWeAre = Phrase(
    en: "Who we are",
    sv: "Vilka vi är",
    da: "Hvem vi er")
  package static let tenderers = Phrase(
    en: "Tenderers",
    sv: "Anbudsgivare",
    da: "Tilbudsgivere")
  package static let tenderer = Phrase(en: "Tenderer", sv: "Anbudsgivare", da: "Tilbudsgiver")
  package static let name = Phrase(
    en: "Name",
    sv: "Namn",
    da: "Navn")
  package static let registrationNumber = Phrase(
    en: "Registration number",
    sv: "Organisationsnummer",
    da: "CVR- eller organisationsnummer")
  package static let town = Phrase(
    en: "Town",
    sv: "Ort",
    da: "By")
  package static let role = Phrase(
    en: "Role",
    sv: "Roll",
    da: "Rolle")
  package static let workIntroduction = Phrase(
    en: "The tenderers divide the work like this.",
    sv: "Anbudsgivarna fördelar arbetet så här.",
    da: "Tilbudsgiverne fordeler arbejdet sådan.")
  package static let helpedGroupIntroduction = Phrase(
    en: "The tenderers and their subcontractors divide the work like this.",
    sv: "Anbudsgivarna och deras underleverantörer fördelar arbetet så här.",
    da: "Tilbudsgiverne og deres underleverandører fordeler arbejdet sådan.")
  package static let noSharesStated = Phrase(
    en:
      "Each tenderer answers the question on reserved contracts in its ESPD. No share is stated here.",
    sv:
      "Varje anbudsgivare svarar på frågan om reserverade kontrakt i sin egenförsäkran (ESPD). Ingen andel anges här.",
    da:
      "Hver tilbudsgiver besvarer spørgsmålet om reserverede kontrakter i sit ESPD. Ingen andel oplyses her."
  )
  package static let noShareStated = Phrase(
    en: "We answer the question on reserved contracts in our ESPD. No share is stated here.",
    sv:
      "Vi svarar på frågan om reserverade kontrakt i vår egenförsäkran (ESPD). Ingen andel anges här.",
    da: "Vi besvarer spørgsmålet om reserverede kontrakter i vores ESPD. Ingen andel oplyses her.")
  package static let soleWorkIntroduction = Phrase(
    en: "We do the work ourselves.", sv: "Vi utför arbetet själva.",
    da: "Vi udfører selv arbejdet.")
  package static let helpedWorkIntroduction = Phrase(
    en: "We and our subcontractors do the work like this.",
    sv: "Vi och våra underleverantörer utför arbetet så här.",
    da: "Vi og vores underleverandører udfører arbejdet sådan.")
  package static let soleReservationText = Phrase(
    en: "The share is the one that our ESPD states. A dash means that no share is stated.",
    sv:
      "Andelen är den som vi anger i vår egenförsäkran (ESPD). Ett streck betyder att ingen andel anges.",
    da: "Andelen er den, som vi oplyser i vores ESPD. En streg betyder, at ingen andel oplyses.")
  package static let workDivision = Phrase(
    en: "Division of the work",
    sv: "Fördelning av arbetet",
    da: "Fordeling af arbejdet")
  package static let amount = Phrase(
    en: "Amount",
    sv: "Mängd",
    da: "Mængde")
  package static let reservation = Phrase(
    en: "Reserved contract",
    sv: "Reserverat kontrakt",
    da: "Reserveret kontrakt")
  package static let reservationText = Phrase(
    en:
      "The shares are those that the ESPD of each tenderer states. A dash means that no share is stated.",
    sv:
      "Andelarna är de som varje anbudsgivare anger i sin egenförsäkran (ESPD). Ett streck betyder att ingen andel anges.",
    da:
      "Andelene er dem, som hver tilbudsgiver oplyser i sit ESPD. En streg betyder, at ingen andel oplyses."
  )
  package static let shares = Phrase(
    en: "Share of disabled or disadvantaged workers",
    sv: "Andel personer med funktionsnedsättning eller svag ställning på arbetsmarknaden",
    da: "Andel medarbejdere med handicap eller ugunstigt stillede")
  package static let statedShare = Phrase(
    en: "Stated share",
    sv: "Angiven andel",
    da: "Oplyst andel")
  package static let categories = Phrase(
    en: "Categories",
    sv: "Kategorier",
    da: "Kategorier")
  package static let quality = Phrase(
    en: "Quality model",
    sv: "Kvalitetsmodell",
    da: "Kvalitetsmodel")
  package static let qualityText = Phrase(
    en: "Everybody who trains with us goes through the steps that are marked for the enterprise.",
    sv: "Den som arbetstränar hos oss går genom de steg som anges för företaget.",
    da: "Den, der er i arbejdstræning hos os, gennemgår de trin, der er anført for virksomheden.")
  package static let steps = Phrase(
    en: "Steps",
    sv: "Steg",
    da: "Trin")
  package static let references = Phrase(
    en: "References",
    sv: "Referenser",
    da: "Referencer")
  package static let ongoing = Phrase(
    en: "ongoing",
    sv: "pågår",
    da: "løbende")
  package static let buyer = Phrase(
    en: "Buyer",
    sv: "Köpare",
    da: "Ordregiver")
  package static let subject = Phrase(
    en: "Subject",
    sv: "Uppdrag",
    da: "Opgave")
  package static let period = Phrase(
    en: "Period",
    sv: "Period",
    da: "Periode")
  package static let priceAnnex = Phrase(
    en: "Price annex",
    sv: "Prisbilaga",
    da: "Prisbilag")
  package static let ownPrices = Phrase(
    en: "Own prices",
    sv: "Egna priser",
    da: "Egne priser")
  package static let work = Phrase(
    en: "Work",
    sv: "Arbete",
    da: "Arbejde")
  package static let price = Phrase(
    en: "Price",
    sv: "Pris",
    da: "Pris")
  package static let unitPrice = Phrase(
    en: "Unit price",
    sv: "Enhetspris",
    da: "Enhedspris")
}

extension DossierWord {
  package static func groupIntroduction(_ group: String, lead: String) -> Phrase {
    Phrase(
      en: "We tender together as \(group), led by \(lead). All of us stand behind the tender.",
      sv:
        "Vi lämnar anbud tillsammans som \(group), med \(lead) som ledare. Alla står bakom anbudet.",
      da: "Vi byder sammen som \(group) med \(lead) som leder. Alle står bag tilbuddet.")
  }

  package static func soleIntroduction(_ name: String) -> Phrase {
    Phrase(
      en: "\(name) tenders alone.", sv: "\(name) lämnar anbud ensam.", da: "\(name) byder alene.")
  }

  package static func purposeText(group: String, procedure: String, buyer: String) -> Phrase {
    Phrase(
      en:
        "The parties tender together as \(group) in the procedure \(procedure) of \(buyer), and perform "
        + "the contract together if it is awarded to them.",
      sv:
        "Parterna lämnar anbud tillsammans som \(group) i upphandlingen \(procedure) hos \(buyer), och "
        + "utför kontraktet tillsammans om de tilldelas det.",
      da:
        "Parterne byder sammen som \(group) i udbuddet \(procedure) hos \(buyer) og udfører kontrakten "
        + "sammen, hvis de får den tildelt.")
  }

  package static func leadMandateText(_ lead: String) -> Phrase {
    Phrase(
      en:
        "\(lead) leads the group. It may hand in the tender, ask and answer questions, and receive "
        + "decisions for all parties. It may not change price, amount or members without their decision.",
      sv:
        "\(lead) leder gruppen. Den får lämna anbudet, ställa och besvara frågor och ta emot beslut för "
        + "alla parter. Den får inte ändra pris, mängd eller medlemmar utan deras beslut.",
      da: "\(lead) leder gruppen. Den kan afgive tilbuddet, stille og besvare spørgsmål og modtage "
        + "afgørelser for alle parter. Den kan ikke ændre pris, mængde eller medlemmer uden deres beslutning."
    )
  }

  /// - Parameter share: `nil` where nobody has settled it.
  package static func sharedCostsText(_ share: Ratio?) -> Phrase {
    guard let share else {
      return Phrase(
        en:
          "To be settled before signature: ______ % of the price of the work go to the group's common costs.",
        sv:
          "Fylls i före underskrift: ______ % på arbetets pris går till gruppens gemensamma kostnader.",
        da:
          "Udfyldes før underskrift: ______ % af arbejdets pris går til gruppens fælles omkostninger."
      )
    }
    return Phrase(
      en:
        "\(Formats(.english).text(share)) of the price of the work go to the group's common costs.",
      sv:
        "\(Formats(.swedish).text(share)) på arbetets pris går till gruppens gemensamma kostnader.",
      da: "\(Formats(.danish).text(share)) af arbejdets pris går til gruppens fælles omkostninger.")
  }

  /// - Parameter tenderer: who tenders, where it tenders alone; `nil` for a group.
  package static func commitmentText(
    _ member: String, group: String, buyer: String, tenderer: String?, doesWork: Bool
  ) -> Phrase {
    let whom = tenderer ?? group
    guard doesWork else {
      return Phrase(
        en:
          "\(member) undertakes towards \(whom) and \(buyer) to stand behind the tender with its economic and "
          + "financial standing.",
        sv:
          "\(member) åtar sig gentemot \(whom) och \(buyer) att stå bakom anbudet med sin ekonomiska och "
          + "finansiella ställning.",
        da:
          "\(member) forpligter sig over for \(whom) og \(buyer) til at stå bag tilbuddet med sin økonomiske og "
          + "finansielle formåen.")
    }
    guard tenderer == nil else {
      return Phrase(
        en:
          "\(member) undertakes towards \(whom) and \(buyer) to perform the work below, and to keep the "
          + "staff and equipment that it takes at the tenderer's disposal.",
        sv:
          "\(member) åtar sig gentemot \(whom) och \(buyer) att utföra arbetet nedan och att ställa den "
          + "personal och utrustning som det kräver till anbudsgivarens förfogande.",
        da:
          "\(member) forpligter sig over for \(whom) og \(buyer) til at udføre arbejdet nedenfor og til at "
          + "stille det personale og udstyr, som det kræver, til rådighed for tilbudsgiveren.")
    }
    return Phrase(
      en:
        "\(member) undertakes towards \(group) and \(buyer) to perform the work below, and to keep the "
        + "staff and equipment that it takes at the group's disposal.",
      sv:
        "\(member) åtar sig gentemot \(group) och \(buyer) att utföra arbetet nedan och att ställa den "
        + "personal och utrustning som det kräver till gruppens förfogande.",
      da:
        "\(member) forpligter sig over for \(group) og \(buyer) til at udføre arbejdet nedenfor og til at "
        + "stille det personale og udstyr, som det kræver, til rådighed for gruppen.")
  }

  /// - Parameter names: those whose price can be worked out.
  package static func priceExposure(_ names: String) -> Phrase {
    Phrase(
      en:
        "The price annex has a row for each kind of work: whoever leads can work out from it what \(names) "
        + "asks. Let the administrator hand it in without showing it to members (CMP-04).",
      sv:
        "Prisbilagan har en rad för varje slags arbete: den som leder kan av den räkna ut vad \(names) tar "
        + "betalt. Låt den som administrerar anbudet lämna in den utan att visa den för medlemmarna (CMP-04).",
      da:
        "Prisbilaget har en række for hvert slags arbejde: den, der leder, kan deraf regne ud, hvad \(names) "
        + "tager for arbejdet. Lad den, der administrerer tilbuddet, indlevere det uden at vise det til medlemmerne (CMP-04)."
    )
  }

  package static func declaredOn(_ day: CivilDate) -> Phrase {
    Phrase(en: "Declared as of \(day).", sv: "Försäkrat per \(day).", da: "Erklæret pr. \(day).")
  }
}
