/// Lines that hold no figure, date or person: codes, idioms, vague words, products, titles without a name.
let negativeCorpus = """
    We run Office 365 everywhere.
    It is an SAP S/4 shop.
    Support is 24/7.
    They are ISO 27001 certified.
    Call me on +44 20 7946 0018.
    My number is 555-0123.
    ring 0049 89 1234567
    The server is on 10.0.0.12.
    We are on version 4.2.1 of the tool.
    version 12 is out
    We are stuck on v2.3.
    Ticket INC0012345 is still open.
    See JIRA-4711 for details.
    Case #88213 was closed.
    PO 4500012345 covers it.
    Room 204 is free.
    Meet me on floor 3.
    Desk 17 is mine.
    That was phase 2 of the plan.
    We are at level 3 support.
    Step 4 is the hard one.
    See page 12.
    slide 7 says it all
    section 3.2 of the contract
    modules 1 to 6 are done
    phases 1 and 2 went fine
    Let's start at 3pm.
    The call is at 14:30.
    from 9am to 5pm
    at 10 o'clock
    half past three works for me
    It costs a lot of money.
    That is a few weeks of work.
    We have several sites.
    dozens of complaints came in
    hundreds of people saw it
    It went up a bit.
    One of the plants is closed.
    That's the one.
    No one knows.
    Anyone could do it.
    One day we will fix that.
    At the end of the day it is about trust.
    the day after we signed
    We talked the other day.
    every Monday we meet
    on Mondays
    each Friday there is a stand-up
    our CFO signs
    the plant manager would know
    I'll ask the VP of Operations.
    the head of IT left
    Our COO owns that.
    fifty-fifty at best
    It's 50/50.
    the 80/20 rule
    a 3x return
    we want ten times better
    half the team is new
    It doubled.
    the top 10 in the industry
    a Fortune 500 company
    one of the Big 4
    Industry 4.0 stuff
    B2B and B2C
    a 4K monitor and 5G
    a 3D printer
    We fly on a Boeing 737.
    it runs on Windows 11
    Web 2.0 is over
    the H2O line
    EC2 and S3 cost too much
    GPT-4 wrote it
    after COVID-19
    A4 paper
    Formula 1 sponsors
    Route 66
    Gate 12
    Catch-22
    plan B it is
    the A-team
    I may be wrong.
    you may want to check
    March on, people.
    they march through it
    We sat down.
    the sun was out
    We wed the systems.
    May I ask something?
    That can wait a second.
    just a minute
    give me a moment
    any time now
    right now
    soon enough
    in summer
    over Easter
    next time
    last time we spoke
    this time around
    the last mile
    the next step
    the first thing
    second to none
    third party vendor
    on second thought
    a quarter final
    first and foremost
    half-hearted attempts
    double the effort
    twice as much
    a zero-sum game
    nothing to lose
    nobody measures it
    we can't measure it
    I don't know how much
    quite a lot
    many customers left
    some of the lines
    most of the time
    all of the shifts
    the whole week was bad weather
    What a day!
    Have a nice day.
    Good morning!
    How are things?
    Let's talk about the weather.
    thanks for your time
    it's a no brainer
    back to square one
    in the first place
    at first glance
    once in a while
    once more
    once we have it
    twice shy
    a couple of people
    a couple of things
    a handful of sites
    a bunch of spreadsheets
    tons of paper
    millions of them
    thousands of orders
    a thousand thanks
    a million thanks
    one thing at a time
    one by one
    one another
    this one
    which one?
    a one-off
    one-stop shop
    two-factor login
    a two-way street
    three-phase power
    five-star service
    first-class work
    a twelve-step programme
    user1 and user2
    file_2026_final
    https://example.com/2026/06/01
    mail me at sam22@example.com
    error 404
    HTTP 500
    port 8080
    IP 192.168.0.1
    the 401k plan
    a 10-K filing
    form 1099
    RFC 2616
    DIN 912 screws
    IEC 61508
    serial AB123456
    SKU 99-1234
    lot 7781
    batch 9 failed
    line 4 is down
    line 2 stopped again
    the number 7 press
    press 12 leaks
    bay 6
    dock 3
    building 9
    unit 5
    question 3
    chapter 11
    clause 14.2
    article 6
    appendix 2
    figure 3
    table 4
    tier 1 supplier
    class 2 device
    category 5 storm
    grade 8 steel
    type 1 error
    priority 1
    P1 ticket
    sev 2
    T1 lines
    M8 bolts
    the X5 model
    iPhone 15
    PlayStation 5
    Python 3
    Java 8
    HTML5
    MP3 files
    C3PO
    R2 unit
    ABC-123
    A-12
    the K-12 sector
    they scored 3:1
    4 out of 5? no idea
    the ratio is 3:2
    a scale of 1 to 5? hmm
    minus the noise
    plus some
    percent is not what I meant
    the dollar is weak
    dollars and sense
    a penny for your thoughts
    pound the table
    we pound the pavement
    the euro zone
    Euro pallets
    cents and sensibility
    time is money
    a question of weeks, not months
    days like these
    months ago
    years back
    for years
    weeks of pain
    hours on end
    within reason
    by then
    by the way
    since then
    until further notice
    before long
    after all
    from now on
    from time to time
    the year was fine
    the month was slow
    a month-end problem
    year over year
    week by week
    day in, day out
    day to day business
    around the clock
    the quarterly report
    our annual report
    monthly meetings
    the weekly call
    daily stand-ups
    hourly workers
    yearly audit
    We will see.
    I will mark it as done.
    Bill of materials
    send the bill
    Grace period
    he can hope
    Rob the bank
    frank discussion
    sue them
    rich customers
    a max of effort
    the grant was refused
    Morgan Stanley
    John Deere
    Johnson Controls
    Ernst & Young
    Siemens AG
    Blue Yonder
    Acme Corp
    Bosch and Siemens
    New York
    San Francisco
    the Houston plant
    Paris and London
    the Jordan office
    the Madison site
    Alexa skills
    May the best win
    I heard it from IT
    from Finance
    the Works Council
    Happy New Year!
    Merry Christmas
    Black Friday
    Good Friday
    a few hundred of them
    a few hundred thousand
    several million
    tens of thousands
    the net 60 terms
    the third Thursday of every month
    McKinsey says so.
    Toyota told us
    Jordan is our biggest market.
    Siemens said no.
    Ask Deloitte.
    the Smith report
    the 90s were better
    VP Engineering at Acme
    sometime next spring
    $DEC is a ticker
    half-yearly review
    the Christmas party
    every 6 weeks
    This may take longer.
    """
