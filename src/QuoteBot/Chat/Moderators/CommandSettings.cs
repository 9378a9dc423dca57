using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Chat.Moderators;

/// <summary>What servers have set about who may use <c>/interview</c>; asked of Discord, kept for a minute.</summary>
internal sealed partial class CommandSettings(
    DiscordRest rest, IOptions<DiscordOptions> options, TimeProvider clock, ILogger<CommandSettings> log)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);
    private const int MostKept = 1_000;
    private readonly ConcurrentDictionary<GuildId, Answer> _answers = new();

    /// <summary>Whether a server's settings let somebody in; no when Discord cannot be asked.</summary>
    public async Task<bool> AllowAsync(CommandAccess access, CancellationToken stop)
    {
        try
        {
            var answer = await AskAsync(access.Guild, stop);
            return access.IsAllowed(answer.Settings, answer.Command, options.Value.Application);
        }
        catch (DiscordRestException fault)
        {
            LogNotAsked(fault.Message);
            return false;
        }
    }

    private async Task<Answer> AskAsync(GuildId guild, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (_answers.TryGetValue(guild, out var kept) && now - kept.At < Kept)
        {
            return kept;
        }

        if (_answers.Count >= MostKept)
        {
            _answers.Clear();
        }

        var registered = options.Value.Guilds.Contains(guild) ? await rest.GetCommandsAsync(guild, stop) : await rest.GetCommandsAsync(stop);
        var command = registered.FirstOrDefault(command => command is { Type: CommandType.ChatInput, Name: "interview" })?.Id;
        return _answers[guild] = new Answer(await rest.GetCommandPermissionsAsync(guild, stop), command, now);
    }

    [LoggerMessage(1, LogLevel.Warning, "Discord did not tell who may use /interview, so nobody but moderators may: {Reason}")]
    private partial void LogNotAsked(string reason);

    private sealed record Answer(IReadOnlyList<GuildCommandPermissions> Settings, CommandId? Command, DateTimeOffset At);
}
