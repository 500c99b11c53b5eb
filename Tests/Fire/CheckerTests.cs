using VolunteerBot.Checker;
using Xunit;

namespace VolunteerBot.Tests.Fire;

/// <summary>The checker of the fire run is shown evidence that is wrong in one place, and must say so, and nothing else.</summary>
public sealed class CheckerTests
{
    private readonly Witness _witness = new();

    [Fact]
    public void Where_all_is_well_it_complains_of_nothing() => Assert.Empty(_witness.Complaints);

    [Fact]
    public void A_confirmed_activity_that_is_not_stored_is_lost()
    {
        _witness.Activities.RemoveAt(0);
        Complains("“Dọn rác 1” was confirmed and is lost");
    }

    [Fact]
    public void An_activity_stored_twice_was_decided_twice()
    {
        _witness.Activities.Add(new("3", "Dọn rác 1"));
        Complains("“Dọn rác 1” is stored 2 times");
    }

    [Fact]
    public void An_activity_that_nobody_was_told_of_is_noticed()
    {
        _witness.Activities.Add(new("3", "Dọn rác 2"));
        Complains("“Dọn rác 2” is stored and was confirmed to nobody");
    }

    [Fact]
    public void A_sign_up_stored_twice_or_lost_or_in_another_state_than_told_is_noticed()
    {
        _witness.SignUps.Add(_witness.SignUps[0]);
        Complains("is stored 2 times", "2 people for 1 places", "counts 1 taken");
        _witness.SignUps.Clear();
        Complains("told Going, and is lost", "counts 1 taken");
        _witness.SignUps.Add(new("a", 1, "minh", 0, "Waiting"));
        Complains("told Going, stored Waiting", "1 wait while 1 places are free", "counts 1 taken");
    }

    [Fact]
    public void Counts_of_places_that_ran_away_from_the_sign_ups_are_noticed()
    {
        _witness.Counts[0] = new("a", 1, 2, 0);
        Complains("counts 2 taken and 0 waiting, its sign-ups are 1 and 0");
    }

    [Fact]
    public void What_was_said_and_never_answered_is_noticed()
    {
        _witness.Says("zalobot/3", "/menu", "Bạn chọn một việc");
        Complains("zalobot/3: “/menu”, said at 56.0 s, was never answered");
    }

    [Fact]
    public void An_answer_nobody_asked_for_is_noticed()
    {
        _witness.Hears("telegram/1", "Xin lỗi, có lỗi");
        Complains("nobody asked for “Xin lỗi, có lỗi”");
    }

    [Fact]
    public void Answers_in_another_order_than_what_was_said_are_noticed()
    {
        _witness.Says("telegram/9", "một", "Khi nào");
        _witness.Says("telegram/9", "hai", "Ở đâu");
        _witness.Hears("telegram/9", "Ở đâu?");
        _witness.Hears("telegram/9", "Khi nào?");
        Complains("telegram/9: out of order at");
    }

    [Fact]
    public void An_answer_that_came_twice_is_noticed_where_nothing_explains_it()
    {
        _witness.Hears("telegram/1", "Đã ghi nhận: Dọn rác 1");
        Complains("answer to telegram/1", "nothing explains it");
    }

