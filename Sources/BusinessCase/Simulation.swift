import DealModel
import Foundation

extension CaseInput {
    /// Draws of the simulation.
    static let draws = 10_000

    /// The spread of the multiple when every range is drawn from its triangle, independently of the others.
    ///
    /// Latin hypercube: each range is cut into as many strata of equal chance as there are draws, and each stratum is drawn from once,
    /// in an order of its own (McKay, Beckman and Conover, 1979). Nil where the multiple is. Draws are binary numbers: a spread that is known
    /// to a percent gains nothing from exact ones, which would take a hundred times as long.
    func simulation(multiple: Double) -> Simulation {
        let least = terms.leastMultiple
        guard let sorted = sortedMultiples else {
            return Simulation(p10: multiple, p50: multiple, p90: multiple, probability: terms.isMet(by: multiple) ? 1 : 0)
        }
        return Simulation(
            p10: quantile(0.1, of: sorted).finite, p50: quantile(0.5, of: sorted).finite, p90: quantile(0.9, of: sorted).finite,
            probability: Double(sorted.count { $0 >= least }) / Double(sorted.count))
    }

    /// The multiple of each draw, smallest first; nil where nothing is a range.
    var sortedMultiples: [Double]? {
        let ranges = figures.filter { self[$0]?.isRange == true }
        guard !ranges.isEmpty else { return nil }
        let benefits = drawnYearlyBenefits
        var columns = TermColumns(self)
        for figure in ranges where !figure.isBetterHigh { columns[figure] = .drawn(draws(of: figure)) }
        let window = terms.windowMonths.binary
        return benefits.indices.map { draw in
            // A draw that costs nothing is better than any number.
            flows(yearlyBenefit: benefits[draw], window: window) { columns[$0].value(draw) }?.multiple ?? .infinity
        }.sorted()
    }

    /// The yearly benefit of all pains in each draw. Pain by pain, so that many pains need no more memory than one.
    private var drawnYearlyBenefits: [Double] {
        var sums = Array(repeating: 0.0, count: Self.draws)
        for (index, pain) in pains.enumerated() where pain.missing.isEmpty {
            let ranges = CaseFigure.PainFigure.allCases.filter { pain[$0]?.isRange == true }
            // A pain's benefit is a product, so ranges at one (or 100 %) leave the factor that all draws share.
            let shared = pain.yearlyBenefit { figure in
                ranges.contains(figure) ? CaseFigure.pain(index, figure).unity : pain[figure]?.middle.binary
            }
            var products = Array(repeating: shared ?? 0, count: Self.draws)
            for figure in ranges.map({ CaseFigure.pain(index, $0) }) {
                for (draw, value) in draws(of: figure).enumerated() { products[draw] *= value / figure.unity }
            }
            for draw in sums.indices { sums[draw] += products[draw] }
        }
        return sums
    }

    /// One value from each stratum, shuffled. The seed goes by the figure's name, so that another range leaves these draws alone.
    private func draws(of figure: CaseFigure) -> [Double] {
        guard let estimate = self[figure] else { return [] }
        let triangle = Triangle(estimate)
        var generator = SplitMix64(seed: figure.seed)
        let values = (0..<Self.draws).map { stratum in
            triangle.quantile((Double(stratum) + Double.random(in: 0..<1, using: &generator)) / Double(Self.draws))
        }
        return values.shuffled(using: &generator)
    }
}

/// One figure in every draw; nil where the case has no such figure.
private enum Column {
    case fixed(Double?)
    case drawn([Double])

    func value(_ draw: Int) -> Double? {
        switch self {
        case .fixed(let value): value
        case .drawn(let values): values[draw]
        }
    }
}

/// The columns of the figures that are no pain's. Fields instead of a dictionary, since every draw asks for all of them.
private struct TermColumns {
    private var oneTime = Column.fixed(nil)
    private var recurring = Column.fixed(nil)
    private var effort = Column.fixed(nil)
    private var effortRate = Column.fixed(nil)
    private var leadTime = Column.fixed(nil)
    private var implementation = Column.fixed(nil)
    private var ramp = Column.fixed(nil)

    /// Every figure at its middle.
    init(_ input: CaseInput) {
        for figure in [CaseFigure.oneTime, .recurring, .effort, .effortRate, .leadTime, .implementation, .ramp] {
            self[figure] = .fixed(input[figure]?.middle.binary)
        }
    }

    subscript(figure: CaseFigure) -> Column {
        get {
            switch figure {
            case .pain: .fixed(nil)
            case .oneTime: oneTime
            case .recurring: recurring
            case .effort: effort
            case .effortRate: effortRate
            case .leadTime: leadTime
            case .implementation: implementation
            case .ramp: ramp
            }
        }
        set {
            switch figure {
            case .pain: break
            case .oneTime: oneTime = newValue
            case .recurring: recurring = newValue
            case .effort: effort = newValue
            case .effortRate: effortRate = newValue
            case .leadTime: leadTime = newValue
            case .implementation: implementation = newValue
            case .ramp: ramp = newValue
            }
        }
    }
}

extension CaseTerms {
    /// The multiple that meets the gate, a hair of rounding allowed.
    var leastMultiple: Double { gate.binary * (1 - 1e-9) }

    func isMet(by multiple: Double) -> Bool {
        multiple >= leastMultiple
    }
}

extension CaseFigure {
    /// The value that leaves a product as it is.
    fileprivate var unity: Double { isPercent ? 100 : 1 }

    /// FNV-1a of the path.
    fileprivate var seed: UInt64 {
        path.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}

/// The value that a share of the sorted values lies below, linear between neighbours.
private func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let position = share * Double(sorted.count - 1)
    let below = Int(position)
    guard below + 1 < sorted.count, sorted[below] < sorted[below + 1] else { return sorted[below] }
    return sorted[below] + (position - Double(below)) * (sorted[below + 1] - sorted[below])
}
