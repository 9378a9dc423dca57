using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.QuoteBot.Interviews;

/// <summary>Putting right what the reader got wrong, in drafts and in published interviews.</summary>
public class CorrectingTests(ReviewClub house) : IClassFixture<ReviewClub>
{
    [Fact]
    public async Task A_turn_is_given_to_another_speaker_and_the_quotes_follow()
    {
        var server = house.NewServer();
        await server.PublishAsync(ReviewClub.Short);
        var before = (await server.Anna.SlashAsync("/quote speaker:Ada Lumen text:quarrel")).Text;
        Assert.Contains("**Ada Lumen** to Ben Flick", before, StringComparison.Ordinal);

        var turn = await OpenTurnAsync(server, 4);
        Assert.Contains("**Ada Lumen** answers", turn.Text, StringComparison.Ordinal);
        Assert.Contains("*Ben Flick*", turn.Text, StringComparison.Ordinal);
        var given = await turn.ClickAsync("Ben Flick");
        var after = await server.Anna.SlashAsync("/quote text:quarrel");

        Assert.StartsWith("Saved: you gave turn 4 to Ben Flick.", given.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**Ada Lumen** to", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quote_numbers_stay_through_corrections_and_come_back_with_the_words()
    {
        var server = house.NewServer();
        await server.PublishAsync(ReviewClub.Short);
        var quarrel = Number(await server.Anna.SlashAsync("/quote speaker:Ada Lumen text:quarrel"));
        var silver = Number(await server.Anna.SlashAsync("/quote speaker:Ada Lumen text:silver"));

        var silent = await (await OpenTurnAsync(server, 4)).ClickAsync("Nobody says this");
        Assert.Contains("of 4", silent.Text, StringComparison.Ordinal);
        Assert.StartsWith("No quote here has the words", (await server.Anna.SlashAsync("/quote text:quarrel")).Text, StringComparison.Ordinal);
        Assert.Equal(silver, Number(await server.Anna.SlashAsync("/quote text:silver")));

        var shown = await OpenTurnAsync(server, 3);
        var menu = shown.Message.Selects.Single(one => one.Placeholder == "Somebody does say this");
        var voiced = await server.Max.ChooseAsync(shown.Message, menu.Placeholder, menu.Options[0].Label);
        Assert.Contains("50 % sure: doubtful", voiced.Text, StringComparison.Ordinal);
        await voiced.ClickAsync("Ada Lumen");

        Assert.Equal(quarrel, Number(await server.Anna.SlashAsync("/quote text:quarrel")));
    }

    [Fact]
    public async Task A_turn_is_split_and_joined_again()
    {
        var server = house.NewServer();
        await server.AddAsync(ReviewClub.Short.Replace("We lost eleven", "\n\nWe lost eleven", StringComparison.Ordinal));

        var turn = await OpenTurnAsync(server, 2);
        var split = await turn.ChooseAsync(turn.Message.Selects.Single(menu => menu.Placeholder == "Split it before a paragraph").Options[0].Label);
        Assert.StartsWith("Saved: you split turn 2 before its paragraph 2.", split.Text, StringComparison.Ordinal);
        Assert.Contains("50 % sure: doubtful", split.Text, StringComparison.Ordinal);
        Assert.Contains("turn 3 of 7", split.Text, StringComparison.Ordinal);
        var joined = await split.ClickAsync("Same speaker as above");

        Assert.StartsWith("Saved: you joined turn 3 to the one before.", joined.Text, StringComparison.Ordinal);
        Assert.Contains("of 6", joined.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doubtful_turns_are_walked_through_until_none_is_left()
    {
        var server = house.NewServer();
        var card = await server.AddAsync(ReviewClub.Short.Replace("We lost eleven", "\n\nWe lost eleven", StringComparison.Ordinal));
        var turn = await OpenTurnAsync(server, 2);
        await turn.ChooseAsync(turn.Message.Selects.Single(menu => menu.Placeholder == "Split it before a paragraph").Options[0].Label);

        var review = await server.Max.SlashAsync("/interview review");
        Assert.Contains("**1 turn is doubtful**", review.Text, StringComparison.Ordinal);
        var doubtful = await review.ClickAsync("Look at the doubtful turns");
        Assert.Contains("1 of 1 doubtful", doubtful.Text, StringComparison.Ordinal);
        var done = await doubtful.ClickAsync("Ada Lumen");

        Assert.Contains("Ada Lumen answers (3 turns)", done.Text, StringComparison.Ordinal);
        Assert.Contains(done.Buttons, button => button.Label == "Publish");
        Assert.NotNull(card.Message);
    }

    [Fact]
    public async Task People_are_renamed_merged_cast_and_dropped()
    {
        var server = house.NewServer();
        var card = await server.AddAsync(ReviewClub.Short);

        var person = await (await card.ClickAsync("People")).ChooseAsync("Ada Lumen");
        var renamed = await (await person.ClickAsync("Rename")).SubmitAsync(("The name", "Ada M. Lumen"));
        Assert.Contains("**Ada M. Lumen** answers (3 turns)", renamed.Text, StringComparison.Ordinal);
        var cast = await (await renamed.ChooseAsync("Ada M. Lumen")).ClickAsync("Speaks too");
        Assert.Contains("**Ada M. Lumen** speaks too (3 turns)", cast.Text, StringComparison.Ordinal);
        var merged = await (await cast.ChooseAsync("Ada M. Lumen")).ChooseAsync("Ben Flick");
        Assert.StartsWith("Saved: you said that Ada M. Lumen is Ben Flick.", merged.Text, StringComparison.Ordinal);
        Assert.Contains("**Ben Flick** asks (1 turn)", merged.Text, StringComparison.Ordinal);
        var dropped = await (await merged.ChooseAsync("Ben Flick")).ClickAsync("Drop: nobody says these turns");
        Assert.DoesNotContain("Ben Flick** asks", dropped.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody speaks", (await dropped.ClickAsync("Back")).Text, StringComparison.Ordinal);
        Assert.Empty(house.Discord.Refusals);
    }

    [Fact]
    public async Task Details_of_a_published_interview_are_changed_at_once()
    {
        var server = house.NewServer();
        var card = await server.PublishAsync(ReviewClub.Short);

        var form = await card.ClickAsync("Details");
        var saved = await form.SubmitAsync(
            ("Headline", "The Lamp"), ("Publication", "The Projectionist"), ("Day", "14 March 2019"), ("Films", "The Short Reel (2017)\nLamps"), ("Address", "https://example.org/lamp"));

        Assert.Contains("**The Lamp** · The Projectionist · 14 March 2019", saved.Text, StringComparison.Ordinal);
        Assert.Contains("*The Short Reel* (2017)", (await server.Anna.SlashAsync("/quote film:The Short Reel")).Text, StringComparison.Ordinal);
        Assert.StartsWith("No interview here is about", (await server.Anna.SlashAsync("/quote film:The Long Reel")).Text, StringComparison.Ordinal);
        Assert.Contains("The Lamp", (await server.Anna.AutocompleteAsync("/interviews interview:lamp")).Single().Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Address", "not an address", "The address does not look like one")]
    [InlineData("Day", "some time ago", "I can't read that day")]
    public async Task Details_that_make_no_sense_change_nothing(string field, string value, string said)
    {
        var server = house.NewServer();
        var card = await server.AddAsync(ReviewClub.Short);

        var answer = await (await card.ClickAsync("Details")).SubmitAsync(("Headline", "Other"), (field, value));

        Assert.StartsWith(said, answer.Text, StringComparison.Ordinal);
        Assert.Contains("**Ada Lumen on The Long Reel**", (await server.Max.SlashAsync("/interview review")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_are_dropped_marked_as_spoilers_and_picked()
    {
        var server = house.NewServer();
        var card = await server.PublishAsync(ReviewClub.Short);

        var list = await card.ClickAsync("Quotes");
        var line = await list.ChooseAsync(list.Message.Selects[0].Options[0].Label);
        var number = Number(line);
        var spoiler = await line.ClickAsync("It is a spoiler");
        Assert.Contains("||“", (await server.Anna.SlashAsync($"/quote id:{number}")).Text, StringComparison.Ordinal);
        var dropped = await spoiler.ClickAsync("Drop it");
        Assert.StartsWith($"There is no quote No. {number} here.", (await server.Anna.SlashAsync($"/quote id:{number}")).Text, StringComparison.Ordinal);
        var back = await dropped.ClickAsync("Take it back");
        Assert.Contains("||“", (await server.Anna.SlashAsync($"/quote id:{number}")).Text, StringComparison.Ordinal);

        var form = await (await OpenTurnAsync(server, 1)).ClickAsync("Pick a quote");
        var short_ = await form.SubmitAsync(("Leave the words of the quote alone", "patience"));
        Assert.StartsWith("A quote has 40 to 300 characters; that has 8.", short_.Text, StringComparison.Ordinal);
        var picked = await form.SubmitAsync(("Leave the words of the quote alone", "What did the first cut of The Long Reel teach you about patience?"));
        Assert.StartsWith("Saved as No. ", picked.Text, StringComparison.Ordinal);
        Assert.Contains("**Ben Flick** to Ada Lumen", (await server.Anna.SlashAsync("/quote text:first cut patience")).Text, StringComparison.Ordinal);

        await (await OpenTurnAsync(server, 6)).ClickAsync("Nobody says this");
        Assert.Contains("**Ben Flick** to Ada Lumen", (await server.Anna.SlashAsync("/quote text:first cut patience")).Text, StringComparison.Ordinal);
        Assert.NotNull(back);
    }

    [Fact]
    public async Task A_step_on_an_old_version_is_not_taken()
    {
        var server = house.NewServer();
        await server.AddAsync(ReviewClub.Short);
        var mia = server.Guild.AddModerator("Mia");
        var hers = await (await (await mia.SlashAsync("/interview review")).ClickAsync("Look at the turns")).ClickAsync("Next ▶");
        var his = await OpenTurnAsync(server, 3);

        await his.ClickAsync("Nobody says this");
        var late = await hers.ClickAsync("Ben Flick");

        Assert.StartsWith($"{server.Max.Mention} was quicker and said that nobody says turn 3.", late.Text, StringComparison.Ordinal);
        Assert.Contains("Ada Lumen answers (2 turns)", late.Text, StringComparison.Ordinal);
    }

    private static async Task<Exchange> OpenTurnAsync(ReviewClub.Server server, int turn)
    {
        var card = await server.Max.SlashAsync("/interview review interview:Ada Lumen on The Long Reel");
        var shown = await card.ClickAsync("Look at the turns");
        for (var at = 1; at < turn; at++)
        {
            shown = await shown.ClickAsync("Next ▶");
        }

        return shown;
    }

    private static string Number(Exchange shown)
    {
        var text = shown.Text[(shown.Text.LastIndexOf("No. ", StringComparison.Ordinal) + 4)..];
        return string.Concat(text.TakeWhile(char.IsDigit));
    }
}
