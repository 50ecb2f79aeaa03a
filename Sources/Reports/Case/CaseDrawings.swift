import BusinessCase
import DealModel

/// The charts of a business case, as many as its figures give.
struct CaseDrawings {
    let curve: Drawing?
    let tornado: Drawing?
    let distribution: Drawing?

    init(_ brief: CaseBrief, locale: FigureLocale) {
        curve = brief.input.valueCurve.map {
            ValueCurveChart(curve: $0, currency: brief.result.currency, isApproximate: brief.isApproximate, locale: locale).drawing()
        }
        tornado = TornadoChart(brief, locale: locale)?.drawing()
        distribution = DistributionChart(brief, classes: 30, locale: locale)?.drawing()
    }

    var all: [Drawing] { [curve, tornado, distribution].compactMap(\.self) }
}
