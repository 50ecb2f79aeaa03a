@testable import Extraction

/// The embedded model, decoded once for all tests.
enum SharedModel {
    private static let result = Result { try CriteriaModel.builtIn() }

    static func get() throws -> CriteriaModel {
        try result.get()
    }
}
