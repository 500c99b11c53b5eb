using System.Net;
using System.Text;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Web;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity.DirectLine;

/// <summary>Files sent to our Direct Line host.</summary>
public sealed class DirectLineUploadTests : DirectLineScene
{
    private static MultipartFormDataContent Form(byte[] content, string? activity, string mediaType = "image/png")
    {
        var form = new MultipartFormDataContent();
        if (activity is not null)
        {
            var part = new StringContent(activity, Encoding.UTF8);
            part.Headers.ContentType = new("application/vnd.microsoft.activity");
            form.Add(part, "activity", "blob");
        }
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new(mediaType);
        form.Add(file, "file", "bãi biển.png");
        return form;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_uploaded_picture_is_shown_and_can_be_used(bool withActivity)
    {
        var (id, token, _, _) = await Start();
        var picture = SmallPictures.Png(40, 30);
        var activity = withActivity ? """{"type":"message","from":{"id":"somebody"},"attachments":[{"contentType":"image/png","name":"a.png"}],"channelData":{"clientActivityID":"c1"}}""" : null;
        var (status, body, _) = await Client.Call(HttpMethod.Post, $"conversations/{id}/upload?userId=somebody", token, Form(picture, activity), Ct);
        Assert.Equal(HttpStatusCode.OK, status);
        var file = Assert.Single((await Rig.Turns.Next(Ct)).Files);
        Assert.Equal("image/png", file.MediaType);
        Assert.Equal(picture, await Channel.Fetch(file, Ct));
        var shown = (await Client.Get($"conversations/{id}/activities", token, Ct)).Body!["activities"]![0]!;
        Assert.Equal(body!["id"]!.GetValue<string>(), shown["id"]!.GetValue<string>());
        var address = shown["attachments"]![0]!["contentUrl"]!.GetValue<string>();
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(address), Ct);
        Assert.Equal(("image/png", "nosniff"), (answer.Content.Headers.ContentType!.MediaType, answer.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.Equal(picture, await answer.Content.ReadAsByteArrayAsync(Ct));
        using var forged = await http.GetAsync(new Uri(address[..^1] + (address[^1] == '0' ? '1' : '0')), Ct);
        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
    }

    [Fact]
    public async Task What_is_no_picture_is_told_of_but_not_kept()
    {
        var (id, token, _, _) = await Start();
        await Client.Call(HttpMethod.Post, $"conversations/{id}/upload", token, Form("<script>alert(1)</script>"u8.ToArray(), null, "text/x-page"), Ct);
        Assert.Equal("text/x-page", Assert.Single((await Rig.Turns.Next(Ct)).Files).MediaType);
        Assert.Null((await Client.Get($"conversations/{id}/activities", token, Ct)).Body!["activities"]![0]!["attachments"]![0]!["contentUrl"]);
    }

    [Fact]
    public async Task A_client_cannot_name_a_stored_file_or_another_place_as_its_picture()
    {
        var (id, token, _, _) = await Start();
        await Rig.Store.Commit([new PutFile("secret", [1])], Ct);
        foreach (var url in (string[])["secret", "upload\\nsecret", "https://evil.example/a.png", "http://127.0.0.1/a.png"])
        {
            await Client.Post($"conversations/{id}/activities", token, $$$"""{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"{{{url}}}"}]}""", Ct);
            var file = Assert.Single((await Rig.Turns.Next(Ct)).Files);
            await Assert.ThrowsAsync<ChannelException>(() => Channel.Fetch(file, Ct));
        }
    }

    [Fact]
    public async Task More_than_sixteen_megabytes_are_refused()
    {
        var (id, token, _, _) = await Start();
        var (status, body, _) = await Client.Call(HttpMethod.Post, $"conversations/{id}/upload", token, Form(new byte[16 * 1024 * 1024], null), Ct);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (status, body!["error"]!["code"]!.GetValue<string>()));
        Assert.Empty((await Client.Get($"conversations/{id}/activities", token, Ct)).Body!["activities"]!.AsArray());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_malformed_upload_is_refused(string contentType)
    {
        var (id, token, _, _) = await Start();
        var content = new ByteArrayContent("--y\r\nnonsense"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.Call(HttpMethod.Post, $"conversations/{id}/upload", token, content, Ct)).Status);
    }
}
