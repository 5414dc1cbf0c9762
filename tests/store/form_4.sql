BEGIN TRANSACTION;
CREATE TABLE action (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    session TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('live', 'undone', 'dead'))
);
INSERT INTO "action" VALUES(1,'01a20643d3197603819ed8fb2a72e980','Added process "Client reporting"','2026-10-31T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(2,'01a20643d32c7f44817892380c536249','Added process "Proposal creation"','2026-10-31T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(3,'01a20643d3347b51b64e45a5df2b70c3','Added process "Data entry from CRM to project tool"','2026-10-31T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(4,'01a20643d33b7d18a470b4d651df68b8','Added process "Client onboarding"','2026-10-31T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(5,'01a20643d346795da9d7c269fea5075e','Started a sitting with the consultant','2026-11-01T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(6,'01a20643d35e78d08f0766e211738509','Added 10 lines','2026-11-01T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(7,'01a20643d3ab78159aa5740eabd077af','Ended the sitting','2026-11-01T09:40:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(8,'01a20643d3b17b74b11a46b7f338a96b','Picked "Client reporting"','2026-11-02T09:40:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(9,'01a20643d3ba7d4cbb526659bffbad61','Changed start and end','2026-11-04T09:40:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(10,'01a20643d3c073baa1b6cc90af96233e','Started a sitting with the analyst','2026-11-04T09:40:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(11,'01a20643d3cb78b6b1f969beb9e55df2','Added 33 lines','2026-11-04T09:40:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(12,'01a20643d41a7319864ce8a9b9d2d957','Ended the sitting','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(13,'01a20643d4337100b8d3d485dd37961c','Changed a signal: follows the same pattern','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(14,'01a20643d43a7a6c9284ddb92fc33eff','Changed a signal: moved between systems by hand','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(15,'01a20643d43e71ec844291609d97a401','Changed a signal: same analysis each time','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(16,'01a20643d4547ca5b958ded21e50ba7a','Set AI help of 2 steps','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(17,'01a20643d45a7808abb3542c557e2383','Set AI help of 3 steps','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(18,'01a20643d46071b08a590369fea9515b','Set AI help of 2 steps','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(19,'01a20643d468739eb61db242d5623e08','Set written down before of "partner travelling"','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(20,'01a20643d46d775397dc875752bee595','Set new version of "partner travelling"','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(21,'01a20643d4737ffcb66e1ae481d1a7de','Set new version of "figures missing for a client"','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(22,'01a20643d47a742c9601ae94f97f62ea','Set kind of "Google Sheets"','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(23,'01a20643d4817398a25d8acbf36fcdb7','Set login of "Google Sheets"','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(24,'01a20643d489789db93a43bbe56f899c','Set way out of "Google Sheets"','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(25,'01a20643d48f75b8a2a9450026ca6d0b','Set kind of "HubSpot"','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(26,'01a20643d4957ab1b36e99f3d99fbfbd','Set login of "HubSpot"','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(27,'01a20643d49b71c5803cd525a2d1b8d6','Set way out of "HubSpot"','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(28,'01a20643d4a07379907fe05f746d26e8','Marked as mapped','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(29,'01a20643d4b172ac9292560480522f64','Parked note "ask finance whether the VAT column is still nee⋯": follow-up','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(30,'01a20643d4cf7ac29e62efa1a547fb88','Named the owner: "Head of Client Service"','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(31,'01a20643d4da778d8951c17b4a9f6681','Named the people around the owner','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(32,'01a20643d4e17a0bb20b54a16f29ed48','Wrote down who decided','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(33,'01a20643d4e879c7bcee3e2cfbf7286e','Agreed what gives way','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(34,'01a20643d4ef74cca8dee6a0544dfcc2','Planned 18 blocks','2026-11-04T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(35,'01a20643d50a7c479a0093b53f6aad98','Kept: Tue 3 Nov 9:00-12:00','2026-11-23T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(36,'01a20643d50e7808be4a87eaf12c68ab','A block is now for: learn','2026-11-23T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(37,'01a20643d5157d74bf8e82a37f27108f','Kept: Thu 5 Nov 9:00-12:00','2026-11-23T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(38,'01a20643d51b7f88b795e2b07ac4c1f7','Taken: Fri 6 Nov 13:00-15:00','2026-11-23T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(39,'01a20643d521702abc76b7cb9c831f7e','Kept: Tue 10 Nov 9:00-12:00','2026-11-23T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(40,'01a20643d527766bb700800996ad9fd1','Kept 1.5 h of 3.0 h: Thu 12 Nov 9:00-12:00','2026-11-23T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(41,'01a20643d52d76aeb7c71a236b6ec1eb','Moved a block to Fri 13 Nov 15:00-17:00','2026-11-23T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(42,'01a20643d53476798aa26831f78999d8','Kept: Fri 13 Nov 15:00-17:00','2026-11-23T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(43,'01a20643d53b74c5a3e36322ad680ac4','Kept: Tue 17 Nov 9:00-12:00','2026-11-23T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(44,'01a20643d54179c89a991d7453fd52b4','Kept: Thu 19 Nov 9:00-12:00','2026-11-23T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(45,'01a20643d5477fd786f04e2b9dc3766d','Read busy times from alex.ics','2026-11-23T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(46,'01a20643d55371f78058e1f24f46eb9e','Wrote down 1.0 h side of desk','2026-11-23T11:51:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(47,'01a20643d5747580892c853bd628bd78','Took in 2 lessons from "trial-of-last-year.csv"','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(48,'01a20643d58a7d67943d42452300e898','Set the target "report out by Monday 12:00, in under 100 minutes"','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(49,'01a20643d5907811b8782ba484c25897','Added a helper "Robin Okafor"','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(50,'01a20643d598796c90a0497f09603f04','Added a helper "Jo"','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(51,'01a20643d5a37c7a961662e9ff3218e9','Wrote down the week''s answer "three hours and a bit, and the analyst hates ev⋯"','2026-11-02T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(52,'01a20643d5b37e509e0847d69c8d35d7','Wrote down what was learned "what a view export is"','2026-11-02T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(53,'01a20643d5c97366b9be260d0e6718ab','Applied "what a view export is"','2026-11-02T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(54,'01a20643d5d5791997a9e37769ac2750','Put right "what a view export is"','2026-11-02T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(55,'01a20643d5dd75209261237823f04a58','Closed the cycle "what a view export is"','2026-11-02T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(56,'01a20643d5e571608a9747452ed72077','Wrote down a try "screenshot of the view to #ChatGPT"','2026-11-02T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(57,'01a20643d5ed76d9a8d5edf48683e48c','Wrote down a try "CSV export of the view #HubSpot"','2026-11-03T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(58,'01a20643d5f77e68b60d48bcda95daca','Wrote down what changed "the figures come from a saved view now, not fro⋯"','2026-11-03T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(59,'01a20643d5ff756dbd6a4c6d3e01f90a','Wrote down a time "the export alone"','2026-11-04T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(60,'01a20643d6087cd3901a21f8893e7365','Wrote down a problem "digits swapped when AI read the screenshot"','2026-11-05T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(61,'01a20643d6107ad9b09bb3105199e8fc','Wrote down a note "asked the analyst to keep doing it the old way ⋯"','2026-11-05T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(62,'01a20643d6177938a7ac76220c8a859b','Wrote down what changed "the export runs by itself each Monday at six #H⋯"','2026-11-09T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(63,'01a20643d61e71908dbd6cd144597bcf','Wrote down a try "formula sheet that pulls the CSV in #"Google Sh⋯"','2026-11-09T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(64,'01a20643d6257ee690a22401d3cbf5ce','Wrote down a time','2026-11-10T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(65,'01a20643d62c73d2870379ed0792f58c','Wrote down the week''s answer "yes, once, on Monday, with the analyst watching"','2026-11-10T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(66,'01a20643d63478549854dd6cf871bfe4','Wrote down a problem "the token for the export expires every four wee⋯"','2026-11-11T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(67,'01a20643d63b7a23bf9cad3424bbe394','Wrote down what was learned "few-shot examples"','2026-11-12T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(68,'01a20643d6447e50ab78ff778c56bc81','Applied "few-shot examples"','2026-11-12T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(69,'01a20643d64b7af39822ea4786c992ce','Put right "few-shot examples"','2026-11-12T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(70,'01a20643d65071968a6e3d75f48121ee','Closed the cycle "few-shot examples"','2026-11-12T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(71,'01a20643d6547ed19d86ec59636309e5','Wrote down a try "comments from three old ones #ChatGPT"','2026-11-12T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(72,'01a20643d65b72d38500f1148f89882d','Wrote down what changed "AI drafts the comment, the analyst changes what⋯"','2026-11-16T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(73,'01a20643d6627e4aba2f6eca187070f0','Wrote down a time "with ten minutes of checking"','2026-11-16T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(74,'01a20643d6697fd08713fb5baed7be21','Wrote down a problem "it praised a client for a loss"','2026-11-17T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(75,'01a20643d6717986a947b8aad3e04dcb','Wrote down a note "the analyst asked whether her job is next. Talk⋯"','2026-11-17T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(76,'01a20643d67870b4a46d07580a36f3f4','Wrote down a try "odd numbers against last year #ChatGPT"','2026-11-18T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(77,'01a20643d68078b7901dcb8d96e98cfb','Wrote down what was learned "giving it the rule and not the examples"','2026-11-19T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(78,'01a20643d6897679b4de5bcf04edc09b','Wrote down where you are stuck "it flags every client with a holiday week as odd"','2026-11-19T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(79,'01a20643d697796993562aeddabaebbd','Noted "it flags every client with a holiday week as odd"','2026-11-19T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(80,'01a20643d69f7d3fb5e3e4c011fe5534','Wrote down what changed "the sheet marks holiday weeks, so that nobody h⋯"','2026-11-20T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(81,'01a20643d6a67ef296742f259d3904ff','Wrote down the week''s answer "the bank holiday: last year''s week had four days"','2026-11-20T15:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(82,'01a20643d6b37023a432acabb09dae25','Asked the consultant','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(83,'01a20643d6ba71de87d7fe39563443a5','Applied "giving it the rule and not the examples"','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(84,'01a20643d6c370719b77c6dc347aab70','Wrote down a lesson "Look for an export before you look for AI"','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(85,'01a20643d6cd7c16a74ef82699d1f344','Agreed to L-03','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(86,'01a20643d6d57d7ead161c7b97bfbaa3','Wrote down a lesson "Whatever runs by itself stops by itself: put it⋯"','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(87,'01a20643d6db7e79954f7e0a00bb06bb','Agreed to L-04','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(88,'01a20643d6e276a4b2767cac9c2d92e2','Wrote down a lesson "Reading figures off the screen with AI does not⋯"','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(89,'01a20643d6e97b919d58ad66f57818cf','Agreed to L-05','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(90,'01a20643d6f5770f91e1b20b6cfebeba','Wrote down a lesson "Give figures to AI as words with their sign and⋯"','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(91,'01a20643d6fe7ab1b730844fa2c2cdbf','Agreed to L-06','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(92,'01a20643d70871ab89df7a0941effd8e','Wrote down a lesson "Count the checking: the draft saves 40 minutes,⋯"','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
INSERT INTO "action" VALUES(93,'01a20643d7137bef9db6d2a5ebd50827','Wrote down a lesson "Talk about the job before you talk about the to⋯"','2026-11-23T09:00:00+00:00','01a20643d2d373faa2d342c62edbc70d','live');
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
INSERT INTO "answer" VALUES('01a20643d3887f97a0aa6855a23694ce','01a20643d32e78259d12a5e60dfa8621','01a20643d3807490be0c5c5dcdaeb18c','01a20643d3847550bc214e06d46fcc7a','i0000000','yes','Copy the old proposal','01a20643d38c72cebed3ecab6a53fd9b');
INSERT INTO "answer" VALUES('01a20643d38b7483a6f4fa66263facfd','01a20643d32e78259d12a5e60dfa8621','01a20643d3807490be0c5c5dcdaeb18c','01a20643d3847550bc214e06d46fcc7a','i0000001','no','Start from the template','01a20643d38e7c639182c7709e187f71');
INSERT INTO "answer" VALUES('01a20643d3e97352a4179fcfb9f28724','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3e37c25a0bd53f9984269b1','01a20643d3e870758cf101481422fd66','i0000000','yes','ask the account lead','01a20643d3eb72f6aa6efa79ac2f61f6');
INSERT INTO "answer" VALUES('01a20643d3ea74d4ad9ff3cb952d3c23','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3e37c25a0bd53f9984269b1','01a20643d3e870758cf101481422fd66','i0000001','no','go on',NULL);
INSERT INTO "answer" VALUES('01a20643d3ff7cbc88e023ea0577a678','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f97dc4bccf3fb8459f309e','01a20643d3fe7ee2b4d106f6558c63b9','i0000000','yes','Send the report','01a20643d4017b758cba877c958dce39');
INSERT INTO "answer" VALUES('01a20643d3ff73ffbec6c6ebd07d1359','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f97dc4bccf3fb8459f309e','01a20643d3fe7ee2b4d106f6558c63b9','i0000001','no','Write the comment for each client','01a20643d3f2753881e49de8e44cf9ac');
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
INSERT INTO "block" VALUES('01a20643d4f67279b1303973dde6727b','01a20643d31f77d1953f0a8f9fa808f6','2026-11-03',540,180,'build','kept',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f773b1b9169b61ae7491c0','01a20643d31f77d1953f0a8f9fa808f6','2026-11-05',540,180,'learn','kept',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f779a59d006346309855fb','01a20643d31f77d1953f0a8f9fa808f6','2026-11-06',780,120,'test','taken',0,'sales','a customer wanted a demo',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f772d9af9bb6e73a1d6241','01a20643d31f77d1953f0a8f9fa808f6','2026-11-10',540,180,'build','kept',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f77684aacc3d9d755d38da','01a20643d31f77d1953f0a8f9fa808f6','2026-11-12',540,180,'build','partly',90,'the board','figures for Thursday',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f77f91a2e9b5d664a47014','01a20643d31f77d1953f0a8f9fa808f6','2026-11-13',900,120,'test','kept',0,'','','2026-11-13',780,120);
INSERT INTO "block" VALUES('01a20643d4f77ecaa2a8b8971ad47309','01a20643d31f77d1953f0a8f9fa808f6','2026-11-17',540,180,'build','kept',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f77fa890b069110a9456ba','01a20643d31f77d1953f0a8f9fa808f6','2026-11-19',540,180,'build','kept',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f87dd381b9869e78cbb1ab','01a20643d31f77d1953f0a8f9fa808f6','2026-11-20',780,120,'test','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f877f5a715ece9ea227762','01a20643d31f77d1953f0a8f9fa808f6','2026-11-24',540,180,'build','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f8751082c108c952d2a97e','01a20643d31f77d1953f0a8f9fa808f6','2026-11-26',540,180,'build','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f87a22afa6e948070549b7','01a20643d31f77d1953f0a8f9fa808f6','2026-11-27',780,120,'test','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f87e0e83e2d405289cdd09','01a20643d31f77d1953f0a8f9fa808f6','2026-12-01',540,180,'build','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f87d39b68ac1be0d770b2f','01a20643d31f77d1953f0a8f9fa808f6','2026-12-03',540,180,'build','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f87e848f87455fd5ce9262','01a20643d31f77d1953f0a8f9fa808f6','2026-12-04',780,120,'test','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f876af88dfaf2048e65c76','01a20643d31f77d1953f0a8f9fa808f6','2026-12-08',540,180,'build','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f9762ea89e7ed56b8a430b','01a20643d31f77d1953f0a8f9fa808f6','2026-12-10',540,180,'build','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d4f970d5a55ac8d7cf6c50cf','01a20643d31f77d1953f0a8f9fa808f6','2026-12-11',780,120,'test','planned',0,'','',NULL,NULL,NULL);
INSERT INTO "block" VALUES('01a20643d55475e0aebe277a81a070a6','01a20643d31f77d1953f0a8f9fa808f6','2026-11-18',1020,60,'build','side of desk',0,'','',NULL,NULL,NULL);
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
INSERT INTO "busy" VALUES('01a20643d54b785787012acb1699aa09','01a20643d31f77d1953f0a8f9fa808f6','2026-11-09',600,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54b711b9d84acdd5f6f587b','01a20643d31f77d1953f0a8f9fa808f6','2026-11-11',840,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54b7f3a8a1fed31a851174d','01a20643d31f77d1953f0a8f9fa808f6','2026-11-12',660,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54b778bbdc644b64d88f453','01a20643d31f77d1953f0a8f9fa808f6','2026-11-16',600,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54b7a58bc6f6a49ca6a1240','01a20643d31f77d1953f0a8f9fa808f6','2026-11-18',840,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54b7e5091c6b69a5260eeea','01a20643d31f77d1953f0a8f9fa808f6','2026-11-19',660,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54b744e919bf03dc023f7f3','01a20643d31f77d1953f0a8f9fa808f6','2026-11-23',600,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54b7fd9a9fca1be8f4a552b','01a20643d31f77d1953f0a8f9fa808f6','2026-11-25',840,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54c7ceb80797afca22c9168','01a20643d31f77d1953f0a8f9fa808f6','2026-11-26',660,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54c78af8b2575f7ac6652b3','01a20643d31f77d1953f0a8f9fa808f6','2026-11-30',600,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54c78bba22452725e918afa','01a20643d31f77d1953f0a8f9fa808f6','2026-12-02',840,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54c754c920852b114dd3b17','01a20643d31f77d1953f0a8f9fa808f6','2026-12-03',660,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54c7e07ba48c27ad0247d81','01a20643d31f77d1953f0a8f9fa808f6','2026-12-07',600,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54c7bd487362b4117ea820b','01a20643d31f77d1953f0a8f9fa808f6','2026-12-09',840,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54c77dcae638abe79c3f8dc','01a20643d31f77d1953f0a8f9fa808f6','2026-12-10',660,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54c742b842701a52c0d545f','01a20643d31f77d1953f0a8f9fa808f6','2026-12-14',600,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54c7af99f41870bf24ece75','01a20643d31f77d1953f0a8f9fa808f6','2026-12-16',840,60,'alex.ics','');
INSERT INTO "busy" VALUES('01a20643d54c7d3cb4efdc527cc967fc','01a20643d31f77d1953f0a8f9fa808f6','2026-12-17',660,60,'alex.ics','');
CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    tbl TEXT NOT NULL,
    row TEXT NOT NULL,
    before TEXT,
    after TEXT
);
INSERT INTO "change" VALUES(1,'01a20643d3197603819ed8fb2a72e980','process','01a20643d31f77d1953f0a8f9fa808f6',NULL,'{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(2,'01a20643d32c7f44817892380c536249','process','01a20643d32e78259d12a5e60dfa8621',NULL,'{"id":"01a20643d32e78259d12a5e60dfa8621","order":"i0000001","name":"Proposal creation","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":150,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(3,'01a20643d3347b51b64e45a5df2b70c3','process','01a20643d3367497823f85da5d008888',NULL,'{"id":"01a20643d3367497823f85da5d008888","order":"i0000002","name":"Data entry from CRM to project tool","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":120,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(4,'01a20643d33b7d18a470b4d651df68b8','process','01a20643d33c7876b7143ab5b350f08e',NULL,'{"id":"01a20643d33c7876b7143ab5b350f08e","order":"i0000003","name":"Client onboarding","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":240,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(5,'01a20643d346795da9d7c269fea5075e','sitting','01a20643d34c7126ba0c92f7ed8f2964',NULL,'{"id":"01a20643d34c7126ba0c92f7ed8f2964","process_id":"01a20643d32e78259d12a5e60dfa8621","doer":"Sam","doer_role":"consultant","facilitator":"Kim","planned_minutes":150,"started_at":"2026-11-01T09:00:00.000000Z","ended_at":null}');
INSERT INTO "change" VALUES(6,'01a20643d35e78d08f0766e211738509','step','01a20643d3627702a9a3ea6a04ecfb7b',NULL,'{"id":"01a20643d3627702a9a3ea6a04ecfb7b","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(7,'01a20643d35e78d08f0766e211738509','step','01a20643d3627702a9a3ea6a04ecfb7b','{"id":"01a20643d3627702a9a3ea6a04ecfb7b","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3627702a9a3ea6a04ecfb7b","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"consultant","minutes":20,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(8,'01a20643d35e78d08f0766e211738509','system','01a20643d3697e2e9b441f4af77c99aa',NULL,'{"id":"01a20643d3697e2e9b441f4af77c99aa","name":"Email","kind":"","login":"","way_out":""}');
INSERT INTO "change" VALUES(9,'01a20643d35e78d08f0766e211738509','systemuse','01a20643d36f7443a11b217b0ba1f43c',NULL,'{"id":"01a20643d36f7443a11b217b0ba1f43c","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3627702a9a3ea6a04ecfb7b","system_id":"01a20643d3697e2e9b441f4af77c99aa","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(10,'01a20643d35e78d08f0766e211738509','step','01a20643d3627702a9a3ea6a04ecfb7b','{"id":"01a20643d3627702a9a3ea6a04ecfb7b","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"consultant","minutes":20,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3627702a9a3ea6a04ecfb7b","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000000","text":"Read the client''s request","role":"consultant","minutes":20,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(11,'01a20643d35e78d08f0766e211738509','note','01a20643d3787ca9b6295061b34f9577',NULL,'{"id":"01a20643d3787ca9b6295061b34f9577","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3627702a9a3ea6a04ecfb7b","order":"i0000000","kind":"<","text":"request for proposal","level":null}');
INSERT INTO "change" VALUES(12,'01a20643d35e78d08f0766e211738509','systemuse','01a20643d37c74e8a8243c6abc226aeb',NULL,'{"id":"01a20643d37c74e8a8243c6abc226aeb","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3627702a9a3ea6a04ecfb7b","system_id":"01a20643d3697e2e9b441f4af77c99aa","by_id":"01a20643d3787ca9b6295061b34f9577","order":"i0000001"}');
INSERT INTO "change" VALUES(13,'01a20643d35e78d08f0766e211738509','stepexception','01a20643d37e71678bbbfbf8fbfaa598',NULL,'{"id":"01a20643d37e71678bbbfbf8fbfaa598","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3627702a9a3ea6a04ecfb7b","order":"i0000001","text":"request only by phone","often_n":1,"often_of":4,"response":"write it down and mail it back","who":"","written_down":0,"new_way":null}');
INSERT INTO "change" VALUES(14,'01a20643d35e78d08f0766e211738509','step','01a20643d3807490be0c5c5dcdaeb18c',NULL,'{"id":"01a20643d3807490be0c5c5dcdaeb18c","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000001","text":"Look for a similar proposal","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(15,'01a20643d35e78d08f0766e211738509','step','01a20643d3807490be0c5c5dcdaeb18c','{"id":"01a20643d3807490be0c5c5dcdaeb18c","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000001","text":"Look for a similar proposal","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3807490be0c5c5dcdaeb18c","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000001","text":"Look for a similar proposal","role":"consultant","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(16,'01a20643d35e78d08f0766e211738509','system','01a20643d38175168a98bc4fd1408073',NULL,'{"id":"01a20643d38175168a98bc4fd1408073","name":"SharePoint","kind":"","login":"","way_out":""}');
INSERT INTO "change" VALUES(17,'01a20643d35e78d08f0766e211738509','systemuse','01a20643d38271e19dc90d326071abbf',NULL,'{"id":"01a20643d38271e19dc90d326071abbf","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3807490be0c5c5dcdaeb18c","system_id":"01a20643d38175168a98bc4fd1408073","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(18,'01a20643d35e78d08f0766e211738509','decision','01a20643d3847550bc214e06d46fcc7a',NULL,'{"id":"01a20643d3847550bc214e06d46fcc7a","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3807490be0c5c5dcdaeb18c","order":"i0000000","question":"Found one?"}');
INSERT INTO "change" VALUES(19,'01a20643d35e78d08f0766e211738509','answer','01a20643d3887f97a0aa6855a23694ce',NULL,'{"id":"01a20643d3887f97a0aa6855a23694ce","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3807490be0c5c5dcdaeb18c","decision_id":"01a20643d3847550bc214e06d46fcc7a","order":"i0000000","label":"yes","says":"Copy the old proposal","target_id":null}');
INSERT INTO "change" VALUES(20,'01a20643d35e78d08f0766e211738509','answer','01a20643d38b7483a6f4fa66263facfd',NULL,'{"id":"01a20643d38b7483a6f4fa66263facfd","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3807490be0c5c5dcdaeb18c","decision_id":"01a20643d3847550bc214e06d46fcc7a","order":"i0000001","label":"no","says":"Start from the template","target_id":null}');
INSERT INTO "change" VALUES(21,'01a20643d35e78d08f0766e211738509','note','01a20643d38b77a2930444918ac5d1d7',NULL,'{"id":"01a20643d38b77a2930444918ac5d1d7","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3807490be0c5c5dcdaeb18c","order":"i0000001","kind":"*","text":"nobody finds anything in there","level":4}');
INSERT INTO "change" VALUES(22,'01a20643d35e78d08f0766e211738509','step','01a20643d38c72cebed3ecab6a53fd9b',NULL,'{"id":"01a20643d38c72cebed3ecab6a53fd9b","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000002","text":"Copy the old proposal","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(23,'01a20643d35e78d08f0766e211738509','step','01a20643d38c72cebed3ecab6a53fd9b','{"id":"01a20643d38c72cebed3ecab6a53fd9b","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000002","text":"Copy the old proposal","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d38c72cebed3ecab6a53fd9b","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000002","text":"Copy the old proposal","role":"consultant","minutes":15,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(24,'01a20643d35e78d08f0766e211738509','system','01a20643d38c797f9b0413dd2aee64de',NULL,'{"id":"01a20643d38c797f9b0413dd2aee64de","name":"Word","kind":"","login":"","way_out":""}');
INSERT INTO "change" VALUES(25,'01a20643d35e78d08f0766e211738509','systemuse','01a20643d38e780b80079488ff1cb539',NULL,'{"id":"01a20643d38e780b80079488ff1cb539","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d38c72cebed3ecab6a53fd9b","system_id":"01a20643d38c797f9b0413dd2aee64de","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(26,'01a20643d35e78d08f0766e211738509','step','01a20643d38e7c639182c7709e187f71',NULL,'{"id":"01a20643d38e7c639182c7709e187f71","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000003","text":"Start from the template","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(27,'01a20643d35e78d08f0766e211738509','step','01a20643d38e7c639182c7709e187f71','{"id":"01a20643d38e7c639182c7709e187f71","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000003","text":"Start from the template","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d38e7c639182c7709e187f71","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000003","text":"Start from the template","role":"consultant","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(28,'01a20643d35e78d08f0766e211738509','systemuse','01a20643d39073f481bc028fe3330ccc',NULL,'{"id":"01a20643d39073f481bc028fe3330ccc","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d38e7c639182c7709e187f71","system_id":"01a20643d38c797f9b0413dd2aee64de","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(29,'01a20643d35e78d08f0766e211738509','step','01a20643d3907297b20959e30959ccd8',NULL,'{"id":"01a20643d3907297b20959e30959ccd8","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000004","text":"Ask for a price","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(30,'01a20643d35e78d08f0766e211738509','step','01a20643d3907297b20959e30959ccd8','{"id":"01a20643d3907297b20959e30959ccd8","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000004","text":"Ask for a price","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3907297b20959e30959ccd8","process_id":"01a20643d32e78259d12a5e60dfa8621","parent_id":null,"order":"i0000004","text":"Ask for a price","role":"consultant","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(31,'01a20643d35e78d08f0766e211738509','system','01a20643d39177548e8fa1545560fd49',NULL,'{"id":"01a20643d39177548e8fa1545560fd49","name":"Slack","kind":"","login":"","way_out":""}');
INSERT INTO "change" VALUES(32,'01a20643d35e78d08f0766e211738509','systemuse','01a20643d3937851a3f9c92b8f7b3e7c',NULL,'{"id":"01a20643d3937851a3f9c92b8f7b3e7c","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3907297b20959e30959ccd8","system_id":"01a20643d39177548e8fa1545560fd49","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(33,'01a20643d35e78d08f0766e211738509','parked','01a20643d3967e05a87d466a0b54bfa4',NULL,'{"id":"01a20643d3967e05a87d466a0b54bfa4","process_id":"01a20643d32e78259d12a5e60dfa8621","order":"i0000000","text":"discounts: who may give how much?","went":null}');
INSERT INTO "change" VALUES(34,'01a20643d35e78d08f0766e211738509','answer','01a20643d3887f97a0aa6855a23694ce','{"id":"01a20643d3887f97a0aa6855a23694ce","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3807490be0c5c5dcdaeb18c","decision_id":"01a20643d3847550bc214e06d46fcc7a","order":"i0000000","label":"yes","says":"Copy the old proposal","target_id":null}','{"id":"01a20643d3887f97a0aa6855a23694ce","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3807490be0c5c5dcdaeb18c","decision_id":"01a20643d3847550bc214e06d46fcc7a","order":"i0000000","label":"yes","says":"Copy the old proposal","target_id":"01a20643d38c72cebed3ecab6a53fd9b"}');
INSERT INTO "change" VALUES(35,'01a20643d35e78d08f0766e211738509','answer','01a20643d38b7483a6f4fa66263facfd','{"id":"01a20643d38b7483a6f4fa66263facfd","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3807490be0c5c5dcdaeb18c","decision_id":"01a20643d3847550bc214e06d46fcc7a","order":"i0000001","label":"no","says":"Start from the template","target_id":null}','{"id":"01a20643d38b7483a6f4fa66263facfd","process_id":"01a20643d32e78259d12a5e60dfa8621","step_id":"01a20643d3807490be0c5c5dcdaeb18c","decision_id":"01a20643d3847550bc214e06d46fcc7a","order":"i0000001","label":"no","says":"Start from the template","target_id":"01a20643d38e7c639182c7709e187f71"}');
INSERT INTO "change" VALUES(36,'01a20643d3ab78159aa5740eabd077af','sitting','01a20643d34c7126ba0c92f7ed8f2964','{"id":"01a20643d34c7126ba0c92f7ed8f2964","process_id":"01a20643d32e78259d12a5e60dfa8621","doer":"Sam","doer_role":"consultant","facilitator":"Kim","planned_minutes":150,"started_at":"2026-11-01T09:00:00.000000Z","ended_at":null}','{"id":"01a20643d34c7126ba0c92f7ed8f2964","process_id":"01a20643d32e78259d12a5e60dfa8621","doer":"Sam","doer_role":"consultant","facilitator":"Kim","planned_minutes":150,"started_at":"2026-11-01T09:00:00.000000Z","ended_at":"2026-11-01T09:40:00.000000Z"}');
INSERT INTO "change" VALUES(37,'01a20643d3b17b74b11a46b7f338a96b','process','01a20643d31f77d1953f0a8f9fa808f6','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(38,'01a20643d3b17b74b11a46b7f338a96b','process','01a20643d32e78259d12a5e60dfa8621','{"id":"01a20643d32e78259d12a5e60dfa8621","order":"i0000001","name":"Proposal creation","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":150,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}','{"id":"01a20643d32e78259d12a5e60dfa8621","order":"i0000001","name":"Proposal creation","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":150,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(39,'01a20643d3b17b74b11a46b7f338a96b','process','01a20643d3367497823f85da5d008888','{"id":"01a20643d3367497823f85da5d008888","order":"i0000002","name":"Data entry from CRM to project tool","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":120,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}','{"id":"01a20643d3367497823f85da5d008888","order":"i0000002","name":"Data entry from CRM to project tool","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":120,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(40,'01a20643d3b17b74b11a46b7f338a96b','process','01a20643d33c7876b7143ab5b350f08e','{"id":"01a20643d33c7876b7143ab5b350f08e","order":"i0000003","name":"Client onboarding","standing":"candidate","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":240,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}','{"id":"01a20643d33c7876b7143ab5b350f08e","order":"i0000003","name":"Client onboarding","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":240,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(41,'01a20643d3b17b74b11a46b7f338a96b','process','01a20643d31f77d1953f0a8f9fa808f6','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"parked","standing_because":"","phase":"candidate","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"picked","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(42,'01a20643d3ba7d4cbb526659bffbad61','process','01a20643d31f77d1953f0a8f9fa808f6','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"picked","outcome":"","claimed_minutes":180,"cycles_a_week":null,"starts_when":"","ends_when":"","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"picked","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}');
INSERT INTO "change" VALUES(43,'01a20643d3c073baa1b6cc90af96233e','sitting','01a20643d3c17bf58b0e037acc893546',NULL,'{"id":"01a20643d3c17bf58b0e037acc893546","process_id":"01a20643d31f77d1953f0a8f9fa808f6","doer":"Robin","doer_role":"analyst","facilitator":"Kim","planned_minutes":150,"started_at":"2026-11-04T09:40:00.000000Z","ended_at":null}');
INSERT INTO "change" VALUES(44,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3cd7d38b6c3d7ea22b43106',NULL,'{"id":"01a20643d3cd7d38b6c3d7ea22b43106","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(45,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3cd7d38b6c3d7ea22b43106','{"id":"01a20643d3cd7d38b6c3d7ea22b43106","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3cd7d38b6c3d7ea22b43106","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(46,'01a20643d3cb78b6b1f969beb9e55df2','system','01a20643d3cf710cab766ec8ee1a889c',NULL,'{"id":"01a20643d3cf710cab766ec8ee1a889c","name":"HubSpot","kind":"","login":"","way_out":""}');
INSERT INTO "change" VALUES(47,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3d17e1a83f19b7692530f3f',NULL,'{"id":"01a20643d3d17e1a83f19b7692530f3f","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3cd7d38b6c3d7ea22b43106","system_id":"01a20643d3cf710cab766ec8ee1a889c","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(48,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3cd7d38b6c3d7ea22b43106','{"id":"01a20643d3cd7d38b6c3d7ea22b43106","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3cd7d38b6c3d7ea22b43106","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(49,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3d47c14a7053dd06cd9b035',NULL,'{"id":"01a20643d3d47c14a7053dd06cd9b035","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3cd7d38b6c3d7ea22b43106","order":"i0000000","kind":"<","text":"export of closed deals","level":null}');
INSERT INTO "change" VALUES(50,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3d67295b7a5b134b07331c0',NULL,'{"id":"01a20643d3d67295b7a5b134b07331c0","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3cd7d38b6c3d7ea22b43106","system_id":"01a20643d3cf710cab766ec8ee1a889c","by_id":"01a20643d3d47c14a7053dd06cd9b035","order":"i0000001"}');
INSERT INTO "change" VALUES(51,'01a20643d3cb78b6b1f969beb9e55df2','stepexception','01a20643d3d676ed88a80302b47f0033',NULL,'{"id":"01a20643d3d676ed88a80302b47f0033","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3cd7d38b6c3d7ea22b43106","order":"i0000001","text":"client still on the old CRM","often_n":1,"often_of":5,"response":"ask IT for a dump","who":"IT","written_down":0,"new_way":null}');
INSERT INTO "change" VALUES(52,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3d77be294788965d38aaf58',NULL,'{"id":"01a20643d3d77be294788965d38aaf58","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3cd7d38b6c3d7ea22b43106","order":"i0000002","kind":"=","text":"same four filters every week","level":null}');
INSERT INTO "change" VALUES(53,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3d874c5a44abd98beb7ee03',NULL,'{"id":"01a20643d3d874c5a44abd98beb7ee03","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(54,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3d874c5a44abd98beb7ee03','{"id":"01a20643d3d874c5a44abd98beb7ee03","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3d874c5a44abd98beb7ee03","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(55,'01a20643d3cb78b6b1f969beb9e55df2','system','01a20643d3d8793d95232957147cb294',NULL,'{"id":"01a20643d3d8793d95232957147cb294","name":"Google Sheets","kind":"","login":"","way_out":""}');
INSERT INTO "change" VALUES(56,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3da78f6822207f0b0fb100d',NULL,'{"id":"01a20643d3da78f6822207f0b0fb100d","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3d874c5a44abd98beb7ee03","system_id":"01a20643d3d8793d95232957147cb294","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(57,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3d874c5a44abd98beb7ee03','{"id":"01a20643d3d874c5a44abd98beb7ee03","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3d874c5a44abd98beb7ee03","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(58,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3d874c5a44abd98beb7ee03','{"id":"01a20643d3d874c5a44abd98beb7ee03","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3d874c5a44abd98beb7ee03","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(59,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3df743795ba3acc322dee7b',NULL,'{"id":"01a20643d3df743795ba3acc322dee7b","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3d874c5a44abd98beb7ee03","order":"i0000000","kind":"<","text":"export of closed deals","level":null}');
INSERT INTO "change" VALUES(60,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3e0775a913501a3ef4bed96',NULL,'{"id":"01a20643d3e0775a913501a3ef4bed96","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3d874c5a44abd98beb7ee03","system_id":"01a20643d3cf710cab766ec8ee1a889c","by_id":"01a20643d3df743795ba3acc322dee7b","order":"i0000001"}');
INSERT INTO "change" VALUES(61,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3e1766f8e2dee239c5f3694',NULL,'{"id":"01a20643d3e1766f8e2dee239c5f3694","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3d874c5a44abd98beb7ee03","order":"i0000001","kind":">","text":"this week''s sheet","level":null}');
INSERT INTO "change" VALUES(62,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3e27295bd6a82da517fed74',NULL,'{"id":"01a20643d3e27295bd6a82da517fed74","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3d874c5a44abd98beb7ee03","system_id":"01a20643d3d8793d95232957147cb294","by_id":"01a20643d3e1766f8e2dee239c5f3694","order":"i0000002"}');
INSERT INTO "change" VALUES(63,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3e27f26b973815c303910ff',NULL,'{"id":"01a20643d3e27f26b973815c303910ff","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3d874c5a44abd98beb7ee03","order":"i0000002","kind":"*","text":"retyping the same numbers","level":4}');
INSERT INTO "change" VALUES(64,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3e3775e8f2b4768ba9379e4',NULL,'{"id":"01a20643d3e3775e8f2b4768ba9379e4","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3d874c5a44abd98beb7ee03","order":"i0000003","kind":"\"","text":"the CRM mails a filled sheet every Monday","level":null}');
INSERT INTO "change" VALUES(65,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3e37c25a0bd53f9984269b1',NULL,'{"id":"01a20643d3e37c25a0bd53f9984269b1","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(66,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3e37c25a0bd53f9984269b1','{"id":"01a20643d3e37c25a0bd53f9984269b1","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3e37c25a0bd53f9984269b1","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"analyst","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(67,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3e57b00a088ec63ed32b2c3',NULL,'{"id":"01a20643d3e57b00a088ec63ed32b2c3","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3e37c25a0bd53f9984269b1","system_id":"01a20643d3d8793d95232957147cb294","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(68,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3e67e6ab2f3887d5c6a6f0c',NULL,'{"id":"01a20643d3e67e6ab2f3887d5c6a6f0c","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3e37c25a0bd53f9984269b1","order":"i0000000","kind":"<","text":"the filled sheet","level":null}');
INSERT INTO "change" VALUES(69,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3e87961b289bb5eb1f8cb31',NULL,'{"id":"01a20643d3e87961b289bb5eb1f8cb31","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3e37c25a0bd53f9984269b1","system_id":"01a20643d3d8793d95232957147cb294","by_id":"01a20643d3e67e6ab2f3887d5c6a6f0c","order":"i0000001"}');
INSERT INTO "change" VALUES(70,'01a20643d3cb78b6b1f969beb9e55df2','decision','01a20643d3e870758cf101481422fd66',NULL,'{"id":"01a20643d3e870758cf101481422fd66","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3e37c25a0bd53f9984269b1","order":"i0000001","question":"More than 10 % off?"}');
INSERT INTO "change" VALUES(71,'01a20643d3cb78b6b1f969beb9e55df2','answer','01a20643d3e97352a4179fcfb9f28724',NULL,'{"id":"01a20643d3e97352a4179fcfb9f28724","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3e37c25a0bd53f9984269b1","decision_id":"01a20643d3e870758cf101481422fd66","order":"i0000000","label":"yes","says":"ask the account lead","target_id":null}');
INSERT INTO "change" VALUES(72,'01a20643d3cb78b6b1f969beb9e55df2','answer','01a20643d3ea74d4ad9ff3cb952d3c23',NULL,'{"id":"01a20643d3ea74d4ad9ff3cb952d3c23","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3e37c25a0bd53f9984269b1","decision_id":"01a20643d3e870758cf101481422fd66","order":"i0000001","label":"no","says":"go on","target_id":null}');
INSERT INTO "change" VALUES(73,'01a20643d3cb78b6b1f969beb9e55df2','stepexception','01a20643d3ea795681973319e22cc891',NULL,'{"id":"01a20643d3ea795681973319e22cc891","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3e37c25a0bd53f9984269b1","order":"i0000002","text":"figures missing for a client","often_n":2,"often_of":5,"response":"last month''s, marked in yellow","who":"","written_down":0,"new_way":null}');
INSERT INTO "change" VALUES(74,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3eb78d79e97e40e434c7c73',NULL,'{"id":"01a20643d3eb78d79e97e40e434c7c73","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3e37c25a0bd53f9984269b1","order":"i0000003","kind":"=","text":"compares with the same week of last year","level":null}');
INSERT INTO "change" VALUES(75,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3eb72f6aa6efa79ac2f61f6',NULL,'{"id":"01a20643d3eb72f6aa6efa79ac2f61f6","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(76,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3eb72f6aa6efa79ac2f61f6','{"id":"01a20643d3eb72f6aa6efa79ac2f61f6","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3eb72f6aa6efa79ac2f61f6","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"analyst","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(77,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3ed781c8cc79c9f36afe9e9',NULL,'{"id":"01a20643d3ed781c8cc79c9f36afe9e9","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3eb72f6aa6efa79ac2f61f6","system_id":"01a20643d39177548e8fa1545560fd49","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(78,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3eb72f6aa6efa79ac2f61f6','{"id":"01a20643d3eb72f6aa6efa79ac2f61f6","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"analyst","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3eb72f6aa6efa79ac2f61f6","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"analyst","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(79,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3ef7e9a8260516c57d48e9e',NULL,'{"id":"01a20643d3ef7e9a8260516c57d48e9e","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3eb72f6aa6efa79ac2f61f6","order":"i0000000","kind":"<","text":"the odd number and last year''s","level":null}');
INSERT INTO "change" VALUES(80,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3f17161a54727d98130f660',NULL,'{"id":"01a20643d3f17161a54727d98130f660","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3eb72f6aa6efa79ac2f61f6","system_id":"01a20643d39177548e8fa1545560fd49","by_id":"01a20643d3ef7e9a8260516c57d48e9e","order":"i0000001"}');
INSERT INTO "change" VALUES(81,'01a20643d3cb78b6b1f969beb9e55df2','stepexception','01a20643d3f17fea823a50cf3b2a03e1',NULL,'{"id":"01a20643d3f17fea823a50cf3b2a03e1","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3eb72f6aa6efa79ac2f61f6","order":"i0000001","text":"account lead on leave","often_n":1,"often_of":10,"response":"guess, and say so in the comment","who":"","written_down":0,"new_way":null}');
INSERT INTO "change" VALUES(82,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3f2753881e49de8e44cf9ac',NULL,'{"id":"01a20643d3f2753881e49de8e44cf9ac","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(83,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3f2753881e49de8e44cf9ac','{"id":"01a20643d3f2753881e49de8e44cf9ac","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3f2753881e49de8e44cf9ac","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"analyst","minutes":45,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(84,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3f37ded8c463a1f3649745d',NULL,'{"id":"01a20643d3f37ded8c463a1f3649745d","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f2753881e49de8e44cf9ac","system_id":"01a20643d38c797f9b0413dd2aee64de","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(85,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3f2753881e49de8e44cf9ac','{"id":"01a20643d3f2753881e49de8e44cf9ac","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"analyst","minutes":45,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3f2753881e49de8e44cf9ac","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"analyst","minutes":45,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(86,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3f5763d8f5ecd34198a58de',NULL,'{"id":"01a20643d3f5763d8f5ecd34198a58de","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f2753881e49de8e44cf9ac","order":"i0000000","kind":"<","text":"the checked sheet","level":null}');
INSERT INTO "change" VALUES(87,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3f6727fb01113e778fc21a2',NULL,'{"id":"01a20643d3f6727fb01113e778fc21a2","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f2753881e49de8e44cf9ac","system_id":"01a20643d3d8793d95232957147cb294","by_id":"01a20643d3f5763d8f5ecd34198a58de","order":"i0000001"}');
INSERT INTO "change" VALUES(88,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3f67eda8859917d13f550b9',NULL,'{"id":"01a20643d3f67eda8859917d13f550b9","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f2753881e49de8e44cf9ac","order":"i0000001","kind":">","text":"draft report","level":null}');
INSERT INTO "change" VALUES(89,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3f772dd898dd4fadc52202c',NULL,'{"id":"01a20643d3f772dd898dd4fadc52202c","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f2753881e49de8e44cf9ac","system_id":"01a20643d38c797f9b0413dd2aee64de","by_id":"01a20643d3f67eda8859917d13f550b9","order":"i0000002"}');
INSERT INTO "change" VALUES(90,'01a20643d3cb78b6b1f969beb9e55df2','stepexception','01a20643d3f878438dc63b562fc864c5',NULL,'{"id":"01a20643d3f878438dc63b562fc864c5","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f2753881e49de8e44cf9ac","order":"i0000002","text":"client asked for another layout","often_n":1,"often_of":10,"response":"copy the old report and edit","who":"","written_down":0,"new_way":null}');
INSERT INTO "change" VALUES(91,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3f873948c8cea3b98870c96',NULL,'{"id":"01a20643d3f873948c8cea3b98870c96","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f2753881e49de8e44cf9ac","order":"i0000003","kind":"*","text":"Sunday evening work","level":5}');
INSERT INTO "change" VALUES(92,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3f97f1cba1a16dcf0b3e0db',NULL,'{"id":"01a20643d3f97f1cba1a16dcf0b3e0db","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f2753881e49de8e44cf9ac","order":"i0000004","kind":"=","text":"three sentences: up, down, why","level":null}');
INSERT INTO "change" VALUES(93,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3f97dc4bccf3fb8459f309e',NULL,'{"id":"01a20643d3f97dc4bccf3fb8459f309e","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000005","text":"Ask the partner to approve","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(94,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d3f97dc4bccf3fb8459f309e','{"id":"01a20643d3f97dc4bccf3fb8459f309e","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000005","text":"Ask the partner to approve","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3f97dc4bccf3fb8459f309e","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000005","text":"Ask the partner to approve","role":"partner","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(95,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3fb711bb49a18eb2d8a7786',NULL,'{"id":"01a20643d3fb711bb49a18eb2d8a7786","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","system_id":"01a20643d3697e2e9b441f4af77c99aa","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(96,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d3fc70f78f733e00575245ec',NULL,'{"id":"01a20643d3fc70f78f733e00575245ec","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","order":"i0000000","kind":"<","text":"draft report","level":null}');
INSERT INTO "change" VALUES(97,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d3fd7bd1aec299ff5de69acd',NULL,'{"id":"01a20643d3fd7bd1aec299ff5de69acd","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","system_id":"01a20643d3697e2e9b441f4af77c99aa","by_id":"01a20643d3fc70f78f733e00575245ec","order":"i0000001"}');
INSERT INTO "change" VALUES(98,'01a20643d3cb78b6b1f969beb9e55df2','decision','01a20643d3fe7ee2b4d106f6558c63b9',NULL,'{"id":"01a20643d3fe7ee2b4d106f6558c63b9","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","order":"i0000001","question":"Approved?"}');
INSERT INTO "change" VALUES(99,'01a20643d3cb78b6b1f969beb9e55df2','answer','01a20643d3ff7cbc88e023ea0577a678',NULL,'{"id":"01a20643d3ff7cbc88e023ea0577a678","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","decision_id":"01a20643d3fe7ee2b4d106f6558c63b9","order":"i0000000","label":"yes","says":"Send the report","target_id":null}');
INSERT INTO "change" VALUES(100,'01a20643d3cb78b6b1f969beb9e55df2','answer','01a20643d3ff73ffbec6c6ebd07d1359',NULL,'{"id":"01a20643d3ff73ffbec6c6ebd07d1359","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","decision_id":"01a20643d3fe7ee2b4d106f6558c63b9","order":"i0000001","label":"no","says":"Write the comment for each client","target_id":"01a20643d3f2753881e49de8e44cf9ac"}');
INSERT INTO "change" VALUES(101,'01a20643d3cb78b6b1f969beb9e55df2','stepexception','01a20643d4007ddaa440398f67bb1d5a',NULL,'{"id":"01a20643d4007ddaa440398f67bb1d5a","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","order":"i0000002","text":"partner travelling","often_n":1,"often_of":10,"response":"waits until Friday","who":"","written_down":0,"new_way":null}');
INSERT INTO "change" VALUES(102,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d40077c2b542ca8abc73d241',NULL,'{"id":"01a20643d40077c2b542ca8abc73d241","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","order":"i0000003","kind":"\"","text":"the partner approves every report before it leaves","level":null}');
INSERT INTO "change" VALUES(103,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d4017b758cba877c958dce39',NULL,'{"id":"01a20643d4017b758cba877c958dce39","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000006","text":"Send the report","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(104,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d4017b758cba877c958dce39','{"id":"01a20643d4017b758cba877c958dce39","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000006","text":"Send the report","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d4017b758cba877c958dce39","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(105,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d4027e749bc29bd3fa43f632',NULL,'{"id":"01a20643d4027e749bc29bd3fa43f632","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d4017b758cba877c958dce39","system_id":"01a20643d3697e2e9b441f4af77c99aa","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(106,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d4017b758cba877c958dce39','{"id":"01a20643d4017b758cba877c958dce39","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d4017b758cba877c958dce39","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(107,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d4017b758cba877c958dce39','{"id":"01a20643d4017b758cba877c958dce39","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d4017b758cba877c958dce39","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(108,'01a20643d3cb78b6b1f969beb9e55df2','note','01a20643d4057cefb4a52349ae673f0b',NULL,'{"id":"01a20643d4057cefb4a52349ae673f0b","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d4017b758cba877c958dce39","order":"i0000000","kind":"<","text":"approved report","level":null}');
INSERT INTO "change" VALUES(109,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d4077634aa0a5f38a160556c',NULL,'{"id":"01a20643d4077634aa0a5f38a160556c","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d4017b758cba877c958dce39","system_id":"01a20643d3697e2e9b441f4af77c99aa","by_id":"01a20643d4057cefb4a52349ae673f0b","order":"i0000001"}');
INSERT INTO "change" VALUES(110,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d40774438337694a99ea6242',NULL,'{"id":"01a20643d40774438337694a99ea6242","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000007","text":"File it","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(111,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d40774438337694a99ea6242','{"id":"01a20643d40774438337694a99ea6242","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000007","text":"File it","role":"","minutes":null,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d40774438337694a99ea6242","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(112,'01a20643d3cb78b6b1f969beb9e55df2','systemuse','01a20643d408798d809d368d648c83a4',NULL,'{"id":"01a20643d408798d809d368d648c83a4","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d40774438337694a99ea6242","system_id":"01a20643d38175168a98bc4fd1408073","by_id":null,"order":"i0000000"}');
INSERT INTO "change" VALUES(113,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d40774438337694a99ea6242','{"id":"01a20643d40774438337694a99ea6242","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d40774438337694a99ea6242","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":1,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(114,'01a20643d3cb78b6b1f969beb9e55df2','step','01a20643d40774438337694a99ea6242','{"id":"01a20643d40774438337694a99ea6242","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":1,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d40774438337694a99ea6242","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000007","text":"File it","role":"assistant","minutes":5,"timed":0,"no_inputs":1,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(115,'01a20643d3cb78b6b1f969beb9e55df2','parked','01a20643d40c7579b25d30494f1c87fa',NULL,'{"id":"01a20643d40c7579b25d30494f1c87fa","process_id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","text":"who owns the report template?","went":null}');
INSERT INTO "change" VALUES(116,'01a20643d3cb78b6b1f969beb9e55df2','parked','01a20643d40d747d860e6624343a8070',NULL,'{"id":"01a20643d40d747d860e6624343a8070","process_id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000001","text":"ask finance whether the VAT column is still needed","went":null}');
INSERT INTO "change" VALUES(117,'01a20643d3cb78b6b1f969beb9e55df2','answer','01a20643d3e97352a4179fcfb9f28724','{"id":"01a20643d3e97352a4179fcfb9f28724","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3e37c25a0bd53f9984269b1","decision_id":"01a20643d3e870758cf101481422fd66","order":"i0000000","label":"yes","says":"ask the account lead","target_id":null}','{"id":"01a20643d3e97352a4179fcfb9f28724","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3e37c25a0bd53f9984269b1","decision_id":"01a20643d3e870758cf101481422fd66","order":"i0000000","label":"yes","says":"ask the account lead","target_id":"01a20643d3eb72f6aa6efa79ac2f61f6"}');
INSERT INTO "change" VALUES(118,'01a20643d3cb78b6b1f969beb9e55df2','answer','01a20643d3ff7cbc88e023ea0577a678','{"id":"01a20643d3ff7cbc88e023ea0577a678","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","decision_id":"01a20643d3fe7ee2b4d106f6558c63b9","order":"i0000000","label":"yes","says":"Send the report","target_id":null}','{"id":"01a20643d3ff7cbc88e023ea0577a678","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","decision_id":"01a20643d3fe7ee2b4d106f6558c63b9","order":"i0000000","label":"yes","says":"Send the report","target_id":"01a20643d4017b758cba877c958dce39"}');
INSERT INTO "change" VALUES(119,'01a20643d41a7319864ce8a9b9d2d957','sitting','01a20643d3c17bf58b0e037acc893546','{"id":"01a20643d3c17bf58b0e037acc893546","process_id":"01a20643d31f77d1953f0a8f9fa808f6","doer":"Robin","doer_role":"analyst","facilitator":"Kim","planned_minutes":150,"started_at":"2026-11-04T09:40:00.000000Z","ended_at":null}','{"id":"01a20643d3c17bf58b0e037acc893546","process_id":"01a20643d31f77d1953f0a8f9fa808f6","doer":"Robin","doer_role":"analyst","facilitator":"Kim","planned_minutes":150,"started_at":"2026-11-04T09:40:00.000000Z","ended_at":"2026-11-04T11:51:00.000000Z"}');
INSERT INTO "change" VALUES(120,'01a20643d4337100b8d3d485dd37961c','step','01a20643d3cd7d38b6c3d7ea22b43106','{"id":"01a20643d3cd7d38b6c3d7ea22b43106","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3cd7d38b6c3d7ea22b43106","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":1,"copied":0,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(121,'01a20643d43a7a6c9284ddb92fc33eff','step','01a20643d3d874c5a44abd98beb7ee03','{"id":"01a20643d3d874c5a44abd98beb7ee03","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3d874c5a44abd98beb7ee03","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":1,"same_analysis":0,"help":null}');
INSERT INTO "change" VALUES(122,'01a20643d43e71ec844291609d97a401','step','01a20643d3e37c25a0bd53f9984269b1','{"id":"01a20643d3e37c25a0bd53f9984269b1","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"analyst","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3e37c25a0bd53f9984269b1","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"analyst","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":1,"help":null}');
INSERT INTO "change" VALUES(123,'01a20643d4547ca5b958ded21e50ba7a','step','01a20643d3cd7d38b6c3d7ea22b43106','{"id":"01a20643d3cd7d38b6c3d7ea22b43106","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":1,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3cd7d38b6c3d7ea22b43106","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000000","text":"Pull last week''s figures","role":"analyst","minutes":25,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":1,"copied":0,"same_analysis":0,"help":"A"}');
INSERT INTO "change" VALUES(124,'01a20643d4547ca5b958ded21e50ba7a','step','01a20643d3d874c5a44abd98beb7ee03','{"id":"01a20643d3d874c5a44abd98beb7ee03","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":1,"same_analysis":0,"help":null}','{"id":"01a20643d3d874c5a44abd98beb7ee03","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000001","text":"Copy the figures into the sheet","role":"analyst","minutes":35,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":1,"same_analysis":0,"help":"A"}');
INSERT INTO "change" VALUES(125,'01a20643d45a7808abb3542c557e2383','step','01a20643d3e37c25a0bd53f9984269b1','{"id":"01a20643d3e37c25a0bd53f9984269b1","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"analyst","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":1,"help":null}','{"id":"01a20643d3e37c25a0bd53f9984269b1","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000002","text":"Check odd numbers","role":"analyst","minutes":30,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":1,"help":"D"}');
INSERT INTO "change" VALUES(126,'01a20643d45a7808abb3542c557e2383','step','01a20643d3eb72f6aa6efa79ac2f61f6','{"id":"01a20643d3eb72f6aa6efa79ac2f61f6","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"analyst","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3eb72f6aa6efa79ac2f61f6","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000003","text":"Ask the account lead","role":"analyst","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":"D"}');
INSERT INTO "change" VALUES(127,'01a20643d45a7808abb3542c557e2383','step','01a20643d3f2753881e49de8e44cf9ac','{"id":"01a20643d3f2753881e49de8e44cf9ac","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"analyst","minutes":45,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3f2753881e49de8e44cf9ac","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000004","text":"Write the comment for each client","role":"analyst","minutes":45,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":"D"}');
INSERT INTO "change" VALUES(128,'01a20643d46071b08a590369fea9515b','step','01a20643d3f97dc4bccf3fb8459f309e','{"id":"01a20643d3f97dc4bccf3fb8459f309e","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000005","text":"Ask the partner to approve","role":"partner","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d3f97dc4bccf3fb8459f309e","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000005","text":"Ask the partner to approve","role":"partner","minutes":25,"timed":0,"no_inputs":0,"no_decisions":0,"no_exceptions":0,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":"P"}');
INSERT INTO "change" VALUES(129,'01a20643d46071b08a590369fea9515b','step','01a20643d4017b758cba877c958dce39','{"id":"01a20643d4017b758cba877c958dce39","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":null}','{"id":"01a20643d4017b758cba877c958dce39","process_id":"01a20643d31f77d1953f0a8f9fa808f6","parent_id":null,"order":"i0000006","text":"Send the report","role":"assistant","minutes":10,"timed":0,"no_inputs":0,"no_decisions":1,"no_exceptions":1,"no_systems":0,"repeats":0,"copied":0,"same_analysis":0,"help":"P"}');
INSERT INTO "change" VALUES(130,'01a20643d468739eb61db242d5623e08','stepexception','01a20643d4007ddaa440398f67bb1d5a','{"id":"01a20643d4007ddaa440398f67bb1d5a","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","order":"i0000002","text":"partner travelling","often_n":1,"often_of":10,"response":"waits until Friday","who":"","written_down":0,"new_way":null}','{"id":"01a20643d4007ddaa440398f67bb1d5a","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","order":"i0000002","text":"partner travelling","often_n":1,"often_of":10,"response":"waits until Friday","who":"","written_down":1,"new_way":null}');
INSERT INTO "change" VALUES(131,'01a20643d46d775397dc875752bee595','stepexception','01a20643d4007ddaa440398f67bb1d5a','{"id":"01a20643d4007ddaa440398f67bb1d5a","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","order":"i0000002","text":"partner travelling","often_n":1,"often_of":10,"response":"waits until Friday","who":"","written_down":1,"new_way":null}','{"id":"01a20643d4007ddaa440398f67bb1d5a","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3f97dc4bccf3fb8459f309e","order":"i0000002","text":"partner travelling","often_n":1,"often_of":10,"response":"waits until Friday","who":"","written_down":1,"new_way":"person"}');
INSERT INTO "change" VALUES(132,'01a20643d4737ffcb66e1ae481d1a7de','stepexception','01a20643d3ea795681973319e22cc891','{"id":"01a20643d3ea795681973319e22cc891","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3e37c25a0bd53f9984269b1","order":"i0000002","text":"figures missing for a client","often_n":2,"often_of":5,"response":"last month''s, marked in yellow","who":"","written_down":0,"new_way":null}','{"id":"01a20643d3ea795681973319e22cc891","process_id":"01a20643d31f77d1953f0a8f9fa808f6","step_id":"01a20643d3e37c25a0bd53f9984269b1","order":"i0000002","text":"figures missing for a client","often_n":2,"often_of":5,"response":"last month''s, marked in yellow","who":"","written_down":0,"new_way":"stop and ask"}');
INSERT INTO "change" VALUES(133,'01a20643d47a742c9601ae94f97f62ea','system','01a20643d3d8793d95232957147cb294','{"id":"01a20643d3d8793d95232957147cb294","name":"Google Sheets","kind":"","login":"","way_out":""}','{"id":"01a20643d3d8793d95232957147cb294","name":"Google Sheets","kind":"sheet","login":"","way_out":""}');
INSERT INTO "change" VALUES(134,'01a20643d4817398a25d8acbf36fcdb7','system','01a20643d3d8793d95232957147cb294','{"id":"01a20643d3d8793d95232957147cb294","name":"Google Sheets","kind":"sheet","login":"","way_out":""}','{"id":"01a20643d3d8793d95232957147cb294","name":"Google Sheets","kind":"sheet","login":"shared","way_out":""}');
INSERT INTO "change" VALUES(135,'01a20643d489789db93a43bbe56f899c','system','01a20643d3d8793d95232957147cb294','{"id":"01a20643d3d8793d95232957147cb294","name":"Google Sheets","kind":"sheet","login":"shared","way_out":""}','{"id":"01a20643d3d8793d95232957147cb294","name":"Google Sheets","kind":"sheet","login":"shared","way_out":"CSV"}');
INSERT INTO "change" VALUES(136,'01a20643d48f75b8a2a9450026ca6d0b','system','01a20643d3cf710cab766ec8ee1a889c','{"id":"01a20643d3cf710cab766ec8ee1a889c","name":"HubSpot","kind":"","login":"","way_out":""}','{"id":"01a20643d3cf710cab766ec8ee1a889c","name":"HubSpot","kind":"CRM","login":"","way_out":""}');
INSERT INTO "change" VALUES(137,'01a20643d4957ab1b36e99f3d99fbfbd','system','01a20643d3cf710cab766ec8ee1a889c','{"id":"01a20643d3cf710cab766ec8ee1a889c","name":"HubSpot","kind":"CRM","login":"","way_out":""}','{"id":"01a20643d3cf710cab766ec8ee1a889c","name":"HubSpot","kind":"CRM","login":"one each","way_out":""}');
INSERT INTO "change" VALUES(138,'01a20643d49b71c5803cd525a2d1b8d6','system','01a20643d3cf710cab766ec8ee1a889c','{"id":"01a20643d3cf710cab766ec8ee1a889c","name":"HubSpot","kind":"CRM","login":"one each","way_out":""}','{"id":"01a20643d3cf710cab766ec8ee1a889c","name":"HubSpot","kind":"CRM","login":"one each","way_out":"CSV export of a view"}');
INSERT INTO "change" VALUES(139,'01a20643d4a07379907fe05f746d26e8','process','01a20643d31f77d1953f0a8f9fa808f6','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"picked","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-31","mapped_on":null,"mapped_because":""}','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"mapped","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-31","mapped_on":"2026-11-04","mapped_because":"the assistant was away; the last step is asked on Monday"}');
INSERT INTO "change" VALUES(140,'01a20643d4b172ac9292560480522f64','parked','01a20643d40d747d860e6624343a8070','{"id":"01a20643d40d747d860e6624343a8070","process_id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000001","text":"ask finance whether the VAT column is still needed","went":null}','{"id":"01a20643d40d747d860e6624343a8070","process_id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000001","text":"ask finance whether the VAT column is still needed","went":"follow-up"}');
INSERT INTO "change" VALUES(141,'01a20643d4cf7ac29e62efa1a547fb88','owner','01a20643d31f77d1953f0a8f9fa808f6',NULL,'{"id":"01a20643d31f77d1953f0a8f9fa808f6","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"","builder":"","helper":"","gives_way":"","covered_by":"","agreed_by":"","agreed_on":null,"decided_by":"","decided_on":null,"hours_because":"","experiment_because":""}');
INSERT INTO "change" VALUES(142,'01a20643d4cf7ac29e62efa1a547fb88','process','01a20643d31f77d1953f0a8f9fa808f6','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"mapped","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-31","mapped_on":"2026-11-04","mapped_because":"the assistant was away; the last step is asked on Monday"}','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"owned","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-31","mapped_on":"2026-11-04","mapped_because":"the assistant was away; the last step is asked on Monday"}');
INSERT INTO "change" VALUES(143,'01a20643d4da778d8951c17b4a9f6681','owner','01a20643d31f77d1953f0a8f9fa808f6','{"id":"01a20643d31f77d1953f0a8f9fa808f6","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"","builder":"","helper":"","gives_way":"","covered_by":"","agreed_by":"","agreed_on":null,"decided_by":"","decided_on":null,"hours_because":"","experiment_because":""}','{"id":"01a20643d31f77d1953f0a8f9fa808f6","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"Sam","builder":"","helper":"the consultant, Thu 14-17","gives_way":"","covered_by":"","agreed_by":"","agreed_on":null,"decided_by":"","decided_on":null,"hours_because":"","experiment_because":""}');
INSERT INTO "change" VALUES(144,'01a20643d4e17a0bb20b54a16f29ed48','owner','01a20643d31f77d1953f0a8f9fa808f6','{"id":"01a20643d31f77d1953f0a8f9fa808f6","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"Sam","builder":"","helper":"the consultant, Thu 14-17","gives_way":"","covered_by":"","agreed_by":"","agreed_on":null,"decided_by":"","decided_on":null,"hours_because":"","experiment_because":""}','{"id":"01a20643d31f77d1953f0a8f9fa808f6","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"Sam","builder":"","helper":"the consultant, Thu 14-17","gives_way":"","covered_by":"","agreed_by":"","agreed_on":null,"decided_by":"managing partner","decided_on":"2026-11-04","hours_because":"","experiment_because":""}');
INSERT INTO "change" VALUES(145,'01a20643d4e879c7bcee3e2cfbf7286e','owner','01a20643d31f77d1953f0a8f9fa808f6','{"id":"01a20643d31f77d1953f0a8f9fa808f6","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"Sam","builder":"","helper":"the consultant, Thu 14-17","gives_way":"","covered_by":"","agreed_by":"","agreed_on":null,"decided_by":"managing partner","decided_on":"2026-11-04","hours_because":"","experiment_because":""}','{"id":"01a20643d31f77d1953f0a8f9fa808f6","owner":"Alex","owner_role":"Head of Client Service","for_speed":1,"for_quality":1,"named_by":"","named_from":null,"enthusiast":"Sam","builder":"","helper":"the consultant, Thu 14-17","gives_way":"the Tuesday status call and the newsletter","covered_by":"the team assistant","agreed_by":"head of operations","agreed_on":"2026-11-04","decided_by":"managing partner","decided_on":"2026-11-04","hours_because":"","experiment_because":""}');
INSERT INTO "change" VALUES(146,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f67279b1303973dde6727b',NULL,'{"id":"01a20643d4f67279b1303973dde6727b","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-03","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(147,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f773b1b9169b61ae7491c0',NULL,'{"id":"01a20643d4f773b1b9169b61ae7491c0","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-05","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(148,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f779a59d006346309855fb',NULL,'{"id":"01a20643d4f779a59d006346309855fb","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-06","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(149,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f772d9af9bb6e73a1d6241',NULL,'{"id":"01a20643d4f772d9af9bb6e73a1d6241","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-10","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(150,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f77684aacc3d9d755d38da',NULL,'{"id":"01a20643d4f77684aacc3d9d755d38da","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-12","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(151,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f77f91a2e9b5d664a47014',NULL,'{"id":"01a20643d4f77f91a2e9b5d664a47014","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-13","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(152,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f77ecaa2a8b8971ad47309',NULL,'{"id":"01a20643d4f77ecaa2a8b8971ad47309","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-17","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(153,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f77fa890b069110a9456ba',NULL,'{"id":"01a20643d4f77fa890b069110a9456ba","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-19","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(154,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f87dd381b9869e78cbb1ab',NULL,'{"id":"01a20643d4f87dd381b9869e78cbb1ab","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-20","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(155,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f877f5a715ece9ea227762',NULL,'{"id":"01a20643d4f877f5a715ece9ea227762","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-24","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(156,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f8751082c108c952d2a97e',NULL,'{"id":"01a20643d4f8751082c108c952d2a97e","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-26","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(157,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f87a22afa6e948070549b7',NULL,'{"id":"01a20643d4f87a22afa6e948070549b7","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-27","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(158,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f87e0e83e2d405289cdd09',NULL,'{"id":"01a20643d4f87e0e83e2d405289cdd09","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-01","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(159,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f87d39b68ac1be0d770b2f',NULL,'{"id":"01a20643d4f87d39b68ac1be0d770b2f","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-03","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(160,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f87e848f87455fd5ce9262',NULL,'{"id":"01a20643d4f87e848f87455fd5ce9262","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-04","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(161,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f876af88dfaf2048e65c76',NULL,'{"id":"01a20643d4f876af88dfaf2048e65c76","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-08","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(162,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f9762ea89e7ed56b8a430b',NULL,'{"id":"01a20643d4f9762ea89e7ed56b8a430b","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-10","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(163,'01a20643d4ef74cca8dee6a0544dfcc2','block','01a20643d4f970d5a55ac8d7cf6c50cf',NULL,'{"id":"01a20643d4f970d5a55ac8d7cf6c50cf","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-11","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(164,'01a20643d4ef74cca8dee6a0544dfcc2','process','01a20643d31f77d1953f0a8f9fa808f6','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"owned","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-31","mapped_on":"2026-11-04","mapped_because":"the assistant was away; the last step is asked on Monday"}','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"building","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-31","mapped_on":"2026-11-04","mapped_because":"the assistant was away; the last step is asked on Monday"}');
INSERT INTO "change" VALUES(165,'01a20643d50a7c479a0093b53f6aad98','block','01a20643d4f67279b1303973dde6727b','{"id":"01a20643d4f67279b1303973dde6727b","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-03","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a20643d4f67279b1303973dde6727b","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-03","start":540,"minutes":180,"kind":"build","state":"kept","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(166,'01a20643d50e7808be4a87eaf12c68ab','block','01a20643d4f773b1b9169b61ae7491c0','{"id":"01a20643d4f773b1b9169b61ae7491c0","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-05","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a20643d4f773b1b9169b61ae7491c0","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-05","start":540,"minutes":180,"kind":"learn","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(167,'01a20643d5157d74bf8e82a37f27108f','block','01a20643d4f773b1b9169b61ae7491c0','{"id":"01a20643d4f773b1b9169b61ae7491c0","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-05","start":540,"minutes":180,"kind":"learn","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a20643d4f773b1b9169b61ae7491c0","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-05","start":540,"minutes":180,"kind":"learn","state":"kept","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(168,'01a20643d51b7f88b795e2b07ac4c1f7','block','01a20643d4f779a59d006346309855fb','{"id":"01a20643d4f779a59d006346309855fb","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-06","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a20643d4f779a59d006346309855fb","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-06","start":780,"minutes":120,"kind":"test","state":"taken","partly":0,"taken_by":"sales","taken_why":"a customer wanted a demo","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(169,'01a20643d521702abc76b7cb9c831f7e','block','01a20643d4f772d9af9bb6e73a1d6241','{"id":"01a20643d4f772d9af9bb6e73a1d6241","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-10","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a20643d4f772d9af9bb6e73a1d6241","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-10","start":540,"minutes":180,"kind":"build","state":"kept","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(170,'01a20643d527766bb700800996ad9fd1','block','01a20643d4f77684aacc3d9d755d38da','{"id":"01a20643d4f77684aacc3d9d755d38da","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-12","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a20643d4f77684aacc3d9d755d38da","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-12","start":540,"minutes":180,"kind":"build","state":"partly","partly":90,"taken_by":"the board","taken_why":"figures for Thursday","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(171,'01a20643d52d76aeb7c71a236b6ec1eb','block','01a20643d4f77f91a2e9b5d664a47014','{"id":"01a20643d4f77f91a2e9b5d664a47014","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-13","start":780,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a20643d4f77f91a2e9b5d664a47014","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-13","start":900,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":"2026-11-13","moved_start":780,"moved_minutes":120}');
INSERT INTO "change" VALUES(172,'01a20643d53476798aa26831f78999d8','block','01a20643d4f77f91a2e9b5d664a47014','{"id":"01a20643d4f77f91a2e9b5d664a47014","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-13","start":900,"minutes":120,"kind":"test","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":"2026-11-13","moved_start":780,"moved_minutes":120}','{"id":"01a20643d4f77f91a2e9b5d664a47014","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-13","start":900,"minutes":120,"kind":"test","state":"kept","partly":0,"taken_by":"","taken_why":"","moved_day":"2026-11-13","moved_start":780,"moved_minutes":120}');
INSERT INTO "change" VALUES(173,'01a20643d53b74c5a3e36322ad680ac4','block','01a20643d4f77ecaa2a8b8971ad47309','{"id":"01a20643d4f77ecaa2a8b8971ad47309","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-17","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a20643d4f77ecaa2a8b8971ad47309","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-17","start":540,"minutes":180,"kind":"build","state":"kept","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(174,'01a20643d54179c89a991d7453fd52b4','block','01a20643d4f77fa890b069110a9456ba','{"id":"01a20643d4f77fa890b069110a9456ba","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-19","start":540,"minutes":180,"kind":"build","state":"planned","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}','{"id":"01a20643d4f77fa890b069110a9456ba","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-19","start":540,"minutes":180,"kind":"build","state":"kept","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(175,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54b785787012acb1699aa09',NULL,'{"id":"01a20643d54b785787012acb1699aa09","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-09","start":600,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(176,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54b711b9d84acdd5f6f587b',NULL,'{"id":"01a20643d54b711b9d84acdd5f6f587b","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-11","start":840,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(177,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54b7f3a8a1fed31a851174d',NULL,'{"id":"01a20643d54b7f3a8a1fed31a851174d","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-12","start":660,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(178,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54b778bbdc644b64d88f453',NULL,'{"id":"01a20643d54b778bbdc644b64d88f453","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-16","start":600,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(179,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54b7a58bc6f6a49ca6a1240',NULL,'{"id":"01a20643d54b7a58bc6f6a49ca6a1240","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-18","start":840,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(180,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54b7e5091c6b69a5260eeea',NULL,'{"id":"01a20643d54b7e5091c6b69a5260eeea","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-19","start":660,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(181,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54b744e919bf03dc023f7f3',NULL,'{"id":"01a20643d54b744e919bf03dc023f7f3","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-23","start":600,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(182,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54b7fd9a9fca1be8f4a552b',NULL,'{"id":"01a20643d54b7fd9a9fca1be8f4a552b","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-25","start":840,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(183,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54c7ceb80797afca22c9168',NULL,'{"id":"01a20643d54c7ceb80797afca22c9168","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-26","start":660,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(184,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54c78af8b2575f7ac6652b3',NULL,'{"id":"01a20643d54c78af8b2575f7ac6652b3","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-30","start":600,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(185,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54c78bba22452725e918afa',NULL,'{"id":"01a20643d54c78bba22452725e918afa","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-02","start":840,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(186,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54c754c920852b114dd3b17',NULL,'{"id":"01a20643d54c754c920852b114dd3b17","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-03","start":660,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(187,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54c7e07ba48c27ad0247d81',NULL,'{"id":"01a20643d54c7e07ba48c27ad0247d81","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-07","start":600,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(188,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54c7bd487362b4117ea820b',NULL,'{"id":"01a20643d54c7bd487362b4117ea820b","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-09","start":840,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(189,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54c77dcae638abe79c3f8dc',NULL,'{"id":"01a20643d54c77dcae638abe79c3f8dc","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-10","start":660,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(190,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54c742b842701a52c0d545f',NULL,'{"id":"01a20643d54c742b842701a52c0d545f","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-14","start":600,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(191,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54c7af99f41870bf24ece75',NULL,'{"id":"01a20643d54c7af99f41870bf24ece75","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-16","start":840,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(192,'01a20643d5477fd786f04e2b9dc3766d','busy','01a20643d54c7d3cb4efdc527cc967fc',NULL,'{"id":"01a20643d54c7d3cb4efdc527cc967fc","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-12-17","start":660,"minutes":60,"source":"alex.ics","title":""}');
INSERT INTO "change" VALUES(193,'01a20643d55371f78058e1f24f46eb9e','block','01a20643d55475e0aebe277a81a070a6',NULL,'{"id":"01a20643d55475e0aebe277a81a070a6","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-18","start":1020,"minutes":60,"kind":"build","state":"side of desk","partly":0,"taken_by":"","taken_why":"","moved_day":null,"moved_start":null,"moved_minutes":null}');
INSERT INTO "change" VALUES(194,'01a20643d5747580892c853bd628bd78','lesson','01a20643d57a7e289042c7e00d481f23',NULL,'{"id":"01a20643d57a7e289042c7e00d481f23","process_id":null,"number":1,"day":"2026-11-23","text":"Slack messages are no record: whoever approves there has not approved","kind":"about our business","works":0,"step_id":null,"situation":"In the trial of last year approvals were given in a channel and could not be found again.","expected":"","happened":"","why":"","advice":"Let approvals come where the document is.","status":"agreed","replaced_by":null,"role":"head of operations","person":"","agreed_on":"2026-11-23","source":"trial-of-last-year.csv"}');
INSERT INTO "change" VALUES(195,'01a20643d5747580892c853bd628bd78','lesson','01a20643d57f7cec86f2b5ca5f555780',NULL,'{"id":"01a20643d57f7cec86f2b5ca5f555780","process_id":null,"number":2,"day":"2026-11-23","text":"Copy the sheet before AI writes into it, and compare the sums after","kind":"problem","works":1,"step_id":null,"situation":"","expected":"","happened":"A filled sheet was overwritten; the week''s figures had to be pulled again.","why":"","advice":"Read from one sheet, write into another.","status":"agreed","replaced_by":null,"role":"head of operations","person":"","agreed_on":"2026-11-23","source":"trial-of-last-year.csv"}');
INSERT INTO "change" VALUES(196,'01a20643d5747580892c853bd628bd78','lessonsystem','01a20643d57e72509738d1082d4a6b2b',NULL,'{"id":"01a20643d57e72509738d1082d4a6b2b","lesson_id":"01a20643d57a7e289042c7e00d481f23","system_id":"01a20643d39177548e8fa1545560fd49","order":"i0000000"}');
INSERT INTO "change" VALUES(197,'01a20643d5747580892c853bd628bd78','lessonsystem','01a20643d5817ac49d73449da8c60945',NULL,'{"id":"01a20643d5817ac49d73449da8c60945","lesson_id":"01a20643d57f7cec86f2b5ca5f555780","system_id":"01a20643d3d8793d95232957147cb294","order":"i0000000"}');
INSERT INTO "change" VALUES(198,'01a20643d58a7d67943d42452300e898','process','01a20643d31f77d1953f0a8f9fa808f6','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"building","outcome":"","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-31","mapped_on":"2026-11-04","mapped_because":"the assistant was away; the last step is asked on Monday"}','{"id":"01a20643d31f77d1953f0a8f9fa808f6","order":"i0000000","name":"Client reporting","standing":"the one","standing_because":"every week, three hours, one team, and nobody likes it","phase":"building","outcome":"report out by Monday 12:00, in under 100 minutes","claimed_minutes":180,"cycles_a_week":1.0,"starts_when":"the week has ended and the deals are closed in the CRM","ends_when":"each client has a report with a comment","started_on":"2026-10-31","mapped_on":"2026-11-04","mapped_because":"the assistant was away; the last step is asked on Monday"}');
INSERT INTO "change" VALUES(199,'01a20643d5907811b8782ba484c25897','helper','01a20643d591720d9108d4e1dc723518',NULL,'{"id":"01a20643d591720d9108d4e1dc723518","name":"Robin Okafor","kind":"consultant","reachable":"Thu 14-17","contact":"video call","cost":120.0}');
INSERT INTO "change" VALUES(200,'01a20643d598796c90a0497f09603f04','helper','01a20643d5987ed6a1e8e5a28d0fd256',NULL,'{"id":"01a20643d5987ed6a1e8e5a28d0fd256","name":"Jo","kind":"technical colleague","reachable":"most mornings","contact":"desk 4","cost":null}');
INSERT INTO "change" VALUES(201,'01a20643d5a37c7a961662e9ff3218e9','dayline','01a20643d5a8751ea7faabc43bf5b974',NULL,'{"id":"01a20643d5a8751ea7faabc43bf5b974","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-02","order":"i0000000","kind":"answer","text":"three hours and a bit, and the analyst hates every minute of it","then":"","before":null,"after":null,"step_id":null,"works":null,"question":1,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(202,'01a20643d5b37e509e0847d69c8d35d7','dayline','01a20643d5b77cf7a285c863f5ab0a09',NULL,'{"id":"01a20643d5b77cf7a285c863f5ab0a09","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-02","order":"i0000001","kind":"learned","text":"what a view export is","then":"","before":null,"after":null,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(203,'01a20643d5b37e509e0847d69c8d35d7','cycle','01a20643d5b77cf7a285c863f5ab0a09',NULL,'{"id":"01a20643d5b77cf7a285c863f5ab0a09","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"","applied_on":null,"troubled":"","troubled_on":null,"next":"","closed_on":null,"dropped_because":"","unmapped_because":""}');
INSERT INTO "change" VALUES(204,'01a20643d5c97366b9be260d0e6718ab','cycle','01a20643d5b77cf7a285c863f5ab0a09','{"id":"01a20643d5b77cf7a285c863f5ab0a09","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"","applied_on":null,"troubled":"","troubled_on":null,"next":"","closed_on":null,"dropped_because":"","unmapped_because":""}','{"id":"01a20643d5b77cf7a285c863f5ab0a09","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"the same day, with three real clients","applied_on":"2026-11-02","troubled":"","troubled_on":null,"next":"","closed_on":null,"dropped_because":"","unmapped_because":""}');
INSERT INTO "change" VALUES(205,'01a20643d5d5791997a9e37769ac2750','cycle','01a20643d5b77cf7a285c863f5ab0a09','{"id":"01a20643d5b77cf7a285c863f5ab0a09","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"the same day, with three real clients","applied_on":"2026-11-02","troubled":"","troubled_on":null,"next":"","closed_on":null,"dropped_because":"","unmapped_because":""}','{"id":"01a20643d5b77cf7a285c863f5ab0a09","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"the same day, with three real clients","applied_on":"2026-11-02","troubled":"one client was missing in the view","troubled_on":"2026-11-02","next":"","closed_on":null,"dropped_because":"","unmapped_because":""}');
INSERT INTO "change" VALUES(206,'01a20643d5dd75209261237823f04a58','cycle','01a20643d5b77cf7a285c863f5ab0a09','{"id":"01a20643d5b77cf7a285c863f5ab0a09","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"the same day, with three real clients","applied_on":"2026-11-02","troubled":"one client was missing in the view","troubled_on":"2026-11-02","next":"","closed_on":null,"dropped_because":"","unmapped_because":""}','{"id":"01a20643d5b77cf7a285c863f5ab0a09","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"the same day, with three real clients","applied_on":"2026-11-02","troubled":"one client was missing in the view","troubled_on":"2026-11-02","next":"examples in the prompt","closed_on":"2026-11-02","dropped_because":"","unmapped_because":""}');
INSERT INTO "change" VALUES(207,'01a20643d5e571608a9747452ed72077','dayline','01a20643d5e879b4929e7466bf25d61b',NULL,'{"id":"01a20643d5e879b4929e7466bf25d61b","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-02","order":"i0000002","kind":"tried","text":"screenshot of the view to #ChatGPT","then":"export the view as CSV","before":null,"after":null,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","works":0,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(208,'01a20643d5ed76d9a8d5edf48683e48c','dayline','01a20643d5f17ce1b75fce9ed8da1619',NULL,'{"id":"01a20643d5f17ce1b75fce9ed8da1619","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-03","order":"i0000000","kind":"tried","text":"CSV export of the view #HubSpot","then":"","before":null,"after":null,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","works":1,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(209,'01a20643d5f77e68b60d48bcda95daca','dayline','01a20643d5fa7c33818baab2fcf1f9be',NULL,'{"id":"01a20643d5fa7c33818baab2fcf1f9be","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-03","order":"i0000001","kind":"changed","text":"the figures come from a saved view now, not from four filters set by hand","then":"","before":null,"after":null,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(210,'01a20643d5ff756dbd6a4c6d3e01f90a','dayline','01a20643d602746ba92061f0b4eb45ef',NULL,'{"id":"01a20643d602746ba92061f0b4eb45ef","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-04","order":"i0000000","kind":"time","text":"the export alone","then":"","before":180,"after":165,"step_id":null,"works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(211,'01a20643d6087cd3901a21f8893e7365','dayline','01a20643d60b71c085be80d60a7eb2ff',NULL,'{"id":"01a20643d60b71c085be80d60a7eb2ff","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-05","order":"i0000000","kind":"problem","text":"digits swapped when AI read the screenshot","then":"never let it read the screen, export instead","before":null,"after":null,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(212,'01a20643d6107ad9b09bb3105199e8fc','dayline','01a20643d61279d8bb3fb99377cd5df6',NULL,'{"id":"01a20643d61279d8bb3fb99377cd5df6","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-05","order":"i0000001","kind":"note","text":"asked the analyst to keep doing it the old way beside it until Friday","then":"","before":null,"after":null,"step_id":null,"works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(213,'01a20643d6177938a7ac76220c8a859b','dayline','01a20643d61a7888b6f72eb139590c37',NULL,'{"id":"01a20643d61a7888b6f72eb139590c37","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-09","order":"i0000000","kind":"changed","text":"the export runs by itself each Monday at six #HubSpot","then":"","before":null,"after":null,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(214,'01a20643d61e71908dbd6cd144597bcf','dayline','01a20643d62171c9bd5a12f617bc331d',NULL,'{"id":"01a20643d62171c9bd5a12f617bc331d","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-09","order":"i0000001","kind":"tried","text":"formula sheet that pulls the CSV in #\"Google Sheets\"","then":"","before":null,"after":null,"step_id":"01a20643d3d874c5a44abd98beb7ee03","works":1,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(215,'01a20643d6257ee690a22401d3cbf5ce','dayline','01a20643d62778d293dcc013904cc49a',NULL,'{"id":"01a20643d62778d293dcc013904cc49a","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-10","order":"i0000000","kind":"time","text":"","then":"","before":165,"after":140,"step_id":null,"works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(216,'01a20643d62c73d2870379ed0792f58c','dayline','01a20643d62e7a94b4d0706761bc01e8',NULL,'{"id":"01a20643d62e7a94b4d0706761bc01e8","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-10","order":"i0000001","kind":"answer","text":"yes, once, on Monday, with the analyst watching","then":"","before":null,"after":null,"step_id":null,"works":null,"question":2,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(217,'01a20643d63478549854dd6cf871bfe4','dayline','01a20643d6367f1cab1c2d57174838f8',NULL,'{"id":"01a20643d6367f1cab1c2d57174838f8","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-11","order":"i0000000","kind":"problem","text":"the token for the export expires every four weeks","then":"reminder in the shared calendar","before":null,"after":null,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(218,'01a20643d63b7a23bf9cad3424bbe394','dayline','01a20643d63d7c97bc97ccfd68151137',NULL,'{"id":"01a20643d63d7c97bc97ccfd68151137","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-12","order":"i0000000","kind":"learned","text":"few-shot examples","then":"","before":null,"after":null,"step_id":"01a20643d3f2753881e49de8e44cf9ac","works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(219,'01a20643d63b7a23bf9cad3424bbe394','cycle','01a20643d63d7c97bc97ccfd68151137',NULL,'{"id":"01a20643d63d7c97bc97ccfd68151137","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"","applied_on":null,"troubled":"","troubled_on":null,"next":"","closed_on":null,"dropped_because":"","unmapped_because":""}');
INSERT INTO "change" VALUES(220,'01a20643d6447e50ab78ff778c56bc81','cycle','01a20643d63d7c97bc97ccfd68151137','{"id":"01a20643d63d7c97bc97ccfd68151137","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"","applied_on":null,"troubled":"","troubled_on":null,"next":"","closed_on":null,"dropped_because":"","unmapped_because":""}','{"id":"01a20643d63d7c97bc97ccfd68151137","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"the same day, with three real clients","applied_on":"2026-11-12","troubled":"","troubled_on":null,"next":"","closed_on":null,"dropped_because":"","unmapped_because":""}');
INSERT INTO "change" VALUES(221,'01a20643d64b7af39822ea4786c992ce','cycle','01a20643d63d7c97bc97ccfd68151137','{"id":"01a20643d63d7c97bc97ccfd68151137","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"the same day, with three real clients","applied_on":"2026-11-12","troubled":"","troubled_on":null,"next":"","closed_on":null,"dropped_because":"","unmapped_because":""}','{"id":"01a20643d63d7c97bc97ccfd68151137","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"the same day, with three real clients","applied_on":"2026-11-12","troubled":"nothing","troubled_on":"2026-11-12","next":"","closed_on":null,"dropped_because":"","unmapped_because":""}');
INSERT INTO "change" VALUES(222,'01a20643d65071968a6e3d75f48121ee','cycle','01a20643d63d7c97bc97ccfd68151137','{"id":"01a20643d63d7c97bc97ccfd68151137","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"the same day, with three real clients","applied_on":"2026-11-12","troubled":"nothing","troubled_on":"2026-11-12","next":"","closed_on":null,"dropped_because":"","unmapped_because":""}','{"id":"01a20643d63d7c97bc97ccfd68151137","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"the same day, with three real clients","applied_on":"2026-11-12","troubled":"nothing","troubled_on":"2026-11-12","next":"","closed_on":"2026-11-12","dropped_because":"","unmapped_because":""}');
INSERT INTO "change" VALUES(223,'01a20643d6547ed19d86ec59636309e5','dayline','01a20643d6567688a3253bb17b9057fc',NULL,'{"id":"01a20643d6567688a3253bb17b9057fc","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-12","order":"i0000001","kind":"tried","text":"comments from three old ones #ChatGPT","then":"with the client''s own words","before":null,"after":null,"step_id":"01a20643d3f2753881e49de8e44cf9ac","works":1,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(224,'01a20643d65b72d38500f1148f89882d','dayline','01a20643d65d7631a12f4820b5a88c0f',NULL,'{"id":"01a20643d65d7631a12f4820b5a88c0f","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-16","order":"i0000000","kind":"changed","text":"AI drafts the comment, the analyst changes what is wrong","then":"","before":null,"after":null,"step_id":"01a20643d3f2753881e49de8e44cf9ac","works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(225,'01a20643d6627e4aba2f6eca187070f0','dayline','01a20643d66476faa91cb74196423c9a',NULL,'{"id":"01a20643d66476faa91cb74196423c9a","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-16","order":"i0000001","kind":"time","text":"with ten minutes of checking","then":"","before":140,"after":118,"step_id":null,"works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(226,'01a20643d6697fd08713fb5baed7be21','dayline','01a20643d66c70e8b0685dde01f9bd46',NULL,'{"id":"01a20643d66c70e8b0685dde01f9bd46","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-17","order":"i0000000","kind":"problem","text":"it praised a client for a loss","then":"the figure and its sign go into the prompt as words","before":null,"after":null,"step_id":"01a20643d3f2753881e49de8e44cf9ac","works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(227,'01a20643d6717986a947b8aad3e04dcb','dayline','01a20643d67373f6a1079f90ae1afd69',NULL,'{"id":"01a20643d67373f6a1079f90ae1afd69","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-17","order":"i0000001","kind":"note","text":"the analyst asked whether her job is next. Talked for an hour. That hour was the best of the week","then":"","before":null,"after":null,"step_id":null,"works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(228,'01a20643d67870b4a46d07580a36f3f4','dayline','01a20643d67c72a18594da95137a12fd',NULL,'{"id":"01a20643d67c72a18594da95137a12fd","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-18","order":"i0000000","kind":"tried","text":"odd numbers against last year #ChatGPT","then":"","before":null,"after":null,"step_id":"01a20643d3e37c25a0bd53f9984269b1","works":0,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(229,'01a20643d68078b7901dcb8d96e98cfb','dayline','01a20643d6837877ab57d1d6cdcf1968',NULL,'{"id":"01a20643d6837877ab57d1d6cdcf1968","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-19","order":"i0000000","kind":"learned","text":"giving it the rule and not the examples","then":"","before":null,"after":null,"step_id":"01a20643d3e37c25a0bd53f9984269b1","works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(230,'01a20643d68078b7901dcb8d96e98cfb','cycle','01a20643d6837877ab57d1d6cdcf1968',NULL,'{"id":"01a20643d6837877ab57d1d6cdcf1968","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"","applied_on":null,"troubled":"","troubled_on":null,"next":"","closed_on":null,"dropped_because":"","unmapped_because":""}');
INSERT INTO "change" VALUES(231,'01a20643d6897679b4de5bcf04edc09b','dayline','01a20643d68c7921840863c1dd5f26f9',NULL,'{"id":"01a20643d68c7921840863c1dd5f26f9","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-19","order":"i0000001","kind":"stuck","text":"it flags every client with a holiday week as odd","then":"","before":null,"after":null,"step_id":"01a20643d3e37c25a0bd53f9984269b1","works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(232,'01a20643d6897679b4de5bcf04edc09b','stuck','01a20643d68c7921840863c1dd5f26f9',NULL,'{"id":"01a20643d68c7921840863c1dd5f26f9","process_id":"01a20643d31f77d1953f0a8f9fa808f6","since":"2026-11-19T15:00:00.000000Z","tried":"","sample":"","expected":"","happened":"","helper_id":null,"asked_at":null,"promised_on":null,"answered_at":null,"answer":"","solved_at":null}');
INSERT INTO "change" VALUES(233,'01a20643d697796993562aeddabaebbd','stucknote','01a20643d69a74f6bdd78ac5cfd75520',NULL,'{"id":"01a20643d69a74f6bdd78ac5cfd75520","stuck_id":"01a20643d68c7921840863c1dd5f26f9","process_id":"01a20643d31f77d1953f0a8f9fa808f6","at":"2026-11-19T15:00:00.000000Z","looked":"documentation","minutes":40,"text":"the help pages say nothing of weeks"}');
INSERT INTO "change" VALUES(234,'01a20643d69f7d3fb5e3e4c011fe5534','dayline','01a20643d6a170929e53945995517619',NULL,'{"id":"01a20643d6a170929e53945995517619","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-20","order":"i0000000","kind":"changed","text":"the sheet marks holiday weeks, so that nobody has to know them","then":"","before":null,"after":null,"step_id":"01a20643d3e37c25a0bd53f9984269b1","works":null,"question":null,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(235,'01a20643d6a67ef296742f259d3904ff','dayline','01a20643d6a776348a4e493bc8ac2c15',NULL,'{"id":"01a20643d6a776348a4e493bc8ac2c15","process_id":"01a20643d31f77d1953f0a8f9fa808f6","day":"2026-11-20","order":"i0000001","kind":"answer","text":"the bank holiday: last year''s week had four days","then":"","before":null,"after":null,"step_id":null,"works":null,"question":3,"more":"","private":0,"edited_at":null}');
INSERT INTO "change" VALUES(236,'01a20643d6b37023a432acabb09dae25','stuck','01a20643d68c7921840863c1dd5f26f9','{"id":"01a20643d68c7921840863c1dd5f26f9","process_id":"01a20643d31f77d1953f0a8f9fa808f6","since":"2026-11-19T15:00:00.000000Z","tried":"","sample":"","expected":"","happened":"","helper_id":null,"asked_at":null,"promised_on":null,"answered_at":null,"answer":"","solved_at":null}','{"id":"01a20643d68c7921840863c1dd5f26f9","process_id":"01a20643d31f77d1953f0a8f9fa808f6","since":"2026-11-19T15:00:00.000000Z","tried":"","sample":"","expected":"","happened":"","helper_id":"01a20643d591720d9108d4e1dc723518","asked_at":"2026-11-23T09:00:00.000000Z","promised_on":"2026-11-24","answered_at":null,"answer":"","solved_at":null}');
INSERT INTO "change" VALUES(237,'01a20643d6ba71de87d7fe39563443a5','cycle','01a20643d6837877ab57d1d6cdcf1968','{"id":"01a20643d6837877ab57d1d6cdcf1968","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"","applied_on":null,"troubled":"","troubled_on":null,"next":"","closed_on":null,"dropped_because":"","unmapped_because":""}','{"id":"01a20643d6837877ab57d1d6cdcf1968","process_id":"01a20643d31f77d1953f0a8f9fa808f6","applied":"the check of odd numbers, with last week''s sheet","applied_on":"2026-11-23","troubled":"","troubled_on":null,"next":"","closed_on":null,"dropped_because":"","unmapped_because":""}');
INSERT INTO "change" VALUES(238,'01a20643d6c370719b77c6dc347aab70','lesson','01a20643d6c475eb8bbfca604b99883e',NULL,'{"id":"01a20643d6c475eb8bbfca604b99883e","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":3,"day":"2026-11-05","text":"Look for an export before you look for AI","kind":"changed","works":1,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"The figures were retyped by hand from four filters, 25 minutes a week.","expected":"AI reads a screenshot of the view.","happened":"Wrong digits in two of ten runs.","why":"","advice":"Ask of each system first what it can export, and on which schedule.","status":"draft","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}');
INSERT INTO "change" VALUES(239,'01a20643d6c370719b77c6dc347aab70','lessonevidence','01a20643d6c57ad69eb1ab82c2e096f1',NULL,'{"id":"01a20643d6c57ad69eb1ab82c2e096f1","lesson_id":"01a20643d6c475eb8bbfca604b99883e","day":"2026-11-05","line_id":"01a20643d60b71c085be80d60a7eb2ff"}');
INSERT INTO "change" VALUES(240,'01a20643d6cd7c16a74ef82699d1f344','lesson','01a20643d6c475eb8bbfca604b99883e','{"id":"01a20643d6c475eb8bbfca604b99883e","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":3,"day":"2026-11-05","text":"Look for an export before you look for AI","kind":"changed","works":1,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"The figures were retyped by hand from four filters, 25 minutes a week.","expected":"AI reads a screenshot of the view.","happened":"Wrong digits in two of ten runs.","why":"","advice":"Ask of each system first what it can export, and on which schedule.","status":"draft","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}','{"id":"01a20643d6c475eb8bbfca604b99883e","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":3,"day":"2026-11-05","text":"Look for an export before you look for AI","kind":"changed","works":1,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"The figures were retyped by hand from four filters, 25 minutes a week.","expected":"AI reads a screenshot of the view.","happened":"Wrong digits in two of ten runs.","why":"","advice":"Ask of each system first what it can export, and on which schedule.","status":"agreed","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}');
INSERT INTO "change" VALUES(241,'01a20643d6cd7c16a74ef82699d1f344','lesson','01a20643d6c475eb8bbfca604b99883e','{"id":"01a20643d6c475eb8bbfca604b99883e","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":3,"day":"2026-11-05","text":"Look for an export before you look for AI","kind":"changed","works":1,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"The figures were retyped by hand from four filters, 25 minutes a week.","expected":"AI reads a screenshot of the view.","happened":"Wrong digits in two of ten runs.","why":"","advice":"Ask of each system first what it can export, and on which schedule.","status":"agreed","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}','{"id":"01a20643d6c475eb8bbfca604b99883e","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":3,"day":"2026-11-05","text":"Look for an export before you look for AI","kind":"changed","works":1,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"The figures were retyped by hand from four filters, 25 minutes a week.","expected":"AI reads a screenshot of the view.","happened":"Wrong digits in two of ten runs.","why":"","advice":"Ask of each system first what it can export, and on which schedule.","status":"agreed","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":"2026-11-23","source":""}');
INSERT INTO "change" VALUES(242,'01a20643d6d57d7ead161c7b97bfbaa3','lesson','01a20643d6d6706aa3843ad99405fb84',NULL,'{"id":"01a20643d6d6706aa3843ad99405fb84","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":4,"day":"2026-11-11","text":"Whatever runs by itself stops by itself: put its expiry date into a calendar that two people read","kind":"problem","works":1,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"","expected":"","happened":"The export stopped after four weeks, and nobody noticed until Monday noon.","why":"","advice":"reminder in the shared calendar","status":"draft","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}');
INSERT INTO "change" VALUES(243,'01a20643d6d57d7ead161c7b97bfbaa3','lessonevidence','01a20643d6d7784c97ca84037379943c',NULL,'{"id":"01a20643d6d7784c97ca84037379943c","lesson_id":"01a20643d6d6706aa3843ad99405fb84","day":"2026-11-11","line_id":"01a20643d6367f1cab1c2d57174838f8"}');
INSERT INTO "change" VALUES(244,'01a20643d6db7e79954f7e0a00bb06bb','lesson','01a20643d6d6706aa3843ad99405fb84','{"id":"01a20643d6d6706aa3843ad99405fb84","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":4,"day":"2026-11-11","text":"Whatever runs by itself stops by itself: put its expiry date into a calendar that two people read","kind":"problem","works":1,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"","expected":"","happened":"The export stopped after four weeks, and nobody noticed until Monday noon.","why":"","advice":"reminder in the shared calendar","status":"draft","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}','{"id":"01a20643d6d6706aa3843ad99405fb84","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":4,"day":"2026-11-11","text":"Whatever runs by itself stops by itself: put its expiry date into a calendar that two people read","kind":"problem","works":1,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"","expected":"","happened":"The export stopped after four weeks, and nobody noticed until Monday noon.","why":"","advice":"reminder in the shared calendar","status":"agreed","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}');
INSERT INTO "change" VALUES(245,'01a20643d6db7e79954f7e0a00bb06bb','lesson','01a20643d6d6706aa3843ad99405fb84','{"id":"01a20643d6d6706aa3843ad99405fb84","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":4,"day":"2026-11-11","text":"Whatever runs by itself stops by itself: put its expiry date into a calendar that two people read","kind":"problem","works":1,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"","expected":"","happened":"The export stopped after four weeks, and nobody noticed until Monday noon.","why":"","advice":"reminder in the shared calendar","status":"agreed","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}','{"id":"01a20643d6d6706aa3843ad99405fb84","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":4,"day":"2026-11-11","text":"Whatever runs by itself stops by itself: put its expiry date into a calendar that two people read","kind":"problem","works":1,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"","expected":"","happened":"The export stopped after four weeks, and nobody noticed until Monday noon.","why":"","advice":"reminder in the shared calendar","status":"agreed","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":"2026-11-23","source":""}');
INSERT INTO "change" VALUES(246,'01a20643d6e276a4b2767cac9c2d92e2','lesson','01a20643d6e3782a9a4ede6578fb2e83',NULL,'{"id":"01a20643d6e3782a9a4ede6578fb2e83","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":5,"day":"2026-11-02","text":"Reading figures off the screen with AI does not work, not even nearly","kind":"problem","works":0,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"","expected":"","happened":"did not work","why":"Digits have no context.","advice":"export the view as CSV","status":"draft","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}');
INSERT INTO "change" VALUES(247,'01a20643d6e276a4b2767cac9c2d92e2','system','01a20643d6e473c48d442dccdafff0eb',NULL,'{"id":"01a20643d6e473c48d442dccdafff0eb","name":"ChatGPT","kind":"","login":"","way_out":""}');
INSERT INTO "change" VALUES(248,'01a20643d6e276a4b2767cac9c2d92e2','lessonevidence','01a20643d6e57b5d95314a3d4c8466d3',NULL,'{"id":"01a20643d6e57b5d95314a3d4c8466d3","lesson_id":"01a20643d6e3782a9a4ede6578fb2e83","day":"2026-11-02","line_id":"01a20643d5e879b4929e7466bf25d61b"}');
INSERT INTO "change" VALUES(249,'01a20643d6e276a4b2767cac9c2d92e2','lessonsystem','01a20643d6e4718eb3c03c77529127d1',NULL,'{"id":"01a20643d6e4718eb3c03c77529127d1","lesson_id":"01a20643d6e3782a9a4ede6578fb2e83","system_id":"01a20643d6e473c48d442dccdafff0eb","order":"i0000000"}');
INSERT INTO "change" VALUES(250,'01a20643d6e97b919d58ad66f57818cf','lesson','01a20643d6e3782a9a4ede6578fb2e83','{"id":"01a20643d6e3782a9a4ede6578fb2e83","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":5,"day":"2026-11-02","text":"Reading figures off the screen with AI does not work, not even nearly","kind":"problem","works":0,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"","expected":"","happened":"did not work","why":"Digits have no context.","advice":"export the view as CSV","status":"draft","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}','{"id":"01a20643d6e3782a9a4ede6578fb2e83","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":5,"day":"2026-11-02","text":"Reading figures off the screen with AI does not work, not even nearly","kind":"problem","works":0,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"","expected":"","happened":"did not work","why":"Digits have no context.","advice":"export the view as CSV","status":"agreed","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}');
INSERT INTO "change" VALUES(251,'01a20643d6e97b919d58ad66f57818cf','lesson','01a20643d6e3782a9a4ede6578fb2e83','{"id":"01a20643d6e3782a9a4ede6578fb2e83","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":5,"day":"2026-11-02","text":"Reading figures off the screen with AI does not work, not even nearly","kind":"problem","works":0,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"","expected":"","happened":"did not work","why":"Digits have no context.","advice":"export the view as CSV","status":"agreed","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}','{"id":"01a20643d6e3782a9a4ede6578fb2e83","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":5,"day":"2026-11-02","text":"Reading figures off the screen with AI does not work, not even nearly","kind":"problem","works":0,"step_id":"01a20643d3cd7d38b6c3d7ea22b43106","situation":"","expected":"","happened":"did not work","why":"Digits have no context.","advice":"export the view as CSV","status":"agreed","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":"2026-11-23","source":""}');
INSERT INTO "change" VALUES(252,'01a20643d6f5770f91e1b20b6cfebeba','lesson','01a20643d6f77cc6ba330b3c57ee7a23',NULL,'{"id":"01a20643d6f77cc6ba330b3c57ee7a23","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":6,"day":"2026-11-17","text":"Give figures to AI as words with their sign and unit, not as a table","kind":"problem","works":1,"step_id":"01a20643d3f2753881e49de8e44cf9ac","situation":"","expected":"It sees that -12 % is bad news.","happened":"It wrote congratulations.","why":"","advice":"the figure and its sign go into the prompt as words","status":"draft","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}');
INSERT INTO "change" VALUES(253,'01a20643d6f5770f91e1b20b6cfebeba','lessonevidence','01a20643d6f8768f92e49ba338cd0b95',NULL,'{"id":"01a20643d6f8768f92e49ba338cd0b95","lesson_id":"01a20643d6f77cc6ba330b3c57ee7a23","day":"2026-11-17","line_id":"01a20643d66c70e8b0685dde01f9bd46"}');
INSERT INTO "change" VALUES(254,'01a20643d6fe7ab1b730844fa2c2cdbf','lesson','01a20643d6f77cc6ba330b3c57ee7a23','{"id":"01a20643d6f77cc6ba330b3c57ee7a23","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":6,"day":"2026-11-17","text":"Give figures to AI as words with their sign and unit, not as a table","kind":"problem","works":1,"step_id":"01a20643d3f2753881e49de8e44cf9ac","situation":"","expected":"It sees that -12 % is bad news.","happened":"It wrote congratulations.","why":"","advice":"the figure and its sign go into the prompt as words","status":"draft","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}','{"id":"01a20643d6f77cc6ba330b3c57ee7a23","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":6,"day":"2026-11-17","text":"Give figures to AI as words with their sign and unit, not as a table","kind":"problem","works":1,"step_id":"01a20643d3f2753881e49de8e44cf9ac","situation":"","expected":"It sees that -12 % is bad news.","happened":"It wrote congratulations.","why":"","advice":"the figure and its sign go into the prompt as words","status":"agreed","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}');
INSERT INTO "change" VALUES(255,'01a20643d6fe7ab1b730844fa2c2cdbf','lesson','01a20643d6f77cc6ba330b3c57ee7a23','{"id":"01a20643d6f77cc6ba330b3c57ee7a23","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":6,"day":"2026-11-17","text":"Give figures to AI as words with their sign and unit, not as a table","kind":"problem","works":1,"step_id":"01a20643d3f2753881e49de8e44cf9ac","situation":"","expected":"It sees that -12 % is bad news.","happened":"It wrote congratulations.","why":"","advice":"the figure and its sign go into the prompt as words","status":"agreed","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}','{"id":"01a20643d6f77cc6ba330b3c57ee7a23","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":6,"day":"2026-11-17","text":"Give figures to AI as words with their sign and unit, not as a table","kind":"problem","works":1,"step_id":"01a20643d3f2753881e49de8e44cf9ac","situation":"","expected":"It sees that -12 % is bad news.","happened":"It wrote congratulations.","why":"","advice":"the figure and its sign go into the prompt as words","status":"agreed","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":"2026-11-23","source":""}');
INSERT INTO "change" VALUES(256,'01a20643d70871ab89df7a0941effd8e','lesson','01a20643d70a78fe98b088db2e4996e6',NULL,'{"id":"01a20643d70a78fe98b088db2e4996e6","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":7,"day":"2026-11-16","text":"Count the checking: the draft saves 40 minutes, and checking it takes ten","kind":"time","works":1,"step_id":null,"situation":"","expected":"","happened":"","why":"","advice":"","status":"draft","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}');
INSERT INTO "change" VALUES(257,'01a20643d70871ab89df7a0941effd8e','lessonevidence','01a20643d70b7b61a1cbdfaf4fad13c3',NULL,'{"id":"01a20643d70b7b61a1cbdfaf4fad13c3","lesson_id":"01a20643d70a78fe98b088db2e4996e6","day":"2026-11-16","line_id":"01a20643d66476faa91cb74196423c9a"}');
INSERT INTO "change" VALUES(258,'01a20643d7137bef9db6d2a5ebd50827','lesson','01a20643d7147cb19a4005fe1acdca95',NULL,'{"id":"01a20643d7147cb19a4005fe1acdca95","process_id":"01a20643d31f77d1953f0a8f9fa808f6","number":8,"day":"2026-11-17","text":"Talk about the job before you talk about the tool: they help who know what becomes of them","kind":"about our business","works":1,"step_id":null,"situation":"","expected":"","happened":"","why":"","advice":"","status":"draft","replaced_by":null,"role":"Head of Client Service","person":"Alex","agreed_on":null,"source":""}');
INSERT INTO "change" VALUES(259,'01a20643d7137bef9db6d2a5ebd50827','lessonevidence','01a20643d71575be8e95fb64925bcdaa',NULL,'{"id":"01a20643d71575be8e95fb64925bcdaa","lesson_id":"01a20643d7147cb19a4005fe1acdca95","day":"2026-11-17","line_id":"01a20643d67373f6a1079f90ae1afd69"}');
CREATE TABLE cycle (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	applied VARCHAR NOT NULL, 
	applied_on DATE, 
	troubled VARCHAR NOT NULL, 
	troubled_on DATE, 
	next VARCHAR NOT NULL, 
	closed_on DATE, 
	dropped_because VARCHAR NOT NULL, 
	unmapped_because VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES dayline (id) ON DELETE CASCADE, 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE
);
INSERT INTO "cycle" VALUES('01a20643d5b77cf7a285c863f5ab0a09','01a20643d31f77d1953f0a8f9fa808f6','the same day, with three real clients','2026-11-02','one client was missing in the view','2026-11-02','examples in the prompt','2026-11-02','','');
INSERT INTO "cycle" VALUES('01a20643d63d7c97bc97ccfd68151137','01a20643d31f77d1953f0a8f9fa808f6','the same day, with three real clients','2026-11-12','nothing','2026-11-12','','2026-11-12','','');
INSERT INTO "cycle" VALUES('01a20643d6837877ab57d1d6cdcf1968','01a20643d31f77d1953f0a8f9fa808f6','the check of odd numbers, with last week''s sheet','2026-11-23','',NULL,'',NULL,'','');
CREATE TABLE dayline (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	"order" VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	"then" VARCHAR NOT NULL, 
	"before" INTEGER, 
	"after" INTEGER, 
	step_id VARCHAR, 
	works BOOLEAN, 
	question INTEGER, 
	more VARCHAR NOT NULL, 
	private BOOLEAN NOT NULL, 
	edited_at VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE, 
	FOREIGN KEY(step_id) REFERENCES step (id) ON DELETE SET NULL
);
INSERT INTO "dayline" VALUES('01a20643d5a8751ea7faabc43bf5b974','01a20643d31f77d1953f0a8f9fa808f6','2026-11-02','i0000000','answer','three hours and a bit, and the analyst hates every minute of it','',NULL,NULL,NULL,NULL,1,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d5b77cf7a285c863f5ab0a09','01a20643d31f77d1953f0a8f9fa808f6','2026-11-02','i0000001','learned','what a view export is','',NULL,NULL,'01a20643d3cd7d38b6c3d7ea22b43106',NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d5e879b4929e7466bf25d61b','01a20643d31f77d1953f0a8f9fa808f6','2026-11-02','i0000002','tried','screenshot of the view to #ChatGPT','export the view as CSV',NULL,NULL,'01a20643d3cd7d38b6c3d7ea22b43106',0,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d5f17ce1b75fce9ed8da1619','01a20643d31f77d1953f0a8f9fa808f6','2026-11-03','i0000000','tried','CSV export of the view #HubSpot','',NULL,NULL,'01a20643d3cd7d38b6c3d7ea22b43106',1,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d5fa7c33818baab2fcf1f9be','01a20643d31f77d1953f0a8f9fa808f6','2026-11-03','i0000001','changed','the figures come from a saved view now, not from four filters set by hand','',NULL,NULL,'01a20643d3cd7d38b6c3d7ea22b43106',NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d602746ba92061f0b4eb45ef','01a20643d31f77d1953f0a8f9fa808f6','2026-11-04','i0000000','time','the export alone','',180,165,NULL,NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d60b71c085be80d60a7eb2ff','01a20643d31f77d1953f0a8f9fa808f6','2026-11-05','i0000000','problem','digits swapped when AI read the screenshot','never let it read the screen, export instead',NULL,NULL,'01a20643d3cd7d38b6c3d7ea22b43106',NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d61279d8bb3fb99377cd5df6','01a20643d31f77d1953f0a8f9fa808f6','2026-11-05','i0000001','note','asked the analyst to keep doing it the old way beside it until Friday','',NULL,NULL,NULL,NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d61a7888b6f72eb139590c37','01a20643d31f77d1953f0a8f9fa808f6','2026-11-09','i0000000','changed','the export runs by itself each Monday at six #HubSpot','',NULL,NULL,'01a20643d3cd7d38b6c3d7ea22b43106',NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d62171c9bd5a12f617bc331d','01a20643d31f77d1953f0a8f9fa808f6','2026-11-09','i0000001','tried','formula sheet that pulls the CSV in #"Google Sheets"','',NULL,NULL,'01a20643d3d874c5a44abd98beb7ee03',1,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d62778d293dcc013904cc49a','01a20643d31f77d1953f0a8f9fa808f6','2026-11-10','i0000000','time','','',165,140,NULL,NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d62e7a94b4d0706761bc01e8','01a20643d31f77d1953f0a8f9fa808f6','2026-11-10','i0000001','answer','yes, once, on Monday, with the analyst watching','',NULL,NULL,NULL,NULL,2,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d6367f1cab1c2d57174838f8','01a20643d31f77d1953f0a8f9fa808f6','2026-11-11','i0000000','problem','the token for the export expires every four weeks','reminder in the shared calendar',NULL,NULL,'01a20643d3cd7d38b6c3d7ea22b43106',NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d63d7c97bc97ccfd68151137','01a20643d31f77d1953f0a8f9fa808f6','2026-11-12','i0000000','learned','few-shot examples','',NULL,NULL,'01a20643d3f2753881e49de8e44cf9ac',NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d6567688a3253bb17b9057fc','01a20643d31f77d1953f0a8f9fa808f6','2026-11-12','i0000001','tried','comments from three old ones #ChatGPT','with the client''s own words',NULL,NULL,'01a20643d3f2753881e49de8e44cf9ac',1,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d65d7631a12f4820b5a88c0f','01a20643d31f77d1953f0a8f9fa808f6','2026-11-16','i0000000','changed','AI drafts the comment, the analyst changes what is wrong','',NULL,NULL,'01a20643d3f2753881e49de8e44cf9ac',NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d66476faa91cb74196423c9a','01a20643d31f77d1953f0a8f9fa808f6','2026-11-16','i0000001','time','with ten minutes of checking','',140,118,NULL,NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d66c70e8b0685dde01f9bd46','01a20643d31f77d1953f0a8f9fa808f6','2026-11-17','i0000000','problem','it praised a client for a loss','the figure and its sign go into the prompt as words',NULL,NULL,'01a20643d3f2753881e49de8e44cf9ac',NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d67373f6a1079f90ae1afd69','01a20643d31f77d1953f0a8f9fa808f6','2026-11-17','i0000001','note','the analyst asked whether her job is next. Talked for an hour. That hour was the best of the week','',NULL,NULL,NULL,NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d67c72a18594da95137a12fd','01a20643d31f77d1953f0a8f9fa808f6','2026-11-18','i0000000','tried','odd numbers against last year #ChatGPT','',NULL,NULL,'01a20643d3e37c25a0bd53f9984269b1',0,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d6837877ab57d1d6cdcf1968','01a20643d31f77d1953f0a8f9fa808f6','2026-11-19','i0000000','learned','giving it the rule and not the examples','',NULL,NULL,'01a20643d3e37c25a0bd53f9984269b1',NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d68c7921840863c1dd5f26f9','01a20643d31f77d1953f0a8f9fa808f6','2026-11-19','i0000001','stuck','it flags every client with a holiday week as odd','',NULL,NULL,'01a20643d3e37c25a0bd53f9984269b1',NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d6a170929e53945995517619','01a20643d31f77d1953f0a8f9fa808f6','2026-11-20','i0000000','changed','the sheet marks holiday weeks, so that nobody has to know them','',NULL,NULL,'01a20643d3e37c25a0bd53f9984269b1',NULL,NULL,'',0,NULL);
INSERT INTO "dayline" VALUES('01a20643d6a776348a4e493bc8ac2c15','01a20643d31f77d1953f0a8f9fa808f6','2026-11-20','i0000001','answer','the bank holiday: last year''s week had four days','',NULL,NULL,NULL,NULL,3,'',0,NULL);
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
INSERT INTO "decision" VALUES('01a20643d3847550bc214e06d46fcc7a','01a20643d32e78259d12a5e60dfa8621','01a20643d3807490be0c5c5dcdaeb18c','i0000000','Found one?');
INSERT INTO "decision" VALUES('01a20643d3e870758cf101481422fd66','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3e37c25a0bd53f9984269b1','i0000001','More than 10 % off?');
INSERT INTO "decision" VALUES('01a20643d3fe7ee2b4d106f6558c63b9','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f97dc4bccf3fb8459f309e','i0000001','Approved?');
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
INSERT INTO "firm" VALUES('01a20643d30371a88212a494c65a9e18','Northgate Ltd (example)','Europe/London',50,90,0,'01234',540,1020);
CREATE TABLE helper (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	reachable VARCHAR NOT NULL, 
	contact VARCHAR NOT NULL, 
	cost FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "helper" VALUES('01a20643d591720d9108d4e1dc723518','Robin Okafor','consultant','Thu 14-17','video call',120.0);
INSERT INTO "helper" VALUES('01a20643d5987ed6a1e8e5a28d0fd256','Jo','technical colleague','most mornings','desk 4',NULL);
CREATE TABLE lesson (
	id VARCHAR NOT NULL, 
	process_id VARCHAR, 
	number INTEGER NOT NULL, 
	day DATE NOT NULL, 
	text VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	works BOOLEAN NOT NULL, 
	step_id VARCHAR, 
	situation VARCHAR NOT NULL, 
	expected VARCHAR NOT NULL, 
	happened VARCHAR NOT NULL, 
	why VARCHAR NOT NULL, 
	advice VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	replaced_by VARCHAR, 
	role VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	agreed_on DATE, 
	source VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE SET NULL, 
	FOREIGN KEY(step_id) REFERENCES step (id) ON DELETE SET NULL, 
	FOREIGN KEY(replaced_by) REFERENCES lesson (id) ON DELETE SET NULL
);
INSERT INTO "lesson" VALUES('01a20643d57a7e289042c7e00d481f23',NULL,1,'2026-11-23','Slack messages are no record: whoever approves there has not approved','about our business',0,NULL,'In the trial of last year approvals were given in a channel and could not be found again.','','','','Let approvals come where the document is.','agreed',NULL,'head of operations','','2026-11-23','trial-of-last-year.csv');
INSERT INTO "lesson" VALUES('01a20643d57f7cec86f2b5ca5f555780',NULL,2,'2026-11-23','Copy the sheet before AI writes into it, and compare the sums after','problem',1,NULL,'','','A filled sheet was overwritten; the week''s figures had to be pulled again.','','Read from one sheet, write into another.','agreed',NULL,'head of operations','','2026-11-23','trial-of-last-year.csv');
INSERT INTO "lesson" VALUES('01a20643d6c475eb8bbfca604b99883e','01a20643d31f77d1953f0a8f9fa808f6',3,'2026-11-05','Look for an export before you look for AI','changed',1,'01a20643d3cd7d38b6c3d7ea22b43106','The figures were retyped by hand from four filters, 25 minutes a week.','AI reads a screenshot of the view.','Wrong digits in two of ten runs.','','Ask of each system first what it can export, and on which schedule.','agreed',NULL,'Head of Client Service','Alex','2026-11-23','');
INSERT INTO "lesson" VALUES('01a20643d6d6706aa3843ad99405fb84','01a20643d31f77d1953f0a8f9fa808f6',4,'2026-11-11','Whatever runs by itself stops by itself: put its expiry date into a calendar that two people read','problem',1,'01a20643d3cd7d38b6c3d7ea22b43106','','','The export stopped after four weeks, and nobody noticed until Monday noon.','','reminder in the shared calendar','agreed',NULL,'Head of Client Service','Alex','2026-11-23','');
INSERT INTO "lesson" VALUES('01a20643d6e3782a9a4ede6578fb2e83','01a20643d31f77d1953f0a8f9fa808f6',5,'2026-11-02','Reading figures off the screen with AI does not work, not even nearly','problem',0,'01a20643d3cd7d38b6c3d7ea22b43106','','','did not work','Digits have no context.','export the view as CSV','agreed',NULL,'Head of Client Service','Alex','2026-11-23','');
INSERT INTO "lesson" VALUES('01a20643d6f77cc6ba330b3c57ee7a23','01a20643d31f77d1953f0a8f9fa808f6',6,'2026-11-17','Give figures to AI as words with their sign and unit, not as a table','problem',1,'01a20643d3f2753881e49de8e44cf9ac','','It sees that -12 % is bad news.','It wrote congratulations.','','the figure and its sign go into the prompt as words','agreed',NULL,'Head of Client Service','Alex','2026-11-23','');
INSERT INTO "lesson" VALUES('01a20643d70a78fe98b088db2e4996e6','01a20643d31f77d1953f0a8f9fa808f6',7,'2026-11-16','Count the checking: the draft saves 40 minutes, and checking it takes ten','time',1,NULL,'','','','','','draft',NULL,'Head of Client Service','Alex',NULL,'');
INSERT INTO "lesson" VALUES('01a20643d7147cb19a4005fe1acdca95','01a20643d31f77d1953f0a8f9fa808f6',8,'2026-11-17','Talk about the job before you talk about the tool: they help who know what becomes of them','about our business',1,NULL,'','','','','','draft',NULL,'Head of Client Service','Alex',NULL,'');
CREATE TABLE lessonevidence (
	id VARCHAR NOT NULL, 
	lesson_id VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	line_id VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(lesson_id) REFERENCES lesson (id) ON DELETE CASCADE, 
	FOREIGN KEY(line_id) REFERENCES dayline (id) ON DELETE SET NULL
);
INSERT INTO "lessonevidence" VALUES('01a20643d6c57ad69eb1ab82c2e096f1','01a20643d6c475eb8bbfca604b99883e','2026-11-05','01a20643d60b71c085be80d60a7eb2ff');
INSERT INTO "lessonevidence" VALUES('01a20643d6d7784c97ca84037379943c','01a20643d6d6706aa3843ad99405fb84','2026-11-11','01a20643d6367f1cab1c2d57174838f8');
INSERT INTO "lessonevidence" VALUES('01a20643d6e57b5d95314a3d4c8466d3','01a20643d6e3782a9a4ede6578fb2e83','2026-11-02','01a20643d5e879b4929e7466bf25d61b');
INSERT INTO "lessonevidence" VALUES('01a20643d6f8768f92e49ba338cd0b95','01a20643d6f77cc6ba330b3c57ee7a23','2026-11-17','01a20643d66c70e8b0685dde01f9bd46');
INSERT INTO "lessonevidence" VALUES('01a20643d70b7b61a1cbdfaf4fad13c3','01a20643d70a78fe98b088db2e4996e6','2026-11-16','01a20643d66476faa91cb74196423c9a');
INSERT INTO "lessonevidence" VALUES('01a20643d71575be8e95fb64925bcdaa','01a20643d7147cb19a4005fe1acdca95','2026-11-17','01a20643d67373f6a1079f90ae1afd69');
CREATE TABLE lessonsystem (
	id VARCHAR NOT NULL, 
	lesson_id VARCHAR NOT NULL, 
	system_id VARCHAR NOT NULL, 
	"order" VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(lesson_id) REFERENCES lesson (id) ON DELETE CASCADE, 
	FOREIGN KEY(system_id) REFERENCES system (id) ON DELETE CASCADE
);
INSERT INTO "lessonsystem" VALUES('01a20643d57e72509738d1082d4a6b2b','01a20643d57a7e289042c7e00d481f23','01a20643d39177548e8fa1545560fd49','i0000000');
INSERT INTO "lessonsystem" VALUES('01a20643d5817ac49d73449da8c60945','01a20643d57f7cec86f2b5ca5f555780','01a20643d3d8793d95232957147cb294','i0000000');
INSERT INTO "lessonsystem" VALUES('01a20643d6e4718eb3c03c77529127d1','01a20643d6e3782a9a4ede6578fb2e83','01a20643d6e473c48d442dccdafff0eb','i0000000');
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
INSERT INTO "note" VALUES('01a20643d3787ca9b6295061b34f9577','01a20643d32e78259d12a5e60dfa8621','01a20643d3627702a9a3ea6a04ecfb7b','i0000000','<','request for proposal',NULL);
INSERT INTO "note" VALUES('01a20643d38b77a2930444918ac5d1d7','01a20643d32e78259d12a5e60dfa8621','01a20643d3807490be0c5c5dcdaeb18c','i0000001','*','nobody finds anything in there',4);
INSERT INTO "note" VALUES('01a20643d3d47c14a7053dd06cd9b035','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3cd7d38b6c3d7ea22b43106','i0000000','<','export of closed deals',NULL);
INSERT INTO "note" VALUES('01a20643d3d77be294788965d38aaf58','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3cd7d38b6c3d7ea22b43106','i0000002','=','same four filters every week',NULL);
INSERT INTO "note" VALUES('01a20643d3df743795ba3acc322dee7b','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3d874c5a44abd98beb7ee03','i0000000','<','export of closed deals',NULL);
INSERT INTO "note" VALUES('01a20643d3e1766f8e2dee239c5f3694','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3d874c5a44abd98beb7ee03','i0000001','>','this week''s sheet',NULL);
INSERT INTO "note" VALUES('01a20643d3e27f26b973815c303910ff','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3d874c5a44abd98beb7ee03','i0000002','*','retyping the same numbers',4);
INSERT INTO "note" VALUES('01a20643d3e3775e8f2b4768ba9379e4','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3d874c5a44abd98beb7ee03','i0000003','"','the CRM mails a filled sheet every Monday',NULL);
INSERT INTO "note" VALUES('01a20643d3e67e6ab2f3887d5c6a6f0c','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3e37c25a0bd53f9984269b1','i0000000','<','the filled sheet',NULL);
INSERT INTO "note" VALUES('01a20643d3eb78d79e97e40e434c7c73','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3e37c25a0bd53f9984269b1','i0000003','=','compares with the same week of last year',NULL);
INSERT INTO "note" VALUES('01a20643d3ef7e9a8260516c57d48e9e','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3eb72f6aa6efa79ac2f61f6','i0000000','<','the odd number and last year''s',NULL);
INSERT INTO "note" VALUES('01a20643d3f5763d8f5ecd34198a58de','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f2753881e49de8e44cf9ac','i0000000','<','the checked sheet',NULL);
INSERT INTO "note" VALUES('01a20643d3f67eda8859917d13f550b9','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f2753881e49de8e44cf9ac','i0000001','>','draft report',NULL);
INSERT INTO "note" VALUES('01a20643d3f873948c8cea3b98870c96','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f2753881e49de8e44cf9ac','i0000003','*','Sunday evening work',5);
INSERT INTO "note" VALUES('01a20643d3f97f1cba1a16dcf0b3e0db','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f2753881e49de8e44cf9ac','i0000004','=','three sentences: up, down, why',NULL);
INSERT INTO "note" VALUES('01a20643d3fc70f78f733e00575245ec','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f97dc4bccf3fb8459f309e','i0000000','<','draft report',NULL);
INSERT INTO "note" VALUES('01a20643d40077c2b542ca8abc73d241','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f97dc4bccf3fb8459f309e','i0000003','"','the partner approves every report before it leaves',NULL);
INSERT INTO "note" VALUES('01a20643d4057cefb4a52349ae673f0b','01a20643d31f77d1953f0a8f9fa808f6','01a20643d4017b758cba877c958dce39','i0000000','<','approved report',NULL);
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
INSERT INTO "owner" VALUES('01a20643d31f77d1953f0a8f9fa808f6','Alex','Head of Client Service',1,1,'',NULL,'Sam','','the consultant, Thu 14-17','the Tuesday status call and the newsletter','the team assistant','head of operations','2026-11-04','managing partner','2026-11-04','','');
CREATE TABLE ownline (
	id VARCHAR NOT NULL, 
	"order" VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE parked (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	"order" VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	went VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE
);
INSERT INTO "parked" VALUES('01a20643d3967e05a87d466a0b54bfa4','01a20643d32e78259d12a5e60dfa8621','i0000000','discounts: who may give how much?',NULL);
INSERT INTO "parked" VALUES('01a20643d40c7579b25d30494f1c87fa','01a20643d31f77d1953f0a8f9fa808f6','i0000000','who owns the report template?',NULL);
INSERT INTO "parked" VALUES('01a20643d40d747d860e6624343a8070','01a20643d31f77d1953f0a8f9fa808f6','i0000001','ask finance whether the VAT column is still needed','follow-up');
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
INSERT INTO "process" VALUES('01a20643d31f77d1953f0a8f9fa808f6','i0000000','Client reporting','the one','every week, three hours, one team, and nobody likes it','building','report out by Monday 12:00, in under 100 minutes',180,1.0,'the week has ended and the deals are closed in the CRM','each client has a report with a comment','2026-10-31','2026-11-04','the assistant was away; the last step is asked on Monday');
INSERT INTO "process" VALUES('01a20643d32e78259d12a5e60dfa8621','i0000001','Proposal creation','parked','','candidate','',150,NULL,'','','2026-10-31',NULL,'');
INSERT INTO "process" VALUES('01a20643d3367497823f85da5d008888','i0000002','Data entry from CRM to project tool','parked','','candidate','',120,NULL,'','','2026-10-31',NULL,'');
INSERT INTO "process" VALUES('01a20643d33c7876b7143ab5b350f08e','i0000003','Client onboarding','parked','','candidate','',240,NULL,'','','2026-10-31',NULL,'');
CREATE TABLE reuse (
	id VARCHAR NOT NULL, 
	lesson_id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	used BOOLEAN NOT NULL, 
	because VARCHAR NOT NULL, 
	helped INTEGER, 
	day DATE NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(lesson_id) REFERENCES lesson (id) ON DELETE CASCADE, 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE
);
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
INSERT INTO "sitting" VALUES('01a20643d34c7126ba0c92f7ed8f2964','01a20643d32e78259d12a5e60dfa8621','Sam','consultant','Kim',150,'2026-11-01T09:00:00.000000Z','2026-11-01T09:40:00.000000Z');
INSERT INTO "sitting" VALUES('01a20643d3c17bf58b0e037acc893546','01a20643d31f77d1953f0a8f9fa808f6','Robin','analyst','Kim',150,'2026-11-04T09:40:00.000000Z','2026-11-04T11:51:00.000000Z');
CREATE TABLE sittingclock (
	id VARCHAR NOT NULL, 
	seconds INTEGER NOT NULL, 
	running_since VARCHAR, 
	seen_at VARCHAR, 
	PRIMARY KEY (id)
);
INSERT INTO "sittingclock" VALUES('01a20643d34c7126ba0c92f7ed8f2964',2400,NULL,'2026-11-01T09:40:00.000000Z');
INSERT INTO "sittingclock" VALUES('01a20643d3c17bf58b0e037acc893546',7860,NULL,'2026-11-04T11:51:00.000000Z');
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
INSERT INTO "step" VALUES('01a20643d3627702a9a3ea6a04ecfb7b','01a20643d32e78259d12a5e60dfa8621',NULL,'i0000000','Read the client''s request','consultant',20,0,0,1,0,0,0,0,0,NULL);
INSERT INTO "step" VALUES('01a20643d3807490be0c5c5dcdaeb18c','01a20643d32e78259d12a5e60dfa8621',NULL,'i0000001','Look for a similar proposal','consultant',30,0,0,0,0,0,0,0,0,NULL);
INSERT INTO "step" VALUES('01a20643d38c72cebed3ecab6a53fd9b','01a20643d32e78259d12a5e60dfa8621',NULL,'i0000002','Copy the old proposal','consultant',15,0,0,0,0,0,0,0,0,NULL);
INSERT INTO "step" VALUES('01a20643d38e7c639182c7709e187f71','01a20643d32e78259d12a5e60dfa8621',NULL,'i0000003','Start from the template','consultant',25,0,0,0,0,0,0,0,0,NULL);
INSERT INTO "step" VALUES('01a20643d3907297b20959e30959ccd8','01a20643d32e78259d12a5e60dfa8621',NULL,'i0000004','Ask for a price','consultant',NULL,0,0,0,0,0,0,0,0,NULL);
INSERT INTO "step" VALUES('01a20643d3cd7d38b6c3d7ea22b43106','01a20643d31f77d1953f0a8f9fa808f6',NULL,'i0000000','Pull last week''s figures','analyst',25,0,0,1,0,0,1,0,0,'A');
INSERT INTO "step" VALUES('01a20643d3d874c5a44abd98beb7ee03','01a20643d31f77d1953f0a8f9fa808f6',NULL,'i0000001','Copy the figures into the sheet','analyst',35,0,0,1,1,0,0,1,0,'A');
INSERT INTO "step" VALUES('01a20643d3e37c25a0bd53f9984269b1','01a20643d31f77d1953f0a8f9fa808f6',NULL,'i0000002','Check odd numbers','analyst',30,0,0,0,0,0,0,0,1,'D');
INSERT INTO "step" VALUES('01a20643d3eb72f6aa6efa79ac2f61f6','01a20643d31f77d1953f0a8f9fa808f6',NULL,'i0000003','Ask the account lead','analyst',10,0,0,1,0,0,0,0,0,'D');
INSERT INTO "step" VALUES('01a20643d3f2753881e49de8e44cf9ac','01a20643d31f77d1953f0a8f9fa808f6',NULL,'i0000004','Write the comment for each client','analyst',45,0,0,1,0,0,0,0,0,'D');
INSERT INTO "step" VALUES('01a20643d3f97dc4bccf3fb8459f309e','01a20643d31f77d1953f0a8f9fa808f6',NULL,'i0000005','Ask the partner to approve','partner',25,0,0,0,0,0,0,0,0,'P');
INSERT INTO "step" VALUES('01a20643d4017b758cba877c958dce39','01a20643d31f77d1953f0a8f9fa808f6',NULL,'i0000006','Send the report','assistant',10,0,0,1,1,0,0,0,0,'P');
INSERT INTO "step" VALUES('01a20643d40774438337694a99ea6242','01a20643d31f77d1953f0a8f9fa808f6',NULL,'i0000007','File it','assistant',5,0,1,1,0,0,0,0,0,NULL);
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
INSERT INTO "stepexception" VALUES('01a20643d37e71678bbbfbf8fbfaa598','01a20643d32e78259d12a5e60dfa8621','01a20643d3627702a9a3ea6a04ecfb7b','i0000001','request only by phone',1,4,'write it down and mail it back','',0,NULL);
INSERT INTO "stepexception" VALUES('01a20643d3d676ed88a80302b47f0033','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3cd7d38b6c3d7ea22b43106','i0000001','client still on the old CRM',1,5,'ask IT for a dump','IT',0,NULL);
INSERT INTO "stepexception" VALUES('01a20643d3ea795681973319e22cc891','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3e37c25a0bd53f9984269b1','i0000002','figures missing for a client',2,5,'last month''s, marked in yellow','',0,'stop and ask');
INSERT INTO "stepexception" VALUES('01a20643d3f17fea823a50cf3b2a03e1','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3eb72f6aa6efa79ac2f61f6','i0000001','account lead on leave',1,10,'guess, and say so in the comment','',0,NULL);
INSERT INTO "stepexception" VALUES('01a20643d3f878438dc63b562fc864c5','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f2753881e49de8e44cf9ac','i0000002','client asked for another layout',1,10,'copy the old report and edit','',0,NULL);
INSERT INTO "stepexception" VALUES('01a20643d4007ddaa440398f67bb1d5a','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f97dc4bccf3fb8459f309e','i0000002','partner travelling',1,10,'waits until Friday','',1,'person');
CREATE TABLE stuck (
	id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	since VARCHAR NOT NULL, 
	tried VARCHAR NOT NULL, 
	sample VARCHAR NOT NULL, 
	expected VARCHAR NOT NULL, 
	happened VARCHAR NOT NULL, 
	helper_id VARCHAR, 
	asked_at VARCHAR, 
	promised_on DATE, 
	answered_at VARCHAR, 
	answer VARCHAR NOT NULL, 
	solved_at VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES dayline (id) ON DELETE CASCADE, 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE, 
	FOREIGN KEY(helper_id) REFERENCES helper (id) ON DELETE SET NULL
);
INSERT INTO "stuck" VALUES('01a20643d68c7921840863c1dd5f26f9','01a20643d31f77d1953f0a8f9fa808f6','2026-11-19T15:00:00.000000Z','','','','','01a20643d591720d9108d4e1dc723518','2026-11-23T09:00:00.000000Z','2026-11-24',NULL,'',NULL);
CREATE TABLE stucknote (
	id VARCHAR NOT NULL, 
	stuck_id VARCHAR NOT NULL, 
	process_id VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	looked VARCHAR, 
	minutes INTEGER, 
	text VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(stuck_id) REFERENCES stuck (id) ON DELETE CASCADE, 
	FOREIGN KEY(process_id) REFERENCES process (id) ON DELETE CASCADE
);
INSERT INTO "stucknote" VALUES('01a20643d69a74f6bdd78ac5cfd75520','01a20643d68c7921840863c1dd5f26f9','01a20643d31f77d1953f0a8f9fa808f6','2026-11-19T15:00:00.000000Z','documentation',40,'the help pages say nothing of weeks');
CREATE TABLE system (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	login VARCHAR NOT NULL, 
	way_out VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "system" VALUES('01a20643d3697e2e9b441f4af77c99aa','Email','','','');
INSERT INTO "system" VALUES('01a20643d38175168a98bc4fd1408073','SharePoint','','','');
INSERT INTO "system" VALUES('01a20643d38c797f9b0413dd2aee64de','Word','','','');
INSERT INTO "system" VALUES('01a20643d39177548e8fa1545560fd49','Slack','','','');
INSERT INTO "system" VALUES('01a20643d3cf710cab766ec8ee1a889c','HubSpot','CRM','one each','CSV export of a view');
INSERT INTO "system" VALUES('01a20643d3d8793d95232957147cb294','Google Sheets','sheet','shared','CSV');
INSERT INTO "system" VALUES('01a20643d6e473c48d442dccdafff0eb','ChatGPT','','','');
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
INSERT INTO "systemuse" VALUES('01a20643d36f7443a11b217b0ba1f43c','01a20643d32e78259d12a5e60dfa8621','01a20643d3627702a9a3ea6a04ecfb7b','01a20643d3697e2e9b441f4af77c99aa',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20643d37c74e8a8243c6abc226aeb','01a20643d32e78259d12a5e60dfa8621','01a20643d3627702a9a3ea6a04ecfb7b','01a20643d3697e2e9b441f4af77c99aa','01a20643d3787ca9b6295061b34f9577','i0000001');
INSERT INTO "systemuse" VALUES('01a20643d38271e19dc90d326071abbf','01a20643d32e78259d12a5e60dfa8621','01a20643d3807490be0c5c5dcdaeb18c','01a20643d38175168a98bc4fd1408073',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20643d38e780b80079488ff1cb539','01a20643d32e78259d12a5e60dfa8621','01a20643d38c72cebed3ecab6a53fd9b','01a20643d38c797f9b0413dd2aee64de',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20643d39073f481bc028fe3330ccc','01a20643d32e78259d12a5e60dfa8621','01a20643d38e7c639182c7709e187f71','01a20643d38c797f9b0413dd2aee64de',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20643d3937851a3f9c92b8f7b3e7c','01a20643d32e78259d12a5e60dfa8621','01a20643d3907297b20959e30959ccd8','01a20643d39177548e8fa1545560fd49',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20643d3d17e1a83f19b7692530f3f','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3cd7d38b6c3d7ea22b43106','01a20643d3cf710cab766ec8ee1a889c',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20643d3d67295b7a5b134b07331c0','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3cd7d38b6c3d7ea22b43106','01a20643d3cf710cab766ec8ee1a889c','01a20643d3d47c14a7053dd06cd9b035','i0000001');
INSERT INTO "systemuse" VALUES('01a20643d3da78f6822207f0b0fb100d','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3d874c5a44abd98beb7ee03','01a20643d3d8793d95232957147cb294',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20643d3e0775a913501a3ef4bed96','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3d874c5a44abd98beb7ee03','01a20643d3cf710cab766ec8ee1a889c','01a20643d3df743795ba3acc322dee7b','i0000001');
INSERT INTO "systemuse" VALUES('01a20643d3e27295bd6a82da517fed74','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3d874c5a44abd98beb7ee03','01a20643d3d8793d95232957147cb294','01a20643d3e1766f8e2dee239c5f3694','i0000002');
INSERT INTO "systemuse" VALUES('01a20643d3e57b00a088ec63ed32b2c3','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3e37c25a0bd53f9984269b1','01a20643d3d8793d95232957147cb294',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20643d3e87961b289bb5eb1f8cb31','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3e37c25a0bd53f9984269b1','01a20643d3d8793d95232957147cb294','01a20643d3e67e6ab2f3887d5c6a6f0c','i0000001');
INSERT INTO "systemuse" VALUES('01a20643d3ed781c8cc79c9f36afe9e9','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3eb72f6aa6efa79ac2f61f6','01a20643d39177548e8fa1545560fd49',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20643d3f17161a54727d98130f660','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3eb72f6aa6efa79ac2f61f6','01a20643d39177548e8fa1545560fd49','01a20643d3ef7e9a8260516c57d48e9e','i0000001');
INSERT INTO "systemuse" VALUES('01a20643d3f37ded8c463a1f3649745d','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f2753881e49de8e44cf9ac','01a20643d38c797f9b0413dd2aee64de',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20643d3f6727fb01113e778fc21a2','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f2753881e49de8e44cf9ac','01a20643d3d8793d95232957147cb294','01a20643d3f5763d8f5ecd34198a58de','i0000001');
INSERT INTO "systemuse" VALUES('01a20643d3f772dd898dd4fadc52202c','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f2753881e49de8e44cf9ac','01a20643d38c797f9b0413dd2aee64de','01a20643d3f67eda8859917d13f550b9','i0000002');
INSERT INTO "systemuse" VALUES('01a20643d3fb711bb49a18eb2d8a7786','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f97dc4bccf3fb8459f309e','01a20643d3697e2e9b441f4af77c99aa',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20643d3fd7bd1aec299ff5de69acd','01a20643d31f77d1953f0a8f9fa808f6','01a20643d3f97dc4bccf3fb8459f309e','01a20643d3697e2e9b441f4af77c99aa','01a20643d3fc70f78f733e00575245ec','i0000001');
INSERT INTO "systemuse" VALUES('01a20643d4027e749bc29bd3fa43f632','01a20643d31f77d1953f0a8f9fa808f6','01a20643d4017b758cba877c958dce39','01a20643d3697e2e9b441f4af77c99aa',NULL,'i0000000');
INSERT INTO "systemuse" VALUES('01a20643d4077634aa0a5f38a160556c','01a20643d31f77d1953f0a8f9fa808f6','01a20643d4017b758cba877c958dce39','01a20643d3697e2e9b441f4af77c99aa','01a20643d4057cefb4a52349ae673f0b','i0000001');
INSERT INTO "systemuse" VALUES('01a20643d408798d809d368d648c83a4','01a20643d31f77d1953f0a8f9fa808f6','01a20643d40774438337694a99ea6242','01a20643d38175168a98bc4fd1408073',NULL,'i0000000');
CREATE TABLE turn (
    n INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('done', 'undone', 'redone')),
    session TEXT NOT NULL
);
INSERT INTO "turn" VALUES(1,'01a20643d3197603819ed8fb2a72e980','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(2,'01a20643d32c7f44817892380c536249','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(3,'01a20643d3347b51b64e45a5df2b70c3','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(4,'01a20643d33b7d18a470b4d651df68b8','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(5,'01a20643d346795da9d7c269fea5075e','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(6,'01a20643d35e78d08f0766e211738509','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(7,'01a20643d3ab78159aa5740eabd077af','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(8,'01a20643d3b17b74b11a46b7f338a96b','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(9,'01a20643d3ba7d4cbb526659bffbad61','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(10,'01a20643d3c073baa1b6cc90af96233e','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(11,'01a20643d3cb78b6b1f969beb9e55df2','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(12,'01a20643d41a7319864ce8a9b9d2d957','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(13,'01a20643d4337100b8d3d485dd37961c','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(14,'01a20643d43a7a6c9284ddb92fc33eff','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(15,'01a20643d43e71ec844291609d97a401','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(16,'01a20643d4547ca5b958ded21e50ba7a','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(17,'01a20643d45a7808abb3542c557e2383','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(18,'01a20643d46071b08a590369fea9515b','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(19,'01a20643d468739eb61db242d5623e08','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(20,'01a20643d46d775397dc875752bee595','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(21,'01a20643d4737ffcb66e1ae481d1a7de','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(22,'01a20643d47a742c9601ae94f97f62ea','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(23,'01a20643d4817398a25d8acbf36fcdb7','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(24,'01a20643d489789db93a43bbe56f899c','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(25,'01a20643d48f75b8a2a9450026ca6d0b','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(26,'01a20643d4957ab1b36e99f3d99fbfbd','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(27,'01a20643d49b71c5803cd525a2d1b8d6','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(28,'01a20643d4a07379907fe05f746d26e8','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(29,'01a20643d4b172ac9292560480522f64','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(30,'01a20643d4cf7ac29e62efa1a547fb88','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(31,'01a20643d4da778d8951c17b4a9f6681','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(32,'01a20643d4e17a0bb20b54a16f29ed48','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(33,'01a20643d4e879c7bcee3e2cfbf7286e','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(34,'01a20643d4ef74cca8dee6a0544dfcc2','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(35,'01a20643d50a7c479a0093b53f6aad98','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(36,'01a20643d50e7808be4a87eaf12c68ab','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(37,'01a20643d5157d74bf8e82a37f27108f','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(38,'01a20643d51b7f88b795e2b07ac4c1f7','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(39,'01a20643d521702abc76b7cb9c831f7e','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(40,'01a20643d527766bb700800996ad9fd1','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(41,'01a20643d52d76aeb7c71a236b6ec1eb','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(42,'01a20643d53476798aa26831f78999d8','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(43,'01a20643d53b74c5a3e36322ad680ac4','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(44,'01a20643d54179c89a991d7453fd52b4','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(45,'01a20643d5477fd786f04e2b9dc3766d','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(46,'01a20643d55371f78058e1f24f46eb9e','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(47,'01a20643d5747580892c853bd628bd78','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(48,'01a20643d58a7d67943d42452300e898','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(49,'01a20643d5907811b8782ba484c25897','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(50,'01a20643d598796c90a0497f09603f04','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(51,'01a20643d5a37c7a961662e9ff3218e9','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(52,'01a20643d5b37e509e0847d69c8d35d7','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(53,'01a20643d5c97366b9be260d0e6718ab','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(54,'01a20643d5d5791997a9e37769ac2750','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(55,'01a20643d5dd75209261237823f04a58','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(56,'01a20643d5e571608a9747452ed72077','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(57,'01a20643d5ed76d9a8d5edf48683e48c','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(58,'01a20643d5f77e68b60d48bcda95daca','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(59,'01a20643d5ff756dbd6a4c6d3e01f90a','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(60,'01a20643d6087cd3901a21f8893e7365','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(61,'01a20643d6107ad9b09bb3105199e8fc','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(62,'01a20643d6177938a7ac76220c8a859b','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(63,'01a20643d61e71908dbd6cd144597bcf','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(64,'01a20643d6257ee690a22401d3cbf5ce','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(65,'01a20643d62c73d2870379ed0792f58c','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(66,'01a20643d63478549854dd6cf871bfe4','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(67,'01a20643d63b7a23bf9cad3424bbe394','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(68,'01a20643d6447e50ab78ff778c56bc81','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(69,'01a20643d64b7af39822ea4786c992ce','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(70,'01a20643d65071968a6e3d75f48121ee','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(71,'01a20643d6547ed19d86ec59636309e5','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(72,'01a20643d65b72d38500f1148f89882d','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(73,'01a20643d6627e4aba2f6eca187070f0','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(74,'01a20643d6697fd08713fb5baed7be21','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(75,'01a20643d6717986a947b8aad3e04dcb','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(76,'01a20643d67870b4a46d07580a36f3f4','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(77,'01a20643d68078b7901dcb8d96e98cfb','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(78,'01a20643d6897679b4de5bcf04edc09b','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(79,'01a20643d697796993562aeddabaebbd','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(80,'01a20643d69f7d3fb5e3e4c011fe5534','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(81,'01a20643d6a67ef296742f259d3904ff','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(82,'01a20643d6b37023a432acabb09dae25','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(83,'01a20643d6ba71de87d7fe39563443a5','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(84,'01a20643d6c370719b77c6dc347aab70','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(85,'01a20643d6cd7c16a74ef82699d1f344','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(86,'01a20643d6d57d7ead161c7b97bfbaa3','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(87,'01a20643d6db7e79954f7e0a00bb06bb','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(88,'01a20643d6e276a4b2767cac9c2d92e2','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(89,'01a20643d6e97b919d58ad66f57818cf','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(90,'01a20643d6f5770f91e1b20b6cfebeba','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(91,'01a20643d6fe7ab1b730844fa2c2cdbf','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(92,'01a20643d70871ab89df7a0941effd8e','done','01a20643d2d373faa2d342c62edbc70d');
INSERT INTO "turn" VALUES(93,'01a20643d7137bef9db6d2a5ebd50827','done','01a20643d2d373faa2d342c62edbc70d');
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
CREATE INDEX dayline_in_order ON dayline (process_id, day, "order");
CREATE INDEX ix_dayline_process_id ON dayline (process_id);
CREATE INDEX ix_dayline_step_id ON dayline (step_id);
CREATE INDEX ix_stuck_helper_id ON stuck (helper_id);
CREATE INDEX ix_stuck_process_id ON stuck (process_id);
CREATE INDEX ix_stucknote_process_id ON stucknote (process_id);
CREATE INDEX ix_stucknote_stuck_id ON stucknote (stuck_id);
CREATE INDEX ix_cycle_process_id ON cycle (process_id);
CREATE INDEX ix_lesson_number ON lesson (number);
CREATE INDEX ix_lesson_process_id ON lesson (process_id);
CREATE INDEX ix_lesson_replaced_by ON lesson (replaced_by);
CREATE INDEX ix_lesson_step_id ON lesson (step_id);
CREATE INDEX ix_lessonsystem_lesson_id ON lessonsystem (lesson_id);
CREATE INDEX ix_lessonsystem_system_id ON lessonsystem (system_id);
CREATE INDEX ix_lessonevidence_lesson_id ON lessonevidence (lesson_id);
CREATE INDEX ix_lessonevidence_line_id ON lessonevidence (line_id);
CREATE INDEX ix_reuse_lesson_id ON reuse (lesson_id);
CREATE INDEX ix_reuse_process_id ON reuse (process_id);
CREATE UNIQUE INDEX one_answer_each ON reuse (lesson_id, process_id);
CREATE INDEX ix_draft_field ON draft (field);
CREATE INDEX ix_draft_session ON draft (session);
CREATE INDEX action_undone ON action (n) WHERE state = 'undone';
CREATE INDEX change_of_action ON change (action);
CREATE INDEX change_of_row ON change (tbl, row);
COMMIT;
PRAGMA application_id = 1734439028;
PRAGMA user_version = 4;
