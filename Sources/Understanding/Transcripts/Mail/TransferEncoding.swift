/// Bytes that travelled as ASCII (RFC 2045, section 6).
enum TransferEncoding {
    /// Lines with `=E9` and soft breaks; what is no hexadecimal number stays as it stands.
    static func quotedPrintable(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (number, line) in lines.enumerated() {
            let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? line.startIndex
            let isSoft = end > line.startIndex && line[end - 1] == 0x3D
            bytes += unescaped(line[..<(isSoft ? end - 1 : end)])
            if !isSoft, number + 1 < lines.count { bytes.append(0x0A) }
        }
        return bytes
    }

    /// `=E9` as bytes, on one line.
    static func unescaped(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(line.count)
        var index = line.startIndex
        while index < line.endIndex {
            if line[index] == 0x3D, index + 2 < line.endIndex, let high = line[index + 1].hexValue, let low = line[index + 2].hexValue {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(line[index])
                index += 1
            }
        }
        return bytes
    }

    /// The bytes, and whether all that was not white space belonged to the alphabet.
    static func base64(_ text: some Sequence<UInt8>) -> (bytes: [UInt8], isWhole: Bool) {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        var isWhole = true
        for byte in text where byte > 0x20 && byte != 0x3D {
            guard let value = byte.base64Value else {
                isWhole = false
                continue
            }
            bits = (bits << 6 | UInt32(value)) & 0xFF_FFFF
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return (bytes, isWhole)
    }
}

extension UInt8 {
    fileprivate var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }

    fileprivate var base64Value: UInt8? {
        switch self {
        case 0x41...0x5A: self - 0x41
        case 0x61...0x7A: self - 0x47
        case 0x30...0x39: self + 4
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }
}
