using System.Collections.Concurrent;

namespace QuoteBot.Gateway.Connection;

/// <summary>Which shards are connected, and since when.</summary>
internal sealed class ShardBoard(TimeProvider clock)
{
    private static readonly TimeSpan LongestReturn = TimeSpan.FromMinutes(2);
    private readonly ConcurrentDictionary<int, Shard> _shards = new();

    /// <summary>All shards of this process, in order; empty before the bot has logged in.</summary>
    public IReadOnlyList<Shard> Shards => [.. _shards.Values.OrderBy(shard => shard.Id)];

    public void Put(int shard, bool up, bool over = false) => _shards[shard] = new Shard(shard, up, clock.GetUtcNow(), over);

    /// <summary>How long a shard has been without a connection; zero when it has one.</summary>
    public TimeSpan Gone(Shard shard) => shard.Up ? TimeSpan.Zero : clock.GetUtcNow() - shard.Since;

    /// <summary>
    /// Whether a shard has to be started again. Discord.Net comes back by itself within a minute and a few seconds, but for a session that
    /// Discord has ended, after which it does nothing more.
    /// </summary>
    public bool IsDead(int shard) => _shards.TryGetValue(shard, out var one) && (one.Over || Gone(one) > LongestReturn);
}

/// <summary>How one shard stands.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Up">Whether it is connected.</param>
/// <param name="Since">Since when that is so.</param>
/// <param name="Over">Whether Discord.Net has stopped trying.</param>
internal sealed record Shard(int Id, bool Up, DateTimeOffset Since, bool Over);
