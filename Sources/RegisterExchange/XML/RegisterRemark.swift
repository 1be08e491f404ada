import Law
import Members
import Notices
package import Values

/// A thing in a register that is odd but may be right.
package struct RegisterRemark: Error, Hashable, Sendable {
  /// What is odd; nothing of it keeps a register from being read.
  package enum Kind: String, Hashable, Sendable {
    /// The Danish check digit is off; newer numbers may be so.
    case checkDigit = "check-digit"
    /// Not the VAT number that follows from the organisation number; VAT groups have their own.
    case vatNumber = "vat-number"
    /// A fact of a day after the one that the register describes.
    case laterFact = "later-fact"
    /// A certificate of a scheme that no rule knows: it counts for nothing.
    case unknownScheme = "unknown-scheme"
  }

  /// What is odd, as the remark's code says it.
  package let kind: Kind
  /// Whose entry it is.
  package let operatorID: OperatorID
  /// 1-based, or 0 where the parser gave none.
  package let line: Int
  /// What is odd: lower case, no full stop.
  package let message: String
}

extension RegisterRemark: CustomStringConvertible {
  /// One line without the file, as in `line 12: ... [register.vat-number]`.
  package var description: String { "line \(line): \(message) [register.\(kind.rawValue)]" }
}

extension Register {
  /// What somebody should look at again, in the order of the file.
  package var remarks: [RegisterRemark] {
    operators.flatMap { numberRemarks($0) + factRemarks($0) + schemeRemarks($0) }
  }

  private func numberRemarks(_ member: EconomicOperator) -> [RegisterRemark] {
    var result: [RegisterRemark] = []
    func add(_ kind: RegisterRemark.Kind, _ message: String) {
      result.append(
        RegisterRemark(
          kind: kind, operatorID: member.id, line: member.source.line, message: message))
    }
    let number = member.registration
    if number.flaw == .doubtfulCheckDigit {
      add(
        .checkDigit,
        "the check digit of CVR number '\(number.value)' is off; look it up in the register")
    }
    let expected = LawBook.standard.enterprises(scheme: number.scheme)?.vatNumber(of: number.value)
    if let vat = member.vatNumber, let expected, vat != expected {
      add(.vatNumber, "VAT number '\(vat)' of '\(member.id)' is not '\(expected)'")
    }
    return result
  }

  private func schemeRemarks(_ member: EconomicOperator) -> [RegisterRemark] {
    let known = LawBook.standard.certifiable
    return member.certificates.filter { !known.contains($0.scheme) }.map { certificate in
      RegisterRemark(
        kind: .unknownScheme, operatorID: member.id, line: member.source.line,
        message: "certificate '\(certificate.scheme)' of '\(member.id)' is of no scheme that rules "
          + "know, and counts for nothing; there are \(known.joined(separator: ", "))")
    }
  }

  private func factRemarks(_ member: EconomicOperator) -> [RegisterRemark] {
    member.facts.filter { $0.asOf > asOf }.map { fact in
      RegisterRemark(
        kind: .laterFact, operatorID: member.id, line: fact.source.line,
        message: "'\(fact.name)' of '\(member.id)' is of \(fact.asOf), "
          + "after the register's day \(asOf)")
    }
  }
}
