using QuoteBot.Playground.StandIn;

namespace QuoteBot.Gateway.Tests.Soak;

/// <summary>Takes the gateway's connection away again and again, in another way each time: once a minute on a long day, sooner on a short one.</summary>
internal sealed class Storm : IAsyncDisposable
{
    private const int LongDay = 5_000;

    // What happens while a session has no connection is told when the bot is back; of a session that is over, what happens before the next.
    private static readonly Action<GatewaySession>[] Ways =
    [
        session => session.Drop(),
        session => session.AskToReconnect(),
        session => session.Invalidate(resumable: true),
        session => session.Close(4000),
        session => session.Invalidate(resumable: false),
    ];

    private readonly CancellationTokenSource _over = new();
    private readonly Task _blowing;

    private Storm(Club club, TimeSpan every, ITestOutputHelper log) => _blowing = BlowAsync(club, every, log);

    /// <summary>How often the connection went.</summary>
    public int Drops { get; private set; }

    /// <summary>Begins, and tells of each drop: a test process that ends after a minute without a word counts as crashed.</summary>
    public static Storm Over(Club club, int interactions, ITestOutputHelper log) =>
        new(club, interactions >= LongDay ? TimeSpan.FromMinutes(1) / 6 : TimeSpan.FromSeconds(3), log);

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _blowing;
        _over.Dispose();
    }

    private async Task BlowAsync(Club club, TimeSpan every, ITestOutputHelper log)
    {
        for (var number = 0; ; number++)
        {
            try
            {
                await Task.Delay(every, _over.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            foreach (var session in Club.Living(club.Discord).Where(session => session.IsConnected))
            {
                Ways[number % Ways.Length](session);
                Drops++;
            }

            log.WriteLine($"{Drops} drops of the connection");
        }
    }
}
