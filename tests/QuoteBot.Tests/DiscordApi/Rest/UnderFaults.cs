using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;

namespace QuoteBot.Tests.DiscordApi.Rest;

/// <summary>A bad day on the network: in the end everything was said, once.</summary>
public sealed class UnderFaults
{
    private const int Interactions = 600;
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_5_in_100_limited_2_failing_and_1_reset_everything_is_said_once()
    {
        await using var bench = await RestBench.StartAsync(options => options.RequestsPerSecond = 1_000);
        var discord = new FaultyDiscord(seed: 7);
        bench.Peer.Otherwise = discord.HandleAsync;

        await bench.RunAsync(Parallel.ForEachAsync(
            Enumerable.Range(1, Interactions),
            new ParallelOptions { MaxDegreeOfParallelism = 40, CancellationToken = Stop },
            async (number, stop) => await AnswerAsync(bench, number, stop)));

        Assert.Equal(Interactions, discord.FirstAnswers.Count);
        Assert.Equal(Interactions, discord.Originals.Count);
        Assert.All(discord.Originals, original => Assert.Equal($"answer {original.Key}", original.Value));
        Assert.Equal(Enumerable.Range(1, Interactions).Select(number => $"post {number}").Order(), discord.Posts.Values.Order());
        Assert.True(discord.Faults > Interactions / 10, "There were faults enough to matter.");
    }

    private static async Task AnswerAsync(RestBench bench, int number, CancellationToken stop)
    {
        var interaction = new Interaction { Id = new InteractionId((ulong)number), Token = $"{number}" };
        await bench.Rest.RespondAsync(interaction, InteractionResponse.DeferMessage(ephemeral: false), stop);
        await bench.Rest.EditOriginalAsync(interaction.Token, new MessageBody { Content = $"answer {number}" }, stop);
        await bench.Rest.PostAsync(new ChannelId((ulong)number % 20), new MessageBody { Content = $"post {number}" }, stop);
    }

    /// <summary>Takes first answers once, edits always and posts by their nonce; and on some requests limits, fails or hangs up, before or after.</summary>
    private sealed class FaultyDiscord(int seed)
    {
        private readonly Random chance = new(seed);
        private int faults;

        public ConcurrentDictionary<string, bool> FirstAnswers { get; } = new();

        public ConcurrentDictionary<string, string> Originals { get; } = new();

        public ConcurrentDictionary<string, string> Posts { get; } = new();

        public int Faults => faults;

        public async Task HandleAsync(HttpContext context)
        {
            var (fault, after) = Draw();
            if (fault is not null)
                Interlocked.Increment(ref faults);
            var answer = fault is null || after ? await DoAsync(context.Request) : fault;
            await (fault ?? answer)(context);
        }

        private (RequestDelegate? Fault, bool AfterTheDeed) Draw()
        {
            lock (chance)
            {
                var after = chance.Next(2) == 0;
                return chance.Next(100) switch
                {
                    < 5 => (ScriptedPeer.Answer(429, """{"retry_after":0.3,"global":false}""", ("X-RateLimit-Scope", "user")), false),
                    < 7 => (ScriptedPeer.Answer(502, "bad gateway"), after),
                    < 8 => (ScriptedPeer.Reset, after),
                    _ => (null, false),
                };
            }
        }

        private async Task<RequestDelegate> DoAsync(HttpRequest request)
        {
            request.Body.Position = 0;
            using var body = await JsonDocument.ParseAsync(request.Body, cancellationToken: Stop);
            var path = request.Path.Value!.Split('/');
            switch (path[3])
            {
                case "interactions":
                    return FirstAnswers.TryAdd(path[5], true)
                        ? ScriptedPeer.Answer(204, "")
                        : ScriptedPeer.Answer(400, """{"message":"Interaction has already been acknowledged.","code":40060}""");
                case "webhooks":
                    Originals[path[5]] = body.RootElement.GetProperty("content").GetString()!;
                    break;
                default:
                    Posts.TryAdd(body.RootElement.GetProperty("nonce").GetString()!, body.RootElement.GetProperty("content").GetString()!);
                    break;
            }

            return ScriptedPeer.Answer(200, """{"id":"1","channel_id":"2"}""");
        }
    }
}
