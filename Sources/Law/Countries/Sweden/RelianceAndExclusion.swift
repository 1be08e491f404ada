import Members
import Values

/// What each member, and each entity relied on, shows of itself: GRP-05, GRP-07 and GRP-08.
extension Rule {
  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  static let reliance = Rule(
    id: "GRP-05",
    title: Phrase(
      en: "Who relies on others proves that their means are at hand",
      sv: "Den som åberopar andra visar att den förfogar över deras resurser",
      da: "Den, der støtter sig på andre, dokumenterer rådighed over deres ressourcer"),
    citation: book.citation(
      "14 kap. 6-8 §§, 4 kap. 11 §, 15 kap. 1 §; 19 kap. 5 §; udbudsloven § 144",
      Phrase(
        en: """
          Allowed whatever the legal link. Qualifications and experience count only where that entity \
          does the work; it must be free of exclusion grounds; joint liability may be demanded for \
          economic reliance; critical tasks may be kept with the supplier. In Denmark a støtteerklæring \
          shows a legal obligation.
          """,
        sv: """
          Tillåtet oavsett rättslig förbindelse. Kvalifikationer och erfarenhet räknas bara om det \
          företaget utför arbetet; uteslutningsgrunder får inte finnas; solidariskt ansvar får krävas vid \
          ekonomiskt åberopande; kritiska uppgifter får förbehållas leverantören.
          """,
        da: """
          Tilladt uanset den retlige forbindelse. Kvalifikationer og erfaring tæller kun, hvis enheden \
          udfører arbejdet; den må ikke være omfattet af udelukkelsesgrunde; solidarisk hæftelse kan \
          kræves ved økonomisk støtte. En støtteerklæring viser den retlige forpligtelse.
          """)),
    validity: book.inForce,
    application: Application(
      to: [.turnover, .references, .selectionOther, .certificate], tenderers: .relying),
    subject: .relied,
    readings: [
      Reading(
        id: "commitment", condition: .not(.isTrue(.mustBeExcluded)),
        argument: Phrase(
          en: "The entity is free of mandatory grounds and has signed a commitment",
          sv:
            "Företaget saknar obligatoriska uteslutningsgrunder och har undertecknat ett åtagande",
          da: "Enheden er uden obligatoriske udelukkelsesgrunde og har underskrevet en erklæring"))
    ],
    leaning: .met,
    cap: Phrase(
      en: "The signed commitment of the entity relied on is not in the register: get it",
      sv:
        "Det undertecknade åtagandet från det åberopade företaget finns inte i registret: skaffa det",
      da: "Den underskrevne støtteerklæring findes ikke i registeret: indhent den"))

  static let espdOfEach = book.note(
    "GRP-07",
    Phrase(
      en: "One ESPD for each member and each entity relied on",
      sv: "En ESPD för varje medlem och varje åberopat företag",
      da: "Ét ESPD for hvert medlem og hver støttende enhed"),
    .information,
    book.citation(
      "15 kap. 1-5 §§; Directive 2014/24/EU Art. 59",
      Phrase(
        en: """
          The group's name is the same in all of them. The question on reserved contracts is never \
          answered with yes while the rule is disputed. Chapter 19 does not prescribe the ESPD; nothing \
          is attached to it in Denmark.
          """,
        sv: """
          Gruppens namn är lika i alla. Frågan om reserverade kontrakt besvaras aldrig med ja medan regeln \
          är omtvistad. 19 kap. föreskriver ingen ESPD.
          """,
        da: """
          Sammenslutningens navn er det samme i alle. Spørgsmålet om reserverede kontrakter \
          besvares aldrig med ja, så længe reglen er omtvistet. 19 kap. foreskriver intet ESPD; i \
          Danmark vedlægges intet til det.
          """)),
    .everyone)

