// swift-tools-version: 6.2
import PackageDescription

// The extractor under libFuzzer, from the very sources that the program is built from (symbolic links). Run by scripts/fuzz/extract.
let package = Package(
    name: "fuzz",
    targets: [
        .target(name: "CContent", exclude: ["data"]),
        .target(name: "DealModel"),
        .target(name: "Extraction", dependencies: ["DealModel", "CContent"]),
        // libFuzzer brings the main function.
        .executableTarget(
            name: "FuzzExtract", dependencies: ["Extraction", "DealModel"], swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
