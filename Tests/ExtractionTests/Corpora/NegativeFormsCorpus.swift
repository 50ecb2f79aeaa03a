/// More lines that hold nothing: what looks like a figure, a date or a person and is none.
let negativeFormsCorpus = """
    // Verbs, nouns and idioms that share a word with the calendar.
    We may need more time for that.
    May be, may be not.
    they may march on
    the march of progress
    She sat in on the meeting.
    We should second that motion.
    the second option is better
    a second opinion would help
    in a split second
    the first half was better than the second
    a quarter pounder
    they quarter the work
    the week ahead looks fine
    what a week
    the year of the customer
    in the day-to-day it hurts
    by the day it gets worse
    day by day
    year after year
    month on month
    quarter over quarter
    week in, week out
    in the long run
    in the short term
    over time
    in due course
    all day long we waited
    all day-long meetings
    some day soon
    one of these days
    these days everyone wants it
    those were the days
    in recent years
    for the last few years
    over the past few months
    in a few weeks
    a few days ago
    several months ago
    some weeks later
    many moons ago
    years ago
    in no time
    once upon a time
    from day one
    day one was fine
    the other week
    the weekly review
    the monthly close
    a yearly ritual
    on a daily basis
    every quarter we do the same
    every year
    every other week
    every two weeks
    each month
    twice-baked
    on Fridays
    Mondays are bad
    every second Tuesday
    in spring
    last summer
    in autumn
    over the holidays
    around Easter
    Thanksgiving is close
    at the moment
    as soon as possible
    ASAP please
    immediately
    not yet
    recently
    nowadays
    sooner or later
    at 9
    at 9:30
    by 5pm
    at noon
    around midnight
    at 0900
    // Codes, labels, products, addresses, scores.
    We use Dynamics 365 and Power BI.
    it is on Oracle 19c
    SQL Server 2019 is out of support
    Windows Server 2012 R2
    AutoCAD 2024
    the 737 MAX
    a Model 3
    ISO 9001 and ISO 14001
    SOC 2 Type II
    GDPR article 32
    PCI DSS 4.0
    IEEE 802.11
    USB 3.0
    4G coverage
    IPv6 only
    a 16:9 screen
    1080p video
    a 4x4 truck
    an A380
    plant 4
    site 12
    hall 7
    building 22
    Suite 400
    12 Main Street
    zip 90210
    PO Box 1234
    extension 4512
    ext. 332
    fax 0711 445566
    call 1-800-555-0199
    +1 (415) 555-2671
    order number 448812
    order no. 448812
    invoice #20231
    ticket 55012
    RFP-2211
    contract no. 77-2031
    part number 4711-0815
    item 12 on the agenda
    agenda item 3
    point 4 of your mail
    option 2
    scenario 3
    wave 1
    sprint 14
    release 8
    version 3.1
    v1.0.2
    rev 4
    stage 2
    round 1 went well
    lane 9
    shift 2 starts
    team 7
    group 3
    number 1 priority
    we are number one
    page 44
    chapter 2
    we came 3rd
    in 2nd place
    they won 3-1
    a score of 9 out of 10
    a 1:1 mapping
    a 2:1 ratio
    one-to-one
    one on one
    zero tolerance
    zero downtime deployment
    zero trust
    a single point of failure
    single digits
    double-digit growth
    triple play
    two-sided market
    tri-weekly
    it is a ten
    top 5 list
    24x7
    365 degrees of view
    a 360 view
    360-degree feedback
    six sigma
    5S and kaizen
    a 2x2 matrix
    the four Ps
    plan A or plan B
    // Money without a sum.
    Money is tight.
    It costs an arm and a leg.
    a lot of dollars
    millions of dollars
    hundreds of thousands
    a few bucks
    several million euros
    some pounds
    the price of gold
    the dollar fell
    cheap as chips
    a penny saved
    priceless
    the yen is down
    it's on the house
    for free
    a grand plan
    a grand opening
    K is the letter
    the M word
    pound for pound
    // Shares without a figure.
    a small percentage
    a fraction of that
    most of them
    fifty fifty
    half and half
    half the day
    half the cost
    twice the price
    ten times the work
    a tenfold rise
    more than ever
    // Names of things, titles alone, words that are also names.
    Our CEO wants it.
    The board decides.
    The VP is on leave.
    talk to procurement
    ask legal
    the steering committee
    someone from IT
    The Head of Sales left.
    our managing director
    Microsoft called.
    We use Salesforce and Slack.
    The Boston office is bigger.
    Munich is our plant.
    Germany goes first.
    They moved to Texas.
    The Works Council must agree.
    We chose Vendor A.
    Mark my words.
    Will do.
    Bill it to us.
    Frank words.
    Hope so.
    Grace under pressure.
    Art for the lobby
    Rich data
    Chase the invoice.
    Drew a line
    Pat answers
    Jack of all trades
    Ray of hope
    The Jones Act
    a Mercedes truck
    Nobody will sponsor this.
    your CFO will take it apart
    You'll need to see our president.
    does your CFO see it the same way?
    Why is it taking so long in procurement?
    grant admin is slow
    and thirty thousand of them leave
    is this a valid date: 2015 - 32
    Dear all,
    Hi team,
    Hi everyone
    Thanks everybody
    Good luck
    Regards
    Sounds good.
    Let's Go Live Soon
    Next Steps
    Action Items
    Quality Assurance
    Total Cost of Ownership
    Service Level Agreement
    Key Account
    """
