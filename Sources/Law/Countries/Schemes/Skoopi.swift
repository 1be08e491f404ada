import Members
import Values

/// What the association Skoopi asks of a work-integration social enterprise.
extension Rule {
  static let skoopiBook = SchemeRuleBook(
    act: "Skoopi board criteria", provision: "2021-03-31", standing: .verified,
    from: CivilDate(2021, 3, 31))

  package static let skoopi: [Rule] = [
    skoopiBook.rule(
      "ASF-SKOOPI.aim",
      Phrase(
        en: "The aim is to create employment; a pure training firm does not qualify",
        sv: "Syftet är att skapa arbetstillfällen; ett rent utbildningsföretag kvalificerar inte",
        da: "Formålet er at skabe arbejde; en ren uddannelsesvirksomhed kvalificerer ikke"),
      gist: "Aims to create employment.", .isTrue(.aimIsInclusionAndEmployment)),
    skoopiBook.rule(
      "ASF-SKOOPI.independence",
      Phrase(
        en: "An organisation number of its own, and no public owner",
        sv: "Eget organisationsnummer och inget offentligt ägande",
        da: "Eget registreringsnummer og intet offentligt ejerskab"),
      gist: """
        The register holds legal entities with numbers of their own only. Skoopi's other way in, a \
        profit unit of its own within another entity, does not reach a reserved contract since HFD 2021 \
        ref. 48, and is not modelled.
        """,
      .independent),
    skoopiBook.rule(
      "ASF-SKOOPI.participation",
      Phrase(
        en: "Participation is set down in writing", sv: "Delaktigheten är skriftligt dokumenterad",
        da: "Medinddragelsen er skriftligt dokumenteret"),
      gist: "Written participation.", .isTrue(.participationDocumented)),
    skoopiBook.rule(
      "ASF-SKOOPI.surplus",
      Phrase(
        en: "Profit is not distributed", sv: "Vinst delas inte ut", da: "Overskud udloddes ikke"),
      gist: "Not profit-distributing; whether a rule of mainly reinvesting will do is not said.",
      .all([.isOneOf(.surplusRule, ["all"]), .not(.isTrue(.dividendPaid))]),
      wider: [
        Reading(
          id: "none-paid",
          condition: .all([
            .isOneOf(.surplusRule, ["all", "mainly"]), .not(.isTrue(.dividendPaid)),
          ]),
          argument: Phrase(
            en: "Nothing was paid out, even if the statutes reinvest only mainly",
            sv: "Inget har delats ut, även om stadgarna bara säger i huvudsak",
            da: "Intet er udloddet, selv om vedtægterne kun siger hovedsageligt"))
      ],
      question: Phrase(
        en: "Do statutes that reinvest the surplus mainly, not wholly, meet Skoopi's criterion?",
        sv:
          "Uppfyller stadgar som återinvesterar överskottet i huvudsak, inte helt, Skoopis kriterium?",
        da: "Opfylder vedtægter, der hovedsageligt geninvesterer overskuddet, Skoopis kriterium?")),
    skoopiBook.rule(
      "ASF-SKOOPI.operation",
      Phrase(
        en: "At least a year in operation, with approved accounts",
        sv: "Minst ett år i drift, med fastställt bokslut",
        da: "Mindst et år i drift, med godkendt regnskab"),
      gist: "Asked for by the certification of 2018-19.",
      .all([.isTrue(.inOperationOverOneYear), .isTrue(.accountsApproved)])),
    skoopiBook.rule(
      "ASF-SKOOPI.audit",
      Phrase(
        en: "The nine areas of the certification audit",
        sv: "Certifieringens nio granskningsområden",
        da: "Certificeringens ni områder"),
      gist: "Areas 3.1 to 3.9 exist; what they ask was not read.", provision: "areas 3.1-3.9",
      .isKnown([]),
      cap: Phrase(
        en: "Only the certification body can say whether its nine areas are met",
        sv: "Bara certifieringsorganet kan säga om dess nio områden är uppfyllda",
        da: "Kun certificeringsorganet kan sige, om dets ni områder er opfyldt")),
  ]
}
