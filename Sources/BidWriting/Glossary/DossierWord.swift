import Procurement

/// The words of the dossier's papers; those of pages and tables are in ``Word``.
enum DossierWord {
  static let offer = Phrase(
    en: "Joint tender",
    sv: "Gemensamt anbud",
    da: "Fælles tilbud")
  static let whoWeAre = Phrase(
    en: "Who we are",
    sv: "Vilka vi är",
    da: "Hvem vi er")
  static let tenderers = Phrase(
    en: "Tenderers",
    sv: "Anbudsgivare",
    da: "Tilbudsgivere")
  static let name = Phrase(
    en: "Name",
    sv: "Namn",
    da: "Navn")
  static let registrationNumber = Phrase(
    en: "Registration number",
    sv: "Organisationsnummer",
    da: "CVR- eller organisationsnummer")
  static let town = Phrase(
    en: "Town",
    sv: "Ort",
    da: "By")
  static let role = Phrase(
    en: "Role",
    sv: "Roll",
    da: "Rolle")
  static let workIntroduction = Phrase(
    en: "The tenderers divide the work like this.",
    sv: "Anbudsgivarna fördelar arbetet så här.",
    da: "Tilbudsgiverne fordeler arbejdet sådan.")
  static let workDivision = Phrase(
    en: "Division of the work",
    sv: "Fördelning av arbetet",
    da: "Fordeling af arbejdet")
  static let amount = Phrase(
    en: "Amount",
    sv: "Mängd",
    da: "Mængde")
  static let reservation = Phrase(
    en: "Reserved contract",
    sv: "Reserverat kontrakt",
    da: "Reserveret kontrakt")
  static let reservationText = Phrase(
    en:
      "The shares are those that the ESPD of each tenderer states. A dash means that no share is stated.",
    sv:
      "Andelarna är de som varje anbudsgivare anger i sin egenförsäkran (ESPD). Ett streck betyder att ingen andel anges.",
    da:
      "Andelene er dem, som hver tilbudsgiver oplyser i sit ESPD. En streg betyder, at ingen andel oplyses."
  )
  static let shares = Phrase(
    en: "Share of disabled or disadvantaged workers",
    sv: "Andel personer med funktionsnedsättning eller svag ställning på arbetsmarknaden",
    da: "Andel medarbejdere med handicap eller ugunstigt stillede")
  static let statedShare = Phrase(
    en: "Stated share",
    sv: "Angiven andel",
    da: "Oplyst andel")
  static let categories = Phrase(
    en: "Categories",
    sv: "Kategorier",
    da: "Kategorier")
  static let quality = Phrase(
    en: "Quality model",
    sv: "Kvalitetsmodell",
    da: "Kvalitetsmodel")
  static let qualityText = Phrase(
    en: "Everybody who trains with us goes through the steps that are marked for the enterprise.",
    sv: "Den som arbetstränar hos oss går genom de steg som anges för företaget.",
    da: "Den, der er i arbejdstræning hos os, gennemgår de trin, der er anført for virksomheden.")
  static let steps = Phrase(
    en: "Steps",
    sv: "Steg",
    da: "Trin")
  static let references = Phrase(
    en: "References",
    sv: "Referenser",
    da: "Referencer")
  static let ongoing = Phrase(
    en: "ongoing",
    sv: "pågår",
    da: "løbende")
  static let buyer = Phrase(
    en: "Buyer",
    sv: "Köpare",
    da: "Køber")
  static let subject = Phrase(
    en: "Subject",
    sv: "Uppdrag",
    da: "Opgave")
  static let period = Phrase(
    en: "Period",
    sv: "Period",
    da: "Periode")
  static let yearlyValue = Phrase(
    en: "Value a year",
    sv: "Värde per år",
    da: "Værdi pr. år")
  static let priceAnnex = Phrase(
    en: "Price annex",
    sv: "Prisbilaga",
    da: "Prisbilag")
  static let ownPrices = Phrase(
    en: "Own prices",
    sv: "Egna priser",
    da: "Egne priser")
  static let work = Phrase(
    en: "Work",
    sv: "Arbete",
    da: "Arbejde")
  static let price = Phrase(
    en: "Price",
    sv: "Pris",
    da: "Pris")
  static let unitPrice = Phrase(
    en: "Unit price",
    sv: "Enhetspris",
    da: "Enhedspris")
  static let agreement = Phrase(
    en: "Consortium agreement (draft)",
    sv: "Konsortieavtal (utkast)",
    da: "Konsortieaftale (udkast)")
  static let parties = Phrase(
    en: "Parties",
    sv: "Parter",
    da: "Parter")
  static let purpose = Phrase(
    en: "Purpose",
    sv: "Syfte",
    da: "Formål")
  static let leadMandate = Phrase(
    en: "The leader and its mandate",
    sv: "Ledaren och dess fullmakt",
    da: "Lederen og dens fuldmagt")
  static let division = Phrase(
    en: "Division of the work",
    sv: "Fördelning av arbetet",
    da: "Fordeling af arbejdet")
  static let divisionText = Phrase(
    en:
      "Each party answers to the others for its own part. Prices are agreed between each party and the administrator and are not told to the other parties.",
    sv:
      "Varje part svarar inför de andra för sin egen del. Priser avtalas mellan varje part och den som administrerar anbudet och lämnas inte till de andra parterna.",
    da:
      "Hver part svarer over for de andre for sin egen del. Priser aftales mellem hver part og den, der administrerer tilbuddet, og gives ikke videre til de andre parter."
  )
  static let liability = Phrase(
    en: "Liability",
    sv: "Ansvar",
    da: "Ansvar")
  static let liabilityText = Phrase(
    en:
      "Towards the buyer the parties are jointly and severally liable if the contract says so. Between themselves each bears the loss that its own part causes. Check what the contract demands before you sign.",
    sv:
      "Mot köparen ansvarar parterna solidariskt om kontraktet säger det. Sinsemellan bär var och en den förlust som dess egen del orsakar. Kontrollera vad kontraktet kräver innan ni skriver under.",
    da:
      "Over for køberen hæfter parterne solidarisk, hvis kontrakten siger det. Indbyrdes bærer hver part det tab, som dens egen del forårsager. Kontrollér kontraktens krav, før I underskriver."
  )
  static let sharedCosts = Phrase(
    en: "Shared costs",
    sv: "Gemensamma kostnader",
    da: "Fælles omkostninger")
  static let information = Phrase(
    en: "Information walls",
    sv: "Informationshinder",
    da: "Informationsbarrierer")
  static let informationText = Phrase(
    en:
      "The administrator alone sees all prices, costs and answers on capacity. No party asks another for its prices, its costs or its interest in other contracts, and the administrator keeps a record of what is disclosed.",
    sv:
      "Endast den som administrerar anbudet ser alla priser, kostnader och svar om kapacitet. Ingen part frågar en annan om priser, kostnader eller intresse för andra kontrakt, och administratören för en logg över vad som lämnas ut.",
    da:
      "Kun den, der administrerer tilbuddet, ser alle priser, omkostninger og svar om kapacitet. Ingen part spørger en anden om priser, omkostninger eller interesse for andre kontrakter, og administratoren fører en log over, hvad der videregives."
  )
  static let withdrawal = Phrase(
    en: "Withdrawal",
    sv: "Utträde",
    da: "Udtræden")
  static let withdrawalText = Phrase(
    en:
      "Until the tender is handed in a party may withdraw by written notice to the leader. Afterwards it is bound as long as the tender is. Whether the rest may go on without it is for the buyer and the law to decide.",
    sv:
      "Fram till att anbudet lämnas får en part dra sig ur genom skriftligt besked till ledaren. Därefter är den bunden så länge anbudet är det. Om de övriga får fortsätta utan den avgörs av köparen och lagen.",
    da:
      "Indtil tilbuddet er afgivet, kan en part trække sig ved skriftlig meddelelse til lederen. Derefter er den bundet, så længe tilbuddet er det. Om de øvrige kan fortsætte uden den, afgøres af køberen og loven."
  )
  static let changes = Phrase(
    en: "Changes in the group",
    sv: "Ändringar i gruppen",
    da: "Ændringer i gruppen")
  static let changesText = Phrase(
    en:
      "A change of parties after the tender is handed in needs the consent of all parties and an answer from the buyer. A reserved contract may be lost if a party no longer meets the reservation.",
    sv:
      "En ändring av parterna efter att anbudet lämnats kräver alla parters samtycke och besked från köparen. Ett reserverat kontrakt kan gå förlorat om en part inte längre uppfyller reservationen.",
    da:
      "En ændring af parterne efter tilbuddets afgivelse kræver alle parters samtykke og svar fra køberen. En reserveret kontrakt kan gå tabt, hvis en part ikke længere opfylder reservationen."
  )
  static let competition = Phrase(
    en: "Competition",
    sv: "Konkurrens",
    da: "Konkurrence")
  static let competitionText = Phrase(
    en:
      "Each party has answered in writing whether it could tender alone. Parties that could are competitors, and tendering together must then be justified. The answers are kept by the administrator.",
    sv:
      "Varje part har svarat skriftligt på om den kunde lämna anbud ensam. Parter som kunde det är konkurrenter, och att lämna anbud tillsammans måste då kunna motiveras. Svaren förvaras hos administratören.",
    da:
      "Hver part har skriftligt svaret på, om den kunne byde alene. Parter, der kunne, er konkurrenter, og et fælles tilbud skal da kunne begrundes. Svarene opbevares hos administratoren."
  )
  static let term = Phrase(
    en: "Term",
    sv: "Avtalstid",
    da: "Løbetid")
  static let termText = Phrase(
    en:
      "The agreement holds from signature until the contract with the buyer has ended, or until it is settled that no contract comes about.",
    sv:
      "Avtalet gäller från underskrift tills kontraktet med köparen har löpt ut, eller tills det står klart att inget kontrakt kommer till stånd.",
    da:
      "Aftalen gælder fra underskrift, til kontrakten med køberen er udløbet, eller til det står klart, at ingen kontrakt indgås."
  )
  static let commitment = Phrase(
    en: "Commitment",
    sv: "Skriftligt åtagande",
    da: "Støtteerklæring")
  static let undertaking = Phrase(
    en: "Undertaking",
    sv: "Åtagande",
    da: "Erklæring")
  static let commitmentSwedish = Phrase(
    en:
      "The undertaking holds for the whole of the contract. It is given so that the buyer can see that the capacity is at the group’s disposal (LOU 14 kap. 6-8 §§).",
    sv:
      "Åtagandet gäller under hela kontraktstiden. Det lämnas för att köparen ska kunna se att gruppen förfogar över kapaciteten (14 kap. 6–8 §§ LOU).",
    da:
      "Erklæringen gælder i hele kontraktens løbetid. Den afgives, for at køberen kan se, at gruppen råder over kapaciteten (LOU kap. 14, §§ 6-8)."
  )
  static let commitmentDanish = Phrase(
    en:
      "The undertaking is legally binding and holds for the whole of the contract (udbudsloven § 144).",
    sv: "Åtagandet är rättsligt bindande och gäller under hela kontraktstiden (udbudsloven § 144).",
    da:
      "Erklæringen er juridisk forpligtende og gælder i hele kontraktens løbetid (udbudslovens § 144)."
  )
  static let workOfMember = Phrase(
    en: "Work that the undertaking is about",
    sv: "Arbete som åtagandet gäller",
    da: "Arbejde, som erklæringen gælder")
  static let declaration = Phrase(
    en: "Self-declaration",
    sv: "Egenförsäkran",
    da: "Egenerklæring")
  static let declarant = Phrase(
    en: "Who declares",
    sv: "Vem som försäkrar",
    da: "Hvem der erklærer")
  static let declarationText = Phrase(
    en:
      "For procurements in which the ESPD is not prescribed. Use the buyer’s own form where there is one.",
    sv:
      "För upphandlingar där ESPD inte är föreskriven. Använd köparens egen blankett om det finns en.",
    da: "Til udbud, hvor ESPD ikke er foreskrevet. Brug køberens egen blanket, hvis der er en.")
  static let grounds = Phrase(
    en: "Grounds of exclusion",
    sv: "Uteslutningsgrunder",
    da: "Udelukkelsesgrunde")
  static let ground = Phrase(
    en: "Ground",
    sv: "Grund",
    da: "Grund")
  static let applies = Phrase(
    en: "Applies",
    sv: "Föreligger",
    da: "Foreligger")
  static let yes = Phrase(
    en: "yes",
    sv: "ja",
    da: "ja")
  static let no = Phrase(
    en: "no",
    sv: "nej",
    da: "nej")
  static let openAnswer = Phrase(
    en: "not answered",
    sv: "inte besvarad",
    da: "ikke besvaret")
  static let questions = Phrase(
    en: "Questions to the buyer",
    sv: "Frågor till köparen",
    da: "Spørgsmål til køberen")
  static let questionsText = Phrase(
    en:
      "These questions decide whether the group may tender. Ask them in writing, without naming who asks for whom.",
    sv:
      "De här frågorna avgör om gruppen får lämna anbud. Ställ dem skriftligt, utan att säga för vem ni frågar.",
    da:
      "Disse spørgsmål afgør, om gruppen må byde. Stil dem skriftligt uden at sige, på hvis vegne I spørger."
  )
  static let noQuestions = Phrase(
    en: "No question stands open.",
    sv: "Ingen fråga är öppen.",
    da: "Intet spørgsmål står åbent.")
  static let checklist = Phrase(
    en: "Checklist",
    sv: "Checklista",
    da: "Tjekliste")
  static let missing = Phrase(
    en: "What is missing",
    sv: "Det som saknas",
    da: "Det, der mangler")
  static let nothing = Phrase(
    en: "Nothing is missing.",
    sv: "Inget saknas.",
    da: "Intet mangler.")
  static let timeline = Phrase(
    en: "Timeline",
    sv: "Tidslinje",
    da: "Tidslinje")
  static let day = Phrase(
    en: "Day",
    sv: "Dag",
    da: "Dag")
  static let what = Phrase(
    en: "What",
    sv: "Vad",
    da: "Hvad")
  static let responsible = Phrase(
    en: "Responsible",
    sv: "Ansvarig",
    da: "Ansvarlig")
  static let lastDay = Phrase(
    en: "Last day",
    sv: "Sista dag",
    da: "Sidste dag")
  static let administrator = Phrase(
    en: "administrator",
    sv: "administratören",
    da: "administratoren")
  static let lastQuestions = Phrase(
    en: "last day to ask the buyer",
    sv: "sista dag att fråga köparen",
    da: "sidste dag for spørgsmål til køberen")
  static let lastPapers = Phrase(
    en: "all papers from the members",
    sv: "alla handlingar från medlemmarna",
    da: "alle papirer fra medlemmerne")
  static let lastTender = Phrase(
    en: "last day to tender",
    sv: "sista anbudsdag",
    da: "sidste frist for tilbud")
  static let signature = Phrase(
    en: "Place, day and signature",
    sv: "Ort, datum och underskrift",
    da: "Sted, dato og underskrift")
  static let overrides = Phrase(
    en: "Risks taken",
    sv: "Tagna risker",
    da: "Påtagne risici")
  static let overridesText = Phrase(
    en:
      "These requirements are undetermined. Somebody decided in writing to tender all the same; no verdict and no answer in an ESPD changes by that.",
    sv:
      "De här kraven är oavgjorda. Någon har skriftligt beslutat att lämna anbud ändå; ingen bedömning och inget svar i en ESPD ändras av det.",
    da:
      "Disse krav er uafgjorte. Nogen har skriftligt besluttet at byde alligevel; ingen vurdering og intet svar i et ESPD ændres deraf."
  )
  static let overridden = Phrase(
    en: "Overridden",
    sv: "Beslut att lämna anbud ändå",
    da: "Besluttet at byde alligevel")
  static let takenBy = Phrase(
    en: "Taken by",
    sv: "Tagen av",
    da: "Påtaget af")
  static let risk = Phrase(
    en: "Risk",
    sv: "Risk",
    da: "Risiko")
}

