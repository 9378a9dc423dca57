using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteBot.Chat.Commands;
using QuoteBot.Playground.StandIn;
using QuoteBot.Storage;
using QuoteBot.Storage.Archive;

namespace QuoteBot.Tests.QuoteBot.Interviews;

/// <summary>
/// Every command, suggestion, button, menu and form that the bot declares, tried with the numbers and names of another server's interviews, and
/// by people who are no moderators. What is added to the bot later is tried too.
/// </summary>
public sealed class EveryRouteTests(ReviewClub house) : IClassFixture<ReviewClub>
{
    private const string NotAModerator = "Only moderators can do that.";

    /// <summary>Words that only the other server's interviews hold.</summary>
    private static readonly string[] Secrets = ["Lumen", "Long Reel", "quarrel", "Romanek", "Logan"];

    [Fact]
    public async Task No_command_and_no_suggestion_tells_of_another_servers_interviews()
    {
        var (theirs, ours) = (house.NewServer(), house.NewServer());
        var known = await FillAsync(theirs);
        var before = await ExportAsync(theirs);

        foreach (var command in Book.Commands)
        {
            foreach (var option in command.Options.Where(option => option.Completes is not null))
            {
                foreach (var typed in new[] { "", "l", "lu", "ada", "the long", "never" })
                {
                    Assert.Equal("[]", await SuggestAsync(ours, command.Name, option, typed));
                }
            }

            foreach (var value in known.Names.Concat(known.Numbers.Select(Text)))
            {
                AssertNothingTold(await SendAsync(ours, ours.Max, Command(command, value)), value);
            }
        }

        Assert.Equal(before, await ExportAsync(theirs));
    }

