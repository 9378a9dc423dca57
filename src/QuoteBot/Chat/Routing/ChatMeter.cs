using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace QuoteBot.Chat.Routing;

/// <summary>
/// What is counted of interactions: how many by command and outcome, and how long the first answer took. No texts, no names, no ids.
/// </summary>
internal sealed class ChatMeter : IDisposable
{
    /// <summary>The name of the meter and of the traces' source.</summary>
    public const string Name = "QuoteBot";

    private readonly ActivitySource _traces = new(Name);
    private readonly Counter<long> _interactions;
    private readonly Histogram<double> _duration;
    private readonly TimeProvider _clock;

    public ChatMeter(IMeterFactory meters, TimeProvider clock)
    {
        var meter = meters.Create(Name);
        _interactions = meter.CreateCounter<long>("quotebot.interactions", "{interaction}", "Interactions by command and outcome.");
        _duration = meter.CreateHistogram<double>("quotebot.answer.duration", "s", "Time from the arrival of an interaction to its first answer.");
        _clock = clock;
    }

    /// <summary>Follows one interaction until its first answer.</summary>
    /// <param name="command">The command's or control's name, as the bot declared it.</param>
    /// <param name="answer">Makes the first answer, and says how it came out.</param>
    public async Task<FirstAnswer> FollowAsync(string command, Func<Task<(FirstAnswer Answer, Outcome Outcome)>> answer)
    {
        using var trace = _traces.StartActivity(command);
        var started = _clock.GetTimestamp();
        var (first, outcome) = await answer();
        var tags = new TagList { { "command", command }, { "outcome", outcome.ToString().ToLowerInvariant() } };
        _interactions.Add(1, tags);
        _duration.Record(_clock.GetElapsedTime(started).TotalSeconds, tags);
        trace?.SetTag("outcome", outcome.ToString().ToLowerInvariant());
        return first;
    }

    public void Dispose() => _traces.Dispose();
}

/// <summary>How a first answer came out.</summary>
internal enum Outcome
{
    /// <summary>Answered at once.</summary>
    Answered,

    /// <summary>Put off until the answer is there.</summary>
    Deferred,

    /// <summary>A fault; the person got an apology.</summary>
    Failed,
}
