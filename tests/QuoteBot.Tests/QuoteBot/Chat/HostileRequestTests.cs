using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace QuoteBot.Tests.QuoteBot.Chat;

/// <summary>What somebody who can sign, or cannot, may send to the endpoint: each is answered with the right status and tells nothing of the inside.</summary>
public sealed class HostileRequestTests(HostileRequestTests.OneClub house) : IClassFixture<HostileRequestTests.OneClub>
{
    private const string Who = """ "id":"1100000000000000001","application_id":"2","token":"t","version":1,"channel_id":"5","member":{"user":{"id":"9","username":"a"},"roles":[],"permissions":"0"},"guild_id":"7" """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"type":99,WHO}""")]
    [InlineData("""{"type":2,WHO}""")]
    [InlineData("""{"type":2,WHO,"data":null}""")]
    [InlineData("""{"type":2,WHO,"data":{"id":"3","name":"nothing","type":1}}""")]
    [InlineData("""{"type":2,WHO,"data":{"id":"3","name":"quote","type":77}}""")]
    [InlineData("""{"type":2,WHO,"data":{"id":"3","name":"quiz","type":1}}""")]
    [InlineData("""{"type":2,WHO,"data":{"id":"3","name":"quote","type":1,"options":[{"name":"id","type":3,"value":"one"}]}}""")]
    [InlineData("""{"type":2,WHO,"data":{"id":"3","name":"quote","type":1,"options":[{"name":"id","type":4}]}}""")]
    [InlineData("""{"type":2,WHO,"data":{"id":"3","name":"quiz","type":1,"options":[{"name":"start","type":1,"options":[{"name":"questions","type":4,"value":1e300}]}]}}""")]
    [InlineData("""{"type":2,WHO,"data":{"id":"3","name":"Add interview","type":3}}""")]
    [InlineData("""{"type":2,WHO,"data":{"id":"3","name":"Add interview","type":3,"target_id":"88","resolved":{"messages":{}}}}""")]
    [InlineData("""{"type":2,WHO,"data":{"id":"3","name":"interview","type":1,"options":[{"name":"add","type":1,"options":[{"name":"file","type":11,"value":"44"}]}]}}""")]
    [InlineData("""{"type":3,WHO}""")]
    [InlineData("""{"type":3,WHO,"data":{"component_type":2,"custom_id":"answer:1:999999999999999999999:0"}}""")]
    [InlineData("""{"type":3,WHO,"data":{"component_type":2,"custom_id":"answer:1:-1:-1"}}""")]
    [InlineData("""{"type":3,WHO,"data":{"component_type":2,"custom_id":":::"}}""")]
    [InlineData("""{"type":3,WHO,"data":{"component_type":99,"custom_id":"another"}}""")]
    [InlineData("""{"type":3,WHO,"data":{"component_type":3,"custom_id":"question:1:1","values":[]}}""")]
    [InlineData("""{"type":4,WHO}""")]
    [InlineData("""{"type":4,WHO,"data":{"id":"3","name":"quote","type":1,"options":[]}}""")]
    [InlineData("""{"type":4,WHO,"data":{"id":"3","name":"quote","type":1,"options":[{"name":"topic","type":3,"focused":true}]}}""")]
    [InlineData("""{"type":4,WHO,"data":{"id":"3","name":"quote","type":1,"options":[{"name":"topic","type":3,"value":{"a":1},"focused":true}]}}""")]
    [InlineData("""{"type":5,WHO}""")]
    [InlineData("""{"type":5,WHO,"data":{"custom_id":"paste:1","components":[]}}""")]
    [InlineData("""{"type":5,WHO,"data":{"custom_id":"paste:1","components":[{"type":99}]}}""")]
    [InlineData("""{"type":2,"id":"1","token":"t","data":{"id":"3","name":"quote","type":1}}""")]
    [InlineData("""{"type":2,"id":"1","token":"t","data":{"id":"3","name":"leaderboard","type":1}}""")]
    [InlineData("""{"type":2,"id":"1","token":"t","data":{"id":"3","name":"quiz","type":1,"options":[{"name":"start","type":1}]}}""")]
    public async Task Something_signed_that_Discord_would_not_send_harms_nobody(string body)
    {
        var (status, answer) = await house.Club.Discord.ProbeAsync(body.Replace("WHO", Who, StringComparison.Ordinal));

        Assert.Contains(status, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest });
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer, StringComparison.Ordinal);
        if (status == HttpStatusCode.OK)
        {
            Assert.InRange(JsonNode.Parse(answer)!["type"]!.GetValue<int>(), 4, 9);
            Assert.DoesNotContain("(ref ", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\u0000")]
    [InlineData("{\"type\":1,\"id\":\"99999999999999999999999\",\"token\":\"t\"}")]
    [InlineData("{\"type\":1,\"id\":\"-1\",\"token\":\"t\"}")]
    [InlineData("{\"type\":1,\"id\":{},\"token\":\"t\"}")]
    [InlineData("{\"type\":1}")]
    [InlineData("{\"type\":1,\"id\":\"1\",\"data\":{\"options\":7}}")]
    [InlineData("\"text\"")]
    [InlineData("1e999")]
    public async Task Something_signed_that_cannot_be_read_is_a_bad_request(string body)
    {
        var (status, answer) = await house.Club.Discord.ProbeAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, ""), (status, answer));
    }

    [Fact]
    public async Task Nesting_without_end_is_a_bad_request()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"name":"a","type":1,"options":[""", 5_000));

        var (status, _) = await house.Club.Discord.ProbeAsync($$"""{"type":2,{{Who}},"data":{"id":"3","name":"quote","type":1,"options":[{{deep}}""");

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Fact]
    public async Task A_body_larger_than_any_interaction_is_refused()
    {
        using var http = new HttpClient();
        using var content = new StringContent(new string(' ', 5 * 1024 * 1024));

        using var response = await http.PostAsync(Address("interactions"), content, Stop);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "interactions", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "interactions", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "nowhere", HttpStatusCode.NotFound)]
    [InlineData("GET", "", HttpStatusCode.NotFound)]
    public async Task Other_ways_lead_nowhere(string method, string path, HttpStatusCode status)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), Address(path));

        using var response = await http.SendAsync(request, Stop);

        Assert.Equal((status, ""), (response.StatusCode, await response.Content.ReadAsStringAsync(Stop)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task The_type_of_the_content_makes_no_difference(string type)
    {
        const string Ping = """{"id":"1","type":1,"token":"t"}""";
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, Address("interactions")) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Ping)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.Add("X-Signature-Ed25519", house.Club.Discord.Sign("1", Ping));
        request.Headers.Add("X-Signature-Timestamp", "1");

        using var response = await http.SendAsync(request, Stop);

        Assert.Equal("""{"type":1}""", await response.Content.ReadAsStringAsync(Stop));
    }

    private Uri Address(string path) => new(new Uri(house.Club.Bot.Urls.First()), path);

    /// <summary>One bot for all of them.</summary>
    public sealed class OneClub : IAsyncLifetime
    {
        internal FilmClub Club { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Club = await FilmClub.OpenAsync();

        public ValueTask DisposeAsync() => Club.DisposeAsync();
    }
}
