internal import Values

/// What the comments of a new brief say.
enum BriefWords {
  static let opening = Phrase(
    en: "What the procurement documents ask for. Fill in what the comments ask about, and remove "
      + "what does not apply. Then run samanbud assemble with the notice, the register and this file.",
    sv: "Det som upphandlingsdokumenten kräver. Fyll i det som kommentarerna frågar efter och ta "
      + "bort det som inte gäller. Kör sedan samanbud assemble med annonsen, registret och "
      + "den här filen.",
    da: "Det, som udbudsmaterialet kræver. Udfyld det, som kommentarerne spørger om, og fjern det, "
      + "der ikke gælder. Kør derefter samanbud assemble med bekendtgørelsen, registret og "
      + "denne fil.")

  static let sharedCost = Phrase(
    en:
      "Ask the group what it adds to the price of the work for its common costs, in per cent, and state it "
      + "in the first element: sharedCost=\"...\", 0 where it adds nothing. It is not added for one that "
      + "tenders alone.",
    sv:
      "Fråga gruppen vilket påslag den gör på arbetets pris för gemensamma kostnader, i procent, och ange "
      + "det i det första elementet: sharedCost=\"...\", 0 om inget läggs på. Det läggs inte på för den som "
      + "lämnar anbud ensam.",
    da:
      "Spørg sammenslutningen, hvilket tillæg den giver prisen for arbejdet til fælles omkostninger, i "
      + "procent, og angiv det i det første element: sharedCost=\"...\", 0 hvis der intet tillægges. Det "
      + "tillægges ikke for den, der byder alene.")

  static let wishes = Phrase(
    en: "What the group wishes of its plan, before the first lot; leave out what it does not:",
    sv: "Vad gruppen önskar av sin plan, före den första delen; ta inte med det som inte önskas:",
    da:
      "Hvad sammenslutningen ønsker af sin plan, før den første delkontrakt; udelad det, der ikke ønskes:"
  )

  /// One of each kind.
  static func wishExamples(currency: String) -> [String] {
    [
      "<wishes lead=\"...\" mostMembers=\"...\" leastPart=\"10\" mostPart=\"50\">",
      "<workShare atLeast=\"30\"><member ref=\"...\"/></workShare>",
      "<memberCost perYear=\"...\" currency=\"\(currency)\"/>",
      "<transport perKm=\"...\" currency=\"\(currency)\" tripsPerYear=\"...\"/></wishes>",
    ]
  }

  static let coded = Phrase(
    en: "The notice says in codes:", sv: "Annonsen anger i koder:",
    da: "Bekendtgørelsen angiver i koder:")

  static let value = Phrase(en: "Estimated value:", sv: "Beräknat värde:", da: "Anslået værdi:")

  static let places = Phrase(
    en: "Several places; give each demand its own:", sv: "Flera platser; ange en för varje behov:",
    da: "Flere steder; angiv ét for hvert behov:")

  static let demand = Phrase(
    en: "How much work: add amount=\"whole number\" to each line, correct unit and period (both "
      + "are guesses), and say where it stands with "
      + "<origin document=\"...\" page=\"...\">the words</origin>. "
      + "It is usually found in the specification or the price form.",
    sv: "Hur mycket arbete: lägg till amount=\"heltal\" på varje rad, rätta unit och period (båda "
      + "är gissningar) och ange var det står med "
      + "<origin document=\"...\" page=\"...\">orden</origin>. "
      + "Det står oftast i uppdragsbeskrivningen eller prisbilagan.",
    da: "Hvor meget arbejde: tilføj amount=\"helt tal\" på hver linje, ret unit og period (begge "
      + "er gæt), og angiv, hvor det står, med "
      + "<origin document=\"...\" page=\"...\">ordene</origin>. "
      + "Det står oftest i opgavebeskrivelsen eller tilbudslisten.")

  static let demandWithoutCode = Phrase(
    en: "The notice gives no CPV code: add the work yourself, with "
      + "<demand cpv=\"...\" unit=\"hours\" period=\"year\" amount=\"...\"/>.",
    sv: "Annonsen anger ingen CPV-kod: lägg till arbetet själv, med "
      + "<demand cpv=\"...\" unit=\"hours\" period=\"year\" amount=\"...\"/>.",
    da: "Bekendtgørelsen angiver ingen CPV-kode: tilføj selv arbejdet, med "
      + "<demand cpv=\"...\" unit=\"hours\" period=\"year\" amount=\"...\"/>.")

  static let requirements = Phrase(
    en: "Demands on the tenderer, if any: usually under qualification. subject: group (together), "
      + "each or lead. Write them after the demand lines, outside comments, like this:",
    sv: "Krav på leverantören, om det finns några: oftast under kvalificering. subject: group "
      + "(tillsammans), each (var och en) eller lead (den som leder). Skriv dem efter raderna med "
      + "demand, utanför kommentarerna, så här:",
    da: "Krav til tilbudsgiveren, hvis der er nogen: oftest under egnethed. subject: group "
      + "(tilsammen), each (hver) eller lead (den ledende). Skriv dem efter linjerne med demand, "
      + "uden for kommentarerne, sådan her:")

  static let settle = Phrase(
    en:
      "The notice's texts ask for what follows. Read each, and settle it: take its line 'settled' at the end "
      + "out of its comment, fill in by and on (the day), and say either <metBy document=\"...\" page=\"...\"/> (a document "
      + "shows that it is met), <noDemand>why the words ask nothing of you</noDemand>, or "
      + "<coveredBy demand=\"...\"/> with the id of a demand above. The bid stays a draft while one is left.",
    sv:
      "Annonsens texter kräver det som följer. Läs vart och ett och avgör det: ta raden 'settled' i slutet ur sin "
      + "kommentar, fyll i by (vem) och on (dagen) och skriv antingen <metBy document=\"...\" page=\"...\"/> (en handling "
      + "visar att det är uppfyllt), <noDemand>varför orden inte kräver något av er</noDemand> eller "
      + "<coveredBy demand=\"...\"/> med id på ett krav ovan. Anbudet är ett utkast så länge något är kvar.",
    da:
      "Bekendtgørelsens tekster kræver følgende. Læs hvert af dem, og afgør det: tag linjen 'settled' til sidst ud af sin "
      + "kommentar, udfyld by (hvem) og on (dagen), og skriv enten <metBy document=\"...\" page=\"...\"/> (et dokument "
      + "viser, at det er opfyldt), <noDemand>hvorfor ordene intet kræver af jer</noDemand> eller "
      + "<coveredBy demand=\"...\"/> med id på et krav ovenfor. Tilbuddet er et udkast, så længe noget er tilbage."
  )

  static let pointer = Phrase(
    en:
      "The notice sends you to the procurement documents for demands that are not in it: read them there.",
    sv: "Annonsen hänvisar till upphandlingsdokumenten för krav som inte står i den: läs dem där.",
    da: "Bekendtgørelsen henviser til udbudsmaterialet for krav, der ikke står i den: læs dem der.")

  /// One line for each kind of requirement.
  static func requirementExamples(currency: String) -> [String] {
    let origin = "<origin document=\"...\" page=\"...\"/>"
    return [
      "<turnover min=\"...\" currency=\"\(currency)\" subject=\"group\">\(origin)</turnover>",
      "<targetShare percent=\"...\" subject=\"each\">\(origin)</targetShare>",
      "<certificate scheme=\"...\" orEquivalent=\"yes\" subject=\"each\">\(origin)</certificate>",
    ]
  }
}
