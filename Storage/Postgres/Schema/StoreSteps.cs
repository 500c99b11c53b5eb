namespace VolunteerBot.Storage.Postgres.Schema;

/// <summary>Every step of the store's own there has been, in order. The tables of record types are not among them: they follow from the types.</summary>
internal static class StoreSteps
{
    public const string Series = "store";

    public static readonly IReadOnlyList<PostgresStep> All =
    [
        new(Series, 1, "files, marks, forms",
            """
            CREATE TABLE _files (id text COLLATE "C" PRIMARY KEY, content bytea NOT NULL);
            -- Pictures do not shrink.
            ALTER TABLE _files ALTER COLUMN content SET STORAGE EXTERNAL;
            -- Counts the commits that changed records of a marked type.
            CREATE TABLE _marks (type text COLLATE "C" PRIMARY KEY, changes bigint NOT NULL) WITH (fillfactor = 50);
            -- Under which forms rows were written, and what each has.
            CREATE TABLE _forms (type text COLLATE "C", form integer, parts text[] NOT NULL, PRIMARY KEY (type, form));
            CREATE FUNCTION _must_find(how_many bigint) RETURNS void LANGUAGE plpgsql AS $$
            BEGIN
              IF how_many = 0 THEN
                RAISE EXCEPTION 'not as expected' USING ERRCODE = 'VB409';
              END IF;
            END $$;
            """,
            OlderMayGoOn: false),
        new(Series, 2, "shapes",
            """
            CREATE FUNCTION _other_shape() RETURNS integer LANGUAGE plpgsql AS $$
            BEGIN
              RAISE EXCEPTION 'written by a release that knows other fields' USING ERRCODE = 'VB410';
            END $$;
            -- Which fields a document was written with; 0 = not known.
            DO $$
            DECLARE name text;
            BEGIN
              FOR name IN SELECT DISTINCT type FROM _forms LOOP
                EXECUTE format('ALTER TABLE %I ADD COLUMN shape integer NOT NULL DEFAULT 0', name);
              END LOOP;
            END $$;
            """,
            OlderMayGoOn: false),
    ];
}
