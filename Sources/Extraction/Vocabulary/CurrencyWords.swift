import DealModel

/// What a word or sign says about a currency.
struct CurrencyWord: Sendable, Equatable {
    enum Form: Sendable {
        /// $, €: before or after the figure.
        case sign
        /// USD: before or after the figure.
        case code
        /// dollars: after the figure only.
        case name
        /// cents, pence: a hundredth, after the figure.
        case hundredth
        /// MUSD, k€: a code with a magnitude before it.
        case scaledCode
    }

    var form: Form
    /// nil where the sign or name is shared and the opportunity decides.
    var code: String?
    /// What it means when the opportunity does not say.
    var usual: String
    /// 1000 for kEUR.
    var factor = 1
}

extension LexiconBuilder {
    mutating func addCurrencies() {
        sign("$", nil, usual: "USD")
        sign("€", "EUR")
        sign("£", "GBP")
        sign("₤", "GBP")
        sign("¥", nil, usual: "JPY")
        sign("₹", "INR")
        sign("₩", "KRW")
        sign("₽", "RUB")
        sign("₺", "TRY")
        sign("₪", "ILS")
        sign("฿", "THB")
        sign("₫", "VND")
        sign("₴", "UAH")
        sign("₱", "PHP")
        sign("₦", "NGN")
        sign("₡", "CRC")
        sign("₲", "PYG")
        sign("₸", "KZT")
        let codes = """
            USD EUR GBP JPY CHF CNY INR AUD CAD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH ILS AED SAR QAR KWD BHD OMR JOD EGP ZAR NGN
            KES GHS MAD TND BRL MXN ARS CLP COP PEN UYU SGD HKD TWD KRW THB MYR IDR PHP VND PKR BDT LKR KZT RSD GEL
            """
        for code in codes.split(whereSeparator: \.isWhitespace) {
            let name = String(code)
            for (prefix, factor) in [("k", 1000), ("m", 1_000_000)]
            where ["USD", "EUR", "GBP", "CHF", "SEK", "NOK", "DKK", "CAD"].contains(name) {
                set(prefix + name.lowercased(), CurrencyWord(form: .scaledCode, code: name, usual: name, factor: factor))
            }
            set(name.lowercased(), CurrencyWord(form: .code, code: name, usual: name))
        }
        set("rmb", CurrencyWord(form: .code, code: "CNY", usual: "CNY"))
        set("teur", CurrencyWord(form: .scaledCode, code: "EUR", usual: "EUR", factor: 1000))
        set("rs", CurrencyWord(form: .code, code: "INR", usual: "INR"))
        set("stg", CurrencyWord(form: .name, code: "GBP", usual: "GBP"))
        set("kr", CurrencyWord(form: .code, code: nil, usual: "SEK"))
        set("zł zl", CurrencyWord(form: .code, code: "PLN", usual: "PLN"))
        set("fr", CurrencyWord(form: .code, code: "CHF", usual: "CHF"))

        name("dollar dollars buck bucks", nil, usual: "USD")
        name("euro euros", "EUR")
        name("pound pounds quid sterling", "GBP")
        name("yen", "JPY")
        name("yuan renminbi", "CNY")
        name("rupee rupees", "INR")
        name("franc francs", "CHF")
        name("krona kronor", "SEK")
        name("krone kroner", nil, usual: "NOK")
        name("zloty zlotys zlotych złoty złotych", "PLN")
        name("forint forints", "HUF")
        name("koruna korunas korun koruny", "CZK")
        name("ruble rubles rouble roubles", "RUB")
        name("lira liras", "TRY")
        name("reais", "BRL")
        name("peso pesos", "MXN")
        name("won", "KRW")
        name("baht", "THB")
        name("ringgit", "MYR")
        name("rupiah rupiahs", "IDR")
        name("dong", "VND")
        name("dirham dirhams", "AED")
        name("riyal riyals rial rials", "SAR")
        name("rand rands", "ZAR")
        name("shekel shekels", "ILS")
        name("hryvnia hryvnias", "UAH")
        name("naira nairas", "NGN")
        name("taka", "BDT")
        name("tenge", "KZT")
        name("dinar dinars", "KWD")
        set("cent cents ¢", CurrencyWord(form: .hundredth, code: nil, usual: "USD"))
        set("pence penny pennies", CurrencyWord(form: .hundredth, code: "GBP", usual: "GBP"))
    }

