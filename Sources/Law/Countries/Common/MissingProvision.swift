import Values

/// What was not read of an act, and would settle whether a way to buy is open.
enum MissingProvision {
  static let framework = Phrase(
    en: "Missing: when the act allows framework agreements, and for how long",
    sv: "Saknas: när lagen tillåter ramavtal, och hur länge",
    da: "Mangler: hvornår loven tillader rammeaftaler, og hvor længe")
  static let lots = Phrase(
    en: "Missing: the act's counterpart of LOU 4 kap. 13-17 §§ on division into lots",
    sv: "Saknas: lagens motsvarighet till 4 kap. 13-17 §§ LOU om uppdelning",
    da: "Mangler: lovens modstykke til LOU 4 kap. 13-17 §§ om opdeling")
  static let socialClause = Phrase(
    en: "Missing: the act's counterpart of LOU 17 kap. 1-5 §§ on special terms of performance",
    sv: "Saknas: lagens motsvarighet till 17 kap. 1-5 §§ LOU om särskilda kontraktsvillkor",
    da: "Mangler: lovens modstykke til LOU 17 kap. 1-5 §§ om særlige kontraktvilkår")
  static let article77 = Phrase(
    en: "Missing: whether the act has a counterpart of LOU 19 kap. 25 §",
    sv: "Saknas: om lagen har en motsvarighet till 19 kap. 25 § LOU",
    da: "Mangler: om loven har et modstykke til LOU 19 kap. 25 §")
  static let annex2Direct = Phrase(
    en: """
      Missing: whether annex-2 services may be bought directly below their own threshold, as LOU 19 a kap. \
      2 § lets them
      """,
    sv: """
      Saknas: om bilaga 2-tjänster får direktupphandlas under sitt eget tröskelvärde, som enligt 19 a kap. \
      2 § LOU
      """,
    da: """
      Mangler: om bilag 2-tjenester kan købes direkte under deres egen tærskelværdi, som efter LOU 19 a \
      kap. 2 §
      """)
  static let documentation = Phrase(
    en: "Missing: from which value the act wants the decision documented",
    sv: "Saknas: från vilket värde lagen kräver att beslutet dokumenteras",
    da: "Mangler: fra hvilken værdi loven kræver beslutningen dokumenteret")
  static let danishPurchases = Phrase(
    en: """
      Missing: udbudsloven §§ 191-193 on purchases below the thresholds; a line of 500 000 kroner is \
      not verified
      """,
    sv: """
      Saknas: udbudsloven §§ 191-193 om köp under tröskelvärdena; en gräns om 500 000 danska kronor är \
      inte bekräftad
      """,
    da: """
      Mangler: udbudsloven §§ 191-193 om indkøb under tærskelværdierne; en grænse på 500 000 kroner er \
      ikke bekræftet
      """)
}
