/// What can be wrong with a playbook, or with another file read by the same parts; `message` has the words.
package enum Fault: Equatable {
    // The file
    case tooLarge(limit: Int, kind: String)
    case notUTF8
    case notYAML(reason: String)
    case anchor(String, kind: String)
    case twiceInMapping([String])
    case empty(example: String)
    case schema(String)

    // The shape
    case wrongKind(of: String, wanted: String, found: String)
    case unknownKey(String, of: String, nearest: String?)
    case keyIsNoWord(of: String)
    case missingKey(String, of: String)
    case blank(String)
    case controlCharacter(String)
    case noNumber(of: String, wanted: String, found: String)
    case noneOf(of: String, found: String, allowed: [String], nearest: String?)

    // The content
    case unknownMilestone(String, nearest: String?)
    case unknownCriterion(String, nearest: String?)
    case unknownHalfAnswer(String, criterion: String, nearest: String?)
    case missingMilestone(String)
    case missingCriterion(String)
    case badID(of: String, id: String)
    case duplicate(what: String, id: String, firstLine: Int)
    case sameWording(criterion: String, firstLine: Int)
    case notRising(milestone: String, probability: Int, before: String, probabilityBefore: Int)
    case tooFewQuestions(criterion: String, count: Int, needed: Int)
    case noQuestionWithoutFacts(criterion: String, count: Int, needed: Int)
    case unknownPlaceholder(String, nearest: String?)
    case looseBrace
    case unknownStep(String, step: String, nearest: String?)
    case afterOptional(String, step: String)
    case cycle([String])
    case noWorkingDay
}
