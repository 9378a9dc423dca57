using System.Globalization;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Benchmarks.Rounds;

/// <summary>A click that is ready to be sent: signed beforehand, so that the burst measures the bot and not the sender.</summary>
/// <param name="At">When it is made.</param>
/// <param name="Body">The interaction as Discord's JSON.</param>
/// <param name="TimeStamp">The time stamp that was signed with it.</param>
/// <param name="Signature">The signature.</param>
internal sealed record Click(DateTimeOffset At, string Body, string TimeStamp, string Signature);

/// <summary>The clicks of all players on all questions.</summary>
internal static class ClickPlan
{
    private const long Epoch = 1420070400000;
    private const int Window = 2000;
    private const int TimeShift = 22;
    private const ulong FirstPlayer = 1000;

    /// <summary>Spreads one click of each player on each question evenly over two seconds from <paramref name="start"/>.</summary>
    public static IReadOnlyList<Click> Of(StandInDiscord discord, IReadOnlyList<Message> questions, int players, DateTimeOffset start, Random random)
    {
        var stamp = start.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var clicks = new List<Click>();
        foreach (var question in questions)
            for (var player = 0; player < players; player++)
            {
                var at = start.AddMilliseconds(random.Next(Window));
                var body = Body(discord, question, FirstPlayer + (ulong)player, Id(at, clicks.Count), random.Next(4));
                clicks.Add(new Click(at, body, stamp, discord.Sign(stamp, body)));
            }

        return [.. clicks.OrderBy(click => click.At)];
    }

    private static ulong Id(DateTimeOffset at, int number) => ((ulong)(at.ToUnixTimeMilliseconds() - Epoch) << TimeShift) + (ulong)number;

    private static string Body(StandInDiscord discord, Message question, ulong player, ulong id, int option) => new JsonObject
    {
        ["id"] = Text(id),
        ["application_id"] = Text(discord.ApplicationId),
        ["type"] = 3,
        ["token"] = $"token-{id}",
        ["version"] = 1,
        ["guild_id"] = Text(question.Channel.Guild!.Id),
        ["channel_id"] = Text(question.Channel.Id),
        ["data"] = new JsonObject { ["component_type"] = 2, ["custom_id"] = question.Buttons[option].CustomId },
        ["member"] = new JsonObject { ["user"] = new JsonObject { ["id"] = Text(player), ["username"] = "player" }, ["roles"] = new JsonArray(), ["permissions"] = "0" },
        ["message"] = new JsonObject { ["id"] = Text(question.Id), ["channel_id"] = Text(question.Channel.Id) },
    }.ToJsonString();

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
