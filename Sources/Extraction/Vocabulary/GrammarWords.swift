extension LexiconBuilder {
    mutating func addGrammar() {
        add(.article, "a an")
        add(.determiner, "the this that these those our my your his her its their every each any some no another both all")
        add(
            .stop,
            """
            the a an this that these those our my your his her its their every each any some no another both all and or but nor so yet if then than as
            of in on at by for from to with without into onto over under between among across after before until till since during within through
            throughout about around near against per via upon off out up down back away
            i you he she it we they me him us them who whom whose which what where when why how there here
            is are was were be been being am isn't aren't wasn't weren't has have had having hasn't haven't hadn't do does did doing don't doesn't didn't
            will would can could should may might must shall won't wouldn't can't cannot couldn't shouldn't i'm you're we're they're it's that's he's she's
            i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll there's what's who's let's
            not never always often usually sometimes now just only also too even still already again very really quite rather almost nearly
            maybe perhaps probably possibly because while whereas although though however therefore unless whether
            get gets got getting go goes went gone going come comes came make makes made take takes took taken give gives gave given need needs
            needed want wants wanted say says said tell tells told think thinks thought know knows knew see sees saw seen use used work works worked
            cost run ran lose lost losing spend spent pay paid pays like likes well ok okay yes yeah please thanks thank um uh er erm hmm
            etc total overall instead ago later earlier once twice today tomorrow yesterday tonight
            """)
        add(
            .verb,
            """
            costs means needs takes makes gets goes comes says tells thinks knows sees uses works loses spends pays gives wants seems
            feels keeps lets puts brings begins ends helps hears lives believes holds happens includes continues sets
            learns understands follows creates speaks reads allows adds spends grows opens remembers considers
            appears buys waits serves dies sends expects reaches kills remains suggests sells requires decides
            pulls adds equals covers depends matters applies exists belongs comes counts lasts always plus minus less
            towards besides unless perhaps is was has does this its thus us as versus across works yes gross
            """)
        add(
            .modifier,
            """
            sales operations systems services goods logistics accounts customs savings communications solutions products materials parts economics
            electronics analytics business process access express premises works headquarters series species news class glass wireless press address
            gas mass loss less bus plus status campus virus process success various previous serious obvious continuous dangerous famous
            hazardous numerous anonymous precious religious weekdays cross address overseas always sports physics mathematics
            this thus his hers yours ours theirs
            """)
        add(
            .plural,
            """
            people staff skus cpus gpus menus men women children personnel headcount fte ftes feet teeth mice geese police crew data media criteria phenomena analyses crises
            cattle sheep fish aircraft series offspring pcs hp kg kgs tonnes km kms mb gb tb kw kwh mw mwh gwh sqm sqft lbs oz ml cm mm² kwp
            hq
            """)
        add(
            .perNoun,
            """
            user users seat seats head person employee engineer agent customer client store shop branch site plant factory line machine truck vehicle
            unit piece part order ticket incident outage breach failure stop event call case claim invoice transaction shipment delivery pallet tonne ton
            kilo kg litre liter gallon mile km kilometre kilometer bed patient student pupil room night stay flight trip visit batch shift pop copy page
            device server node core license licence module hire candidate lead deal account contract project team department location property house
            door hour minute second download click request message meeting session course class lesson share bottle box case package parcel
            container crate item product sku barrel kwh mwh watt square acre hectare sprint release recall stoppage downtime complaint return audit
            test sample report user visit passenger driver route stop rep hospital school ward clinic tank well turbine
            """)
        add(
            .label,
            """
            shift net version release phase level step stage room floor desk gate route line chapter section page slide figure table appendix annex paragraph
            article clause item number no nr nos num # id ticket case po pos order invoice ref reference model type class category grade tier option
            building block unit bay dock hall suite apartment flat box building terminal platform track lane channel port window batch lot sku part
            error code http port iso din en bs ieee rfc form schedule exhibit extension ext pin line module modules milestone priority severity sev
            press pump station cell oven furnace mill tank wave sprint group zone plan mark generation gen series season episode volume vol edition day week question rule law principle
            windows office sap oracle formula area highway interstate bus flight train v ver rev revision build patch site plant
            """)
        add(
            .product,
            """
            windows office microsoft o365 sap s iso dynamics sharepoint exchange excel outlook java python oracle sql boeing airbus iphone ipad galaxy
            gpt web industry industrie c http https usb bluetooth wifi din en iec ansi fortune route zone
            """)
        add(
            .moneyCue,
            """
            cost costs costing budget budgets budgeted price prices priced pricing pay pays paid paying spend spends spent spending charge charges charged
            charging worth fee fees quote quoted quotes save saves saved saving lose loses losing lost revenue turnover salary invoice invoiced
            investment invest bill billed owe owes earn earns earned earning fine fined penalty expense loss losses profit margin
            bid rate offer offered discount deposit rent wage wages savings license licence capex opex
            """)
        add(
            .change,
            """
            went go goes going gone drop drops dropped dropping rise rises rose risen rising cut cuts cutting fell fall falls fallen falling grew grow grows
            grown growing increase increases increased increasing decrease decreases decreased decreasing reduce reduces reduced reducing down up
            climbed climb jumped jump moved move moving improved improve improves improving lowered lower raised raise shrink shrank shrunk doubled
            brought bring bringing took take taking get got getting slipped slid swung came crept halved declined decline push pushed bump bumped
            """)
        add(
            .past,
            """
            was were had did went lost saw spent paid took made got came ran ended started began happened stopped failed crashed signed bought sold
            cost been missed closed shut hit fell dropped rose grew cut broke ago lasted visited met told said gave sent left closed opened launched
            delivered shipped installed migrated recorded reported experienced suffered noticed stood kept held joined
            hired fired wasn't weren't didn't hadn't already finished completed
            """)
        add(
            .future,
            """
            will shall would should can could must may might want wants wanted need needs needed plan plans planned planning expect expects expected
            hope hopes going gonna wanna target targets targeting aim aims aiming schedule scheduled due deadline until till by launch golive
            won't wouldn't shouldn't can't couldn't i'll we'll you'll he'll she'll they'll it'll that'll there'll let's upcoming intend intends before
            like meet happen start starts begin begins be next coming supposed goal require requires book booked
            """)
        add(.adverbRate, "daily weekly monthly quarterly yearly annually annual hourly nightly biannually")
        add(
            .verbOfSpeech,
            """
            said says told tells thinks thought wants wanted asked asks mentioned mentions owns runs leads decides signs signed approves approved
            knows believes agreed agrees confirmed confirms joined joins reports called calls suggested heads sits will would has had is was
            needs can could from works worked manages explained pointed raised owned
            """)
        add(.calendarAnchor, "end start beginning middle mid early late eo eoy eom eoq eow")
    }
}
