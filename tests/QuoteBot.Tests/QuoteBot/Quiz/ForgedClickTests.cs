using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>Clicks that no button of the message offers: other people's questions, options that are not there, nonsense.</summary>
public sealed class ForgedClickTests
{
    [Theory]
    [InlineData("answer:1:{0}:4")]
    [InlineData("answer:1:{0}:-1")]
    [InlineData("answer:1:{0}:4294967296")]
    [InlineData("answer:1:{0}")]
    [InlineData("answer:1:999999:0")]
    [InlineData("answer:1::")]
    [InlineData("answer:1:%00:%00")]
    [InlineData("guess:1:{0}:0")]
    public async Task A_click_on_what_is_not_there_is_answered_kindly_and_counts_for_nothing(string customId)
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("mode:WhoSaidIt seconds:60", 1);

        var answer = await ForgeAsync(night, question, string.Format(CultureInfo.InvariantCulture, customId, night.AskedIn(question)));

        Assert.Equal("That question is over. `/quiz start` begins a new round.", answer);
        await using var db = night.Open();
        Assert.Empty(db.RoundAnswers);
    }

    [Fact]
    public async Task The_right_answer_of_an_open_question_cannot_be_had_by_guessing_it_privately()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("mode:WhoSaidIt seconds:60", 1);
        await night.AnswerAsync(question, night.Players[0], right: false);

        var answer = await ForgeAsync(night, question, $"guess:1:{night.AskedIn(question)}:0");

        Assert.Equal("That question is over. `/quiz start` begins a new round.", answer);
    }

    [Fact]
    public async Task A_question_is_answered_in_its_own_channel_and_server_alone()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("mode:WhoSaidIt seconds:60", 1);
        var id = $"answer:1:{night.AskedIn(question)}:0";
        var next = night.Club.Server.AddChannel("next door").Id;
        var elsewhere = night.Club.Discord.AddGuild("Another club");

        Assert.StartsWith("That question is over.", await ForgeAsync(night, question, id, channel: next), StringComparison.Ordinal);
        Assert.StartsWith("That question is over.", await ForgeAsync(night, question, id, guild: elsewhere.Id), StringComparison.Ordinal);
        Assert.StartsWith("That question is over.", await ForgeAsync(night, question, id, clicked: question.Id + 1), StringComparison.Ordinal);
        Assert.StartsWith("Locked in: ", await ForgeAsync(night, question, id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_servers_round_tells_neither_its_interviews_nor_its_table()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:5", 1);
        await night.AnswerAsync(question, night.Players[0], right: true);
        var end = await night.MessageAsync("The round is over");
        await night.UntilAsync(() => night.Rounds().Single().FinishedAt is not null);
        var (round, next) = (night.Rounds().Single().Id, night.Club.Discord.AddGuild("Another club").General);

        Assert.StartsWith("The interviews of this round are not on record", await ForgeAsync(night, end, $"played:1:{round}", next.Id, next.Guild!.Id), StringComparison.Ordinal);
        Assert.StartsWith("The table of this round is not kept", await ForgeAsync(night, end, $"table:1:{round}", next.Id, next.Guild!.Id), StringComparison.Ordinal);
        Assert.StartsWith("I don't remember that round.", await ForgeAsync(night, end, $"again:1:{round}", next.Id, next.Guild!.Id), StringComparison.Ordinal);
    }

    /// <summary>Clicks as the first player, and returns the words of the answer.</summary>
    private static async Task<string> ForgeAsync(
        GameNight night, Message message, string customId, ulong? channel = null, ulong? guild = null, ulong? clicked = null)
    {
        var discord = night.Club.Discord;
        var (status, body) = await discord.ProbeAsync(new JsonObject
        {
            ["id"] = Text(((ulong)(night.Clock.GetUtcNow().ToUnixTimeMilliseconds() - 1420070400000) << 22) + (ulong)customId.Length),
            ["application_id"] = Text(discord.ApplicationId),
            ["type"] = 3,
            ["token"] = "forged",
            ["version"] = 1,
            ["guild_id"] = Text(guild ?? message.Channel.Guild!.Id),
            ["channel_id"] = Text(channel ?? message.Channel.Id),
            ["app_permissions"] = "8",
            ["data"] = new JsonObject { ["component_type"] = 2, ["custom_id"] = customId },
            ["member"] = new JsonObject
            {
                ["user"] = new JsonObject { ["id"] = Text(night.Players[0].User.Id), ["username"] = "player" },
                ["roles"] = new JsonArray(),
                ["permissions"] = "0",
            },
            ["message"] = new JsonObject { ["id"] = Text(clicked ?? message.Id), ["channel_id"] = Text(message.Channel.Id) },
        }.ToJsonString());
        Assert.Equal(HttpStatusCode.OK, status);
        return JsonNode.Parse(body)!["data"]!["content"]!.GetValue<string>();
    }

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
