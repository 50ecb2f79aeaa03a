/// The name of one figure of a business case; its `path` is that of the document.
package enum CaseFigure: Hashable, Sendable {
    case pain(Int, PainFigure)
    case oneTime, recurring, effort, effortRate
    case leadTime, implementation, ramp

    /// A figure of a pain; the raw value is its path below the pain.
    package enum PainFigure: String, CaseIterable, Sendable {
        case cost, frequency
        case each = "frequency.each"
        case reduction, margin, confidence
    }

    package var path: String {
        switch self {
        case .pain(let index, let figure): "pains[\(index)].\(figure.rawValue)"
        case .oneTime: "investment.oneTime"
        case .recurring: "investment.recurring"
        case .effort: "investment.effort"
        case .effortRate: "investment.effort.rate"
        case .leadTime: "leadTime"
        case .implementation: "implementation"
        case .ramp: "ramp"
        }
    }

    /// Whether it is a percentage, which cannot exceed 100.
    package var isPercent: Bool {
        switch self {
        case .pain(_, .reduction), .pain(_, .margin), .pain(_, .confidence): true
        default: false
        }
    }

    /// Whether more of it raises the multiple.
    package var isBetterHigh: Bool {
        if case .pain = self { true } else { false }
    }
}

extension CaseInput {
    /// The estimate behind a name, nil where there is none. Setting changes only what is there; nil leaves it as it is.
    package subscript(figure: CaseFigure) -> Estimate? {
        get {
            switch figure {
            case .pain(let index, let part): pains.indices.contains(index) ? pains[index][part] : nil
            case .oneTime: investment.oneTime?.amount
            case .recurring: investment.recurring?.amount
            case .effort: investment.effort?.size
            case .effortRate: investment.effort?.rate
            case .leadTime: leadTime?.value
            case .implementation: implementation?.value
            case .ramp: ramp?.value
            }
        }
        set {
            guard let newValue else { return }
            switch figure {
            case .pain(let index, let part): if pains.indices.contains(index) { pains[index][part] = newValue }
            case .oneTime: investment.oneTime?.amount = newValue
            case .recurring: investment.recurring?.amount = newValue
            case .effort, .effortRate: investment.effort?.set(figure, newValue)
            case .leadTime: leadTime?.value = newValue
            case .implementation: implementation?.value = newValue
            case .ramp: ramp?.value = newValue
            }
        }
    }
}

extension Pain {
    package subscript(figure: CaseFigure.PainFigure) -> Estimate? {
        get {
            switch figure {
            case .cost: cost?.amount
            case .frequency: frequency?.value
            case .each: frequency?.each?.value
            case .reduction: reduction
            case .margin: margin
            case .confidence: confidence
            }
        }
        set {
            guard let newValue else { return }
            switch figure {
            case .cost: cost?.amount = newValue
            case .frequency: frequency?.value = newValue
            case .each: frequency?.each?.value = newValue
            case .reduction: reduction = newValue
            case .margin: margin = newValue
            case .confidence: confidence = newValue
            }
        }
    }
}

extension Effort {
    /// The sum of money, or how much work.
    fileprivate var size: Estimate {
        switch self {
        case .amount(let price): price.amount
        case .work(let quantity, _): quantity.value
        }
    }

    fileprivate var rate: Estimate? {
        switch self {
        case .amount: nil
        case .work(_, let rate): rate?.amount
        }
    }

    fileprivate mutating func set(_ figure: CaseFigure, _ estimate: Estimate) {
        switch (self, figure) {
        case (.amount(var price), .effort):
            price.amount = estimate
            self = .amount(price)
        case (.work(var quantity, let rate), .effort):
            quantity.value = estimate
            self = .work(quantity, rate: rate)
        case (.work(let quantity, var rate), .effortRate):
            rate?.amount = estimate
            self = .work(quantity, rate: rate)
        default: break
        }
    }
}
