using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Messages;
using Refit;

namespace QuoteBot.DiscordApi.Rest;

/// <summary>
/// The routes of Discord's API v10 that the bot uses; Refit writes the requests. The placeholders <c>channel</c>, <c>guild</c> and
/// <c>token</c> are what Discord keeps its limits by (see <see cref="Limits.Route"/>).
/// </summary>
internal interface IDiscordRoutes
{
    [Get("/applications/@me")]
    Task<CurrentApplication> GetApplication(CancellationToken stop);

    [Get("/gateway/bot")]
    Task<GatewayBot> GetGatewayBot(CancellationToken stop);

    [Get("/applications/{application}/commands")]
    Task<IReadOnlyList<ApplicationCommand>> GetCommands(AppId application, CancellationToken stop);

    [Put("/applications/{application}/commands")]
    Task<IReadOnlyList<ApplicationCommand>> PutCommands(AppId application, [Body] HttpContent commands, CancellationToken stop);

    [Get("/applications/{application}/guilds/{guild}/commands")]
    Task<IReadOnlyList<ApplicationCommand>> GetGuildCommands(AppId application, GuildId guild, CancellationToken stop);

    [Put("/applications/{application}/guilds/{guild}/commands")]
    Task<IReadOnlyList<ApplicationCommand>> PutGuildCommands(AppId application, GuildId guild, [Body] HttpContent commands, CancellationToken stop);

    [Get("/applications/{application}/guilds/{guild}/commands/permissions")]
    Task<IReadOnlyList<GuildCommandPermissions>> GetCommandPermissions(AppId application, GuildId guild, CancellationToken stop);

    [Post("/interactions/{interaction}/{token}/callback")]
    Task PostCallback(InteractionId interaction, string token, [Body] HttpContent answer, CancellationToken stop);

    [Post("/interactions/{interaction}/{token}/callback?with_response=true")]
    Task<CallbackResult> PostCallbackAndTell(InteractionId interaction, string token, [Body] HttpContent answer, CancellationToken stop);

    [Get("/webhooks/{application}/{token}/messages/@original")]
    Task<Message> GetOriginal(AppId application, string token, CancellationToken stop);

    [Patch("/webhooks/{application}/{token}/messages/@original")]
    Task<Message> PatchOriginal(AppId application, string token, [Body] HttpContent message, CancellationToken stop);

    [Delete("/webhooks/{application}/{token}/messages/@original")]
    Task DeleteOriginal(AppId application, string token, CancellationToken stop);

    [Post("/webhooks/{application}/{token}?wait=true")]
    Task<Message> PostFollowUp(AppId application, string token, [Body] HttpContent message, CancellationToken stop);

    [Patch("/webhooks/{application}/{token}/messages/{message}")]
    Task<Message> PatchFollowUp(AppId application, string token, MessageId message, [Body] HttpContent body, CancellationToken stop);

    [Delete("/webhooks/{application}/{token}/messages/{message}")]
    Task DeleteFollowUp(AppId application, string token, MessageId message, CancellationToken stop);

    [Get("/channels/{channel}/messages/{message}")]
    Task<Message> GetMessage(ChannelId channel, MessageId message, CancellationToken stop);

    [Post("/channels/{channel}/messages")]
    Task<Message> PostMessage(ChannelId channel, [Body] HttpContent message, CancellationToken stop);

    [Patch("/channels/{channel}/messages/{message}")]
    Task<Message> PatchMessage(ChannelId channel, MessageId message, [Body] HttpContent body, CancellationToken stop);

    [Delete("/channels/{channel}/messages/{message}")]
    Task DeleteMessage(ChannelId channel, MessageId message, CancellationToken stop);
}
