-- A register as samanbud 0.1 at commit 9292735 wrote it (schema version 1), by '.dump' of sqlite3.
PRAGMA application_id = 1396788546;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('v1');
CREATE TABLE revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  madeAt TEXT NOT NULL,
  day TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
INSERT INTO revision VALUES(1,'2026-11-25T08:45:35Z','2026-11-25','administrator','first');
INSERT INTO revision VALUES(2,'2026-11-25T08:45:35Z','2026-11-25','administrator','');
INSERT INTO revision VALUES(3,'2026-11-25T08:45:36Z','2026-11-25','administrator','sagt av utfärdaren');
CREATE TABLE economicOperator (
  id TEXT PRIMARY KEY,
  added INTEGER NOT NULL REFERENCES revision (id)
) STRICT, WITHOUT ROWID;
INSERT INTO economicOperator VALUES('M01',1);
INSERT INTO economicOperator VALUES('M02',1);
CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  operatorID TEXT NOT NULL REFERENCES economicOperator (id),
  subject TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  added INTEGER NOT NULL REFERENCES revision (id),
  ended INTEGER REFERENCES revision (id) CHECK (ended IS NULL OR ended >= added)
) STRICT;
INSERT INTO statement VALUES(1,'M01','identity','','{"country":"SWE","legalForm":"ekonomisk-forening","municipality":"2183","name":"Första föreningen","number":"7696981203","nuts":"SE313","scheme":"0007","size":"small","town":"Bollnäs"}',1,NULL);
INSERT INTO statement VALUES(2,'M01','fact','legalForm 2026-10-05','{"asOf":"2026-10-05","evidence":{"grade":"A","kind":"register-extract"},"name":"legalForm","word":"ekonomisk-forening"}',1,NULL);
INSERT INTO statement VALUES(3,'M01','fact','hiredHeads 2026-10-31','{"asOf":"2026-10-31","evidence":{"grade":"C","kind":"signed-statement","validThrough":"2027-10-31"},"name":"hiredHeads","quantity":24}',1,NULL);
INSERT INTO statement VALUES(4,'M01','fact','hiredEntitledToWageSupport 2026-10-31','{"asOf":"2026-10-31","evidence":{"grade":"C","kind":"signed-statement","validThrough":"2027-10-31"},"name":"hiredEntitledToWageSupport","quantity":15}',1,NULL);
INSERT INTO statement VALUES(5,'M01','fact','turnover 2025-12-31','{"asOf":"2025-12-31","currency":"SEK","evidence":{"grade":"B","kind":"annual-report"},"minorUnits":361820050,"name":"turnover"}',1,NULL);
INSERT INTO statement VALUES(6,'M01','certificate','skoopi Skoopi 2025-03-01','{"checkedOn":"2026-11-02","issuer":"Skoopi","number":"S-1","scheme":"skoopi","state":"granted","validFrom":"2025-03-01"}',1,3);
INSERT INTO statement VALUES(7,'M01','capacity','000 90910000 hours year','{"amount":300,"cpv":"90910000","period":"year","places":["SE313"],"unit":"hours"}',1,NULL);
INSERT INTO statement VALUES(8,'M01','price','90910000 hours','{"cpv":"90910000","currency":"SEK","minorUnits":31000,"unit":"hours"}',1,NULL);
INSERT INTO statement VALUES(9,'M01','exclusions','','{"asOf":"2026-11-02","grounds":[]}',1,NULL);
INSERT INTO statement VALUES(10,'M01','mandate','n-1 LOT-0001','{"by":"board","decidedOn":"2026-11-10","lot":"LOT-0001","noticeID":"n-1"}',1,NULL);
INSERT INTO statement VALUES(11,'M01','unit','U1','{"id":"U1","municipality":"2183","name":"Verkstaden"}',1,NULL);
INSERT INTO statement VALUES(12,'M01','standAlone','n-1 LOT-0001 2026-11-10','{"answer":"unable","asOf":"2026-11-10","lot":"LOT-0001","noticeID":"n-1","reasons":"För få timmar"}',1,NULL);
INSERT INTO statement VALUES(13,'M02','identity','','{"country":"DNK","legalForm":"","municipality":"751","name":"Anden forening","number":"13585628","nuts":"DK042","scheme":"0184","size":"micro","town":"Aarhus"}',1,NULL);
INSERT INTO statement VALUES(14,'M01','fact','occupiedHeads 2026-10-31','{"asOf":"2026-10-31","evidence":{"grade":"C","kind":"signed-statement"},"name":"occupiedHeads","quantity":24}',2,NULL);
INSERT INTO statement VALUES(15,'M01','certificate','skoopi Skoopi 2025-03-01','{"checkedOn":"2026-11-25","issuer":"Skoopi","number":"S-1","scheme":"skoopi","state":"suspended","validFrom":"2025-03-01"}',3,NULL);
CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  groupName TEXT NOT NULL,
  operatorID TEXT NOT NULL REFERENCES economicOperator (id),
  position INTEGER NOT NULL,
  isLead INTEGER NOT NULL,
  added INTEGER NOT NULL REFERENCES revision (id),
  ended INTEGER REFERENCES revision (id) CHECK (ended IS NULL OR ended >= added)
) STRICT;
INSERT INTO membership VALUES(1,'Gruppen','M01',0,1,1,NULL);
INSERT INTO membership VALUES(2,'Gruppen','M02',1,0,1,NULL);
CREATE TABLE disclosure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  madeAt TEXT NOT NULL,
  viewer TEXT NOT NULL,
  operatorID TEXT NOT NULL,
  what TEXT NOT NULL
) STRICT;
CREATE TABLE erasure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  madeAt TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  what TEXT NOT NULL,
  statements INTEGER NOT NULL
) STRICT;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('revision',3);
CREATE INDEX revisionByDay ON revision (day);
CREATE UNIQUE INDEX statementNow ON statement (operatorID, subject, key) WHERE ended IS NULL;
CREATE INDEX statementThen ON statement (operatorID, added, ended);
CREATE INDEX statementBySubject ON statement (subject, operatorID);
CREATE UNIQUE INDEX membershipNow ON membership (groupName, operatorID) WHERE ended IS NULL;
COMMIT;
