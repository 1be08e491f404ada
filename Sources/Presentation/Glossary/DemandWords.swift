package import Law
package import Values

/// What is said of demands in texts.
package enum DemandWords {
  static let toBeRead = Phrase(
    en: "not judged: read this", sv: "inte bedömt: läs detta", da: "ikke vurderet: læs dette")
  static let title = Phrase(
    en: "What the texts ask", sv: "Vad texterna kräver", da: "Hvad teksterne kræver")
  static let also = Phrase(en: "the same", sv: "samma", da: "det samme")
  static let stated = Phrase(en: "read", sv: "läst", da: "læst")
  static let sameAs = Phrase(
    en: "the same is asked, and judged, by", sv: "samma krav ställs, och bedöms, i",
    da: "det samme kræves, og vurderes, i")
  static let coveredBy = Phrase(
    en: "covered by the brief's demand", sv: "täcks av underlagets krav",
    da: "dækket af grundlagets krav")
  static let noDemand = Phrase(en: "no demand", sv: "inget krav", da: "intet krav")
  static let metBy = Phrase(
    en: "accepted as met by", sv: "godtaget som uppfyllt genom", da: "accepteret som opfyldt ved")
  static let page = Phrase(en: "page", sv: "sida", da: "side")
  static let line = Phrase(en: "line", sv: "rad", da: "linje")
  static let settle = Phrase(
    en: "read it and settle it in the brief:", sv: "läs det och avgör det i underlaget:",
    da: "læs det og afgør det i grundlaget:")
  static let refused = Phrase(
    en: "the brief's settlement settles nothing:", sv: "underlagets besked avgör inget:",
    da: "grundlagets afgørelse afgør intet:")
  static let askNothing = Phrase(
    en: "Passages that ask nothing", sv: "Ställen som inte kräver något",
    da: "Steder, der ikke kræver noget")
  static let pointer = Phrase(
    en:
      "The notice sends you to the procurement documents for demands that are not in it: read them",
    sv: "Annonsen hänvisar till upphandlingsdokumenten för krav som inte står i den: läs dem",
    da: "Bekendtgørelsen henviser til udbudsmaterialet for krav, der ikke står i den: læs det")
  static let counts = Phrase(en: "All clauses", sv: "Alla klausuler", da: "Alle klausuler")
  static let met = Phrase(en: "met", sv: "uppfyllda", da: "opfyldt")
  static let notMet = Phrase(en: "not met", sv: "inte uppfyllda", da: "ikke opfyldt")
  static let unknown = Phrase(en: "unknown", sv: "okända", da: "ukendt")
  static let disputed = Phrase(en: "disputed", sv: "omtvistade", da: "omstridt")
  static let notJudged = Phrase(en: "not judged", sv: "inte bedömda", da: "ikke vurderet")
  static let notApplicable = Phrase(
    en: "not applicable", sv: "ej tillämpliga", da: "ikke relevante")
  /// Of a screening: they are asked of everybody, and say nothing of one supplier rather than another.
  static func notCounted(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) demands in texts are not judged; whoever tenders must read them",
      sv: "\(count) krav i texter är inte bedömda; den som lämnar anbud måste läsa dem",
      da: "\(count) krav i tekster er ikke vurderet; den, der byder, skal læse dem")
  }
  static func matched(open: Int, judged: Int) -> Phrase {
    Phrase(
      en:
        "the notice's texts make \(open) demands that nobody has judged: read them; \(judged) were judged",
      sv:
        "annonsens texter ställer \(open) krav som ingen har bedömt: läs dem; \(judged) är bedömda",
      da:
        "bekendtgørelsens tekster stiller \(open) krav, som ingen har vurderet: læs dem; \(judged) er vurderet"
    )
  }
  static let settledInBrief = Phrase(
    en: "settled in the brief", sv: "avgjorda i underlaget", da: "afgjort i grundlaget")
}

extension NoDemand.Reason {
  package var phrase: Phrase {
    switch self {
    case .formQuestion:
      Phrase(
        en: "stock phrases of the ESPD form", sv: "standardfraser ur ESPD-formuläret",
        da: "standardfraser fra ESPD-formularen")
    case .pointer:
      Phrase(
        en: "pointers to documents", sv: "hänvisningar till dokument",
        da: "henvisninger til dokumenter")
    case .heading: Phrase(en: "headings", sv: "rubriker", da: "overskrifter")
    case .contractValue:
      Phrase(
        en: "on what the contract is worth", sv: "om vad kontraktet är värt",
        da: "om kontraktens værdi")
    case .contractTerm:
      Phrase(
        en: "on what a breach of the contract costs", sv: "om vad avtalsbrott kostar",
        da: "om, hvad kontraktbrud koster")
    case .awardCriterion:
      Phrase(en: "of award criteria", sv: "i tilldelningskriterier", da: "i tildelingskriterier")
    case .exclusionGround:
      Phrase(
        en: "of grounds for exclusion", sv: "i uteslutningsgrunder", da: "i udelukkelsesgrunde")
    case .generalLaw:
      Phrase(
        en: "on law that binds everybody", sv: "om lag som binder alla",
        da: "om lov, der binder alle")
    case .reservation:
      Phrase(
        en: "that the reservation asks already", sv: "som reservationen redan kräver",
        da: "som forbeholdet allerede kræver")
    case .subject:
      Phrase(
        en: "that name what is bought", sv: "som anger vad som köps",
        da: "der angiver, hvad der købes")
    }
  }
}

extension RefusedSettlement.Reason {
  package var phrase: Phrase {
    switch self {
    case .otherWords:
      Phrase(
        en: "no demand of the notice has these words any more; read it again",
        sv: "inget krav i annonsen har dessa ord längre; läs det igen",
        da: "intet krav i bekendtgørelsen har disse ord længere; læs det igen")
    case .unknownDemand:
      Phrase(
        en: "the lot has no demand of that id in the brief",
        sv: "delen har inget krav med det id:t i underlaget",
        da: "delkontrakten har intet krav med det id i grundlaget")
    case .asksLess:
      Phrase(
        en: "the brief's demand asks less than the text, or something else",
        sv: "underlagets krav är lägre än textens, eller gäller något annat",
        da: "grundlagets krav er lavere end tekstens, eller gælder noget andet")
    case .later:
      Phrase(
        en: "it is dated after today", sv: "det är daterat efter i dag",
        da: "den er dateret efter i dag")
    }
  }
}
