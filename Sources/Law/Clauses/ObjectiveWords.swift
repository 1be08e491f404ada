package import Values

/// What the codes of strategic procurement mean.
///
/// - Source: eForms code lists `strategic-procurement` (BT-06), `environmental-impact` (BT-774), `social-objective`
///   (BT-775) and `innovative-acquisition` (BT-776).
package enum ObjectiveWords {
  /// - Parameters:
  ///   - code: as in `clim-adapt`.
  ///   - term: the number of the business term whose list it is from, as in `BT-774`.
  /// - Returns: `nil` for `other`, and for a code that is not on the list.
  package static func name(of code: String, by term: String) -> Phrase? { lists[term]?[code] }

  private static let lists: [String: [String: Phrase]] = [
    "BT-06": [
      "env-imp": Phrase("objective.env-imp"), "inn-pur": Phrase("objective.inn-pur"),
      "soc-obj": Phrase("objective.soc-obj"), "none": Phrase("objective.none"),
    ],
    "BT-774": [
      "biodiv-eco": Phrase("objective.biodiv-eco"), "circ-econ": Phrase("objective.circ-econ"),
      "clim-adapt": Phrase("objective.clim-adapt"), "clim-mitig": Phrase("objective.clim-mitig"),
      "pollu-prev": Phrase("objective.pollu-prev"), "water-mar": Phrase("objective.water-mar"),
      "none": Phrase("objective.none"),
    ],
    "BT-775": [
      "acc-all": Phrase("objective.acc-all"), "et-eq": Phrase("objective.et-eq"),
      "gen-eq": Phrase("objective.gen-eq"), "hum-right": Phrase("objective.hum-right"),
      "opp": Phrase("objective.opp"), "work-cond": Phrase("objective.work-cond"),
      "none": Phrase("objective.none"),
    ],
    "BT-776": [
      "mar-nov": Phrase("objective.mar-nov"), "proc-innov": Phrase("objective.proc-innov"),
      "prod-innov": Phrase("objective.prod-innov"), "rd-act": Phrase("objective.rd-act"),
      "none": Phrase("objective.none"),
    ],
  ]
}
