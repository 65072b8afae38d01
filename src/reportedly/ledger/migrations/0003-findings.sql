-- What follows from articles and decisions; all of it can be made anew. Steps are separated by blank lines.

-- What the rows below were made by. stamp: of the program; corrections: JSON of what people decided about claims.
CREATE TABLE basis (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What an article contributes, packed. day: of publication, "~" where it isn't known.
-- decided: digest of the decisions that its reading was corrected by; empty where there are none.
CREATE TABLE facts (
    publication_id INTEGER PRIMARY KEY REFERENCES publications (id),
    day TEXT NOT NULL,
    decided TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE INDEX facts_by_decided ON facts (decided);

-- What a statement puts forward. place: among the article's; part: among the statement's; start: of its words.
-- claim_id: NULL until it is settled which claim it makes. named: its named sources, a line each, case evened out.
CREATE TABLE propositions (
    id INTEGER PRIMARY KEY,
    publication_id INTEGER NOT NULL REFERENCES publications (id),
    claim_id INTEGER REFERENCES claims (id),
    place INTEGER NOT NULL,
    statement TEXT NOT NULL,
    part INTEGER NOT NULL,
    start INTEGER NOT NULL,
    named TEXT NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (publication_id, place)
) STRICT;

CREATE INDEX propositions_by_claim ON propositions (claim_id);

-- Full-text search over the words of statements; rowid is propositions.id.
CREATE VIRTUAL TABLE said USING fts5 (
    words, content = 'propositions', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER propositions_are_found AFTER INSERT ON propositions BEGIN
    INSERT INTO said (rowid, words) VALUES (new.id, new.words);
END;

CREATE TRIGGER propositions_are_lost AFTER DELETE ON propositions BEGIN
    INSERT INTO said (said, rowid, words) VALUES ('delete', old.id, old.words);
END;

-- By which propositions find each other. window: the fortnight of publication, since only those of near ones meet.
-- Keys refer to no table, so that rows of one can go without a look at these.
CREATE TABLE keys (
    window INTEGER NOT NULL,
    key INTEGER NOT NULL,
    proposition_id INTEGER NOT NULL,
    PRIMARY KEY (window, key, proposition_id)
) STRICT, WITHOUT ROWID;

-- By which articles on one event find each other.
CREATE TABLE topics (
    window INTEGER NOT NULL,
    key INTEGER NOT NULL,
    publication_id INTEGER NOT NULL,
    PRIMARY KEY (window, key, publication_id)
) STRICT, WITHOUT ROWID;

-- What two propositions are to each other, a < b. same, conflict: probabilities.
CREATE TABLE relations (
    a INTEGER NOT NULL REFERENCES propositions (id),
    b INTEGER NOT NULL REFERENCES propositions (id),
    same REAL NOT NULL,
    conflict REAL NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

CREATE INDEX relations_by_b ON relations (b, a);

-- What one of two publications, a < b, repeats of the other, for those that were compared. data: JSON, mostly [].
CREATE TABLE dependences (
    a INTEGER NOT NULL REFERENCES publications (id),
    b INTEGER NOT NULL REFERENCES publications (id),
    data TEXT NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

CREATE INDEX dependences_by_b ON dependences (b, a);

-- Claims, each by itself. id: of its first proposition; claim: its id in all JSON; since: the first day;
-- least, most: the bounds of its origins; data: zlib of the JSON of claim.schema.json, without what other claims add.
CREATE TABLE claims (
    id INTEGER PRIMARY KEY REFERENCES propositions (id),
    claim TEXT NOT NULL UNIQUE,
    since TEXT NOT NULL,
    least INTEGER NOT NULL,
    most INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

-- What two claims are to each other; a comes first. kind: later (b takes the place of a), earlier, conflict.
CREATE TABLE ties (
    a INTEGER NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    conflict TEXT,
    why TEXT,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

CREATE INDEX ties_by_b ON ties (b, a);
