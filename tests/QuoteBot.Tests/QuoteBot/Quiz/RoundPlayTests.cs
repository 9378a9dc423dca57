using QuoteBot.Game.Rounds;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>Whole rounds as a club plays them, over Discord's own protocol.</summary>
public class RoundPlayTests
{
    [Fact]
    public async Task Ten_members_play_a_round_from_start_to_end()
    {
        await using var night = await GameNight.OpenAsync();
        var started = await night.Players[0].SlashAsync("/quiz start mode:WhoSaidIt questions:3 seconds:20");
        Assert.Equal($"{night.Players[0].Mention} starts a round: 3 questions, who said it? Ready?", started.Text);

        for (var number = 1; number <= 3; number++)
        {
            var question = await night.QuestionAsync(number, 3);
            foreach (var (index, player) in night.Players.Index())
            {
                night.Clock.Advance(TimeSpan.FromMilliseconds(250));
                var answer = await night.AnswerAsync(question, player, right: index < 7);
                Assert.True(answer.IsPrivate);
                Assert.StartsWith("Locked in: **", answer.Text, StringComparison.Ordinal);
            }

            var reveal = await night.RevealedAsync(question);
            Assert.Contains("`███████░░░` 70 %", reveal.Text, StringComparison.Ordinal);
            Assert.Contains("and 2 more", reveal.Text, StringComparison.Ordinal);
            Assert.Equal(number == 1 ? 0 : 5, reveal.Text.Split($"({number} in a row)").Length - 1);
        }

        var end = await night.MessageAsync("The round is over");
        Assert.Contains($"🥇 **1** {night.Players[0].Mention}", end.Text, StringComparison.Ordinal);
        Assert.Equal(10, end.Text.Split('\n').Count(line => line.Contains("on average", StringComparison.Ordinal)));
        Assert.Equal(["Play again", "The interviews in this round"], end.Buttons.Select(button => button.Label));
        await night.UntilAsync(() => night.Rounds().Single().FinishedAt != null);
        AssertBooksAreRight(night);
        Assert.Empty(night.Club.Discord.Refusals);
    }

