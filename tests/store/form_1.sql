BEGIN TRANSACTION;
CREATE TABLE action (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    session TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('live', 'undone', 'dead'))
);
INSERT INTO "action" VALUES(1,'01a20417c5fe7e4590d72a89a1d84faf','Added process "Client reporting"','2026-10-30T16:29:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(2,'01a20417c6097b048395304bc5053bfd','Added process "Proposal creation"','2026-10-30T16:29:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(3,'01a20417c60e707f969bcce4a7bdfa6f','Added process "Data entry from CRM to project tool"','2026-10-30T16:29:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(4,'01a20417c6137a949a37ac51c394a880','Added process "Client onboarding"','2026-10-30T16:29:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(5,'01a20417c6177608a99f2350906930d3','Started a sitting with the consultant','2026-10-31T16:29:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(6,'01a20417c623758daa61605cca939745','Added 10 lines','2026-10-31T16:29:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(7,'01a20417c65e7b45987e238a0e97ce5d','Ended the sitting','2026-10-31T17:09:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(8,'01a20417c66472f88d008fb88c566849','Picked "Client reporting"','2026-11-01T17:09:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(9,'01a20417c66b7a02973ffd406bef56d7','Changed start and end','2026-11-03T17:09:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(10,'01a20417c66f7991924f195d790fb25d','Started a sitting with the analyst','2026-11-03T17:09:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(11,'01a20417c67878c590b9b6cb5a67f237','Added 32 lines','2026-11-03T17:09:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(12,'01a20417c6b97811b78b45ab44e66b0f','Ended the sitting','2026-11-03T19:20:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(13,'01a20417c6ca76949decbd5a0480dd27','Changed a signal: follows the same pattern','2026-11-03T19:20:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(14,'01a20417c6cf766bb49c3a3f480691d7','Changed a signal: moved between systems by hand','2026-11-03T19:20:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(15,'01a20417c6d373cba9708b829fd8fc17','Changed a signal: same analysis each time','2026-11-03T19:20:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(16,'01a20417c6d776abb0ee5ad02ef69c94','Changed whether it was written down before','2026-11-03T19:20:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(17,'01a20417c6df769e85d8a96bb58c2e07','Marked as mapped','2026-11-03T19:20:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(18,'01a20417c6e87c85884cef60e589292b','Moved a process on the ladder','2026-11-07T19:20:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(19,'01a20417c6ec7746ac3e34a6cad620cf','Moved a process on the ladder','2026-11-07T19:20:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
INSERT INTO "action" VALUES(20,'01a20417c6f170c8b47037ff53dababc','Parked note "ask finance whether the VAT column is still nee⋯": follow-up','2026-11-07T19:20:56.569429+00:00','01a20417c5e47fe48ddd332ae569e0c2','live');
CREATE TABLE answer (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	step_id VARCHAR NOT NULL, 
	decision_id VARCHAR NOT NULL, 
	"order" VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	says VARCHAR NOT NULL, 
	target_id VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE, 
	FOREIGN KEY(step_id) REFERENCES step (id) ON DELETE CASCADE, 
	FOREIGN KEY(decision_id) REFERENCES decision (id) ON DELETE CASCADE, 
	FOREIGN KEY(target_id) REFERENCES step (id) ON DELETE SET NULL
);
INSERT INTO "answer" VALUES('01a20417c64379c5819670944fa96e51','01a20417c60b712a9fe1c81e946c0d86','01a20417c63d797dbf001233e6d4ace1','01a20417c6407386bfa98afccd522417','i0000000','yes','Copy the old proposal','01a20417c6497c6cbffca817ecea7181');
INSERT INTO "answer" VALUES('01a20417c6487589858b80c063273fd7','01a20417c60b712a9fe1c81e946c0d86','01a20417c63d797dbf001233e6d4ace1','01a20417c6407386bfa98afccd522417','i0000001','no','Start from the template','01a20417c64b74fd9b76043be5b6b315');
INSERT INTO "answer" VALUES('01a20417c69077369dea1b19b46ccf7c','01a20417c60276268bf8eccd2f255d7b','01a20417c68b70e7abcf790cf5810e09','01a20417c68f75038ae734319aa2a5d9','i0000000','yes','ask the account lead','01a20417c692737584ee29a4f35c1058');
INSERT INTO "answer" VALUES('01a20417c691744191d4b594156e8ad0','01a20417c60276268bf8eccd2f255d7b','01a20417c68b70e7abcf790cf5810e09','01a20417c68f75038ae734319aa2a5d9','i0000001','no','go on',NULL);
INSERT INTO "answer" VALUES('01a20417c6a37eeb8987ad73313d6e4d','01a20417c60276268bf8eccd2f255d7b','01a20417c69e77288113bcac7b6f5033','01a20417c6a27703b9873dc62201d0e3','i0000000','yes','Send the report','01a20417c6a57d63b8fc9debbeffc159');
INSERT INTO "answer" VALUES('01a20417c6a37379950d369c7ffead50','01a20417c60276268bf8eccd2f255d7b','01a20417c69e77288113bcac7b6f5033','01a20417c6a27703b9873dc62201d0e3','i0000001','no','Write the comment for each client','01a20417c6977f8aacfe8c1109784544');
CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    tbl TEXT NOT NULL,
    row TEXT NOT NULL,
    before TEXT,
    after TEXT
);
INSERT INTO "change" VALUES(1,'01a20417c5fe7e4590d72a89a1d84faf','process','01a20417c60276268bf8eccd2f255d7b',NULL,'{"id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","name":"Client reporting","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(2,'01a20417c6097b048395304bc5053bfd','process','01a20417c60b712a9fe1c81e946c0d86',NULL,'{"id":"01a20417c60b712a9fe1c81e946c0d86","order":"i0000001","name":"Proposal creation","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":150,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(3,'01a20417c60e707f969bcce4a7bdfa6f','process','01a20417c60f7e08a3aaec5cdef8e43c',NULL,'{"id":"01a20417c60f7e08a3aaec5cdef8e43c","order":"i0000002","name":"Data entry from CRM to project tool","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":120,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(4,'01a20417c6137a949a37ac51c394a880','process','01a20417c6147894924114180dfa250c',NULL,'{"id":"01a20417c6147894924114180dfa250c","order":"i0000003","name":"Client onboarding","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":240,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(5,'01a20417c6177608a99f2350906930d3','sitting','01a20417c61c7f338d6d5da444720c8b',NULL,'{"id":"01a20417c61c7f338d6d5da444720c8b","process_id":"01a20417c60b712a9fe1c81e946c0d86","doer":"Sam","doer_role":"consultant","facilitator":"Kim","planned_minutes":150,"started_at":"2026-10-31T16:29:56.569429Z","ended_at":null}');
INSERT INTO "change" VALUES(6,'01a20417c623758daa61605cca939745','step','01a20417c6257240b0efd3b69a0e419a',NULL,'{"id":"01a20417c6257240b0efd3b69a0e419a","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(7,'01a20417c623758daa61605cca939745','step','01a20417c6257240b0efd3b69a0e419a','{"id":"01a20417c6257240b0efd3b69a0e419a","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6257240b0efd3b69a0e419a","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"consultant","minutes":20,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(8,'01a20417c623758daa61605cca939745','system','01a20417c62b76919a72d0ed3f92b762',NULL,'{"id":"01a20417c62b76919a72d0ed3f92b762","name":"Email"}');
INSERT INTO "change" VALUES(9,'01a20417c623758daa61605cca939745','systemuse','01a20417c62f750cb11e86a2836d8044',NULL,'{"id":"01a20417c62f750cb11e86a2836d8044","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c6257240b0efd3b69a0e419a","system_id":"01a20417c62b76919a72d0ed3f92b762","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(10,'01a20417c623758daa61605cca939745','step','01a20417c6257240b0efd3b69a0e419a','{"id":"01a20417c6257240b0efd3b69a0e419a","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"consultant","minutes":20,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6257240b0efd3b69a0e419a","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"consultant","minutes":20,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(11,'01a20417c623758daa61605cca939745','note','01a20417c63770cab8b6489b43053c5d',NULL,'{"id":"01a20417c63770cab8b6489b43053c5d","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c6257240b0efd3b69a0e419a","order":"i0000000","kind":"<","text":"request for proposal","level":null}');
INSERT INTO "change" VALUES(12,'01a20417c623758daa61605cca939745','systemuse','01a20417c63a7429ba3c46f0a40a791f',NULL,'{"id":"01a20417c63a7429ba3c46f0a40a791f","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c6257240b0efd3b69a0e419a","system_id":"01a20417c62b76919a72d0ed3f92b762","by_id":"01a20417c63770cab8b6489b43053c5d","order":"i0000001"}');
INSERT INTO "change" VALUES(13,'01a20417c623758daa61605cca939745','stepexception','01a20417c63a7f93a4f106d8c59a5c90',NULL,'{"id":"01a20417c63a7f93a4f106d8c59a5c90","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c6257240b0efd3b69a0e419a","order":"i0000001","text":"request only by phone","often_n":1,"often_of":4,"response":"write it down and mail it back","who":"","written_down":0}');
INSERT INTO "change" VALUES(14,'01a20417c623758daa61605cca939745','step','01a20417c63d797dbf001233e6d4ace1',NULL,'{"id":"01a20417c63d797dbf001233e6d4ace1","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000001","text":"Look for a similar proposal","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(15,'01a20417c623758daa61605cca939745','step','01a20417c63d797dbf001233e6d4ace1','{"id":"01a20417c63d797dbf001233e6d4ace1","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000001","text":"Look for a similar proposal","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c63d797dbf001233e6d4ace1","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000001","text":"Look for a similar proposal","role":"consultant","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(16,'01a20417c623758daa61605cca939745','system','01a20417c63d79ada3b60299b8289baa',NULL,'{"id":"01a20417c63d79ada3b60299b8289baa","name":"SharePoint"}');
INSERT INTO "change" VALUES(17,'01a20417c623758daa61605cca939745','systemuse','01a20417c63f73edb23c4fee95263e56',NULL,'{"id":"01a20417c63f73edb23c4fee95263e56","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c63d797dbf001233e6d4ace1","system_id":"01a20417c63d79ada3b60299b8289baa","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(18,'01a20417c623758daa61605cca939745','decision','01a20417c6407386bfa98afccd522417',NULL,'{"id":"01a20417c6407386bfa98afccd522417","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c63d797dbf001233e6d4ace1","order":"i0000000","question":"Found one?"}');
INSERT INTO "change" VALUES(19,'01a20417c623758daa61605cca939745','answer','01a20417c64379c5819670944fa96e51',NULL,'{"id":"01a20417c64379c5819670944fa96e51","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c63d797dbf001233e6d4ace1","decision_id":"01a20417c6407386bfa98afccd522417","order":"i0000000","label":"yes","says":"Copy the old proposal","target_id":null}');
INSERT INTO "change" VALUES(20,'01a20417c623758daa61605cca939745','answer','01a20417c6487589858b80c063273fd7',NULL,'{"id":"01a20417c6487589858b80c063273fd7","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c63d797dbf001233e6d4ace1","decision_id":"01a20417c6407386bfa98afccd522417","order":"i0000001","label":"no","says":"Start from the template","target_id":null}');
INSERT INTO "change" VALUES(21,'01a20417c623758daa61605cca939745','note','01a20417c6487fb3ab9feeac4b04afca',NULL,'{"id":"01a20417c6487fb3ab9feeac4b04afca","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c63d797dbf001233e6d4ace1","order":"i0000001","kind":"*","text":"nobody finds anything in there","level":4}');
INSERT INTO "change" VALUES(22,'01a20417c623758daa61605cca939745','step','01a20417c6497c6cbffca817ecea7181',NULL,'{"id":"01a20417c6497c6cbffca817ecea7181","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000002","text":"Copy the old proposal","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(23,'01a20417c623758daa61605cca939745','step','01a20417c6497c6cbffca817ecea7181','{"id":"01a20417c6497c6cbffca817ecea7181","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000002","text":"Copy the old proposal","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6497c6cbffca817ecea7181","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000002","text":"Copy the old proposal","role":"consultant","minutes":15,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(24,'01a20417c623758daa61605cca939745','system','01a20417c64a7afda00d5d8ffa19cae9',NULL,'{"id":"01a20417c64a7afda00d5d8ffa19cae9","name":"Word"}');
INSERT INTO "change" VALUES(25,'01a20417c623758daa61605cca939745','systemuse','01a20417c64b7c2f90fd0a32dd71513d',NULL,'{"id":"01a20417c64b7c2f90fd0a32dd71513d","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c6497c6cbffca817ecea7181","system_id":"01a20417c64a7afda00d5d8ffa19cae9","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(26,'01a20417c623758daa61605cca939745','step','01a20417c64b74fd9b76043be5b6b315',NULL,'{"id":"01a20417c64b74fd9b76043be5b6b315","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000003","text":"Start from the template","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(27,'01a20417c623758daa61605cca939745','step','01a20417c64b74fd9b76043be5b6b315','{"id":"01a20417c64b74fd9b76043be5b6b315","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000003","text":"Start from the template","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c64b74fd9b76043be5b6b315","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000003","text":"Start from the template","role":"consultant","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(28,'01a20417c623758daa61605cca939745','systemuse','01a20417c64d7532956739311c82a7c7',NULL,'{"id":"01a20417c64d7532956739311c82a7c7","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c64b74fd9b76043be5b6b315","system_id":"01a20417c64a7afda00d5d8ffa19cae9","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(29,'01a20417c623758daa61605cca939745','step','01a20417c64d797c9a39d84307c03717',NULL,'{"id":"01a20417c64d797c9a39d84307c03717","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000004","text":"Ask for a price","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(30,'01a20417c623758daa61605cca939745','step','01a20417c64d797c9a39d84307c03717','{"id":"01a20417c64d797c9a39d84307c03717","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000004","text":"Ask for a price","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c64d797c9a39d84307c03717","process_id":"01a20417c60b712a9fe1c81e946c0d86","parent_id":null,"order":"i0000004","text":"Ask for a price","role":"consultant","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(31,'01a20417c623758daa61605cca939745','system','01a20417c64e7958b49f9fb398f38f9d',NULL,'{"id":"01a20417c64e7958b49f9fb398f38f9d","name":"Slack"}');
INSERT INTO "change" VALUES(32,'01a20417c623758daa61605cca939745','systemuse','01a20417c64f70f08d4e0c7fe04263c6',NULL,'{"id":"01a20417c64f70f08d4e0c7fe04263c6","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c64d797c9a39d84307c03717","system_id":"01a20417c64e7958b49f9fb398f38f9d","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(33,'01a20417c623758daa61605cca939745','parked','01a20417c6517455a7ff39201ca36a01',NULL,'{"id":"01a20417c6517455a7ff39201ca36a01","process_id":"01a20417c60b712a9fe1c81e946c0d86","order":"i0000000","text":"discounts: who may give how much?","went":null}');
INSERT INTO "change" VALUES(34,'01a20417c623758daa61605cca939745','answer','01a20417c64379c5819670944fa96e51','{"id":"01a20417c64379c5819670944fa96e51","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c63d797dbf001233e6d4ace1","decision_id":"01a20417c6407386bfa98afccd522417","order":"i0000000","label":"yes","says":"Copy the old proposal","target_id":null}','{"id":"01a20417c64379c5819670944fa96e51","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c63d797dbf001233e6d4ace1","decision_id":"01a20417c6407386bfa98afccd522417","order":"i0000000","label":"yes","says":"Copy the old proposal","target_id":"01a20417c6497c6cbffca817ecea7181"}');
INSERT INTO "change" VALUES(35,'01a20417c623758daa61605cca939745','answer','01a20417c6487589858b80c063273fd7','{"id":"01a20417c6487589858b80c063273fd7","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c63d797dbf001233e6d4ace1","decision_id":"01a20417c6407386bfa98afccd522417","order":"i0000001","label":"no","says":"Start from the template","target_id":null}','{"id":"01a20417c6487589858b80c063273fd7","process_id":"01a20417c60b712a9fe1c81e946c0d86","step_id":"01a20417c63d797dbf001233e6d4ace1","decision_id":"01a20417c6407386bfa98afccd522417","order":"i0000001","label":"no","says":"Start from the template","target_id":"01a20417c64b74fd9b76043be5b6b315"}');
INSERT INTO "change" VALUES(36,'01a20417c65e7b45987e238a0e97ce5d','sitting','01a20417c61c7f338d6d5da444720c8b','{"id":"01a20417c61c7f338d6d5da444720c8b","process_id":"01a20417c60b712a9fe1c81e946c0d86","doer":"Sam","doer_role":"consultant","facilitator":"Kim","planned_minutes":150,"started_at":"2026-10-31T16:29:56.569429Z","ended_at":null}','{"id":"01a20417c61c7f338d6d5da444720c8b","process_id":"01a20417c60b712a9fe1c81e946c0d86","doer":"Sam","doer_role":"consultant","facilitator":"Kim","planned_minutes":150,"started_at":"2026-10-31T16:29:56.569429Z","ended_at":"2026-10-31T17:09:56.569429Z"}');
INSERT INTO "change" VALUES(37,'01a20417c66472f88d008fb88c566849','process','01a20417c60276268bf8eccd2f255d7b','{"id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","name":"Client reporting","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","name":"Client reporting","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(38,'01a20417c66472f88d008fb88c566849','process','01a20417c60b712a9fe1c81e946c0d86','{"id":"01a20417c60b712a9fe1c81e946c0d86","order":"i0000001","name":"Proposal creation","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":150,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a20417c60b712a9fe1c81e946c0d86","order":"i0000001","name":"Proposal creation","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":150,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(39,'01a20417c66472f88d008fb88c566849','process','01a20417c60f7e08a3aaec5cdef8e43c','{"id":"01a20417c60f7e08a3aaec5cdef8e43c","order":"i0000002","name":"Data entry from CRM to project tool","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":120,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a20417c60f7e08a3aaec5cdef8e43c","order":"i0000002","name":"Data entry from CRM to project tool","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":120,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(40,'01a20417c66472f88d008fb88c566849','process','01a20417c6147894924114180dfa250c','{"id":"01a20417c6147894924114180dfa250c","order":"i0000003","name":"Client onboarding","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":240,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a20417c6147894924114180dfa250c","order":"i0000003","name":"Client onboarding","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":240,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(41,'01a20417c66472f88d008fb88c566849','process','01a20417c60276268bf8eccd2f255d7b','{"id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","name":"Client reporting","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"picked","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(42,'01a20417c66b7a02973ffd406bef56d7','process','01a20417c60276268bf8eccd2f255d7b','{"id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"picked","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"picked","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(43,'01a20417c66f7991924f195d790fb25d','sitting','01a20417c6717ffebca53f0452bb1dec',NULL,'{"id":"01a20417c6717ffebca53f0452bb1dec","process_id":"01a20417c60276268bf8eccd2f255d7b","doer":"Robin","doer_role":"analyst","facilitator":"Kim","planned_minutes":150,"started_at":"2026-11-03T17:09:56.569429Z","ended_at":null}');
INSERT INTO "change" VALUES(44,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6797254a4037e407c7e6803',NULL,'{"id":"01a20417c6797254a4037e407c7e6803","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(45,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6797254a4037e407c7e6803','{"id":"01a20417c6797254a4037e407c7e6803","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6797254a4037e407c7e6803","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(46,'01a20417c67878c590b9b6cb5a67f237','system','01a20417c67b75ceb9840bce089e4da5',NULL,'{"id":"01a20417c67b75ceb9840bce089e4da5","name":"HubSpot"}');
INSERT INTO "change" VALUES(47,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c67d7bd4985de964b1c7386f',NULL,'{"id":"01a20417c67d7bd4985de964b1c7386f","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6797254a4037e407c7e6803","system_id":"01a20417c67b75ceb9840bce089e4da5","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(48,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6797254a4037e407c7e6803','{"id":"01a20417c6797254a4037e407c7e6803","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6797254a4037e407c7e6803","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(49,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c680786282d2419bb9d94817',NULL,'{"id":"01a20417c680786282d2419bb9d94817","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6797254a4037e407c7e6803","order":"i0000000","kind":"<","text":"export of closed deals","level":null}');
INSERT INTO "change" VALUES(50,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c6817628a247d870cf66fc72',NULL,'{"id":"01a20417c6817628a247d870cf66fc72","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6797254a4037e407c7e6803","system_id":"01a20417c67b75ceb9840bce089e4da5","by_id":"01a20417c680786282d2419bb9d94817","order":"i0000001"}');
INSERT INTO "change" VALUES(51,'01a20417c67878c590b9b6cb5a67f237','stepexception','01a20417c682716997261dffaabdb1f4',NULL,'{"id":"01a20417c682716997261dffaabdb1f4","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6797254a4037e407c7e6803","order":"i0000001","text":"client still on the old CRM","often_n":1,"often_of":5,"response":"ask IT for a dump","who":"IT","written_down":0}');
INSERT INTO "change" VALUES(52,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c682775d8590aaf026eb5709',NULL,'{"id":"01a20417c682775d8590aaf026eb5709","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6797254a4037e407c7e6803","order":"i0000002","kind":"=","text":"same four filters every week","level":null}');
INSERT INTO "change" VALUES(53,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c683705f894bd4cf86529c3c',NULL,'{"id":"01a20417c683705f894bd4cf86529c3c","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(54,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c683705f894bd4cf86529c3c','{"id":"01a20417c683705f894bd4cf86529c3c","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c683705f894bd4cf86529c3c","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(55,'01a20417c67878c590b9b6cb5a67f237','system','01a20417c68371058747d347280c1d33',NULL,'{"id":"01a20417c68371058747d347280c1d33","name":"Google Sheets"}');
INSERT INTO "change" VALUES(56,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c6857901a381af75ac58db43',NULL,'{"id":"01a20417c6857901a381af75ac58db43","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c683705f894bd4cf86529c3c","system_id":"01a20417c68371058747d347280c1d33","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(57,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c683705f894bd4cf86529c3c','{"id":"01a20417c683705f894bd4cf86529c3c","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c683705f894bd4cf86529c3c","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(58,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c683705f894bd4cf86529c3c','{"id":"01a20417c683705f894bd4cf86529c3c","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c683705f894bd4cf86529c3c","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(59,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c68977f99c503d777c7a2c6d',NULL,'{"id":"01a20417c68977f99c503d777c7a2c6d","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c683705f894bd4cf86529c3c","order":"i0000000","kind":"<","text":"last week''s sheet","level":null}');
INSERT INTO "change" VALUES(60,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c68a739b95760a7fa621f1d2',NULL,'{"id":"01a20417c68a739b95760a7fa621f1d2","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c683705f894bd4cf86529c3c","system_id":"01a20417c68371058747d347280c1d33","by_id":"01a20417c68977f99c503d777c7a2c6d","order":"i0000001"}');
INSERT INTO "change" VALUES(61,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c68a7919a63a21c7dd80b1cf',NULL,'{"id":"01a20417c68a7919a63a21c7dd80b1cf","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c683705f894bd4cf86529c3c","order":"i0000001","kind":"*","text":"retyping the same numbers","level":4}');
INSERT INTO "change" VALUES(62,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c68b7c2d9a344ad229373367',NULL,'{"id":"01a20417c68b7c2d9a344ad229373367","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c683705f894bd4cf86529c3c","order":"i0000002","kind":"\"","text":"the CRM mails a filled sheet every Monday","level":null}');
INSERT INTO "change" VALUES(63,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c68b70e7abcf790cf5810e09',NULL,'{"id":"01a20417c68b70e7abcf790cf5810e09","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(64,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c68b70e7abcf790cf5810e09','{"id":"01a20417c68b70e7abcf790cf5810e09","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c68b70e7abcf790cf5810e09","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"analyst","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(65,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c68d7fc0ac21028fcfd9b873',NULL,'{"id":"01a20417c68d7fc0ac21028fcfd9b873","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c68b70e7abcf790cf5810e09","system_id":"01a20417c68371058747d347280c1d33","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(66,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c68e782dae4d08dd3bf01ebc',NULL,'{"id":"01a20417c68e782dae4d08dd3bf01ebc","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c68b70e7abcf790cf5810e09","order":"i0000000","kind":"<","text":"the filled sheet","level":null}');
INSERT INTO "change" VALUES(67,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c68f7c18873c90f4c4e19b8c',NULL,'{"id":"01a20417c68f7c18873c90f4c4e19b8c","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c68b70e7abcf790cf5810e09","system_id":"01a20417c68371058747d347280c1d33","by_id":"01a20417c68e782dae4d08dd3bf01ebc","order":"i0000001"}');
INSERT INTO "change" VALUES(68,'01a20417c67878c590b9b6cb5a67f237','decision','01a20417c68f75038ae734319aa2a5d9',NULL,'{"id":"01a20417c68f75038ae734319aa2a5d9","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c68b70e7abcf790cf5810e09","order":"i0000001","question":"More than 10 % off?"}');
INSERT INTO "change" VALUES(69,'01a20417c67878c590b9b6cb5a67f237','answer','01a20417c69077369dea1b19b46ccf7c',NULL,'{"id":"01a20417c69077369dea1b19b46ccf7c","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c68b70e7abcf790cf5810e09","decision_id":"01a20417c68f75038ae734319aa2a5d9","order":"i0000000","label":"yes","says":"ask the account lead","target_id":null}');
INSERT INTO "change" VALUES(70,'01a20417c67878c590b9b6cb5a67f237','answer','01a20417c691744191d4b594156e8ad0',NULL,'{"id":"01a20417c691744191d4b594156e8ad0","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c68b70e7abcf790cf5810e09","decision_id":"01a20417c68f75038ae734319aa2a5d9","order":"i0000001","label":"no","says":"go on","target_id":null}');
INSERT INTO "change" VALUES(71,'01a20417c67878c590b9b6cb5a67f237','stepexception','01a20417c69175b7ad3d8066706cccbd',NULL,'{"id":"01a20417c69175b7ad3d8066706cccbd","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c68b70e7abcf790cf5810e09","order":"i0000002","text":"figures missing for a client","often_n":2,"often_of":5,"response":"last month''s, marked in yellow","who":"","written_down":0}');
INSERT INTO "change" VALUES(72,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c69279b18f8b5de2b74016dd',NULL,'{"id":"01a20417c69279b18f8b5de2b74016dd","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c68b70e7abcf790cf5810e09","order":"i0000003","kind":"=","text":"compares with the same week of last year","level":null}');
INSERT INTO "change" VALUES(73,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c692737584ee29a4f35c1058',NULL,'{"id":"01a20417c692737584ee29a4f35c1058","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(74,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c692737584ee29a4f35c1058','{"id":"01a20417c692737584ee29a4f35c1058","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c692737584ee29a4f35c1058","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"analyst","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(75,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c693735896faf9fa15446069',NULL,'{"id":"01a20417c693735896faf9fa15446069","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c692737584ee29a4f35c1058","system_id":"01a20417c64e7958b49f9fb398f38f9d","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(76,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c692737584ee29a4f35c1058','{"id":"01a20417c692737584ee29a4f35c1058","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"analyst","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c692737584ee29a4f35c1058","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"analyst","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(77,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c6957a07be487cdeaba902fd',NULL,'{"id":"01a20417c6957a07be487cdeaba902fd","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c692737584ee29a4f35c1058","order":"i0000000","kind":"<","text":"the odd number and last year''s","level":null}');
INSERT INTO "change" VALUES(78,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c6967642a292b6ed8638b1c5',NULL,'{"id":"01a20417c6967642a292b6ed8638b1c5","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c692737584ee29a4f35c1058","system_id":"01a20417c64e7958b49f9fb398f38f9d","by_id":"01a20417c6957a07be487cdeaba902fd","order":"i0000001"}');
INSERT INTO "change" VALUES(79,'01a20417c67878c590b9b6cb5a67f237','stepexception','01a20417c6977624b17e607b49803a93',NULL,'{"id":"01a20417c6977624b17e607b49803a93","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c692737584ee29a4f35c1058","order":"i0000001","text":"account lead on leave","often_n":1,"often_of":10,"response":"guess, and say so in the comment","who":"","written_down":0}');
INSERT INTO "change" VALUES(80,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6977f8aacfe8c1109784544',NULL,'{"id":"01a20417c6977f8aacfe8c1109784544","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(81,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6977f8aacfe8c1109784544','{"id":"01a20417c6977f8aacfe8c1109784544","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6977f8aacfe8c1109784544","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"analyst","minutes":45,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(82,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c69877c1ad9812719cf3dd72',NULL,'{"id":"01a20417c69877c1ad9812719cf3dd72","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6977f8aacfe8c1109784544","system_id":"01a20417c64a7afda00d5d8ffa19cae9","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(83,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6977f8aacfe8c1109784544','{"id":"01a20417c6977f8aacfe8c1109784544","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"analyst","minutes":45,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6977f8aacfe8c1109784544","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"analyst","minutes":45,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(84,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c69a7ef2ba8f3bc9662a1f23',NULL,'{"id":"01a20417c69a7ef2ba8f3bc9662a1f23","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6977f8aacfe8c1109784544","order":"i0000000","kind":"<","text":"the checked sheet","level":null}');
INSERT INTO "change" VALUES(85,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c69b7826bb810ffbc3e58b81',NULL,'{"id":"01a20417c69b7826bb810ffbc3e58b81","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6977f8aacfe8c1109784544","system_id":"01a20417c68371058747d347280c1d33","by_id":"01a20417c69a7ef2ba8f3bc9662a1f23","order":"i0000001"}');
INSERT INTO "change" VALUES(86,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c69c7984909114d038592d5c',NULL,'{"id":"01a20417c69c7984909114d038592d5c","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6977f8aacfe8c1109784544","order":"i0000001","kind":">","text":"draft report","level":null}');
INSERT INTO "change" VALUES(87,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c69d78b8a39c9ad848af91d5',NULL,'{"id":"01a20417c69d78b8a39c9ad848af91d5","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6977f8aacfe8c1109784544","system_id":"01a20417c64a7afda00d5d8ffa19cae9","by_id":"01a20417c69c7984909114d038592d5c","order":"i0000002"}');
INSERT INTO "change" VALUES(88,'01a20417c67878c590b9b6cb5a67f237','stepexception','01a20417c69d705fbf4411f7e84247a4',NULL,'{"id":"01a20417c69d705fbf4411f7e84247a4","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6977f8aacfe8c1109784544","order":"i0000002","text":"client asked for another layout","often_n":1,"often_of":10,"response":"copy the old report and edit","who":"","written_down":0}');
INSERT INTO "change" VALUES(89,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c69e7800a40bc3d5ee19fc30',NULL,'{"id":"01a20417c69e7800a40bc3d5ee19fc30","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6977f8aacfe8c1109784544","order":"i0000003","kind":"*","text":"Sunday evening work","level":5}');
INSERT INTO "change" VALUES(90,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c69e7450b35b57c6b5275002',NULL,'{"id":"01a20417c69e7450b35b57c6b5275002","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6977f8aacfe8c1109784544","order":"i0000004","kind":"=","text":"three sentences: up, down, why","level":null}');
INSERT INTO "change" VALUES(91,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c69e77288113bcac7b6f5033',NULL,'{"id":"01a20417c69e77288113bcac7b6f5033","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000005","text":"Ask the partner to approve","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(92,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c69e77288113bcac7b6f5033','{"id":"01a20417c69e77288113bcac7b6f5033","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000005","text":"Ask the partner to approve","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c69e77288113bcac7b6f5033","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000005","text":"Ask the partner to approve","role":"partner","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(93,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c6a07cdbae4ffb9fa099e4b9',NULL,'{"id":"01a20417c6a07cdbae4ffb9fa099e4b9","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c69e77288113bcac7b6f5033","system_id":"01a20417c62b76919a72d0ed3f92b762","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(94,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c6a1703b864626fac8561e6e',NULL,'{"id":"01a20417c6a1703b864626fac8561e6e","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c69e77288113bcac7b6f5033","order":"i0000000","kind":"<","text":"draft report","level":null}');
INSERT INTO "change" VALUES(95,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c6a27b209994d947f533d18e',NULL,'{"id":"01a20417c6a27b209994d947f533d18e","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c69e77288113bcac7b6f5033","system_id":"01a20417c62b76919a72d0ed3f92b762","by_id":"01a20417c6a1703b864626fac8561e6e","order":"i0000001"}');
INSERT INTO "change" VALUES(96,'01a20417c67878c590b9b6cb5a67f237','decision','01a20417c6a27703b9873dc62201d0e3',NULL,'{"id":"01a20417c6a27703b9873dc62201d0e3","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c69e77288113bcac7b6f5033","order":"i0000001","question":"Approved?"}');
INSERT INTO "change" VALUES(97,'01a20417c67878c590b9b6cb5a67f237','answer','01a20417c6a37eeb8987ad73313d6e4d',NULL,'{"id":"01a20417c6a37eeb8987ad73313d6e4d","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c69e77288113bcac7b6f5033","decision_id":"01a20417c6a27703b9873dc62201d0e3","order":"i0000000","label":"yes","says":"Send the report","target_id":null}');
INSERT INTO "change" VALUES(98,'01a20417c67878c590b9b6cb5a67f237','answer','01a20417c6a37379950d369c7ffead50',NULL,'{"id":"01a20417c6a37379950d369c7ffead50","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c69e77288113bcac7b6f5033","decision_id":"01a20417c6a27703b9873dc62201d0e3","order":"i0000001","label":"no","says":"Write the comment for each client","target_id":"01a20417c6977f8aacfe8c1109784544"}');
INSERT INTO "change" VALUES(99,'01a20417c67878c590b9b6cb5a67f237','stepexception','01a20417c6a47fa6a41a9df1fb297a6e',NULL,'{"id":"01a20417c6a47fa6a41a9df1fb297a6e","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c69e77288113bcac7b6f5033","order":"i0000002","text":"partner travelling","often_n":1,"often_of":10,"response":"waits until Friday","who":"","written_down":0}');
INSERT INTO "change" VALUES(100,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c6a47a49a44b214706d9ef0f',NULL,'{"id":"01a20417c6a47a49a44b214706d9ef0f","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c69e77288113bcac7b6f5033","order":"i0000003","kind":"\"","text":"the partner approves every report before it leaves","level":null}');
INSERT INTO "change" VALUES(101,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6a57d63b8fc9debbeffc159',NULL,'{"id":"01a20417c6a57d63b8fc9debbeffc159","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000006","text":"Send the report","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(102,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6a57d63b8fc9debbeffc159','{"id":"01a20417c6a57d63b8fc9debbeffc159","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000006","text":"Send the report","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6a57d63b8fc9debbeffc159","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(103,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c6a675f8b3b9f2310ded39b4',NULL,'{"id":"01a20417c6a675f8b3b9f2310ded39b4","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6a57d63b8fc9debbeffc159","system_id":"01a20417c62b76919a72d0ed3f92b762","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(104,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6a57d63b8fc9debbeffc159','{"id":"01a20417c6a57d63b8fc9debbeffc159","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6a57d63b8fc9debbeffc159","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(105,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6a57d63b8fc9debbeffc159','{"id":"01a20417c6a57d63b8fc9debbeffc159","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6a57d63b8fc9debbeffc159","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(106,'01a20417c67878c590b9b6cb5a67f237','note','01a20417c6a97846824c73fa012fa694',NULL,'{"id":"01a20417c6a97846824c73fa012fa694","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6a57d63b8fc9debbeffc159","order":"i0000000","kind":"<","text":"approved report","level":null}');
INSERT INTO "change" VALUES(107,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c6aa7faaa5706858b7a01172',NULL,'{"id":"01a20417c6aa7faaa5706858b7a01172","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6a57d63b8fc9debbeffc159","system_id":"01a20417c62b76919a72d0ed3f92b762","by_id":"01a20417c6a97846824c73fa012fa694","order":"i0000001"}');
INSERT INTO "change" VALUES(108,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6aa72138479f9ba41cc73c2',NULL,'{"id":"01a20417c6aa72138479f9ba41cc73c2","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000007","text":"File it","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(109,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6aa72138479f9ba41cc73c2','{"id":"01a20417c6aa72138479f9ba41cc73c2","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000007","text":"File it","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6aa72138479f9ba41cc73c2","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(110,'01a20417c67878c590b9b6cb5a67f237','systemuse','01a20417c6ab7c20b58f350626a82497',NULL,'{"id":"01a20417c6ab7c20b58f350626a82497","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c6aa72138479f9ba41cc73c2","system_id":"01a20417c63d79ada3b60299b8289baa","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(111,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6aa72138479f9ba41cc73c2','{"id":"01a20417c6aa72138479f9ba41cc73c2","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6aa72138479f9ba41cc73c2","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":1,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(112,'01a20417c67878c590b9b6cb5a67f237','step','01a20417c6aa72138479f9ba41cc73c2','{"id":"01a20417c6aa72138479f9ba41cc73c2","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":1,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6aa72138479f9ba41cc73c2","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":1,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(113,'01a20417c67878c590b9b6cb5a67f237','parked','01a20417c6af731aa273a2041bca09d9',NULL,'{"id":"01a20417c6af731aa273a2041bca09d9","process_id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","text":"who owns the report template?","went":null}');
INSERT INTO "change" VALUES(114,'01a20417c67878c590b9b6cb5a67f237','parked','01a20417c6b073b1be0011b8feac9786',NULL,'{"id":"01a20417c6b073b1be0011b8feac9786","process_id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000001","text":"ask finance whether the VAT column is still needed","went":null}');
INSERT INTO "change" VALUES(115,'01a20417c67878c590b9b6cb5a67f237','answer','01a20417c69077369dea1b19b46ccf7c','{"id":"01a20417c69077369dea1b19b46ccf7c","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c68b70e7abcf790cf5810e09","decision_id":"01a20417c68f75038ae734319aa2a5d9","order":"i0000000","label":"yes","says":"ask the account lead","target_id":null}','{"id":"01a20417c69077369dea1b19b46ccf7c","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c68b70e7abcf790cf5810e09","decision_id":"01a20417c68f75038ae734319aa2a5d9","order":"i0000000","label":"yes","says":"ask the account lead","target_id":"01a20417c692737584ee29a4f35c1058"}');
INSERT INTO "change" VALUES(116,'01a20417c67878c590b9b6cb5a67f237','answer','01a20417c6a37eeb8987ad73313d6e4d','{"id":"01a20417c6a37eeb8987ad73313d6e4d","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c69e77288113bcac7b6f5033","decision_id":"01a20417c6a27703b9873dc62201d0e3","order":"i0000000","label":"yes","says":"Send the report","target_id":null}','{"id":"01a20417c6a37eeb8987ad73313d6e4d","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c69e77288113bcac7b6f5033","decision_id":"01a20417c6a27703b9873dc62201d0e3","order":"i0000000","label":"yes","says":"Send the report","target_id":"01a20417c6a57d63b8fc9debbeffc159"}');
INSERT INTO "change" VALUES(117,'01a20417c6b97811b78b45ab44e66b0f','sitting','01a20417c6717ffebca53f0452bb1dec','{"id":"01a20417c6717ffebca53f0452bb1dec","process_id":"01a20417c60276268bf8eccd2f255d7b","doer":"Robin","doer_role":"analyst","facilitator":"Kim","planned_minutes":150,"started_at":"2026-11-03T17:09:56.569429Z","ended_at":null}','{"id":"01a20417c6717ffebca53f0452bb1dec","process_id":"01a20417c60276268bf8eccd2f255d7b","doer":"Robin","doer_role":"analyst","facilitator":"Kim","planned_minutes":150,"started_at":"2026-11-03T17:09:56.569429Z","ended_at":"2026-11-03T19:20:56.569429Z"}');
INSERT INTO "change" VALUES(118,'01a20417c6ca76949decbd5a0480dd27','step','01a20417c6797254a4037e407c7e6803','{"id":"01a20417c6797254a4037e407c7e6803","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c6797254a4037e407c7e6803","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":1,"copied":0,"same_analysis":0}');
INSERT INTO "change" VALUES(119,'01a20417c6cf766bb49c3a3f480691d7','step','01a20417c683705f894bd4cf86529c3c','{"id":"01a20417c683705f894bd4cf86529c3c","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c683705f894bd4cf86529c3c","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":1,"same_analysis":0}');
INSERT INTO "change" VALUES(120,'01a20417c6d373cba9708b829fd8fc17','step','01a20417c68b70e7abcf790cf5810e09','{"id":"01a20417c68b70e7abcf790cf5810e09","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"analyst","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0}','{"id":"01a20417c68b70e7abcf790cf5810e09","process_id":"01a20417c60276268bf8eccd2f255d7b","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"analyst","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":1}');
INSERT INTO "change" VALUES(121,'01a20417c6d776abb0ee5ad02ef69c94','stepexception','01a20417c6a47fa6a41a9df1fb297a6e','{"id":"01a20417c6a47fa6a41a9df1fb297a6e","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c69e77288113bcac7b6f5033","order":"i0000002","text":"partner travelling","often_n":1,"often_of":10,"response":"waits until Friday","who":"","written_down":0}','{"id":"01a20417c6a47fa6a41a9df1fb297a6e","process_id":"01a20417c60276268bf8eccd2f255d7b","step_id":"01a20417c69e77288113bcac7b6f5033","order":"i0000002","text":"partner travelling","often_n":1,"often_of":10,"response":"waits until Friday","who":"","written_down":1}');
INSERT INTO "change" VALUES(122,'01a20417c6df769e85d8a96bb58c2e07','process','01a20417c60276268bf8eccd2f255d7b','{"id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"picked","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"mapped","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":"2026-11-03","mapped_because":"the assistant was away; the last step is asked on Monday"}');
INSERT INTO "change" VALUES(123,'01a20417c6e87c85884cef60e589292b','process','01a20417c60276268bf8eccd2f255d7b','{"id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"mapped","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":"2026-11-03","mapped_because":"the assistant was away; the last step is asked on Monday"}','{"id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"owned","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":"2026-11-03","mapped_because":"the assistant was away; the last step is asked on Monday"}');
INSERT INTO "change" VALUES(124,'01a20417c6ec7746ac3e34a6cad620cf','process','01a20417c60276268bf8eccd2f255d7b','{"id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"owned","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":"2026-11-03","mapped_because":"the assistant was away; the last step is asked on Monday"}','{"id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"building","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":"2026-11-03","mapped_because":"the assistant was away; the last step is asked on Monday"}');
INSERT INTO "change" VALUES(125,'01a20417c6f170c8b47037ff53dababc','parked','01a20417c6b073b1be0011b8feac9786','{"id":"01a20417c6b073b1be0011b8feac9786","process_id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000001","text":"ask finance whether the VAT column is still needed","went":null}','{"id":"01a20417c6b073b1be0011b8feac9786","process_id":"01a20417c60276268bf8eccd2f255d7b","order":"i0000001","text":"ask finance whether the VAT column is still needed","went":"follow-up"}');
CREATE TABLE decision (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	step_id VARCHAR NOT NULL, 
	"order" VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE, 
	FOREIGN KEY(step_id) REFERENCES step (id) ON DELETE CASCADE
);
INSERT INTO "decision" VALUES('01a20417c6407386bfa98afccd522417','01a20417c60b712a9fe1c81e946c0d86','01a20417c63d797dbf001233e6d4ace1','i0000000','Found one?');
INSERT INTO "decision" VALUES('01a20417c68f75038ae734319aa2a5d9','01a20417c60276268bf8eccd2f255d7b','01a20417c68b70e7abcf790cf5810e09','i0000001','More than 10 % off?');
INSERT INTO "decision" VALUES('01a20417c6a27703b9873dc62201d0e3','01a20417c60276268bf8eccd2f255d7b','01a20417c69e77288113bcac7b6f5033','i0000001','Approved?');
CREATE TABLE draft (
	id VARCHAR NOT NULL, 
	session VARCHAR NOT NULL, 
	field VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE firm (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	zone VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "firm" VALUES('01a20417c5f87655a0ef7f24f77a60ef','Northgate Ltd (example)','Europe/London');
CREATE TABLE note (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	step_id VARCHAR NOT NULL, 
	"order" VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	level INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE, 
	FOREIGN KEY(step_id) REFERENCES step (id) ON DELETE CASCADE
);
INSERT INTO "note" VALUES('01a20417c63770cab8b6489b43053c5d','01a20417c60b712a9fe1c81e946c0d86','01a20417c6257240b0efd3b69a0e419a','i0000000','<','request for proposal',NULL);
INSERT INTO "note" VALUES('01a20417c6487fb3ab9feeac4b04afca','01a20417c60b712a9fe1c81e946c0d86','01a20417c63d797dbf001233e6d4ace1','i0000001','*','nobody finds anything in there',4);
INSERT INTO "note" VALUES('01a20417c680786282d2419bb9d94817','01a20417c60276268bf8eccd2f255d7b','01a20417c6797254a4037e407c7e6803','i0000000','<','export of closed deals',NULL);
INSERT INTO "note" VALUES('01a20417c682775d8590aaf026eb5709','01a20417c60276268bf8eccd2f255d7b','01a20417c6797254a4037e407c7e6803','i0000002','=','same four filters every week',NULL);
INSERT INTO "note" VALUES('01a20417c68977f99c503d777c7a2c6d','01a20417c60276268bf8eccd2f255d7b','01a20417c683705f894bd4cf86529c3c','i0000000','<','last week''s sheet',NULL);
INSERT INTO "note" VALUES('01a20417c68a7919a63a21c7dd80b1cf','01a20417c60276268bf8eccd2f255d7b','01a20417c683705f894bd4cf86529c3c','i0000001','*','retyping the same numbers',4);
INSERT INTO "note" VALUES('01a20417c68b7c2d9a344ad229373367','01a20417c60276268bf8eccd2f255d7b','01a20417c683705f894bd4cf86529c3c','i0000002','"','the CRM mails a filled sheet every Monday',NULL);
INSERT INTO "note" VALUES('01a20417c68e782dae4d08dd3bf01ebc','01a20417c60276268bf8eccd2f255d7b','01a20417c68b70e7abcf790cf5810e09','i0000000','<','the filled sheet',NULL);
INSERT INTO "note" VALUES('01a20417c69279b18f8b5de2b74016dd','01a20417c60276268bf8eccd2f255d7b','01a20417c68b70e7abcf790cf5810e09','i0000003','=','compares with the same week of last year',NULL);
INSERT INTO "note" VALUES('01a20417c6957a07be487cdeaba902fd','01a20417c60276268bf8eccd2f255d7b','01a20417c692737584ee29a4f35c1058','i0000000','<','the odd number and last year''s',NULL);
INSERT INTO "note" VALUES('01a20417c69a7ef2ba8f3bc9662a1f23','01a20417c60276268bf8eccd2f255d7b','01a20417c6977f8aacfe8c1109784544','i0000000','<','the checked sheet',NULL);
INSERT INTO "note" VALUES('01a20417c69c7984909114d038592d5c','01a20417c60276268bf8eccd2f255d7b','01a20417c6977f8aacfe8c1109784544','i0000001','>','draft report',NULL);
INSERT INTO "note" VALUES('01a20417c69e7800a40bc3d5ee19fc30','01a20417c60276268bf8eccd2f255d7b','01a20417c6977f8aacfe8c1109784544','i0000003','*','Sunday evening work',5);
INSERT INTO "note" VALUES('01a20417c69e7450b35b57c6b5275002','01a20417c60276268bf8eccd2f255d7b','01a20417c6977f8aacfe8c1109784544','i0000004','=','three sentences: up, down, why',NULL);
INSERT INTO "note" VALUES('01a20417c6a1703b864626fac8561e6e','01a20417c60276268bf8eccd2f255d7b','01a20417c69e77288113bcac7b6f5033','i0000000','<','draft report',NULL);
INSERT INTO "note" VALUES('01a20417c6a47a49a44b214706d9ef0f','01a20417c60276268bf8eccd2f255d7b','01a20417c69e77288113bcac7b6f5033','i0000003','"','the partner approves every report before it leaves',NULL);
INSERT INTO "note" VALUES('01a20417c6a97846824c73fa012fa694','01a20417c60276268bf8eccd2f255d7b','01a20417c6a57d63b8fc9debbeffc159','i0000000','<','approved report',NULL);
CREATE TABLE parked (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	"order" VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	went VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE
);
INSERT INTO "parked" VALUES('01a20417c6517455a7ff39201ca36a01','01a20417c60b712a9fe1c81e946c0d86','i0000000','discounts: who may give how much?',NULL);
INSERT INTO "parked" VALUES('01a20417c6af731aa273a2041bca09d9','01a20417c60276268bf8eccd2f255d7b','i0000000','who owns the report template?',NULL);
INSERT INTO "parked" VALUES('01a20417c6b073b1be0011b8feac9786','01a20417c60276268bf8eccd2f255d7b','i0000001','ask finance whether the VAT column is still needed','follow-up');
CREATE TABLE place (
	id VARCHAR NOT NULL, 
	screen VARCHAR NOT NULL, 
	process_id VARCHAR, 
	"row" VARCHAR, 
	PRIMARY KEY (id)
);
CREATE TABLE process (
	id VARCHAR NOT NULL, 
	"order" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	standing VARCHAR NOT NULL, 
	standing_because VARCHAR NOT NULL, 
	phase VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	claimed_minutes INTEGER, 
	cycles_a_week FLOAT, 
	starts_when VARCHAR NOT NULL, 
	ends_when VARCHAR NOT NULL, 
	started_on DATE, 
	mapped_on DATE, 
	mapped_because VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "process" VALUES('01a20417c60276268bf8eccd2f255d7b','i0000000','Client reporting','the one','every week, three hours, one team, and nobody likes it','building','',180,1.0,'the week has ended and the deals are closed in the CRM','each client has a report with a comment','2026-10-30','2026-11-03','the assistant was away; the last step is asked on Monday');
INSERT INTO "process" VALUES('01a20417c60b712a9fe1c81e946c0d86','i0000001','Proposal creation','parked','','candidate','',150,NULL,'','','2026-10-30',NULL,'');
INSERT INTO "process" VALUES('01a20417c60f7e08a3aaec5cdef8e43c','i0000002','Data entry from CRM to project tool','parked','','candidate','',120,NULL,'','','2026-10-30',NULL,'');
INSERT INTO "process" VALUES('01a20417c6147894924114180dfa250c','i0000003','Client onboarding','parked','','candidate','',240,NULL,'','','2026-10-30',NULL,'');
CREATE TABLE sitting (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	doer VARCHAR NOT NULL, 
	doer_role VARCHAR NOT NULL, 
	facilitator VARCHAR NOT NULL, 
	planned_minutes INTEGER NOT NULL, 
	started_at VARCHAR NOT NULL, 
	ended_at VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE
);
INSERT INTO "sitting" VALUES('01a20417c61c7f338d6d5da444720c8b','01a20417c60b712a9fe1c81e946c0d86','Sam','consultant','Kim',150,'2026-10-31T16:29:56.569429Z','2026-10-31T17:09:56.569429Z');
INSERT INTO "sitting" VALUES('01a20417c6717ffebca53f0452bb1dec','01a20417c60276268bf8eccd2f255d7b','Robin','analyst','Kim',150,'2026-11-03T17:09:56.569429Z','2026-11-03T19:20:56.569429Z');
CREATE TABLE sittingclock (
	id VARCHAR NOT NULL, 
	seconds INTEGER NOT NULL, 
	running_since VARCHAR, 
	seen_at VARCHAR, 
	PRIMARY KEY (id)
);
INSERT INTO "sittingclock" VALUES('01a20417c61c7f338d6d5da444720c8b',2400,NULL,'2026-10-31T17:09:56.569429Z');
INSERT INTO "sittingclock" VALUES('01a20417c6717ffebca53f0452bb1dec',7860,NULL,'2026-11-03T19:20:56.569429Z');
CREATE TABLE step (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	parent_id VARCHAR, 
	"order" VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	minutes INTEGER, 
	timed BOOLEAN NOT NULL, 
	no_inputs BOOLEAN NOT NULL, 
	no_decisions BOOLEAN NOT NULL, 
	no_exceptions BOOLEAN NOT NULL, 
	no_systems BOOLEAN NOT NULL, 
	repeats BOOLEAN NOT NULL, 
	copied BOOLEAN NOT NULL, 
	same_analysis BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE, 
	FOREIGN KEY(parent_id) REFERENCES step (id) ON DELETE CASCADE
);
INSERT INTO "step" VALUES('01a20417c6257240b0efd3b69a0e419a','01a20417c60b712a9fe1c81e946c0d86',NULL,'i0000000','Read the client''s request','consultant',20,0,0,1,0,0,0,0,0);
INSERT INTO "step" VALUES('01a20417c63d797dbf001233e6d4ace1','01a20417c60b712a9fe1c81e946c0d86',NULL,'i0000001','Look for a similar proposal','consultant',30,0,0,0,0,0,0,0,0);
INSERT INTO "step" VALUES('01a20417c6497c6cbffca817ecea7181','01a20417c60b712a9fe1c81e946c0d86',NULL,'i0000002','Copy the old proposal','consultant',15,0,0,0,0,0,0,0,0);
INSERT INTO "step" VALUES('01a20417c64b74fd9b76043be5b6b315','01a20417c60b712a9fe1c81e946c0d86',NULL,'i0000003','Start from the template','consultant',25,0,0,0,0,0,0,0,0);
INSERT INTO "step" VALUES('01a20417c64d797c9a39d84307c03717','01a20417c60b712a9fe1c81e946c0d86',NULL,'i0000004','Ask for a price','consultant',NULL,0,0,0,0,0,0,0,0);
INSERT INTO "step" VALUES('01a20417c6797254a4037e407c7e6803','01a20417c60276268bf8eccd2f255d7b',NULL,'i0000000','Pull last week''s figures','analyst',25,0,0,1,0,0,1,0,0);
INSERT INTO "step" VALUES('01a20417c683705f894bd4cf86529c3c','01a20417c60276268bf8eccd2f255d7b',NULL,'i0000001','Copy the figures into the sheet','analyst',35,0,0,1,1,0,0,1,0);
INSERT INTO "step" VALUES('01a20417c68b70e7abcf790cf5810e09','01a20417c60276268bf8eccd2f255d7b',NULL,'i0000002','Check odd numbers','analyst',30,0,0,0,0,0,0,0,1);
INSERT INTO "step" VALUES('01a20417c692737584ee29a4f35c1058','01a20417c60276268bf8eccd2f255d7b',NULL,'i0000003','Ask the account lead','analyst',10,0,0,1,0,0,0,0,0);
INSERT INTO "step" VALUES('01a20417c6977f8aacfe8c1109784544','01a20417c60276268bf8eccd2f255d7b',NULL,'i0000004','Write the comment for each client','analyst',45,0,0,1,0,0,0,0,0);
INSERT INTO "step" VALUES('01a20417c69e77288113bcac7b6f5033','01a20417c60276268bf8eccd2f255d7b',NULL,'i0000005','Ask the partner to approve','partner',25,0,0,0,0,0,0,0,0);
INSERT INTO "step" VALUES('01a20417c6a57d63b8fc9debbeffc159','01a20417c60276268bf8eccd2f255d7b',NULL,'i0000006','Send the report','assistant',10,0,0,1,1,0,0,0,0);
INSERT INTO "step" VALUES('01a20417c6aa72138479f9ba41cc73c2','01a20417c60276268bf8eccd2f255d7b',NULL,'i0000007','File it','assistant',5,0,1,1,0,0,0,0,0);
CREATE TABLE stepexception (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	step_id VARCHAR NOT NULL, 
	"order" VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	often_n INTEGER, 
	often_of INTEGER, 
	response VARCHAR NOT NULL, 
	who VARCHAR NOT NULL, 
	written_down BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE, 
	FOREIGN KEY(step_id) REFERENCES step (id) ON DELETE CASCADE
);
INSERT INTO "stepexception" VALUES('01a20417c63a7f93a4f106d8c59a5c90','01a20417c60b712a9fe1c81e946c0d86','01a20417c6257240b0efd3b69a0e419a','i0000001','request only by phone',1,4,'write it down and mail it back','',0);
INSERT INTO "stepexception" VALUES('01a20417c682716997261dffaabdb1f4','01a20417c60276268bf8eccd2f255d7b','01a20417c6797254a4037e407c7e6803','i0000001','client still on the old CRM',1,5,'ask IT for a dump','IT',0);
INSERT INTO "stepexception" VALUES('01a20417c69175b7ad3d8066706cccbd','01a20417c60276268bf8eccd2f255d7b','01a20417c68b70e7abcf790cf5810e09','i0000002','figures missing for a client',2,5,'last month''s, marked in yellow','',0);
INSERT INTO "stepexception" VALUES('01a20417c6977624b17e607b49803a93','01a20417c60276268bf8eccd2f255d7b','01a20417c692737584ee29a4f35c1058','i0000001','account lead on leave',1,10,'guess, and say so in the comment','',0);
INSERT INTO "stepexception" VALUES('01a20417c69d705fbf4411f7e84247a4','01a20417c60276268bf8eccd2f255d7b','01a20417c6977f8aacfe8c1109784544','i0000002','client asked for another layout',1,10,'copy the old report and edit','',0);
INSERT INTO "stepexception" VALUES('01a20417c6a47fa6a41a9df1fb297a6e','01a20417c60276268bf8eccd2f255d7b','01a20417c69e77288113bcac7b6f5033','i0000002','partner travelling',1,10,'waits until Friday','',1);
CREATE TABLE system (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "system" VALUES('01a20417c62b76919a72d0ed3f92b762','Email');
INSERT INTO "system" VALUES('01a20417c63d79ada3b60299b8289baa','SharePoint');
INSERT INTO "system" VALUES('01a20417c64a7afda00d5d8ffa19cae9','Word');
INSERT INTO "system" VALUES('01a20417c64e7958b49f9fb398f38f9d','Slack');
INSERT INTO "system" VALUES('01a20417c67b75ceb9840bce089e4da5','HubSpot');
INSERT INTO "system" VALUES('01a20417c68371058747d347280c1d33','Google Sheets');
CREATE TABLE systemuse (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	step_id VARCHAR NOT NULL, 
	system_id VARCHAR NOT NULL, 
	by_id VARCHAR, 
	"order" VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE, 
	FOREIGN KEY(step_id) REFERENCES step (id) ON DELETE CASCADE, 
	FOREIGN KEY(system_id) REFERENCES system (id) ON DELETE CASCADE
);
INSERT INTO "systemuse" VALUES('01a20417c62f750cb11e86a2836d8044','01a20417c60b712a9fe1c81e946c0d86','01a20417c6257240b0efd3b69a0e419a','01a20417c62b76919a72d0ed3f92b762',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20417c63a7429ba3c46f0a40a791f','01a20417c60b712a9fe1c81e946c0d86','01a20417c6257240b0efd3b69a0e419a','01a20417c62b76919a72d0ed3f92b762','01a20417c63770cab8b6489b43053c5d','i0000001');
INSERT INTO "systemuse" VALUES('01a20417c63f73edb23c4fee95263e56','01a20417c60b712a9fe1c81e946c0d86','01a20417c63d797dbf001233e6d4ace1','01a20417c63d79ada3b60299b8289baa',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20417c64b7c2f90fd0a32dd71513d','01a20417c60b712a9fe1c81e946c0d86','01a20417c6497c6cbffca817ecea7181','01a20417c64a7afda00d5d8ffa19cae9',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20417c64d7532956739311c82a7c7','01a20417c60b712a9fe1c81e946c0d86','01a20417c64b74fd9b76043be5b6b315','01a20417c64a7afda00d5d8ffa19cae9',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20417c64f70f08d4e0c7fe04263c6','01a20417c60b712a9fe1c81e946c0d86','01a20417c64d797c9a39d84307c03717','01a20417c64e7958b49f9fb398f38f9d',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20417c67d7bd4985de964b1c7386f','01a20417c60276268bf8eccd2f255d7b','01a20417c6797254a4037e407c7e6803','01a20417c67b75ceb9840bce089e4da5',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20417c6817628a247d870cf66fc72','01a20417c60276268bf8eccd2f255d7b','01a20417c6797254a4037e407c7e6803','01a20417c67b75ceb9840bce089e4da5','01a20417c680786282d2419bb9d94817','i0000001');
INSERT INTO "systemuse" VALUES('01a20417c6857901a381af75ac58db43','01a20417c60276268bf8eccd2f255d7b','01a20417c683705f894bd4cf86529c3c','01a20417c68371058747d347280c1d33',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20417c68a739b95760a7fa621f1d2','01a20417c60276268bf8eccd2f255d7b','01a20417c683705f894bd4cf86529c3c','01a20417c68371058747d347280c1d33','01a20417c68977f99c503d777c7a2c6d','i0000001');
INSERT INTO "systemuse" VALUES('01a20417c68d7fc0ac21028fcfd9b873','01a20417c60276268bf8eccd2f255d7b','01a20417c68b70e7abcf790cf5810e09','01a20417c68371058747d347280c1d33',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20417c68f7c18873c90f4c4e19b8c','01a20417c60276268bf8eccd2f255d7b','01a20417c68b70e7abcf790cf5810e09','01a20417c68371058747d347280c1d33','01a20417c68e782dae4d08dd3bf01ebc','i0000001');
INSERT INTO "systemuse" VALUES('01a20417c693735896faf9fa15446069','01a20417c60276268bf8eccd2f255d7b','01a20417c692737584ee29a4f35c1058','01a20417c64e7958b49f9fb398f38f9d',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20417c6967642a292b6ed8638b1c5','01a20417c60276268bf8eccd2f255d7b','01a20417c692737584ee29a4f35c1058','01a20417c64e7958b49f9fb398f38f9d','01a20417c6957a07be487cdeaba902fd','i0000001');
INSERT INTO "systemuse" VALUES('01a20417c69877c1ad9812719cf3dd72','01a20417c60276268bf8eccd2f255d7b','01a20417c6977f8aacfe8c1109784544','01a20417c64a7afda00d5d8ffa19cae9',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20417c69b7826bb810ffbc3e58b81','01a20417c60276268bf8eccd2f255d7b','01a20417c6977f8aacfe8c1109784544','01a20417c68371058747d347280c1d33','01a20417c69a7ef2ba8f3bc9662a1f23','i0000001');
INSERT INTO "systemuse" VALUES('01a20417c69d78b8a39c9ad848af91d5','01a20417c60276268bf8eccd2f255d7b','01a20417c6977f8aacfe8c1109784544','01a20417c64a7afda00d5d8ffa19cae9','01a20417c69c7984909114d038592d5c','i0000002');
INSERT INTO "systemuse" VALUES('01a20417c6a07cdbae4ffb9fa099e4b9','01a20417c60276268bf8eccd2f255d7b','01a20417c69e77288113bcac7b6f5033','01a20417c62b76919a72d0ed3f92b762',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20417c6a27b209994d947f533d18e','01a20417c60276268bf8eccd2f255d7b','01a20417c69e77288113bcac7b6f5033','01a20417c62b76919a72d0ed3f92b762','01a20417c6a1703b864626fac8561e6e','i0000001');
INSERT INTO "systemuse" VALUES('01a20417c6a675f8b3b9f2310ded39b4','01a20417c60276268bf8eccd2f255d7b','01a20417c6a57d63b8fc9debbeffc159','01a20417c62b76919a72d0ed3f92b762',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20417c6aa7faaa5706858b7a01172','01a20417c60276268bf8eccd2f255d7b','01a20417c6a57d63b8fc9debbeffc159','01a20417c62b76919a72d0ed3f92b762','01a20417c6a97846824c73fa012fa694','i0000001');
INSERT INTO "systemuse" VALUES('01a20417c6ab7c20b58f350626a82497','01a20417c60276268bf8eccd2f255d7b','01a20417c6aa72138479f9ba41cc73c2','01a20417c63d79ada3b60299b8289baa',NULL,'i0000000');
CREATE TABLE turn (
    n INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('done', 'undone', 'redone')),
    session TEXT NOT NULL
);
INSERT INTO "turn" VALUES(1,'01a20417c5fe7e4590d72a89a1d84faf','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(2,'01a20417c6097b048395304bc5053bfd','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(3,'01a20417c60e707f969bcce4a7bdfa6f','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(4,'01a20417c6137a949a37ac51c394a880','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(5,'01a20417c6177608a99f2350906930d3','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(6,'01a20417c623758daa61605cca939745','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(7,'01a20417c65e7b45987e238a0e97ce5d','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(8,'01a20417c66472f88d008fb88c566849','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(9,'01a20417c66b7a02973ffd406bef56d7','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(10,'01a20417c66f7991924f195d790fb25d','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(11,'01a20417c67878c590b9b6cb5a67f237','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(12,'01a20417c6b97811b78b45ab44e66b0f','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(13,'01a20417c6ca76949decbd5a0480dd27','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(14,'01a20417c6cf766bb49c3a3f480691d7','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(15,'01a20417c6d373cba9708b829fd8fc17','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(16,'01a20417c6d776abb0ee5ad02ef69c94','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(17,'01a20417c6df769e85d8a96bb58c2e07','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(18,'01a20417c6e87c85884cef60e589292b','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(19,'01a20417c6ec7746ac3e34a6cad620cf','done','01a20417c5e47fe48ddd332ae569e0c2');
INSERT INTO "turn" VALUES(20,'01a20417c6f170c8b47037ff53dababc','done','01a20417c5e47fe48ddd332ae569e0c2');
CREATE UNIQUE INDEX only_one_is_the_one ON process (standing) WHERE standing = 'the one';
CREATE INDEX ix_sitting_process_id ON sitting (process_id);
CREATE INDEX ix_step_parent_id ON step (parent_id);
CREATE INDEX ix_step_process_id ON step (process_id);
CREATE INDEX step_in_order ON step (process_id, parent_id, "order");
CREATE INDEX ix_note_process_id ON note (process_id);
CREATE INDEX ix_note_step_id ON note (step_id);
CREATE INDEX ix_decision_process_id ON decision (process_id);
CREATE INDEX ix_decision_step_id ON decision (step_id);
CREATE INDEX ix_answer_decision_id ON answer (decision_id);
CREATE INDEX ix_answer_process_id ON answer (process_id);
CREATE INDEX ix_answer_step_id ON answer (step_id);
CREATE INDEX ix_answer_target_id ON answer (target_id);
CREATE INDEX ix_stepexception_process_id ON stepexception (process_id);
CREATE INDEX ix_stepexception_step_id ON stepexception (step_id);
CREATE INDEX ix_systemuse_by_id ON systemuse (by_id);
CREATE INDEX ix_systemuse_process_id ON systemuse (process_id);
CREATE INDEX ix_systemuse_step_id ON systemuse (step_id);
CREATE INDEX ix_systemuse_system_id ON systemuse (system_id);
CREATE INDEX ix_parked_process_id ON parked (process_id);
CREATE INDEX ix_draft_field ON draft (field);
CREATE INDEX ix_draft_session ON draft (session);
CREATE INDEX action_undone ON action (n) WHERE state = 'undone';
CREATE INDEX change_of_action ON change (action);
CREATE INDEX change_of_row ON change (tbl, row);
COMMIT;
PRAGMA application_id = 1734439028;
PRAGMA user_version = 1;
