using Humanizer;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace QuoteBot.Gateway.Connection;

/// <summary>Whether the shards are connected. One that lost its connection has a minute to come back before the bot counts as not ready.</summary>
internal sealed class GatewayHealth(ShardBoard board) : IHealthCheck
{
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var shards = board.Shards;
        var up = shards.Count(shard => shard.Up);
        var words = $"{up} of {"shard".ToQuantity(shards.Count)} connected";
        return Task.FromResult(
            up == shards.Count && up > 0 ? HealthCheckResult.Healthy(words)
            : up > 0 && shards.All(shard => board.Gone(shard) < Grace) ? HealthCheckResult.Degraded(words)
            : HealthCheckResult.Unhealthy(words));
    }
}
