/// The part of a word that its forms share, cut by a few rules: "stops", "stopped" and "stopping" are "stop".
///
/// Rules after M. F. Porter, "An algorithm for suffix stripping" (1980), far fewer of them: all that is wanted is that forms of a word meet.
enum Stem {
    static func of(_ word: String) -> String {
        guard word.utf8.count > 3, word.utf8.allSatisfy({ $0 < 128 }) else { return irregular[word] ?? word }
        if let known = irregular[word] { return known }
        var stem = word
        if stem.hasSuffix("ies"), stem.utf8.count > 4 {
            stem = stem.dropLast(3) + "y"
        } else if stem.hasSuffix("sses") || stem.hasSuffix("shes") || stem.hasSuffix("ches") || stem.hasSuffix("xes") {
            stem = String(stem.dropLast(2))
        } else if stem.hasSuffix("s"), !stem.hasSuffix("ss"), !stem.hasSuffix("us"), !stem.hasSuffix("is") {
            stem = String(stem.dropLast())
        }
        for ending in ["ing", "ed"] where stem.hasSuffix(ending) && stem.utf8.count >= ending.utf8.count + 3 {
            let cut = String(stem.dropLast(ending.utf8.count))
            guard cut.contains(where: "aeiouy".contains) else { break }
            stem = undoubled(cut)
            break
        }
        for ending in ["ly", "er", "or"] where stem.hasSuffix(ending) && stem.utf8.count >= ending.utf8.count + 4 {
            stem = undoubled(String(stem.dropLast(ending.utf8.count)))
            break
        }
        if stem.hasSuffix("e"), stem.utf8.count > 3 { stem.removeLast() }
        if stem.hasSuffix("y"), stem.utf8.count > 3 { stem = stem.dropLast() + "i" }
        return stem
    }

    private static func undoubled(_ stem: String) -> String {
        guard let last = stem.last, stem.dropLast().last == last, !"lsz".contains(last) else { return stem }
        return String(stem.dropLast())
    }

    private static let irregular: [String: String] = [
        "lost": "los", "losing": "los", "loses": "los", "lose": "los", "loss": "los", "losses": "los", "paid": "pay", "pays": "pay",
        "said": "say", "says": "say", "told": "tell", "tells": "tell", "went": "go", "goes": "go", "gone": "go", "going": "go",
        "left": "leav", "leave": "leav", "leaves": "leav", "leaving": "leav", "bought": "buy", "thought": "think", "felt": "feel",
        "knew": "know", "known": "know", "saw": "see", "seen": "see", "broke": "break", "broken": "break", "spent": "spend",
        "people": "peopl", "person": "peopl", "persons": "peopl", "folks": "peopl", "guys": "peopl", "children": "child", "kids": "child",
        "worse": "bad", "worst": "bad", "better": "good", "best": "good", "was": "is", "were": "is", "are": "is", "be": "is", "been": "is",
        "am": "is", "did": "do", "does": "do", "done": "do", "doing": "do", "had": "have", "has": "have", "having": "have",
        "made": "mak", "makes": "mak", "make": "mak", "came": "com", "comes": "com", "come": "com", "took": "tak", "taken": "tak",
        "gave": "giv", "given": "giv", "got": "get", "gets": "get", "gotten": "get", "ran": "run", "running": "run", "met": "meet",
        "meeting": "meet", "meetings": "meet", "men": "man", "women": "woman", "he": "they", "she": "they", "him": "they", "her": "they",
        "his": "they", "their": "they", "them": "they", "your": "you", "yours": "you", "yourself": "you", "me": "i", "my": "i",
        "us": "we", "our": "we", "these": "this", "those": "that", "anybody": "anyone", "somebody": "anyone", "someone": "anyone",
        "everybody": "everyone", "colleague": "peopl", "colleagues": "peopl", "employee": "peopl", "employees": "peopl", "staff": "peopl",
        "boss": "chief", "bosses": "chief", "superior": "chief", "manager": "manag", "firm": "compani", "organisation": "compani",
        "organization": "compani", "business": "compani", "scared": "afraid", "fear": "afraid", "frightens": "afraid", "frighten": "afraid",
        "scares": "afraid", "worried": "worri", "worry": "worri", "worries": "worri", "hubby": "husband", "quit": "leav", "quits": "leav",
        "pricey": "expensiv", "dear": "expensiv", "costly": "expensiv", "begin": "start", "began": "start", "begun": "start",
        "frequently": "often", "mostly": "most", "mainly": "most", "usually": "normal", "typical": "normal", "typically": "normal",
        "purchase": "buy", "purchased": "buy", "purchases": "buy", "job": "work", "jobs": "work", "vendor": "suppli", "vendors": "suppli",
        "supplier": "suppli", "suppliers": "suppli", "provider": "suppli", "providers": "suppli", "repeat": "again", "error": "mistak",
        "errors": "mistak", "mistake": "mistak", "mistakes": "mistak", "fault": "mistak", "software": "system", "programme": "system",
        "program": "system", "tool": "system", "tools": "system", "solution": "system", "product": "system", "figure": "number",
        "figures": "number", "numbers": "number", "sum": "number", "amount": "number", "cash": "money", "measured": "measur",
        "counted": "count", "counts": "count", "calculated": "calcul", "calculation": "calcul", "mum": "mother", "dad": "father",
        "wants": "want", "wish": "want", "wanna": "want", "require": "need", "requires": "need", "approve": "approv", "approval": "approv",
    ]
}
