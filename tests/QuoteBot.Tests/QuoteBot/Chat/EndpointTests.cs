using System.Net;
using System.Text;

namespace QuoteBot.Tests.QuoteBot.Chat;

/// <summary><c>POST /interactions</c>: only what Discord signed is heard.</summary>
public sealed class EndpointTests
{
    private const string Ping = """{"id":"1","application_id":"2","type":1,"token":"t","version":1}""";

    [Fact]
    public async Task A_signed_ping_is_answered()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);

        var (status, body) = await club.Discord.ProbeAsync(Ping);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("""{"type":1}""", body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zz")]
    [InlineData("00")]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000")]
    public async Task What_does_not_verify_is_refused(string signature)
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);

        var (status, _) = await club.Discord.ProbeAsync(Ping, signature: signature);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task A_signature_for_another_time_is_refused()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);

        var (status, _) = await club.Discord.ProbeAsync(Ping, signature: club.Discord.Sign("1", Ping), timeStamp: "2");

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task A_request_without_signature_headers_is_refused()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        using var http = new HttpClient();

        using var content = new StringContent(Ping, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(new Uri(club.Bot.Urls.First()), "interactions"), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"type":"x"}""")]
    public async Task Something_signed_that_is_no_interaction_is_a_bad_request(string body)
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);

        var (status, _) = await club.Discord.ProbeAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_told(string path)
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        using var http = new HttpClient();

        var answer = await http.GetStringAsync(new Uri(new Uri(club.Bot.Urls.First()), path), TestContext.Current.CancellationToken);

        Assert.Contains("\"status\":\"Healthy\"", answer, StringComparison.Ordinal);
    }
}
