using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.QuoteBot.Interviews;

/// <summary>What one server has is invisible to every other: in commands, buttons, forms and suggestions.</summary>
public class TwoServersTests(ReviewClub house) : IClassFixture<ReviewClub>
{
    [Fact]
    public async Task No_command_shows_another_servers_interview()
    {
        var (theirs, ours) = (house.NewServer(), house.NewServer());
        var card = await theirs.PublishAsync(ReviewClub.Short);
        var quote = (await theirs.Anna.SlashAsync("/quote text:quarrel")).Text.Split("No. ")[1];
        var number = card.Text.Split("No. ")[1].Split(';')[0];
        await theirs.AddAsync(ReviewClub.Seed, "seed.txt");

        string[] typed =
        [
            "/quote", $"/quote id:{quote}", "/quote text:quarrel", "/quote speaker:Ada Lumen", "/quote film:The Long Reel", "/topic name:patience", "/topics",
            "/interviews", $"/interviews interview:{number}",
        ];
        foreach (var command in typed)
        {
            Assert.DoesNotContain("Lumen on", (await ours.Anna.SlashAsync(command)).Text, StringComparison.Ordinal);
        }

        foreach (var command in new[] { "review", "remove", "restore", "history", "export" })
        {
            Assert.StartsWith("There is no ", (await ours.Max.SlashAsync($"/interview {command} interview:{number}")).Text, StringComparison.Ordinal);
            Assert.Empty(await ours.Max.AutocompleteAsync($"/interview {command} interview:a"));
        }

        Assert.StartsWith("No draft waits here.", (await ours.Max.SlashAsync("/interview review")).Text, StringComparison.Ordinal);
        Assert.StartsWith("No report waits here.", (await ours.Max.SlashAsync("/interview reports")).Text, StringComparison.Ordinal);
        Assert.Empty(await ours.Anna.AutocompleteAsync("/quote speaker:ada"));
        Assert.Empty(await ours.Anna.AutocompleteAsync("/quote film:long"));
        Assert.Empty(await ours.Anna.AutocompleteAsync("/interviews interview:ada"));
    }

    [Fact]
    public async Task No_button_or_form_of_one_server_works_in_another()
    {
        var (theirs, ours) = (house.NewServer(), house.NewServer());
        var published = await theirs.PublishAsync(ReviewClub.Short);
        var quote = await theirs.Anna.SlashAsync("/quote text:quarrel");
        var card = await theirs.AddAsync(ReviewClub.Seed, "seed.txt");
        var turn = await (await theirs.Max.SlashAsync("/interview review")).ClickAsync(card.Buttons[0].Label!);
        var person = await (await (await theirs.Max.SlashAsync("/interview review")).ClickAsync("People")).ChooseAsync("Mark Romanek");
        var before = (await theirs.Max.SlashAsync("/interview review")).Text;

        foreach (var message in new[] { published, quote, card, turn, person })
        {
            foreach (var button in message.Buttons.Where(button => button.CustomId is not null && !button.Disabled))
            {
                var answer = await PressElsewhereAsync(button, ours);
                Assert.DoesNotContain("Lumen", answer, StringComparison.Ordinal);
                Assert.DoesNotContain("Romanek", answer, StringComparison.Ordinal);
            }
        }

        Assert.Equal(before, (await theirs.Max.SlashAsync("/interview review")).Text);
        Assert.Contains("quarrel", (await theirs.Anna.SlashAsync("/quote text:quarrel")).Text, StringComparison.Ordinal);
    }

    // What a forged click would send: another server's custom id, from a moderator of this one.
    private async Task<string> PressElsewhereAsync(Button button, ReviewClub.Server ours)
    {
        var id = house.Discord.Calls.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var body = $$"""
            {
              "id": "{{((ulong)(DateTimeOffset.Parse("2026-01-01T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeMilliseconds() - 1420070400000) << 22) + ulong.Parse(id, System.Globalization.CultureInfo.InvariantCulture)}}",
              "application_id": "{{house.Discord.ApplicationId}}", "type": 3, "token": "t", "version": 1,
              "guild_id": "{{ours.Guild.Id}}", "channel_id": "{{ours.Guild.General.Id}}",
              "member": { "user": { "id": "{{ours.Max.User.Id}}", "username": "Max" }, "roles": [], "permissions": "32" },
              "data": { "component_type": 2, "custom_id": "{{button.CustomId}}" }
            }
            """;
        var stamp = "1767225600";
        var (status, answer) = await house.Discord.ProbeAsync(body, house.Discord.Sign(stamp, body), stamp);
        Assert.Equal(System.Net.HttpStatusCode.OK, status);
        return answer;
    }
}
