/// Leaves out what a mail repeats of earlier ones.
enum QuotedReply {
    /// The lines that are the sender's own. Lines with ">" go, wherever they stand, so that answers between them stay; behind an attribution or
    /// a header without ">", all that follows is quoted.
    static func removed(from lines: [String]) -> [String] {
        var kept: [String] = []
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if isQuoted(line) {
                index += 1
                continue
            }
            if isMark(line) || startsHeaderBlock(lines, at: index) || isRule(line, before: lines[(index + 1)...]) { return kept }
            if let end = attributionEnd(lines, from: index) {
                let next = lines[end...].first { !$0.utf8.isBlank }
                if let next, isQuoted(next) {
                    index = end
                    continue
                }
                if isStamped(lines[index..<end]) { return kept }
            }
            kept.append(line)
            index += 1
        }
        return kept
    }

    private static func isQuoted(_ line: String) -> Bool {
        line.utf8.first { $0 > 0x20 } == 0x3E
    }

    /// "-----Original Message-----" and its like.
    private static func isMark(_ line: String) -> Bool {
        guard line.utf8.count < 120 else { return false }
        let bare = line.lowercased().drop { "-_*= ".contains($0) }
        let words = bare.prefix { $0 != "-" && $0 != "_" && $0 != "*" && $0 != ":" }.trimmingWhitespace()
        return marks.contains(words) && (bare.count < line.count || bare.last == ":")
    }

    /// A rule of underscores with the header of an earlier mail below it.
    private static func isRule(_ line: String, before rest: ArraySlice<String>) -> Bool {
        let bare = line.trimmingWhitespace()
        guard bare.utf8.count >= 10, bare.utf8.allSatisfy({ $0 == 0x5F }) else { return false }
        guard let next = rest.firstIndex(where: { !$0.utf8.isBlank }) else { return true }
        return startsHeaderBlock(Array(rest[next...].prefix(8)), at: 0)
    }

    /// "From: …" with "Sent: …" close below.
    private static func startsHeaderBlock(_ lines: [String], at index: Int) -> Bool {
        guard let name = fieldName(lines[index]), senders.contains(name) else { return false }
        return lines[(index + 1)...].prefix(5).contains { fieldName($0).map(dates.contains) ?? false }
    }

    private static func fieldName(_ line: String) -> String? {
        let head = line.prefix(40)
        guard let colon = head.firstIndex(of: ":") else { return nil }
        return head[..<colon].lowercased().filter { $0 != "*" && $0 != " " && $0 != "\u{A0}" }
    }

    /// The index after "On 3 November Dana Ruiz wrote:", which may run over three lines.
    private static func attributionEnd(_ lines: [String], from start: Int) -> Int? {
        let first = lines[start].trimmingWhitespace().lowercased()
        guard first.utf8.count < 300, openings.contains(where: first.hasPrefix) else { return nil }
        var text = ""
        for end in start..<min(start + 3, lines.count) {
            let line = lines[end].trimmingWhitespace().lowercased()
            if line.isEmpty || line.utf8.count > 300 { return nil }
            text += " " + line
            guard line.hasSuffix(":") else { continue }
            let isEnglish = line.hasSuffix("wrote:") || line.hasSuffix("wrote the following:")
            return isEnglish || verbs.contains(where: text.contains) ? end + 1 : nil
        }
        return nil
    }

    /// An address, a year or a time of day: a mail program wrote this, and no person ("On Monday you wrote:").
    private static func isStamped(_ lines: ArraySlice<String>) -> Bool {
        lines.joined(separator: " ").split { !$0.isNumber && $0 != ":" && $0 != "@" }.contains { piece in
            piece.contains("@") || (piece.count == 4 && piece.hasPrefix("20"))
                || (piece.contains(":") && piece.first != ":" && piece.count >= 4)
        }
    }

    private static let openings = ["on ", "am ", "le ", "el ", "il ", "em ", "op ", "den ", "på ", "w dniu ", "dnia "]
    private static let verbs = [
        " schrieb", " a écrit", " escribió", " ha scritto", " escreveu", " schreef", " skrev", " napisał", " het volgende",
    ]
    private static let marks: Set<String> = [
        "original message", "forwarded message", "begin forwarded message", "ursprüngliche nachricht", "originalnachricht",
        "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht", "message d'origine", "message d’origine", "message original",
        "message transféré", "mensaje original", "mensaje reenviado", "messaggio originale", "messaggio inoltrato", "mensagem original",
        "mensagem encaminhada", "oorspronkelijk bericht", "doorgestuurd bericht", "original appointment",
    ]
    private static let senders: Set<String> = ["from", "von", "de", "da", "van", "från", "fra", "od"]
    private static let dates: Set<String> = [
        "sent", "date", "gesendet", "datum", "envoyé", "enviado", "enviadoel", "enviadaem", "inviato", "data", "verzonden", "skickat",
        "sendt", "fecha", "wysłano",
    ]
}
