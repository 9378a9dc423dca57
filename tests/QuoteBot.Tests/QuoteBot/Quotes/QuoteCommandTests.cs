using QuoteBot.Storage;
using QuoteBot.Tests.QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.Quotes;

/// <summary><c>/quote</c> as members use it, over Discord's own protocol.</summary>
public class QuoteCommandTests
{
    [Fact]
    public async Task A_quote_shows_the_words_the_speaker_the_film_and_where_it_is_from()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.ShelveAsync(Samples.Interview(quotes: 1), ShelfId.Everybody);

        var answer = await club.Anna.SlashAsync("/quote topic:craft");

        Assert.Equal(
            """
            “Number 1 of what Ada Lumen learned about light is that it takes patience.”
            **Ada Lumen** to Ben Flick
            -# *The Long Reel* (2018)
            -# The Projectionist, 14 March 2019 · No. 1
            """,
            answer.Embeds[0].Description);
        Assert.False(answer.IsPrivate);
        Assert.Empty(club.Discord.Refusals);
    }

    [Fact]
    public async Task Another_deals_on_until_all_were_seen()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.ShelveAsync(Samples.Interview(quotes: 3), ShelfId.Everybody);

        var first = await club.Anna.SlashAsync("/quote speaker:ada-lumen text:patience");
        var second = await first.ClickAsync("Another");
        var third = await second.ClickAsync("Another");

        var texts = new[] { first, second, third }.Select(answer => answer.Embeds[0].Description);
        Assert.Equal(3, texts.Distinct().Count());
    }

    [Fact]
    public async Task The_question_shows_the_exchange_to_whoever_asks()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.ShelveAsync(Samples.Interview(quotes: 2), ShelfId.Everybody);

        var quote = await club.Anna.SlashAsync("/quote id:2");
        var question = await quote.ClickAsync("The question");

        Assert.True(question.IsPrivate);
        Assert.Equal(
            """
            **Ben Flick**
            How did light come into it?

            **Ada Lumen**
            Number 1 of what Ada Lumen learned about light is that it takes patience.

            **Number 2 of what Ada Lumen learned about light is that it takes patience.**
            -# Turn 2 of 2 · No. 2
            """,
            question.Embeds[0].Description!.Replace("\u200B", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/quote speaker:ada", "Ada Lumen")]
    [InlineData("/quote speaker:lumen", "Ada Lumen")]
    [InlineData("/quote speaker:Adal", "Adalbert Ray")]
    [InlineData("/quote speaker:adalbert ray", "Adalbert Ray")]
    public async Task A_name_s_own_word_or_its_beginning_is_enough_where_it_is_the_only_one(string typed, string speaker)
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.ShelveAsync(Samples.Interview(), ShelfId.Everybody);
        await club.ShelveAsync(Samples.Interview("Adalbert Ray"), ShelfId.Everybody);

        Assert.Contains($"**{speaker}** to", (await club.Anna.SlashAsync(typed)).Embeds[0].Description, StringComparison.Ordinal);
        Assert.Contains("Nobody called *ad* speaks", (await club.Anna.SlashAsync("/quote speaker:ad")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/quote topic:crafts", "Nobody in this library talks about *crafts*. Nearest: **Craft**. `/topics` has all 1.")]
    [InlineData("/quote speaker:Ada Lument", "Nobody called *Ada Lument* speaks in this library. Nearest: **Ada Lumen**.")]
    [InlineData("/quote film:The Long Real", "No interview here is about *The Long Real*. Nearest: **The Long Reel**.")]
    [InlineData("/quote text:zebra", "No quote here has the words *zebra*. Try fewer words, or `/topics` for what people talk about.")]
    [InlineData("/quote id:99", "There is no quote No. 99 here. `/quote` without a number picks one.")]
    public async Task What_is_not_there_is_said_privately_with_the_nearest_thing(string typed, string said)
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.ShelveAsync(Samples.Interview(), ShelfId.Everybody);

        var answer = await club.Anna.SlashAsync(typed);

        Assert.Equal(said, answer.Text);
        Assert.True(answer.IsPrivate);
    }

    [Fact]
    public async Task An_empty_library_says_how_to_fill_it()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);

        var answer = await club.Anna.SlashAsync("/quote");

        Assert.Equal("There are no quotes here yet. A moderator can add an interview with `/interview add`.", answer.Text);
    }

    [Fact]
    public async Task Names_are_completed_from_any_of_their_words()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.ShelveAsync(Samples.Interview(), ShelfId.Everybody);

        var speakers = await club.Anna.AutocompleteAsync("/quote speaker:lum");
        var films = await club.Anna.AutocompleteAsync("/quote film:reel");

        Assert.Equal(["Ada Lumen"], speakers.Select(choice => choice.Name));
        Assert.Equal(["The Long Reel"], films.Select(choice => choice.Name));
    }

    [Fact]
    public async Task Buttons_work_after_a_restart()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.ShelveAsync(Samples.Interview(quotes: 2), ShelfId.Everybody);
        var first = await club.Anna.SlashAsync("/quote topic:craft");

        await club.StopBotAsync();
        await club.StartBotAsync(FilmClub.EmptyLibrary);
        var second = await first.ClickAsync("Another");

        Assert.NotEqual(first.Embeds[0].Description, second.Embeds[0].Description);
    }

    [Fact]
    public async Task Words_that_look_like_markup_or_pings_are_shown_as_written()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        var sample = Samples.Interview("**@everyone** <@1>", "# [x](http://evil.example)", quotes: 1);
        await club.ShelveAsync(sample, ShelfId.Everybody);

        var answer = await club.Anna.SlashAsync("/quote");

        Assert.DoesNotContain("**@everyone", answer.Embeds[0].Description, StringComparison.Ordinal);
        Assert.DoesNotContain("[x](", answer.Embeds[0].Description, StringComparison.Ordinal);
        Assert.Empty(club.Discord.Refusals);
    }
}
