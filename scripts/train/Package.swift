// swift-tools-version: 6.2
import PackageDescription

// Trains the criteria model. The features come from the very sources that the program is built from (symbolic links), so that what is
// learned and what is read can never differ.
let package = Package(
    name: "train",
    targets: [
        .target(name: "CContent", exclude: ["data"]),
        .target(name: "DealModel"),
        .target(name: "Extraction", dependencies: ["DealModel", "CContent"]),
        .executableTarget(name: "train", dependencies: ["Extraction", "DealModel"]),
    ],
    swiftLanguageModes: [.v6]
)
