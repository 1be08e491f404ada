import Values

extension Lot {
  /// Takes from `common` what this lot does not state itself: what a notice says once for all lots.
  package mutating func complete(from common: Lot) {
    completeCodes(from: common)
    technique.complete(from: common.technique)
    shortList.complete(from: common.shortList)
    conditions.complete(from: common.conditions)
    documents.complete(from: common.documents)
    submission.complete(from: common.submission)
    if selectionCriteria.isEmpty { selectionCriteria = common.selectionCriteria }
    if awardCriteria.isEmpty { awardCriteria = common.awardCriteria }
    if prizes.isEmpty { prizes = common.prizes }
    if earlierNotices.isEmpty { earlierNotices = common.earlierNotices }
    if legislation.isEmpty { legislation = common.legislation }
    if funds.isEmpty { funds = common.funds }
    texts += common.texts
  }

  private mutating func completeCodes(from common: Lot) {
    if reservedParticipation.isEmpty { reservedParticipation = common.reservedParticipation }
    reservedExecution = reservedExecution ?? common.reservedExecution
    tenderDeadline = tenderDeadline ?? common.tenderDeadline
    requestDeadline = requestDeadline ?? common.requestDeadline
    interestDeadline = interestDeadline ?? common.interestDeadline
    questionDeadline = questionDeadline ?? common.questionDeadline
    invitationDate = invitationDate ?? common.invitationDate
    legalFormRequired = legalFormRequired ?? common.legalFormRequired
    staffQualification = staffQualification ?? common.staffQualification
    variants = variants ?? common.variants
    cleanVehicles = cleanVehicles ?? common.cleanVehicles
    if euFunding == nil { $euFunding = common.$euFunding }
    if selectionSources.isEmpty { selectionSources = common.selectionSources }
    if let stated = common.term {
      if term == nil { term = ContractTerm() }
      term?.complete(from: stated)
    }
    suitsSME = suitsSME ?? common.suitsSME
  }
}

extension ContractTerm {
  /// Length, first and last day are one statement, taken whole or not at all.
  fileprivate mutating func complete(from common: ContractTerm) {
    if length == nil && start == nil && end == nil && other == nil {
      (length, start, end) = (common.length, common.start, common.end)
      $other = common.$other
    }
    renewals = renewals ?? common.renewals
    if renewalText.isEmpty { renewalText = common.renewalText }
    if optionsText.isEmpty { optionsText = common.optionsText }
  }
}

extension Technique {
  fileprivate mutating func complete(from common: Technique) {
    framework = framework ?? common.framework
    frameworkParticipants = frameworkParticipants ?? common.frameworkParticipants
    frameworkMaximum = frameworkMaximum ?? common.frameworkMaximum
    dps = dps ?? common.dps
    auction = auction ?? common.auction
    auctionURL = auctionURL ?? common.auctionURL
    gpa = gpa ?? common.gpa
  }
}

extension ShortList {
  fileprivate mutating func complete(from common: ShortList) {
    minimum = minimum ?? common.minimum
    maximum = maximum ?? common.maximum
    inStages = inStages ?? common.inStages
    withoutNegotiation = withoutNegotiation ?? common.withoutNegotiation
  }
}

extension ContractConditions {
  fileprivate mutating func complete(from common: ContractConditions) {
    eInvoicing = eInvoicing ?? common.eInvoicing
    eOrdering = eOrdering ?? common.eOrdering
    ePayment = ePayment ?? common.ePayment
    nonDisclosure = nonDisclosure ?? common.nonDisclosure
    foreignSubsidies = foreignSubsidies ?? common.foreignSubsidies
    guarantee = guarantee ?? common.guarantee
    securityClearance = securityClearance ?? common.securityClearance
    securityClearanceBy = securityClearanceBy ?? common.securityClearanceBy
    recurs = recurs ?? common.recurs
    if subcontractingObligations.isEmpty {
      subcontractingObligations = common.subcontractingObligations
    }
    subcontractingMinimum = subcontractingMinimum ?? common.subcontractingMinimum
    subcontractingMaximum = subcontractingMaximum ?? common.subcontractingMaximum
    if subcontractingIndications.isEmpty {
      subcontractingIndications = common.subcontractingIndications
    }
  }
}

extension TenderDocuments {
  fileprivate mutating func complete(from common: TenderDocuments) {
    restrictedURL = restrictedURL ?? common.restrictedURL
    isRestricted = isRestricted ?? common.isRestricted
    restrictionReason = restrictionReason ?? common.restrictionReason
    if languages.isEmpty { languages = common.languages }
    if otherLanguages.isEmpty { otherLanguages = common.otherLanguages }
  }
}

extension Submission {
  fileprivate mutating func complete(from common: Submission) {
    if electronic == nil { $electronic = common.$electronic }
    notElectronicReason = notElectronicReason ?? common.notElectronicReason
    if url == nil { $url = common.$url }
    if languages.isEmpty { languages = common.languages }
    if documentsURL == nil { $documentsURL = common.$documentsURL }
    toolURL = toolURL ?? common.toolURL
    toolName = toolName ?? common.toolName
    if opening == nil { $opening = common.$opening }
    if openingPlace.isEmpty { openingPlace = common.openingPlace }
    if openingText.isEmpty { openingText = common.openingText }
    validity = validity ?? common.validity
    validUntil = validUntil ?? common.validUntil
    eSignature = eSignature ?? common.eSignature
    eCatalogue = eCatalogue ?? common.eCatalogue
    severalTenders = severalTenders ?? common.severalTenders
    lateInformation = lateInformation ?? common.lateInformation
  }
}
