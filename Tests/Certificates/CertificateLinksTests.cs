using VolunteerBot.Domain.Certificates;
using Xunit;

namespace VolunteerBot.Tests.Certificates;

/// <summary>What people type, paste or scan to have a certificate checked.</summary>
public sealed class CertificateLinksTests
{
    private static readonly CertificateLinks Links = new("https://tinhnguyen.example");

    [Fact]
    public void A_link_leads_to_the_page_of_its_code() => Assert.Equal("https://tinhnguyen.example/xacthuc/" + CertificateScene.Code, Links.Of(CertificateScene.Code));

    [Theory]
    [InlineData("ABCD-EFGH-JKMN-PQRS")]
    [InlineData(" abcd efgh jkmn pqrs ")]
    [InlineData("abcdefghjkmnpqrs")]
    [InlineData("https://tinhnguyen.example/xacthuc/abcdefghjkmnpqrs")]
    [InlineData("HTTPS://TinhNguyen.Example/xacthuc/ABCD-EFGH-JKMN-PQRS/")]
    [InlineData("tinhnguyen.example/xacthuc/abcdefghjkmnpqrs")]
    [InlineData("http://tinhnguyen.example/xacthuc/abcdefghjkmnpqrs?x=1")]
    public void A_code_and_a_link_of_ours_are_read(string text) => Assert.Equal(new CheckedText.Code(CertificateScene.Code), Links.Read(text));

    [Theory]
    [InlineData("https://tinhnguyen.example.evil.example/xacthuc/abcdefghjkmnpqrs", "tinhnguyen.example.evil.example")]
    [InlineData("https://evil.example/xacthuc/abcdefghjkmnpqrs", "evil.example")]
    [InlineData("https://evil.example/?https://tinhnguyen.example/xacthuc/abcdefghjkmnpqrs", "evil.example")]
    [InlineData("evil.example/xacthuc/abcdefghjkmnpqrs", "evil.example")]
    [InlineData("https://tinhnguyen.example:8443/xacthuc/abcdefghjkmnpqrs", "tinhnguyen.example:8443")]
    public void A_link_to_another_site_is_named(string text, string host) => Assert.Equal(new CheckedText.OtherSite(host), Links.Read(text));

    [Fact]
    public void Our_name_before_an_at_sign_does_not_make_a_link_ours() =>
        Assert.IsType<CheckedText.OtherSite>(Links.Read("https://tinhnguyen.example@evil.example/xacthuc/abcdefghjkmnpqrs"));

    [Theory]
    [InlineData("0012/2026/GCN-TNV")]
    [InlineData("12/2026/gcn-tnv")]
    public void A_number_alone_is_not_enough(string text) => Assert.IsType<CheckedText.NumberOnly>(Links.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("abcdefghjkmnpqrsx")]
    [InlineData("giấy của em đây ạ")]
    [InlineData("https://tinhnguyen.example/")]
    [InlineData("https://")]
    public void Anything_else_is_unreadable(string text) => Assert.IsType<CheckedText.Unreadable>(Links.Read(text));
}
