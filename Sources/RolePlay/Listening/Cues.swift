import DealModel

/// How people ask, whatever the scenario: the words that mean a question, a criterion, a facet, a courtesy.
///
/// Lists of `Phrase` in the spelling of `SpokenText` ("what's" is "what is"). What only one person's world calls so belongs in the scenario.
enum Cues {
    static let fillers: Set<String> = [
        "okay", "right", "well", "hm", "hmm", "um", "uh", "er", "yes", "yeah", "sure", "thanks", "please", "dana", "now", "great", "good",
        "fine", "interesting", "sorry",
    ]
    static let questionWords: Set<String> = [
        "what", "which", "who", "whom", "whose", "why", "when", "where", "how",
        "do", "does", "did", "is", "are", "was", "were", "have", "has", "can", "could", "will", "would", "should", "shall", "may", "might",
    ]
    /// They begin like questions and ask nothing.
    static let statementsWithWh = [Phrase](
        "what i; what we do; what we offer; what we have; what we are; what our; what you get; what you will get; how we; when we; which is why; "
            + "when i; have a good; have a nice; what a; how nice; how interesting; how true; may i introduce; when you use; when you buy; "
            + "why not; is what; are what")
    static let requests = [Phrase](
        "tell me; tell us; walk me; talk me; take me through; take me back; help me; describe; explain; give me; show me; let us talk about; "
            + "let us speak about; i would like/love to know/hear/understand/learn; i would be interested; i am curious; i wonder; i am wondering; "
            + "say more; go on; elaborate; any idea; and then; such as; like what; for example; for instance; meaning; because; paint me; take us through; "
            + "suppose; imagine; say we; what about; how about; roughly how; about how; more on that; more about; say i")
    static let requestsAnywhere = [Phrase](
        "i would like/love to know/hear/understand/learn; can/could you tell/explain/describe/say/give/walk/share; "
            + "do you know; i am curious; help me understand; would you mind; let me ask; may i ask; can i ask")

    static let facets: [(Facet, [Phrase])] = [
        (
            .howOften,
            .init(
                "how often; how frequent*; how many times; how many days/hours/nights/weeks; how many; how regular*; how many of these/those/them; "
                    + "how many _ a/per year/month/week/day; times a year/month/week; days a year; hours a year/month; how many stop*; "
                    + "how many incidents; how many cases; frequency; every week/month/day; is it rare; once a; happen often; happen a lot; a lot or; often"
            )
        ),
        (
            .howMuch,
            .init(
                "how much; what does _ cost; what is _ cost; cost/costs/costing you; how expensive; in money; in dollars; in euros; in pounds; in cash; figure; "
                    + "financially; what is _ worth; price tag; a number on; put a number; put a value; value on; price on; do you spend; does _ spend; spend on; come to; bill; what is that in; what is that at; what does _ lose; run you; number for; what do you lose; how big is; money; bill; how costly; "
                    + "what would _ cost; what did _ cost; damage; ballpark; order of magnitude; magnitude; what amount; quantif*; worth; what sum; "
                    + "how deep; how bad; total; add up to; adds up to; amount to; the tab")
        ),
        (
            .howFar,
            .init(
                "how far; where would _ be; where should _ be; where do you want; by how much; how many fewer; how many less; how many of these/those/them would/must; would have to go; how much of; how much better; how much less; how much lower; what percent*; which percent*; half of; good enough; "
                    + "down to what; down to; what improvement; how low; how much _ back; what level; what would be enough; look like")
        ),
        (
            .howLong,
            .init("how long; how many weeks/months to; how quick*; how fast; how soon could; lead time; what time frame; take to")
        ),
        (
            .sinceWhen,
            .init(
                "since when; how long has; how long have; when did _ start; when did _ begin; how did _ start/begin; how old is; is it new; always been; history of; when did"
            )
        ),
        (
            .when,
            .init(
                "by when; until when; and when; so when; what date; which date; which month; which quarter; what day; which day; deadline; what is the timing; what timing; by what date; time line; timeline; what time frame; how soon; when would; when will; when do; when does; when is; when are; when should; when could; when can; when must; when shall; when might; when did; when was"
            )
        ),
        (
            .who,
            .init(
                "who; whom; whose; which person; which people; whoever; anyone else; anybody else; somebody else; someone else; which of you; name of"
            )
        ),
        (
            .why,
            .init(
                "why; how come; what makes; what is the reason; reason; what is behind; what drives; for what reason; what makes that; what is so; cause; causes; causing; root"
            )
        ),
        (
            .howKnown,
            .init(
                "how do you know; how would you know; where did _ come; where does _ come; arrive at; does that include; does the _ include; does it include; is that number; number solid; per day or; made up of; how do you measure; how did you measure; how is _ measured; how did you get to that; how did you get the; how did you arrive; how did you come; where does _ number/figure come; where is that from; how sure; how certain; "
                    + "measure that; measure it; track*; who worked that out; how did you work; how solid; based on what; is that a guess; who calculated; how accurate; how do you track; evidence"
            )
        ),
        (
            .whatHappens,
            .init(
                "what happens; what happen; what then; and then; then what; what follows; what else; what does that mean; what do they do; what do you do; knock on; effect*; impact*; consequence*; implication*; "
                    + "what is it like; what does that do; how does that affect; how does it affect; who feels; result of; lead to; leads to; on your side; play out; plays out; walk me through"
            )
        ),
        (
            .example,
            .init("example; instance; last time; such as; like what; recent*; a case; take me through; worst; concrete*; specific*")
        ),
        (
            .how,
            .init("how does; how do; how is; how are; how would; how will; in what way; how exactly; how did")
        ),
    ]