    [Fact]
    public async Task A_click_counts_once_and_cannot_be_changed()
    {
        await using var night = await GameNight.OpenAsync();
        await night.Players[0].SlashAsync("/quiz start mode:WhichFilm questions:1");
        var question = await night.QuestionAsync(1, 1);

        var first = await night.AnswerAsync(question, night.Players[0], right: true);
        var second = await night.AnswerAsync(question, night.Players[0], right: false);
        await night.AnswerAsync(question, night.Players[1], right: false);

        Assert.StartsWith("Locked in: **", first.Text, StringComparison.Ordinal);
        Assert.StartsWith("You answered already: ", second.Text, StringComparison.Ordinal);
        var reveal = await night.RevealedAsync(question);
        Assert.Contains("50 %", reveal.Text, StringComparison.Ordinal);
        Assert.Contains($"{night.Players[0].Mention} +", reveal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_clicks_at_once_are_all_locked_in()
    {
        await using var night = await GameNight.OpenAsync();
        await night.Players[0].SlashAsync("/quiz start questions:1");
        var question = await night.QuestionAsync(1, 1);

        var answers = await Task.WhenAll(night.Players.Select(player => night.AnswerAsync(question, player, right: true)));

        Assert.All(answers, answer => Assert.StartsWith("Locked in: **", answer.Text, StringComparison.Ordinal));
        await night.UntilAsync(() => question.Text.Contains("ten have answered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_number_of_answers_is_shown_at_most_every_two_seconds()
    {
        await using var night = await GameNight.OpenAsync();
        await night.Players[0].SlashAsync("/quiz start questions:1 seconds:30");
        var question = await night.QuestionAsync(1, 1);

        foreach (var player in night.Players)
        {
            await night.AnswerAsync(question, player, right: true);
            night.Clock.Advance(TimeSpan.FromMilliseconds(500));
        }

        await night.UntilAsync(() => question.Text.Contains("ten have answered", StringComparison.Ordinal));
        var passed = night.Clock.GetUtcNow() - question.Created;
        Assert.InRange(question.Versions.Count - 1, 1, (int)(passed.TotalSeconds / 2));
    }

    [Fact]
    public async Task From_the_second_question_on_the_reveal_comes_when_all_players_have_answered()
    {
        await using var night = await GameNight.OpenAsync();
        await night.Players[0].SlashAsync("/quiz start questions:2 seconds:60");
        var first = await night.QuestionAsync(1, 2);
        await night.AnswerAsync(first, night.Players[0], right: true);
        await night.AnswerAsync(first, night.Players[1], right: true);
        var second = await night.QuestionAsync(2, 2);
        Assert.True(second.Created - first.Created > TimeSpan.FromSeconds(60));

        await night.AnswerAsync(second, night.Players[0], right: true);
        await night.AnswerAsync(second, night.Players[1], right: false);

        await night.RevealedAsync(second);
        Assert.True(night.Clock.GetUtcNow() - second.Created < TimeSpan.FromSeconds(50));
    }

    [Fact]
    public async Task Two_questions_running_without_an_answer_end_the_round_after_a_warning()
    {
        await using var night = await GameNight.OpenAsync();
        await night.Players[0].SlashAsync("/quiz start questions:5 seconds:5");

        await night.MessageAsync("One more question without an answer ends the round.");
        var end = await night.MessageAsync("**The round is over**: two questions running had no answer.");

        Assert.Contains("Nobody played this time.", end.Text, StringComparison.Ordinal);
        Assert.Equal(2, night.Table.Public.Count(message => message.Text.StartsWith("**Question", StringComparison.Ordinal)));
        Assert.Contains("starts a round", (await night.Players[1].SlashAsync("/quiz start questions:1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_round_a_channel_and_any_number_of_channels()
    {
        await using var night = await GameNight.OpenAsync();
        var other = night.Club.Server.AddChannel("other");

        await night.Players[0].SlashAsync("/quiz start questions:2");
        var again = await night.Players[1].SlashAsync("/quiz start questions:2");
        var elsewhere = await night.Players[1].SlashAsync("/quiz start questions:2", other);

        Assert.Equal("A round is going on in this channel. Join in, or wait for its end.", again.Text);
        Assert.True(again.IsPrivate);
        Assert.Contains("starts a round", elsewhere.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Play_again_starts_the_same_round_and_the_interviews_are_listed()
    {
        await using var night = await GameNight.OpenAsync();
        await night.Players[0].SlashAsync("/trivia mode:WhoSaidIt");
        var question = await night.QuestionAsync(1, 1);
        await night.AnswerAsync(question, night.Players[0], right: true);
        var end = await night.MessageAsync("The round is over");

        var interviews = await night.Players[2].ClickAsync(end, "The interviews in this round");
        var again = await night.Players[3].ClickAsync(end, "Play again");

        Assert.Contains("The Projectionist", interviews.Text, StringComparison.Ordinal);
        Assert.True(interviews.IsPrivate);
        Assert.StartsWith($"{night.Players[3].Mention} starts a round: 1 question, who said it?", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_line_comes_again_in_the_channel_until_the_others_were_asked()
    {
        await using var night = await GameNight.OpenAsync(interviews: 4);
        var lines = new List<long>();
        for (var round = 0; round < 4; round++)
        {
            await night.Club.Max.SlashAsync("/quiz start mode:WhoSaidIt questions:6");
            var question = await night.QuestionAsync(1, 6);
            await using var db = night.Open();
            lines.AddRange(db.RoundQuestions.Where(row => row.RoundId == night.Question(question).RoundId).Select(row => row.QuoteId));
            await night.Club.Max.SlashAsync("/quiz stop");
            await night.UntilAsync(() => night.Table.Public.Count(message => message.Text.Contains("The round was stopped**", StringComparison.Ordinal)) == round + 1);
        }

        Assert.Equal(24, lines.Distinct().Count());
    }

    private static void AssertBooksAreRight(GameNight night)
    {
        using var db = night.Open();
        var books = Books.Of(
            db.RoundQuestions.ToList().Select(row => new PlayedQuestion(row.Number, row.Right, TimeSpan.FromMilliseconds(row.Allowed), row.Fate)),
            db.RoundAnswers.ToList().Select(row => new Answer(new PlayerId(row.PlayerId.Value), row.Number, row.Option, TimeSpan.FromMilliseconds(row.Taken))));
        var kept = db.RoundPlayers.ToList().ToDictionary(row => row.PlayerId.Value);
        Assert.Equal(10, kept.Count);
        Assert.All(books.Scores, score =>
        {
            var row = kept[score.Player.Value];
            Assert.Equal((score.Points, score.Right, score.Answered, score.BestStreak), (row.Points, row.Right, row.Answered, row.BestStreak));
            Assert.True(row.Counts);
        });
    }
}
