import BusinessCase
import Qualification

/// A business case from captured evidence: the calculator's answer, with what it rests on.
package struct CaseDocument: Encodable, Sendable {
    let verdict: CaseVerdict

    package init(_ verdict: CaseVerdict) {
        self.verdict = verdict
    }

    private enum Key: String, CodingKey { case basis, withClaimed }

    private enum ShortKey: String, CodingKey { case benefit, cost, multiple }

    package func encode(to encoder: any Encoder) throws {
        try verdict.result?.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(verdict.basis.rawValue, forKey: .basis)
        if let other = verdict.withClaimed {
            var short = container.nestedContainer(keyedBy: ShortKey.self, forKey: .withClaimed)
            try short.encode(other.benefit, forKey: .benefit)
            try short.encode(other.cost, forKey: .cost)
            try short.encode(other.multiple, forKey: .multiple)
        }
    }
}