    /// Cues are compared with the question; weak ones count half, since other subjects use the words, too.
    static let subjects: [(Subject, strong: [Phrase], weak: [Phrase])] = [
        (
            .criterion(.problem),
            .init(
                "what goes wrong; what is going wrong; main challenge/challenges/problem/problems/issue/issues; your challenge/challenges/problem/problems; biggest challenges/problems/issues; what are you struggling; going wrong; biggest problem/challenge/headache/issue/worry/pain; what is the problem/issue/matter/trouble; what is wrong; what problem*; what issue*; what challenge*; "
                    + "keeps you up; keep you up; keeps you awake; lose sleep; what bothers; what annoys; what frustrates; not working; does not work; where does it hurt; what hurts; pain point*; "
                    + "what would you change; what brings; what brought; on your mind; what is going on; what is happening; how are things; what is broken; what is eating; eating you; hardest bit; hardest part; walk me through; talk me through; take me through; tell me how; tell me about; paint me; been going on; bottleneck*; "
                    + "about the problem/situation/issue/trouble; wrong with; struggling with; what is difficult; what is hard about; trouble with; day to day"
            ),
            .init("problem*; challenge*; issue*; trouble*; struggl*; headache*; difficult*; pain; situation; wrong; hurt*")
        ),
        (
            .criterion(.consequence),
            .init(
                "cost you; costs you; costing you; costing the; does _ cost; do _ cost; did _ cost; you spend on; spend on; bank spend; company spend; how much does; how much do you lose; lose per; lose each; leave in a; how many _ a year; how many _ in a year; how many _ per year; how many _ last year; what does _ cost; what do _ cost; cost of _ stop/day/hour/problem/incident; you lose; you losing; are losing; is lost; in money; financial*; "
                    + "how often; how many times; how frequent*; happen often; price tag; put a number; put a figure; number on; figure on; figure for; what is _ worth; worth to you; what does _ lose; do you lose; company lose; put a value; value on; what does _ run you; run you in; the worst; worst that; fallout; penalt*; fine*; consequence*; impact on; damage*; knock on; "
                    + "how expensive; how bad; quantif*; cost the; bottom line; profit; margin; what does _ mean in; a day; times a; days a; all in; how big is the; how big a; total cost; add up; adds up; measured"
            ),
            .init(
                "cost*; a year; per year; lose; losing; lost; money; impact; expensive; often; amount; worth; numbers; figure; figures; dollars; euros; pounds; number"
            )
        ),
        (
            .criterion(.target),
            .init(
                "good look like; success look like; how many fewer; how many less; how many of these/those/them would/must; would you need to; need to fill; have to save; need to save; have to go; have to come down; would have to go; want to improve; like to improve; want to reach; like to reach; want to achieve with; would make a difference; better look like; successful; what would success; call it a success; target; how far _ down; wave a wand; magic wand; where would _ be; where should _ be; come down; bring _ down; get _ down; how much of that; how much of it; "
                    + "how far; need back; want back; like back; good enough; by how much; what improvement; how much better; improve* by; reduc* by; reduction; cut by; where do you want; where would you like; where do you need; what would you need to see; "
                    + "what are you aiming; aim for; aiming for; ambition; what would be enough; acceptable; how low; how much less; what percentage; your goal for; in a year's time; a year from now; twelve months from now; fixed look; what do you want it; realistic; be happy with; would make you happy; a win"
            ),
            .init("improve*; success; better; goal; goals; fix*; reduce*; achieve; want; happy; enough")
        ),
        (
            .criterion(.fit),
            .init(
                "would that help; would it help; would that work; would it work; would that save; would it save; accept that; still save; still turn; help you; would this help; would that solve; solve it; solve that; would it fix; could that; would that have; would it have; if you could see; if you knew; if you could know; if you could; if someone could; "
                    + "if we could; if there was a way; if there were a way; suppose we; suppose you; imagine you; would something like; does that fit; fit you; what would it have to do; have to be able; would a solution; from a solution; ideal solution; what would you need from; "
                    + "does that sound; sound like; would this work; work for you here; work here; not work for you; showstopper*; stop this from working; be of use; useful; any use; what would have to be true; make sense for you; requirements; need it to do; would you need it to; could we help; can we help; where would we; fit for"
            ),
            .init("help; helps; solution; solve; work; fit; use; need; able")
        ),
        (
            .criterion(.decisionMaker),
            .init(
                "who decides; who makes the; whose decision; decision maker*; decision making; decide alone; decide this; you decide; decides; who signs; who sign; signs off; sign off; sign this; sign for; who else; who approves; who has to approve; has to approve; need approval; approval; authority; authori*; "
                    + "final word; final say; last word; have the say; your call; your decision; your own decision; up to you; who owns; who is responsible; who is accountable; accountable; whose number*; whose signature; signature; who picks; who chooses; who could torpedo; torpedo; bless this; bless it; part of this decision; whose budget; whose problem; who is in charge; who has to agree; has to agree; who has to say; "
                    + "has to explain; answer for it; answers for; answer to; purse; budget holder; how do decisions; how was the last; how did you decide; how does a decision; how is a decision; get decided; gets decided; is decided; who bought; last time you bought; bought something; who would need to; who needs to; involved in; "
                    + "involve; who would have to; do you need anyone; need anybody; who do you report; report to; your boss; who would say; say yes; say no; go ahead without; could block; could stop it; veto; blocks; right person; higher up; above you; who cares; who would notice; sign a"
            ),
            .init("decide*; decision*; who; sign; owner; boss; approve*; responsible; board")
        ),
        (
            .criterion(.strategicObjective),
            .init(
                "priorit*; strateg*; objective*; what are you measured; are you measured; you are measured; your goals; your targets; big picture; bigger picture; board expect*; board want*; board ask*; matters most; what matters; your bonus; bonus; goals this year; goals for; what is important; how important; important to you; your agenda; "
                    + "where does this sit; where does it sit; where does that sit; on your list; promised; what do you want to achieve; set out to; hired to; were hired; brought in to; plans for; the plan for the; vision; next year; three years; two years; this year; company's; growth; grow; what is at stake; at stake; stand in the way; get in the way; gets in the way; top of; matter to you; mean to you; mean for you; personally"
            ),
            .init("goals; goal; plans; important; matter*; board; achieve; stake; year; business")
        ),
        (
            .criterion(.investment),
            .init(
                "budget*; afford; invest*; spend; spending; price range; would you pay; willing to pay; pay for; sniff test; order of magnitude; set aside; set money; funds; funding; too expensive; too much; price; pricing; how does that sit; how does that sound; how does that land; is that a; what have you got; money for; cost more; comfortable with; kind of money; sort of money; reasonable; six figures; in that range; out of the question; show me the door; worth paying; worth spending"
            ),
            .init("money; ballpark; cost*; pay; sum; amount; expensive; cheap")
        ),
        (
            .criterion(.effort),
            .init(
                "your people; how much time; people have to give; have to give; cope with; cope; manage it; could your _ give; could you give; can you give; you give us; give us; people of yours; people would you take; would have to give; who in your team; who of your; your own people; own people; own team; own side; take from your; ask of your; your team's time; time from your; people's time; resources; how much time _ you; time would; who would work on; capacity; bandwidth; free up; freed up; person days; man days; hands; effort; who could you; who would you put; from your side; on your side to; your staff; your engineers; your it; spare; dedicate; who would run; who would lead; put on it; put on this; people could you; people can you; half a day a week; a day a week; workload; take on"
            ),
            .init("people; team; time; staff; busy; help")
        ),
        (
            .criterion(.sponsorship),
            .init(
                "sponsor*; back this; back it; back a; behind this; behind it; behind a; stand behind; stand up; stand in front; in front of; stand for; champion; carry it; carry this; put this forward; put it forward; push it through; under your own name; push for; push this; push it; fight for; your name; will you lead; count on you; are you willing; willing to; in your corner; push back; would you defend; defend; support this; support a; support it; on board; are you in; drive this; drive it; own this; carry this; get behind; in favour; recommend; ready to; prepared to; bring it to; take it to; put it to; what will you tell"
            ),
            .init("support; commit*; willing; ready")
        ),
        (
            .criterion(.nextStep),
            .init(
                "next step*; shall we meet; could we meet; can we meet; let us meet; we meet; meet again; meet with; sit down; set up a; schedule; how about; where do we go; where to from here; from here; like to do next; do next; come next; visit; workshop; would you be open; open to; could you send; can you send; will you send; send me; can i come; could i come; could we come; i come; come by; come back; diary; calendar; get together; "
                    + "bring _ in; introduce me; introduction; an introduction; follow up; shall i; should i send; can i send; may i send; i will send; send you; mail you; email you; pilot; proof of; trial; test it; try it; put us in touch; get us; meet your; meet the; meet him; meet her; meet them; speak with; speak to; talk to your; talk to the; checking us; check us; test us; try us; find out if; find out whether; go about; join us; go through _ with me; sit with; move forward; moving forward; way forward; go forward; what would you suggest; what do you suggest; what should we do; what should happen; a session; another meeting; second meeting; pick this up; continue this; book; put in the; invite; agree that you; who will; what do we do; what now"
            ),
            .init("next; meet*; call; week; hour; hours; day; tuesday; wednesday; thursday; friday; monday; tomorrow; send; date")
        ),
        (
            .criterion(.goLiveDate),
            .init(
                "when would; when must; when should; have to run; have to be running; have to be live; have to work; go live; going live; up and running; be running; be live; in place; in operation; by when would; by when must; by when do; by when does; by when should; by when will; by when has; by when have; when do you need; when do you want; when would you want; when would you like; when would it; when must; when should; when does it; when does this; deadline*; start date; launch; have this; have it; solved by; fixed by; done by; working by; ready by; need it by; want it by; need this by; timeline; time line; timing; time frame; timeframe; how soon; how urgent; urgency"
            ),
            .init("when; date; live; running; month; quarter")
        ),
        (
            .criterion(.goLiveReason),
            .init(
                "event behind; behind that; something behind; anything behind; riding on; rides on; magic about; why then; why that date; why by; why this date; why the; what happens if you miss; what if you miss; if you miss; what if it slips; if it slips; if that slips; slips; slip; miss the date; missed; what if it is later; if it is later; if it were later; if it is late; were late; later than; why now; why is it urgent; why so urgent; what is special; special about; "
                    + "what drives the date; behind the date; behind that date; what drives the timing; would it matter; matter if; what makes the date; what makes that date; what changes; what hangs on; depends on the date; depends on that; worse if; what is the rush; the hurry; hurry; wait until; wait another; could it wait; can it wait; half a year later; months later; if nothing happens by; delay*; after that date; pass; passes; what if we wait; spring comes; by then; significance"
            ),
            .init("urgent; date; rush; wait")
        ),
        (
            .criterion(.implementationTime),
            .init(
                "how long _ implement*; how long _ roll; how long _ install*; how long _ take; lead time; roll out; rollout; installation; how long would the project; how fast could; how quickly could; project take; to implement; implementation; get it in; build it in"
            ),
            .init("long; install*; weeks; months")
        ),
        (
            .criterion(.steps),
            .init(
                "which steps; what steps; steps to; steps between; all the steps; what has to happen; has to happen; would have to happen; need to happen; needs to happen; path to; to signature; to a contract; procurement; legal; lawyers; purchasing process; buying process; process look; process for; look at the contract; how do you buy; how does buying; paperwork; contract; between now and; from yes to; hoops; tender; security review; what is the process; process"
            ),
            .init("steps; sign; order; process")
        ),
        (.criterion(.acknowledgement), .init("agree with the plan; happy with the plan; is the plan right; the plan as"), .init("plan")),
        (
            .criterion(.verbalYes),
            .init(
                "have you chosen; have you decided; are we your; preferred vendor; are we the; do we have a deal; is it a yes; your choice; yes or no; pick us; choose us; chosen"
            ), .init("yes; choose; deal")
        ),
        (.criterion(.purchasing), .init("with legal; with procurement; purchase order; in the works; order been"), .init("order")),
        (
            .talk("company"),
            .init(
                "your company; your business; about yourselves; your plant; your plants; the company; your organisation; your organization; how is business; how big are you; how many people do you; how many people work; how many plants/sites/stores/branches/employees/beds/trucks/machines; what does _ do here; who are your customers; what do you make; what do you sell; about the business; your market"
            ), .init("company; business; customers; employees; size")
        ),
        (
            .talk("role"),
            .init(
                "your role; what do you do here; what do you do exactly; your job; your background; how long have you been; what are you responsible; responsible for; about yourself; about you; your position; your day; what do you do"
            ), .init("role; job")
        ),
        (
            .talk("cause"),
            .init(
                "why does _ happen; why do they; why does it; why do these; why is that; why is it; why that; what causes; causes it; cause of; root cause; the reason for; what is behind; how come; causing; where does it come from; why do you think; what makes it; why did"
            ), .init("why; cause; reason")
        ),
        (
            .talk("tried"),
            .init(
                "have you tried; did you try; already try; already tried; you tried; tried so far; tried before; tried to; what have you done; have you done; done about; done so far; already done; attempt*; how do you handle; how do you deal; how do you cope; how do you manage; how are you handling; how are you dealing; workaround*; do about it; do you do about; solve it today; solve it now; current solution; current system; current supplier; current vendor; using today; using now; do you use; are you using; in place today; today's; how do you do it today; how do you do that today; fix it so far; up to now; prevent"
            ), .init("tried; try; today; currently; now")
        ),
        (
            .talk("others"),
            .init(
                "other folks; others shown; else shown; shown you; pitched you; other vendors; other suppliers; other options; competitor*; competition; who else are you; who else have you; else are you looking; else are you talking; else have you seen; alternative*; looking at; compare; shortlist; other solutions; other companies; else are you considering; considering; seen so far; other providers"
            ), .init("others; vendors; suppliers")
        ),
        (
            .talk("nothing"),
            .init(
                "do nothing; did nothing; nothing changes; nothing changed; nothing is done; leave it; left it; leave things; stay as; stays as; carry on; carries on; carried on; as you are; keep going; another year; nothing happens; nothing happened; go on like this; goes on; go on as; continue like; no action; as it is; as they are; live with it; if you do not; without it; if this does not; if it does not; not solved; never gets; is not fixed; status quo; not act"
            ), .init("nothing; otherwise")
        ),
        (
            .talk("people"),
            .init(
                "who is affected; who gets hurt; who gets hit; holding up; who suffers; who feels; your people feel; how does the team; how do your people; how do the; what do your people; what do they say; what does the team; the team feel; morale; people say; who gets the call; affects whom; who does it hit; the mood; hit hardest; felt by; employees feel; on the floor; on the ground; operators; for the people"
            ), .init("affected; team; people; staff; they")
        ),
        (
            .talk("worry"),
            .init(
                "throw me out; deal breaker; dealbreaker; show me the door; makes you nervous; worr*; concern*; afraid; fear*; risk*; hesita*; hold you back; holding you back; holds you back; what could go wrong; reservation*; doubt*; stand in the way of; why would you not; why would you say no; what would make you say no; make you say no; make you nervous; nervous; sceptical; skeptical; objection*; against it; get cold feet; stop you from; stops you from; prevent you; stopping you; stopped you; catch; what would stop"
            ), .init("risk; stop; careful")
        ),
        (
            .talk("meeting"),
            .init(
                "what is the trigger; trigger*; made you want; wanting this; got you interested; what got you; why did you agree; why did you take; made you take; made you agree; make you take;  why am i here; why are we; why we are here; why you are; prompted; triggered"
            ), .init("meeting; today; time")
        ),
        (
            .talk("expectation"),
            .init(
                "good one for you; make this half hour; make this hour; best use of; what would make this; get out of this; out of this meeting; out of today; out of our; expect from me; expect from us; expect from this; hope from; hoping to get; make this worth; worth your time; good use of; like to talk about; like to cover; want to talk about; want to cover; expect of"
            ), .init("expect")
        ),
        (
            .talk("history"),
            .init(
                "how long has; since when; when did _ start; when did _ begin; how did _ start; how did _ begin; always been; always been like; is it new; is this new; how old; how long have you had; going on for; got worse; getting worse; worse or better; for how long"
            ), .init("history; started; began; past")
        ),
        (
            .talk("us"),
            .init(
                "know about us; heard of us; heard about us; think of us; know of us; know our; what do you know; do you know lineview; think of our; have you seen our; familiar with; know what we do"
            ), .init("us; our")
        ),
    ]

