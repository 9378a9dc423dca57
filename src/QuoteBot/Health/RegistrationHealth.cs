using Microsoft.Extensions.Diagnostics.HealthChecks;
using QuoteBot.Chat.Registration;

namespace QuoteBot.Health;

/// <summary>Whether Discord has the commands.</summary>
internal sealed class RegistrationHealth(CommandRegistration registration) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(registration.Registered.IsCompletedSuccessfully
            ? HealthCheckResult.Healthy("Discord has the commands")
            : HealthCheckResult.Unhealthy("Discord has not taken the commands yet"));
}
