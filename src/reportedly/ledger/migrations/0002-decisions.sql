-- People's decisions: rows are added, never changed. Steps are separated by blank lines.

-- body: JSON of reportedly.model.decision; sha256: of body. scrubbed: the day its words were forgotten with a text.
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made TEXT NOT NULL,
    by TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    scrubbed TEXT
) STRICT;

CREATE TRIGGER decisions_stay BEFORE DELETE ON decisions BEGIN
    SELECT RAISE (ABORT, 'decisions are never deleted; undo is a decision of its own');
END;
