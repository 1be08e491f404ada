import Values

/// BUY-01: ways of working with social enterprises other than a reserved contract.
extension Rule {
  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))

  package static let otherWaysOfBuying = book.note(
    "BUY-01",
    Phrase(
      en: "Partnerships, agreements with authorities, direct award and frameworks",
      sv: "IOP, överenskommelser, direktupphandling och ramavtal",
      da: "Partnerskaber, aftaler med myndigheder, direkte tildeling og rammeaftaler"),
    .information,
    book.citation(
      "UHM on IOP; KamR Göteborg 3556-18 (2019-05-08)",
      Phrase(
        en: """
          A partnership (IOP) is not regulated and must fit procurement and state-aid law; one was held \
          to be a service contract. An agreement with an authority is outside unless it is for pecuniary \
          interest. A group may hold a framework agreement.
          """,
        sv: """
          Ett idéburet offentligt partnerskap (IOP) är inte reglerat och måste rymmas i upphandlings- och \
          statsstödsrätten; ett ansågs vara ett tjänstekontrakt. En överenskommelse med en myndighet \
          faller utanför om den inte är mot ekonomisk ersättning. En grupp kan ha ramavtal.
          """,
        da: """
          Et idéburet offentligt partnerskab (IOP) er ikke reguleret og skal rummes i udbuds- og \
          statsstøtteretten; ét blev anset for en tjenesteydelseskontrakt. En overenskommelse med \
          en myndighed falder udenfor, hvis den ikke er mod økonomisk vederlag. En sammenslutning \
          kan have en rammeaftale.
          """)),
    .buyer)
}
