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
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

    // Ground: values and thin wrappers.
    .target(name: "Procurement", swiftSettings: strict),
    .target(name: "XMLStream", dependencies: ["CLibXML2"], swiftSettings: strictWithC),
    .target(name: "CRapidJSON"),
    .target(name: "JSONText", dependencies: ["CRapidJSON"], swiftSettings: strictWithC),
    .target(name: "LinearProgramming", dependencies: ["CCbc"], swiftSettings: strictWithC),
    .target(name: "Digest", dependencies: ["CCrypto"], swiftSettings: strictWithC),
    .target(name: "Archive", dependencies: ["CArchive", "CISAL"], swiftSettings: strictWithC),
    .target(name: "ZIPContainer", dependencies: ["CZip"], swiftSettings: strictWithC),
    .target(
      name: "Schemas", dependencies: ["Procurement", "XMLStream"], path: "schemas",
      exclude: ["notice.schema.json", "verification.schema.json"],
      sources: ["Schemas.swift", "OwnFormat.swift", "OwnFormatReader.swift"],
      resources: [
        .embedInCode("register.xsd"), .embedInCode("brief.xsd"), .embedInCode("joint-bid.xsd"),
      ], swiftSettings: strict),

    // Middle row: each does one thing and knows none of its neighbours.
    .target(
      name: "NoticeReading",
      dependencies: ["Procurement", "XMLStream", "JSONText", "Schemas", "Archive"],
      swiftSettings: strict),
    .target(
      name: "MemberRegister",
      dependencies: [
        "Procurement", "XMLStream", "JSONText", "Schemas", "ZIPContainer",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "ClauseMatching", dependencies: ["Procurement"], swiftSettings: strict),
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
        .embedInCode("Templates/gaps.mustache"), .embedInCode("Templates/document.mustache"),
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
        "ConsortiumPlanning", "BidWriting", "BidVerification", "Digest",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "samanbud",
      dependencies: [
        "BidDesk", "BidVerification", "BidWriting", "MemberRegister", "Procurement",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "ProcurementTests", dependencies: ["Procurement"], swiftSettings: strict),
    .testTarget(name: "DigestTests", dependencies: ["Digest"], swiftSettings: strict),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive"], swiftSettings: strict),
    .testTarget(
      name: "BidDeskTests", dependencies: ["BidDesk", "NoticeReading"], swiftSettings: strict),
    .testTarget(name: "XMLStreamTests", dependencies: ["XMLStream"], swiftSettings: strict),
    .testTarget(
      name: "NoticeReadingTests",
      dependencies: ["NoticeReading", "Procurement", "JSONText", "Schemas", "XMLStream"],
      swiftSettings: strict),
    .testTarget(
      name: "MemberRegisterTests",
      dependencies: [
        "MemberRegister", "Procurement", "Schemas", "XMLStream", "ZIPContainer",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ClauseMatchingTests",
      dependencies: ["ClauseMatching", "NoticeReading", "Procurement"], swiftSettings: strict),
    .testTarget(
      name: "ConsortiumPlanningTests",
      dependencies: ["ConsortiumPlanning", "LinearProgramming", "Procurement"],
      swiftSettings: strict),
    .testTarget(
      name: "BidWritingTests",
      dependencies: ["BidWriting", "ClauseMatching", "Procurement", "XMLStream"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "BidVerificationTests",
      dependencies: [
        "BidVerification", "BidWriting", "Digest", "NoticeReading", "Procurement", "ZIPContainer",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AcceptanceTests", dependencies: ["BidDesk", "BidWriting", "Procurement", "samanbud"],
      exclude: ["Snapshots"], swiftSettings: strict),
  ]
)
