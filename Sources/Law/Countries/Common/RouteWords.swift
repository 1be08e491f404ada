import Values

/// What the rules on ways to buy say, where several acts say the same.
enum RouteWords {
  static let reserved = Phrase(
    en: """
      Participation may be reserved for sheltered workshops and suppliers whose main aim is integration, \
      with at least 30 % target persons, or performance in a sheltered programme prescribed: one or the \
      other. It is still a competition, and the call must name the provision.
      """,
    sv: """
      Deltagandet får reserveras för skyddade verkstäder och leverantörer vars främsta syfte är \
      integration, med minst 30 % ur målgruppen, eller fullgörande inom program för skyddad anställning \
      föreskrivas: det ena eller det andra. Det är fortfarande en konkurrens, och annonsen ska ange \
      bestämmelsen.
      """,
    da: """
      Deltagelsen kan reserveres til beskyttede værksteder og leverandører, hvis hovedformål er \
      integration, med mindst 30 % fra målgruppen, eller udførelse i et program for beskyttet \
      beskæftigelse kan kræves: det ene eller det andet. Det er stadig en konkurrence, og \
      bekendtgørelsen skal nævne bestemmelsen.
      """)
  static let reservedChapter19 = Phrase(
    en: """
      Chapter 19 governs: annex-2 services at any value, and everything below the threshold. It names \
      other reservations; none of its rules forbids this one, and none allows it.
      """,
    sv: """
      19 kap. styr: bilaga 2-tjänster oavsett värde, och allt under tröskelvärdet. Där nämns andra \
      reservationer; ingen regel förbjuder den här, och ingen tillåter den.
      """,
    da: """
      Kapitel 19 gælder: bilag 2-tjenester uanset værdi, og alt under tærskelværdien. Det nævner andre \
      reservationer; ingen regel forbyder denne, og ingen tillader den.
      """)
  static let groupIsOpen = Phrase(
    en: "How a group of suppliers meets the conditions (RES-GRP-01): say it in the documents",
    sv: "Hur en grupp av leverantörer uppfyller villkoren (RES-GRP-01): ange det i dokumenten",
    da: "Hvordan en sammenslutning opfylder betingelserne (RES-GRP-01): skriv det i dokumenterne")
  static let article77 = Phrase(
    en: """
      Listed services may be reserved for organisations with a public-service aim, reinvested surplus and \
      staff or user participation that this buyer has not awarded such a contract in three years.
      """,
    sv: """
      Listade tjänster får reserveras för organisationer med offentligt uppdrag som syfte, återinvesterat \
      överskott och personalens eller brukarnas medverkan, som köparen inte har tilldelat ett sådant \
      kontrakt på tre år.
      """,
    da: """
      Tjenester på listen kan reserveres til organisationer med en offentlig opgave som formål, \
      geninvesteret overskud og medarbejder- eller brugerinddragelse, som ordregiveren ikke har tildelt en \
      sådan kontrakt i tre år.
      """)
  static let cpvNotListed = Phrase(
    en: "The CPV code is not on the list of services that may be reserved this way",
    sv: "CPV-koden står inte på listan över tjänster som får reserveras så",
    da: "CPV-koden er ikke på listen over tjenester, der kan reserveres sådan")
  static let overThreeYears = Phrase(
    en: "The contract may run for three years at most",
    sv: "Kontraktet får gälla i högst tre år", da: "Kontrakten må højst gælde i tre år")
  static let optionsAreOpen = Phrase(
    en: "Whether the three years include options and renewals is not settled (D8)",
    sv: "Om de tre åren omfattar optioner och förlängningar är inte avgjort (D8)",
    da: "Om de tre år omfatter optioner og forlængelser er ikke afklaret (D8)")
  static let groupBarIsOpen = Phrase(
    en: "Whether a group is barred where one of its members had such a contract (D8)",
    sv: "Om en grupp är utesluten när en medlem har haft ett sådant kontrakt (D8)",
    da: "Om en sammenslutning er udelukket, når en deltager har haft en sådan kontrakt (D8)")
  static let idebure = Phrase(
    en: """
      Listed services may be reserved for idéburna organisations: legal persons with public-benefit \
      purposes only, permitted transfers of value only, and no public control. No limit in time.
      """,
    sv: """
      Listade tjänster får reserveras för idéburna organisationer: juridiska personer med uteslutande \
      allmännyttigt syfte, bara tillåtna värdeöverföringar och utan offentlig kontroll. Ingen tidsgräns.
      """,
    da: """
      Tjenester på listen kan reserveres til idéburna organisationer: juridiske personer med udelukkende \
      almennyttigt formål, kun tilladte værdioverførsler og uden offentlig kontrol. Ingen tidsgrænse.
      """)
  static let unregisteredIsOpen = Phrase(
    en: "Whether an organisation that meets the conditions must be registered (D9)",
    sv: "Om en organisation som uppfyller villkoren måste vara registrerad (D9)",
    da: "Om en organisation, der opfylder betingelserne, skal være registreret (D9)")
  static let onlyLOU = Phrase(
    en: "LOU alone has this reservation", sv: "Bara LOU har den reservationen",
    da: "Kun LOU har denne reservation")
  static let framework = Phrase(
    en: """
      A framework is procured like a contract, with the same reservations; a group may hold it. Buying \
      from one that is there needs that it covers the purchase.
      """,
    sv: """
      Ett ramavtal upphandlas som ett kontrakt, med samma reservationer; en grupp kan ha det. Att avropa \
      kräver att ett ramavtal finns som omfattar köpet.
      """,
    da: """
      En rammeaftale udbydes som en kontrakt, med de samme reservationer; en sammenslutning kan have \
      den. Et træk kræver, at en rammeaftale findes og dækker købet.
      """)
  static func directBelow(_ limit: String) -> Phrase {
    Phrase(
      en: "The value is below \(limit)", sv: "Värdet är under \(limit)",
      da: "Værdien er under \(limit)")
  }
  static func directBelow(_ limit: String, documentedAbove floor: String) -> Phrase {
    Phrase(
      en: "The value is below \(limit); the decision is documented above \(floor)",
      sv: "Värdet är under \(limit); beslutet dokumenteras över \(floor)",
      da: "Værdien er under \(limit); beslutningen dokumenteres over \(floor)")
  }
  static let directBelowShare = Phrase(
    en: "The value is below five per cent of the threshold for concessions",
    sv: "Värdet är under fem procent av tröskelvärdet för koncessioner",
    da: "Værdien er under fem procent af tærskelværdien for koncessioner")
  static let directAnnex2 = Phrase(
    en: "An annex-2 service below the threshold for such services",
    sv: "En bilaga 2-tjänst under tröskelvärdet för sådana tjänster",
    da: "En bilag 2-tjeneste under tærskelværdien for sådanne tjenester")
  static let directAbove = Phrase(
    en: "The value reaches the limit; the act's special exceptions are not judged here",
    sv: "Värdet når gränsen; lagens särskilda undantag prövas inte här",
    da: "Værdien når grænsen; lovens særlige undtagelser vurderes ikke her")
  static let lots = Phrase(
    en: """
      The purchase may be divided so that small enterprises can tender, and some lots reserved; the value \
      of all lots counts together.
      """,
    sv: """
      Köpet får delas upp så att små företag kan lämna anbud, och enstaka delar reserveras; värdet av alla \
      delar räknas ihop.
      """,
    da: """
      Købet kan opdeles, så små virksomheder kan byde, og enkelte delkontrakter reserveres; værdien af \
      alle delkontrakter regnes sammen.
      """)
  static let social = Phrase(
    en: """
      Terms on employment or placements for performance, linked to the subject and stated in the \
      documents; labour-law terms where they are needed. They reserve nothing.
      """,
    sv: """
      Villkor om sysselsättning eller praktik vid fullgörandet, med anknytning till föremålet och angivna \
      i dokumenten; arbetsrättsliga villkor där det är behövligt. De reserverar ingenting.
      """,
    da: """
      Vilkår om beskæftigelse eller praktik ved udførelsen, knyttet til genstanden og angivet i \
      dokumenterne; arbejdsretlige vilkår, hvor det er nødvendigt. De reserverer intet.
      """)
  static let socialChapter19 = Phrase(
    en: """
      Chapter 19 asks buyers to consider social aims and sets its principles; chapter 17 does not apply \
      by its own force. Terms must be linked to the subject and proportionate.
      """,
    sv: """
      19 kap. uppmanar köpare att ta sociala hänsyn och har sina principer; 17 kap. gäller inte av egen \
      kraft. Villkoren ska ha anknytning till föremålet och vara proportionerliga.
      """,
    da: """
      Kapitel 19 opfordrer købere til sociale hensyn og har sine principper; kapitel 17 gælder ikke af \
      sig selv. Vilkårene skal være knyttet til genstanden og proportionale.
      """)
  static let partnership = Phrase(
    en: """
      An idéburet offentligt partnerskap is in no act; one was held to be a service contract that should \
      have been procured. Procurement and state-aid rules must both allow it.
      """,
    sv: """
      Idéburet offentligt partnerskap finns inte i någon lag; ett har bedömts vara ett tjänstekontrakt som \
      skulle ha upphandlats. Både upphandlings- och statsstödsregler måste tillåta det.
      """,
    da: """
      Idéburet offentligt partnerskap står ikke i nogen lov; ét er anset for en tjenesteydelseskontrakt, \
      der skulle have været udbudt. Både udbuds- og statsstøttereglerne skal tillade det.
      """)
  static let agreement = Phrase(
    en: """
      An agreement with an authority on placements or training is outside the act unless the authority \
      pays for a service: that decides
      """,
    sv: """
      En överenskommelse med en myndighet om platser eller träning ligger utanför lagen om inte \
      myndigheten betalar för en tjänst: det avgör
      """,
    da: """
      En aftale med en myndighed om pladser eller træning ligger uden for loven, medmindre myndigheden \
      betaler for en tjeneste: det er afgørende
      """)
  static let isItAContract = Phrase(
    en: "Whether it is a contract for pecuniary interest",
    sv: "Om det är ett kontrakt med ekonomiska villkor",
    da: "Om det er en gensidigt bebyrdende aftale")
  static func notRead(_ act: String) -> Phrase {
    Phrase(
      en: "The provisions of \(act) on this were not read; see a lawyer",
      sv: "Bestämmelserna i \(act) om detta har inte lästs; fråga en jurist",
      da: "Bestemmelserne i \(act) om dette er ikke læst; spørg en jurist")
  }
  static let danishReserved = Phrase(
    en: "Secondary sources say that it can be reserved; below the threshold the documents decide",
    sv: "Sekundära källor säger att det kan reserveras; under tröskelvärdet avgör dokumenten",
    da: "Sekundære kilder siger, at det kan reserveres; under tærskelværdien afgør dokumenterne")
  static let danishWording = Phrase(
    en: "The Danish wording was not read (D17)", sv: "Den danska lagtexten har inte lästs (D17)",
    da: "Den danske lovtekst er ikke læst (D17)")
  static let danishSocial = Phrase(
    en: """
      Labour clauses: a duty of state authorities, advised to municipalities and regions; social terms \
      linked to the subject. They reserve nothing.
      """,
    sv: """
      Arbetsklausuler: en skyldighet för statliga myndigheter, en rekommendation till kommuner och \
      regioner; sociala villkor med anknytning till föremålet. De reserverar ingenting.
      """,
    da: """
      Arbejdsklausuler: pligt for statslige myndigheder, anbefalet til kommuner og regioner; sociale \
      vilkår knyttet til genstanden. De reserverer intet.
      """)
  static let swedishOnly = Phrase(
    en: "A Swedish way to buy; whether the country has one like it is not modelled",
    sv: "Ett svenskt sätt att köpa; om landet har något liknande finns inte här",
    da: "En svensk måde at købe på; om landet har noget lignende, findes ikke her")
  static let national = Phrase(
    en: "National law decides, and it is not modelled here; the directive allows it",
    sv: "Nationell lag avgör, och den finns inte här; direktivet medger det",
    da: "National lov afgør det, og den findes ikke her; direktivet tillader det")
  static let nationalFigure = Phrase(
    en: "The country's own share and counting base",
    sv: "Landets egen andel och räkningsgrund", da: "Landets egen andel og optællingsgrundlag")
}
