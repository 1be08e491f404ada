import Values

/// Duties of this program under data protection law: GDP-01 to GDP-08.
extension Rule {
  private static let book = ActBook("Regulation (EU) 2016/679 (GDPR)", from: CivilDate(2018, 5, 25))

  package static let dataProtection: [Rule] = [
    duty(
      1, "Art. 9", .secondary,
      Phrase(
        en: "Health, disability and union membership are never stored about a person",
        sv: "Hälsa, funktionsnedsättning och facklig tillhörighet lagras aldrig om en person",
        da: "Helbred, handicap og fagforening gemmes aldrig om en person"),
      Phrase(
        en: "Special categories; the kind of wage support reveals health and is treated as one.",
        sv: "Känsliga uppgifter; typen av lönestöd avslöjar hälsa och behandlas som sådan.",
        da: "Følsomme oplysninger; arten af løntilskud afslører helbred og behandles sådan.")),
    duty(
      2, "Art. 5; UHM", .secondary,
      Phrase(
        en: "Only totals: no names, personal numbers or rows about persons are let in",
        sv: "Bara summor: inga namn, personnummer eller rader om personer släpps in",
        da: "Kun summer: ingen navne, personnumre eller rækker om personer lukkes ind"),
      Phrase(
        en:
          "Imports refuse what looks like a personal number; organisation numbers are told apart.",
        sv: "Import vägrar det som ser ut som personnummer; organisationsnummer skiljs ut.",
        da: "Import afviser det, der ligner et personnummer; CVR-numre skelnes fra.")),
    duty(
      3, "Art. 5(2)", .proposal,
      Phrase(
        en: "Counts come as a dated statement that says how it was counted and by whom",
        sv: "Siffror kommer som ett daterat intyg som säger hur det räknats och av vem",
        da: "Tal kommer som en dateret erklæring, der siger, hvordan og af hvem der er talt"),
      Phrase(
        en: "The proof stays in the member's own files; a buyer looks there or asks an auditor.",
        sv: "Beviset stannar hos medlemmen; köparen ser det där eller frågar en revisor.",
        da: "Beviset bliver hos medlemmet; ordregiver ser det der eller spørger en revisor.")),
    duty(
      4, "Art. 5(1)(c)", .proposal,
      Phrase(
        en: "Small counts are not shown: below ten in all, or five in either part",
        sv: "Små antal visas inte: under tio totalt, eller fem i någon del",
        da: "Små antal vises ikke: under ti i alt eller fem i en af delene"),
      Phrase(
        en:
          "With few workers a count tells who somebody is; yes or no to 30 % stands in its place.",
        sv:
          "Med få anställda avslöjar ett antal vem någon är; ja eller nej till 30 % visas i stället.",
        da: "Med få ansatte afslører et antal, hvem nogen er; ja eller nej til 30 % vises i stedet."
      )),
    duty(
      5, "TF 2 kap.; OSL 19:3, 31:16", .unverified,
      Phrase(
        en: "A bid becomes a public document in Sweden: warn before counts go into it",
        sv: "Ett anbud blir allmän handling i Sverige: varna innan siffror skrivs in",
        da: "Et bud bliver offentligt i Sverige: advar, før tal skrives ind"),
      Phrase(
        en:
          "After the award anybody may ask for it; secrecy must be asked for and shown to be needed.",
        sv:
          "Efter tilldelning kan vem som helst begära ut det; sekretess måste begäras och motiveras.",
        da: "Efter tildeling kan enhver bede om det; fortrolighed skal begæres og begrundes.")),
    duty(
      6, "Art. 10", .unverified,
      Phrase(
        en: "Of criminal records and union membership, nothing but the ESPD's yes or no is kept",
        sv: "Av brott och facklig tillhörighet sparas inget utom ESPD:ns ja eller nej",
        da: "Om straffe og fagforening gemmes intet ud over ESPD'ets ja eller nej"),
      Phrase(
        en: "A fact on collective agreements is about the employer, never about who is a member.",
        sv: "Uppgiften om kollektivavtal gäller arbetsgivaren, aldrig vem som är medlem.",
        da: "Oplysningen om overenskomst gælder arbejdsgiveren, aldrig hvem der er medlem.")),
    duty(
      7, "Art. 5(1)(e)", .proposal,
      Phrase(
        en: "Statements that were superseded and are no longer needed can be forgotten",
        sv: "Uppgifter som ersatts och inte längre behövs kan glömmas",
        da: "Oplysninger, der er afløst og ikke længere behøves, kan glemmes"),
      Phrase(
        en: "Keep per tender until the contract has ended and claims are barred, then delete.",
        sv: "Spara per anbud tills kontraktet löpt ut och fordringar preskriberats, radera sedan.",
        da: "Gem pr. bud, til kontrakten er udløbet og krav forældet, og slet derefter.")),
    duty(
      8, "Art. 24-26, 30", .unverified,
      Phrase(
        en: "Each member answers for its workers' data; this program never receives any",
        sv: "Varje medlem ansvarar för sina medarbetares uppgifter; programmet får aldrig några",
        da: "Hvert medlem har ansvar for sine medarbejderes data; programmet får aldrig nogen"),
      Phrase(
        en: "Access is logged, and a member's data can be exported and erased.",
        sv: "Åtkomst loggas, och en medlems uppgifter kan exporteras och raderas.",
        da: "Adgang logges, og et medlems data kan eksporteres og slettes.")),
  ]

  private static func duty(
    _ number: Int, _ provision: String, _ standing: Citation.Standing, _ title: Phrase,
    _ gist: Phrase
  ) -> Rule {
    book.note(
      "GDP-0\(number)", title, .duty, book.citation(provision, standing, gist), .program)
  }
}
