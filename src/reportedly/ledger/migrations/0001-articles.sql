-- Articles and what they were made from. Steps are separated by blank lines and run in one transaction.

-- Each text once, by the digest of its UTF-8 bytes; every span of the ledger is into one of these.
CREATE TABLE texts (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
) STRICT;

-- Outlet, URL and text: forty papers with one wire story are forty of these. document: their digest.
CREATE TABLE publications (
    id INTEGER PRIMARY KEY,
    document TEXT NOT NULL UNIQUE,
    text_id INTEGER NOT NULL REFERENCES texts (id),
    outlet TEXT,
    url TEXT,
    title TEXT,
    published TEXT,
    revision_of TEXT,
    added TEXT NOT NULL
) STRICT;

CREATE INDEX publications_by_text ON publications (text_id);

CREATE INDEX publications_by_url ON publications (url);

CREATE INDEX publications_by_day ON publications (published, document);

-- What the reader found. data: JSON of reading.schema.json without the words, zlib; sha256: of data.
CREATE TABLE readings (
    publication_id INTEGER PRIMARY KEY REFERENCES publications (id),
    version TEXT NOT NULL,
    model TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT;

-- Bytes as they came, once each. data: zlib; NULL where they are the UTF-8 bytes of the text itself.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    text_id INTEGER REFERENCES texts (id),
    data BLOB,
    CHECK ((text_id IS NULL) <> (data IS NULL))
) STRICT;

-- Where and when the bytes of a publication came from; the first time counts.
CREATE TABLE captures (
    publication_id INTEGER NOT NULL REFERENCES publications (id),
    evidence_id INTEGER NOT NULL REFERENCES evidence (id),
    place TEXT NOT NULL,
    captured TEXT NOT NULL,
    final_url TEXT,
    content_type TEXT,
    PRIMARY KEY (publication_id, evidence_id, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX captures_by_evidence ON captures (evidence_id);

-- Full-text search over texts; rowid is texts.id.
CREATE VIRTUAL TABLE search USING fts5 (
    text, content = 'texts', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER texts_are_found AFTER INSERT ON texts BEGIN
    INSERT INTO search (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER texts_are_lost AFTER DELETE ON texts BEGIN
    INSERT INTO search (search, rowid, text) VALUES ('delete', old.id, old.text);
END;

-- What a person had removed: digests of the publication and of its text, and the day. No words.
CREATE TABLE forgotten (
    document TEXT PRIMARY KEY,
    text_sha256 TEXT NOT NULL,
    day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
