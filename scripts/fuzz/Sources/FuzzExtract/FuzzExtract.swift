import DealModel
import Extraction

/// What the fuzzer calls with each input: the first four bytes choose the context, the rest is what was said.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExtract(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    Trial(UnsafeBufferPointer(start: start, count: count)).run()
    return 0
}

/// One input, read twice; a broken promise ends the process, which the fuzzer reports with the input.
private struct Trial {
    private static let extractor = Extractor()
    private static let model: CriteriaModel = {
        do { return try CriteriaModel.builtIn() } catch { fatalError("the built-in model cannot be read: \(error)") }
    }()
    private static let currencies = [nil, "USD", "CAD", "EUR", "NOK", "CNY", "INR", "GBP"]

    let text: String
    let context: ExtractionContext
    let side: Side

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let head = (0..<4).map { $0 < bytes.count ? bytes[$0] : 0 }
        text = String(decoding: bytes.dropFirst(4), as: UTF8.self)
        // 1900 to 2199 and a little beyond.
        let day = Day(number: (Int(head[0]) << 8 | Int(head[1])) * 2 - 27_000)
        context = ExtractionContext(
            reference: day, dayFirst: head[2] & 1 == 1, currency: Trial.currencies[Int(head[2] >> 1) % 8].map { Currency($0) })
        side = head[3] & 1 == 1 ? .seller : .buyer
    }

    func run() {
        let entities = Trial.extractor.entities(in: text, context: context)
        let scalars = Array(text.unicodeScalars)
        var end = 0
        for entity in entities {
            check(entity.range.lowerBound >= end, "overlap, or out of order")
            check(!entity.range.isEmpty && entity.range.upperBound <= scalars.count, "offsets out of range")
            var slice = String.UnicodeScalarView()
            slice.append(contentsOf: scalars[entity.range])
            check(entity.text.unicodeScalars.elementsEqual(slice), "the text is not the slice")
            check(isSound(entity.value), "an unsound value")
            end = entity.range.upperBound
        }
        check(Trial.extractor.entities(in: text, context: context) == entities, "another answer the second time")
        let kept = Trial.extractor.explain(text, context: context).filter { $0.outcome == .kept }
        check(kept.map(\.range) == entities.map(\.range) && kept.map(\.value) == entities.map(\.value), "explained otherwise than read")
        let criteria = Trial.model.criteria(of: text, speaker: side, entities: entities)
        check(criteria.allSatisfy { (0...1).contains($0.confidence) }, "a confidence that is no probability")
        check(criteria == Trial.model.criteria(of: text, speaker: side, entities: entities), "other criteria the second time")
        _ = Trial.model.craft(of: text)
    }

    private func isSound(_ value: Entity.Value) -> Bool {
        switch value {
        case .money(let rate): isSound(rate.money.amount)
        case .percent(let percent): isSound(percent.value)
        case .duration(let span): isSound(span.figure) && span.figure.low >= 0
        case .count(let count): isSound(count.figure) && !count.noun.isEmpty
        case .date(let period): period.from <= period.to && Day(iso: period.from.iso) != nil && Day(iso: period.to.iso) != nil
        case .person(let person): !person.name.isEmpty
        }
    }

    private func isSound(_ figure: Figure) -> Bool {
        !figure.low.isNaN && !figure.high.isNaN && figure.low <= figure.high
    }

    private func check(_ isTrue: Bool, _ promise: String) {
        if !isTrue { fatalError("\(promise): \(text.debugDescription)") }
    }
}
