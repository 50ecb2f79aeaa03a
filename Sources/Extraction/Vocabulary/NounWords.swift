extension LexiconBuilder {
    /// Capitalised words that look like names of people and are not.
    mutating func addNouns() {
        add(
            .organisation,
            """
            inc corp corporation ltd limited llc llp gmbh ag sa plc group holdings company co bank systems solutions software technologies technology
            industries partners associates consulting services university college hospital institute foundation council committee board team
            department division network labs lab studios media energy motors airlines foods pharma logistics capital ventures insurance
            health healthcare center centre stanley chase deere morgan controls cloud suite platform street road avenue lane city valley county
            park hall house bridge island beach square church school airport station river lake mountain award prize report act law conference summit
            day week market model plan project method curve gate tower plant site
            """)
        add(
            .notName,
            """
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
            america england britain scotland ireland wales france germany spain italy poland austria switzerland netherlands belgium sweden norway
            denmark finland canada mexico brazil argentina chile china japan korea india australia africa europe asia russia turkey israel egypt dubai
            london paris berlin munich hamburg frankfurt vienna zurich madrid barcelona rome milan amsterdam brussels dublin manchester
            birmingham leeds glasgow york boston chicago houston dallas denver seattle portland atlanta miami phoenix detroit
            toronto montreal vancouver sydney melbourne tokyo beijing shanghai mumbai delhi bangalore singapore
            north south east west northern southern eastern western central new old big great
            american english british german french spanish italian dutch swiss swedish european asian african indian chinese japanese
            excel word teams slack google amazon apple oracle salesforce hubspot sap ibm dell intel cisco zoom linkedin facebook tesla
            ceo cfo coo cto cio it hr erp crm api sla kpi roi po rfp nda ok usa uk eu us gdpr iso covid q1 q2 q3 q4 h1 h2 fy
            yes no okay hi hello hey thanks dear best regards sorry well now today tomorrow yesterday christmas easter
            """)
    }
}
