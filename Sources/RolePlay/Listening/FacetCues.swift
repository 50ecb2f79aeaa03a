/// Which side of it is asked about.
extension Cues {
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
}
