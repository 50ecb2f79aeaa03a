extension CaseInput {
    /// What one figure would have to be, in its own unit, for the multiple to reach a value, all others at their middle.
    ///
    /// The multiple moves in one direction with every figure. Nil where the figure is not part of the case, where the multiple does not
    /// depend on it, or where no value from 0 up reaches it. A percentage over 100 is given as it is: this figure alone cannot do it.
    package func value(of figure: CaseFigure, reaching multiple: Double) -> Double? {
        guard figures.contains(figure), multiple.isFinite else { return nil }
        // A search of a thousand steps at the most, hence in binary numbers; the others are looked up once.
        let middles = Dictionary(figures.map { ($0, self[$0].map { $0.middle.binary } ?? 0) }, uniquingKeysWith: { first, _ in first })
        let window = terms.windowMonths.binary
        func enough(_ value: Double) -> Bool {
            let pick: FigurePick<Double> = { $0 == figure ? value : middles[$0] }
            let benefit = yearlyBenefits(pick).reduce(0) { $0 + ($1 ?? 0) }
            // Where nothing is paid, any multiple is reached.
            return (flows(yearlyBenefit: benefit, window: window, pick)?.multiple ?? .infinity) >= multiple
        }
        let atZero = enough(0)
        var low = 0.0
        var high = 1.0
        while enough(high) == atZero {
            low = high
            high *= 2
            guard high < 1e100 else { return nil }
        }
        while true {
            let middle = low + (high - low) / 2
            guard middle > low, middle < high else { return atZero ? low : high }
            if enough(middle) == atZero { low = middle } else { high = middle }
        }
    }
}