    [Fact]
    public async Task No_button_menu_or_form_reaches_another_servers_interviews()
    {
        var (theirs, ours) = (house.NewServer(), house.NewServer());
        var known = await FillAsync(theirs);
        var before = await ExportAsync(theirs);

        foreach (var control in Book.Controls)
        {
            foreach (var id in known.Numbers.SelectMany(number => Ids(control, number)))
            {
                AssertNothingTold(await SendAsync(ours, ours.Max, Press(id, known)), id);
            }
        }

        Assert.Equal(before, await ExportAsync(theirs));
        Assert.StartsWith("No draft waits here.", (await ours.Max.SlashAsync("/interview review")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_route_of_moderators_turns_members_away()
    {
        var server = house.NewServer();
        var known = await FillAsync(server);
        var before = await ExportAsync(server);

        foreach (var command in Book.Commands.Where(command => command.Requires is not null))
        {
            Assert.Contains(NotAModerator, await SendAsync(server, server.Anna, Command(command, known.Names[0])), StringComparison.Ordinal);
        }

        foreach (var control in Book.Controls.Where(IsForModerators))
        {
            Assert.Contains(NotAModerator, await SendAsync(server, server.Anna, Press(Ids(control, known.Numbers[0]).First(), known)), StringComparison.Ordinal);
        }

        Assert.Equal(before, await ExportAsync(server));
        Assert.True(Book.Controls.Count(IsForModerators) > 30);
    }

    [Fact]
    public async Task In_a_direct_message_nobody_is_a_moderator()
    {
        var server = house.NewServer();
        var known = await FillAsync(server);
        var before = await ExportAsync(server);

        foreach (var control in Book.Controls.Where(IsForModerators))
        {
            var answer = await SendAsync(server: null, server.Max, Press(Ids(control, known.Numbers[0]).First(), known));
            Assert.Contains("That works in a server only.", answer, StringComparison.Ordinal);
        }

        Assert.Equal(before, await ExportAsync(server));
    }

    private CommandBook Book => house.Club.Bot.Services.GetRequiredService<CommandBook>();

    // The controls of reviews are named rv-..., but for the one that opens a review, and the one that voids a question's points.
    private static bool IsForModerators(Control control) =>
        control.Name.StartsWith("rv-", StringComparison.Ordinal) || control.Name is "review" or "void-points";

    private static void AssertNothingTold(string answer, string asked)
    {
        foreach (var secret in Secrets.Where(secret => !asked.Contains(secret, StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(secret, answer, StringComparison.Ordinal);
        }
    }

    /// <summary>A published interview with a spoiler, a report and a history, a draft, a removed one.</summary>
    private async Task<Known> FillAsync(ReviewClub.Server server)
    {
        var removed = await server.AddAsync(ReviewClub.Short.Replace("lamp", "torch", StringComparison.Ordinal).Replace("eleven", "nineteen", StringComparison.Ordinal), "c.txt");
        await removed.ClickAsync("Discard");
        await server.PublishAsync(ReviewClub.Short);
        await server.AddAsync(ReviewClub.Seed, "seed.txt");
        await (await (await server.Anna.SlashAsync("/quote text:quarrel")).ClickAsync("Report")).SubmitAsync(("What is wrong", "A spoiler"));
        await server.Max.SlashAsync("/interview add title:The Long Reel");
        var shelf = new ShelfId((long)server.Guild.Id);
        await using var db = await house.Club.Bot.Services.GetRequiredService<IDbContextFactory<QuoteBotContext>>().CreateDbContextAsync();
        List<long> numbers =
        [
            .. await db.Interviews.Where(row => row.Shelf == shelf).Select(row => row.Id).ToListAsync(),
            .. await db.Quotes.Where(row => row.Shelf == shelf && row.Live).Select(row => row.Id).Take(1).ToListAsync(),
            .. await db.Reports.Where(row => row.Shelf == shelf).Select(row => row.Id).ToListAsync(),
            .. await db.Decks.Where(row => row.Shelf == shelf && row.Speaker != "").Select(row => row.Id).Take(1).ToListAsync(),
            .. await db.Pastes.Where(row => row.Shelf == shelf).Select(row => row.Id).ToListAsync(),
        ];
        return new Known(["Ada Lumen on The Long Reel", "ada-lumen", "the-long-reel", "patience", "quarrel"], numbers);
    }

    private async Task<string> ExportAsync(ReviewClub.Server server)
    {
        var lines = new List<string>();
        await foreach (var line in house.Club.Bot.Services.GetRequiredService<ArchiveWriter>().LinesAsync(new(server.Guild.Id), TestContext.Current.CancellationToken))
        {
            lines.Add(line);
        }

        return string.Join('\n', lines);
    }

    // Whatever stands first in a control's arguments, the number is tried in its place, with the versions that its interview may have.
    private static IEnumerable<string> Ids(Control control, long number) =>
        new[] { $"{number}:0:0:0:0", $"{number}:1:0:a:0", $"0:{number}:0:0:0" }.Select(arguments => $"{control.Name}:{control.Version}:{arguments}");

    private static JsonObject Command(SlashCommand command, string value)
    {
        var options = new JsonArray([.. command.Options.Where(option => (int)option.Declaration.Type == 3).Select(option =>
            new JsonObject { ["name"] = option.Declaration.Name, ["type"] = 3, ["value"] = value })]);
        return new JsonObject { ["type"] = 2, ["data"] = Data(command.Name, options) };
    }

    private static JsonObject Data(string name, JsonArray options)
    {
        var words = name.Split(' ');
        return new JsonObject
        {
            ["id"] = "1",
            ["type"] = 1,
            ["name"] = words[0],
            ["options"] = words.Length == 1 ? options : new JsonArray(new JsonObject { ["name"] = words[1], ["type"] = 1, ["options"] = options }),
        };
    }

    // A click, a choice and a filled form in one, since each control reads of it what it needs.
    private static JsonObject Press(string customId, Known known) => new()
    {
        ["type"] = 5,
        ["data"] = new JsonObject
        {
            ["custom_id"] = customId,
            ["values"] = new JsonArray(Text(known.Numbers[^2])),
            ["components"] = new JsonArray([.. new[] { "about", "text1", "title", "publication", "films", "name", "words" }.Select(field => Field(field, "Zed"))]),
        },
    };

    private static JsonObject Field(string name, string value) =>
        new() { ["type"] = 18, ["component"] = new JsonObject { ["type"] = 4, ["custom_id"] = name, ["value"] = value } };

    private async Task<string> SuggestAsync(ReviewClub.Server server, string command, Option option, string typed)
    {
        var options = new JsonArray(new JsonObject { ["name"] = option.Declaration.Name, ["type"] = 3, ["value"] = typed, ["focused"] = true });
        var answer = JsonNode.Parse(await SendAsync(server, server.Max, new JsonObject { ["type"] = 4, ["data"] = Data(command, options) }))!;
        return answer["data"]!["choices"]!.ToJsonString();
    }

    // What a forged interaction would hold: another server's numbers, from somebody of this one.
    private async Task<string> SendAsync(ReviewClub.Server? server, Person person, JsonObject interaction)
    {
        var user = new JsonObject { ["id"] = Text(person.User.Id), ["username"] = "somebody" };
        interaction["id"] = Text(((ulong)(DateTimeOffset.UnixEpoch.AddYears(56).ToUnixTimeMilliseconds() - 1_420_070_400_000) << 22) + (ulong)Interlocked.Increment(ref _sent));
        (interaction["application_id"], interaction["token"], interaction["version"]) = (Text(house.Discord.ApplicationId), "t", 1);
        if (server is null)
        {
            (interaction["user"], interaction["channel_id"]) = (user, "5");
        }
        else
        {
            var permissions = person == server.Max ? "32" : "0";
            interaction["member"] = new JsonObject { ["user"] = user, ["roles"] = new JsonArray(), ["permissions"] = permissions };
            (interaction["guild_id"], interaction["channel_id"]) = (Text(server.Guild.Id), Text(server.Guild.General.Id));
        }

        var (body, stamp) = (JsonSerializer.Serialize(interaction), "1767225600");
        var (status, answer) = await house.Discord.ProbeAsync(body, house.Discord.Sign(stamp, body), stamp);
        Assert.Equal(HttpStatusCode.OK, status);
        return JsonNode.Parse(answer)!.ToJsonString(Readable);
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static long _sent;

    private static string Text<T>(T number)
        where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>What an attacker could know of a server's interviews.</summary>
    /// <param name="Names">Titles, names and words.</param>
    /// <param name="Numbers">The numbers of interviews, a quote, a report, a deck, a form's options.</param>
    private sealed record Known(IReadOnlyList<string> Names, IReadOnlyList<long> Numbers);
}
