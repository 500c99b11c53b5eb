using System.Diagnostics;
using VolunteerBot.Bot.Stores;

namespace VolunteerBot.Bot.Cli;

/// <summary><c>check</c>, <c>backup FILE</c> and <c>restore FILE</c> on PostgreSQL, through its own programs where it has them.</summary>
internal static class PostgresVerbs
{
    /// <summary>
    /// Everything of ours goes before the backup comes, so that nothing is left of a newer release: a table that came with one would
    /// else be taken for its own when that release is started again.
    /// </summary>
    private const string EmptyFirst =
        """
        DO $$
        DECLARE statement text;
        BEGIN
          FOR statement IN SELECT format('DROP TABLE IF EXISTS %I.%I CASCADE', schemaname, tablename) FROM pg_tables t
              WHERE schemaname = current_schema() AND (tablename ~ '^(qrtz_.*|_(files|marks|forms|journal|move)|[A-Za-z0-9]+_k_[A-Za-z0-9]+)$'
                OR 3 = (SELECT count(*) FROM information_schema.columns c
                  WHERE c.table_schema = t.schemaname AND c.table_name = t.tablename AND c.column_name IN ('doc', 'form', 'claimed_by'))) LOOP
            EXECUTE statement;
          END LOOP;
          FOR statement IN SELECT format('DROP FUNCTION IF EXISTS %s', oid::regprocedure) FROM pg_proc
              WHERE pronamespace = current_schema()::regnamespace AND proname IN ('_must_find', '_other_shape') LOOP
            EXECUTE statement;
          END LOOP;
        END $$;

        """;

    public static async Task<IReadOnlyList<string>> Check(StorageSettings.Postgres settings)
    {
        await using var store = StoreSetup.Open(settings, TimeProvider.System);
        return await store.Check(CancellationToken.None);
    }

    /// <summary>A copy of one moment, while hosts run; whole or not there.</summary>
    public static async Task Backup(StorageSettings.Postgres settings, string target)
    {
        var draft = target + ".new";
        try
        {
            await new PostgresTools(settings).Run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--file=" + draft);
            File.Move(draft, target);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>The backup in the place of everything that is in the database, in one transaction.</summary>
    public static async Task Restore(StorageSettings.Postgres settings, string backup)
    {
        var tools = new PostgresTools(settings);
        // Reads the backup's table of contents, and finds both programs before anything is touched.
        PostgresTools.Find("psql");
        await tools.Run("pg_restore", "--list", backup);
        await MustBeAlone(settings);
        using var reading = tools.Start("pg_restore", "--no-owner", "--no-privileges", "--file=-", backup);
        using var writing = tools.Start("psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--single-transaction", "--file=-");
        var (readingSaid, writingSaid) = (reading.StandardError.ReadToEndAsync(), writing.StandardError.ReadToEndAsync());
        var chatter = writing.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        await Pour(reading, writing);
        await chatter;
        await writing.WaitForExitAsync();
        if (reading.ExitCode != 0)
            throw new RefusedInputException($"The backup cannot be read, and the database is as it was: {(await readingSaid).Trim()}");
        if (writing.ExitCode != 0)
            throw new RefusedInputException($"The backup could not be put back, and the database is as it was: {(await writingSaid).Trim()}");
    }

    /// <summary>Ends the input only when all of it was read: without an end nothing is committed.</summary>
    private static async Task Pour(Process reading, Process writing)
    {
        reading.StandardInput.Close();
        try
        {
            await writing.StandardInput.WriteAsync(EmptyFirst);
            await writing.StandardInput.FlushAsync();
            await reading.StandardOutput.BaseStream.CopyToAsync(writing.StandardInput.BaseStream);
            await reading.WaitForExitAsync();
            if (reading.ExitCode == 0)
                writing.StandardInput.Close();
            else
                writing.Kill();
        }
        catch (IOException)
        {
            // The writing side gave up, and says why itself.
            reading.Kill();
            await reading.WaitForExitAsync();
            await writing.WaitForExitAsync();
            if (writing.ExitCode == 0)
                throw;
        }
    }

    private static async Task MustBeAlone(StorageSettings.Postgres settings)
    {
        await using var store = StoreSetup.OpenAs("VolunteerBot restore", settings, TimeProvider.System);
        if (await store.CountOthers(CancellationToken.None) is > 0 and var others)
            throw new RefusedInputException($"{others} connections are open to the database. Stop all hosts first, and whatever else uses it.");
    }
}
