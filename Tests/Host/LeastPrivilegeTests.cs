using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VolunteerBot.Bot.Hosting;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Postgres;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>The database role of docs/operations.md is enough for everything the program does, and may do nothing else.</summary>
public sealed partial class LeastPrivilegeTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_role_that_the_docs_make_runs_the_program_and_can_do_nothing_else_on_the_server()
    {
        PostgresServer.Require();
        await using var server = await ServerProcess.Start();
        var (first, second) = await Sql();
        await Run(server.ConnectionString("postgres"), first);
        await Run(server.ConnectionString("volunteerbot"), second);
        var asRole = new NpgsqlConnectionStringBuilder(server.ConnectionString("volunteerbot")) { Username = "volunteerbot" }.ConnectionString;

        await using (var app = BotApplication.Build(
            ["--Storage:Provider=Postgres", "--Storage:Postgres:ConnectionString=" + asRole, "--Urls=http://127.0.0.1:0", "--Logging:Level=Fatal", "--Demo:Enabled=true"]))
        {
            await app.StartAsync(Cancel);
            await PostgresHost.Until(asRole, "SELECT count(*) FROM pg_class WHERE relname = 'qrtz_scheduler_state'", 1);
            await PostgresHost.Until(asRole, "SELECT count(*) FROM qrtz_scheduler_state", 1);
            Assert.Empty(await app.Services.GetRequiredService<PostgresStore>().Check(Cancel));
            await app.StopAsync(Cancel);
        }

        foreach (var forbidden in new[] { "CREATE DATABASE other", "CREATE ROLE other", "SELECT rolpassword FROM pg_authid", "SELECT pg_read_file('/etc/hostname')", "COPY (SELECT 1) TO PROGRAM 'true'" })
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => Run(asRole, [forbidden]))).SqlState);
        // And nobody else may come in.
        await Run(server.ConnectionString("postgres"), ["CREATE ROLE stranger LOGIN"]);
        var asStranger = new NpgsqlConnectionStringBuilder(asRole) { Username = "stranger" }.ConnectionString;
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => Run(asStranger, ["SELECT 1"]))).SqlState);
    }

    /// <summary>The two pieces of SQL of the page: what is run anywhere, and what is run in the new database.</summary>
    private static async Task<(string[] First, string[] Second)> Sql()
    {
        var page = await File.ReadAllTextAsync(Repository.Path("docs", "operations.md"), Cancel);
        var pieces = Blocks().Matches(page).Select(m => m.Groups[1].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        return (pieces[0], pieces[1]);
    }

    private static async Task Run(string connectionString, string[] statements)
    {
        await using var source = NpgsqlDataSource.Create(connectionString + ";Pooling=false");
        foreach (var statement in statements)
        {
            await using var command = source.CreateCommand(statement);
            await command.ExecuteNonQueryAsync(Cancel);
        }
    }

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
