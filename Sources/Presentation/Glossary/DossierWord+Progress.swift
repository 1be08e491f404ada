package import Values

/// Words of what is still to be done: questions, checklist, timeline and the risks taken.
extension DossierWord {
  package static let questions = Phrase("dossier.questions")
  package static let questionsText = Phrase("dossier.questions-text")
  package static let noLastQuestionDay = Phrase("dossier.no-last-question-day")
  package static let noQuestions = Phrase("dossier.no-questions")
  package static let checklist = Phrase("dossier.checklist")
  package static let missing = Phrase("dossier.missing")
  package static let nothing = Phrase("dossier.nothing")
  package static let timeline = Phrase("dossier.timeline")
  package static let day = Phrase("dossier.day")
  package static let what = Phrase("dossier.what")
  package static let responsible = Phrase("dossier.responsible")
  package static let lastDay = Phrase("dossier.last-day")
  package static let administrator = Phrase("dossier.administrator")
  package static let lastQuestions = Phrase("dossier.last-questions")
  package static let lastPapers = Phrase("dossier.last-papers")
  package static let lastTender = Phrase("dossier.last-tender")
  package static let lastRequest = Phrase("dossier.last-request")
  package static let lastInterest = Phrase("dossier.last-interest")
  package static let signature = Phrase("dossier.signature")
  package static let overrides = Phrase("dossier.overrides")
  package static let overridesText = Phrase("dossier.overrides-text")
  package static let overridden = Phrase("dossier.overridden")
  package static let takenBy = Phrase("dossier.taken-by")
  package static let risk = Phrase("dossier.risk")
}
