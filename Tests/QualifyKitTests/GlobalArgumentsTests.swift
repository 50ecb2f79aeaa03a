import Testing

@testable import QualifyKit

@Suite struct GlobalArgumentsTests {
    @Test(arguments: [
        (["live", "acme"], ["live", "acme"]),
        (["--store", "x", "live", "acme"], ["live", "--store", "x", "acme"]),
        (["--store=x", "--today", "2026-11-23", "show", "a", "--json"], ["show", "--store=x", "--today", "2026-11-23", "a", "--json"]),
        (["--store", "x"], ["--store", "x"]),
        (["--store", "x", "--help"], ["--store", "x", "--help"]),
        (["--help"], ["--help"]),
        (["--store"], ["--store"]),
        ([], []),
    ])
    func leadingOptionsMoveBehindTheCommand(typed: [String], parsed: [String]) {
        #expect(GlobalArguments.reordered(typed) == parsed)
    }
}
