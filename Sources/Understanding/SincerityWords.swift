import DealModel

/// The words that `Sincerity` goes by, a list for each thing they tell.
extension Sincerity {
    static let commitments: Set<Criterion> = [
        .decisionMaker, .fit, .investment, .effort, .sponsorship, .nextStep, .goLiveDate, .verbalYes, .consequence, .target,
    ]
    static let past = [
        "was going to", "were going to", "had planned", "had set aside", "i had", "was ready to", "were ready to", "back in 2019",
        "back in",
        "until i", "until last", "been fixed", "all sorted", "stopped it", "never again", "changed my mind", "regretted", "once and",
        "years ago",
        "could have lived", "would have paid", "my predecessor", "i'd written", "i had written", "i'd put down", "had in mind",
        "i'd thought",
        "we'd thought", "was thinking", "originally",
    ]
    static let wishes = [
        "perfect world", "would be nice", "i wonder", "i'd love to believe", "i hope", "i'm hoping", "hoping to", "i wish",
        "can't say whether",
        "can't say if", "may solve", "may fix", "almost fixes", "maybe", "perhaps", "might", "whether", "doubt it's", "doubt it is",
    ]
    static let otherVendor = [
        "another vendor", "someone else", "somebody else", "another supplier", "your competitor", "instead", "you lost", "not you",
        "other vendor won",
    ]
    static let ignorance = [
        "don't know", "do not know", "no idea", "not sure", "can't say", "cannot say", "couldn't say", "couldn't tell you",
        "i'd have to check",
    ]
    static let notYet = ["yet", "not decided", "haven't decided", "before the board", "still looking", "still deciding"]
    static let sole = ["nobody else", "no one else", "nobody but me", "no one but me"]
    static let ownership = [
        "i decide on this", "my decision", "my call", "mine to decide", "i own", "i sign", "leaves this to me", "leaves it to me",
        "on my bonus",
        "my number", "my p&l", "my budget",
    ]
    static let othersDecide = [
        "has the last word", "has the final word", "owner decides", "lying if i said",
        "boss decides", "successor will decide", "ceo decides", "cfo decides", "board decides", "committee decides", "he decides",
        "she decides", "they decide", "group decides", "head office decides", "everything except",
    ]
    static let refusals = [
        "not willing to", "not prepared to", "unwilling to", "won't sponsor", "wouldn't sponsor", "would not sponsor", "will not sponsor",
        "never sponsor", "crazy to", "a fool to", "stay out of", "rarely sponsor", "won't get my support", "nobody will sponsor",
        "no one will sponsor", "can't sponsor", "cannot sponsor", "not going to sponsor",
    ]
    /// Without one of these nobody has said that they stand behind it.
    static let backing = [
        "sponsor", "sponsors", "sponsoring", "back it", "back this", "back that", "back you", "backing", "stand behind", "stand up for",
        "behind it", "behind this", "behind you", "my name", "support", "supporting", "champion", "push it", "push this", "push for",
        "carry it", "carry this", "carry that", "fight for", "fight this", "vouch", "defend", "in favour", "in favor", "i'm in", "we're in",
        "all in", "commit", "committed", "take it to the board", "take it to my board", "take it upstairs", "take this to",
        "take it forward",
        "drive it", "drive this", "own it", "own this", "lead it", "lead this", "see it through", "my backing", "count on me", "my neck",
        "make it happen", "mine to", "go to bat", "throw my weight", "my weight", "get behind", "sell it",
    ]
    /// Somebody's people or time are given, or weighed.
    static let giving = [
        "people", "team", "engineer", "engineers", "analyst", "analysts", "nurse", "nurses", "technician", "technicians", "manager",
        "managers",
        "staff", "what it takes", "find them", "find somebody", "rota", "senior", "seniors", "days a week", "day a week", "hours a week",
        "days a month", "days of", "weeks of", "half time", "part time", "full time", "fte", "spare", "free", "free up", "release",
        "assign", "put on it",
        "give you", "resources", "effort", "capacity", "workload", "my own time", "somebody", "person", "persons", "operator", "operators",
        "specialist", "specialists", "it guys", "bandwidth",
    ]
    static let reversals = ["was going to", "were going to", "used to", "until last week", "would have", "changed my mind"]
    static let undecidedMoney = [
        "want to think", "think about", "can't speak to", "can't really speak", "let me not", "not react", "not today", "in writing",
        "send me the number", "i'll tell you what i think", "talk about money", "right number is",
    ]
    static let hesitation = [
        "think about it", "think it over", "let me think", "sleep on it", "take it to group", "take it to the board",
    ]
    static let tooMuch = [
        "too much", "too expensive", "out of the question", "more than we'd ever", "more than we would ever", "can't afford",
        "cannot afford",
        "couldn't afford", "no budget", "way over", "far over", "over budget", "not paying", "won't pay", "wouldn't pay", "never pay",
        "won't get that", "can't get that", "past my", "crazy to", "a fool to", "waste of money", "wouldn't spend", "won't spend",
        "not spending", "doesn't pass", "does not pass", "can't justify", "cannot justify",
        "couldn't justify", "not worth it", "isn't worth it", "wrong size", "hardly acceptable", "no way i'm paying",
    ]
    /// Without one of these an amount is only named, and nobody has said how they take it.
    static let accepting = [
        "fine", "fits", "fit", "range", "afford", "budgeted", "in the budget", "have budget", "have the budget", "budget for", "room",
        "sensible", "reasonable", "ok", "okay", "acceptable", "in line", "fair", "no problem", "not a problem", "worth", "carry", "approve",
        "approved", "good", "not too", "isn't too", "works", "less than", "within", "as expected", "i expected", "we expected", "set aside",
        "justify", "justified", "pass", "passes", "sniff", "comfortable", "live with", "find the money", "find that", "cheap",
        "in proportion", "not unreasonable", "doesn't frighten", "doesn't scare", "doesn't shock", "doesn't worry", "doesn't hurt",
        "no objection", "money is there", "money's there", "signed off", "can do that", "manageable", "a bargain", "sounds right",
        "seems right", "tolerable", "would pay", "i'd pay", "we'd pay", "willing to pay", "prepared to pay", "happy to pay", "doable",
        "i can do", "we can do", "don't see a problem", "pocket change", "small change", "no issue", "not an issue",
    ]
    static let dear = [
        "a lot of money", "cheaper to do nothing", "a big number", "steep", "it's expensive", "it is expensive", "that's expensive",
        "very expensive",
    ]
    static let someoneElsesPrice = ["quoted us", "quoted me", "company pays", "they pay", "pays for theirs", "paid for theirs"]
    static let turnover = ["revenue", "turnover", "we turn over", "sales are", "we make", "our sales", "we earn", "balance sheet"]
    static let gains = [
        "save", "saving", "savings", "benefit", "benefits", "get back", "you'd get", "return", "a quarter of", "a third of", "a tenth of",
        "half of", "percent of", "% of",
    ]
    static let losses = [
        "lose", "loses", "lost", "loss", "losing", "cost", "costs", "costing", "penalty", "penalties", "miss", "missed", "forgo", "leak",
        "leakage", "waste", "write off", "wrote off", "down", "gone", "drop", "drops", "dropped", "lower", "less", "hit",
    ]
    static let unreal = ["would", "i'd", "we'd", "it'd", "were", "we don't", "it doesn't", "they don't"]
    static let cannotFix = [
        "can't fix", "cannot fix", "won't fix", "doesn't fix", "wouldn't fix", "can't solve", "won't solve", "wouldn't help", "won't help",
        "doubt your", "doubt it", "doubt that", "not what we need", "doesn't fit", "useless", "pointless", "make it worse",
        "makes it worse", "wouldn't work", "won't work", "can't do that",
    ]
    static let polite = [
        "sounds great", "sounds good", "sounds interesting", "terrific", "impressive", "nice demo", "love what you", "love to be",
        "exciting",
        "looks great", "looks good", "very nice", "cool", "we'd love to", "i'd love to",
    ]
    static let mending = [
        "fix", "fixes", "fixed", "fixing", "solve", "solves", "solved", "solving", "address", "addresses", "catch", "catches", "caught",
        "cover", "covers", "prevent", "prevents", "stop it", "end it", "get rid", "what we need", "does it for me", "works on this",
        "the right place",
    ]
    static let unrelated = [
        "nothing to do with", "not related to", "unrelated", "not on my list", "isn't on my list", "not standing in the way",
        "not in the way", "isn't in the way", "isn't standing in the way", "doesn't stand in the way", "in nobody's way", "not a priority",
        "no priority",
        "isn't a priority", "not one of my goals", "doesn't touch",
    ]
    static let undecided = [
        "far from", "too early", "once i've", "once we've", "when the", "may choose", "between you and", "two others", "shortlist",
        "shortlisted", "in the running", "we like", "one of the",
    ]
    static let choices = [
        "chosen", "choose", "chose", "choosing you", "picked", "pick you", "picking you", "selected", "select you", "go with", "going with",
        "gone with", "went with", "our vendor", "the vendor", "awarded", "award", "it's you", "it is you", "you've won", "you have won",
        "won it",
        "you won", "got the job", "got the deal", "have the deal", "the job is yours", "it's yours", "is yours", "said yes", "verbal yes",
        "preferred vendor", "preferred supplier", "decided on you", "decided for you", "decision is you", "you're in", "you are in",
        "green light", "yes to you", "want to work with you", "do this with you", "doing this with you", "you're the one", "our partner",
        "our supplier", "the winner", "your way",
    ]
    static let planning = [
        "plan", "plans", "step", "steps", "date", "dates", "timeline", "timetable", "schedule", "list", "agree", "agreed", "agreement",
        "sequence",
        "order", "milestones", "path", "roadmap", "page", "document", "works for us", "works for me", "sign up to", "holds", "stands",
    ]
    static let buying = [
        "legal", "lawyer", "lawyers", "counsel", "procurement", "purchasing", "purchase", "purchases", "po", "requisition", "contract",
        "contracts",
        "order", "ordering", "redline", "redlines", "vendor set-up", "vendor setup", "supplier number", "vendor number", "sourcing",
        "paperwork",
        "signature", "terms", "msa", "countersigned", "signed", "sign", "signing", "invoice address", "buyer", "buyers", "approved vendor",
        "onboarding form", "tender", "finance", "clause", "clauses", "draft",
    ]
    static let blockers = ["kill it", "has a problem with", "have a problem with", "not happy with", "blocked by", "will block"]
    static let continuations = [
        "talk again", "sometime next year", "sometime in", "get back to you", "send me some", "can't be at", "touch base", "stay in touch",
        "keep in touch", "be in touch", "circle back", "catch up", "reconnect",
        "next year sometime",
        "some time next year", "let's see",
    ]
    /// What makes a date press: something happens then, or gets worse.
    static let pressing = [
        "otherwise", "or else", "penalty", "penalties", "fine us", "fines", "fined", "deadline", "expire", "expires", "expiring",
        "out of support",
        "end of support", "end of life", "regulator", "regulation", "new law", "switch off", "switched off", "if this isn't", "if it isn't",
        "if we aren't", "if we're not", "if not", "if we miss", "by then", "after that", "from then", "until then", "we lose the",
        "doubles",
        "or we", "in time for", "ahead of", "i promised", "we promised", "i've promised", "we've promised",
        "i've told the board",
        "the board has been told", "my bonus",
    ]
    /// Something that happens; with its date it may press.
    static let eventful = [
        "because", "renew", "renews", "renewal", "ends", "season", "peak", "audit", "law", "closes", "closing", "opens", "opening",
        "starts",
        "start", "begins", "contract", "rises", "board", "launch", "go up", "goes up", "merger", "move", "moving", "christmas", "winter",
        "summer",
        "harvest", "year end", "year-end", "fiscal", "bonus", "promised", "committed", "shut down", "goes live", "comes in", "takes effect",
    ]
    /// A date is asked for, and none is given.
    static let dateless = [
        "not giving you a date", "won't give you a date", "can't give you a date", "cannot give you a date", "no date", "without a date",
        "not naming a date", "haven't got a date", "don't have a date", "not committing to a date", "something else",
    ]
    /// What is dated is a step on the way, and not the day of the system.
    static let onTheWay = [
        "sign", "signs", "signing", "signature", "review", "reviews", "assessment", "test cases", "contract", "send", "sends", "finish",
        "finished", "done by", "done with", "meet", "meeting", "visit", "workshop", "call", "approve", "approves", "approval", "budget",
        "business case", "procurement", "legal", "order", "draft", "read", "audit", "invitation", "board", "committee",
    ]
    static let inUse = [
        "live", "go-live", "running", "run", "in use", "using", "use it", "launch", "switch on", "switched on", "operational", "rolled out",
        "in production", "in place", "working", "available", "installed", "implemented", "deployed", "up and", "start with it", "cut over",
        "cutover", "in service", "open", "opens", "ready",
    ]
    /// Counting back, or a reaction to somebody's figure.
    static let reckoning = [
        "take off", "less the", "minus", "working back", "count back", "counting back", "sounds optimistic", "optimistic", "pessimistic",
        "sounds long", "sounds short", "ahead",
    ]
    static let harmless = [
        "nothing happens", "nothing would happen", "nobody will be", "no one will be", "no harm", "doesn't matter", "does not matter",
        "wouldn't matter", "nobody would notice",
        "no one would notice", "no particular reason", "no real reason", "no reason",
    ]
    static let otherProjects = [
        "last project", "our last", "last time", "the previous project", "back then", "took us", "took two", "took three", "took a year",
    ]
    static let building = [
        "implement", "implementation", "install", "installation", "roll out", "rollout", "deploy", "deployment", "set up", "integrate",
        "integration", "migrate", "migration", "onboard", "onboarding", "go live", "build", "project", "up and running", "live", "start",
        "lead time", "kick off", "kickoff", "commission", "commissioning",
    ]
}
