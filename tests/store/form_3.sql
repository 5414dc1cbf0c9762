BEGIN TRANSACTION;
CREATE TABLE action (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    session TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('live', 'undone', 'dead'))
);
INSERT INTO "action" VALUES(1,'01a2056fb4c57396bbf631fc4ae188d4','Added process "Client reporting"','2026-10-30T22:45:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(2,'01a2056fb4d077439b948fef8dc8533f','Added process "Proposal creation"','2026-10-30T22:45:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(3,'01a2056fb4d47018baaf817f8294c8aa','Added process "Data entry from CRM to project tool"','2026-10-30T22:45:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(4,'01a2056fb4d778f3bc95210b4a7c0898','Added process "Client onboarding"','2026-10-30T22:45:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(5,'01a2056fb4da7d1c832c318cb11dabeb','Started a sitting with the consultant','2026-10-31T22:45:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(6,'01a2056fb4e57da19e495d320892d10d','Added 10 lines','2026-10-31T22:45:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(7,'01a2056fb510710ab54d80168f5aae10','Ended the sitting','2026-10-31T23:25:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(8,'01a2056fb515796599c99a73af51a94d','Picked "Client reporting"','2026-11-01T23:25:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(9,'01a2056fb51c75fb97cccc7699605e5c','Changed start and end','2026-11-03T23:25:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(10,'01a2056fb5207477ab8a98ea8d2982b3','Started a sitting with the analyst','2026-11-03T23:25:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(11,'01a2056fb52877729e0c46e59c7cf51e','Added 33 lines','2026-11-03T23:25:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(12,'01a2056fb55d7ce4953674d1f869e457','Ended the sitting','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(13,'01a2056fb5737c3e9ebf38f5283d46d8','Changed a signal: follows the same pattern','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(14,'01a2056fb57973bd9b68e4f1fc96aa11','Changed a signal: moved between systems by hand','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(15,'01a2056fb57e786d9b20eae48683f615','Changed a signal: same analysis each time','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(16,'01a2056fb5827160b92a911aca0d0a99','Set AI help of 2 steps','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(17,'01a2056fb5887e21962a014d30e84378','Set AI help of 3 steps','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(18,'01a2056fb58e7bac9a17d79a3ed0ee00','Set AI help of 2 steps','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(19,'01a2056fb5957c818cb7d22b27c96e8b','Set written down before of "partner travelling"','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(20,'01a2056fb59a7b7a94f2436c360cb018','Set new version of "partner travelling"','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(21,'01a2056fb59e7266a0f48ea059158762','Set new version of "figures missing for a client"','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(22,'01a2056fb5a47ac38577c783d691452b','Set kind of "Google Sheets"','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(23,'01a2056fb5a9780da2e5ae887a0d5487','Set login of "Google Sheets"','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(24,'01a2056fb5ad78938e2e65763a8b8ce5','Set way out of "Google Sheets"','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(25,'01a2056fb5b17c2db7e7eb6253bdc58f','Set kind of "HubSpot"','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(26,'01a2056fb5b57c27a9c65b5b65bcf583','Set login of "HubSpot"','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(27,'01a2056fb5b977569d135e4b946b3ab9','Set way out of "HubSpot"','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(28,'01a2056fb5bc766489ef06b870854b04','Marked as mapped','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(29,'01a2056fb5c6784eac185e9a1abf736d','Parked note "ask finance whether the VAT column is still nee⋯": follow-up','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(30,'01a2056fb5d27a6eb4048738449c8e02','Named the owner: "Head of Client Service"','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(31,'01a2056fb5d8710d8e9e3f2dcecfcdbb','Named the people around the owner','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(32,'01a2056fb5dd781797220cd275978edf','Wrote down who decided','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(33,'01a2056fb5e2772cb4082560cf7600a2','Agreed what gives way','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(34,'01a2056fb5e87e8fb2bb0bd23b5d3309','Planned 18 blocks','2026-11-04T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(35,'01a2056fb5fb7fce8e440bab14baf111','Kept: Tue 3 Nov 9:00-12:00','2026-11-23T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(36,'01a2056fb6007bf491334892128c0c82','A block is now for: learn','2026-11-23T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(37,'01a2056fb6067be387af0c49ca7c3b8f','Kept: Thu 5 Nov 9:00-12:00','2026-11-23T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(38,'01a2056fb60a7d5f956bd51c690b3f73','Taken: Fri 6 Nov 13:00-15:00','2026-11-23T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(39,'01a2056fb6107982a9ebda6982f9b0f5','Kept: Tue 10 Nov 9:00-12:00','2026-11-23T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(40,'01a2056fb6167142914fc22fc2c65747','Kept 1.5 h of 3.0 h: Thu 12 Nov 9:00-12:00','2026-11-23T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(41,'01a2056fb61a701c81bda30d5d132a68','Moved a block to Fri 13 Nov 15:00-17:00','2026-11-23T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(42,'01a2056fb62072db836239b2b4ea53b7','Kept: Fri 13 Nov 15:00-17:00','2026-11-23T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(43,'01a2056fb6247b809f22f06483e3cc0e','Kept: Tue 17 Nov 9:00-12:00','2026-11-23T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(44,'01a2056fb6287b3caa25ce6a097b3c89','Kept: Thu 19 Nov 9:00-12:00','2026-11-23T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(45,'01a2056fb62c7160bd7221fde4dbb448','Read busy times from alex.ics','2026-11-23T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
INSERT INTO "action" VALUES(46,'01a2056fb6337063ae652af64911ee2a','Wrote down 1.0 h side of desk','2026-11-23T01:36:36.542154+00:00','01a2056fb4ac7a18a80eb13dbf84504c','live');
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
INSERT INTO "answer" VALUES('01a2056fb4ff7e1790c17dec52d7f76d','01a2056fb4d17887a823d1fec905e417','01a2056fb4fb7f5c90d3354100a5a73c','01a2056fb4fd7ecc9db370c399e3b8ab','i0000000','yes','Copy the old proposal','01a2056fb5017fab8a676faf700b121a');
INSERT INTO "answer" VALUES('01a2056fb50078609458b54381b0ed15','01a2056fb4d17887a823d1fec905e417','01a2056fb4fb7f5c90d3354100a5a73c','01a2056fb4fd7ecc9db370c399e3b8ab','i0000001','no','Start from the template','01a2056fb50275be97cd671cbbda0dc7');
INSERT INTO "answer" VALUES('01a2056fb53e724dad4c7252e4722448','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb53a737ba7783c8134f57843','01a2056fb53e72ea88ac9ee33ddf02e9','i0000000','yes','ask the account lead','01a2056fb5407fa6946d21c821facd07');
INSERT INTO "answer" VALUES('01a2056fb53f743cb6f3487dcc3d18cf','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb53a737ba7783c8134f57843','01a2056fb53e72ea88ac9ee33ddf02e9','i0000001','no','go on',NULL);
INSERT INTO "answer" VALUES('01a2056fb54b733381474f68cd4e6ae5','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54875dabe7d4a8258376f50','01a2056fb54b7c688081fde554ce8d4c','i0000000','yes','Send the report','01a2056fb54d7d4fb05c52bf31a51deb');
INSERT INTO "answer" VALUES('01a2056fb54c7a7f84e1690817c79297','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54875dabe7d4a8258376f50','01a2056fb54b7c688081fde554ce8d4c','i0000001','no','Write the comment for each client','01a2056fb54473ea9d0d3eaf9fa998dc');
CREATE TABLE block (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	start INTEGER NOT NULL, 
	minutes INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	partly INTEGER NOT NULL, 
	taken_by VARCHAR NOT NULL, 
	taken_why VARCHAR NOT NULL, 
	moved_day DATE, 
	moved_start INTEGER, 
	moved_minutes INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE
);
INSERT INTO "block" VALUES('01a2056fb5ec768d8663c6bfa6775bc6','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-03',540,180,'build','kept',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ec7829a90d608c8b6f0370','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-05',540,180,'learn','kept',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ec749780437166f13c4fb7','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-06',780,120,'test','taken',0,'sales','a customer wanted a demo',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ec765ea1cea12fb7b92410','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-10',540,180,'build','kept',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ec70bca54b8209691660ec','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-12',540,180,'build','partly',90,'the board','figures for Thursday',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ec7ed385f0ec77ddc0ca45','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-13',900,120,'test','kept',0,'','','2026-11-13',780,120);
INSERT INTO "block" VALUES('01a2056fb5ec7c408e5b9ba8dc01cb5e','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-17',540,180,'build','kept',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ec7b8e9d162bd4b3d24266','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-19',540,180,'build','kept',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ed7fe28b10a673052544f6','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-20',780,120,'test','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ed73409a4b97e065c806d8','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-24',540,180,'build','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ed75e1a5ab2a822e6de94b','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-26',540,180,'build','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ed70399d08420f1d3073bd','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-27',780,120,'test','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ed7e45a7b82e6766e96c25','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-01',540,180,'build','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ed7137924101a19b264be5','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-03',540,180,'build','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ed7e1f8ced9f2525cd91a7','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-04',780,120,'test','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ed7039984ae1190ca0b899','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-08',540,180,'build','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ed73e4b4c1f0ffb9277e62','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-10',540,180,'build','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb5ed7c028d7621f5f30eebb8','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-11',780,120,'test','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a2056fb6347b34b5d95b39c4c1347d','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-18',1020,60,'build','side of desk',0,'','',NULL,NULL,NULL);
CREATE TABLE busy (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	start INTEGER NOT NULL, 
	minutes INTEGER NOT NULL, 
	source VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE
);
INSERT INTO "busy" VALUES('01a2056fb62e73548229f7acc7c29352','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-09',600,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62e7c4e95b0d2af42fd62d3','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-11',840,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62e7f73a82fd428d0c3be68','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-12',660,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62e74999572e3b490b124e2','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-16',600,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62e71178115f297f1388e56','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-18',840,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62e7435bef3898308933a17','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-19',660,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62e7502a84b85d94828b32e','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-23',600,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62e7496a7d6c63061a5f0d5','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-25',840,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62e7a57b602f6cdb29c3fa8','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-26',660,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62e7c15ad1beb507e3c4584','01a2056fb4ca7df2bad55852fef8f2a7','2026-11-30',600,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62e7a28add651c4c0e7e081','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-02',840,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62e71eeb0117bad4a243d87','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-03',660,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62f72eca1f9a7feee6b2a06','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-07',600,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62f71dfb46b117ff16909be','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-09',840,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62f78b786f54a9494810258','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-10',660,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62f760e8c75bd31baec77f0','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-14',600,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62f790da92fd85708718d8a','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-16',840,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a2056fb62f7ecd8a8ee9082644780e','01a2056fb4ca7df2bad55852fef8f2a7','2026-12-17',660,60,'alex.ics','');
CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    tbl TEXT NOT NULL,
    row TEXT NOT NULL,
    before TEXT,
    after TEXT
);
INSERT INTO "change" VALUES(1,'01a2056fb4c57396bbf631fc4ae188d4','process','01a2056fb4ca7df2bad55852fef8f2a7',NULL,'{"id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","name":"Client reporting","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(2,'01a2056fb4d077439b948fef8dc8533f','process','01a2056fb4d17887a823d1fec905e417',NULL,'{"id":"01a2056fb4d17887a823d1fec905e417","order":"i0000001","name":"Proposal creation","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":150,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(3,'01a2056fb4d47018baaf817f8294c8aa','process','01a2056fb4d570128088e20cd5725c39',NULL,'{"id":"01a2056fb4d570128088e20cd5725c39","order":"i0000002","name":"Data entry from CRM to project tool","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":120,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(4,'01a2056fb4d778f3bc95210b4a7c0898','process','01a2056fb4d87aa985993d92e725e9b0',NULL,'{"id":"01a2056fb4d87aa985993d92e725e9b0","order":"i0000003","name":"Client onboarding","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":240,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(5,'01a2056fb4da7d1c832c318cb11dabeb','sitting','01a2056fb4de746fa36ef0b5c376a860',NULL,'{"id":"01a2056fb4de746fa36ef0b5c376a860","process_id":"01a2056fb4d17887a823d1fec905e417","doer":"Sam","doer_role":"consultant","facilitator":"Kim","planned_minutes":150,"started_at":"2026-10-31T22:45:36.542154Z","ended_at":null}');
INSERT INTO "change" VALUES(6,'01a2056fb4e57da19e495d320892d10d','step','01a2056fb4e97491a08cb02f93d01710',NULL,'{"id":"01a2056fb4e97491a08cb02f93d01710","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(7,'01a2056fb4e57da19e495d320892d10d','step','01a2056fb4e97491a08cb02f93d01710','{"id":"01a2056fb4e97491a08cb02f93d01710","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb4e97491a08cb02f93d01710","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"consultant","minutes":20,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(8,'01a2056fb4e57da19e495d320892d10d','system','01a2056fb4ed742abe857cdf33acfe5a',NULL,'{"id":"01a2056fb4ed742abe857cdf33acfe5a","name":"Email","kind":"","login":"","way_out":""}');
INSERT INTO "change" VALUES(9,'01a2056fb4e57da19e495d320892d10d','systemuse','01a2056fb4f172bcbaf1bc029f0cb078',NULL,'{"id":"01a2056fb4f172bcbaf1bc029f0cb078","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb4e97491a08cb02f93d01710","system_id":"01a2056fb4ed742abe857cdf33acfe5a","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(10,'01a2056fb4e57da19e495d320892d10d','step','01a2056fb4e97491a08cb02f93d01710','{"id":"01a2056fb4e97491a08cb02f93d01710","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"consultant","minutes":20,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb4e97491a08cb02f93d01710","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"consultant","minutes":20,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(11,'01a2056fb4e57da19e495d320892d10d','note','01a2056fb4f67fe1b1c4c0cb4f9780df',NULL,'{"id":"01a2056fb4f67fe1b1c4c0cb4f9780df","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb4e97491a08cb02f93d01710","order":"i0000000","kind":"<","text":"request for proposal","level":null}');
INSERT INTO "change" VALUES(12,'01a2056fb4e57da19e495d320892d10d','systemuse','01a2056fb4f97eab92cdf0fd5e478969',NULL,'{"id":"01a2056fb4f97eab92cdf0fd5e478969","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb4e97491a08cb02f93d01710","system_id":"01a2056fb4ed742abe857cdf33acfe5a","by_id":"01a2056fb4f67fe1b1c4c0cb4f9780df","order":"i0000001"}');
INSERT INTO "change" VALUES(13,'01a2056fb4e57da19e495d320892d10d','stepexception','01a2056fb4f97595bd6cf21004257288',NULL,'{"id":"01a2056fb4f97595bd6cf21004257288","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb4e97491a08cb02f93d01710","order":"i0000001","text":"request only by phone","often_n":1,"often_of":4,"response":"write it down and mail it back","who":"","written_down":0,"new_way":null}');
INSERT INTO "change" VALUES(14,'01a2056fb4e57da19e495d320892d10d','step','01a2056fb4fb7f5c90d3354100a5a73c',NULL,'{"id":"01a2056fb4fb7f5c90d3354100a5a73c","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000001","text":"Look for a similar proposal","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(15,'01a2056fb4e57da19e495d320892d10d','step','01a2056fb4fb7f5c90d3354100a5a73c','{"id":"01a2056fb4fb7f5c90d3354100a5a73c","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000001","text":"Look for a similar proposal","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb4fb7f5c90d3354100a5a73c","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000001","text":"Look for a similar proposal","role":"consultant","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(16,'01a2056fb4e57da19e495d320892d10d','system','01a2056fb4fb7262980f47770e421522',NULL,'{"id":"01a2056fb4fb7262980f47770e421522","name":"SharePoint","kind":"","login":"","way_out":""}');
INSERT INTO "change" VALUES(17,'01a2056fb4e57da19e495d320892d10d','systemuse','01a2056fb4fc7207b5a0adf860b52acb',NULL,'{"id":"01a2056fb4fc7207b5a0adf860b52acb","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb4fb7f5c90d3354100a5a73c","system_id":"01a2056fb4fb7262980f47770e421522","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(18,'01a2056fb4e57da19e495d320892d10d','decision','01a2056fb4fd7ecc9db370c399e3b8ab',NULL,'{"id":"01a2056fb4fd7ecc9db370c399e3b8ab","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb4fb7f5c90d3354100a5a73c","order":"i0000000","question":"Found one?"}');
INSERT INTO "change" VALUES(19,'01a2056fb4e57da19e495d320892d10d','answer','01a2056fb4ff7e1790c17dec52d7f76d',NULL,'{"id":"01a2056fb4ff7e1790c17dec52d7f76d","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb4fb7f5c90d3354100a5a73c","decision_id":"01a2056fb4fd7ecc9db370c399e3b8ab","order":"i0000000","label":"yes","says":"Copy the old proposal","target_id":null}');
INSERT INTO "change" VALUES(20,'01a2056fb4e57da19e495d320892d10d','answer','01a2056fb50078609458b54381b0ed15',NULL,'{"id":"01a2056fb50078609458b54381b0ed15","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb4fb7f5c90d3354100a5a73c","decision_id":"01a2056fb4fd7ecc9db370c399e3b8ab","order":"i0000001","label":"no","says":"Start from the template","target_id":null}');
INSERT INTO "change" VALUES(21,'01a2056fb4e57da19e495d320892d10d','note','01a2056fb5007dd48d373e94f3eda36f',NULL,'{"id":"01a2056fb5007dd48d373e94f3eda36f","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb4fb7f5c90d3354100a5a73c","order":"i0000001","kind":"*","text":"nobody finds anything in there","level":4}');
INSERT INTO "change" VALUES(22,'01a2056fb4e57da19e495d320892d10d','step','01a2056fb5017fab8a676faf700b121a',NULL,'{"id":"01a2056fb5017fab8a676faf700b121a","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000002","text":"Copy the old proposal","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(23,'01a2056fb4e57da19e495d320892d10d','step','01a2056fb5017fab8a676faf700b121a','{"id":"01a2056fb5017fab8a676faf700b121a","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000002","text":"Copy the old proposal","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb5017fab8a676faf700b121a","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000002","text":"Copy the old proposal","role":"consultant","minutes":15,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(24,'01a2056fb4e57da19e495d320892d10d','system','01a2056fb5017c28bcde539152281ceb',NULL,'{"id":"01a2056fb5017c28bcde539152281ceb","name":"Word","kind":"","login":"","way_out":""}');
INSERT INTO "change" VALUES(25,'01a2056fb4e57da19e495d320892d10d','systemuse','01a2056fb502793280376f4d38b13e55',NULL,'{"id":"01a2056fb502793280376f4d38b13e55","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb5017fab8a676faf700b121a","system_id":"01a2056fb5017c28bcde539152281ceb","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(26,'01a2056fb4e57da19e495d320892d10d','step','01a2056fb50275be97cd671cbbda0dc7',NULL,'{"id":"01a2056fb50275be97cd671cbbda0dc7","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000003","text":"Start from the template","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(27,'01a2056fb4e57da19e495d320892d10d','step','01a2056fb50275be97cd671cbbda0dc7','{"id":"01a2056fb50275be97cd671cbbda0dc7","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000003","text":"Start from the template","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb50275be97cd671cbbda0dc7","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000003","text":"Start from the template","role":"consultant","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(28,'01a2056fb4e57da19e495d320892d10d','systemuse','01a2056fb50377e486b1453f4c4f1195',NULL,'{"id":"01a2056fb50377e486b1453f4c4f1195","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb50275be97cd671cbbda0dc7","system_id":"01a2056fb5017c28bcde539152281ceb","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(29,'01a2056fb4e57da19e495d320892d10d','step','01a2056fb50476a387a42c3186d558db',NULL,'{"id":"01a2056fb50476a387a42c3186d558db","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000004","text":"Ask for a price","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(30,'01a2056fb4e57da19e495d320892d10d','step','01a2056fb50476a387a42c3186d558db','{"id":"01a2056fb50476a387a42c3186d558db","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000004","text":"Ask for a price","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb50476a387a42c3186d558db","process_id":"01a2056fb4d17887a823d1fec905e417","parent_id":null,"order":"i0000004","text":"Ask for a price","role":"consultant","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(31,'01a2056fb4e57da19e495d320892d10d','system','01a2056fb50479ef80b2312656cff3bd',NULL,'{"id":"01a2056fb50479ef80b2312656cff3bd","name":"Slack","kind":"","login":"","way_out":""}');
INSERT INTO "change" VALUES(32,'01a2056fb4e57da19e495d320892d10d','systemuse','01a2056fb5057aaf92745d94c274738d',NULL,'{"id":"01a2056fb5057aaf92745d94c274738d","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb50476a387a42c3186d558db","system_id":"01a2056fb50479ef80b2312656cff3bd","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(33,'01a2056fb4e57da19e495d320892d10d','parked','01a2056fb5077bebbe6c748bd907b731',NULL,'{"id":"01a2056fb5077bebbe6c748bd907b731","process_id":"01a2056fb4d17887a823d1fec905e417","order":"i0000000","text":"discounts: who may give how much?","went":null}');
INSERT INTO "change" VALUES(34,'01a2056fb4e57da19e495d320892d10d','answer','01a2056fb4ff7e1790c17dec52d7f76d','{"id":"01a2056fb4ff7e1790c17dec52d7f76d","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb4fb7f5c90d3354100a5a73c","decision_id":"01a2056fb4fd7ecc9db370c399e3b8ab","order":"i0000000","label":"yes","says":"Copy the old proposal","target_id":null}','{"id":"01a2056fb4ff7e1790c17dec52d7f76d","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb4fb7f5c90d3354100a5a73c","decision_id":"01a2056fb4fd7ecc9db370c399e3b8ab","order":"i0000000","label":"yes","says":"Copy the old proposal","target_id":"01a2056fb5017fab8a676faf700b121a"}');
INSERT INTO "change" VALUES(35,'01a2056fb4e57da19e495d320892d10d','answer','01a2056fb50078609458b54381b0ed15','{"id":"01a2056fb50078609458b54381b0ed15","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb4fb7f5c90d3354100a5a73c","decision_id":"01a2056fb4fd7ecc9db370c399e3b8ab","order":"i0000001","label":"no","says":"Start from the template","target_id":null}','{"id":"01a2056fb50078609458b54381b0ed15","process_id":"01a2056fb4d17887a823d1fec905e417","step_id":"01a2056fb4fb7f5c90d3354100a5a73c","decision_id":"01a2056fb4fd7ecc9db370c399e3b8ab","order":"i0000001","label":"no","says":"Start from the template","target_id":"01a2056fb50275be97cd671cbbda0dc7"}');
INSERT INTO "change" VALUES(36,'01a2056fb510710ab54d80168f5aae10','sitting','01a2056fb4de746fa36ef0b5c376a860','{"id":"01a2056fb4de746fa36ef0b5c376a860","process_id":"01a2056fb4d17887a823d1fec905e417","doer":"Sam","doer_role":"consultant","facilitator":"Kim","planned_minutes":150,"started_at":"2026-10-31T22:45:36.542154Z","ended_at":null}','{"id":"01a2056fb4de746fa36ef0b5c376a860","process_id":"01a2056fb4d17887a823d1fec905e417","doer":"Sam","doer_role":"consultant","facilitator":"Kim","planned_minutes":150,"started_at":"2026-10-31T22:45:36.542154Z","ended_at":"2026-10-31T23:25:36.542154Z"}');
INSERT INTO "change" VALUES(37,'01a2056fb515796599c99a73af51a94d','process','01a2056fb4ca7df2bad55852fef8f2a7','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","name":"Client reporting","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","name":"Client reporting","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(38,'01a2056fb515796599c99a73af51a94d','process','01a2056fb4d17887a823d1fec905e417','{"id":"01a2056fb4d17887a823d1fec905e417","order":"i0000001","name":"Proposal creation","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":150,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a2056fb4d17887a823d1fec905e417","order":"i0000001","name":"Proposal creation","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":150,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(39,'01a2056fb515796599c99a73af51a94d','process','01a2056fb4d570128088e20cd5725c39','{"id":"01a2056fb4d570128088e20cd5725c39","order":"i0000002","name":"Data entry from CRM to project tool","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":120,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a2056fb4d570128088e20cd5725c39","order":"i0000002","name":"Data entry from CRM to project tool","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":120,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(40,'01a2056fb515796599c99a73af51a94d','process','01a2056fb4d87aa985993d92e725e9b0','{"id":"01a2056fb4d87aa985993d92e725e9b0","order":"i0000003","name":"Client onboarding","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":240,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a2056fb4d87aa985993d92e725e9b0","order":"i0000003","name":"Client onboarding","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":240,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(41,'01a2056fb515796599c99a73af51a94d','process','01a2056fb4ca7df2bad55852fef8f2a7','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","name":"Client reporting","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"picked","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(42,'01a2056fb51c75fb97cccc7699605e5c','process','01a2056fb4ca7df2bad55852fef8f2a7','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"picked","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"picked","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(43,'01a2056fb5207477ab8a98ea8d2982b3','sitting','01a2056fb522716aa25d53bb6685a798',NULL,'{"id":"01a2056fb522716aa25d53bb6685a798","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","doer":"Robin","doer_role":"analyst","facilitator":"Kim","planned_minutes":150,"started_at":"2026-11-03T23:25:36.542154Z","ended_at":null}');
INSERT INTO "change" VALUES(44,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb52970b58e0b6cce2a4120c9',NULL,'{"id":"01a2056fb52970b58e0b6cce2a4120c9","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(45,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb52970b58e0b6cce2a4120c9','{"id":"01a2056fb52970b58e0b6cce2a4120c9","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb52970b58e0b6cce2a4120c9","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(46,'01a2056fb52877729e0c46e59c7cf51e','system','01a2056fb52a7b3fad5601f696ac686d',NULL,'{"id":"01a2056fb52a7b3fad5601f696ac686d","name":"HubSpot","kind":"","login":"","way_out":""}');
INSERT INTO "change" VALUES(47,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb52c7fbbac970444958e6ca0',NULL,'{"id":"01a2056fb52c7fbbac970444958e6ca0","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb52970b58e0b6cce2a4120c9","system_id":"01a2056fb52a7b3fad5601f696ac686d","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(48,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb52970b58e0b6cce2a4120c9','{"id":"01a2056fb52970b58e0b6cce2a4120c9","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb52970b58e0b6cce2a4120c9","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(49,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb52e706998644c016a7065f8',NULL,'{"id":"01a2056fb52e706998644c016a7065f8","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb52970b58e0b6cce2a4120c9","order":"i0000000","kind":"<","text":"export of closed deals","level":null}');
INSERT INTO "change" VALUES(50,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb52f7427945f8c361795a192',NULL,'{"id":"01a2056fb52f7427945f8c361795a192","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb52970b58e0b6cce2a4120c9","system_id":"01a2056fb52a7b3fad5601f696ac686d","by_id":"01a2056fb52e706998644c016a7065f8","order":"i0000001"}');
INSERT INTO "change" VALUES(51,'01a2056fb52877729e0c46e59c7cf51e','stepexception','01a2056fb5307af3a60fcd2994668561',NULL,'{"id":"01a2056fb5307af3a60fcd2994668561","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb52970b58e0b6cce2a4120c9","order":"i0000001","text":"client still on the old CRM","often_n":1,"often_of":5,"response":"ask IT for a dump","who":"IT","written_down":0,"new_way":null}');
INSERT INTO "change" VALUES(52,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb530799ca8b3cf70fc02b4e2',NULL,'{"id":"01a2056fb530799ca8b3cf70fc02b4e2","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb52970b58e0b6cce2a4120c9","order":"i0000002","kind":"=","text":"same four filters every week","level":null}');
INSERT INTO "change" VALUES(53,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb5317467837210d16cce3c07',NULL,'{"id":"01a2056fb5317467837210d16cce3c07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(54,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb5317467837210d16cce3c07','{"id":"01a2056fb5317467837210d16cce3c07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb5317467837210d16cce3c07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(55,'01a2056fb52877729e0c46e59c7cf51e','system','01a2056fb53177eba52345577098cbec',NULL,'{"id":"01a2056fb53177eba52345577098cbec","name":"Google Sheets","kind":"","login":"","way_out":""}');
INSERT INTO "change" VALUES(56,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb53374839ab04f423c2d8bb3',NULL,'{"id":"01a2056fb53374839ab04f423c2d8bb3","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb5317467837210d16cce3c07","system_id":"01a2056fb53177eba52345577098cbec","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(57,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb5317467837210d16cce3c07','{"id":"01a2056fb5317467837210d16cce3c07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb5317467837210d16cce3c07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(58,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb5317467837210d16cce3c07','{"id":"01a2056fb5317467837210d16cce3c07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb5317467837210d16cce3c07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(59,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb5367a08aba4581fa4b93a93',NULL,'{"id":"01a2056fb5367a08aba4581fa4b93a93","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb5317467837210d16cce3c07","order":"i0000000","kind":"<","text":"export of closed deals","level":null}');
INSERT INTO "change" VALUES(60,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb5387012979672ed7947ddfc',NULL,'{"id":"01a2056fb5387012979672ed7947ddfc","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb5317467837210d16cce3c07","system_id":"01a2056fb52a7b3fad5601f696ac686d","by_id":"01a2056fb5367a08aba4581fa4b93a93","order":"i0000001"}');
INSERT INTO "change" VALUES(61,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb5387ba2b794363a4a160a4d',NULL,'{"id":"01a2056fb5387ba2b794363a4a160a4d","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb5317467837210d16cce3c07","order":"i0000001","kind":">","text":"this week''s sheet","level":null}');
INSERT INTO "change" VALUES(62,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb539798d92fb40ab3d0346b9',NULL,'{"id":"01a2056fb539798d92fb40ab3d0346b9","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb5317467837210d16cce3c07","system_id":"01a2056fb53177eba52345577098cbec","by_id":"01a2056fb5387ba2b794363a4a160a4d","order":"i0000002"}');
INSERT INTO "change" VALUES(63,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb53972739c61e4f481ac4896',NULL,'{"id":"01a2056fb53972739c61e4f481ac4896","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb5317467837210d16cce3c07","order":"i0000002","kind":"*","text":"retyping the same numbers","level":4}');
INSERT INTO "change" VALUES(64,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb53a77a398a14d1221646f75',NULL,'{"id":"01a2056fb53a77a398a14d1221646f75","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb5317467837210d16cce3c07","order":"i0000003","kind":"\"","text":"the CRM mails a filled sheet every Monday","level":null}');
INSERT INTO "change" VALUES(65,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb53a737ba7783c8134f57843',NULL,'{"id":"01a2056fb53a737ba7783c8134f57843","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(66,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb53a737ba7783c8134f57843','{"id":"01a2056fb53a737ba7783c8134f57843","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb53a737ba7783c8134f57843","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"analyst","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(67,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb53b7ac49938d30bfa6eef8f',NULL,'{"id":"01a2056fb53b7ac49938d30bfa6eef8f","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb53a737ba7783c8134f57843","system_id":"01a2056fb53177eba52345577098cbec","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(68,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb53c702c828bfb0d6bf0b1f1',NULL,'{"id":"01a2056fb53c702c828bfb0d6bf0b1f1","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb53a737ba7783c8134f57843","order":"i0000000","kind":"<","text":"the filled sheet","level":null}');
INSERT INTO "change" VALUES(69,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb53d7ac69b618730bbf7a97d',NULL,'{"id":"01a2056fb53d7ac69b618730bbf7a97d","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb53a737ba7783c8134f57843","system_id":"01a2056fb53177eba52345577098cbec","by_id":"01a2056fb53c702c828bfb0d6bf0b1f1","order":"i0000001"}');
INSERT INTO "change" VALUES(70,'01a2056fb52877729e0c46e59c7cf51e','decision','01a2056fb53e72ea88ac9ee33ddf02e9',NULL,'{"id":"01a2056fb53e72ea88ac9ee33ddf02e9","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb53a737ba7783c8134f57843","order":"i0000001","question":"More than 10 % off?"}');
INSERT INTO "change" VALUES(71,'01a2056fb52877729e0c46e59c7cf51e','answer','01a2056fb53e724dad4c7252e4722448',NULL,'{"id":"01a2056fb53e724dad4c7252e4722448","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb53a737ba7783c8134f57843","decision_id":"01a2056fb53e72ea88ac9ee33ddf02e9","order":"i0000000","label":"yes","says":"ask the account lead","target_id":null}');
INSERT INTO "change" VALUES(72,'01a2056fb52877729e0c46e59c7cf51e','answer','01a2056fb53f743cb6f3487dcc3d18cf',NULL,'{"id":"01a2056fb53f743cb6f3487dcc3d18cf","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb53a737ba7783c8134f57843","decision_id":"01a2056fb53e72ea88ac9ee33ddf02e9","order":"i0000001","label":"no","says":"go on","target_id":null}');
INSERT INTO "change" VALUES(73,'01a2056fb52877729e0c46e59c7cf51e','stepexception','01a2056fb53f78a0bc2e3fedda815881',NULL,'{"id":"01a2056fb53f78a0bc2e3fedda815881","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb53a737ba7783c8134f57843","order":"i0000002","text":"figures missing for a client","often_n":2,"often_of":5,"response":"last month''s, marked in yellow","who":"","written_down":0,"new_way":null}');
INSERT INTO "change" VALUES(74,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb53f7537abd5e16df31df5f7',NULL,'{"id":"01a2056fb53f7537abd5e16df31df5f7","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb53a737ba7783c8134f57843","order":"i0000003","kind":"=","text":"compares with the same week of last year","level":null}');
INSERT INTO "change" VALUES(75,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb5407fa6946d21c821facd07',NULL,'{"id":"01a2056fb5407fa6946d21c821facd07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(76,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb5407fa6946d21c821facd07','{"id":"01a2056fb5407fa6946d21c821facd07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb5407fa6946d21c821facd07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"analyst","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(77,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb5417042a44f7e4f27103a8c',NULL,'{"id":"01a2056fb5417042a44f7e4f27103a8c","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb5407fa6946d21c821facd07","system_id":"01a2056fb50479ef80b2312656cff3bd","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(78,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb5407fa6946d21c821facd07','{"id":"01a2056fb5407fa6946d21c821facd07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"analyst","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb5407fa6946d21c821facd07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"analyst","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(79,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb5427ef6bdca566aab341f8a',NULL,'{"id":"01a2056fb5427ef6bdca566aab341f8a","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb5407fa6946d21c821facd07","order":"i0000000","kind":"<","text":"the odd number and last year''s","level":null}');
INSERT INTO "change" VALUES(80,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb5437f8abca814fa907e9a4d',NULL,'{"id":"01a2056fb5437f8abca814fa907e9a4d","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb5407fa6946d21c821facd07","system_id":"01a2056fb50479ef80b2312656cff3bd","by_id":"01a2056fb5427ef6bdca566aab341f8a","order":"i0000001"}');
INSERT INTO "change" VALUES(81,'01a2056fb52877729e0c46e59c7cf51e','stepexception','01a2056fb543796ebcf283a4b1d37e52',NULL,'{"id":"01a2056fb543796ebcf283a4b1d37e52","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb5407fa6946d21c821facd07","order":"i0000001","text":"account lead on leave","often_n":1,"often_of":10,"response":"guess, and say so in the comment","who":"","written_down":0,"new_way":null}');
INSERT INTO "change" VALUES(82,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb54473ea9d0d3eaf9fa998dc',NULL,'{"id":"01a2056fb54473ea9d0d3eaf9fa998dc","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(83,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb54473ea9d0d3eaf9fa998dc','{"id":"01a2056fb54473ea9d0d3eaf9fa998dc","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb54473ea9d0d3eaf9fa998dc","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"analyst","minutes":45,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(84,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb5447a689a97fa76c26e610e',NULL,'{"id":"01a2056fb5447a689a97fa76c26e610e","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54473ea9d0d3eaf9fa998dc","system_id":"01a2056fb5017c28bcde539152281ceb","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(85,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb54473ea9d0d3eaf9fa998dc','{"id":"01a2056fb54473ea9d0d3eaf9fa998dc","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"analyst","minutes":45,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb54473ea9d0d3eaf9fa998dc","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"analyst","minutes":45,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(86,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb5467b7c950f7e74b2f14baf',NULL,'{"id":"01a2056fb5467b7c950f7e74b2f14baf","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54473ea9d0d3eaf9fa998dc","order":"i0000000","kind":"<","text":"the checked sheet","level":null}');
INSERT INTO "change" VALUES(87,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb5467b4fab99963a7fca4eb1',NULL,'{"id":"01a2056fb5467b4fab99963a7fca4eb1","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54473ea9d0d3eaf9fa998dc","system_id":"01a2056fb53177eba52345577098cbec","by_id":"01a2056fb5467b7c950f7e74b2f14baf","order":"i0000001"}');
INSERT INTO "change" VALUES(88,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb5477009a4340cb59b817108',NULL,'{"id":"01a2056fb5477009a4340cb59b817108","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54473ea9d0d3eaf9fa998dc","order":"i0000001","kind":">","text":"draft report","level":null}');
INSERT INTO "change" VALUES(89,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb547701c9e3c6afae6b72e14',NULL,'{"id":"01a2056fb547701c9e3c6afae6b72e14","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54473ea9d0d3eaf9fa998dc","system_id":"01a2056fb5017c28bcde539152281ceb","by_id":"01a2056fb5477009a4340cb59b817108","order":"i0000002"}');
INSERT INTO "change" VALUES(90,'01a2056fb52877729e0c46e59c7cf51e','stepexception','01a2056fb5487539bfe8a492e9bacdc8',NULL,'{"id":"01a2056fb5487539bfe8a492e9bacdc8","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54473ea9d0d3eaf9fa998dc","order":"i0000002","text":"client asked for another layout","often_n":1,"often_of":10,"response":"copy the old report and edit","who":"","written_down":0,"new_way":null}');
INSERT INTO "change" VALUES(91,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb54871c69a97f90ecafd71c6',NULL,'{"id":"01a2056fb54871c69a97f90ecafd71c6","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54473ea9d0d3eaf9fa998dc","order":"i0000003","kind":"*","text":"Sunday evening work","level":5}');
INSERT INTO "change" VALUES(92,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb5487ca39ff87a26546daf17',NULL,'{"id":"01a2056fb5487ca39ff87a26546daf17","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54473ea9d0d3eaf9fa998dc","order":"i0000004","kind":"=","text":"three sentences: up, down, why","level":null}');
INSERT INTO "change" VALUES(93,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb54875dabe7d4a8258376f50',NULL,'{"id":"01a2056fb54875dabe7d4a8258376f50","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000005","text":"Ask the partner to approve","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(94,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb54875dabe7d4a8258376f50','{"id":"01a2056fb54875dabe7d4a8258376f50","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000005","text":"Ask the partner to approve","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb54875dabe7d4a8258376f50","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000005","text":"Ask the partner to approve","role":"partner","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(95,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb5497cecb95abf70ae2e55ce',NULL,'{"id":"01a2056fb5497cecb95abf70ae2e55ce","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","system_id":"01a2056fb4ed742abe857cdf33acfe5a","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(96,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb54a73d8a9ad96cb59c7067f',NULL,'{"id":"01a2056fb54a73d8a9ad96cb59c7067f","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","order":"i0000000","kind":"<","text":"draft report","level":null}');
INSERT INTO "change" VALUES(97,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb54b70c0a355e2c074a32cf9',NULL,'{"id":"01a2056fb54b70c0a355e2c074a32cf9","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","system_id":"01a2056fb4ed742abe857cdf33acfe5a","by_id":"01a2056fb54a73d8a9ad96cb59c7067f","order":"i0000001"}');
INSERT INTO "change" VALUES(98,'01a2056fb52877729e0c46e59c7cf51e','decision','01a2056fb54b7c688081fde554ce8d4c',NULL,'{"id":"01a2056fb54b7c688081fde554ce8d4c","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","order":"i0000001","question":"Approved?"}');
INSERT INTO "change" VALUES(99,'01a2056fb52877729e0c46e59c7cf51e','answer','01a2056fb54b733381474f68cd4e6ae5',NULL,'{"id":"01a2056fb54b733381474f68cd4e6ae5","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","decision_id":"01a2056fb54b7c688081fde554ce8d4c","order":"i0000000","label":"yes","says":"Send the report","target_id":null}');
INSERT INTO "change" VALUES(100,'01a2056fb52877729e0c46e59c7cf51e','answer','01a2056fb54c7a7f84e1690817c79297',NULL,'{"id":"01a2056fb54c7a7f84e1690817c79297","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","decision_id":"01a2056fb54b7c688081fde554ce8d4c","order":"i0000001","label":"no","says":"Write the comment for each client","target_id":"01a2056fb54473ea9d0d3eaf9fa998dc"}');
INSERT INTO "change" VALUES(101,'01a2056fb52877729e0c46e59c7cf51e','stepexception','01a2056fb54c7921a5aa5b9e0f58ff6a',NULL,'{"id":"01a2056fb54c7921a5aa5b9e0f58ff6a","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","order":"i0000002","text":"partner travelling","often_n":1,"often_of":10,"response":"waits until Friday","who":"","written_down":0,"new_way":null}');
INSERT INTO "change" VALUES(102,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb54c7c5db77fbe345271fcbb',NULL,'{"id":"01a2056fb54c7c5db77fbe345271fcbb","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","order":"i0000003","kind":"\"","text":"the partner approves every report before it leaves","level":null}');
INSERT INTO "change" VALUES(103,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb54d7d4fb05c52bf31a51deb',NULL,'{"id":"01a2056fb54d7d4fb05c52bf31a51deb","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000006","text":"Send the report","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(104,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb54d7d4fb05c52bf31a51deb','{"id":"01a2056fb54d7d4fb05c52bf31a51deb","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000006","text":"Send the report","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb54d7d4fb05c52bf31a51deb","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(105,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb54e767b81a544cf98f42686',NULL,'{"id":"01a2056fb54e767b81a544cf98f42686","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54d7d4fb05c52bf31a51deb","system_id":"01a2056fb4ed742abe857cdf33acfe5a","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(106,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb54d7d4fb05c52bf31a51deb','{"id":"01a2056fb54d7d4fb05c52bf31a51deb","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb54d7d4fb05c52bf31a51deb","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(107,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb54d7d4fb05c52bf31a51deb','{"id":"01a2056fb54d7d4fb05c52bf31a51deb","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb54d7d4fb05c52bf31a51deb","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(108,'01a2056fb52877729e0c46e59c7cf51e','note','01a2056fb54f7bacbf2aba3305eacce3',NULL,'{"id":"01a2056fb54f7bacbf2aba3305eacce3","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54d7d4fb05c52bf31a51deb","order":"i0000000","kind":"<","text":"approved report","level":null}');
INSERT INTO "change" VALUES(109,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb55079679908e2bf73599481',NULL,'{"id":"01a2056fb55079679908e2bf73599481","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54d7d4fb05c52bf31a51deb","system_id":"01a2056fb4ed742abe857cdf33acfe5a","by_id":"01a2056fb54f7bacbf2aba3305eacce3","order":"i0000001"}');
INSERT INTO "change" VALUES(110,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb551703db8a27abd949e0118',NULL,'{"id":"01a2056fb551703db8a27abd949e0118","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000007","text":"File it","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(111,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb551703db8a27abd949e0118','{"id":"01a2056fb551703db8a27abd949e0118","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000007","text":"File it","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb551703db8a27abd949e0118","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(112,'01a2056fb52877729e0c46e59c7cf51e','systemuse','01a2056fb55176cbacfbc7213be8ffe9',NULL,'{"id":"01a2056fb55176cbacfbc7213be8ffe9","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb551703db8a27abd949e0118","system_id":"01a2056fb4fb7262980f47770e421522","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(113,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb551703db8a27abd949e0118','{"id":"01a2056fb551703db8a27abd949e0118","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb551703db8a27abd949e0118","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(114,'01a2056fb52877729e0c46e59c7cf51e','step','01a2056fb551703db8a27abd949e0118','{"id":"01a2056fb551703db8a27abd949e0118","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb551703db8a27abd949e0118","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":1,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(115,'01a2056fb52877729e0c46e59c7cf51e','parked','01a2056fb5547afeac6983d9416686b6',NULL,'{"id":"01a2056fb5547afeac6983d9416686b6","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","text":"who owns the report template?","went":null}');
INSERT INTO "change" VALUES(116,'01a2056fb52877729e0c46e59c7cf51e','parked','01a2056fb55477fcaf16cf62dbe8a5fd',NULL,'{"id":"01a2056fb55477fcaf16cf62dbe8a5fd","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000001","text":"ask finance whether the VAT column is still needed","went":null}');
INSERT INTO "change" VALUES(117,'01a2056fb52877729e0c46e59c7cf51e','answer','01a2056fb53e724dad4c7252e4722448','{"id":"01a2056fb53e724dad4c7252e4722448","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb53a737ba7783c8134f57843","decision_id":"01a2056fb53e72ea88ac9ee33ddf02e9","order":"i0000000","label":"yes","says":"ask the account lead","target_id":null}','{"id":"01a2056fb53e724dad4c7252e4722448","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb53a737ba7783c8134f57843","decision_id":"01a2056fb53e72ea88ac9ee33ddf02e9","order":"i0000000","label":"yes","says":"ask the account lead","target_id":"01a2056fb5407fa6946d21c821facd07"}');
INSERT INTO "change" VALUES(118,'01a2056fb52877729e0c46e59c7cf51e','answer','01a2056fb54b733381474f68cd4e6ae5','{"id":"01a2056fb54b733381474f68cd4e6ae5","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","decision_id":"01a2056fb54b7c688081fde554ce8d4c","order":"i0000000","label":"yes","says":"Send the report","target_id":null}','{"id":"01a2056fb54b733381474f68cd4e6ae5","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","decision_id":"01a2056fb54b7c688081fde554ce8d4c","order":"i0000000","label":"yes","says":"Send the report","target_id":"01a2056fb54d7d4fb05c52bf31a51deb"}');
INSERT INTO "change" VALUES(119,'01a2056fb55d7ce4953674d1f869e457','sitting','01a2056fb522716aa25d53bb6685a798','{"id":"01a2056fb522716aa25d53bb6685a798","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","doer":"Robin","doer_role":"analyst","facilitator":"Kim","planned_minutes":150,"started_at":"2026-11-03T23:25:36.542154Z","ended_at":null}','{"id":"01a2056fb522716aa25d53bb6685a798","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","doer":"Robin","doer_role":"analyst","facilitator":"Kim","planned_minutes":150,"started_at":"2026-11-03T23:25:36.542154Z","ended_at":"2026-11-04T01:36:36.542154Z"}');
INSERT INTO "change" VALUES(120,'01a2056fb5737c3e9ebf38f5283d46d8','step','01a2056fb52970b58e0b6cce2a4120c9','{"id":"01a2056fb52970b58e0b6cce2a4120c9","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb52970b58e0b6cce2a4120c9","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":1,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(121,'01a2056fb57973bd9b68e4f1fc96aa11','step','01a2056fb5317467837210d16cce3c07','{"id":"01a2056fb5317467837210d16cce3c07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb5317467837210d16cce3c07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":1,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(122,'01a2056fb57e786d9b20eae48683f615','step','01a2056fb53a737ba7783c8134f57843','{"id":"01a2056fb53a737ba7783c8134f57843","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"analyst","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb53a737ba7783c8134f57843","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"analyst","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":1,"help":null}');
INSERT INTO "change" VALUES(123,'01a2056fb5827160b92a911aca0d0a99','step','01a2056fb52970b58e0b6cce2a4120c9','{"id":"01a2056fb52970b58e0b6cce2a4120c9","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":1,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb52970b58e0b6cce2a4120c9","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":1,"copied":0,"same_analysis":0,"help":"A"}');
INSERT INTO "change" VALUES(124,'01a2056fb5827160b92a911aca0d0a99','step','01a2056fb5317467837210d16cce3c07','{"id":"01a2056fb5317467837210d16cce3c07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":1,"same_analysis":0,"help":null}','{"id":"01a2056fb5317467837210d16cce3c07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":1,"same_analysis":0,"help":"A"}');
INSERT INTO "change" VALUES(125,'01a2056fb5887e21962a014d30e84378','step','01a2056fb53a737ba7783c8134f57843','{"id":"01a2056fb53a737ba7783c8134f57843","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"analyst","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":1,"help":null}','{"id":"01a2056fb53a737ba7783c8134f57843","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"analyst","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":1,"help":"D"}');
INSERT INTO "change" VALUES(126,'01a2056fb5887e21962a014d30e84378','step','01a2056fb5407fa6946d21c821facd07','{"id":"01a2056fb5407fa6946d21c821facd07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"analyst","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb5407fa6946d21c821facd07","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"analyst","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":"D"}');
INSERT INTO "change" VALUES(127,'01a2056fb5887e21962a014d30e84378','step','01a2056fb54473ea9d0d3eaf9fa998dc','{"id":"01a2056fb54473ea9d0d3eaf9fa998dc","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"analyst","minutes":45,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb54473ea9d0d3eaf9fa998dc","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"analyst","minutes":45,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":"D"}');
INSERT INTO "change" VALUES(128,'01a2056fb58e7bac9a17d79a3ed0ee00','step','01a2056fb54875dabe7d4a8258376f50','{"id":"01a2056fb54875dabe7d4a8258376f50","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000005","text":"Ask the partner to approve","role":"partner","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb54875dabe7d4a8258376f50","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000005","text":"Ask the partner to approve","role":"partner","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":"P"}');
INSERT INTO "change" VALUES(129,'01a2056fb58e7bac9a17d79a3ed0ee00','step','01a2056fb54d7d4fb05c52bf31a51deb','{"id":"01a2056fb54d7d4fb05c52bf31a51deb","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a2056fb54d7d4fb05c52bf31a51deb","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":"P"}');
INSERT INTO "change" VALUES(130,'01a2056fb5957c818cb7d22b27c96e8b','stepexception','01a2056fb54c7921a5aa5b9e0f58ff6a','{"id":"01a2056fb54c7921a5aa5b9e0f58ff6a","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","order":"i0000002","text":"partner travelling","often_n":1,"often_of":10,"response":"waits until Friday","who":"","written_down":0,"new_way":null}','{"id":"01a2056fb54c7921a5aa5b9e0f58ff6a","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","order":"i0000002","text":"partner travelling","often_n":1,"often_of":10,"response":"waits until Friday","who":"","written_down":1,"new_way":null}');
INSERT INTO "change" VALUES(131,'01a2056fb59a7b7a94f2436c360cb018','stepexception','01a2056fb54c7921a5aa5b9e0f58ff6a','{"id":"01a2056fb54c7921a5aa5b9e0f58ff6a","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","order":"i0000002","text":"partner travelling","often_n":1,"often_of":10,"response":"waits until Friday","who":"","written_down":1,"new_way":null}','{"id":"01a2056fb54c7921a5aa5b9e0f58ff6a","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb54875dabe7d4a8258376f50","order":"i0000002","text":"partner travelling","often_n":1,"often_of":10,"response":"waits until Friday","who":"","written_down":1,"new_way":"person"}');
INSERT INTO "change" VALUES(132,'01a2056fb59e7266a0f48ea059158762','stepexception','01a2056fb53f78a0bc2e3fedda815881','{"id":"01a2056fb53f78a0bc2e3fedda815881","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb53a737ba7783c8134f57843","order":"i0000002","text":"figures missing for a client","often_n":2,"often_of":5,"response":"last month''s, marked in yellow","who":"","written_down":0,"new_way":null}','{"id":"01a2056fb53f78a0bc2e3fedda815881","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","step_id":"01a2056fb53a737ba7783c8134f57843","order":"i0000002","text":"figures missing for a client","often_n":2,"often_of":5,"response":"last month''s, marked in yellow","who":"","written_down":0,"new_way":"stop and ask"}');
INSERT INTO "change" VALUES(133,'01a2056fb5a47ac38577c783d691452b','system','01a2056fb53177eba52345577098cbec','{"id":"01a2056fb53177eba52345577098cbec","name":"Google Sheets","kind":"","login":"","way_out":""}','{"id":"01a2056fb53177eba52345577098cbec","name":"Google Sheets","kind":"sheet","login":"","way_out":""}');
INSERT INTO "change" VALUES(134,'01a2056fb5a9780da2e5ae887a0d5487','system','01a2056fb53177eba52345577098cbec','{"id":"01a2056fb53177eba52345577098cbec","name":"Google Sheets","kind":"sheet","login":"","way_out":""}','{"id":"01a2056fb53177eba52345577098cbec","name":"Google Sheets","kind":"sheet","login":"shared","way_out":""}');
INSERT INTO "change" VALUES(135,'01a2056fb5ad78938e2e65763a8b8ce5','system','01a2056fb53177eba52345577098cbec','{"id":"01a2056fb53177eba52345577098cbec","name":"Google Sheets","kind":"sheet","login":"shared","way_out":""}','{"id":"01a2056fb53177eba52345577098cbec","name":"Google Sheets","kind":"sheet","login":"shared","way_out":"CSV"}');
INSERT INTO "change" VALUES(136,'01a2056fb5b17c2db7e7eb6253bdc58f','system','01a2056fb52a7b3fad5601f696ac686d','{"id":"01a2056fb52a7b3fad5601f696ac686d","name":"HubSpot","kind":"","login":"","way_out":""}','{"id":"01a2056fb52a7b3fad5601f696ac686d","name":"HubSpot","kind":"CRM","login":"","way_out":""}');
INSERT INTO "change" VALUES(137,'01a2056fb5b57c27a9c65b5b65bcf583','system','01a2056fb52a7b3fad5601f696ac686d','{"id":"01a2056fb52a7b3fad5601f696ac686d","name":"HubSpot","kind":"CRM","login":"","way_out":""}','{"id":"01a2056fb52a7b3fad5601f696ac686d","name":"HubSpot","kind":"CRM","login":"one each","way_out":""}');
INSERT INTO "change" VALUES(138,'01a2056fb5b977569d135e4b946b3ab9','system','01a2056fb52a7b3fad5601f696ac686d','{"id":"01a2056fb52a7b3fad5601f696ac686d","name":"HubSpot","kind":"CRM","login":"one each","way_out":""}','{"id":"01a2056fb52a7b3fad5601f696ac686d","name":"HubSpot","kind":"CRM","login":"one each","way_out":"CSV export of a view"}');
INSERT INTO "change" VALUES(139,'01a2056fb5bc766489ef06b870854b04','process','01a2056fb4ca7df2bad55852fef8f2a7','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"picked","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":null,"mapped_because":""}','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"mapped","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":"2026-11-04","mapped_because":"the assistant was away; the last step is asked on Monday"}');
INSERT INTO "change" VALUES(140,'01a2056fb5c6784eac185e9a1abf736d','parked','01a2056fb55477fcaf16cf62dbe8a5fd','{"id":"01a2056fb55477fcaf16cf62dbe8a5fd","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000001","text":"ask finance whether the VAT column is still needed","went":null}','{"id":"01a2056fb55477fcaf16cf62dbe8a5fd","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000001","text":"ask finance whether the VAT column is still needed","went":"follow-up"}');
INSERT INTO "change" VALUES(141,'01a2056fb5d27a6eb4048738449c8e02','owner','01a2056fb4ca7df2bad55852fef8f2a7',NULL,'{"id":"01a2056fb4ca7df2bad55852fef8f2a7","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"","builder":"","helper":"","gives_way":"","covered_by":"","agreed_by":"","agreed_on":null,"decided_by":"","decided_on":null,"hours_because":"","experiment_because":""}');
INSERT INTO "change" VALUES(142,'01a2056fb5d27a6eb4048738449c8e02','process','01a2056fb4ca7df2bad55852fef8f2a7','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"mapped","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":"2026-11-04","mapped_because":"the assistant was away; the last step is asked on Monday"}','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"owned","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":"2026-11-04","mapped_because":"the assistant was away; the last step is asked on Monday"}');
INSERT INTO "change" VALUES(143,'01a2056fb5d8710d8e9e3f2dcecfcdbb','owner','01a2056fb4ca7df2bad55852fef8f2a7','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"","builder":"","helper":"","gives_way":"","covered_by":"","agreed_by":"","agreed_on":null,"decided_by":"","decided_on":null,"hours_because":"","experiment_because":""}','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"Sam","builder":"","helper":"the consultant, Thu 14-17","gives_way":"","covered_by":"","agreed_by":"","agreed_on":null,"decided_by":"","decided_on":null,"hours_because":"","experiment_because":""}');
INSERT INTO "change" VALUES(144,'01a2056fb5dd781797220cd275978edf','owner','01a2056fb4ca7df2bad55852fef8f2a7','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"Sam","builder":"","helper":"the consultant, Thu 14-17","gives_way":"","covered_by":"","agreed_by":"","agreed_on":null,"decided_by":"","decided_on":null,"hours_because":"","experiment_because":""}','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"Sam","builder":"","helper":"the consultant, Thu 14-17","gives_way":"","covered_by":"","agreed_by":"","agreed_on":null,"decided_by":"managing partner","decided_on":"2026-11-04","hours_because":"","experiment_because":""}');
INSERT INTO "change" VALUES(145,'01a2056fb5e2772cb4082560cf7600a2','owner','01a2056fb4ca7df2bad55852fef8f2a7','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"Sam","builder":"","helper":"the consultant, Thu 14-17","gives_way":"","covered_by":"","agreed_by":"","agreed_on":null,"decided_by":"managing partner","decided_on":"2026-11-04","hours_because":"","experiment_because":""}','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"Sam","builder":"","helper":"the consultant, Thu 14-17","gives_way":"the Tuesday status call and the newsletter","covered_by":"the team assistant","agreed_by":"head of operations","agreed_on":"2026-11-04","decided_by":"managing partner","decided_on":"2026-11-04","hours_because":"","experiment_because":""}');
INSERT INTO "change" VALUES(146,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ec768d8663c6bfa6775bc6',NULL,'{"id":"01a2056fb5ec768d8663c6bfa6775bc6","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-03","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(147,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ec7829a90d608c8b6f0370',NULL,'{"id":"01a2056fb5ec7829a90d608c8b6f0370","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-05","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(148,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ec749780437166f13c4fb7',NULL,'{"id":"01a2056fb5ec749780437166f13c4fb7","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-06","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(149,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ec765ea1cea12fb7b92410',NULL,'{"id":"01a2056fb5ec765ea1cea12fb7b92410","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-10","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(150,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ec70bca54b8209691660ec',NULL,'{"id":"01a2056fb5ec70bca54b8209691660ec","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-12","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(151,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ec7ed385f0ec77ddc0ca45',NULL,'{"id":"01a2056fb5ec7ed385f0ec77ddc0ca45","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-13","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(152,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ec7c408e5b9ba8dc01cb5e',NULL,'{"id":"01a2056fb5ec7c408e5b9ba8dc01cb5e","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-17","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(153,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ec7b8e9d162bd4b3d24266',NULL,'{"id":"01a2056fb5ec7b8e9d162bd4b3d24266","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-19","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(154,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ed7fe28b10a673052544f6',NULL,'{"id":"01a2056fb5ed7fe28b10a673052544f6","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-20","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(155,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ed73409a4b97e065c806d8',NULL,'{"id":"01a2056fb5ed73409a4b97e065c806d8","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-24","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(156,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ed75e1a5ab2a822e6de94b',NULL,'{"id":"01a2056fb5ed75e1a5ab2a822e6de94b","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-26","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(157,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ed70399d08420f1d3073bd',NULL,'{"id":"01a2056fb5ed70399d08420f1d3073bd","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-27","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(158,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ed7e45a7b82e6766e96c25',NULL,'{"id":"01a2056fb5ed7e45a7b82e6766e96c25","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-01","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(159,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ed7137924101a19b264be5',NULL,'{"id":"01a2056fb5ed7137924101a19b264be5","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-03","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(160,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ed7e1f8ced9f2525cd91a7',NULL,'{"id":"01a2056fb5ed7e1f8ced9f2525cd91a7","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-04","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(161,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ed7039984ae1190ca0b899',NULL,'{"id":"01a2056fb5ed7039984ae1190ca0b899","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-08","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(162,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ed73e4b4c1f0ffb9277e62',NULL,'{"id":"01a2056fb5ed73e4b4c1f0ffb9277e62","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-10","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(163,'01a2056fb5e87e8fb2bb0bd23b5d3309','block','01a2056fb5ed7c028d7621f5f30eebb8',NULL,'{"id":"01a2056fb5ed7c028d7621f5f30eebb8","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-11","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(164,'01a2056fb5e87e8fb2bb0bd23b5d3309','process','01a2056fb4ca7df2bad55852fef8f2a7','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"owned","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":"2026-11-04","mapped_because":"the assistant was away; the last step is asked on Monday"}','{"id":"01a2056fb4ca7df2bad55852fef8f2a7","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"building","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-30","mapped_on":"2026-11-04","mapped_because":"the assistant was away; the last step is asked on Monday"}');
INSERT INTO "change" VALUES(165,'01a2056fb5fb7fce8e440bab14baf111','block','01a2056fb5ec768d8663c6bfa6775bc6','{"id":"01a2056fb5ec768d8663c6bfa6775bc6","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-03","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a2056fb5ec768d8663c6bfa6775bc6","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-03","start":540,"minutes":180,"kind":"build","state":"kept","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(166,'01a2056fb6007bf491334892128c0c82','block','01a2056fb5ec7829a90d608c8b6f0370','{"id":"01a2056fb5ec7829a90d608c8b6f0370","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-05","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a2056fb5ec7829a90d608c8b6f0370","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-05","start":540,"minutes":180,"kind":"learn","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(167,'01a2056fb6067be387af0c49ca7c3b8f','block','01a2056fb5ec7829a90d608c8b6f0370','{"id":"01a2056fb5ec7829a90d608c8b6f0370","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-05","start":540,"minutes":180,"kind":"learn","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a2056fb5ec7829a90d608c8b6f0370","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-05","start":540,"minutes":180,"kind":"learn","state":"kept","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(168,'01a2056fb60a7d5f956bd51c690b3f73','block','01a2056fb5ec749780437166f13c4fb7','{"id":"01a2056fb5ec749780437166f13c4fb7","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-06","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a2056fb5ec749780437166f13c4fb7","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-06","start":780,"minutes":120,"kind":"test","state":"taken","partly":0,"taken_by":"sales","taken_why":"a customer wanted a demo","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(169,'01a2056fb6107982a9ebda6982f9b0f5','block','01a2056fb5ec765ea1cea12fb7b92410','{"id":"01a2056fb5ec765ea1cea12fb7b92410","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-10","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a2056fb5ec765ea1cea12fb7b92410","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-10","start":540,"minutes":180,"kind":"build","state":"kept","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(170,'01a2056fb6167142914fc22fc2c65747','block','01a2056fb5ec70bca54b8209691660ec','{"id":"01a2056fb5ec70bca54b8209691660ec","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-12","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a2056fb5ec70bca54b8209691660ec","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-12","start":540,"minutes":180,"kind":"build","state":"partly","partly":90,"taken_by":"the board","taken_why":"figures for Thursday","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(171,'01a2056fb61a701c81bda30d5d132a68','block','01a2056fb5ec7ed385f0ec77ddc0ca45','{"id":"01a2056fb5ec7ed385f0ec77ddc0ca45","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-13","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a2056fb5ec7ed385f0ec77ddc0ca45","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-13","start":900,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":"2026-11-13","moved_start":780,"moved_minutes":120}');
INSERT INTO "change" VALUES(172,'01a2056fb62072db836239b2b4ea53b7','block','01a2056fb5ec7ed385f0ec77ddc0ca45','{"id":"01a2056fb5ec7ed385f0ec77ddc0ca45","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-13","start":900,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":"2026-11-13","moved_start":780,"moved_minutes":120}','{"id":"01a2056fb5ec7ed385f0ec77ddc0ca45","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-13","start":900,"minutes":120,"kind":"test","state":"kept","partly":0,"taken_by":"","taken_why":"","moved_day":"2026-11-13","moved_start":780,"moved_minutes":120}');
INSERT INTO "change" VALUES(173,'01a2056fb6247b809f22f06483e3cc0e','block','01a2056fb5ec7c408e5b9ba8dc01cb5e','{"id":"01a2056fb5ec7c408e5b9ba8dc01cb5e","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-17","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a2056fb5ec7c408e5b9ba8dc01cb5e","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-17","start":540,"minutes":180,"kind":"build","state":"kept","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(174,'01a2056fb6287b3caa25ce6a097b3c89','block','01a2056fb5ec7b8e9d162bd4b3d24266','{"id":"01a2056fb5ec7b8e9d162bd4b3d24266","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-19","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a2056fb5ec7b8e9d162bd4b3d24266","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-19","start":540,"minutes":180,"kind":"build","state":"kept","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(175,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62e73548229f7acc7c29352',NULL,'{"id":"01a2056fb62e73548229f7acc7c29352","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-09","start":600,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(176,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62e7c4e95b0d2af42fd62d3',NULL,'{"id":"01a2056fb62e7c4e95b0d2af42fd62d3","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-11","start":840,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(177,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62e7f73a82fd428d0c3be68',NULL,'{"id":"01a2056fb62e7f73a82fd428d0c3be68","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-12","start":660,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(178,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62e74999572e3b490b124e2',NULL,'{"id":"01a2056fb62e74999572e3b490b124e2","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-16","start":600,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(179,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62e71178115f297f1388e56',NULL,'{"id":"01a2056fb62e71178115f297f1388e56","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-18","start":840,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(180,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62e7435bef3898308933a17',NULL,'{"id":"01a2056fb62e7435bef3898308933a17","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-19","start":660,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(181,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62e7502a84b85d94828b32e',NULL,'{"id":"01a2056fb62e7502a84b85d94828b32e","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-23","start":600,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(182,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62e7496a7d6c63061a5f0d5',NULL,'{"id":"01a2056fb62e7496a7d6c63061a5f0d5","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-25","start":840,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(183,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62e7a57b602f6cdb29c3fa8',NULL,'{"id":"01a2056fb62e7a57b602f6cdb29c3fa8","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-26","start":660,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(184,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62e7c15ad1beb507e3c4584',NULL,'{"id":"01a2056fb62e7c15ad1beb507e3c4584","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-30","start":600,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(185,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62e7a28add651c4c0e7e081',NULL,'{"id":"01a2056fb62e7a28add651c4c0e7e081","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-02","start":840,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(186,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62e71eeb0117bad4a243d87',NULL,'{"id":"01a2056fb62e71eeb0117bad4a243d87","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-03","start":660,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(187,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62f72eca1f9a7feee6b2a06',NULL,'{"id":"01a2056fb62f72eca1f9a7feee6b2a06","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-07","start":600,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(188,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62f71dfb46b117ff16909be',NULL,'{"id":"01a2056fb62f71dfb46b117ff16909be","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-09","start":840,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(189,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62f78b786f54a9494810258',NULL,'{"id":"01a2056fb62f78b786f54a9494810258","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-10","start":660,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(190,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62f760e8c75bd31baec77f0',NULL,'{"id":"01a2056fb62f760e8c75bd31baec77f0","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-14","start":600,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(191,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62f790da92fd85708718d8a',NULL,'{"id":"01a2056fb62f790da92fd85708718d8a","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-16","start":840,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(192,'01a2056fb62c7160bd7221fde4dbb448','busy','01a2056fb62f7ecd8a8ee9082644780e',NULL,'{"id":"01a2056fb62f7ecd8a8ee9082644780e","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-12-17","start":660,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(193,'01a2056fb6337063ae652af64911ee2a','block','01a2056fb6347b34b5d95b39c4c1347d',NULL,'{"id":"01a2056fb6347b34b5d95b39c4c1347d","process_id":"01a2056fb4ca7df2bad55852fef8f2a7","day":"2026-11-18","start":1020,"minutes":60,"kind":"build","state":"side of desk","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
CREATE TABLE dayoff (
	id VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	name VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
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
INSERT INTO "decision" VALUES('01a2056fb4fd7ecc9db370c399e3b8ab','01a2056fb4d17887a823d1fec905e417','01a2056fb4fb7f5c90d3354100a5a73c','i0000000','Found one?');
INSERT INTO "decision" VALUES('01a2056fb53e72ea88ac9ee33ddf02e9','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb53a737ba7783c8134f57843','i0000001','More than 10 % off?');
INSERT INTO "decision" VALUES('01a2056fb54b7c688081fde554ce8d4c','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54875dabe7d4a8258376f50','i0000001','Approved?');
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
	draft_share INTEGER NOT NULL, 
	alone_share INTEGER NOT NULL, 
	first_day INTEGER NOT NULL, 
	work_days VARCHAR NOT NULL, 
	works_from INTEGER NOT NULL, 
	works_to INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "firm" VALUES('01a2056fb4c07dae8b0e1aa43e3e91dd','Northgate Ltd (example)','Europe/London',50,90,0,'01234',540,1020);
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
INSERT INTO "note" VALUES('01a2056fb4f67fe1b1c4c0cb4f9780df','01a2056fb4d17887a823d1fec905e417','01a2056fb4e97491a08cb02f93d01710','i0000000','<','request for proposal',NULL);
INSERT INTO "note" VALUES('01a2056fb5007dd48d373e94f3eda36f','01a2056fb4d17887a823d1fec905e417','01a2056fb4fb7f5c90d3354100a5a73c','i0000001','*','nobody finds anything in there',4);
INSERT INTO "note" VALUES('01a2056fb52e706998644c016a7065f8','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb52970b58e0b6cce2a4120c9','i0000000','<','export of closed deals',NULL);
INSERT INTO "note" VALUES('01a2056fb530799ca8b3cf70fc02b4e2','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb52970b58e0b6cce2a4120c9','i0000002','=','same four filters every week',NULL);
INSERT INTO "note" VALUES('01a2056fb5367a08aba4581fa4b93a93','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb5317467837210d16cce3c07','i0000000','<','export of closed deals',NULL);
INSERT INTO "note" VALUES('01a2056fb5387ba2b794363a4a160a4d','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb5317467837210d16cce3c07','i0000001','>','this week''s sheet',NULL);
INSERT INTO "note" VALUES('01a2056fb53972739c61e4f481ac4896','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb5317467837210d16cce3c07','i0000002','*','retyping the same numbers',4);
INSERT INTO "note" VALUES('01a2056fb53a77a398a14d1221646f75','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb5317467837210d16cce3c07','i0000003','"','the CRM mails a filled sheet every Monday',NULL);
INSERT INTO "note" VALUES('01a2056fb53c702c828bfb0d6bf0b1f1','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb53a737ba7783c8134f57843','i0000000','<','the filled sheet',NULL);
INSERT INTO "note" VALUES('01a2056fb53f7537abd5e16df31df5f7','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb53a737ba7783c8134f57843','i0000003','=','compares with the same week of last year',NULL);
INSERT INTO "note" VALUES('01a2056fb5427ef6bdca566aab341f8a','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb5407fa6946d21c821facd07','i0000000','<','the odd number and last year''s',NULL);
INSERT INTO "note" VALUES('01a2056fb5467b7c950f7e74b2f14baf','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54473ea9d0d3eaf9fa998dc','i0000000','<','the checked sheet',NULL);
INSERT INTO "note" VALUES('01a2056fb5477009a4340cb59b817108','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54473ea9d0d3eaf9fa998dc','i0000001','>','draft report',NULL);
INSERT INTO "note" VALUES('01a2056fb54871c69a97f90ecafd71c6','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54473ea9d0d3eaf9fa998dc','i0000003','*','Sunday evening work',5);
INSERT INTO "note" VALUES('01a2056fb5487ca39ff87a26546daf17','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54473ea9d0d3eaf9fa998dc','i0000004','=','three sentences: up, down, why',NULL);
INSERT INTO "note" VALUES('01a2056fb54a73d8a9ad96cb59c7067f','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54875dabe7d4a8258376f50','i0000000','<','draft report',NULL);
INSERT INTO "note" VALUES('01a2056fb54c7c5db77fbe345271fcbb','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54875dabe7d4a8258376f50','i0000003','"','the partner approves every report before it leaves',NULL);
INSERT INTO "note" VALUES('01a2056fb54f7bacbf2aba3305eacce3','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54d7d4fb05c52bf31a51deb','i0000000','<','approved report',NULL);
CREATE TABLE owner (
	id VARCHAR NOT NULL, 
	owner VARCHAR NOT NULL, 
	owner_role VARCHAR NOT NULL, 
	for_speed BOOLEAN NOT NULL, 
	for_quality BOOLEAN NOT NULL, 
	named_by VARCHAR NOT NULL, 
	named_from DATE, 
	enthusiast VARCHAR NOT NULL, 
	builder VARCHAR NOT NULL, 
	helper VARCHAR NOT NULL, 
	gives_way VARCHAR NOT NULL, 
	covered_by VARCHAR NOT NULL, 
	agreed_by VARCHAR NOT NULL, 
	agreed_on DATE, 
	decided_by VARCHAR NOT NULL, 
	decided_on DATE, 
	hours_because VARCHAR NOT NULL, 
	experiment_because VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES process (id) ON DELETE CASCADE
);
INSERT INTO "owner" VALUES('01a2056fb4ca7df2bad55852fef8f2a7','Alex','Head of Client Service',1,1,'',NULL,'Sam','','the consultant, Thu 14-17','the Tuesday status call and the newsletter','the team assistant','head of operations','2026-11-04','managing partner','2026-11-04','','');
CREATE TABLE parked (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	"order" VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	went VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE
);
INSERT INTO "parked" VALUES('01a2056fb5077bebbe6c748bd907b731','01a2056fb4d17887a823d1fec905e417','i0000000','discounts: who may give how much?',NULL);
INSERT INTO "parked" VALUES('01a2056fb5547afeac6983d9416686b6','01a2056fb4ca7df2bad55852fef8f2a7','i0000000','who owns the report template?',NULL);
INSERT INTO "parked" VALUES('01a2056fb55477fcaf16cf62dbe8a5fd','01a2056fb4ca7df2bad55852fef8f2a7','i0000001','ask finance whether the VAT column is still needed','follow-up');
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
INSERT INTO "process" VALUES('01a2056fb4ca7df2bad55852fef8f2a7','i0000000','Client reporting','the one','every week, three hours, one team, and nobody likes it','building','',180,1.0,'the week has ended and the deals are closed in the CRM','each client has a report with a comment','2026-10-30','2026-11-04','the assistant was away; the last step is asked on Monday');
INSERT INTO "process" VALUES('01a2056fb4d17887a823d1fec905e417','i0000001','Proposal creation','parked','','candidate','',150,NULL,'','','2026-10-30',NULL,'');
INSERT INTO "process" VALUES('01a2056fb4d570128088e20cd5725c39','i0000002','Data entry from CRM to project tool','parked','','candidate','',120,NULL,'','','2026-10-30',NULL,'');
INSERT INTO "process" VALUES('01a2056fb4d87aa985993d92e725e9b0','i0000003','Client onboarding','parked','','candidate','',240,NULL,'','','2026-10-30',NULL,'');
CREATE TABLE sentblock (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	start INTEGER NOT NULL, 
	minutes INTEGER NOT NULL, 
	summary VARCHAR NOT NULL, 
	cancelled BOOLEAN NOT NULL, 
	PRIMARY KEY (id)
);
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
INSERT INTO "sitting" VALUES('01a2056fb4de746fa36ef0b5c376a860','01a2056fb4d17887a823d1fec905e417','Sam','consultant','Kim',150,'2026-10-31T22:45:36.542154Z','2026-10-31T23:25:36.542154Z');
INSERT INTO "sitting" VALUES('01a2056fb522716aa25d53bb6685a798','01a2056fb4ca7df2bad55852fef8f2a7','Robin','analyst','Kim',150,'2026-11-03T23:25:36.542154Z','2026-11-04T01:36:36.542154Z');
CREATE TABLE sittingclock (
	id VARCHAR NOT NULL, 
	seconds INTEGER NOT NULL, 
	running_since VARCHAR, 
	seen_at VARCHAR, 
	PRIMARY KEY (id)
);
INSERT INTO "sittingclock" VALUES('01a2056fb4de746fa36ef0b5c376a860',2400,NULL,'2026-10-31T23:25:36.542154Z');
INSERT INTO "sittingclock" VALUES('01a2056fb522716aa25d53bb6685a798',7860,NULL,'2026-11-04T01:36:36.542154Z');
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
	help VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE, 
	FOREIGN KEY(parent_id) REFERENCES step (id) ON DELETE CASCADE
);
INSERT INTO "step" VALUES('01a2056fb4e97491a08cb02f93d01710','01a2056fb4d17887a823d1fec905e417',NULL,'i0000000','Read the client''s request','consultant',20,0,0,1,0,0,0,0,0,NULL);
INSERT INTO "step" VALUES('01a2056fb4fb7f5c90d3354100a5a73c','01a2056fb4d17887a823d1fec905e417',NULL,'i0000001','Look for a similar proposal','consultant',30,0,0,0,0,0,0,0,0,NULL);
INSERT INTO "step" VALUES('01a2056fb5017fab8a676faf700b121a','01a2056fb4d17887a823d1fec905e417',NULL,'i0000002','Copy the old proposal','consultant',15,0,0,0,0,0,0,0,0,NULL);
INSERT INTO "step" VALUES('01a2056fb50275be97cd671cbbda0dc7','01a2056fb4d17887a823d1fec905e417',NULL,'i0000003','Start from the template','consultant',25,0,0,0,0,0,0,0,0,NULL);
INSERT INTO "step" VALUES('01a2056fb50476a387a42c3186d558db','01a2056fb4d17887a823d1fec905e417',NULL,'i0000004','Ask for a price','consultant',NULL,0,0,0,0,0,0,0,0,NULL);
INSERT INTO "step" VALUES('01a2056fb52970b58e0b6cce2a4120c9','01a2056fb4ca7df2bad55852fef8f2a7',NULL,'i0000000','Pull last week''s figures','analyst',25,0,0,1,0,0,1,0,0,'A');
INSERT INTO "step" VALUES('01a2056fb5317467837210d16cce3c07','01a2056fb4ca7df2bad55852fef8f2a7',NULL,'i0000001','Copy the figures into the sheet','analyst',35,0,0,1,1,0,0,1,0,'A');
INSERT INTO "step" VALUES('01a2056fb53a737ba7783c8134f57843','01a2056fb4ca7df2bad55852fef8f2a7',NULL,'i0000002','Check odd numbers','analyst',30,0,0,0,0,0,0,0,1,'D');
INSERT INTO "step" VALUES('01a2056fb5407fa6946d21c821facd07','01a2056fb4ca7df2bad55852fef8f2a7',NULL,'i0000003','Ask the account lead','analyst',10,0,0,1,0,0,0,0,0,'D');
INSERT INTO "step" VALUES('01a2056fb54473ea9d0d3eaf9fa998dc','01a2056fb4ca7df2bad55852fef8f2a7',NULL,'i0000004','Write the comment for each client','analyst',45,0,0,1,0,0,0,0,0,'D');
INSERT INTO "step" VALUES('01a2056fb54875dabe7d4a8258376f50','01a2056fb4ca7df2bad55852fef8f2a7',NULL,'i0000005','Ask the partner to approve','partner',25,0,0,0,0,0,0,0,0,'P');
INSERT INTO "step" VALUES('01a2056fb54d7d4fb05c52bf31a51deb','01a2056fb4ca7df2bad55852fef8f2a7',NULL,'i0000006','Send the report','assistant',10,0,0,1,1,0,0,0,0,'P');
INSERT INTO "step" VALUES('01a2056fb551703db8a27abd949e0118','01a2056fb4ca7df2bad55852fef8f2a7',NULL,'i0000007','File it','assistant',5,0,1,1,0,0,0,0,0,NULL);
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
	new_way VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE, 
	FOREIGN KEY(step_id) REFERENCES step (id) ON DELETE CASCADE
);
INSERT INTO "stepexception" VALUES('01a2056fb4f97595bd6cf21004257288','01a2056fb4d17887a823d1fec905e417','01a2056fb4e97491a08cb02f93d01710','i0000001','request only by phone',1,4,'write it down and mail it back','',0,NULL);
INSERT INTO "stepexception" VALUES('01a2056fb5307af3a60fcd2994668561','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb52970b58e0b6cce2a4120c9','i0000001','client still on the old CRM',1,5,'ask IT for a dump','IT',0,NULL);
INSERT INTO "stepexception" VALUES('01a2056fb53f78a0bc2e3fedda815881','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb53a737ba7783c8134f57843','i0000002','figures missing for a client',2,5,'last month''s, marked in yellow','',0,'stop and ask');
INSERT INTO "stepexception" VALUES('01a2056fb543796ebcf283a4b1d37e52','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb5407fa6946d21c821facd07','i0000001','account lead on leave',1,10,'guess, and say so in the comment','',0,NULL);
INSERT INTO "stepexception" VALUES('01a2056fb5487539bfe8a492e9bacdc8','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54473ea9d0d3eaf9fa998dc','i0000002','client asked for another layout',1,10,'copy the old report and edit','',0,NULL);
INSERT INTO "stepexception" VALUES('01a2056fb54c7921a5aa5b9e0f58ff6a','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54875dabe7d4a8258376f50','i0000002','partner travelling',1,10,'waits until Friday','',1,'person');
CREATE TABLE system (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	login VARCHAR NOT NULL, 
	way_out VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "system" VALUES('01a2056fb4ed742abe857cdf33acfe5a','Email','','','');
INSERT INTO "system" VALUES('01a2056fb4fb7262980f47770e421522','SharePoint','','','');
INSERT INTO "system" VALUES('01a2056fb5017c28bcde539152281ceb','Word','','','');
INSERT INTO "system" VALUES('01a2056fb50479ef80b2312656cff3bd','Slack','','','');
INSERT INTO "system" VALUES('01a2056fb52a7b3fad5601f696ac686d','HubSpot','CRM','one each','CSV export of a view');
INSERT INTO "system" VALUES('01a2056fb53177eba52345577098cbec','Google Sheets','sheet','shared','CSV');
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
INSERT INTO "systemuse" VALUES('01a2056fb4f172bcbaf1bc029f0cb078','01a2056fb4d17887a823d1fec905e417','01a2056fb4e97491a08cb02f93d01710','01a2056fb4ed742abe857cdf33acfe5a',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a2056fb4f97eab92cdf0fd5e478969','01a2056fb4d17887a823d1fec905e417','01a2056fb4e97491a08cb02f93d01710','01a2056fb4ed742abe857cdf33acfe5a','01a2056fb4f67fe1b1c4c0cb4f9780df','i0000001');
INSERT INTO "systemuse" VALUES('01a2056fb4fc7207b5a0adf860b52acb','01a2056fb4d17887a823d1fec905e417','01a2056fb4fb7f5c90d3354100a5a73c','01a2056fb4fb7262980f47770e421522',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a2056fb502793280376f4d38b13e55','01a2056fb4d17887a823d1fec905e417','01a2056fb5017fab8a676faf700b121a','01a2056fb5017c28bcde539152281ceb',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a2056fb50377e486b1453f4c4f1195','01a2056fb4d17887a823d1fec905e417','01a2056fb50275be97cd671cbbda0dc7','01a2056fb5017c28bcde539152281ceb',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a2056fb5057aaf92745d94c274738d','01a2056fb4d17887a823d1fec905e417','01a2056fb50476a387a42c3186d558db','01a2056fb50479ef80b2312656cff3bd',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a2056fb52c7fbbac970444958e6ca0','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb52970b58e0b6cce2a4120c9','01a2056fb52a7b3fad5601f696ac686d',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a2056fb52f7427945f8c361795a192','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb52970b58e0b6cce2a4120c9','01a2056fb52a7b3fad5601f696ac686d','01a2056fb52e706998644c016a7065f8','i0000001');
INSERT INTO "systemuse" VALUES('01a2056fb53374839ab04f423c2d8bb3','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb5317467837210d16cce3c07','01a2056fb53177eba52345577098cbec',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a2056fb5387012979672ed7947ddfc','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb5317467837210d16cce3c07','01a2056fb52a7b3fad5601f696ac686d','01a2056fb5367a08aba4581fa4b93a93','i0000001');
INSERT INTO "systemuse" VALUES('01a2056fb539798d92fb40ab3d0346b9','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb5317467837210d16cce3c07','01a2056fb53177eba52345577098cbec','01a2056fb5387ba2b794363a4a160a4d','i0000002');
INSERT INTO "systemuse" VALUES('01a2056fb53b7ac49938d30bfa6eef8f','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb53a737ba7783c8134f57843','01a2056fb53177eba52345577098cbec',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a2056fb53d7ac69b618730bbf7a97d','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb53a737ba7783c8134f57843','01a2056fb53177eba52345577098cbec','01a2056fb53c702c828bfb0d6bf0b1f1','i0000001');
INSERT INTO "systemuse" VALUES('01a2056fb5417042a44f7e4f27103a8c','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb5407fa6946d21c821facd07','01a2056fb50479ef80b2312656cff3bd',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a2056fb5437f8abca814fa907e9a4d','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb5407fa6946d21c821facd07','01a2056fb50479ef80b2312656cff3bd','01a2056fb5427ef6bdca566aab341f8a','i0000001');
INSERT INTO "systemuse" VALUES('01a2056fb5447a689a97fa76c26e610e','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54473ea9d0d3eaf9fa998dc','01a2056fb5017c28bcde539152281ceb',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a2056fb5467b4fab99963a7fca4eb1','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54473ea9d0d3eaf9fa998dc','01a2056fb53177eba52345577098cbec','01a2056fb5467b7c950f7e74b2f14baf','i0000001');
INSERT INTO "systemuse" VALUES('01a2056fb547701c9e3c6afae6b72e14','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54473ea9d0d3eaf9fa998dc','01a2056fb5017c28bcde539152281ceb','01a2056fb5477009a4340cb59b817108','i0000002');
INSERT INTO "systemuse" VALUES('01a2056fb5497cecb95abf70ae2e55ce','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54875dabe7d4a8258376f50','01a2056fb4ed742abe857cdf33acfe5a',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a2056fb54b70c0a355e2c074a32cf9','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54875dabe7d4a8258376f50','01a2056fb4ed742abe857cdf33acfe5a','01a2056fb54a73d8a9ad96cb59c7067f','i0000001');
INSERT INTO "systemuse" VALUES('01a2056fb54e767b81a544cf98f42686','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54d7d4fb05c52bf31a51deb','01a2056fb4ed742abe857cdf33acfe5a',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a2056fb55079679908e2bf73599481','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb54d7d4fb05c52bf31a51deb','01a2056fb4ed742abe857cdf33acfe5a','01a2056fb54f7bacbf2aba3305eacce3','i0000001');
INSERT INTO "systemuse" VALUES('01a2056fb55176cbacfbc7213be8ffe9','01a2056fb4ca7df2bad55852fef8f2a7','01a2056fb551703db8a27abd949e0118','01a2056fb4fb7262980f47770e421522',NULL,'i0000000');
CREATE TABLE turn (
    n INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('done', 'undone', 'redone')),
    session TEXT NOT NULL
);
INSERT INTO "turn" VALUES(1,'01a2056fb4c57396bbf631fc4ae188d4','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(2,'01a2056fb4d077439b948fef8dc8533f','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(3,'01a2056fb4d47018baaf817f8294c8aa','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(4,'01a2056fb4d778f3bc95210b4a7c0898','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(5,'01a2056fb4da7d1c832c318cb11dabeb','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(6,'01a2056fb4e57da19e495d320892d10d','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(7,'01a2056fb510710ab54d80168f5aae10','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(8,'01a2056fb515796599c99a73af51a94d','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(9,'01a2056fb51c75fb97cccc7699605e5c','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(10,'01a2056fb5207477ab8a98ea8d2982b3','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(11,'01a2056fb52877729e0c46e59c7cf51e','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(12,'01a2056fb55d7ce4953674d1f869e457','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(13,'01a2056fb5737c3e9ebf38f5283d46d8','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(14,'01a2056fb57973bd9b68e4f1fc96aa11','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(15,'01a2056fb57e786d9b20eae48683f615','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(16,'01a2056fb5827160b92a911aca0d0a99','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(17,'01a2056fb5887e21962a014d30e84378','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(18,'01a2056fb58e7bac9a17d79a3ed0ee00','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(19,'01a2056fb5957c818cb7d22b27c96e8b','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(20,'01a2056fb59a7b7a94f2436c360cb018','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(21,'01a2056fb59e7266a0f48ea059158762','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(22,'01a2056fb5a47ac38577c783d691452b','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(23,'01a2056fb5a9780da2e5ae887a0d5487','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(24,'01a2056fb5ad78938e2e65763a8b8ce5','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(25,'01a2056fb5b17c2db7e7eb6253bdc58f','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(26,'01a2056fb5b57c27a9c65b5b65bcf583','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(27,'01a2056fb5b977569d135e4b946b3ab9','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(28,'01a2056fb5bc766489ef06b870854b04','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(29,'01a2056fb5c6784eac185e9a1abf736d','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(30,'01a2056fb5d27a6eb4048738449c8e02','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(31,'01a2056fb5d8710d8e9e3f2dcecfcdbb','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(32,'01a2056fb5dd781797220cd275978edf','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(33,'01a2056fb5e2772cb4082560cf7600a2','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(34,'01a2056fb5e87e8fb2bb0bd23b5d3309','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(35,'01a2056fb5fb7fce8e440bab14baf111','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(36,'01a2056fb6007bf491334892128c0c82','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(37,'01a2056fb6067be387af0c49ca7c3b8f','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(38,'01a2056fb60a7d5f956bd51c690b3f73','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(39,'01a2056fb6107982a9ebda6982f9b0f5','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(40,'01a2056fb6167142914fc22fc2c65747','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(41,'01a2056fb61a701c81bda30d5d132a68','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(42,'01a2056fb62072db836239b2b4ea53b7','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(43,'01a2056fb6247b809f22f06483e3cc0e','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(44,'01a2056fb6287b3caa25ce6a097b3c89','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(45,'01a2056fb62c7160bd7221fde4dbb448','done','01a2056fb4ac7a18a80eb13dbf84504c');
INSERT INTO "turn" VALUES(46,'01a2056fb6337063ae652af64911ee2a','done','01a2056fb4ac7a18a80eb13dbf84504c');
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
CREATE INDEX block_in_time ON block (process_id, day, start);
CREATE INDEX ix_block_process_id ON block (process_id);
CREATE INDEX ix_busy_process_id ON busy (process_id);
CREATE INDEX ix_sentblock_process_id ON sentblock (process_id);
CREATE INDEX ix_draft_field ON draft (field);
CREATE INDEX ix_draft_session ON draft (session);
CREATE INDEX action_undone ON action (n) WHERE state = 'undone';
CREATE INDEX change_of_action ON change (action);
CREATE INDEX change_of_row ON change (tbl, row);
COMMIT;
PRAGMA application_id = 1734439028;
PRAGMA user_version = 3;
