extension LexiconBuilder {
    /// First names common in business correspondence of many countries, and the surnames that are common enough to follow one in lower case.
    mutating func addNames() {
        add(
            .firstName,
            """
            aaron abby abdul abigail adam adele adrian adriana agnes agnieszka ahmed aidan aisha alan alana albert alberto alejandro aleksander alessandro
            alessia alex alexander alexandra alexei alexis alfred ali alice alicia alina alison allan allen allison alma amanda amara amelia amina amir
            amit amy ana anand anastasia anders andrea andreas andrei andres andrew andy angela angelo angus anika anil anita anja anjali ann anna anne
            annette annie anthony antoine anton antonio anya archie ariel arjun arnold arthur arun asha ashley astrid audrey ava ayesha barbara barry
            bart beatrice beatriz becky ben benedict benjamin bernard bernd bernie beth betty beverly bianca björn bjorn blake bob bobby boris brad
            bradley brandon brenda brendan brent brett brian bridget britta bruce bruno bryan caitlin callum cameron camila camille carl carla carlos carmen
            carol caroline carolyn caspar cassandra catherine cathy cecilia cedric cesar chandra chantal charles charlie chen chiara chidi
            chinedu chloe chris christian christina christine christoph christopher cindy claire clara clare claudia claus clemens clive colin connor conor
            constance cora corinne craig cristina curtis cynthia daisuke damien dan dana daniel daniela danielle danny daphne daria darius darren dave
            david dawid dawn deb debbie deborah deepa deepak deirdre delia denise dennis derek desmond devon diana diane diego dieter dietmar dimitri dina
            dinesh dirk dmitri dolores dominic dominik don donald donna dora doris dorothy doug douglas dylan eamon earl ed eddie edgar edith eduardo
            edward edwin eileen elaine eleanor elena eli elias elif elijah elisa elisabeth eliza elizabeth ella ellen elliot elsa emeka emil emilia emily
            emma emmanuel enrique eric erica erik erika erin ernesto ernest erwin esra estelle esther ethan eugene eva evan evelyn fabian fabio farah
            farid fatima federico felicia felicity felipe felix ferdinand fernanda fernando filip fiona flora florian fran frances francesca francesco
            francis francisco francois françois frankie franz fred frederic frederick frederik frieda fritz gabriel gabriela gabriele gareth gary gavin geoff
            george georg gerald gerard gerd gerhard giada gianni gilbert gina giorgio giovanni giulia giuseppe gloria gopal gordon graham greg gregor gregory
            greta guido guillaume gunther günter gustav gwen hamza hana hank hannah hans harald harish haruto harold harriet harrison harry harvey hassan
            heather hector heidi heike heinz helen helena helga helmut hendrik henk henri henrik henry herbert hilary hiroshi holger holly howard hubert hugh hugo
            hussein ian ibrahim ida ignacio igor ilse imani imran ina ines inga inge ingrid irene iris irina irma isaac isabel isabella isabelle ivan ivana
            ivy jacek jackie jacob jacqueline jacques jaime jake jakob jakub jamal james jamie jan jana jane janet janice janine janos jared jasmin
            jasmine jason javier jay jayden jean jeanette jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesper jess jesse jessica jim jimmy jing
            joachim joan joana joanna joanne joao joaquin jochen joe joel joerg jörg johan johann johanna johannes john johnny jon jonas jonathan jorge jose
            josé josef joseph josephine josh joshua juan juana judith judy jules julia julian juliana julie juliet julio julius jürgen jurgen justin justine
            kai kamal kamran kanye karel karen karim karin karl karla karolina kate katarina katarzyna katharina katherine kathleen kathryn kathy katie
            katja katrin kavita kaya keiko keith kelly ken kendra kenji kenneth kerry kevin khalid kieran kim kimberly kiran kirsten klaus kofi kris krishna
            kristen kristian kristin kristina kumar kurt kwame kyle lakshmi lara larry lars latoya laura laurent lauren laurence layla lea leah lech lee lei
            leila lena lennart leo leon leonard leonardo leonie leslie levi lewis li liam lila lilian lily lin lina linda lindsay ling linus lionel lisa liz
            liza lloyd logan lois lola lorenzo lorna lorraine lothar lou louis louisa louise luc luca lucas lucia lucie lucy luigi luis luisa lukas luke
            luna lydia lynn maarten maddy magda magdalena maggie magnus mahmoud maja malcolm malik manfred manish manuel manuela mara marc marcel marcela
            marcello marcin marco marcos marcus marek margaret margarita margot maria mariam marian mariana marianne marie marina mario marion marisa
            marius marko markus marlene marta martha martin martina marvin mary maryam mateo mateusz mathias matilda matt matteo matthew matthias maureen
            maurice mauro maxime maximilian maya megan mehmet mei meike melanie melinda melissa meredith mia michael michał michal michel michele michelle mick
            miguel mika mike mikhail mila milan milena mina ming miriam mirko mitch mohamed mohammed mohammad moira molly mona monica monika monique
            mustafa myriam nadia nadine nadja nancy naomi natalia natalie natasha nathan nathaniel neil nelson niall nick nicholas nicola nicolas nicole niels
            nigel nikhil nikita nikolai nils nina nisha noah noel noor nora norbert norma norman nuno oleg olga oliver olivia olivier omar orla oscar oskar
            otto owen pablo paige pamela paola paolo pascal patricia patricio patrick paul paula paulo pavel pawel paweł pedro peggy penelope peter petra petr
            phil philip philipp philippe phoebe pierre pieter piotr pooja prakash pranav prashant priya rachel rafael raj rajesh rajiv ralf ralph ramesh ramon
            randy raquel rashid raul ravi raymond rebecca regina reiner reinhard rekha renata rene renee ricardo riccardo richard rick ricky rita robert
            roberta roberto robin rocio rodney rodrigo roger rohan roland rolf roman ron ronald ronan ronnie rosa rosalind rosemary rosie ross roxanne roy ruben
            rudi rudolf rupert ruth ryan sabine sabrina salim sally salma sam samantha samir samuel sandra sandeep sandy sanjay santiago sara sarah sascha
            sasha satoshi saul scott sean sebastian serena serge sergei sergio seth shane shannon sharon shaun sheila shirley shreya shruti siddharth sigrid silke
            silvia simon simone sofia sofie solange sonia sonja sophia sophie sridhar stacey stacy stan stefan stefanie stefano stella stephan stephanie
            stephen steve steven stewart stuart sunil suresh susan susanna susanne suzanne sven svetlana sylvia sylvie takeshi tamara tania tanja tanya tara
            tariq ted teresa terry tess tessa theo theodore theresa thomas thorsten tiago tiffany tim timo timothy tina tobias toby todd tom tomas tomasz
            tommy toni tony tracey tracy trevor tricia tristan trudy tyler ulf ulrich ulrike umar ursula ute uwe valentina valerie vanessa vera verena
            veronica veronika vicky victor victoria vijay vikram viktor vincent vinod vishal vivek vivian vladimir wade walter wanda warren wayne wei wendy werner
            wilhelm will willem william wolfgang xavier xiao yan yannick yasmin yasmine yolanda yosef youssef yuki yuri yusuf yvette yvonne zach zachary zainab zara
            zeynep zoe zoya zuzanna ángel élise émile ömer özlem østen åsa łukasz tomás andrés jesús lucía sofía inés raúl maría renée chloé rené hélène
            aleksandra alejandra amalia amandine amelie ananya andre anette anke annika annabel antje aoife arne arvind ashok asif aurelie aurora axel aylin
            bastian bente berit birgit birgitte bjarne bjørn bodil bogdan bozena brigitte bronwyn carina carsten casper catalina catarina celeste celine cemal chiamaka
            christa ciara clement clementine coline connie corina cormac dagmar dalia damian daniele danuta darragh davide declan delphine detlef dieudonne dilip divya
            doreen dragan duncan dusan ebba edda edwina eero eike eilidh einar eirik ekaterina elin elodie elke ellie elvira emre endre enzo erdem erling
            esben eszter ewa ewan euan fadi faisal fatma femke fergus ferenc finn finlay flavia florence folker frederik freya fumiko gaetan gauri gavril geraldine
            gerrit ghada gillian gitte gonzalo goran grzegorz gudrun gulsen gustavo haakon hakan halima hamish hanne hanneke hassan haruka heike helle henning hilde hiroko
            hyun iain idris ilona imogen inaki ingeborg ioana isha isla ismail itzel iwona jacinta jade jaroslav jarek jasper jelena jerzy jette jiri jitka joao jodie
            jolanta jorgen josefina jovana jozef jutta kaitlin kamila karsten kasper katerina kathy kaveh kazuo keira kenta khadija kjell klara koen
            konstantin kristof krzysztof lachlan ladislav laila lakshman leandro leif lidia lieke lilly linnea lise lise lotte luca lucian ludovic lukasz
            maciej madhu madhav mads magnhild mairead maja makoto malcolm malgorzata mamadou manoj marek mareike margrethe mariam marieke marit marta matthijs maud mayumi
            meena meenakshi mehdi mette mihai mikael mikkel mireille mirjam mitsuko mohan monique morten mukesh murat nabil nadim naoko narendra nasser natasa nicolai nigar
            nikola nils nisha noemi nour odile ola olaf ole olena olav oksana orhan ottilie padma padraig parisa parvati patrik pelle pernille pia pieter polly
            prabhu pradeep pranav preeti priyanka priti rafaela raffaele rahul rajan ramona rania ranjit rasmus rayan reinier renske rhiannon ritu roisin rosalie
            ruud sadia saeed sakura salman samira sanne santosh saskia savannah seamus selma senthil shabnam shalini sharmila shirin shivani shweta siobhan signe sigurd
            simran sinead sizwe snezana solveig soren srinivas stanislav steffen stijn sushma svein swati sylwia tadeusz taiwo tamsin tarek tatiana tatjana tewodros
            thabo thandiwe thea theresia thijs thierry tiina tina tomoko torben torsten tove trine truls tuomas ugo ulla uma urs usha uta valentin vasily vaclav venkat
            vibeke viggo vidya vikas vinay violeta viraj virginie vlad wahid walid wenche wendell wiebke wim wojciech xenia xin yaroslav yash yetunde
            ying yohannes yoko yoshi yusra yves zahra zbigniew zdenek zeinab zlatan zofia zsofia zuzana
            ludwig dana ngozi folake tunde adaeze ikram oluwaseun amaka nneka babak leyla cem deniz burak selin ayşe ayse
            """)
        add(
            [.rareName, .firstName],
            """
            mark will bill grace may june april rob frank art drew chase hope faith joy rose grant dean chuck jack pat sue ray rich max guy miles dale cliff
            summer jordan paris austin sydney florence houston dallas madison carter mercedes alexa chad georgia virginia carolina charlotte ace
            holly ivy iris jan mar dawn sandy jean don long lane ross angel august ruby pearl amber pam bob earl ward pierce reed wade blake sky lance buck
            skip van levi mason harper hunter taylor morgan cash ash asia china olive penny bella gloria cedar jo em viv di bea kit sid vic val les lex mo
            cy ty lou see curt chip dick ernest constance felicity patience prudence chance destiny justice norm glen gene nick kelly carol
            """)
        add(
            .surname,
            """
            smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson
            martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green
            adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris
            morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood
            james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan
            bell coleman butler henderson barnes fisher vasquez simmons jordan patterson reynolds hamilton graham wallace cole hayes sharma singh kumar gupta
            khan ahmed ali hussain shah chen wang li zhang liu yang huang zhao wu zhou tanaka suzuki sato watanabe ito yamamoto nakamura kobayashi park choi
            müller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf schröder neumann schwarz zimmermann
            braun krüger hofmann hartmann lange werner krause lehmann dubois durand leroy moreau laurent lefebvre michel bertrand roux rossi russo ferrari
            bianchi romano colombo ricci marino greco costa silva santos oliveira souza pereira lima carvalho ferreira jansen visser bakker smit mulder bos
            andersson johansson karlsson nilsson eriksson larsson olsson persson svensson hansen olsen larsen pedersen nielsen jensen christensen sorensen
            novak kowalski nowak wisniewski ivanov petrov smirnov kuznetsov popov o'brien o'connor o'neill murray walsh byrne ryan kennedy okafor okonkwo adeyemi
            mensah diallo traore mwangi otieno cohen levy yilmaz kaya demir hassan ibrahim mahmoud haddad farouk mehta desai iyer reddy rao nair menon joshi
            verma agarwal malik chaudhry fernandez romero navarro vega ortega delgado castro vargas medina rojas herrera lindqvist lindgren berg holm dahl
            marsh hunt stone webb lowe pearce lawson hargreaves whitfield ashworth fletcher barker dixon holmes mason knight gibson burns harrison marshall palmer
            """)
        add(.honorific, "mr mrs ms miss dr prof professor sir madam mister herr frau")
    }
}