/// Sentences with names in them.
extension DossierWord {
  static func groupIntroduction(_ group: String, lead: String) -> Phrase {
    Phrase(
      en: "We tender together as \(group), led by \(lead). All of us stand behind the tender.",
      sv:
        "Vi lämnar anbud tillsammans som \(group), med \(lead) som ledare. Alla står bakom anbudet.",
      da: "Vi byder sammen som \(group) med \(lead) som leder. Alle står bag tilbuddet.")
  }

  static func soleIntroduction(_ name: String) -> Phrase {
    Phrase(
      en: "\(name) tenders alone.", sv: "\(name) lämnar anbud ensam.", da: "\(name) byder alene.")
  }

  static func purposeText(group: String, procedure: String, buyer: String) -> Phrase {
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

  static func leadMandateText(_ lead: String) -> Phrase {
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

  static func sharedCostsText(_ share: Ratio) -> Phrase {
    Phrase(
      en: "\(share) of the price of the work go to the group's common costs.",
      sv: "\(share) på arbetets pris går till gruppens gemensamma kostnader.",
      da: "\(share) af arbejdets pris går til gruppens fælles omkostninger.")
  }

  static func commitmentText(_ member: String, group: String, buyer: String) -> Phrase {
    Phrase(
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

  static func declaredOn(_ day: CivilDate) -> Phrase {
    Phrase(en: "Declared as of \(day).", sv: "Försäkrat per \(day).", da: "Erklæret pr. \(day).")
  }
}