  static let groundsOfExclusion = Rule(
    id: "GRP-08",
    title: Phrase(
      en: "No member or entity relied on is to be excluded",
      sv: "Ingen medlem och inget åberopat företag ska uteslutas",
      da: "Intet medlem og ingen støttende enhed skal udelukkes"),
    citation: book.citation(
      "13 kap. 1-6 §§ (time limits SFS 2022:778), 19 kap. 17 §; udbudsloven §§ 134 a-137",
      Phrase(
        en: """
          Crimes, taxes and contributions must exclude, the others may; self-cleaning counts and the \
          supplier is heard first. Grounds lapse with time. In chapter 19 all are optional. Only yes or \
          no is kept. Whether one member's exclusion ends the group's tender is practice.
          """,
        sv: """
          Brott, skatter och avgifter ska utesluta, de andra får; självsanering räknas och leverantören \
          ska höras först. Grunder faller bort med tiden. I 19 kap. är alla frivilliga. Bara ja eller \
          nej sparas. Om en medlems uteslutning fäller gruppens anbud är praxis.
          """,
        da: """
          Forbrydelser, skatter og afgifter skal udelukke, de andre kan; self-cleaning tæller, og \
          leverandøren skal høres først. Grunde falder bort med tiden. I 19 kap. er alle \
          frivillige. Kun ja eller nej gemmes. Om et medlems udelukkelse fælder sammenslutningens \
          tilbud, er praksis.
          """)),
    validity: book.inForce,
    application: Application(
      to: [.exclusion], under: Regime.fullSwedish + [.denmarkPartII, .directiveOnly]),
    subject: .everyone,
    readings: [
      noGround,
      Reading(
        id: "no-mandatory", condition: .not(.isTrue(.mustBeExcluded)),
        argument: Phrase(
          en: "The buyer may let an optional ground pass, or accept self-cleaning",
          sv: "Köparen får låta en frivillig grund passera, eller godta självsanering",
          da: "Ordregiver kan se bort fra en frivillig grund eller godtage self-cleaning")),
    ],
    question: exclusionQuestion)

  /// Where no ground is a duty, or where it is open whether one is.
  static let optionalGroundsOfExclusion = Rule(
    id: "GRP-08.optional",
    title: Phrase(
      en: "Where exclusion is no duty, the buyer decides on every ground",
      sv: "Där uteslutning inte är en skyldighet avgör köparen om varje grund",
      da: "Hvor udelukkelse ikke er en pligt, afgør ordregiver hver grund"),
    citation: book.citation(
      "19 kap. 17 §",
      Phrase(
        en: """
          In chapter 19 every ground is optional; the documents say which are used. Other rules than \
          those of the directives were not read; where it is open which rules govern the lot, no ground \
          is taken for a duty.
          """,
        sv: """
          I 19 kap. är varje grund frivillig; dokumenten anger vilka som används. Andra regler än \
          direktivens är inte lästa; där det är öppet vilka regler som styr delen tas ingen grund för \
          en skyldighet.
          """,
        da: """
          I 19 kap. er hver grund frivillig; dokumenterne angiver, hvilke der bruges. Andre regler end \
          direktivernes er ikke læst; hvor det er åbent, hvilke regler der gælder, tages ingen grund \
          for en pligt.
          """)),
    validity: book.inForce,
    application: Application(to: [.exclusion], isFallback: true), subject: .everyone,
    readings: [
      noGround,
      Reading(
        id: "let-pass", condition: .isKnown([]),
        argument: Phrase(
          en: "The buyer may let any ground pass", sv: "Köparen får låta varje grund passera",
          da: "Ordregiver kan se bort fra enhver grund")),
    ],
    question: exclusionQuestion)

  private static let noGround = Reading(
    id: "none",
    condition: .all([.not(.isTrue(.mustBeExcluded)), .not(.isTrue(.mayBeExcluded))]),
    argument: Phrase(
      en: "No ground at all is declared", sv: "Ingen grund alls är uppgiven",
      da: "Ingen grund overhovedet er oplyst"))

  private static let exclusionQuestion = Phrase(
    en: "Will the ground that a member declares lead to exclusion, and is self-cleaning accepted?",
    sv: "Leder grunden som en medlem uppger till uteslutning, och godtas självsanering?",
    da: "Fører den oplyste grund til udelukkelse, og godtages self-cleaning?")
}
