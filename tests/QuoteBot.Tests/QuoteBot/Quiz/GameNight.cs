using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Rest;
using QuoteBot.Game.Rounds;
using QuoteBot.Playground.StandIn;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>A club that plays: the real bot on a stand-in for Discord, both by one clock that moves only when a test waits for it.</summary>
internal sealed class GameNight : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private GameNight(FakeTimeProvider clock) => Clock = clock;

    public FakeTimeProvider Clock { get; }

    public FilmClub Club { get; private set; } = null!;

    /// <summary>Ten members.</summary>
    public IReadOnlyList<Person> Players { get; private set; } = [];

    public Channel Table => Club.Server.General;

    /// <summary>The members take their seats; the library holds some invented interviews.</summary>
    public static async Task<GameNight> OpenAsync(int interviews = 6)
    {
        var night = new GameNight(new FakeTimeProvider(new DateTimeOffset(2026, 5, 6, 20, 0, 0, TimeSpan.Zero)));
        night.Club = await FilmClub.OpenAsync(new StandInOptions { Clock = night.Clock, RateLimits = false }, FilmClub.EmptyLibrary, night.Configure);
        foreach (var interview in SampleInterviews.Of(interviews))
        {
            await night.Club.ShelveAsync(interview, ShelfId.Everybody);
        }

        night.Players = [.. Enumerable.Range(1, 10).Select(number => night.Club.Server.AddMember($"Player {number}"))];
        return night;
    }

    /// <summary>Stops the bot, lets some time go by, and starts it again on the same database.</summary>
    public async Task RestartAsync(TimeSpan away, Action<QuoteBotContext>? meanwhile = null)
    {
        await Club.StopBotAsync();
        await using (var db = Club.Database.CreateDbContext())
        {
            meanwhile?.Invoke(db);
        }

        Clock.Advance(away);
        await Club.StartBotAsync(FilmClub.EmptyLibrary, Configure);
    }

    /// <summary>Starts a second bot on the same database.</summary>
    public async Task<WebApplication> StartAnotherAsync()
    {
        var another = global::QuoteBot.Hosting.Bot.Build([.. Club.Settings(FilmClub.EmptyLibrary)], Configure);
        await another.StartAsync(TestContext.Current.CancellationToken);
        return another;
    }

    /// <summary>Moves the clock on, a tenth of a second at a time, until something holds.</summary>
    public async Task UntilAsync(Func<bool> holds)
    {
        var end = TimeProvider.System.GetTimestamp();
        while (!holds())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(end) < Patience, $"It did not come about. There is:\n{Table}");

            // On a thread of its own: what wakes runs there, and not as part of the test.
            await Task.Run(() => Clock.Advance(TimeSpan.FromMilliseconds(100)), TestContext.Current.CancellationToken);
            await Task.Delay(2, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits for a public message with these words, and returns the newest.</summary>
    public async Task<Message> MessageAsync(string words)
    {
        Message? Find() => Table.Public.LastOrDefault(message => message.Text.Contains(words, StringComparison.Ordinal));
        await UntilAsync(() => Find() is not null);
        return Find()!;
    }

    /// <summary>Waits for a question of the round that is open.</summary>
    public async Task<Message> QuestionAsync(int number, int of)
    {
        Message? Find() => Table.Public.LastOrDefault(message =>
            message.Text.StartsWith($"**Question {number} of {of}**", StringComparison.Ordinal) && message.Buttons.Count == 4);
        await UntilAsync(() => Find() is not null);
        await UntilAsync(() => Asked(Find()!).Phase == Phase.Open);
        return Find()!;
    }

    /// <summary>Waits until the answer to a question is shown.</summary>
    public async Task<Message> RevealedAsync(Message question)
    {
        await UntilAsync(() => question.Text.Contains('✅'));
        return question;
    }

    /// <summary>The round that a message belongs to.</summary>
    public RoundRow Asked(Message message)
    {
        using var db = Open();
        var id = Question(message).RoundId;
        return db.Rounds.AsNoTracking().Single(round => round.Id == id);
    }

    /// <summary>The question that a message asks, with its right option.</summary>
    public RoundQuestionRow Question(Message message)
    {
        using var db = Open();
        var button = message.Buttons.Select(button => button.CustomId!).First(id => id.StartsWith("answer:", StringComparison.Ordinal) || id.StartsWith("guess:", StringComparison.Ordinal));
        var id = long.Parse(button.Split(':')[2], null);
        return db.RoundQuestions.AsNoTracking().Single(question => question.Id == id);
    }

    /// <summary>A player clicks the right option, or a wrong one.</summary>
    public async Task<Exchange> AnswerAsync(Message message, Person player, bool right)
    {
        var question = Question(message);
        return await player.ClickAsync(message, message.Buttons[right ? question.Right : (question.Right + 1) % 4].CustomId!);
    }

    /// <summary>Starts a round and waits for its first question.</summary>
    public async Task<Message> StartAsync(string wish, int questions, Person? by = null)
    {
        await (by ?? Players[0]).SlashAsync($"/quiz start questions:{questions} {wish}");
        return await QuestionAsync(1, questions);
    }

    /// <summary>The number of the question that a message asks.</summary>
    public long AskedIn(Message message) => Question(message).Id;

    /// <summary>All rounds there are.</summary>
    public IReadOnlyList<RoundRow> Rounds()
    {
        using var db = Open();
        return [.. db.Rounds.AsNoTracking()];
    }

    /// <summary>Deletes a message of the bot, as a moderator would.</summary>
    public async Task DeleteAsync(Message message)
    {
        var discord = Club.Bot.Services.GetRequiredService<DiscordRest>();
        await discord.DeleteAsync(new ChannelId(message.Channel.Id), new MessageId(message.Id), TestContext.Current.CancellationToken);
    }

    public QuoteBotContext Open() => Club.Bot.Services.GetRequiredService<IDbContextFactory<QuoteBotContext>>().CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await Club.StopBotAsync();
        await Club.DisposeAsync();
    }

    private void Configure(WebApplicationBuilder builder) => builder.Services.AddSingleton<TimeProvider>(Clock);
}
