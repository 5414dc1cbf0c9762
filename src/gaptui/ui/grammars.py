"""What can be typed, as help shows it: the line, what it means, and the theme colour of its sign."""

from __future__ import annotations

Grammar = tuple[tuple[str, str, str], ...]

MAP_GRAMMAR: Grammar = (
    ("Pull the figures @analyst #HubSpot ~25m", "a step: who, system, minutes", "here"),
    ("< signed contract #Email", "an input of the step", "sign-input"),
    ("> draft report", "an output", "sign-output"),
    ("? Over 10k? yes -> ask partner; no -> go on", "a decision and its answers", "sign-decision"),
    ("! still on the old CRM 1/5 -> ask IT", "an exception: what, how often, what is done", "sign-exception"),
    ("= same four checks every time", "a pattern: where AI can help", "sign-pattern"),
    ("* retyping the same numbers p4", "what hurts, p1 to p5", "sign-pain"),
    ('" manager approves first', "what the document says", "sign-doc"),
    (".. ask finance about VAT", "park it, away from the map", "sign-parked"),
    ("-i  -d  -e  -s", "asked: no inputs, decisions, exceptions, systems", "quiet"),
    ('#"Google Sheets"   \\#', "a name with spaces; a sign kept as it is", "sign-system"),
)

DAY_GRAMMAR: Grammar = (
    ("+ moved the export to a nightly job", "what changed", "sign-pattern"),
    ("~ 140m -> 95m", "what one cycle took, and takes now", "sign-input"),
    ("! token expired -> re-login each Monday", "a problem, and what solved it", "sign-exception"),
    ("/tried 4 draft prompt #ChatGPT: works", "a try at step 4 (or: does not work -> what is next)", "sign-decision"),
    ("/stuck 4 cannot read the PDF tables", "where you are stuck: it waits until it is solved", "bad"),
    ("/learned few-shot prompts -> 4", "a concept and its step: apply it before the next one", "sign-who"),
    ("? the bank holiday", "the answer to this week's question", "here"),
    ("asked the analyst to keep the old way", "anything else is a note", "quiet"),
    ("/4   #ChatGPT   \\\\/4", "at step 4; a tool; a sign kept as it is", "sign-system"),
)
