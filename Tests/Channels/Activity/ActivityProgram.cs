using VolunteerBot.Fakes.Activity;

namespace VolunteerBot.Tests.Channels.Activity;

/// <summary>Settings that join the whole program and our connector, or open it to clients of this machine.</summary>
internal static class ActivityProgram
{
    public static string[] Settings(FakeConnectorServer connector) =>
    [
        "--Channels:Activity:AppId=" + connector.Options.AppId, "--Channels:Activity:AppPassword=" + connector.Options.AppPassword,
        "--Channels:Activity:LoginUrl=" + connector.LoginUrl, "--Channels:Activity:ConnectorMetadataUrl=" + connector.MetadataUrl,
        "--Channels:Activity:EmulatorMetadataUrl=" + connector.EmulatorMetadataUrl,
    ];

    public static string[] DirectLine => ["--Channels:Activity:DirectLine:Secret=" + ActivityRig.DirectLineSecret];

    public static string[] Anonymous => ["--environment=Development", "--Demo:Enabled=false", "--Channels:Activity:AllowAnonymous=true"];
}
