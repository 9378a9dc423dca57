using System.Text.Json;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Tests.DiscordApi.Rest;

public sealed class WhatIsSent
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly MessageBody Hello = new() { Content = "hello" };

    [Fact]
    public async Task Every_call_goes_to_its_route_below_the_base_address()
    {
        await using var bench = await RestBench.StartAsync();
        var (rest, token) = (bench.Rest, RestBench.InteractionToken);
        bench.Peer.Script(ScriptedPeer.Answer(200, """{"id":"77","name":"QuoteBot","verify_key":"ab"}"""));
        bench.Peer.Script(ScriptedPeer.Answer(200, """{"url":"wss://gateway.discord.gg","shards":9,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1}}"""));
        bench.Peer.Script(Enumerable.Repeat(ScriptedPeer.Answer(200, "[]"), 5).ToArray());

        Assert.Equal("ab", (await bench.RunAsync(rest.GetApplicationAsync(Stop))).VerifyKey);
        Assert.Equal(9, (await bench.RunAsync(rest.GetGatewayBotAsync(Stop))).Shards);
        await bench.RunAsync(rest.GetCommandsAsync(Stop));
        await bench.RunAsync(rest.GetCommandsAsync(new GuildId(3), Stop));
        await bench.RunAsync(rest.OverwriteCommandsAsync([new ApplicationCommand { Name = "quote", Description = "A line" }], Stop));
        await bench.RunAsync(rest.OverwriteCommandsAsync(new GuildId(3), [], Stop));
        await bench.RunAsync(rest.GetCommandPermissionsAsync(new GuildId(3), Stop));
        await bench.RunAsync(rest.RespondAsync(RestBench.Interaction, InteractionResponse.Message(Hello), Stop));
        await bench.RunAsync(rest.GetOriginalAsync(token, Stop));
        await bench.RunAsync(rest.EditOriginalAsync(token, Hello, Stop));
        await bench.RunAsync(rest.FollowUpAsync(token, Hello, Stop));
        await bench.RunAsync(rest.EditFollowUpAsync(token, new MessageId(4), Hello, Stop));
        await bench.RunAsync(rest.DeleteFollowUpAsync(token, new MessageId(4), Stop));
        await bench.RunAsync(rest.DeleteOriginalAsync(token, Stop));
        await bench.RunAsync(rest.PostAsync(new ChannelId(2), Hello, Stop));
        await bench.RunAsync(rest.GetMessageAsync(new ChannelId(2), new MessageId(4), Stop));
        await bench.RunAsync(rest.EditAsync(new ChannelId(2), new MessageId(4), Hello, Stop));
        await bench.RunAsync(rest.DeleteAsync(new ChannelId(2), new MessageId(4), Stop));

        Assert.Equal(
            [
                "GET /api/v10/applications/@me",
                "GET /api/v10/gateway/bot",
                "GET /api/v10/applications/77/commands",
                "GET /api/v10/applications/77/guilds/3/commands",
                "PUT /api/v10/applications/77/commands",
                "PUT /api/v10/applications/77/guilds/3/commands",
                "GET /api/v10/applications/77/guilds/3/commands/permissions",
                $"POST /api/v10/interactions/5/{token}/callback",
                $"GET /api/v10/webhooks/77/{token}/messages/@original",
                $"PATCH /api/v10/webhooks/77/{token}/messages/@original",
                $"POST /api/v10/webhooks/77/{token}?wait=true",
                $"PATCH /api/v10/webhooks/77/{token}/messages/4",
                $"DELETE /api/v10/webhooks/77/{token}/messages/4",
                $"DELETE /api/v10/webhooks/77/{token}/messages/@original",
                "POST /api/v10/channels/2/messages",
                "GET /api/v10/channels/2/messages/4",
                "PATCH /api/v10/channels/2/messages/4",
                "DELETE /api/v10/channels/2/messages/4",
            ],
            bench.Peer.Arrivals.Select(arrival => arrival.Line));
        Assert.All(bench.Peer.Arrivals, arrival => Assert.Equal("DiscordBot (https://discord.com/oauth2/authorize?client_id=77, 1.0.0)", arrival.UserAgent));
        Assert.All(bench.Peer.Arrivals, arrival => Assert.Equal(NeedsBotToken(arrival) ? $"Bot {RestBench.BotToken}" : null, arrival.Authorization));
        Assert.All(bench.Peer.Arrivals.Where(arrival => arrival.Body.Length > 0), arrival => Assert.Equal("application/json", arrival.ContentType));
    }

    [Fact]
    public async Task A_post_carries_a_nonce_that_Discord_enforces()
    {
        await using var bench = await RestBench.StartAsync();

        await bench.RunAsync(bench.Rest.PostAsync(new ChannelId(2), Hello, Stop));
        await bench.RunAsync(bench.Rest.PostAsync(new ChannelId(2), Hello with { Nonce = "q7" }, Stop));

        var sent = bench.Peer.Arrivals.Select(arrival => JsonElement.Parse(arrival.Text)).ToList();
        Assert.All(sent, body => Assert.True(body.GetProperty("enforce_nonce").GetBoolean()));
        Assert.InRange(sent[0].GetProperty("nonce").GetString()!.Length, 1, 25);
        Assert.Equal("q7", sent[1].GetProperty("nonce").GetString());
    }

    [Fact]
    public async Task Files_go_as_parts_that_the_message_names()
    {
        await using var bench = await RestBench.StartAsync();
        var keep = new MessageBody { Content = "two files", Attachments = [new AttachmentReference(new AttachmentId(900))] };

        await bench.RunAsync(bench.Rest.EditOriginalAsync(RestBench.InteractionToken, keep, Stop,
        [
            new OutgoingFile("interview.txt", "Q: Why?"u8.ToArray(), "text/plain", "The original"),
            new OutgoingFile("interview.json", "{}"u8.ToArray(), "application/json"),
        ]));

        var sent = bench.Peer.Arrivals.Single();
        Assert.StartsWith("multipart/form-data; boundary=", sent.ContentType, StringComparison.Ordinal);
        Assert.Contains("name=payload_json", sent.Text, StringComparison.Ordinal);
        Assert.Contains(
            """{"content":"two files","allowed_mentions":{"parse":[]},"attachments":[{"id":"0","filename":"interview.txt","description":"The original"},{"id":"1","filename":"interview.json"},{"id":"900"}]}""",
            sent.Text,
            StringComparison.Ordinal);
        Assert.Contains("name=\"files[0]\"; filename=interview.txt", sent.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"files[1]\"; filename=interview.json", sent.Text, StringComparison.Ordinal);
        Assert.Contains("Content-Type: text/plain", sent.Text, StringComparison.Ordinal);
        Assert.Contains("Q: Why?", sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_answer_can_tell_which_message_it_became()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(ScriptedPeer.Answer(200, """{"interaction":{"id":"5","type":2},"resource":{"type":4,"message":{"id":"99","channel_id":"2"}}}"""));

        var message = await bench.RunAsync(bench.Rest.RespondWithMessageAsync(RestBench.Interaction, Hello, Stop));

        Assert.Equal(new MessageId(99), message.Id);
        Assert.EndsWith("/callback?with_response=true", bench.Peer.Arrivals.Single().Line, StringComparison.Ordinal);
    }

    private static bool NeedsBotToken(Arrival arrival) =>
        !arrival.Line.Contains("/interactions/", StringComparison.Ordinal) && !arrival.Line.Contains("/webhooks/", StringComparison.Ordinal);
}
