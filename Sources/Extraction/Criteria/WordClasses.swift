/// Words of business talk that play the same part, so that "our treasurer signs" teaches something about "the COO approves".
///
/// A class is a line: its name, a colon, its words. A word that ends in `*` stands for all words that begin so. A word belongs to the
/// first class that names it whole, else to the first whose stem it begins with.
package struct WordClasses: Sendable {
    private let whole: [UInt64: UInt8]
    private let stems: [UInt64: UInt8]
    private let shortest: Int
    private let longest: Int
    /// The names, by class number.
    let names: [String]
    private let denying: Set<Int>

    package init() {
        var whole: [UInt64: UInt8] = [:]
        var stems: [UInt64: UInt8] = [:]
        var names: [String] = []
        var lengths: Set<Int> = []
        whole.reserveCapacity(2048)
        // Over bytes: this runs whenever the program starts.
        for line in Array(Self.table.utf8).split(separator: 10) {
            guard let colon = line.firstIndex(of: 58) else { continue }
            let number = UInt8(names.count)
            names.append(String(decoding: line[..<colon], as: UTF8.self))
            for word in line[line.index(after: colon)...].split(separator: 32) {
                if word.last == 42 {
                    let stem = Hash.of(word.dropLast())
                    lengths.insert(word.count - 1)
                    if stems[stem] == nil { stems[stem] = number }
                } else {
                    let hash = Hash.of(word)
                    if whole[hash] == nil { whole[hash] = number }
                }
            }
        }
        self.whole = whole
        self.stems = stems
        self.names = names
        denying = Set(names.indices.filter { names[$0] == "NEG" || names[$0] == "REFUSE" })
        shortest = lengths.min() ?? 1
        longest = lengths.max() ?? 0
    }

    /// The class of a word; nil for a word that belongs to none.
    ///
    /// - Parameter hash: `Hash.of(word)`.
    func number(of word: [UInt8], hash: UInt64) -> Int? {
        if let number = whole[hash] { return Int(number) }
        var length = min(word.count, longest)
        while length >= shortest {
            if let number = stems[Hash.of(word[..<length])] { return Int(number) }
            length -= 1
        }
        return nil
    }

    /// Whether words of this class turn what follows into its opposite.
    func denies(_ number: Int?) -> Bool {
        number.map(denying.contains) ?? false
    }

    private static let table = """
        SELF:i me my mine myself
        WE:we us our ours ourselves
        YOU:you your yours yourself yourselves
        THEY:they them their theirs he him his she her hers
        ROLE:ceo cfo coo cio cto ciso cmo cpo cro chro svp evp vp md gm president chair chairman chairwoman chairperson director directors treasurer controller comptroller boss bosses chief principal dean provost registrar superintendent minister mayor partner partners promoter owner owners founder founders sponsor head heads superior superiors registrar bursar vorstand geschaeftsfuehrer matron
        BODY:board boards committee committees council group headquarters hq exco excom leadership c-suite csuite shareholders shareholder investors trustees governors senate cabinet parliament ministry panel jury steering parent execs exec executives executive supervisory directorate
        MANAGER:manager managers supervisor supervisors lead leads leader leaders foreman planner planners coordinator analyst analysts deputy assistant secretary
        STAFF:people team teams staff engineer engineers developers operator operators nurses nurse doctors technicians technician clerk clerks employees colleagues experts expert specialist specialists users user testers tester administrators admin admins resource resources headcount fte ftes crew crews trainers trainer key-users sme smes drivers pickers teachers agents reps crews guys folks hands bodies heads
        DECIDE:decide decides decided deciding decision decisions call authority mandate delegated empowered veto
        SIGN:sign signs signed signing signature signatures signatory signatories signoff sign-off countersign* initials pen ink inked dotted
        APPROVE:approv* rubber-stamp* rubberstamp* blessing greenlight green-light* greenlit green-lit nod nods authoris* authoriz* sanction sanctioned ratif*
        OWN:own owns owned owner ownership accountable accountab* responsible responsib* charge answerable
        BREAK:break breaks broke broken breaking fail fails failed failing failure failures crash crashes crashed crashing fault faults faulty breakdown breakdowns stall stalls stalled jam jams jammed leak leaks leaking leakage leaked malfunction* outage outages downtime stop stops stopped stopping stoppage stoppages trip trips tripping freezes frozen hangs clog* rust* collapse* die dies
        TROUBLE:problem problems issue issues trouble troubles pain pains headache headaches mess nightmare struggle struggles struggling bottleneck* chaos chaotic wrong bad badly worse worst hurts hurting hurt broken complaint complaints complain complains complaining error errors mistake mistakes defect defects scrap rework reject rejects rejected rejection returns backlog backlogs delay delays delayed late lateness slow slower slowly manual manually missing lost lose loses losing shortage shortages duplicate duplicates mismatch* wasted waste churn attrition turnover overrun overruns shrink shrinkage theft fraud breach breaches incident incidents accident accidents injuries injury contamination spoil* stale outdated inaccurate wrongly blind untraceable unreliable stuck spreadsheets paper
        COSTS:cost costs costing costly lose losing lost loss losses penalty penalties fine fines fined overtime bleed bleeding burn burns burning burnt expensive wasted write-off write-offs writeoffs written claims compensation refunds refund credits clawed demurrage premium margin margins revenue turnover profit profits ebit ebitda p&l bill bills money cash eaten eats
        MONEY:dollars dollar usd euros euro eur pounds quid gbp sterling rupees inr grand bucks cents pence million millions mil mio billion bn thousand lakh lakhs crore crores figures kroner sek chf francs zloty $
        SCALE:#k
        PERCENT:% percent per-cent pct percentage points third quarter half halve halved double tenth
        FIG:# #x one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds dozen couple
        YEARNUM:#year
        NTH:#th first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twentieth thirtieth
        MONTHNAME:january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        WEEKDAY:monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
        SEASON:spring summer autumn winter christmas xmas easter ramadan diwali holiday holidays q1 q2 q3 q4 h1 h2 fy fiscal season harvest peak semester term ski
        UNIT:second seconds minute minutes hour hours day days week weeks month months quarter quarters year years shift shifts night nights weekend fortnight fortnights half-day
        RELTIME:today tomorrow tonight yesterday now soon later next immediately currently already yet
        FREQ:every each per annually yearly monthly weekly daily hourly nightly often times twice once regularly sometimes always
        GOLIVE:live golive go-live cutover cut-over switchover switch-on launch launches launched launching rollout roll-out rolled running operational production productive on-stream switched up-and-running
        DEADLINE:deadline deadlines expire expires expiring expiry expired runs ends ending sunset end-of-life decommission* discontinu* lapse* lapses before until till otherwise penalty regulator regulators regulation regulatory audit auditor auditors inspection inspectors law legislation directive mandate licence licences license licenses certificate accreditation contractually sunset
        GOAL:goal goals objective objectives strategy strategic strategies priority priorities agenda bonus bonuses scorecard okr okrs kpi kpis target targets vision mission ambition ambitions plan growth grow growing expand expansion ipo acquisition merger strategically measured mandate pillars pillar promise promised
        REDUCE:reduce reduces reduced reducing reduction cut cuts cutting lower lowered drop bring brought decrease shrink eliminate half halve halved less fewer below under zero trim shave
        IMPROVE:improve improved improves improving improvement better raise increase increased increasing boost faster higher above over gain win uplift
        PRICE:price prices priced pricing cost costs investment invest investing budget budgets budgeted quote quoted figure figures number numbers ballpark fee fees licence-fee subscription capex opex funding funds funded money afford affordable spend spending spent discount cheap cheaper expensive steep pricey dear sticker amount amounts range envelope pot value
        EFFORTW:effort efforts workload capacity bandwidth free freed spare commit committed commitment time busy stretched resourcing backfill secondment second seconded involve involved involvement training train trained learn availability available dedicate dedicated release
        SPONSOR:sponsor sponsors sponsored sponsorship champion champions back backs backed backing behind support supports supported stand stands neck fight advocate advocates push vouch endorse endorses endorsed cover pound weight
        STEPW:step steps process procedure procedures stage stages path gate gates milestone milestones phase phases sequence route checklist list tender rfp rfi rfq
        NEXTW:meet meets meeting workshop workshops demo demos visit visits call pilot trial poc proof test tests session sessions sample samples follow-up walkthrough survey assessment benchmark sandbox try reference references feasibility deep-dive deepdive
        LEGALW:legal lawyer lawyers counsel attorney solicitor solicitors clause clauses redline redlines redlined redlining contract contracts contractual msa sow dpa terms liability indemnity indemnit* nda ndas agreement agreements t&c t&cs terms paper annex wording
        BUYING:procurement purchasing purchase purchases buyer buyers po pos order orders vendor-registration onboarding onboard sourcing ariba coupa requisition requisitions pr supplier-number portal tax form forms category registration invoice invoices
        SECURITY:security infosec privacy gdpr soc2 iso pen-test pentest compliance questionnaire dpo
        VENDOR:vendor vendors supplier suppliers provider providers competitor competitors bidder bidders rival rivals partner shortlist finalist finalists others runner-up
        CHOOSE:choose chooses choosing chosen chose pick picks picked picking select selects selected selecting selection choice prefer prefers preferred preference winner win won award awarded awarding favourite favorite shortlisted frontrunner front-runner
        AGREE:agree agrees agreed agreeing agreement accept accepts accepted accepting acknowledge acknowledged acknowledges confirm confirms confirmed fine ok okay yes deal sure works approved happy comfortable good sounds signed-off perfect aligned
        REFUSE:no nope never refuse refuses refused reject rejected decline declined disagree disagrees disagreed object objection oppose opposed against
        NEG:not no never nobody none nothing neither nor without nowhere hardly barely
        PLANW:plan plans document documented dates timeline timelines schedule roadmap calendar version draft sheet page
        IMPLEMENT:implement* install* deploy* integrat* migrat* configur* set-up setup ramp ramp-up lead-time leadtime build onboarding kickoff kick-off delivery deliver delivered delivery elapsed rollout hypercare commissioning
        FITW:solve solves solved solving fix fixes fixed fixing fit fits handle handles handled cover covers covered address addresses work works help helps feature features functionality capability capabilities requirement requirements interface interfaces integrate compatible cope copes support suits suit match matches prevent prevents detect detects catch catches
        PRODUCT:tool tools system systems solution product platform software module modules app application sensor sensors dashboard algorithm model engine technology api
        ROIW:roi payback return returns pay pays paid irr npv justify justifies justified justification business-case breakeven break-even worth savings saving saves multiple worthwhile 3x
        PITCHW:leading leader award-winning best-in-class world-class unique revolutionary cutting-edge state-of-the-art amazing incredible fantastic exciting excited proud innovative seamless seamlessly unbeatable guaranteed guarantee guarantees number-one thousands customers trusted magic game-changer powerful next-generation ai-powered industry
        SORRY:sorry apologies apologise apologize afraid bother bothering trouble forgive pardon hate hope hopefully possibly perhaps maybe just quick quickly little tiny only moment mind humbly kindly grateful appreciate
        WH:what which who whom whose why when where how
        AUX:do does did is are was were have has had can could will would shall should may might must
        """
}
