import Testing

@testable import Playbook

@Suite struct NearestTests {
    @Test(
        arguments: [
            ("consequense", "consequence"), ("taget", "target"), ("Target", "target"), ("fti", "fit"), ("stepp", "steps"), ("go-live", nil),
            ("happiness", nil),
            ("", nil), ("x", nil), (String(repeating: "target", count: 100), nil),
        ] as [(String, String?)])
    func findsWhatWasMeant(word: String, expected: String?) {
        #expect(nearest(to: word, among: ["consequence", "target", "fit", "steps", "go-live-date"]) == expected)
    }
}
