using Microsoft.Extensions.DependencyInjection;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.QuoteBot.Chat;

/// <summary>Slow answers are deferred, faults become an apology, old buttons say so.</summary>
public sealed class RoutingTests
{
    [Fact]
    public async Task An_answer_that_takes_long_is_deferred_and_sent_when_it_is_there()
    {
        await using var club = await OpenAsync();

        var slow = await club.Anna.SlashAsync("/slow");

        Assert.Equal(5, slow.AnswerType);
        Assert.Equal("Here at last", slow.Text);
        Assert.False(slow.IsPrivate);
        Assert.Empty(club.Discord.Refusals);
    }

    [Fact]
    public async Task A_private_answer_to_something_announced_to_everybody_stays_private()
    {
        await using var club = await OpenAsync();

        var slow = await club.Anna.SlashAsync("/slow-whisper");
        var whisper = await slow.FollowUpAsync(message => message.Text.Contains("For you", StringComparison.Ordinal));

        Assert.True(whisper.IsPrivate);
        Assert.Empty(club.Discord.Refusals);
    }

    [Fact]
    public async Task A_file_comes_after_a_deferred_answer()
    {
        await using var club = await OpenAsync();

        var answer = await club.Anna.SlashAsync("/file");

        Assert.Equal("lines.txt", Assert.Single(answer.Message.Attachments).FileName);
    }

    [Fact]
    public async Task A_fault_is_an_apology_with_a_reference()
    {
        await using var club = await OpenAsync();

        var answer = await club.Anna.SlashAsync("/fault");

        Assert.Matches(@"^Something went wrong on my side \(ref [0-9A-F]{4}\)\. Try again in a minute\.$", answer.Text);
        Assert.True(answer.IsPrivate);
    }

    [Fact]
    public async Task A_button_of_another_version_says_what_to_do()
    {
        await using var club = await OpenAsync();

        var card = await club.Anna.SlashAsync("/old");
        var answer = await card.ClickAsync("Press");

        Assert.Equal("That button is from an older version of me. Use the command again for a fresh one.", answer.Text);
        Assert.True(answer.IsPrivate);
    }

    private static Task<FilmClub> OpenAsync() => FilmClub.OpenAsync(
        new StandInOptions { RateLimits = false },
        FilmClub.EmptyLibrary,
        builder => builder.Services.AddSingleton<ICommands, OddCommands>());

    private sealed class OddCommands : ICommands
    {
        private static readonly TimeSpan Long = TimeSpan.FromSeconds(2.3);

        public void Declare(CommandBook book)
        {
            book.Add(new SlashCommand("slow", "Takes long", async (_, stop) =>
            {
                await Task.Delay(Long, TimeProvider.System, stop);
                return new Reply.Message { Text = Prose.Of($"Here at last") };
            }));
            book.Add(new SlashCommand("slow-whisper", "Takes long, for one", async (_, stop) =>
            {
                await Task.Delay(Long, TimeProvider.System, stop);
                return Reply.Whisper($"For you alone");
            }));
            book.Add(new SlashCommand("file", "Brings a file", (_, _) => Task.FromResult<Reply>(
                new Reply.Message { Text = Prose.Of($"Here"), Files = [new ReplyFile("lines.txt", "one\ntwo"u8.ToArray())] })));
            book.Add(new SlashCommand("fault", "Fails", (_, _) => throw new InvalidOperationException("A fault for a test.")));
            book.Add(new SlashCommand("old", "Has an old button", (_, _) => Task.FromResult<Reply>(
                new Reply.Message { Text = Prose.Of($"Old"), Rows = [[Buttons.Plain("Press", CustomId.ForVersion("question", 99, 1))]] })));
        }
    }
}
