/// Words that begin a sentence, or stand before "says", and are nobody's name.
enum NotName {
    static let words: Set<String> = [
        "i", "we", "he", "she", "they", "it", "you", "everyone", "everybody", "somebody", "someone", "people", "nobody", "one", "this",
        "that", "which", "who", "the", "a", "an", "our", "my", "their", "his", "her", "its", "board", "management", "finance", "legal",
        "procurement", "marketing", "sales", "ops", "operations", "production", "engineering", "security", "word", "rumour", "rumor",
        "and", "but", "so", "as", "what", "like", "having", "being", "easier", "enough", "sad", "truth", "all", "some", "most", "nothing",
        "something", "group", "corporate", "head", "hq", "support", "research", "report", "study", "gartner", "also", "well", "just",
        "customers", "customer", "users", "user", "operators", "clients", "suppliers", "vendors", "vendor", "sources", "experts",
        "analysts", "workers", "engineers", "staff", "no", "not", "yes", "if", "there", "nothing's", "depends", "us", "them", "me",
        "line", "plant", "team",
    ]
}
