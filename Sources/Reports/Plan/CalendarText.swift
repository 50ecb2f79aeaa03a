/// Lines of an iCalendar file (RFC 5545): values escaped, long lines folded, each ended by CR LF.
struct CalendarText {
    private(set) var text = ""

    mutating func add(_ name: String, _ value: String) {
        line("\(name):\(value)")
    }

    /// A value of type TEXT.
    mutating func add(_ name: String, text value: String) {
        line("\(name):\(CalendarText.escaped(value))")
    }

    /// No line has more than 75 octets; what follows begins with a space. A character is never cut, nor are marks from their letter.
    private mutating func line(_ content: String) {
        var room = 75
        for character in content {
            let octets = character.utf8.count
            if octets > room {
                // A character of more octets than a line has is cut between its scalars.
                if octets > 74 {
                    for scalar in character.unicodeScalars {
                        let size = String(scalar).utf8.count
                        if size > room { turn(&room) }
                        text.unicodeScalars.append(scalar)
                        room -= size
                    }
                    continue
                }
                turn(&room)
            }
            text.append(character)
            room -= octets
        }
        text += "\r\n"
    }

    private mutating func turn(_ room: inout Int) {
        text += "\r\n "
        room = 74
    }

    /// Backslash, comma, semicolon and line ends; other control characters have no place in a calendar.
    static func escaped(_ value: String) -> String {
        var escaped = ""
        for character in value {
            switch character {
            case "\\": escaped += "\\\\"
            case ",": escaped += "\\,"
            case ";": escaped += "\\;"
            case "\r\n", "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}": escaped += "\\n"
            case "\t": escaped += "\t"
            default:
                escaped.unicodeScalars.append(
                    contentsOf: character.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
            }
        }
        return escaped
    }
}
