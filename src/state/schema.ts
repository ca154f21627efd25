/** The version of the schema and of what stands in it; a state of another version is rebuilt, never read. */
export const schemaVersion = 8;

/**
 * Every table has a primary key: changes of others cannot be set aside.
 * Rows longer than some 500 bytes stand in ordinary tables: without a rowid a long row fills a page of its own.
 */
export const schema = `
  -- What reading each content file gave, by the digest of its bytes; reader is the digest of the reading code, blob the
  -- name that git has for these bytes.
  CREATE TABLE reading (path TEXT PRIMARY KEY, kind TEXT NOT NULL, size INTEGER NOT NULL, modified REAL NOT NULL,
    checked REAL NOT NULL, digest TEXT NOT NULL, reader TEXT NOT NULL, value TEXT, problems TEXT NOT NULL, blob TEXT NOT NULL);
  CREATE INDEX reading_kind ON reading (kind, path);
  CREATE INDEX reading_problems ON reading (path) WHERE problems <> '[]';
  -- What files name: the key of an address or of a picture, the file that names it, and as what.
  CREATE TABLE edge (key TEXT NOT NULL, file TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (key, file, kind)) WITHOUT ROWID;
  CREATE INDEX edge_file ON edge (file);
  -- Hours to come at which what a file says begins to mean something else.
  CREATE TABLE timed (at INTEGER NOT NULL, file TEXT NOT NULL, PRIMARY KEY (at, file)) WITHOUT ROWID;
  CREATE INDEX timed_file ON timed (file);
  -- Files that changed, or that name one that did, since the last Release.
  CREATE TABLE dirty (path TEXT PRIMARY KEY) WITHOUT ROWID;
  -- What the rules over the whole archive found.
  CREATE TABLE finding (id INTEGER PRIMARY KEY, file TEXT NOT NULL, severity TEXT NOT NULL, problem TEXT NOT NULL);
  CREATE INDEX finding_file ON finding (file);
  -- What rules of prose found in each text file, by the digest of its bytes, and what the file leaves for rules that
  -- compare files: its anchors, bands of its likeness, topics as written, links with a fragment.
  CREATE TABLE prose (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, problems TEXT NOT NULL,
    anchors TEXT NOT NULL);
  CREATE TABLE prose_band (band INTEGER NOT NULL, prose INTEGER NOT NULL, PRIMARY KEY (band, prose)) WITHOUT ROWID;
  CREATE INDEX prose_band_prose ON prose_band (prose);
  CREATE TABLE prose_trace (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, form TEXT NOT NULL,
    prose INTEGER NOT NULL, place TEXT NOT NULL);
  CREATE INDEX prose_trace_name ON prose_trace (kind, name, form);
  CREATE INDEX prose_trace_prose ON prose_trace (prose);
  -- What two files share, by the digests of their bytes: files are read for it once.
  CREATE TABLE prose_pair (one TEXT NOT NULL, other TEXT NOT NULL, share REAL NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
  -- The Catalogue: public articles only.
  CREATE TABLE article (id TEXT PRIMARY KEY, at INTEGER NOT NULL, card TEXT NOT NULL, body TEXT NOT NULL,
    syllables INTEGER NOT NULL, resolution TEXT NOT NULL, digest TEXT NOT NULL);
  CREATE TABLE listing (scope TEXT NOT NULL, at INTEGER NOT NULL, id TEXT NOT NULL, day TEXT NOT NULL,
    modified INTEGER NOT NULL, PRIMARY KEY (scope, at DESC, id)) WITHOUT ROWID;
  CREATE INDEX listing_day ON listing (scope, day, modified);
  CREATE INDEX listing_id ON listing (id);
  CREATE TABLE label (scope TEXT NOT NULL, at INTEGER NOT NULL, id TEXT NOT NULL, label TEXT NOT NULL,
    PRIMARY KEY (scope, at, id)) WITHOUT ROWID;
  CREATE INDEX label_id ON label (id);
  -- Earlier articles that are like one, best first.
  CREATE TABLE suggestion (id TEXT PRIMARY KEY, others TEXT NOT NULL);
  CREATE TABLE document (kind TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, owner TEXT NOT NULL, body TEXT,
    resolution TEXT, PRIMARY KEY (kind, name));
  CREATE INDEX document_owner ON document (owner);
  CREATE TABLE picture (id TEXT NOT NULL, owner TEXT NOT NULL, file TEXT NOT NULL, picture TEXT NOT NULL,
    PRIMARY KEY (id, owner)) WITHOUT ROWID;
  CREATE INDEX picture_owner ON picture (owner);
  -- The words of each month: what its search shard is keyed by.
  CREATE TABLE month (month TEXT PRIMARY KEY, count INTEGER NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
  -- The last Release.
  CREATE TABLE released (path TEXT PRIMARY KEY, key TEXT NOT NULL, maker TEXT NOT NULL, address TEXT NOT NULL,
    parts TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, modified REAL NOT NULL) WITHOUT ROWID;
  CREATE INDEX released_maker ON released (maker, address);
  CREATE TABLE shard (name TEXT PRIMARY KEY, key TEXT NOT NULL) WITHOUT ROWID;
  -- What of each group of the quick index the headlines over it tell: a filter of some 2 MB.
  CREATE TABLE triples (shard TEXT PRIMARY KEY, cells BLOB NOT NULL);
  CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

export const temporary = `
  -- The Plan, as far as this build has to look: forgotten when it ends.
  CREATE TEMP TABLE planned (path TEXT PRIMARY KEY, stale INTEGER NOT NULL) WITHOUT ROWID;
  -- What was made of it: the columns of released, where the file is, and whether it stays there.
  CREATE TEMP TABLE staged (path TEXT PRIMARY KEY, key TEXT NOT NULL, maker TEXT NOT NULL, address TEXT NOT NULL,
    parts TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, modified REAL NOT NULL, place TEXT NOT NULL,
    keep INTEGER NOT NULL) WITHOUT ROWID;
`;