    static let leadingStarts = [Phrase](
        "surely; would not you; do not you; are not you; is not it; is not that; would you not agree; so you must; you must; so you agree; you would agree; i bet; i assume; i am sure; i guess; you probably; no doubt; obviously; i suppose; don't you think; you do want; you want to; "
            + "so you want; so you would want; everybody wants; who would not; why would anyone")
    static let leadingTags = [Phrase](
        "is not it; are not you; do not you; does not it; will not you; would not you; would not it; is not that; can not you; could not you; did not you; was not it; have not you; has not it; right; correct; yes; no; agreed; you agree; do you not; are you not; is it not"
    )

    static let greeting = [Phrase](
        "hello; hi; good morning; good afternoon; good evening; morning; hey; nice to meet; pleasure; thank you for _ time; thanks for _ time; thanks for having; thanks for seeing; thanks for taking; thank you for having; thank you for seeing; thank you for taking; thanks for making; good to meet; good to see; glad to; my name is; i am from; i am with; how are you; how do you do"
    )
    static let smallTalk = [Phrase](
        "weather; your weekend; good weekend; nice weekend; the weekend; traffic; coffee; rain*; snow*; sunny; football; football match; holiday*; vacation; journey; drive here; parking; flight; train; lovely office; nice office; nice view; great view; view from; beautiful; photo; in the picture; that picture; picture on the; family; grandson; granddaughter; kids; children; dog; christmas; lunch; golf; marathon; how are you; how was your; how is your day; how is the day; how is it going; how is your week; good week; impressive building; nice building; nice place; find a space; cold outside; treating you; rough morning; look tired"
    )
    static let thanks = [Phrase](
        "thank you; thanks; much appreciated; appreciate it; appreciate that; appreciate your; grateful; very kind; that is helpful; that is very helpful; helpful; very clear; good to know"
    )
    static let apology = [Phrase](
        "sorry; apolog*; forgive me; my mistake; my fault; pardon me; i take that back; that was clumsy; fair point; you are right")
    static let acknowledged = [Phrase](
        "i see; i understand; understood; understand; makes sense; make sense; got it; okay; right; sure; interesting; wow; really; of course; fair enough; fair; that sounds; sounds; ouch; not good; tough; that is a lot; no wonder; i can imagine; can imagine; noted; i hear you; good point; yes; no; hm; hmm; indeed; exactly; that is hard; that must be; must be hard; must be; i get it; true; great; good; fine; perfect; excellent"
    )
    static let agenda = [Phrase](
        "i would suggest; suggest we; my suggestion for; propose we; i propose; is that okay; is that all right; would that be okay; agenda; use the time; use our time; use this time; start by; begin by; begin with; start with; like to start; like to begin; ask you a few; ask a few; a few questions; some questions; at the end we; by the end; either way; say so; tell me if; tell each other; if it turns out; we can stop; we both; fine to say no; both know"
    )
    static let insight = [Phrase](
        "another customer; other customers; another plant; another company; a client of ours; one of our clients; other companies; other plants; i have seen; i saw; we have seen; we see; we saw; in my experience; our experience; what we often; often find; what i hear; others tell; others told; similar situation; a firm like; companies like; usually; typically; most people; in other"
    )
    static let pitch = [Phrase](
        "our platform; our solution; our product; our software; our system; our tool; our technology; our ai; our app; our service; our services; our team of; our company is; we offer; we provide; we deliver; we sell; we are the; we are a leading; leading; leader; award*; best in class; world class; state of the art; cutting edge; revolution*; unique; innovat*; seamless*; amazing; fantastic; incredible; guarantee*; proven; game changer; next generation; ai powered; ai driven; powered by; machine learning; artificial intelligence; "
            + "dashboard*; feature*; module*; analytics; real time; in the cloud; cloud based; out of the box; customers love; trusted by; thousands of; hundreds of; discount; special offer; special price; limited time; this month only; if you sign; sign today; sign now; free trial; free of charge; for free; easy to use; user friendly; intuitive; reduces; reduce your; cuts; cut that; would cut; will cut; save you; saves you; boost*; increase your; transform*; number one; market leader; fortune 500; benefits; quickly pays; pay for itself; pays for itself; you will love; let me show you; show you a demo; quick demo; slide*; deck; brochure; presentation; request a demo"
    )
    static let superlatives = [Phrase](
        "leading; leader; award*; best in class; world class; state of the art; cutting edge; revolution*; unique; amazing; fantastic; incredible; guarantee*; game changer; next generation; seamless*; number one; trusted by; discount; special offer; special price; this month only; if you sign; sign today; sign now; free trial; customers love; you will love; fortune 500"
    )
    static let offering = [Phrase](
        "what we do; what we have; we could; we can; our sensors; we would; we put; we fit; we help; how it works; it works; it listens; it watches; it tells you; we listen; we watch; we measure"
    )
    static let summary = [Phrase](
        "so if i understand; if i understand; if i understood; if i hear you; if i heard; what i am hearing; what i hear is; what i heard; let me play; play that back; play it back; let me summar*; to summar*; in summary; summing up; to sum up; let me sum; let me repeat; let me recap; recap; let me check; let me make sure; make sure i; did i get that; have i got that; have i understood; did i understand; do i have that; is that a fair; fair summary; is that right; is that correct; got that right; get that right; correct me; in other words; so you are saying; so what you are; you are telling me; you said; you told me; you mentioned; so you lose; so you have; so it is; so that is; so the; so we are talking; that makes; that would be; that is about; so roughly; so about"
    )
    static let strongSummary = [Phrase](
        "if i understand; if i understood; if i hear you; if i heard; what i am hearing; what i heard; play that back; play it back; summar*; to sum up; let me sum; recap; let me repeat; let me check; make sure i; did i get that; have i got that; have i understood; did i understand; do i have that; fair summary; got that right; get that right; correct me; in other words; let me play"
    )
    /// A question about whether one has understood, and nothing else.
    static let confirmation = [Phrase](
        "is that right; is that correct; is that fair; is that it; right; correct; got that right; get that right; did i get that; have i got that; have i understood; does that sound right; do i have that right; would you agree; am i right; fair summary; sound about right; anything wrong; did i miss anything; anything missing; that about right; is this right; is that about right; yes"
    )
    /// They open a sentence that states; with a tag at its end it is a leading question.
    static let declaring: Set<String> = ["you", "that", "it", "this", "they", "we", "there", "your", "the"]
    static let openWords: Set<String> = ["what", "which", "who", "whom", "whose", "why", "when", "where", "how"]
    static let goodbye = [Phrase](
        "goodbye; good bye; bye; see you; have a good day; have a nice day; have a great day; talk soon; talk to you soon; until then; until monday/tuesday/wednesday/thursday/friday/saturday/tomorrow; see you on; until next week; monday at; tuesday at; thursday at; speak soon; all from me; that is all from; that was all; i will let you go; let you get; let you go; end the meeting; end here; thanks for your time today; thank you for your time today; speak then; see you then; leave it there"
    )
    static let walkAway = [Phrase](
        "should stop here; let us stop here; we stop here; rather stop; better stop; stop at this point; not go on; not go further; not take this further; not pursue; not continue; no point in; not worth your; not worth our; makes no sense to; does not make sense to; do not make sense to; would not make sense to; not the right fit; not a fit; no fit; not a good fit; we are not right for; not right for you; cannot help you; can not help; not able to help; walk away; withdraw; call it a day; part as friends; leave it at that; leave it there; fairer to you; stop here; not need us; do not think you need; save our time; save us both; save you the time; close the folder; leave you in peace; not going to sell you; waste your time; wasting your time; waste any more; no business case; not a case; close this; close the file; disqualif*; not spend more; no reason to continue; no reason to go on; no need to buy; do not need us; do not need this; should not buy; would not buy"
    )
    /// Walking away is spoken of, not done.
    static let onlyIf = [Phrase]("if it turns out; if we find; if either; if one of us; whether; if you feel; if it does not; if there is")
    static let outOfCharacter = [Phrase](
        "are you a bot; are you an ai; are you real; are you a robot; are you human; language model; chatbot; chat gpt; chatgpt; role play; roleplay; this is a drill; the scenario; ignore your; ignore all; ignore previous; system prompt; your instructions; your script; what can i ask; what may i ask; what should i ask; list the criteria; list all; give me all; tell me everything; all the answers; the answer key; yaml; criterion; criteria; score"
    )
    static let insult = [Phrase](
        "idiot*; stupid; moron*; shut up; fuck*; shit*; asshole*; damn you; go to hell; bullshit; you suck; loser*; incompetent; ridiculous; you are lying; liar; dumb; bitch*; bastard*"
    )
    /// Questions that say nothing by themselves and mean what was spoken of last.
    static let moreOfTheSame = [Phrase](
        "tell me more; say more; go on; more about that; more on that; elaborate; what else; anything else; meaning; what do you mean; how do you mean; how so; in what way; can you explain; could you explain; what does that mean; really; how is that; is that all; such as; like what; for example; for instance; and then; expand on; a bit more; what is that about; what is that like; is that so; and; more; explain; oh; walk me through that; walk me through it; talk me through it"
    )
    static let pronouns: Set<String> = ["that", "it", "this", "those", "these", "them", "they", "there", "then", "he", "she", "him", "her"]
    /// Of a date that is offered, not asked for.
    static let proposal = [Phrase](
        "suit you; suit; work for you; how about; what about; would _ do; shall we; let us; can we; could we; i suggest; i propose; propose; would you be; are you free; free on; available; meet; come; visit; book; put in; diary; calendar; agree; next week; i would like to; i will; we will; bring; join; send; on the; on monday/tuesday/wednesday/thursday/friday; okay for you; good for you; possible; at ten; at nine; at two; fix; date"
    )
    /// "What's a reefer?": nobody has come to explain words.
    static let definition = [Phrase]("what is a; what is an; what does _ stand for")
    static let offerOpeners = [Phrase](
        "would; could; can; shall; how about; what about; let us; monday; tuesday; wednesday; thursday; friday; saturday; next; tomorrow; are you free; is; does"
    )
    /// That the sum named is the seller's price.
    static let priceTalk = [Phrase](
        "price; prices; priced; cost; costs; would cost; near; yearly; annually; our fee; a problem; rule us out; sane; stopper; out of the question; included; we would; we land; it costs; investment; invest; looking at; looking for; talking about; in the region; range; between; around; roughly; about; fee; licence; license; subscription; per year; a year; per month; a month; from; start* at; begin* at; budget; order of magnitude; ballpark; we charge; charge; pay; it is; that is; would be; will be"
    )
    static let theirCost = [Phrase](
        "cost you; costs you; costing you; you lose; you are losing; you said; you told; you mentioned; your cost; your loss; you have; it costs your; lost; loses; losing; downtime; penalt*"
    )
    static let noPriceYet = [Phrase](
        "depends; can not say; cannot say; do not know yet; too early; not yet; honest*; before i; once we know; once i know; need to know; first; after we; i would need; range; i do not know; find out; get back to you; three times; if the problem; if it is worth; worth at least"
    )
}

