import DealModel

extension Playbook {
    /// Everything the playbook says about one criterion.
    package struct CriterionGuide: Sendable, Equatable {
        package var criterion: Criterion
        /// In plain words for the screen: "what the problem costs".
        package var name: String
        package var provenBy: ProvenBy
        /// Why it is asked, in one or two sentences.
        package var why: String
        /// What a good answer contains.
        package var goodAnswer: String
        /// A good answer as a buyer would say it.
        package var example: String
        /// The short prompt to the rep in preparation.
        package var prepare: String
        /// In the leader's order, which is the order of asking.
        package var questions: [Question]
        package var followUps: [FollowUp]
        /// What buyers say when this criterion is not what it seems.
        package var redFlags: [String]
        /// What to do after an answer that answered nothing.
        package var retry: String
        package var retryExample: String
        /// One sentence that a leader would coach with.
        package var coach: String
        /// What to expect while the criterion is missing.
        package var danger: String

        /// The wordings for one half of an answer; empty where the playbook has none.
        package func wordings(after half: HalfAnswer) -> [Question] {
            followUps.first { $0.after == half }?.questions ?? []
        }
    }

    /// Whose words prove a criterion.
    package enum ProvenBy: String, Sendable, CaseIterable {
        case decisionMaker = "decision-maker"
        /// The seller's word is enough, the buyer's too.
        case eitherSide = "either-side"
        /// Anybody on the buyer's side.
        case buyer
        /// The decision maker and the seller.
        case both
        /// Nobody: it follows from others.
        case computed
    }

    /// The questions that complete one kind of half answer.
    package struct FollowUp: Sendable, Equatable {
        package var after: HalfAnswer
        package var questions: [Question]
    }

    /// What an answer gave and what it left out; the raw value is the key under `followUps`.
    package enum HalfAnswer: String, Sendable, CaseIterable {
        /// A no: worth asking once whether it stands, and against what.
        case denial
        case nameWithoutTitle = "name-without-title"
        case titleWithoutName = "title-without-name"
        case nameWithoutOwnership = "name-without-ownership"
        /// Words that put a part of the decision elsewhere.
        case decisionElsewhere = "decision-elsewhere"
        /// A complaint without what happens.
        case vagueProblem = "vague-problem"
        /// What they want to buy instead of what goes wrong.
        case wishWithoutProblem = "wish-without-problem"
        case costWithoutFrequency = "cost-without-frequency"
        case frequencyWithoutCost = "frequency-without-cost"
        /// Lost revenue, of which only the margin counts.
        case revenueWithoutMargin = "revenue-without-margin"
        /// Time freed, of which finance may count only a part.
        case savingWithoutShare = "saving-without-share"
        case figureWithoutCurrency = "figure-without-currency"
        case wishWithoutDate = "wish-without-date"
        case dateWithoutWish = "date-without-wish"
        case yesWithoutWhy = "yes-without-why"
        case yesWithoutFigure = "yes-without-figure"
        /// A reservation: "yes, if …".
        case yesWithCondition = "yes-with-condition"
        case yesWithoutAction = "yes-without-action"
        case budgetWithoutOwner = "budget-without-owner"
        case objectiveWithoutLink = "objective-without-link"
        case peopleWithoutTime = "people-without-time"
        case timeWithoutPeople = "time-without-people"
        case stepWithoutDate = "step-without-date"
        case stepWithoutOwner = "step-without-owner"
        case stepWithoutDuration = "step-without-duration"
        case dateWithoutReason = "date-without-reason"
        /// A quarter or a month where a day is needed.
        case periodWithoutDay = "period-without-day"
        case reasonWithoutDate = "reason-without-date"
        /// An event, but not what gets worse when it passes.
        case reasonWithoutConsequence = "reason-without-consequence"
        /// The seller's own discount or quarter end given as the reason.
        case sellerReason = "seller-reason"
        case leadWithoutBuild = "lead-without-build"
        case buildWithoutLead = "build-without-lead"
        case oneSideOnly = "one-side-only"
        case stageWithoutPerson = "stage-without-person"
        case stageWithoutDate = "stage-without-date"
    }
}
