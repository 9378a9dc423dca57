using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn.Rest;

/// <summary>Messages that the bot posts, edits, deletes and reads with its own token.</summary>
internal sealed class MessageRoutes(StandInDiscord discord)
{
    /// <summary>A nonce is "checked for uniqueness in the past few minutes" (Create Message, <c>enforce_nonce</c>).</summary>
    private static readonly TimeSpan NonceMemory = TimeSpan.FromMinutes(3);

    private readonly ConcurrentDictionary<(ulong Channel, string Nonce), Message> byNonce = new();
    private readonly Lock oneAtATime = new();

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.On(discord, "GET", "/channels/{channel}", call => Task.FromResult<JsonNode?>(call.Channel().ToJson()));
        routes.On(discord, "POST", "/channels/{channel}/typing", call => Task.FromResult(Typing(call)));
        routes.On(discord, "POST", "/channels/{channel}/messages", PostAsync);
        routes.On(discord, "GET", "/channels/{channel}/messages", call => Task.FromResult<JsonNode?>(List(call)));
        routes.On(discord, "GET", "/channels/{channel}/messages/{message}", call => Task.FromResult(Read(call)));
        routes.On(discord, "PATCH", "/channels/{channel}/messages/{message}", EditAsync);
        routes.On(discord, "DELETE", "/channels/{channel}/messages/{message}", call => Task.FromResult(Delete(call)));
    }

    private async Task<JsonNode?> PostAsync(Call call)
    {
        var channel = call.Channel();
        Call.Demand(channel, channel.Kind is ChannelKind.Thread ? Permissions.SendMessagesInThreads : Permissions.SendMessages);
        var body = await call.ReadAsync(MessageRules.Post);
        DemandForParts(channel, body);
        lock (oneAtATime)
        {
            return Once(channel, body).ToNode();
        }
    }

    private Message Once(Channel channel, RequestBody body)
    {
        var nonce = body.Json.Is("enforce_nonce") ? body.Json.Get("nonce")?.ToString() : null;
        if (nonce is not null && byNonce.TryGetValue((channel.Id, nonce), out var first) && discord.Clock.GetUtcNow() - first.Created < NonceMemory)
        {
            return first;
        }

        var message = discord.Composer.Create(channel, discord.Bot, body.Json, body.Files);
        return nonce is null ? message : byNonce[(channel.Id, nonce)] = message;
    }

    private async Task<JsonNode?> EditAsync(Call call)
    {
        var message = Find(call);
        if (message.Author.Id != discord.Bot.Id)
        {
            throw Refusal.NotYourMessage;
        }

        var body = await call.ReadAsync(MessageRules.Edit);
        DemandForParts(message.Channel, body);
        discord.Composer.Edit(message, body.Json, body.Files);
        return message.ToNode();
    }

    private JsonNode? Delete(Call call)
    {
        var message = Find(call);
        if (message.Author.Id != discord.Bot.Id)
        {
            Call.Demand(message.Channel, Permissions.ManageMessages);
        }

        message.Delete();
        return null;
    }

    private static JsonNode? Read(Call call)
    {
        var message = Find(call);
        Call.Demand(message.Channel, Permissions.ReadMessageHistory);
        return message.ToNode();
    }

    private static JsonArray List(Call call)
    {
        var channel = call.Channel();
        Call.Demand(channel, Permissions.ReadMessageHistory);
        var most = int.TryParse(call.Query("limit"), CultureInfo.InvariantCulture, out var limit) ? limit : 50;
        return new JsonArray([.. channel.Public.Reverse().Take(Math.Clamp(most, 1, 100)).Select(message => message.ToNode())]);
    }

    private static JsonNode? Typing(Call call)
    {
        Call.Demand(call.Channel(), Permissions.SendMessages);
        return null;
    }

    // A private answer belongs to its interaction: by the channel it does not exist.
    private static Message Find(Call call) =>
        call.Channel().Find(call.Id("message")) is { OnlyFor: null } message ? message : throw Refusal.UnknownMessage;

    private static void DemandForParts(Channel channel, RequestBody body)
    {
        if (body.Json.List("embeds").Any())
        {
            Call.Demand(channel, Permissions.EmbedLinks);
        }

        if (body.Files.Count > 0)
        {
            Call.Demand(channel, Permissions.AttachFiles);
        }
    }
}
