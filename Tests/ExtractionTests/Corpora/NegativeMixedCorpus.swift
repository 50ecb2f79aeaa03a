/// Lines that hold no figure, date or person either: names of files, addresses, companies, and times that come again.
let negativeMixedCorpus = """
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
