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

    // Ground: values and thin wrappers.
    .target(name: "Procurement", swiftSettings: strict),
    .target(name: "XMLStream", dependencies: ["CLibXML2"], swiftSettings: strictWithC),
    .target(name: "FileMaking", swiftSettings: strict),
    .target(name: "CRapidJSON"),
    .target(name: "JSONText", dependencies: ["CRapidJSON"], swiftSettings: strictWithC),
    .target(name: "CHiGHS"),
    .target(
      name: "LinearProgramming", dependencies: ["CCbc", "CHiGHS"], swiftSettings: strictWithC),
    .target(name: "Digest", dependencies: ["CCrypto"], swiftSettings: strictWithC),
    .target(name: "Archive", dependencies: ["CArchive", "CISAL"], swiftSettings: strictWithC),
    .target(name: "ZIPContainer", dependencies: ["CZip"], swiftSettings: strictWithC),
    .target(
      name: "CSVRows", dependencies: ["CCSV", "Procurement"], swiftSettings: strictWithC),
    .target(
      name: "Schemas", dependencies: ["Procurement", "XMLStream"], path: "schemas",
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
      ], swiftSettings: strict),

    .target(
      name: "Phrases", path: "phrases", exclude: ["README.md", "examples"],
      sources: ["Phrases.swift"],
      resources: phraseFiles.map { .embedInCode("\($0).txt") }, swiftSettings: strict),

    // Middle row: each does one thing and knows none of its neighbours.
    .target(
      name: "NoticeReading",
      dependencies: ["Procurement", "XMLStream", "JSONText", "Schemas", "Archive"],
      swiftSettings: strict),
    .target(
      name: "MemberRegister",
      dependencies: [
        "Procurement", "XMLStream", "JSONText", "Schemas", "ZIPContainer", "CSVRows", "FileMaking",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "ClauseMatching", dependencies: ["Procurement", "Phrases", "Digest"],
      swiftSettings: strict),
    .target(
      name: "MatchLedger",
      dependencies: ["Procurement", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(name: "TenderMatching", dependencies: ["Procurement"], swiftSettings: strict),
    .target(
      name: "ConsortiumPlanning", dependencies: ["Procurement", "LinearProgramming"],
      swiftSettings: strict),
    .target(
      name: "BidWriting",
      dependencies: [
        "Procurement", "XMLStream", "JSONText", "Digest", "ZIPContainer",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [
        .embedInCode("Templates/style.mustache"), .embedInCode("Templates/head.mustache"),
        .embedInCode("Templates/foot.mustache"), .embedInCode("Templates/overview.mustache"),
        .embedInCode("Templates/findings.mustache"), .embedInCode("Templates/tender.mustache"),
        .embedInCode("Templates/gaps.mustache"), .embedInCode("Templates/lot-findings.mustache"),
        .embedInCode("Templates/route.mustache"), .embedInCode("Templates/plan.mustache"),
        .embedInCode("Templates/digest.mustache"),
        .embedInCode("Templates/digests.mustache"), .embedInCode("Templates/screen.mustache"),
        .embedInCode("Templates/document.mustache"),
        .embedInCode("Templates/offer.mustache"), .embedInCode("Templates/price.mustache"),
        .embedInCode("Templates/agreement.mustache"), .embedInCode("Templates/commitment.mustache"),
        .embedInCode("Templates/declaration.mustache"),
        .embedInCode("Templates/questions.mustache"), .embedInCode("Templates/checklist.mustache"),
      ],
      swiftSettings: strict),

    .target(
      name: "BidVerification",
      dependencies: ["Procurement", "XMLStream", "JSONText", "Digest", "ZIPContainer", "Schemas"],
      resources: [
        .embedInCode("Data/espd-4.1.0-criteria.txt"), .embedInCode("Data/code-lists.txt"),
      ],
      swiftSettings: strict),

    // Use cases and the command line.
    .target(
      name: "BidDesk",
      dependencies: [
        "Procurement", "XMLStream", "JSONText", "NoticeReading", "MemberRegister", "ClauseMatching",
        "ConsortiumPlanning", "TenderMatching", "MatchLedger", "BidWriting", "BidVerification",
        "Digest", "CSVRows", "FileMaking", "ZIPContainer",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "samanbud",
      dependencies: [
        "BidDesk", "BidVerification", "BidWriting", "CMimalloc", "ConsortiumPlanning",
        "MemberRegister", "NoticeReading", "Procurement",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Markets from a seed, for `make bench-plan` and for tests.
    .target(
      name: "PlanningMarket", dependencies: ["ConsortiumPlanning", "Procurement"],
      path: "Benchmarks/Planning/Market", swiftSettings: strict),
    .executableTarget(
      name: "planning-benchmark",
      dependencies: ["ConsortiumPlanning", "LinearProgramming", "PlanningMarket", "Procurement"],
      path: "Benchmarks/Planning", exclude: ["Market", "compare.py", "run", "summary.awk"],
      swiftSettings: strict),
    // Measured by hand: `make bench-judge`.
    .executableTarget(
      name: "JudgeBenchmark", dependencies: ["ClauseMatching", "Procurement"],
      path: "Benchmarks/JudgeBenchmark", swiftSettings: strict),

    .testTarget(name: "ProcurementTests", dependencies: ["Procurement"], swiftSettings: strict),
    .testTarget(
      name: "TenderMatchingTests", dependencies: ["TenderMatching", "Procurement"],
      swiftSettings: strict),
    .testTarget(
      name: "MatchLedgerTests",
      dependencies: ["MatchLedger", "Procurement", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(name: "DigestTests", dependencies: ["Digest"], swiftSettings: strict),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive"], swiftSettings: strict),
    .testTarget(
      name: "BidDeskTests",
      dependencies: [
        "BidDesk", "BidWriting", "CSVRows", "ClauseMatching", "ConsortiumPlanning",
        "LinearProgramming", "MemberRegister", "NoticeReading", "Procurement", "Schemas",
        "TenderMatching", "ZIPContainer",
      ], swiftSettings: strict),
    .testTarget(name: "XMLStreamTests", dependencies: ["XMLStream"], swiftSettings: strict),
    .testTarget(
      name: "NoticeReadingTests",
      dependencies: ["NoticeReading", "Procurement", "JSONText", "Schemas", "XMLStream"],
      swiftSettings: strict),
    .testTarget(
      name: "MemberRegisterTests",
      dependencies: [
        "MemberRegister", "Procurement", "Schemas", "XMLStream", "ZIPContainer", "CSVRows",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ClauseMatchingTests",
      dependencies: ["ClauseMatching", "NoticeReading", "Procurement"], swiftSettings: strict),
    .testTarget(
      name: "ConsortiumPlanningTests",
      dependencies: [
        "ClauseMatching", "ConsortiumPlanning", "LinearProgramming", "PlanningMarket",
        "Procurement",
      ], swiftSettings: strict),
    .testTarget(
      name: "BidWritingTests",
      dependencies: ["BidWriting", "ClauseMatching", "Procurement", "XMLStream"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "BidVerificationTests",
      dependencies: [
        "BidVerification", "BidWriting", "ClauseMatching", "Digest", "NoticeReading", "Procurement",
        "ZIPContainer",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AcceptanceTests",
      dependencies: [
        "BidDesk", "BidWriting", "Procurement", "samanbud",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Cases", "Containers", "Snapshots"], swiftSettings: strict),
  ]
)
