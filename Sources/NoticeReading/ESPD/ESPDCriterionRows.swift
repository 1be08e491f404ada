/// The rows of ``ESPDCriterionTable``.
enum ESPDCriterionRows {
  /// Number, kind (exclusion, selection, other), UUID, code of 3.x and 4.x, code of eForms; `-` for none.
  static let criteria = """
    C1 E 005eb9ed-1347-4ca3-bb29-9bc0db64e1ab crime-org exg-crim-part
    C2 E c27b7c4e-c837-4529-b867-ed55ce639db5 corruption exg-crim-corrpt
    C2 E 84d865ab-eb70-4284-803f-757c738e4372 corruption exg-crim-corrpt
    C3 E 297d2323-3ede-424e-94bc-a91561e6f320 fraud exg-crim-fraud
    C4 E d486fb70-86b3-4e75-97f2-0d71b5697c7d terr-offence exg-crim-terror
    C5 E 47112079-6fec-47a3-988f-e561668c3aef finan-laund exg-crim-laund
    C6 E d789d01a-fe03-4ccd-9898-73f9cfa080d1 human-traffic exg-crim-traffick
    C7 E b61bbeb7-690e-4a40-bc68-d6d4ecfaa3d4 tax-pay exg-pmt-bre-tax
    C8 E 7d85e333-bbab-49c0-be8d-c36d71a72f5e socsec-pay exg-pmt-bre-ssc
    C9 E a80ddb62-d25b-4e4e-ae22-3968460dc0a9 envir-law exg-mis-bre-env-law
    C9 E 3c568b2c-e202-4ae5-a289-bbf70f5b402a envir-law exg-mis-bre-env-law
    C10 E a261a395-ed17-4939-9c75-b9ff1109ca6e socsec-law exg-mis-bre-soc-law
    C10 E e04ba507-8ca1-41ab-9091-eaddcd7a591d socsec-law exg-mis-bre-soc-law
    C11 E a34b70d6-c43d-4726-9a88-8e2b438424bf labour-law exg-mis-bre-lab-law
    C11 E fd603360-f48a-4c0c-9f8c-e7e8ac77e648 labour-law exg-mis-bre-lab-law
    C12 E d3732c09-7d62-4edc-a172-241da6636e7c bankruptcy exg-sitn-bankr
    C13 E 396f288a-e267-4c20-851a-ed4f7498f137 insolvency exg-sitn-insolvency
    C14 E 68918c7a-f5bc-4a1a-a62f-ad8983600d48 cred-arran exg-sitn-cred-arran
    C15 E daffa2a9-9f8f-4568-8be8-7b8bf306d096 bankr-nat exg-sitn-other
    C16 E 8fda202a-0c37-41bb-9d7d-de3f49edbfcb liq-admin exg-sitn-liq-admin
    C17 E 166536e2-77f7-455c-b018-70582474e4f6 susp-act exg-sitn-as-susp
    C18 E 514d3fde-1e3e-4dcd-b02a-9f984d5bbda3 prof-misconduct exg-mis-misconduct
    C19 E 56d13e3d-76e8-4f23-8af6-13e60a2ee356 distorsion exg-mis-distortion
    C20 E b1b5ac18-f393-4280-9659-1367943c1a2e partic-confl exg-mis-partic-confl
    C21 E 61874050-5130-4f1c-a174-720939c7b483 prep-confl exg-mis-prep-confl
    C22 E 3293e92b-7f3e-42f1-bee6-a7641bb04251 sanction exg-mis-sanction
    C23 E 696a75b2-6107-428f-8b74-82affb67e184 misrepresent exg-mis-misrepresent
    C24 E 63adb07d-db1b-4ef0-a14e-a99785cf8cf6 nati-ground exg-natl-bre-nat-law
    C25 S 6ee55a59-6adb-4c3a-b89f-e62a7ad7be7f prof-regist slc-suit-reg-prof
    C26 S 87b3fa26-3549-4f92-b8e0-3fd8f04bf5c7 trade-regist slc-suit-reg-trade
    C27 S 9eeb6d5c-0eb8-48e8-a4c5-5087a7c095a4 authorisation -
    C28 S 73f10e36-ed7a-412e-995c-aa76463e3776 membership -
    C29 S 499efc97-2ac1-4af2-9e84-323c2ca67747 gen-year-to slc-stand-to-gen
    C30 S b16cb9fc-6cb7-4585-9302-9533b415cf48 aver-year-to slc-stand-to-avg
    C31 S d3dfb714-f558-4512-bbc5-e456fa2339de spec-aver-to slc-stand-to-spec-avg
    C32 S 074f6031-55f9-4e99-b9a4-c4363e8bc315 spec-year-to slc-stand-to-spec
    C34 S e4d37adc-08cd-4f4d-a8d8-32b62b0a1f46 finan-rat slc-stand-ratio
    C35 S 7604bd40-4462-4086-8763-a50da51a869c indem-insu slc-stand-ins
    C36 S ab0e7f2e-6418-40e2-8870-6713123e41ad finan-requ slc-stand-other
    C37 S cdd3bb3e-34a5-43d5-b668-2aab86a73822 work-perform slc-abil-ref-work
    C38 S 3a18a175-1863-4b1d-baef-588ce61960ca supply-perform slc-abil-ref-supply
    C39 S 5e506c16-26ab-4e32-bb78-b27f87dc0565 service-perform slc-abil-ref-services
    C40 S 3aaca389-4a7b-406b-a4b9-080845d127e7 qual-cont-tech slc-abil-staff-tech-ctrl
    C41 S c599c130-b29f-461e-a187-4e16c7d40db7 work-tech slc-abil-staff-tech-work
    C42 S 4bf996d9-439c-40c6-9ab9-980a48cb55a1 qual-facil slc-abil-mgmt-qual
    C43 S 90a2e100-44cc-45d3-9970-69d6714f1596 research-fac slc-abil-facil-res
    C44 S dc12a151-7fdf-4733-a8f0-30f667292e66 chain-manage slc-abil-mgmt-supply
    C45 S 9460457e-b43d-48a9-acd1-615de6ddd33e envir-measure slc-abil-mgmt-env
    C46 S cc18c023-211d-484d-a32e-52f3f970285f tech-equip slc-abil-facil-tools
    C47 S 07301031-2270-41af-8e7e-66fe0c777107 qualification slc-abil-staff-qual
    C48 S c8809aa1-29b6-4f27-ae2f-27e612e394db spec-req-check slc-abil-check
    C49 S 6346959b-e097-4ea1-89cd-d1b4c131ea4d manage-staff slc-abil-staff-yrly-no-mgmt
    C50 S 1f49b3f0-d50f-43f6-8b30-4bafab108b9b year-manpower slc-abil-staff-yrly-avg-mp
    C51 S 612a1625-118d-4ea4-a6db-413184e7c0a8 suncont-port slc-abil-subc
    C52 S bdf0601d-2480-4250-b870-658d0ee95be6 wo-autent slc-abil-qual-smp-wo-autent
    C53 S 7662b7a9-bcb8-4763-a0a7-7505d8e8470d w-autent slc-abil-qual-smp-w-autent
    C54 S a7669d7d-9297-43e1-9d10-691a1660187c qa-certif-inst slc-abil-qual-inst
    C55 S d726bac9-e153-4e75-bfca-c5385587766d qu-certif-indep slc-sche-qu-cert-indep
    C56 S 8ed65e48-fd0d-444f-97bd-4f58da632999 envir-certif-indep slc-sche-env-cert-indep
    C57 O 2043338f-a38a-490b-b3ec-2607cb25a017 shelt-worksh -
    C58 O 9b19e869-6c89-4cc4-bd6c-ac9ca8602165 registered -
    C59 O ee51100f-8e3e-40c9-8f8b-57d5a15be1f2 eo-group -
    C60 O 0d62c6ed-f074-4fcf-8e9f-f691351d52ad relied -
    C61 O 72c0c4b1-ca50-4667-9487-461f3eed4ed7 subco-ent -
    C63 O 51c39ba9-0444-4967-afe9-36f753b30175 staff-red -
    C65 O ede30cb7-70c2-4ead-ba11-22d0cac5ab7a sme -
    - S 77f481ce-ffb6-483f-8e2b-c78db5e68292 - -
    - O 8b9700b7-b13c-41e6-a220-6bbf8d5fab31 - -
    - O 6a21c421-5c1e-46f4-9762-116fbcd33097 - -
    - S 0114620b-93e4-486e-84de-14849db1f023 - -
    - S 4c6928de-df28-464e-8e3f-efebf727c418 - -
    C66 S f79bb93e-6e4f-4886-82fb-681a3f42ec80 - slc-suit-auth-mbrshp
    C67 E 43de7a5f-2690-4096-9d42-eccbeed05980 - exg-mis-unrel-sec
    """

