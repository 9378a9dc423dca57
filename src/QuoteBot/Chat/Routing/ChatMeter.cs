using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace QuoteBot.Chat.Routing;

/// <summary>
/// What is counted of interactions: how many by command and outcome, how long the first answer took, and what came of those that were put
/// off. No texts, no names, no ids.
/// </summary>
internal sealed class ChatMeter : IDisposable
{
    /// <summary>The name of the meter and of the traces' source.</summary>
    public const string Name = "QuoteBot";

    private readonly ActivitySource _traces = new(Name);
    private readonly Counter<long> _interactions;
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _late;
    private readonly TimeProvider _clock;

    public ChatMeter(IMeterFactory meters, TimeProvider clock)
    {
        var meter = meters.Create(Name);
        _interactions = meter.CreateCounter<long>("quotebot.interactions", "{interaction}", "Interactions by command and outcome.");
        _duration = meter.CreateHistogram<double>("quotebot.answer.duration", "s", "Time from the arrival of an interaction to its first answer.");
        _late = meter.CreateHistogram<double>("quotebot.late_answer.duration", "s", "Time from the deferral of an answer to its delivery, by command and outcome.");
        _clock = clock;
    }

    /// <summary>Follows one interaction until its first answer.</summary>
    /// <param name="command">The command's or control's name, as the bot declared it.</param>
    /// <param name="answer">Makes the first answer, and says how it came out.</param>
    public async Task<FirstAnswer> FollowAsync(string command, Func<Task<(FirstAnswer Answer, Outcome Outcome)>> answer)
    {
        using var trace = Start(command);
        var started = _clock.GetTimestamp();
        var (first, outcome) = await answer();
        var tags = Tags(command, outcome);
        _interactions.Add(1, tags);
        _duration.Record(_clock.GetElapsedTime(started).TotalSeconds, tags);
        trace?.SetTag("outcome", Word(outcome));
        return first;
    }

    /// <summary>Follows an answer that was put off until Discord has it.</summary>
    /// <param name="command">The command's or control's name, as the bot declared it.</param>
    /// <param name="send">Sends the answer, and says how it came out.</param>
    public async Task FollowLateAsync(string command, Func<Task<Outcome>> send)
    {
        using var trace = Start(command + " (late)");
        var started = _clock.GetTimestamp();
        var outcome = Outcome.Lost;
        try
        {
            outcome = await send();
        }
        finally
        {
            _late.Record(_clock.GetElapsedTime(started).TotalSeconds, Tags(command, outcome));
            trace?.SetTag("outcome", Word(outcome));
        }
    }

    public void Dispose() => _traces.Dispose();

    // A trace of its own: that of the HTTP request around it, which nobody collects, would have it dropped.
    private Activity? Start(string name)
    {
        Activity.Current = null;
        return _traces.StartActivity(name, ActivityKind.Server);
    }

    private static TagList Tags(string command, Outcome outcome) => new() { { "command", command }, { "outcome", Word(outcome) } };

    private static string Word(Outcome outcome) => outcome.ToString().ToLowerInvariant();
}

/// <summary>How an answer came out.</summary>
internal enum Outcome
{
    /// <summary>Answered.</summary>
    Answered,

    /// <summary>Suggestions while somebody types.</summary>
    Suggested,

    /// <summary>Put off until the answer is there.</summary>
    Deferred,

    /// <summary>A fault; the person got an apology.</summary>
    Failed,

    /// <summary>Discord could not be told.</summary>
    Lost,
}
