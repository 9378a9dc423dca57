using System.Net.WebSockets;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.Playground.StandIn.Gateway;

public sealed class Sessions : Club
{
    protected override StandInOptions Options => new() { RateLimits = false };

    [Theory]
    [InlineData("?v=10&encoding=json")]
    [InlineData("?v=10&encoding=json&compress=zlib-stream")]
    public async Task A_bot_that_identifies_hears_of_itself_its_servers_and_what_people_do(string query)
    {
        await using var client = await GatewayClient.IdentifyAsync(Discord, query);
        var ready = await client.ReadAsync("READY");
        Assert.Equal("quotebot", (string?)ready["d"]!["user"]!["username"]);
        Assert.Empty(ready["d"]!["private_channels"]!.AsArray());
        var guild = await client.ReadAsync("GUILD_CREATE");
        Assert.Equal("general", (string?)guild["d"]!["channels"]![0]!["name"]);
        var asking = Anna.SlashAsync("/quote topic:age");
        var interaction = (await client.ReadAsync("INTERACTION_CREATE"))["d"]!;
        Assert.Equal("age", (string?)interaction["data"]!["options"]![0]!["value"]);
        await Bot.SendAsync(HttpMethod.Post, $"interactions/{interaction["id"]}/{interaction["token"]}/callback", """{ "type": 4, "data": { "content": "Heard" } }""");
        Assert.Equal("Heard", (await asking).Text);
    }

    [Fact]
    public async Task Heartbeats_are_acknowledged_until_they_are_to_be_ignored()
    {
        await using var client = await GatewayClient.IdentifyAsync(Discord);
        await client.ReadAsync("GUILD_CREATE");
        await client.SendAsync("""{ "op": 1, "d": 2 }""");
        Assert.Equal(11, (int)(await client.ReadAsync())["op"]!);
        Discord.Gateway.Sessions[0].IgnoresHeartbeats = true;
        await client.SendAsync("""{ "op": 1, "d": 2 }""");
        await Discord.UntilAsync(discord => discord.Gateway.Sessions[0].Heartbeats == 2);
        Discord.Gateway.Sessions[0].AskToReconnect();
        Assert.Equal(7, (int)(await client.ReadAsync())["op"]!);
    }

    [Fact]
    public async Task What_happens_during_a_drop_is_told_on_resuming_and_only_that()
    {
        var (session, sequence) = await ConnectAndDropAsync();
        var asking = Anna.SlashAsync("/quote");
        await using var back = await GatewayClient.ConnectAsync(Discord);
        await back.ReadAsync();
        await back.SendAsync(Resume(session, sequence));
        var missed = await back.ReadAsync();
        Assert.Equal(("INTERACTION_CREATE", sequence + 1), ((string?)missed["t"], (int)missed["s"]!));
        Assert.Equal("RESUMED", (string?)(await back.ReadAsync())["t"]);
        await Bot.SendAsync(HttpMethod.Post, $"interactions/{missed["d"]!["id"]}/{missed["d"]!["token"]}/callback", """{ "type": 4, "data": { "content": "Heard" } }""");
        Assert.Equal("Heard", (await asking).Text);
        Assert.Equal(1, Discord.Gateway.Sessions[0].Resumes);
    }

    [Fact]
    public async Task A_session_that_is_invalid_was_left_with_goodbye_or_never_was_cannot_be_resumed()
    {
        var (dropped, sequence) = await ConnectAndDropAsync();
        Discord.Gateway.Sessions[0].Invalidate(resumable: false);
        await using var left = await GatewayClient.IdentifyAsync(Discord);
        var goodbye = (string)(await left.ReadAsync("READY"))["d"]!["session_id"]!;
        await left.CloseAsync(WebSocketCloseStatus.NormalClosure);
        await Discord.UntilAsync(discord => discord.Gateway.Sessions[1].HasEnded);
        foreach (var session in (string[])[dropped, goodbye, "never was"])
        {
            await using var back = await GatewayClient.ConnectAsync(Discord);
            await back.ReadAsync();
            await back.SendAsync(Resume(session, sequence));
            var answer = await back.ReadAsync();
            Assert.Equal((9, false), ((int)answer["op"]!, (bool)answer["d"]!));
        }
    }

    [Theory]
    [InlineData("""{ "op": 3, "d": {} }""", 4003)]
    [InlineData("""{ "op": 99 }""", 4001)]
    [InlineData("{ no JSON", 4002)]
    public async Task A_frame_that_Discord_would_not_take_closes_the_connection_with_its_code(string frame, int code)
    {
        await using var client = await GatewayClient.ConnectAsync(Discord);
        await client.ReadAsync();
        await client.SendAsync(frame);
        Assert.Null(await client.TryReadAsync());
        Assert.Equal(code, client.CloseCode);
    }

