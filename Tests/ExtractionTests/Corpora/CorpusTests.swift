import Testing

@Suite("What people say, and what it is read as")
struct CorpusTests {
    @Test(
        "Nothing is read where nothing was said",
        arguments: [negativeCorpus, negativeMixedCorpus, negativeFormsCorpus].flatMap(CorpusLine.lines))
    func negatives(_ line: CorpusLine) {
        #expect(line.faults() == [], "\(line)")
    }

    @Test("Money", arguments: CorpusLine.lines(moneyCorpus) + CorpusLine.lines(moneyFormsCorpus) + CorpusLine.lines(moneyTalkCorpus))
    func money(_ line: CorpusLine) {
        #expect(line.faults(of: "money") == [], "\(line)")
    }

    @Test(
        "Percent", arguments: CorpusLine.lines(percentCorpus) + CorpusLine.lines(percentFormsCorpus) + CorpusLine.lines(percentTalkCorpus))
    func percent(_ line: CorpusLine) {
        #expect(line.faults(of: "percent") == [], "\(line)")
    }

    @Test(
        "Durations",
        arguments: CorpusLine.lines(durationCorpus) + CorpusLine.lines(durationFormsCorpus) + CorpusLine.lines(durationTalkCorpus))
    func duration(_ line: CorpusLine) {
        #expect(line.faults(of: "duration") == [], "\(line)")
    }

    @Test(
        "Dates, said on Monday 23 November 2026",
        arguments: [dateCorpus, dateFormsCorpus, dateRelativeCorpus, dateTalkCorpus].flatMap(CorpusLine.lines))
    func date(_ line: CorpusLine) {
        #expect(line.faults(of: "date") == [], "\(line)")
    }

    @Test("Counts", arguments: CorpusLine.lines(countCorpus) + CorpusLine.lines(countFormsCorpus) + CorpusLine.lines(countTalkCorpus))
    func count(_ line: CorpusLine) {
        #expect(line.faults(of: "count") == [], "\(line)")
    }

    @Test("People", arguments: CorpusLine.lines(personCorpus) + CorpusLine.lines(personFormsCorpus) + CorpusLine.lines(personTalkCorpus))
    func person(_ line: CorpusLine) {
        #expect(line.faults(of: "person") == [], "\(line)")
    }

    @Test("Whole sentences, every kind at once", arguments: CorpusLine.lines(sentenceCorpus))
    func sentences(_ line: CorpusLine) {
        #expect(line.faults() == [], "\(line)")
    }
}
