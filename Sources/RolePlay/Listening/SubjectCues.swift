import DealModel

/// What a question is about.
extension Cues {
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
                    + "involve; who would have to; do you need anyone; need anybody; who do you report; report to; your boss; who would say; say yes; says yes; say no; says no; whose no; yours to decide; mine to decide; to decide; has to nod; the nod; in the room; go ahead without; could block; could stop it; veto; blocks; right person; higher up; above you; who cares; who would notice; sign a"
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
}
