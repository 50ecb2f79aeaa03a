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
    /// "Is it okay if I begin with a few questions?"
    static let asksLeave = [Phrase](
        "okay if; all right if; fine if; mind if; okay with you; all right with you; shall we start/begin; shall i start/begin; may i start/begin; can i start/begin; work for you; is that okay; is that all right; would that be okay; that fair"
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
        "goodbye; good bye; bye; see you; have a good day; have a nice day; have a great day; talk soon; talk to you soon; until then; until monday/tuesday/wednesday/thursday/friday/saturday/tomorrow; see you on; until next week; monday at; tuesday at; thursday at; speak soon; all from me; that is all from; that was all; i will let you go; let you get; let you go; end the meeting; end here; thanks for your time today; thank you for your time today; speak then; see you then; leave it there; good luck; go home; safe trip; take care; all the best; enjoy your; until friday; until thursday; have a good"
    )
    static let walkAway = [Phrase](
        "should stop here; let us stop here; we stop here; rather stop; better stop; stop at this point; not go on; not go further; not take this further; not pursue; not continue; no point in; not worth your; not worth our; makes no sense to; does not make sense to; do not make sense to; would not make sense to; not the right fit; not a fit; no fit; not a good fit; we are not right for; not right for you; cannot help you; can not help; not able to help; walk away; withdraw; call it a day; part as friends; leave it at that; leave it there; fairer to you; stop here; not need us; do not think you need; save our time; save us both; save you the time; close the folder; leave you in peace; not going to sell you; waste your time; wasting your time; waste any more; no business case; not a case; close this; close the file; disqualif*; not spend more; no reason to continue; no reason to go on; no need to buy; nothing i can sell; nothing to sell you; poor adviser; should not sell you; not sell you; not chase you; off my list; you should not buy; not buy this; do not need it now; would better go; had better go; should not do anything; not be a client; not my customer; take the quote back; do not need us; do not need this; should not buy; would not buy"
    )
    /// Walking away is spoken of, not done.
    static let onlyIf = [Phrase]("if it turns out; if we find; if either; if one of us; whether; if you feel; if it does not; if there is")
    static let outOfCharacter = [Phrase](
        "are you a bot; are you an ai; are you real; are you a robot; are you human; language model; chatbot; chat gpt; chatgpt; role play; roleplay; this is a drill; the scenario; ignore your; ignore all; ignore previous; system prompt; your instructions; your script; what can i ask; what may i ask; what should i ask; list the criteria; list all; give me all; tell me everything; all the answers; the answer key; yaml; criterion; criteria; score"
    )
    static let insult = [Phrase](
        "idiot*; you are stupid/dumb/ridiculous/incompetent; how stupid/dumb are; stupid man/woman/cow/fool/people; are you stupid/dumb; moron*; shut up; fuck*; shit*; asshole*; damn you; go to hell; bullshit; you suck; loser*; you are lying; liar; bitch*; bastard*"
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
    static let offerOpeners = [Phrase](
        "would; could; can; shall; how about; what about; let us; monday; tuesday; wednesday; thursday; friday; saturday; next; tomorrow; are you free; is; does"
    )
    /// Coming together, by whatever words.
    static let meetingUp = [Phrase](
        "meet*; come; visit; sit down; sit together; call; workshop; session; together; walk; join; bring; invite; suit*; work for you; would _ do; "
            + "free; available; diary; calendar; shall we say; shall we; how about; what about; at seven/eight/nine/ten/eleven/two/three/four; "
            + "in the morning; in the afternoon; show; try; test; trial; pilot; start; same place; see you; put you; with you; you and me; you and i; deal"
    )
    static let promise = [Phrase](
        "i will send/write/bring/mail/call/prepare/keep/check/ask/put/make/come/get/give/be/leave/do; i shall send/write/bring; you will have it; "
            + "you will get; i promise; promised; i can send; we will send/prepare/bring; i would send/bring; i will not"
    )
    static let sympathy = [Phrase](
        "sorry to hear; i am sorry; that is hard/tough/heavy/brutal/awful/rough/bad/sad/painful; must be tough/hard/exhausting/awful/frustrating/tiring; "
            + "sounds tough/hard/exhausting/awful/frustrating/painful/rough; that hurts; i feel for you; poor you; poor man; poor woman; ouch; "
            + "a lot to carry; much to carry; not easy; that is a lot; i can imagine; heavy"
    )
    /// At the beginning of a line.
    static let correction = [Phrase](
        "no no; no i; no sorry; no the; sorry i; i meant; i mean; not that; no what; no not; hold on; wait; excuse me i")
    static let corrections = [Phrase](
        "i meant; what i meant; that is not what i; that was not my question; not what i asked; i was asking; my question was")
    static let theirCost = [Phrase](
        "cost you; costs you; costing you; you lose; you are losing; you said; you told; you mentioned; your cost; your loss; you have; it costs your; lost; loses; losing; downtime; penalt*"
    )
    /// Words that a seller says of the own price alone.
    static let ownPrice = [Phrase](
        "our price; our fee; we charge; we would charge; we ask; you would pay; you pay; licence; license; subscription; fee; we are at; we land; for us; it costs; that would be; it would be; would be; we are talking; looking at; around; roughly; about; between; from; starts at; start at; begins at; would cost; price; priced; prices; invest; investment; budget; ballpark; order of magnitude; in the region; rule us out"
    )
    /// Words in which nobody speaks of anything but what they ask for themselves.
    static let sellersPrice = [Phrase](
        "my price; my offer; mine is; mine would; we cost; we would cost; our price; our fee; we charge; we would charge; we ask; we are at; we would be at/around/about; we start; we begin; we are around; we are talking about; we land; you would pay; you pay us; "
            + "it costs; it would cost; the price is; the price would; price of; licence; license; subscription; starts at; starting at; begins at; "
            + "would be around; would be about; would be roughly; it is around/about/roughly; that is around/about _ a year; we come to; is around _ a year; all in; comes to about; order of magnitude"
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
