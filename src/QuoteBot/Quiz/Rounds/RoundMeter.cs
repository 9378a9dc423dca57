using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Chat.Routing;
using QuoteBot.Storage;

namespace QuoteBot.Quiz.Rounds;

/// <summary>
/// Tells how many rounds are open, whenever the figures are collected. Each process tells of the whole database, so of several processes on
/// one any is right, and their sum is not.
/// </summary>
internal sealed class RoundMeter(IDbContextFactory<QuoteBotContext> database, IMeterFactory meters) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        meters.Create(ChatMeter.Name).CreateObservableGauge("quotebot.rounds.open", CountOpen, "{round}", "Rounds that go on in channels, on all processes together.");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private int CountOpen()
    {
        using var db = database.CreateDbContext();
        return db.Rounds.Count(round => round.OpenIn != null);
    }
}
