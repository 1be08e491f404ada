internal import Members

extension EconomicOperator {
  /// The same with every text in one line with single blanks, as files are read: a command's texts are no others.
  var inSingleBlanks: EconomicOperator {
    var copy = self
    copy.name = KeptText.words(name)
    copy.town = KeptText.words(town)
    copy.targetCategories = targetCategories.map(KeptText.words)
    copy.facts = facts.map {
      Fact(
        $0.name, $0.value, asOf: $0.asOf, evidence: $0.evidence?.inSingleBlanks, source: $0.source)
    }
    copy.certificates = certificates.map(\.inSingleBlanks)
    return copy
  }
}

extension Evidence {
  fileprivate var inSingleBlanks: Evidence {
    Evidence(
      kind: kind, grade: grade, issuer: issuer.map(KeptText.words),
      number: number.map(KeptText.words), validFrom: validFrom, validThrough: validThrough,
      fileHash: fileHash)
  }
}

extension Certificate {
  var inSingleBlanks: Certificate {
    Certificate(
      scheme: scheme, issuer: KeptText.words(issuer), number: number.map(KeptText.words),
      validFrom: validFrom, validThrough: validThrough, state: state, checkedOn: checkedOn,
      through: through.map(KeptText.words))
  }
}
