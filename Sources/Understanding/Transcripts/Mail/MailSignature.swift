/// Leaves out how a mail ends: the signature, the name block, what the telephone adds, what the lawyers add.
enum MailSignature {
    /// - Parameter sender: whose name block it would be.
    static func removed(from lines: [String], sender: String?) -> [String] {
        var kept: [String] = []
        for (index, line) in lines.enumerated() {
            let bare = line.trimmingWhitespace()
            if bare == "--" || isDevice(bare) { break }
            if isFarewell(bare), let rest = afterFarewell(lines[(index + 1)...]) {
                kept += rest
                break
            }
            kept.append(line)
        }
        return withoutNameBlock(kept, sender: sender)
    }

    /// What is still said below a farewell; nil where it is none ("Thanks," with the matter below it).
    private static func afterFarewell(_ lines: ArraySlice<String>) -> [String]? {
        let paragraphs = MailParagraphs.of(Array(lines))
        guard let first = paragraphs.first?.first else { return [] }
        guard isNameLike(first) else { return nil }
        return paragraphs.dropFirst().flatMap { paragraph -> [String] in isSaid(paragraph) ? [""] + paragraph : [] }
    }

    /// A few words without the end of a sentence.
    private static func isNameLike(_ line: String) -> Bool {
        let bare = line.trimmingWhitespace()
        return bare.wordCount <= 6 && !(bare.hasSuffix(".") && bare.wordCount > 2) && !bare.hasSuffix("?") && !bare.hasSuffix("!")
    }

    /// A paragraph of sentences, and no address, title or slogan.
    private static func isSaid(_ paragraph: [String]) -> Bool {
        let text = paragraph.joined(separator: " ").trimmingWhitespace()
        if isDevice(text) || text == "--" { return false }
        let head = text.prefix(6).lowercased()
        if head.hasPrefix("ps") || head.hasPrefix("p.s.") { return true }
        return text.wordCount >= 6 && Sentences.isFinished(text) && !text.contains("www.") && !text.contains("http")
    }

    /// The last paragraph, where it begins with the sender's name and is made of short lines.
    private static func withoutNameBlock(_ lines: [String], sender: String?) -> [String] {
        guard let sender, let name = sender.split(separator: " ").first?.lowercased() else { return lines }
        guard let last = lines.lastIndex(where: { !$0.utf8.isBlank }) else { return lines }
        let first = lines[...last].lastIndex { $0.utf8.isBlank }.map { $0 + 1 } ?? 0
        let opening = lines[first].trimmingWhitespace().lowercased()
        // Alone on its line; a mail of one paragraph is no signature.
        let isName = opening == name || opening == sender.lowercased() || opening.hasPrefix(sender.lowercased() + ",")
        let isShort = lines[first...last].allSatisfy { $0.wordCount <= 8 && !$0.hasSuffix("?") }
        return first > 0 && isName && isShort ? Array(lines[..<first]) : lines
    }

    /// "Kind regards," alone, or with a first name behind it.
    private static func isFarewell(_ line: String) -> Bool {
        guard line.utf8.count <= 60 else { return false }
        let words = line.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.joined(separator: " ")
        if farewells.contains(words) { return true }
        guard let comma = line.firstIndex(of: ","), line[comma...].split(separator: " ").count <= 3, !line.hasSuffix(".") else {
            return false
        }
        let before = line[..<comma].lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.joined(separator: " ")
        let after = line[line.index(after: comma)...].trimmingWhitespace()
        return farewells.contains(before) && after.first?.isUppercase == true && after.allSatisfy { $0.isLetter || " .'’-".contains($0) }
    }

    private static func isDevice(_ line: String) -> Bool {
        let lower = line.prefix(60).lowercased()
        return devices.contains(where: lower.hasPrefix)
    }

    private static let devices = [
        "sent from my ", "sent from outlook", "sent from yahoo", "sent from mail for", "sent via ", "get outlook for", "sent with proton",
        "von meinem iphone", "von meinem ipad", "von meinem handy", "gesendet von meinem", "gesendet mit der", "envoyé de mon",
        "envoyé depuis mon", "enviado desde mi", "enviado do meu", "inviato da iphone", "inviato dal mio", "verzonden vanaf mijn",
        "verstuurd vanaf mijn", "skickat från min", "holen sie sich outlook", "télécharger outlook",
    ]
    private static let farewells: Set<String> = [
        "regards", "kind regards", "best regards", "warm regards", "warmest regards", "with kind regards", "with best regards",
        "many regards",
        "kindest regards", "best", "all the best", "best wishes", "with best wishes", "cheers", "thanks", "thank you", "many thanks",
        "thanks again", "thanks in advance", "thank you in advance", "thanks so much", "thanks and regards", "thanks regards", "sincerely",
        "yours sincerely", "sincerely yours", "yours", "yours truly", "yours faithfully", "respectfully", "cordially", "talk soon",
        "speak soon", "see you soon", "take care", "br", "kr", "rgds",
        "mit freundlichen grüßen", "mit freundlichen gruessen", "mit freundlichem gruß", "freundliche grüße", "viele grüße", "beste grüße",
        "liebe grüße", "herzliche grüße", "schöne grüße", "gruß", "grüße", "mfg", "lg", "vg",
        "cordialement", "bien cordialement", "bien à vous", "salutations", "amicalement", "merci", "saludos", "un saludo",
        "saludos cordiales",
        "atentamente", "gracias", "cordiali saluti", "distinti saluti", "saluti", "grazie", "atenciosamente", "cumprimentos", "obrigado",
        "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groeten", "groeten", "groetjes", "med vänlig hälsning",
        "vänliga hälsningar", "hälsningar", "med venlig hilsen", "vennlig hilsen", "hilsen", "pozdrawiam", "z poważaniem",
    ]
}
