import Foundation

/// The money that moves between signature and the end of the window, month by month.
struct CashFlows<Number: Reckoning>: Sendable {
    /// Paid at signature: the one-time price and the buyer's own effort.
    var upfront: Number
    var monthlyPrice: Number
    /// Once the ramp is over.
    var monthlyBenefit: Number
    var delay: Number
    var ramp: Number
    var windowMonths: Number

    var benefit: Number {
        monthlyBenefit * effectiveMonths(at: windowMonths, delay: delay, ramp: ramp)
    }

    var cost: Number {
        upfront + monthlyPrice * windowMonths
    }

    /// Nil where nothing is paid.
    var multiple: Double? {
        cost > 0 ? (benefit / cost).binary.finite : nil
    }

    /// The undiscounted sum of all flows up to a month, which may lie past the window.
    func sum(throughMonth month: Int) -> Number {
        let month = Number(month)
        return monthlyBenefit * effectiveMonths(at: month, delay: delay, ramp: ramp) - monthlyPrice * month - upfront
    }
}

extension CashFlows<Decimal> {
    /// The same flows for what takes powers and roots.
    var binary: CashFlows<Double> {
        CashFlows<Double>(
            upfront: upfront.binary, monthlyPrice: monthlyPrice.binary, monthlyBenefit: monthlyBenefit.binary, delay: delay.binary,
            ramp: ramp.binary, windowMonths: windowMonths.binary)
    }
}

/// Present values and their root take powers, so the flows are binary numbers here.
extension CashFlows<Double> {
    /// The flow of each month of the window, month 0 first.
    var monthly: [Double] {
        var flows = [-upfront]
        var before = 0.0
        for month in stride(from: 1.0, through: windowMonths, by: 1) {
            let now = effectiveMonths(at: month, delay: delay, ramp: ramp)
            flows.append(monthlyBenefit * (now - before) - monthlyPrice)
            before = now
        }
        return flows
    }

    /// The net present value at a yearly rate in percent.
    func npv(discountPercent: Double) -> Double? {
        presentValue(of: monthly, factor: pow(1 + discountPercent / 100, -1.0 / 12)).finite
    }
}

/// Flows of consecutive months, each worth `factor` of what it were a month earlier.
func presentValue(of flows: [Double], factor: Double) -> Double {
    // Horner's scheme, from the last month back.
    flows.reversed().reduce(0) { $0 * factor + $1 }
}