    [Theory]
    [InlineData("wrong", 1, "[0, 1]", 4004)]
    [InlineData(null, -1, "[0, 1]", 4013)]
    [InlineData(null, 32769, "[0, 1]", 4014)]
    [InlineData(null, 1, "[1, 1]", 4010)]
    public async Task An_identify_that_Discord_would_not_take_closes_the_connection_with_its_code(string? token, long intents, string shard, int code)
    {
        await using var client = await GatewayClient.ConnectAsync(Discord);
        await client.ReadAsync();
        await client.SendAsync(GatewayClient.Identify(token ?? Discord.BotToken, intents, shard));
        Assert.Null(await client.TryReadAsync());
        Assert.Equal(code, client.CloseCode);
    }

    [Fact]
    public async Task Too_long_a_frame_and_too_many_of_them_close_the_connection()
    {
        await using var tooLong = await GatewayClient.IdentifyAsync(Discord);
        await tooLong.SendAsync($$"""{ "op": 3, "d": "{{new string('x', 4096)}}" }""");
        await using var tooMany = await GatewayClient.IdentifyAsync(Discord);
        for (var frame = 0; frame < 120; frame++)
        {
            await tooMany.SendAsync("""{ "op": 3, "d": {} }""");
        }

        Assert.Equal((4002, 4008), (await CloseCodeAsync(tooLong), await CloseCodeAsync(tooMany)));
    }

    [Fact]
    public async Task Each_shard_hears_of_its_own_servers_and_the_first_of_direct_messages()
    {
        await using var second = await GatewayClient.ConnectAsync(Discord);
        await second.ReadAsync();
        await second.SendAsync(GatewayClient.Identify(Discord.BotToken, 1, "[1, 2]"));
        await second.ReadAsync("READY");
        await using var first = await GatewayClient.ConnectAsync(Discord);
        await first.ReadAsync();
        await first.SendAsync(GatewayClient.Identify(Discord.BotToken, 1, "[0, 2]"));
        await first.ReadAsync("READY");
        var own = (Guild.Id >> 22) % 2 == 0 ? first : second;
        _ = Anna.StartAsync(new CommandCall(Discord.Commands.In(0)[0], [], []), null);
        Assert.NotNull((await own.ReadAsync("INTERACTION_CREATE"))["d"]!["guild_id"]);
        _ = Anna.InDirectMessages.StartAsync(new CommandCall(Discord.Commands.In(0)[0], [], []), null);
        Assert.Null((await first.ReadAsync("INTERACTION_CREATE"))["d"]!["guild_id"]);
    }

    [Fact]
    public async Task Who_identifies_too_soon_after_another_is_turned_down_and_may_try_again_on_the_same_connection()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(60));
        await using var strict = await StandInDiscord.StartAsync(new StandInOptions { Clock = clock });
        await using var first = await GatewayClient.IdentifyAsync(strict);
        await first.ReadAsync("READY");
        await using var second = await GatewayClient.IdentifyAsync(strict);
        Assert.Equal((9, false), await second.ReadAsync() is var answer ? ((int)answer["op"]!, (bool)answer["d"]!) : default);
        clock.Advance(TimeSpan.FromSeconds(5));
        await second.SendAsync(GatewayClient.Identify(strict.BotToken, intents: 1));
        await second.ReadAsync("READY");
        Assert.Equal(2, strict.Gateway.Sessions.Count);
    }

    [Fact]
    public async Task A_server_that_throws_the_bot_out_is_told_of()
    {
        await using var client = await GatewayClient.IdentifyAsync(Discord);
        await client.ReadAsync("GUILD_CREATE");
        Guild.RemoveBot();
        Assert.Equal(Guild.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), (string?)(await client.ReadAsync("GUILD_DELETE"))["d"]!["id"]);
    }

    private async Task<(string Session, int Sequence)> ConnectAndDropAsync()
    {
        await using var client = await GatewayClient.IdentifyAsync(Discord);
        var session = (string)(await client.ReadAsync("READY"))["d"]!["session_id"]!;
        var sequence = (int)(await client.ReadAsync("GUILD_CREATE"))["s"]!;
        (await Discord.Gateway.ConnectedAsync()).Drop();
        await Assert.ThrowsAnyAsync<WebSocketException>(client.TryReadAsync);
        await Discord.UntilAsync(discord => !discord.Gateway.Sessions[0].IsConnected);
        return (session, sequence);
    }

    private string Resume(string session, int sequence) =>
        $$"""{ "op": 6, "d": { "token": "{{Discord.BotToken}}", "session_id": "{{session}}", "seq": {{sequence}} } }""";

    private static async Task<int> CloseCodeAsync(GatewayClient client)
    {
        while (await client.TryReadAsync() is not null)
        {
            // What was said before the end does not matter here.
        }

        return client.CloseCode;
    }
}
