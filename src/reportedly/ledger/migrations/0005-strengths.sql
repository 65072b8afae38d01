-- Of two claims that can't both hold: how surely, 0 to 1.
ALTER TABLE ties ADD COLUMN strength REAL NOT NULL DEFAULT 0;

-- What was kept before has none, and is made anew.
DELETE FROM basis WHERE name = 'stamp';