extension Cues {
    /// Whether there is a word in it that people use; a line of anything else is noise.
    static func isSpeech(_ words: [String]) -> Bool {
        words.contains { common.contains($0) }
            || words.count == 1 && words.contains { $0.count > 2 && $0.allSatisfy(\.isLetter) && $0.contains(where: "aeiouy".contains) }
    }

    private static let common: Set<String> = [
        "a", "an", "the", "and", "or", "but", "so", "if", "of", "to", "in", "on", "at", "by", "for", "with", "from", "about", "as", "than",
        "then",
        "i", "you", "we", "they", "he", "she", "it", "me", "us", "them", "my", "your", "our", "their", "his", "her", "its", "this", "that",
        "these",
        "is", "are", "was", "were", "be", "been", "am", "do", "does", "did", "have", "has", "had", "will", "would", "can", "could",
        "should", "may",
        "not", "no", "yes", "what", "which", "who", "why", "when", "where", "how", "much", "many", "often", "long", "more", "less", "there",
        "here",
        "okay", "right", "sure", "thanks", "thank", "please", "hello", "hi", "hey", "good", "great", "fine", "sorry", "really",
        "interesting", "understood",
        "go", "tell", "get", "make", "see", "understand", "want", "need", "help", "cost", "problem", "time", "day", "year", "bye",
        "goodbye", "maybe", "well",
    ]
}
