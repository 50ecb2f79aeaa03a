/// English plurals to singulars.
enum Inflection {
    private static let irregular: [String: String] = [
        "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
        "mice": "mouse",
        "geese": "goose", "criteria": "criterion", "phenomena": "phenomenon", "analyses": "analysis", "crises": "crisis",
        "indices": "index",
        "matrices": "matrix", "lives": "life", "knives": "knife", "shelves": "shelf", "halves": "half", "wolves": "wolf", "leaves": "leaf",
        "buses": "bus",
        "viruses": "virus", "bonuses": "bonus", "campuses": "campus", "statuses": "status", "gases": "gas", "axes": "axis",
        "lenses": "lens", "quizzes": "quiz",
        "ftes": "fte", "skus": "sku", "cpus": "cpu", "gpus": "gpu", "menus": "menu", "kgs": "kg", "kms": "km", "lbs": "lb",
        "tonnes": "tonne", "headaches": "headache", "tranches": "tranche", "niches": "niche", "avalanches": "avalanche", "caches": "cache",
        "aches": "ache", "movies": "movie",
        "cookies": "cookie", "ties": "tie", "pies": "pie", "dies": "die", "salesmen": "salesman", "salespeople": "salesperson",
        "craftsmen": "craftsman",
        "foremen": "foreman", "shoes": "shoe", "toes": "toe", "data": "data", "media": "media", "diagnoses": "diagnosis",
        "hypotheses": "hypothesis",
        "theses": "thesis", "series": "series", "species": "species", "processes": "process", "gloves": "glove", "sleeves": "sleeve",
        "valves": "valve",
        "curves": "curve", "drives": "drive", "cameramen": "cameraman", "workmen": "workman", "policemen": "policeman",
        "engineers": "engineer",
        "businesses": "business", "yes": "yes", "pcs": "pc", "apps": "app", "selves": "self", "wives": "wife", "thieves": "thief",
        "loaves": "loaf",
        "calves": "calf", "brownies": "brownie", "zombies": "zombie", "archives": "archive", "executives": "executive",
    ]

    static func singular(of word: String) -> String {
        if let dash = word.lastIndex(of: "-") {
            return String(word[...dash]) + singular(of: String(word[word.index(after: dash)...]))
        }
        if let known = irregular[word] { return known }
        if word.hasSuffix("people") { return String(word.dropLast(6)) + "person" }
        if word.hasSuffix("men"), word.utf8.count > 5 { return String(word.dropLast(3)) + "man" }
        guard word.hasSuffix("s"), word.utf8.count > 2, !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is") else {
            return word
        }
        if word.hasSuffix("ies"), word.utf8.count > 4 { return String(word.dropLast(3)) + "y" }
        for ending in ["sses", "shes", "ches", "xes", "zzes"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
        if word.hasSuffix("oes") { return String(word.dropLast(2)) }
        return String(word.dropLast())
    }
}
