internal import Notices
internal import Values

/// Forms in further languages add their texts; what is not language was taken from the first form.
extension TEDBuilder {
  mutating func merge(_ form: TEDForm) {
    notice.procedure.title.add(form.procedure.title)
    notice.procedure.description.add(form.procedure.description)
    notice.procedure.texts += form.procedure.texts
    if form.organisations.count == notice.organisations.count {
      for (index, organisation) in form.organisations.enumerated() {
        notice.organisations[index].name.add(organisation.name)
      }
    }
    mergeContracts(form)
    guard form.lots.count == notice.lots.count else {
      context.issues.append(
        NoticeIssue(
          code: "language.lots-differ", path: TEDPath.form,
          value: "\(form.language): \(form.lots.count)"))
      return
    }
    for (index, lot) in form.lots.enumerated() { notice.lots[index].merge(lot) }
  }
}

extension TEDBuilder {
  /// Titles of contracts, and what is said of their change, in each language.
  private mutating func mergeContracts(_ form: TEDForm) {
    if form.contracts.count == notice.contracts.count {
      for (index, contract) in form.contracts.enumerated() {
        notice.contracts[index].title.add(contract.title)
      }
    }
    guard form.isModification else { return }
    notice.modification?.description.add(form.modification.description)
    notice.modification?.reasonDescription.add(form.modification.reasonDescription)
    notice.modification?.after.description.add(form.modification.after.description)
    notice.modification?.after.title = notice.contracts.first?.title ?? LocalizedText()
    if form.lots.count == 1 {
      notice.modification?.before.description.add(form.lots[0].description)
    }
  }
}

extension Lot {
  fileprivate mutating func merge(_ other: Lot) {
    title.add(other.title)
    description.add(other.description)
    texts += other.texts
    if let otherTerm = other.term {
      term?.renewalText.add(otherTerm.renewalText)
      term?.optionsText.add(otherTerm.optionsText)
    }
    if selectionCriteria.count == other.selectionCriteria.count {
      for index in selectionCriteria.indices {
        selectionCriteria[index].description.add(other.selectionCriteria[index].description)
      }
    }
    if awardCriteria.count == other.awardCriteria.count {
      for index in awardCriteria.indices {
        awardCriteria[index].description.add(other.awardCriteria[index].description)
      }
    }
  }
}

extension LocalizedText {
  fileprivate mutating func add(_ other: LocalizedText) {
    for entry in other.entries { add(entry) }
  }
}
