internal import Notices
internal import Values

/// What BT-195 calls the fields that a buyer may keep back.
enum WithheldFields {
  static func term(_ code: String) -> String? { terms[code] }

  private static let terms: [String: String] = [
    "awa-cri-com": "BT-543", "awa-cri-des": "BT-540", "awa-cri-nam": "BT-734",
    "awa-cri-num": "BT-541", "awa-cri-ord": "BT-733", "awa-cri-typ": "BT-539",
    "awa-cri-wei": "BT-5421", "buy-rev-cou": "BT-635", "buy-rev-typ": "BT-636",
    "con-rev-buy": "BT-160", "con-rev-use": "BT-162", "cou-ori": "BT-191", "cro-bor-law": "BT-09",
    "dir-awa-jus": "BT-136", "dir-awa-pre": "BT-1252", "dir-awa-tex": "BT-135",
    "gro-max-ide": "BT-556", "gro-max-val": "BT-156", "gro-ree-val": "BT-1561",
    "max-val": "BT-709", "no-awa-rea": "BT-144", "not-app-val": "BT-1118",
    "not-max-val": "BT-118", "not-val": "BT-161", "pro-acc": "BT-106", "pro-acc-jus": "BT-1351",
    "pro-fea": "BT-88", "pro-typ": "BT-105", "rec-sub-cou": "BT-759", "rec-sub-typ": "BT-760",
    "ree-val": "BT-660", "rev-req": "BT-712", "sub-con": "BT-773", "sub-des": "BT-554",
    "sub-per": "BT-555", "sub-val": "BT-553", "ten-ran": "BT-171", "ten-val-hig": "BT-711",
    "ten-val-low": "BT-710", "val-con-des": "BT-163", "win-cho": "BT-142",
    "win-ten-val": "BT-720", "win-ten-var": "BT-193",
  ]

  /// Puts the reasons that the notice gives to the values that it withholds, in the order of the document.
  static func joined(_ values: [Source], _ reasons: [WithheldValue]) -> [WithheldValue] {
    var open = reasons
    var found = values.map { place in
      let term = String(place.field.term.prefix { $0 != "(" })
      guard let index = open.firstIndex(where: { $0.term.map { isSame($0, term) } ?? false })
      else { return WithheldValue(term: term, place: place) }
      var value = open.remove(at: index)
      value.place = place
      return value
    }
    found += open
    return found
  }

  /// A weight has a number and a kind under one code each; `BT-105-Procedure` is BT-105.
  private static func isSame(_ term: String, _ other: String) -> Bool {
    other == term || other.hasPrefix(term + "-")
  }
}
