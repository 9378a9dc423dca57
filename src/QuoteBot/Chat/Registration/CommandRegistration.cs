using Microsoft.Extensions.Options;
using QuoteBot.Chat.Commands;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Chat.Registration;

/// <summary>
/// Registers the commands when what Discord has differs from what the bot declares: one bulk overwrite, everywhere or in the servers that
/// the settings name (interactions/application-commands, "Bulk Overwrite"). Tries again until Discord has taken them.
/// </summary>
internal sealed partial class CommandRegistration(
    CommandBook book, DiscordRest rest, IOptions<DiscordOptions> options, TimeProvider clock, ILogger<CommandRegistration> log) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    private readonly TaskCompletionSource _registered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when Discord has the commands.</summary>
    public Task Registered => _registered.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = FirstPause; !await TryAsync(stoppingToken); pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            await Task.Delay(pause, clock, stoppingToken);
        }

        _registered.TrySetResult();
    }

    private async Task<bool> TryAsync(CancellationToken stop)
    {
        try
        {
            await RegisterAsync(stop);
            return true;
        }
        catch (DiscordRestException fault)
        {
            LogNotYet(fault.Message);
            return false;
        }
    }

    private async Task RegisterAsync(CancellationToken stop)
    {
        var declared = book.Definitions();
        if (options.Value.Guilds is not [_, ..] guilds)
        {
            if (!(await rest.GetCommandsAsync(stop)).SameAs(declared))
            {
                await rest.OverwriteCommandsAsync(declared, stop);
            }

            return;
        }

        foreach (var guild in guilds)
        {
            await RegisterAsync(guild, declared, stop);
        }
    }

    private async Task RegisterAsync(GuildId guild, IReadOnlyList<ApplicationCommand> declared, CancellationToken stop)
    {
        if (!(await rest.GetCommandsAsync(guild, stop)).SameAs(declared))
        {
            await rest.OverwriteCommandsAsync(guild, declared, stop);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Discord has not taken the commands yet: {Reason} I try again.")]
    private partial void LogNotYet(string reason);
}