    [Fact]
    public void An_answer_that_was_in_flight_when_a_host_was_killed_may_come_twice_and_is_counted()
    {
        _witness.Says("telegram/1", "/menu", "Bạn chọn");
        _witness.Hears("telegram/1", "Bạn chọn một việc");
        _witness.Suffers("kill", "host 1");
        _witness.Hears("telegram/1", "Bạn chọn một việc");
        Assert.Empty(_witness.Complaints);
        Assert.Contains("1 × answer by kill", Verdict.On(_witness.Evidence()).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kill_long_after_a_message_came_or_on_another_platform_explains_nothing()
    {
        _witness.Troubles.Add(new("kill", 44, 44, "host 1"));
        _witness.Suffers("platform", "zalooa takes it and answers nothing");
        _witness.Hears("telegram/1", "Đã ghi nhận: Dọn rác 1");
        Complains("nothing explains it");
    }

    [Fact]
    public void A_platform_that_loses_its_answer_explains_one_repeat_and_one_that_refuses_explains_none()
    {
        _witness.Suffers("platform", "telegram answers 500");
        _witness.Hears("telegram/1", "Đã ghi nhận: Dọn rác 1");
        Complains("nothing explains it");
        _witness.Suffers("platform", "telegram takes it and answers nothing");
        _witness.Hears("telegram/1", "Đã ghi nhận: Dọn rác 1");
        Complains("nothing explains it");
        Assert.Single(_witness.Complaints);
    }

    [Fact]
    public void A_recipient_who_got_it_twice_is_noticed_where_nothing_explains_it()
    {
        _witness.Hears("zalooa/2", "Ra quân toàn tỉnh lúc 7h");
        Complains("announcement to zalooa/2");
    }

    [Fact]
    public void A_recipient_who_is_accepted_in_the_ledger_and_never_got_it_is_noticed()
    {
        _witness.NeverHears("Ra quân");
        Complains("zalooa/2 is accepted in the ledger and never got it");
    }

    [Fact]
    public void A_recipient_who_got_it_and_waits_in_the_ledger_still_is_noticed()
    {
        _witness.Ledger[0] = new("n", "minh", "queued", "timeout");
        Complains("zalooa/2 is queued (timeout) in the ledger and got it 1 times");
    }

    [Fact]
    public void A_recipient_without_a_line_in_the_ledger_or_with_two_or_with_a_failure_is_noticed()
    {
        _witness.Ledger.Add(_witness.Ledger[0]);
        Complains("zalooa/2 has 2 lines in the ledger");
        _witness.Ledger.Clear();
        Complains("zalooa/2 has 0 lines in the ledger");
        _witness.Ledger.Add(new("n", "minh", "failed", "blocked"));
        Complains("zalooa/2 is failed (blocked) in the ledger and got it 1 times");
    }

    [Fact]
    public void A_reminder_that_never_came_or_whose_message_is_not_settled_is_noticed()
    {
        _witness.Messages[0] = new("remind-1", "Queued", "rateLimited");
        Complains("has 1 messages, Queued rateLimited");
        _witness.Messages[0] = new("remind-1", "Accepted", null);
        _witness.NeverHears("Thăm gia đình");
        Complains("telegram/1 was never reminded of “Thăm gia đình”");
    }

    [Fact]
    public void A_program_that_ended_by_itself_is_noticed_unless_its_disk_was_full()
    {
        _witness.Ended.Add(new("host 1", 2, 40));
        Complains("host 1 ended with 2 at 40.0 s");
        _witness.Troubles.Add(new("disk", 35, 45, "full"));
        Assert.Empty(_witness.Complaints);
        _witness.Ended.Add(new("check", 1, 91));
        Complains("check ended with 1");
    }

    [Fact]
    public void A_secret_in_a_log_is_noticed_and_not_repeated()
    {
        _witness.Logs["host-1.log"] = "calls https://x/bots3cret/getMe";
        Complains("a secret stands in host-1.log");
    }

    [Fact]
    public void Evidence_that_is_missing_or_broken_is_refused_with_the_file_and_line()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-evidence");
        Assert.Contains("journal.jsonl is missing", Assert.Throws<EvidenceException>(() => Evidence.Read(folder.FullName)).Message, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder.FullName, "journal.jsonl"), "{\"is\":\"heard\",\"at\":1,\"chat\":\"telegram/1\"}\n");
        File.WriteAllText(Path.Combine(folder.FullName, "plan.jsonl"), "");
        Assert.Equal("Line 1 of journal.jsonl lacks something: no field 'text'", Assert.Throws<EvidenceException>(() => Evidence.Read(folder.FullName)).Message);
        File.WriteAllText(Path.Combine(folder.FullName, "journal.jsonl"), "[]\n{");
        Assert.Equal("Line 1 of journal.jsonl is no object.", Assert.Throws<EvidenceException>(() => Evidence.Read(folder.FullName)).Message);
        folder.Delete(recursive: true);
    }

    /// <summary>There is a complaint with each of these words, and none without any.</summary>
    private void Complains(params string[] words)
    {
        var complaints = _witness.Complaints;
        Assert.All(words, w => Assert.Contains(complaints, c => c.Contains(w, StringComparison.Ordinal)));
        Assert.All(complaints, c => Assert.Contains(words, w => c.Contains(w, StringComparison.Ordinal)));
    }
}
