import Glibc
import LineEditing

private final class Message: Sendable {
    let text: String
    let announcer: Announcer

    init(_ text: String, _ announcer: Announcer) {
        self.text = text
        self.announcer = announcer
    }
}

/// Posts a message from a thread of its own, a moment later.
func announceSoon(_ text: String, through announcer: Announcer) {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(Message(text, announcer)).toOpaque()
    pthread_create(
        &thread, nil,
        { context in
            guard let context else { return nil }
            usleep(200_000)
            let message = Unmanaged<Message>.fromOpaque(context).takeRetainedValue()
            message.announcer.post(message.text)
            return nil
        }, context)
}
