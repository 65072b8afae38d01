-- Of two propositions: the probability that the later one is an update of the earlier.
ALTER TABLE relations ADD COLUMN "update" REAL NOT NULL DEFAULT 0;