    /// Nation words before a shared name: "Canadian dollars".
    static let nations: [String: [String: String]] = {
        let dollars = [
            "us": "USD", "american": "USD", "u.s": "USD", "canadian": "CAD", "australian": "AUD", "aussie": "AUD", "singapore": "SGD",
            "singaporean": "SGD", "hong": "HKD", "kong": "HKD", "zealand": "NZD", "taiwan": "TWD", "taiwanese": "TWD", "new": "NZD",
            "bahamian": "BSD",
            "jamaican": "JMD", "bermuda": "BMD", "bermudian": "BMD", "barbadian": "BBD", "fijian": "FJD", "fiji": "FJD", "namibian": "NAD",
            "namibia": "NAD",
            "liberian": "LRD", "guyanese": "GYD", "guyana": "GYD", "brunei": "BND", "belize": "BZD", "surinamese": "SRD", "surinam": "SRD",
            "cayman": "KYD",
        ]
        let pounds = [
            "british": "GBP", "uk": "GBP", "english": "GBP", "egyptian": "EGP", "lebanese": "LBP", "syrian": "SYP", "sudanese": "SDG",
            "cypriot": "CYP",
            "gibraltar": "GIP", "falkland": "FKP",
        ]
        let francs = [
            "swiss": "CHF", "congolese": "CDF", "rwandan": "RWF", "rwanda": "RWF", "burundian": "BIF", "guinean": "GNF",
            "djiboutian": "DJF",
            "djibouti": "DJF", "comorian": "KMF", "comoro": "KMF", "cfp": "XPF",
        ]
        let pesos = [
            "mexican": "MXN", "mexico": "MXN", "argentine": "ARS", "argentinian": "ARS", "argentina": "ARS", "chilean": "CLP",
            "chile": "CLP",
            "colombian": "COP", "colombia": "COP", "philippine": "PHP", "uruguayan": "UYU", "uruguay": "UYU", "dominican": "DOP",
            "cuban": "CUP",
        ]
        let kroner = [
            "norwegian": "NOK", "danish": "DKK", "denmark": "DKK", "norway": "NOK", "swedish": "SEK", "sweden": "SEK", "icelandic": "ISK",
            "iceland": "ISK",
            "estonian": "EEK", "slovak": "SKK", "czech": "CZK", "faroese": "DKK",
        ]
        let rupees = [
            "indian": "INR", "pakistani": "PKR", "pakistan": "PKR", "sri": "LKR", "lankan": "LKR", "lanka": "LKR", "nepalese": "NPR",
            "nepali": "NPR",
            "mauritian": "MUR", "mauritius": "MUR", "seychellois": "SCR", "seychelles": "SCR",
        ]
        let dinars = [
            "kuwaiti": "KWD", "kuwait": "KWD", "bahraini": "BHD", "bahrain": "BHD", "iraqi": "IQD", "jordanian": "JOD", "jordan": "JOD",
            "tunisian": "TND",
            "tunisia": "TND", "serbian": "RSD", "serbia": "RSD", "algerian": "DZD", "algeria": "DZD", "libyan": "LYD", "macedonian": "MKD",
        ]
        let riyals = [
            "saudi": "SAR", "qatari": "QAR", "qatar": "QAR", "omani": "OMR", "oman": "OMR", "iranian": "IRR", "yemeni": "YER",
            "iran": "IRR", "yemen": "YER",
        ]
        let liras = ["turkish": "TRY", "italian": "ITL", "syrian": "SYP"]
        let dirhams = ["emirati": "AED", "uae": "AED", "moroccan": "MAD", "morocco": "MAD"]
        let wons = ["korean": "KRW", "korea": "KRW"]
        let rubles = ["russian": "RUB", "russia": "RUB", "belarusian": "BYN", "belarus": "BYN"]
        let reais = ["brazilian": "BRL"]
        let shillings = [
            "kenyan": "KES", "kenya": "KES", "ugandan": "UGX", "uganda": "UGX", "tanzanian": "TZS", "tanzania": "TZS", "somali": "SOS",
        ]
        var table: [String: [String: String]] = [
            "shilling": shillings, "shillings": shillings, "real": reais, "reais": reais, "reals": reais,
            "leu": ["romanian": "RON", "moldovan": "MDL"],
            "lei": ["romanian": "RON", "moldovan": "MDL"], "lev": ["bulgarian": "BGN"], "leva": ["bulgarian": "BGN"],
            "yuan": ["chinese": "CNY"],
            "yen": ["japanese": "JPY"], "krona": kroner, "kronor": kroner, "crowns": kroner, "crown": kroner, "dollar": dollars,
            "dollars": dollars,
            "bucks": dollars, "rand": ["african": "ZAR"], "baht": ["thai": "THB"], "sol": ["peruvian": "PEN"], "soles": ["peruvian": "PEN"],
        ]
        for (names, nations) in [
            ("pound pounds", pounds), ("franc francs", francs), ("peso pesos", pesos), ("krone kroner kronas kronur", kroner),
            ("rupee rupees", rupees),
            ("dinar dinars", dinars), ("riyal riyals rial rials", riyals), ("lira liras", liras), ("dirham dirhams", dirhams),
            ("won", wons), ("zloty zlotys", ["polish": "PLN"]), ("forint forints", ["hungarian": "HUF"]), ("ringgit", ["malaysian": "MYR"]),
            ("rupiah rupiahs", ["indonesian": "IDR"]), ("dong", ["vietnamese": "VND"]), ("naira", ["nigerian": "NGN"]),
            ("cedi cedis", ["ghanaian": "GHS"]), ("hryvnia", ["ukrainian": "UAH"]), ("shekel shekels", ["israeli": "ILS", "new": "ILS"]),
            ("taka", ["bangladeshi": "BDT"]),
            ("ruble rubles rouble roubles", rubles), ("koruna korunas", kroner),
        ] {
            for name in names.split(separator: " ") { table[String(name)] = nations }
        }
        return table
    }()

    private mutating func set(_ words: String, _ currency: CurrencyWord) {
        add(words) {
            $0.currency = currency
            $0.traits.insert(.currency)
        }
    }

    private mutating func sign(_ word: String, _ code: String?, usual: String? = nil) {
        set(word, CurrencyWord(form: .sign, code: code, usual: usual ?? code ?? "USD"))
    }

    private mutating func name(_ words: String, _ code: String?, usual: String? = nil) {
        set(words, CurrencyWord(form: .name, code: code, usual: usual ?? code ?? "USD"))
    }
}
