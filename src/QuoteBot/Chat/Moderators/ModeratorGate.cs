using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.Chat.Moderators;

/// <summary>
/// Lets moderators through, and nobody else: who may manage the server, or whom the server itself has allowed to use <c>/interview</c>. Every
/// command, button, form and suggestion of theirs goes through it. In a direct message nobody is a moderator.
/// </summary>
internal sealed class ModeratorGate(CommandSettings settings)
{
    /// <summary>What moderators' commands are hidden from others by, unless the server says otherwise.</summary>
    public const Permissions Needed = Permissions.ManageGuild;

    /// <summary>Whether the person is a moderator where the call was made.</summary>
    public async Task<bool> IsModeratorAsync(Call call, CancellationToken stop) =>
        call.Guild is { } guild && call.Interaction.Member is { } member
        && (((member.Permissions ?? Permissions.None) & (Permissions.Administrator | Permissions.ManageGuild)) != 0
            || await settings.AllowAsync(new CommandAccess(guild, call.Channel, call.User, member.Roles), stop));

    /// <summary>An answer for moderators alone.</summary>
    public Answer For(Answer answer) => async (call, stop) =>
        await IsModeratorAsync(call, stop) ? await answer(call, stop)
        : call.Guild is null ? Reply.Whisper($"That works in a server only. Use it in one of your club's channels.")
        : Reply.Whisper($"Only moderators can do that. Whoever runs this server can let you in under *Server Settings*, *Integrations*.");

    /// <summary>Suggestions for moderators alone; nobody else is suggested anything.</summary>
    public Completion For(Completion completion) => async (call, typed, stop) =>
        await IsModeratorAsync(call, stop) ? await completion(call, typed, stop) : [];
}
