-- A store as version 1 of the tables wrote it, with an event of every kind; frozen. It must open and read the same for ever.
PRAGMA application_id = 1363953241;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 log');
CREATE TABLE log (
    device TEXT NOT NULL PRIMARY KEY,
    counter INTEGER NOT NULL,
    instant INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO log VALUES('4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',24,1799661731273);
CREATE TABLE event (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    counter INTEGER NOT NULL,
    instant INTEGER NOT NULL,
    author TEXT NOT NULL,
    opportunity TEXT NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (device, counter)
) STRICT;
INSERT INTO event VALUES(1,'00000000-0000-4000-A000-000000000001','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',1,1799661731250,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','opened',1,'{"account":"Acme Corp","day":"2027-01-11","name":"acme-corp","owner":"Sam Okoro","title":"Plant 2"}');
INSERT INTO event VALUES(2,'00000000-0000-4000-A000-000000000002','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',2,1799661731251,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','said',1,'{"at":1799661731250,"day":"2027-01-11","isPrivate":false,"question":"consequence","quote":"Downtime costs us about $1,000,000 a day, 14 days a year","reading":{"entities":[{"amount":1000000,"approximate":true,"currency":"USD","end":40,"kind":"money","per":"day","start":18,"text":"about $1,000,000 a day"},{"end":56,"kind":"duration","per":"year","start":42,"text":"14 days a year","unit":"day","value":14}],"extractor":1,"filings":[{"confidence":0.9375,"criterion":"consequence","denied":false,"ground":"words"}]},"reported":false,"source":"live","speaker":{"as":"named","name":"Dana"}}');
INSERT INTO event VALUES(3,'00000000-0000-4000-A000-000000000003','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',3,1799661731252,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','person',1,'{"cause":"00000000-0000-4000-A000-000000000002","person":{"name":"Dana","role":"other"}}');
INSERT INTO event VALUES(4,'00000000-0000-4000-A000-000000000004','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',4,1799661731253,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','said',1,'{"at":1799661731250,"day":"2027-01-11","isPrivate":false,"question":"target","quote":"10 to 12.5 % less by the end of June, at least","reading":{"entities":[{"bound":"min","end":12,"high":12.5,"kind":"percent","low":10,"start":0,"text":"10 to 12.5 %"},{"bound":"by","end":36,"from":"2027-06-30","grain":"day","kind":"date","start":18,"text":"by the end of June","to":"2027-06-30"}],"extractor":1,"filings":[{"confidence":1,"criterion":"target","denied":false,"ground":"question"}]},"reported":false,"source":"prep","speaker":{"as":"rep"}}');
INSERT INTO event VALUES(5,'00000000-0000-4000-A000-000000000005','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',5,1799661731254,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','person',1,'{"person":{"level":"c-level","name":"Dana Ruiz","role":"decision-maker","title":"COO"}}');
INSERT INTO event VALUES(6,'00000000-0000-4000-A000-000000000006','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',6,1799661731255,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','said',1,'{"at":1799661731250,"day":"2027-01-11","isPrivate":false,"quote":"Tom Reyes, the plant manager, counts six outages a month; four to six weeks to set up – für alle","reading":{"entities":[{"end":28,"kind":"person","level":"manager","name":"Tom Reyes","start":0,"text":"Tom Reyes, the plant manager","title":"plant manager"},{"end":56,"kind":"count","noun":"outage","per":"month","start":37,"text":"six outages a month","value":6},{"end":75,"high":6,"kind":"duration","low":4,"start":58,"text":"four to six weeks","unit":"week"}],"extractor":1,"filings":[{"confidence":0.625,"criterion":"consequence","denied":false,"ground":"words"},{"confidence":0.5,"criterion":"fit","denied":false,"ground":"confirmation"}]},"reported":true,"source":"transcript","speaker":{"as":"seller","name":"Sam Okoro"}}');
INSERT INTO event VALUES(7,'00000000-0000-4000-A000-000000000007','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',7,1799661731256,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','moved',1,'{"filings":[{"confidence":1,"criterion":"implementation-time","denied":false,"ground":"marked"}],"utterance":"00000000-0000-4000-A000-000000000006"}');
INSERT INTO event VALUES(8,'00000000-0000-4000-A000-000000000008','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',8,1799661731257,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','stated',1,'{"at":1799661731250,"day":"2027-01-11","entities":[{"amount":400000,"currency":null,"end":4,"kind":"money","per":null,"start":0,"text":"400k"},{"currency":null,"end":20,"high":10000.005,"kind":"money","low":10000,"per":"user","period":"month","start":7,"text":"10k per month"}],"input":"price","words":"400k + 10k per month"}');
INSERT INTO event VALUES(9,'00000000-0000-4000-A000-000000000009','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',9,1799661731258,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','step',1,'{"change":"set","day":"2027-01-11","step":{"after":["business-case","proof"],"days":1,"done":"2027-04-01","id":"board","notBefore":"2027-03-31","owner":"Dana Ruiz","side":"buyer","title":"Board approval"}}');
INSERT INTO event VALUES(10,'00000000-0000-4000-A000-00000000000A','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',10,1799661731259,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','step',1,'{"change":"dropped","day":"2027-01-11","step":{"after":[],"days":3,"id":"nda","side":"both","title":"Non-disclosure agreement"}}');
INSERT INTO event VALUES(11,'00000000-0000-4000-A000-00000000000B','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',11,1799661731260,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','acknowledged',1,'{"at":1799661731250,"by":{"as":"named","name":"Dana Ruiz"},"day":"2027-01-11","words":"yes, that is our plan"}');
INSERT INTO event VALUES(12,'00000000-0000-4000-A000-00000000000C','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',12,1799661731261,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','acknowledged',1,'{"at":1799661731250,"by":{"as":"seller"},"day":"2027-01-11","words":"agreed"}');
INSERT INTO event VALUES(13,'00000000-0000-4000-A000-00000000000D','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',13,1799661731262,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','settled',1,'{"criterion":"consequence","utterance":"00000000-0000-4000-A000-000000000002"}');
INSERT INTO event VALUES(14,'00000000-0000-4000-A000-00000000000E','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',14,1799661731263,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','closed',1,'{"day":"2027-02-28","outcome":"no-decision","reason":"no reason to go live"}');
INSERT INTO event VALUES(15,'00000000-0000-4000-A000-00000000000F','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',15,1799661731264,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','withdrawn',1,'{"events":["00000000-0000-4000-A000-00000000000E"]}');
INSERT INTO event VALUES(16,'00000000-0000-4000-A000-000000000010','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',16,1799661731265,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','restored',1,'{"events":["00000000-0000-4000-A000-00000000000E"]}');
INSERT INTO event VALUES(17,'00000000-0000-4000-A000-000000000011','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',17,1799661731266,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','reopened',1,'{"day":"2028-02-29"}');
INSERT INTO event VALUES(18,'00000000-0000-4000-A000-000000000012','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',18,1799661731267,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','renamed',1,'{"account":"Acme Europe","name":"acme-eu"}');
INSERT INTO event VALUES(19,'00000000-0000-4000-A000-000000000013','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',19,1799661731268,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','dreamt',1,'{ "of":"electric sheep", "count": 1.50 }');
INSERT INTO event VALUES(20,'00000000-0000-4000-A000-000000000014','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',20,1799661731269,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','said',2,'{"quote":"in a form of a later year"}');
INSERT INTO event VALUES(21,'00000000-0000-4000-A000-000000000015','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',21,1799661731270,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','said',1,'{"at":1799661731250,"day":"2027-01-11","isPrivate":true,"quote":"they will never sign","reading":{"entities":[],"extractor":1,"filings":[]},"reported":false,"source":"live","speaker":{"as":"rep"}}');
INSERT INTO event VALUES(22,'00000000-0000-4000-A000-000000000016','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',22,1799661731271,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','withdrawn',1,'{"events":["00000000-0000-4000-A000-000000000004"]}');
INSERT INTO event VALUES(23,'00000000-0000-4000-A000-000000000017','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',23,1799661731272,'Sam Okoro','00000000-0000-4000-A000-000000000ACE','said',1,'{"at":1799661731250,"day":"2027-01-11","isPrivate":false,"quote":"we can''t say what \"downtime\" costs\\hour 👩‍👩‍👧/€","reading":{"entities":[],"extractor":1,"filings":[{"confidence":1,"criterion":"consequence","denied":true,"ground":"marked"}]},"reported":false,"source":"import","speaker":{"as":"named","name":"Tom Reyes"}}');
INSERT INTO event VALUES(24,'00000000-0000-4000-A000-0000000000FF','4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40',24,1799661731273,'Sam Okoro','00000000-0000-4000-A000-00000000061B','opened',1,'{"account":"Globex","day":"2027-01-12","name":"globex","owner":"Sam Okoro"}');
CREATE TABLE summary (
    opportunity TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    title TEXT,
    owner TEXT NOT NULL,
    outcome TEXT,
    milestone TEXT,
    moving_until TEXT,
    decision_maker TEXT,
    close_date TEXT,
    disqualify_proposed INTEGER NOT NULL,
    playbook_hash TEXT NOT NULL
) STRICT;
INSERT INTO summary VALUES('00000000-0000-4000-A000-000000000ACE','acme-eu','Acme Europe','Plant 2','Sam Okoro',NULL,'pain-and-power','2027-02-01','Dana Ruiz','2027-05-28',1,'4f1c');
INSERT INTO summary VALUES('00000000-0000-4000-A000-00000000061B','globex','Globex',NULL,'Sam Okoro','lost',NULL,NULL,NULL,NULL,0,'4f1c');
CREATE TABLE tombstone (
    opportunity TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO tombstone VALUES('00000000-0000-4000-A000-00000000DEAD');
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('owner','Sam Okoro');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('event',24);
CREATE INDEX event_by_opportunity ON event (opportunity, sequence);
COMMIT;
