using System.Collections.Concurrent;
using QuoteBot.DiscordApi.Text;

namespace QuoteBot.DiscordApi.Rest.Calls;

/// <summary>Interaction tokens that Discord no longer knows, remembered for as long as anybody could still try to use them.</summary>
internal sealed class DeadTokens(TimeProvider time)
{
    private const int Many = 1_000;

    private readonly ConcurrentDictionary<string, DateTimeOffset> deadSince = new(StringComparer.Ordinal);

    public bool Contains(string token) => deadSince.ContainsKey(token);

    public void Add(string token)
    {
        var now = time.GetUtcNow();
        deadSince[token] = now;
        if (deadSince.Count > Many)
            Forget(now - DiscordLimits.InteractionToken);
    }

    private void Forget(DateTimeOffset before)
    {
        foreach (var (token, since) in deadSince)
        {
            if (since < before)
                deadSince.TryRemove(token, out _);
        }
    }
}
