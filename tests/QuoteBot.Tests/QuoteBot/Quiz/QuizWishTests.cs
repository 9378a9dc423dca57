namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>What can be wished for, and libraries that are too small for it.</summary>
public class QuizWishTests
{
    [Fact]
    public async Task A_library_that_is_too_small_says_so_and_offers_what_there_is()
    {
        await using var night = await GameNight.OpenAsync(interviews: 4);

        var small = await night.Players[0].SlashAsync("/quiz start mode:WhoSaidIt questions:30 seconds:7");
        Assert.Equal("This library is too small for that: it has 24 questions of this kind.", small.Text);
        Assert.True(small.IsPrivate);

        var started = await small.ClickAsync("Play 24 questions");
        Assert.StartsWith($"{night.Players[0].Mention} starts a round: 24 questions, who said it?", started.Text, StringComparison.Ordinal);
        Assert.Equal(7, night.Rounds().Single().Seconds);
    }

    [Fact]
    public async Task An_empty_library_says_what_to_do()
    {
        await using var night = await GameNight.OpenAsync(interviews: 0);

        Assert.Contains("holds nothing to ask yet", (await night.Players[0].SlashAsync("/quiz start")).Text, StringComparison.Ordinal);
        Assert.Contains("holds nothing to ask yet", (await night.Players[0].InDirectMessages.SlashAsync("/trivia")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_about_a_film_asks_that_films_lines_alone()
    {
        await using var night = await GameNight.OpenAsync();

        var unknown = await night.Players[0].SlashAsync("/quiz start film:The Missing Reel");
        await night.StartAsync("mode:WhoSaidIt film:Salt Winter", 4);

        Assert.Equal("No interview here is about *The Missing Reel*. `/interviews` lists what there is.", unknown.Text);
        await using var db = night.Open();
        Assert.All(db.RoundQuestions.Select(row => row.Options).ToList(), options => Assert.Contains("Otto Brandel", options));
        Assert.All(db.RoundQuestions.ToList(), question => Assert.Equal("Otto Brandel", question.Options[question.Right]));
    }

    [Fact]
    public async Task Names_are_completed_while_they_are_typed()
    {
        await using var night = await GameNight.OpenAsync();

        var choices = await night.Players[0].AutocompleteAsync("/quiz start film:gla");

        Assert.Equal(["The Glass Orchard"], choices.Select(choice => choice.Name));
    }

    [Fact]
    public async Task In_a_direct_message_trivia_asks_one_private_question()
    {
        await using var night = await GameNight.OpenAsync();
        var anna = night.Players[0].InDirectMessages;

        var asked = await anna.SlashAsync("/trivia mode:WhoSaidIt");
        var question = night.Question(asked.Message);
        var answered = await asked.ClickAsync(question.Options[(question.Right + 1) % 4]);

        Assert.StartsWith("**A question for you** · who said it?", asked.Message.Versions[0].GetProperty("embeds")[0].GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains($"❌ You took {question.Options[(question.Right + 1) % 4]}.", answered.Text, StringComparison.Ordinal);
        Assert.Contains($"✅ It was **{question.Options[question.Right]}**.", answered.Text, StringComparison.Ordinal);
        Assert.Empty(night.Club.Discord.Refusals);
    }

    [Fact]
    public async Task A_private_question_leaves_nothing_behind()
    {
        await using var night = await GameNight.OpenAsync();
        var asked = await night.Players[0].InDirectMessages.SlashAsync("/trivia");
        await night.AnswerAsync(asked.Message, night.Players[0].InDirectMessages, right: true);

        night.Clock.Advance(TimeSpan.FromDays(1));
        await night.UntilAsync(() => night.Rounds().Count == 0);

        await using var db = night.Open();
        Assert.Empty(db.RoundAnswers);
        Assert.Empty(db.RoundQuestions);
    }

    [Fact]
    public async Task What_is_right_is_nowhere_in_the_message()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("mode:WhoSaidIt", 1);

        var id = night.AskedIn(question);
        Assert.Equal(Enumerable.Range(0, 4).Select(position => $"answer:1:{id}:{position}"), question.Buttons.Select(button => button.CustomId));
        Assert.Equal(2, question.Json.GetProperty("components").GetArrayLength());
    }
}
