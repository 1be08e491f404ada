package import Values

/// Words of what is still to be done: questions, checklist, timeline and the risks taken.
extension DossierWord {
  /// Title of the letter with questions to the buyer.
  package static let questions = Phrase("dossier.questions")
  /// That answers decide who may tender, and to ask without saying who thinks of it.
  package static let questionsText = Phrase("dossier.questions-text")
  /// What to do where the notice states no last day to ask.
  package static let noLastQuestionDay = Phrase("dossier.no-last-question-day")
  /// That nothing that was judged needs the buyer's answer.
  package static let noQuestions = Phrase("dossier.no-questions")
  /// Title of the list of what is still to be done.
  package static let checklist = Phrase("dossier.checklist")
  /// Heading above the points that keep the bid a draft.
  package static let missing = Phrase("dossier.missing")
  /// What stands there where no point is open.
  package static let nothing = Phrase("dossier.nothing")
  /// Heading above the days on which something is due.
  package static let timeline = Phrase("dossier.timeline")
  /// Column of days, in the timeline and of decisions.
  package static let day = Phrase("dossier.day")
  /// Column of what is due, missing or decided.
  package static let what = Phrase("dossier.what")
  /// Column of who must act: a member, or ``administrator``.
  package static let responsible = Phrase("dossier.responsible")
  /// Column and label of a last day, whatever must be in by then.
  package static let lastDay = Phrase("dossier.last-day")
  /// What stands for a lot's last day where the notice states none.
  package static let noLastDay = Phrase("dossier.no-last-day")
  /// Who is responsible for a point that is no member's.
  package static let administrator = Phrase("dossier.administrator")
  /// Event: the last day to ask the buyer, own margin taken off (DL-03).
  package static let lastQuestions = Phrase("dossier.last-questions")
  /// Event: the day, some days before the lot's first last day, when all papers are to be in.
  package static let lastPapers = Phrase("dossier.last-papers")
  /// Event: the last day to tender (BT-131).
  package static let lastTender = Phrase("dossier.last-tender")
  /// Event: the last day to ask to take part (BT-1311).
  package static let lastRequest = Phrase("dossier.last-request")
  /// Event: the last day to express interest (BT-630).
  package static let lastInterest = Phrase("dossier.last-interest")
  /// The line below a paper that somebody signs.
  package static let signature = Phrase("dossier.signature")
  /// Heading above requirements that are undetermined and tendered on all the same.
  package static let overrides = Phrase("dossier.overrides")
  /// That accepting the risk changes no verdict and no answer in an ESPD.
  package static let overridesText = Phrase("dossier.overrides-text")
  /// Label of the decision to tender although a requirement is undetermined.
  package static let overridden = Phrase("dossier.overridden")
  /// Column of who accepted the risk.
  package static let takenBy = Phrase("dossier.taken-by")
  /// Column of the risk in the words of whoever accepted it.
  package static let risk = Phrase("dossier.risk")
}
