/// What each term is, in words of our own, and what type of value it is in the model.
///
/// Used only for the page of fields; a test says when a term of the tables has no line here.
enum FieldWords {
  static func words(for term: String) -> (what: String, type: String)? {
    known[term] ?? known[base(of: term)]
  }

  /// `BT-131(d)-Procedure` is `BT-131`; `OPT-301-Review` is `OPT-301`.
  static func base(of term: String) -> String {
    let plain = term.prefix { $0 != "(" }
    let parts = plain.split(separator: "-")
    guard parts.count > 1, parts[0].count <= 3 else { return String(plain) }
    return parts.prefix(2).joined(separator: "-")
  }

  private static let known: [String: (what: String, type: String)] = {
    var table: [String: (String, String)] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "|").map(String.init)
      if parts.count == 3 { table[parts[0]] = (parts[1], parts[2]) }
    }
    return table
  }()

  private static let text = """
    BT-01|legal basis of the procedure|code
    BT-02|type of the notice, and BT-03, the type of its form|code
    BT-04|identifier of the procedure|identifier
    BT-05|when the notice was sent|time
    BT-06|strategic aim: environment, innovation, social|code
    BT-09|law that applies across borders|text
    BT-10|what the buyer does|code
    BT-11|legal type of the buyer|code
    BT-13|last time for questions|time
    BT-14|whether documents are free to all|yes or no
    BT-15|where the documents are; BT-615 where they are restricted|address
    BT-16|department of an organisation|text
    BT-17|whether tenders are sent electronically|code
    BT-18|where tenders are sent|address
    BT-19|why tenders are not sent electronically|code
    BT-21|title|text by language
    BT-22|the buyer's own number|identifier
    BT-23|works, supplies or services|code
    BT-24|description|text by language
    BT-25|quantity, with its unit (BT-625)|number
    BT-27|estimated value|amount
    BT-31|most lots one tenderer may tender for|number
    BT-33|most lots one tenderer may win|number
    BT-36|duration|number with unit
    BT-40|criterion chooses who is invited|yes or no
    BT-44|place of a prize|number
    BT-45|other rewards|text by language
    BT-50|fewest candidates|number
    BT-51|most candidates|number
    BT-52|candidates are reduced in stages|yes or no
    BT-54|options|text by language
    BT-57|renewals in words|text by language
    BT-58|most renewals|number
    BT-60|money of the EU|code
    BT-63|variants|code
    BT-64|least share of subcontracting, per cent|number
    BT-65|duty to subcontract|code
    BT-67|exclusion grounds and their texts|code, text by language
    BT-70|terms of performance; BT-802 under a non-disclosure agreement|text by language
    BT-71|reserved participation|code
    BT-75|guarantee|text by language
    BT-76|legal form of a group|text by language
    BT-77|terms of payment|text by language
    BT-78|last day for the security clearance|day
    BT-79|qualification of staff is asked for|code
    BT-88|features of the procedure|text by language
    BT-92|ordering is electronic|yes or no
    BT-93|payment is electronic|yes or no
    BT-94|it will be bought again|yes or no
    BT-95|when it will be bought again|text by language
    BT-97|languages of tenders|language
    BT-98|how long tenders stay valid|number with unit, or day
    BT-99|last time for a review, in words|text by language
    BT-105|type of procedure|code
    BT-106|accelerated procedure|yes or no
    BT-109|why a framework lasts longer|text by language
    BT-111|who else may buy under a framework|text by language
    BT-113|most participants of a framework|number
    BT-115|agreement on government procurement applies|yes or no
    BT-118|highest value of the frameworks of the notice|amount
    BT-1118|approximate value of the frameworks of the notice|amount
    BT-119|the purchasing system ends|yes or no
    BT-120|may be awarded without negotiation|yes or no
    BT-122|electronic auction in words|text by language
    BT-123|where the auction is held|address
    BT-124|where to get the tools|address
    BT-125|earlier notice|identifier
    BT-1251|part of the earlier notice|identifier
    BT-1252|earlier procedure behind a direct award|identifier
    BT-127|when a call is planned|day
    BT-130|when invitations are sent|time
    BT-131|last time for tenders|time
    BT-1311|last time for requests to participate|time
    BT-132|when tenders are opened|time
    BT-133|where tenders are opened|text by language
    BT-134|more about the opening|text by language
    BT-135|why there is no call; BT-1351 after the code for haste|text by language
    BT-1351|why the procedure is accelerated|code
    BT-136|reason for a direct award|code
    BT-137|identifier of a lot, a part or a group of lots|identifier
    BT-13713|lot that a result is of|identifier
    BT-13714|lot that a tender is for|identifier
    BT-13716|part of the notice that was changed|identifier
    BT-13720|part that a review is about|identifier
    BT-1375|lots of a group|identifier
    BT-140|reason of a change|code
    BT-141|what was changed|text by language
    BT-142|whether a winner was chosen|code
    BT-144|why nothing was awarded|code
    BT-145|when the contract was signed|day
    BT-1451|when the winner was chosen|day
    BT-150|identifier of a contract|identifier
    BT-1501|notice whose contract is modified, and its contracts|identifier
    BT-151|where the contract is|address
    BT-160|revenue of a concession from the buyer|amount
    BT-161|value of all contracts of the notice|amount
    BT-162|revenue of a concession from users|amount
    BT-163|revenue of a concession in words|text by language
    BT-165|size of a company|code
    BT-171|rank of a tender|number
    BT-191|where goods come from|country
    BT-193|tender is a variant|yes or no
    BT-195|what is withheld|code
    BT-196|why a value is withheld, in words|text by language
    BT-197|why a value is withheld|code
    BT-198|until when a value is withheld|day
    BT-200|reason of a modification|code
    BT-201|reason of a modification in words|text by language
    BT-202|what was modified|text by language
    BT-262|main classification|CPV code
    BT-263|further classification|CPV code
    BT-271|highest value of a framework|amount
    BT-300|additional information|text by language
    BT-3201|the tenderer's number for the tender|identifier
    BT-3202|tenders behind a contract|identifier
    BT-330|group of lots|identifier
    BT-500|name of an organisation|text by language
    BT-501|number of an organisation|identifier
    BT-5010|number of a fund of the EU, for a lot|identifier
    BT-5011|number of a fund of the EU, for a contract|identifier
    BT-502|contact's name|text
    BT-503|contact's telephone|text
    BT-505|page of an organisation|address
    BT-506|contact's address for mail|address
    BT-507|region of an organisation|NUTS code
    BT-5071|region of performance|NUTS code
    BT-508|page of the buyer's profile|address
    BT-509|address for electronic delivery|address
    BT-510|street|text
    BT-5101|street of performance|text
    BT-512|postal code|text
    BT-5121|postal code of performance|text
    BT-513|town|text
    BT-5131|town of performance|text
    BT-514|country of an organisation|country
    BT-5141|country of performance|country
    BT-531|further nature of the contract|code
    BT-536|first day|day
    BT-537|last day|day
    BT-538|duration without end or unknown|code
    BT-539|type of an award criterion|code
    BT-540|award criterion|text by language
    BT-541|number of an award criterion|number
    BT-5421|what the number means; BT-5422 and BT-5423 by its list|code
    BT-543|how criteria are put together|text by language
    BT-553|value of subcontracting|amount
    BT-554|subcontracting in words|text by language
    BT-555|share of subcontracting, per cent|number
    BT-578|security clearance is asked for|yes or no
    BT-610|what the contracting entity does|code
    BT-6110|fund of the EU in words, for a contract|text by language
    BT-6140|fund of the EU in words, for a lot|text by language
    BT-630|last time to express interest|time
    BT-632|tool for tenders|text
    BT-633|organisation is a person|yes or no
    BT-634|procedure may be run again|yes or no
    BT-635|requests for review by irregularity; BT-712 for complainants|number
    BT-636|kind of irregularity|code
    BT-644|value of a prize; with -Framework the older place of the framework's value|amount
    BT-651|what a tender must say of subcontractors|code
    BT-660|value of a framework, estimated anew|amount
    BT-681|regulation on foreign subsidies applies|yes or no
    BT-701|identifier of the notice|identifier
    BT-702|language of the notice|language
    BT-706|nationality of a beneficial owner|country
    BT-707|why documents are restricted|code
    BT-708|official languages of the documents|language
    BT-709|highest value of a framework|amount
    BT-710|lowest tender|amount
    BT-711|highest tender|amount
    BT-717|directive on clean vehicles applies|yes or no
    BT-718|documents were changed|yes or no
    BT-719|when documents were changed|day
    BT-720|value of a tender|amount
    BT-721|title of a contract|text by language
    BT-722|programme of the EU, for a contract|code
    BT-7220|programme of the EU, for a lot|code
    BT-726|suits small companies|yes or no
    BT-727|anywhere in a country, the EEA or the world|code
    BT-728|place of performance in words|text by language
    BT-729|largest share of subcontracting, per cent|number
    BT-732|security clearance in words|text by language
    BT-733|why criteria are only in order|text by language
    BT-734|name of an award criterion|text by language
    BT-735|clean vehicles: type of contract|code
    BT-736|reserved execution|code
    BT-737|other languages of the documents|language
    BT-738|wished day of publication|day
    BT-740|buyer is a contracting entity|code
    BT-743|electronic invoices|code
    BT-744|electronic signature|yes or no
    BT-745|how to send what is not electronic|text by language
    BT-746|winner is listed on a market|yes or no
    BT-747|type of a selection criterion, until SDK 1.11|code
    BT-748|use of a selection criterion, until SDK 1.11|code
    BT-749|name of a selection criterion|text by language
    BT-750|selection criterion|text by language
    BT-751|guarantee is asked for|code
    BT-752|number of a selection criterion|number
    BT-7531|what the number means; BT-7532 by its list|code
    BT-754|accessibility|code
    BT-756|no more contracts come of this call|yes or no
    BT-757|version of the notice|identifier
    BT-758|notice that is changed|identifier
    BT-759|how many were received|number
    BT-760|of what kind|code
    BT-761|a group needs a legal form|yes or no
    BT-762|reason of a change in words|text by language
    BT-763|tenders must be for all lots|code
    BT-764|electronic catalogue|code
    BT-765|framework agreement|code
    BT-766|dynamic purchasing system|code
    BT-767|electronic auction|yes or no
    BT-768|contract within a framework|yes or no
    BT-769|several tenders of one tenderer|code
    BT-771|what may be handed in late|code
    BT-772|what may be handed in late, in words; BT-67(b) under an exclusion ground|text by language
    BT-773|subcontracting|code
    BT-774|aim for the environment|code
    BT-775|social aim|code
    BT-776|aim for innovation|code
    BT-777|strategic aim in words; BT-755 after accessibility|text by language
    BT-784|identifier of a review|identifier
    BT-786|request or decision|code
    BT-787|day of a review|day
    BT-788|title of a review|text by language
    BT-789|review in words|text by language
    BT-790|decision of a review|code
    BT-791|irregularity|code
    BT-792|remedy|code
    BT-794|where the review is|address
    BT-796|review was withdrawn|yes or no
    BT-801|non-disclosure agreement|yes or no
    BT-803|when the notice was passed on|time
    BT-805|criteria for green procurement|code
    BT-806|where exclusion grounds stand|code
    BT-809|type of a selection criterion, from SDK 1.12|code
    BT-810|directive on energy efficiency applies|yes or no
    BT-821|where selection criteria stand, from SDK 1.12|code
    OPP-010|number in the journal|identifier
    OPP-011|issue of the journal|identifier
    OPP-012|day of publication|day
    OPP-050|leads the group of buyers|yes or no
    OPP-051|awards for others|yes or no
    OPP-052|buys for others|yes or no
    OPP-070|subtype of the notice|code
    OPP-100|purpose of a registration|code
    OPP-105|what a registered business does|code
    OPP-113|day of registration|day
    OPP-122|day of the national gazette|day
    OPP-123|national gazette|text by language
    OPP-124|where the national gazette is|address
    OPP-130|note|text by language
    OPT-002|version of the format|identifier
    OPT-030|kind of service provider|code
    OPT-111|where to learn of tax, environmental or employment law|address
    OPT-170|leads the group of tenderers|yes or no
    OPT-200|identifier of an organisation|identifier
    OPT-201|identifier of an office|identifier
    OPT-202|identifier of a beneficial owner|identifier
    OPT-210|identifier of a tendering party|identifier
    OPT-300|organisation in a role|identifier
    OPT-301|organisation in a role|identifier
    OPT-302|beneficial owner of an organisation|identifier
    OPT-310|tendering party of a tender|identifier
    OPT-315|contracts of a result|identifier
    OPT-316|identifier of a contract|identifier
    OPT-320|tenders of a result|identifier
    OPT-321|identifier of a tender|identifier
    OPT-322|identifier of a result|identifier
    """
}
