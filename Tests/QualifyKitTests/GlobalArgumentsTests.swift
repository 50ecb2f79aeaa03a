import Testing

@testable import QualifyKit

@Suite struct GlobalArgumentsTests {
    @Test(arguments: [
        (["live", "acme"], ["live", "acme"]),
        (["--store", "x", "live", "acme"], ["live", "acme", "--store", "x"]),
        (["--store=x", "--today", "2026-11-23", "show", "a", "--json"], ["show", "a", "--json", "--store=x", "--today", "2026-11-23"]),
        (["--playbook", "p.yaml", "playbook", "show"], ["playbook", "show", "--playbook", "p.yaml"]),
        (["--store", "x", "extract", "--", "-f"], ["extract", "--store", "x", "--", "-f"]),
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