  /// Number and the last two words of the code in 1.0.2 and 2.1.1, which tell the criteria apart.
  static let oldCodes = """
    C1 CONVICTIONS.PARTICIPATION_IN_CRIMINAL_ORGANISATION C2 CONVICTIONS.CORRUPTION
    C3 CONVICTIONS.FRAUD C4 CONVICTIONS.TERRORIST_OFFENCES C5 CONVICTIONS.MONEY_LAUNDERING
    C6 CONVICTIONS.CHILD_LABOUR-HUMAN_TRAFFICKING C7 CONTRIBUTIONS.PAYMENT_OF_TAXES
    C8 CONTRIBUTIONS.PAYMENT_OF_SOCIAL_SECURITY C9 SOCIAL.ENVIRONMENTAL_LAW C10 SOCIAL.SOCIAL_LAW
    C11 SOCIAL.LABOUR_LAW C12 BUSINESS.BANKRUPTCY C13 BUSINESS.INSOLVENCY
    C14 BUSINESS.CREDITORS_ARRANGEMENT C15 BUSINESS.BANKRUPTCY_ANALOGOUS
    C16 BUSINESS.LIQUIDATOR_ADMINISTERED C17 BUSINESS.ACTIVITIES_SUSPENDED
    C18 MISCONDUCT.MC_PROFESSIONAL C19 MISCONDUCT.MARKET_DISTORTION
    C20 CONFLICT_OF_INTEREST.PROCEDURE_PARTICIPATION C21 CONFLICT_OF_INTEREST.PROCEDURE_PREPARATION
    C22 CONFLICT_OF_INTEREST.EARLY_TERMINATION C23 CONFLICT_OF_INTEREST.MISINTERPRETATION
    C24 NATIONAL.OTHER C25 SUITABILITY.PROFESSIONAL_REGISTER_ENROLMENT
    C26 SUITABILITY.TRADE_REGISTER_ENROLMENT C27 SUITABILITY.AUTHORISATION
    C28 SUITABILITY.MEMBERSHIP C29 TURNOVER.GENERAL_YEARLY C30 TURNOVER.AVERAGE_YEARLY
    C31 TURNOVER.SPECIFIC_AVERAGE C32 TURNOVER.SPECIFIC_YEARLY
    C34 ECONOMIC_FINANCIAL_STANDING.FINANCIAL_RATIO
    C35 ECONOMIC_FINANCIAL_STANDING.RISK_INDEMNITY_INSURANCE
    C36 ECONOMIC_FINANCIAL_STANDING.OTHER_REQUIREMENTS C37 REFERENCES.WORKS_PERFORMANCE
    C38 REFERENCES.SUPPLIES_DELIVERY_PERFORMANCE C39 REFERENCES.SERVICES_DELIVERY_PERFORMANCE
    C40 TECHNICAL.TECHNICIANS_FOR_QUALITY_CONTROL C41 TECHNICAL.TECHNICIANS_FOR_CARRYING_WORKS
    C42 TECHNICAL.FACILITIES_FOR_QUALITY_ENSURING C43 TECHNICAL.FACILITIES_FOR_STUDY_RESEARCH
    C44 TECHNICAL.SUPPLY_CHAIN_MANAGEMENT C45 TECHNICAL.ENVIRONMENTAL_MANAGEMENT_MEASURES
    C46 TECHNICAL.EQUIPMENT C47 TECHNICAL.PROFESSIONAL_QUALIFICATIONS C48 CHECKS.ALLOWANCE_OF_CHECKS
    C49 MANAGEMENT.MANAGERIAL_STAFF C50 MANAGEMENT.AVERAGE_ANNUAL_MANPOWER
    C51 MANAGEMENT.SUBCONTRACTING_PROPORTION C52 ARTEFACTS.NO_AUTHENTICATED_ARTEFACTS
    C53 ARTEFACTS.AUTHENTICATED_ARTEFACTS C54 QUALITY_ASSURANCE.QA_INSTITUTES_CERTIFICATE
    C55 QUALITY_ASSURANCE.QA_INDEPENDENT_CERTIFICATE
    C56 ENVIRONMENTAL_MANAGEMENT.ENV_INDEPENDENT_CERTIFICATE C57 EO_DATA.SHELTERED_WORKSHOP
    C58 EO_DATA.REGISTERED_IN_OFFICIAL_LIST C59 EO_DATA.TOGETHER_WITH_OTHERS
    C60 EO_DATA.RELIES_ON_OTHER_CAPACITIES C61 EO_DATA.SUBCONTRACTS_WITH_THIRD_PARTIES
    C63 EO_DATA.REDUCTION_OF_CANDIDATES C65 OTHER.EO_SME
    """
}
