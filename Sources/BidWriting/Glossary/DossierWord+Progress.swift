import Procurement

/// Words of what is still to be done: questions, checklist, timeline and the risks taken.
extension DossierWord {
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
