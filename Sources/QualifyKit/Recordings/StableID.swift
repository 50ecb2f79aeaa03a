import Foundation

/// An id made from what it is the id of, so that the same recording read twice adds nothing twice.
///
/// FNV-1a with 128 bits (Fowler, Noll, Vo; RFC 9923); the bits that say so are those of a name-based UUID of version 8.
struct StableID {
    private var value: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

    init(_ parts: String...) {
        for part in parts {
            // A part that ends where another begins must not look like one.
            for byte in Array(part.utf8) + [0] {
                value = (value ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
            }
        }
    }

    var uuid: UUID {
        var bytes = withUnsafeBytes(of: value.bigEndian, Array.init)
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }
}
