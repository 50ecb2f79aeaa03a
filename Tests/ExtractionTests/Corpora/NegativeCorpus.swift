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
    """
