import Foundation

/// The money that moves between signature and the end of the window, month by month.
struct CashFlows: Hashable, Sendable {
    /// Paid at signature: the one-time price and the buyer's own effort.
    var upfront: Double
    var monthlyPrice: Double
    /// Once the ramp is over.
    var monthlyBenefit: Double
    var delay: Double
    var ramp: Double
    var windowMonths: Double

    var benefit: Double {
        monthlyBenefit * effectiveMonths(at: windowMonths, delay: delay, ramp: ramp)
    }

    var cost: Double {
        upfront + monthlyPrice * windowMonths
    }

    /// Nil where nothing is paid.
    var multiple: Double? {
        cost > 0 ? (benefit / cost).finite : nil
    }

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

    /// The undiscounted sum of all flows up to a month, which may lie past the window.
    func sum(throughMonth month: Double) -> Double {
        monthlyBenefit * effectiveMonths(at: month, delay: delay, ramp: ramp) - monthlyPrice * month - upfront
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
