using System.Net;
using Discord;
using Discord.Net;
using Discord.WebSocket;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuoteBot.CommandLine;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Gateway.Connection;

/// <summary>
/// Keeps this process's shards connected from start to goodbye. Discord.Net reconnects and resumes by itself; what it gives up on is started
/// again here, and what cannot be mended by trying ends the process with a sentence that says what to do.
/// </summary>
internal sealed partial class Shards(
    ShardClients clients, ShardBoard board, IHostApplicationLifetime life, TimeProvider clock, ILogger<Shards> log) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan GoodbyeWithin = TimeSpan.FromSeconds(5);

    private DiscordShardedClient? _client;
    private string? _remedy;

    /// <summary>Says goodbye, so that nothing new comes in, and waits until Discord has heard it.</summary>
    /// <exception cref="UserException">The bot stops because of something that has to be mended.</exception>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (_client is not null)
        {
            await SayGoodbyeAsync(_client, cancellationToken);
        }

        if (_remedy is not null)
        {
            throw new UserException(_remedy);
        }
    }

    public override void Dispose()
    {
        _client?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        _client = await LogInAsync(stoppingToken);
        if (_client is null)
        {
            return;
        }

        foreach (var shard in _client.Shards)
        {
            board.Put(shard.ShardId, up: false);
        }

        _client.Log += NoteAsync;
        _client.ShardConnected += ConnectedAsync;
        _client.ShardDisconnected += LostAsync;
        await _client.StartAsync();
        await ReviveAsync(_client, stoppingToken);
    }

    // A start that is broken off says that it was, and not why.
    private async Task StartedAsync(CancellationToken stop)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var heard = life.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(stop);
    }

    private async Task<DiscordShardedClient?> LogInAsync(CancellationToken stop)
    {
        for (var pause = FirstPause; _remedy is null; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                return await clients.LogInAsync(stop);
            }
            catch (DiscordRestException refusal) when (refusal.Status == HttpStatusCode.Unauthorized)
            {
                GiveUp(Closing.BadToken);
            }
            catch (Exception fault) when (fault is DiscordRestException or HttpException or HttpRequestException or TimeoutException)
            {
                LogNotYet(fault.Message, pause);
                await Task.Delay(pause, clock, stop);
            }
        }

        return null;
    }

    private async Task ReviveAsync(DiscordShardedClient client, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(LookEvery, clock);
        while (await timer.WaitForNextTickAsync(stop))
        {
            foreach (var shard in client.Shards.Where(shard => board.IsDead(shard.ShardId) && shard.ConnectionState == ConnectionState.Disconnected))
            {
                LogRevive(shard.ShardId);
                board.Put(shard.ShardId, up: false);
                await shard.StartAsync();
            }
        }
    }

    private static async Task SayGoodbyeAsync(DiscordShardedClient client, CancellationToken stop)
    {
        await client.StopAsync();
        var over = Task.Delay(GoodbyeWithin, stop);
        while (client.Shards.Any(shard => shard.ConnectionState != ConnectionState.Disconnected) && !over.IsCompleted)
        {
            await Task.WhenAny(over, Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None));
        }
    }

    private Task ConnectedAsync(DiscordSocketClient shard)
    {
        board.Put(shard.ShardId, up: true);
        LogConnected(shard.ShardId);
        return Task.CompletedTask;
    }

    private Task LostAsync(Exception fault, DiscordSocketClient shard)
    {
        var code = Closing.Code(fault);
        board.Put(shard.ShardId, up: false, over: Closing.EndsSession(code));
        if (Closing.Remedy(code) is { } remedy)
        {
            GiveUp(remedy);
        }
        else if (fault is not OperationCanceledException)
        {
            LogLost(shard.ShardId, (fault.InnerException ?? fault).Message);
        }

        return Task.CompletedTask;
    }

    private void GiveUp(string remedy)
    {
        _remedy = remedy;
        LogGivenUp(remedy);
        life.StopApplication();
    }

    private Task NoteAsync(LogMessage message)
    {
        if (message.Exception is not OperationCanceledException)
        {
            // The comings and goings are told above; the exception says the rest for who asks for details.
            LogNote(message.Severity is LogSeverity.Critical or LogSeverity.Error ? LogLevel.Warning : LogLevel.Debug, message.Exception, message.Source, message.Message);
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(1, LogLevel.Information, "Shard {Shard} is connected to Discord's gateway")]
    private partial void LogConnected(int shard);

    [LoggerMessage(2, LogLevel.Information, "Shard {Shard} has lost its connection ({Reason}) and comes back")]
    private partial void LogLost(int shard, string reason);

    [LoggerMessage(3, LogLevel.Warning, "Shard {Shard} does not come back by itself and is started again")]
    private partial void LogRevive(int shard);

    [LoggerMessage(4, LogLevel.Warning, "Discord's gateway cannot be asked for yet: {Reason} I try again in {Pause}.")]
    private partial void LogNotYet(string reason, TimeSpan pause);

    [LoggerMessage(5, LogLevel.Critical, "{Remedy}")]
    private partial void LogGivenUp(string remedy);

    [LoggerMessage(EventId = 6, Message = "{Source}: {Message}")]
    private partial void LogNote(LogLevel level, Exception? fault, string source, string? message);
}
