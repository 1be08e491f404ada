// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
let strictWithC = strict + [.strictMemorySafety()]

/// What clauses are made of in each language; a new language is a new name here and in phrases/Phrases.swift.
let phraseFiles = [
  "demands",
  "grammar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it",
  "lt", "lv",
  "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sv",
]

/// The languages that the program writes; a new one is a file in Sources/Texts, and its code here and in CTexts.
let writtenLanguages = ["sv", "da", "en"]

let package = Package(
  name: "samanbud",
  products: [.executable(name: "samanbud", targets: ["samanbud"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // System libraries.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CCbc", pkgConfig: "cbc", providers: [.apt(["coinor-libcbc-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
    .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

    // Ground: values, and thin wrappers of libraries.
    .target(
      name: "Values",
      resources: [
        .embedInCode("Data/countries.txt"), .embedInCode("Data/currencies.txt"),
        .embedInCode("Data/languages.txt"),
      ], swiftSettings: strict),
    .target(name: "XMLStream", dependencies: ["CLibXML2"], swiftSettings: strictWithC),
    .target(name: "FileMaking", swiftSettings: strict),
    .target(name: "CRapidJSON"),
    .target(name: "JSONText", dependencies: ["CRapidJSON"], swiftSettings: strictWithC),
    .target(name: "CHiGHS"),
    .target(
      name: "LinearProgramming", dependencies: ["CCbc", "CHiGHS"], swiftSettings: strictWithC),
    .target(name: "Digest", dependencies: ["CCrypto"], swiftSettings: strictWithC),
    .target(name: "Archive", dependencies: ["CArchive", "CISAL"], swiftSettings: strictWithC),
    .target(name: "ZIPContainer", dependencies: ["CISAL", "CZip"], swiftSettings: strictWithC),
    .target(name: "CSVRows", dependencies: ["CCSV", "Values"], swiftSettings: strictWithC),

    // What is known: notices, members, law, briefs; what our own formats look like.
    .target(name: "Privacy", dependencies: ["Values"], swiftSettings: strict),
    .target(name: "Notices", dependencies: ["Values"], swiftSettings: strict),
    .target(name: "Members", dependencies: ["Privacy", "Values"], swiftSettings: strict),
    .target(name: "Law", dependencies: ["Members", "Values"], swiftSettings: strict),
    .target(
      name: "Schemas", dependencies: ["Members", "Privacy", "XMLStream"], path: "schemas",
      exclude: [
        "bid.schema.json",
        "check.schema.json",
        "clauses.schema.json",
        "gaps.schema.json",
        "match.schema.json",
        "notice.schema.json",
        "plan.schema.json",
        "register.schema.json",
        "route.schema.json",
        "rules.schema.json",
        "screen.schema.json",
        "verification.schema.json",
      ],
      sources: ["Schemas.swift", "OwnFormat.swift", "OwnFormatReader.swift"],
      resources: [
        .embedInCode("register.xsd"), .embedInCode("brief.xsd"), .embedInCode("joint-bid.xsd"),
        .embedInCode("law-data.xsd"),
      ], swiftSettings: strict),
    .target(
      name: "Phrases", path: "phrases", exclude: ["README.md", "examples"],
      sources: ["Phrases.swift"],
      resources: phraseFiles.map { .embedInCode("\($0).txt") }, swiftSettings: strict),
    .target(
      name: "Briefs",
      dependencies: ["Texts", "Law", "Members", "Notices", "Schemas", "Values", "XMLStream"],
      swiftSettings: strict),

    .target(
      name: "LawReading", dependencies: ["Law", "Members", "Schemas", "Values", "XMLStream"],
      swiftSettings: strict),

    // What people read, by key; rendered where results are shown.
    .target(
      name: "Texts", dependencies: ["CTexts", "Values"],
      exclude: writtenLanguages.map { "\($0).txt" }, swiftSettings: strictWithC),
    .target(name: "CTexts"),

    // What is worked out. Matching and screening may use judging and planning; otherwise none knows another.
    .target(
      name: "ClauseSearch", dependencies: ["Digest", "Law", "Notices", "Phrases", "Values"],
      swiftSettings: strict),
    .target(
      name: "Judging",
      dependencies: ["Briefs", "ClauseSearch", "Law", "Members", "Notices", "Values"],
      swiftSettings: strict),
    .target(
      name: "Planning",
      dependencies: [
        "Briefs", "Judging", "Law", "LinearProgramming", "Members", "Notices", "Values",
      ], swiftSettings: strict),
    .target(
      name: "MatchLedger",
      dependencies: ["Notices", "Values", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(
      name: "Matching",
      dependencies: [
        "Briefs", "ClauseSearch", "Digest", "Judging", "Law", "MatchLedger", "Members",
        "NoticeReading", "Notices", "Planning", "Values",
      ], swiftSettings: strict),
    .target(
      name: "Screening",
      dependencies: [
        "Briefs", "Judging", "Law", "Matching", "Members", "Notices", "Planning", "Values",
      ], swiftSettings: strict),

    // What comes in: notices in every format, registers in every door, and the register that is kept.
    .target(
      name: "NoticeReading", dependencies: ["Archive", "Notices", "Values", "XMLStream"],
      swiftSettings: strict),
    .target(
      name: "RegisterExchange",
      dependencies: [
        "CSVRows", "JSONText", "Law", "Members", "Notices", "Privacy", "Schemas", "Values",
        "XMLStream", "ZIPContainer",
      ], swiftSettings: strict),
    .target(
      name: "RegisterStore",
      dependencies: [
        "FileMaking", "Law", "Members", "RegisterExchange", "Schemas", "Values",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),

    // What goes out: papers by a standard, words and pages for people, whole bids, and the check of them.
    .target(
      name: "Papers",
      dependencies: [
        "Texts", "Digest", "Judging", "Law", "Members", "Notices", "Planning", "Values",
        "XMLStream",
        "ZIPContainer",
      ], swiftSettings: strict),
    .target(
      name: "NoticeOutput", dependencies: ["JSONText", "NoticeReading", "Notices", "Values"],
      swiftSettings: strict),
    .target(
      name: "Presentation",
      dependencies: [
        "Texts", "Briefs", "JSONText", "Judging", "Law", "Matching", "Members", "Notices",
        "Planning",
        "Screening", "Values", "XMLStream", .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [
        .embedInCode("Templates/style.mustache"), .embedInCode("Templates/head.mustache"),
        .embedInCode("Templates/foot.mustache"), .embedInCode("Templates/overview.mustache"),
        .embedInCode("Templates/findings.mustache"), .embedInCode("Templates/tender.mustache"),
        .embedInCode("Templates/gaps.mustache"), .embedInCode("Templates/lot-findings.mustache"),
        .embedInCode("Templates/route.mustache"), .embedInCode("Templates/plan.mustache"),
        .embedInCode("Templates/digest.mustache"), .embedInCode("Templates/digests.mustache"),
        .embedInCode("Templates/screen.mustache"), .embedInCode("Templates/document.mustache"),
        .embedInCode("Templates/offer.mustache"), .embedInCode("Templates/price.mustache"),
        .embedInCode("Templates/agreement.mustache"), .embedInCode("Templates/commitment.mustache"),
        .embedInCode("Templates/declaration.mustache"),
        .embedInCode("Templates/questions.mustache"), .embedInCode("Templates/checklist.mustache"),
      ], swiftSettings: strict),
    .target(
      name: "Dossier",
      dependencies: [
        "Texts", "Briefs", "Digest", "JSONText", "Judging", "Law", "Members", "Notices", "Papers",
        "Planning", "Presentation", "Values", "XMLStream",
      ], swiftSettings: strict),
    .target(
      name: "BidVerification",
      dependencies: ["Digest", "Schemas", "Values", "XMLStream", "ZIPContainer"],
      resources: [
        .embedInCode("Data/espd-4.1.0-criteria.txt"), .embedInCode("Data/code-lists.txt"),
      ], swiftSettings: strict),

    // Use cases, what they touch outside of the program, and the command line.
    .target(
      name: "Desk",
      dependencies: [
        "Texts", "BidVerification", "Briefs", "ClauseSearch", "Digest", "Dossier", "JSONText",
        "Judging", "Law", "LawReading", "LinearProgramming", "MatchLedger", "Matching", "Members",
        "NoticeOutput", "NoticeReading", "Notices", "Papers", "Planning", "Presentation", "Privacy",
        "RegisterExchange", "RegisterStore", "Screening", "Values", "XMLStream", "ZIPContainer",
      ], swiftSettings: strict),
    .target(
      name: "Files",
      dependencies: [
        "Texts", "BidVerification", "Briefs", "CSVRows", "ClauseSearch", "Desk", "Digest",
        "FileMaking", "JSONText", "Judging", "Law", "MatchLedger", "Matching", "Members",
        "NoticeOutput", "NoticeReading", "Notices", "Planning", "Presentation", "RegisterStore",
        "Values",
      ], swiftSettings: strict),
    .executableTarget(
      name: "samanbud",
      dependencies: [
        "Texts", "BidVerification", "CMimalloc", "Desk", "Dossier", "Files", "Judging", "Law",
        "Matching",
        "Members", "NoticeReading", "Notices", "Planning", "Presentation", "RegisterStore",
        "Values", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // Markets from a seed, for `make bench-plan` and for tests.
    .target(
      name: "PlanningMarket", dependencies: ["Briefs", "Law", "Members", "Planning", "Values"],
      path: "Benchmarks/Planning/Market", swiftSettings: strict),
    .executableTarget(
      name: "planning-benchmark",
      dependencies: ["LinearProgramming", "Planning", "PlanningMarket"],
      path: "Benchmarks/Planning", exclude: ["Market", "compare.py", "run", "summary.awk"],
      swiftSettings: strict),
    // Measured by hand: `make bench-judge`.
    .executableTarget(
      name: "JudgeBenchmark", dependencies: ["Judging", "Law", "Members", "Notices", "Values"],
      path: "Benchmarks/JudgeBenchmark", swiftSettings: strict),

    .target(
      name: "TestSupport",
      dependencies: ["LinearProgramming", "Members", "RegisterExchange", "Values"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "AcceptanceTests",
      dependencies: [
        "samanbud", "Desk", "Files", "Presentation", .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Snapshots", "Cases", "Containers"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive"], swiftSettings: strict),
    .testTarget(
      name: "BidVerificationTests",
      dependencies: [
        "BidVerification", "Digest", "Judging", "Law", "Members", "NoticeReading", "Notices",
        "Papers", "Values", "XMLStream", "ZIPContainer",
      ], swiftSettings: strict),
    .testTarget(
      name: "LawReadingTests", dependencies: ["Law", "LawReading", "Schemas", "Values"],
      swiftSettings: strict),
    .testTarget(
      name: "BriefsTests",
      dependencies: ["Briefs", "Law", "Members", "Notices", "Schemas", "TestSupport", "Values"],
      swiftSettings: strict),
    .testTarget(
      name: "CSVRowsTests", dependencies: ["CSVRows", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ClauseSearchTests", dependencies: ["ClauseSearch", "Law", "Values"],
      swiftSettings: strict),
    .testTarget(
      name: "DeskTests",
      dependencies: [
        "Desk", "Files", "LinearProgramming", "Matching", "Members", "NoticeReading", "Notices",
        "Planning", "RegisterExchange", "RegisterStore", "Schemas", "Texts", "Values",
        "ZIPContainer",
      ], swiftSettings: strict),
    .testTarget(name: "TextsTests", dependencies: ["Texts", "Values"], swiftSettings: strict),
    .testTarget(name: "DigestTests", dependencies: ["Digest"], swiftSettings: strict),
    .testTarget(
      name: "DossierTests",
      dependencies: [
        "Briefs", "Dossier", "Law", "Members", "Notices", "Papers", "Planning", "Values",
      ], swiftSettings: strict),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"], swiftSettings: strict),
    .testTarget(
      name: "JudgingTests",
      dependencies: [
        "Texts", "Briefs", "ClauseSearch", "Judging", "Law", "Members", "NoticeReading", "Notices",
        "Values",
      ], swiftSettings: strict),
    .testTarget(
      name: "LawTests", dependencies: ["Texts", "Law", "Members", "Values"], swiftSettings: strict),
    .testTarget(
      name: "LinearProgrammingTests", dependencies: ["LinearProgramming", "PlanningMarket"],
      swiftSettings: strict),
    .testTarget(
      name: "MatchLedgerTests",
      dependencies: ["MatchLedger", "Values", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(
      name: "MatchingTests",
      dependencies: [
        "Law", "Matching", "Members", "NoticeReading", "Notices", "Planning", "TestSupport",
        "Values",
      ], swiftSettings: strict),
    .testTarget(
      name: "NoticeReadingTests",
      dependencies: [
        "Texts", "Briefs", "JSONText", "NoticeOutput", "NoticeReading", "Notices", "TestSupport",
        "Values",
        "XMLStream",
      ], swiftSettings: strict),
    .testTarget(name: "NoticesTests", dependencies: ["Notices", "Values"], swiftSettings: strict),
    .testTarget(
      name: "PapersTests", dependencies: ["Members", "Notices", "Papers", "Values", "XMLStream"],
      swiftSettings: strict),
    .testTarget(
      name: "PlanningTests",
      dependencies: [
        "Briefs", "Judging", "Law", "LinearProgramming", "Members", "Notices", "Planning",
        "PlanningMarket", "Values",
      ], swiftSettings: strict),
    .testTarget(
      name: "PresentationTests",
      dependencies: [
        "Texts", "Judging", "Law", "Members", "Papers", "Planning", "Presentation", "Values",
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(name: "PrivacyTests", dependencies: ["Privacy"], swiftSettings: strict),
    .testTarget(
      name: "RegisterExchangeTests",
      dependencies: [
        "Law", "Members", "Notices", "RegisterExchange", "Schemas", "TestSupport", "Values",
        "ZIPContainer",
      ], swiftSettings: strict),
    .testTarget(
      name: "RegisterStoreTests",
      dependencies: [
        "Law", "Members", "RegisterExchange", "RegisterStore", "Schemas", "TestSupport", "Values",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ScreeningTests",
      dependencies: [
        "Texts", "Briefs", "Judging", "Law", "LinearProgramming", "Members", "Notices", "Planning",
        "Presentation", "Screening", "TestSupport", "Values",
      ], swiftSettings: strict),
    .testTarget(name: "ValuesTests", dependencies: ["Values"], swiftSettings: strict),
    .testTarget(name: "XMLStreamTests", dependencies: ["XMLStream"], swiftSettings: strict),
  ]
)
