using QuoteBot.Playground.StandIn;

namespace QuoteBot.Playground.Web;

/// <summary>The suggestions under a field while somebody types, and the one that the arrow keys have reached.</summary>
public sealed class Suggestions(TimeProvider clock)
{
    /// <summary>So long nothing is typed before the bot is asked.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    private int _asked;

    /// <summary>What can be picked; empty while nothing was suggested.</summary>
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    /// <summary>The place of the choice that the keys have reached; -1 before they were used.</summary>
    public int At { get; private set; } = -1;

    /// <summary>The choice that the keys have reached.</summary>
    public Choice? Reached => At >= 0 && At < Choices.Count ? Choices[At] : null;

    /// <summary>Asks after a pause, and drops the answer when something else was typed meanwhile.</summary>
    public async Task AskAsync(Func<Task<IReadOnlyList<Choice>>> ask)
    {
        var asked = ++_asked;
        await Task.Delay(Pause, clock);
        if (asked == _asked && await ask() is var found && asked == _asked)
        {
            (Choices, At) = (found, -1);
        }
    }

    /// <summary>Moves on by a key, from the last to the first and back. Whether the key was one that moves.</summary>
    public bool Move(string key)
    {
        if (Choices.Count == 0 || key is not ("ArrowDown" or "ArrowUp"))
        {
            return false;
        }

        At = key is "ArrowDown" ? (At + 1) % Choices.Count : (Math.Max(At, 0) + Choices.Count - 1) % Choices.Count;
        return true;
    }

    /// <summary>Nothing is suggested any more, whatever is still being asked for.</summary>
    public void Clear()
    {
        _asked++;
        (Choices, At) = ([], -1);
    }
}
