package import Values

/// Words of what is still to be done: questions, checklist, timeline and the risks taken.
extension DossierWord {
  package static let questions = Phrase(
    en: "Questions to the buyer",
    sv: "Frågor till köparen",
    da: "Spørgsmål til ordregiver")
  package static let questionsText = Phrase(
    en:
      "The answers decide who may tender. Ask in writing, without saying who thinks of tendering.",
    sv:
      "Svaren avgör vem som får lämna anbud. Fråga skriftligt, utan att säga vem som tänker lämna anbud.",
    da:
      "Svarene afgør, hvem der må byde. Spørg skriftligt uden at sige, hvem der overvejer at byde."
  )
  package static let noLastQuestionDay = Phrase(
    en:
      "The notice does not state a last day to ask. Ask soon, and look for the day in the documents.",
    sv: "Annonsen anger ingen sista dag att fråga. Fråga snart, och leta efter dagen i underlagen.",
    da:
      "Bekendtgørelsen angiver ingen sidste dag for spørgsmål. Spørg snart, og find dagen i udbudsmaterialet."
  )
  package static let noQuestions = Phrase(
    en:
      "Nothing that was judged needs an answer from the buyer. Ask about what you read yourselves and do not understand.",
    sv:
      "Inget av det som bedömts kräver svar från köparen. Fråga om det som ni själva har läst och inte förstår.",
    da:
      "Intet af det vurderede kræver svar fra ordregiver. Spørg om det, I selv har læst og ikke forstår."
  )
  package static let checklist = Phrase(
    en: "Checklist",
    sv: "Checklista",
    da: "Tjekliste")
  package static let missing = Phrase(
    en: "What is missing",
    sv: "Det som saknas",
    da: "Det, der mangler")
  package static let nothing = Phrase(
    en: "Nothing is missing.",
    sv: "Inget saknas.",
    da: "Intet mangler.")
  package static let timeline = Phrase(
    en: "Timeline",
    sv: "Tidslinje",
    da: "Tidslinje")
  package static let day = Phrase(
    en: "Day",
    sv: "Dag",
    da: "Dag")
  package static let what = Phrase(
    en: "What",
    sv: "Vad",
    da: "Hvad")
  package static let responsible = Phrase(
    en: "Responsible",
    sv: "Ansvarig",
    da: "Ansvarlig")
  package static let lastDay = Phrase(
    en: "Last day",
    sv: "Sista dag",
    da: "Sidste dag")
  package static let administrator = Phrase(
    en: "administrator",
    sv: "administratören",
    da: "administratoren")
  package static let lastQuestions = Phrase(
    en: "last day to ask the buyer",
    sv: "sista dag att fråga köparen",
    da: "sidste dag for spørgsmål til ordregiver")
  package static let lastPapers = Phrase(
    en: "all papers are in",
    sv: "alla handlingar är inne",
    da: "alle papirer er modtaget")
  package static let lastTender = Phrase(
    en: "last day to tender",
    sv: "sista anbudsdag",
    da: "sidste frist for tilbud")
  package static let lastRequest = Phrase(
    en: "last day to ask to take part",
    sv: "sista dag att ansöka om att delta",
    da: "sidste frist for ansøgning om deltagelse")
  package static let lastInterest = Phrase(
    en: "last day to express interest",
    sv: "sista dag att anmäla intresse",
    da: "sidste frist for interessetilkendegivelse")
  package static let signature = Phrase(
    en: "Place, day and signature",
    sv: "Ort, datum och underskrift",
    da: "Sted, dato og underskrift")
  package static let overrides = Phrase(
    en: "Risks taken",
    sv: "Tagna risker",
    da: "Påtagne risici")
  package static let overridesText = Phrase(
    en:
      "These requirements are undetermined. Somebody decided in writing to tender all the same; no verdict and no answer in an ESPD changes by that.",
    sv:
      "De här kraven är oavgjorda. Någon har skriftligt beslutat att lämna anbud ändå; ingen bedömning och inget svar i en ESPD ändras av det.",
    da:
      "Disse krav er uafklarede. Nogen har skriftligt besluttet at byde alligevel; ingen vurdering og intet svar i et ESPD ændres deraf."
  )
  package static let overridden = Phrase(
    en: "Overridden",
    sv: "Beslut att lämna anbud ändå",
    da: "Besluttet at byde alligevel")
  package static let takenBy = Phrase(
    en: "Taken by",
    sv: "Tagen av",
    da: "Påtaget af")
  package static let risk = Phrase(
    en: "Risk",
    sv: "Risk",
    da: "Risiko")
}
