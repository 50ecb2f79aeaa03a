let sentenceCorpus = """
    roughly [1M a day], [14 days] [last year] => money 1000000 - per day ~; duration 14 day; date 2025-01-01..2025-12-31 year
    line stops cost abt [1M/day]. [14 days] [last yr] => money 1000000 - per day ~; duration 14 day; date 2025-01-01..2025-12-31 year
    board wants [10%] off that [in next 12 mo] => percent 10; date 2026-11-23..2027-11-23
    [400k] + [10k per month] => money 400000 -; money 10000 - per month
    [sam] from IT says budget is [2M] already approved => person sam; money 2000000 -
    [Dana Ruiz, COO] => person Dana Ruiz | COO | c-level
    go live [1 June 2027] => date 2027-06-01
    [4 months] to implement => duration 4 month
    [30 person-days] at [800] => count 30 person-day; money 800 -
    we want to cut it by [10%] [in the next 12 months] => percent 10; date 2026-11-23..2027-11-23
    We had [six outages] in [October], each costing around [$40,000]. => count 6 outage; date 2026-10-01..2026-10-31 month; money 40000 USD
    if we miss [1 March] we pay [€200k a week] => date 2027-03-01; money 200000 EUR per week
    [40 engineers] lose [two hours a day] => count 40 engineer; duration 2 hour per day
    the licence is [$20 per user per month] for [300 users] => money 20 USD per user period month; count 300 user
    the contract runs out on [30 June 2027] and renewal is [12 months] => date 2027-06-30; duration 12 month
    scrap is at [6.5%], which is [€1.2m a year] => percent 6.5; money 1200000 EUR per year
    """
