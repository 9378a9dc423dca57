using System.Collections.Concurrent;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Gateway.Tests.Soak;

/// <summary>A click that the bot said counts.</summary>
internal sealed record Locked(long Question, ulong Player, int Option);

/// <summary>People who use all of the bot at once, some of them at tables where rounds run, until so many interactions were made.</summary>
internal sealed class Crowd
{
    private const int Readers = 6;
    private const int PlayersATable = 3;
    private static readonly TimeSpan UntilTheNextTry = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Discords = TimeSpan.FromSeconds(3);

    private static readonly string[] Typed =
    [
        "/quote", "/quote topic:mortality", "/topic name:adaptation", "/topics", "/interviews", "/leaderboard period:all", "/help", "/privacy",
        "/trivia", "/quote text:zebra", "/quote id:1", "/topic name:nothing like it",
    ];

    private readonly Club _club;
    private readonly int _interactions;
    private readonly Random _random;
    private readonly ConcurrentQueue<string> _unanswered = new();
    private readonly ConcurrentQueue<string> _apologies = new();
    private readonly ConcurrentBag<Locked> _locked = [];
    private readonly ConcurrentBag<TimeSpan> _took = [];
    private readonly ConcurrentDictionary<Channel, bool> _hosting = new();
    private int _made;
    private int _answered;
    private int _untold;

    public Crowd(Club club, int interactions, Random random)
    {
        (_club, _interactions, _random) = (club, interactions, random);
        Tables = [.. Enumerable.Range(1, 3).Select(number => club.Server.AddChannel($"table-{number}"))];
    }

    /// <summary>Where rounds run.</summary>
    public IReadOnlyList<Channel> Tables { get; }

    /// <summary>What was asked and came to nothing.</summary>
    public IReadOnlyCollection<string> Unanswered => _unanswered;

    /// <summary>What was answered by an apology.</summary>
    public IReadOnlyCollection<string> Apologies => _apologies;

    /// <summary>The clicks that count.</summary>
    public IReadOnlyCollection<Locked> Locked => _locked;

    public string Tally => $"{_made} interactions, {_answered} answered, {_untold} made while no session was there to be told, {_apologies.Count} with an apology, {_locked.Count} answers in rounds, slowest answer after {_took.Max().TotalSeconds:F1} s, {_took.Count(time => time > Discords)} after Discord's three seconds";

    private bool IsOver => Volatile.Read(ref _made) >= _interactions;

    public Task PlayAsync(CancellationToken stop) => Task.WhenAll(
    [
        .. Enumerable.Range(1, Readers).Select(number => Task.Run(() => ReadAsync(_club.Server.AddMember($"Reader {number}")), stop)),
        .. Tables.Select((table, number) => Task.Run(() => HostAsync(_club.Server.AddMember($"Host {number}"), table, stop), stop)),
        .. Tables.SelectMany(table => Enumerable.Range(1, PlayersATable).Select(number =>
            Task.Run(() => AnswerAsync(_club.Server.AddMember($"Player {number}"), table, stop), stop))),
    ]);

    private async Task ReadAsync(Person person)
    {
        while (!IsOver)
        {
            var typed = Pick(Typed);
            if (Draw(8) == 0)
            {
                await AskAsync("suggestions", async () =>
                {
                    await person.AutocompleteAsync("/quote topic:mo");
                    return null;
                });
            }
            else if (await AskAsync(typed, async () => await person.SlashAsync(typed)) is { AnswerType: 4 or 5 } answer
                && answer.Buttons.Where(button => button is { Disabled: false, CustomId: not null }).ToList() is [_, ..] buttons)
            {
                var button = Pick(buttons);
                await AskAsync($"{typed} > {button.Label}", async () => await person.ClickAsync(answer.Message, button.CustomId!));
            }
        }
    }

    /// <summary>Starts a round, and another when it is over.</summary>
    private async Task HostAsync(Person host, Channel table, CancellationToken stop)
    {
        while (!IsOver)
        {
            _hosting[table] = true;
            try
            {
                await HostRoundAsync(host, table);
            }
            finally
            {
                _hosting.TryRemove(table, out _);
            }

            await Task.Delay(UntilTheNextTry, stop);
        }
    }

    /// <summary>Starts a round and stays to its end; where nobody was there to be told, there is none.</summary>
    private async Task HostRoundAsync(Person host, Channel table)
    {
        var before = Over(table);
        if (await AskAsync("/quiz start", async () => await host.SlashAsync("/quiz start questions:1 seconds:5", table)) is not null)
        {
            await table.UntilAsync(_ => Over(table) > before, TimeSpan.FromMinutes(3));
        }
    }

    /// <summary>Answers every question once, to the end of the last round.</summary>
    private async Task AnswerAsync(Person player, Channel table, CancellationToken stop)
    {
        var answered = new HashSet<ulong>();
        while (!IsOver || _hosting.ContainsKey(table))
        {
            await Task.Delay(Draw(150) + 20, stop);
            foreach (var message in table.Public.Where(message => message.Buttons.Count == 4 && !answered.Contains(message.Id)).ToList())
            {
                answered.Add(message.Id);
                await ClickAsync(player, message);
            }
        }
    }

    private async Task ClickAsync(Person player, Message message)
    {
        if (message.Buttons is { Count: 4 } buttons && buttons[Draw(4)] is { CustomId: { } id }
            && await AskAsync("an option", async () => await player.ClickAsync(message, id)) is { AnswerType: 4 or 5 } answer
            && answer.Text.StartsWith("Locked in", StringComparison.Ordinal))
        {
            var parts = id.Split(':');
            _locked.Add(new Locked(long.Parse(parts[2], null), player.User.Id, int.Parse(parts[3], null)));
        }
    }

    private async Task<Exchange?> AskAsync(string asked, Func<Task<Exchange?>> ask)
    {
        Interlocked.Increment(ref _made);
        var asking = TimeProvider.System.GetTimestamp();
        try
        {
            var answer = await ask();
            Interlocked.Increment(ref _answered);
            _took.Add(TimeProvider.System.GetElapsedTime(asking));
            if (answer is { AnswerType: 4 or 5 } && answer.Text.Contains("(ref ", StringComparison.Ordinal))
            {
                _apologies.Enqueue($"{asked}: {answer.Text}");
            }

            return answer;
        }
        catch (CannotDoException)
        {
            // What was to be clicked had changed in between, so nothing was sent.
            Interlocked.Decrement(ref _made);
        }
        catch (InvalidOperationException fault) when (fault.Message.StartsWith("No bot is connected", StringComparison.Ordinal))
        {
            // One session had ended and the next not begun: there was no bot that Discord could have told.
            Interlocked.Increment(ref _untold);
            await Task.Delay(UntilTheNextTry);
        }
        catch (Exception fault) when (fault is NotAnsweredException or TimeoutException)
        {
            _unanswered.Enqueue($"{asked}: {fault.Message}");
        }

        return null;
    }

    private static int Over(Channel table) => table.Public.Count(message => message.Text.StartsWith("**The round is over", StringComparison.Ordinal));

    private T Pick<T>(IReadOnlyList<T> from) => from[Draw(from.Count)];

    private int Draw(int below)
    {
        lock (_random)
        {
            return _random.Next(below);
        }
    }
}
