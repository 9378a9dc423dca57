using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Rest;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn.Delivery;

/// <summary>Makes messages out of what was asked for, with all that Discord adds of its own.</summary>
internal sealed class Composer(StandInDiscord discord)
{
    private const long LoadingFlag = 1 << 7;

    private static readonly string[] Editable = ["content", "embeds", "components", "allowed_mentions"];

    /// <summary>Puts a new message into the channel. What is empty is refused; the rest must have been checked.</summary>
    public Message Create(Channel channel, User author, JsonElement request, IReadOnlyList<Upload> files, Exchange? exchange = null)
    {
        if (!MessageRules.ShowsSomething(request, files.Count > 0))
        {
            throw Refusal.EmptyMessage;
        }

        return Add(channel, author, request, files, exchange, request.Number("flags") ?? 0);
    }

    /// <summary>Puts the message there that says that the bot is thinking.</summary>
    public Message CreateLoading(Exchange exchange, JsonElement request) =>
        Add(exchange.Channel, discord.Bot, request, [], exchange, (request.Number("flags") ?? 0) | LoadingFlag);

    /// <summary>Changes what the request names and leaves the rest.</summary>
    public void Edit(Message message, JsonElement request, IReadOnlyList<Upload> files)
    {
        var edited = JsonObject.Create(message.Json)!;
        foreach (var name in Editable.Where(name => request.TryGetProperty(name, out _)))
        {
            edited[name] = Tidy(name, request);
        }

        if (files.Count > 0 || request.TryGetProperty("attachments", out _))
        {
            edited["attachments"] = Attachments(message.Channel, request, files, message.Json);
        }

        var sticky = (message.Json.Number("flags") ?? 0) & ~LoadingFlag;
        edited["flags"] = sticky | ((request.Number("flags") ?? 0) & (MessageRules.Layout | (1 << 2)));
        edited["edited_timestamp"] = Now;
        var wire = JsonSerializer.SerializeToElement(edited);
        if (!MessageRules.ShowsSomething(wire, false))
        {
            throw Refusal.EmptyMessage;
        }

        message.Change(wire);
    }

    private string Now => Stamp(discord.Clock.GetUtcNow());

    private Message Add(Channel channel, User author, JsonElement request, IReadOnlyList<Upload> files, Exchange? exchange, long flags)
    {
        var id = discord.NewId();
        var json = new JsonObject
        {
            ["id"] = Text(id),
            ["type"] = exchange is null ? 0 : 20,
            ["channel_id"] = Text(channel.Id),
            ["author"] = author.ToJson(),
            ["content"] = request.Text("content") ?? "",
            ["timestamp"] = Stamp(Snowflakes.TimeOf(id)),
            ["edited_timestamp"] = null,
            ["tts"] = false,
            ["pinned"] = false,
            ["mention_everyone"] = false,
            ["mentions"] = new JsonArray(),
            ["mention_roles"] = new JsonArray(),
            ["attachments"] = Attachments(channel, request, files, default),
            ["embeds"] = Tidy("embeds", request),
            ["components"] = Tidy("components", request),
            ["flags"] = flags,
        };
        Credit(json, author, request, exchange);
        var message = new Message(channel, id, author, JsonSerializer.SerializeToElement(json))
        {
            OnlyFor = Message.IsEphemeral(request) ? exchange?.Person.User : null,
            MadeFor = exchange,
        };
        channel.Add(message);
        return message;
    }

    private void Credit(JsonObject json, User author, JsonElement request, Exchange? exchange)
    {
        if (author.IsBot)
        {
            json["application_id"] = Text(discord.ApplicationId);
        }

        if (request.Get("nonce") is { } nonce)
        {
            json["nonce"] = JsonNode.Parse(nonce.GetRawText());
        }

        if (exchange is not null)
        {
            json["webhook_id"] = Text(discord.ApplicationId);
            json["interaction_metadata"] = new JsonObject
            {
                ["id"] = Text(exchange.Id),
                ["type"] = (int)exchange.Kind,
                ["user"] = exchange.Person.User.ToJson(),
                ["authorizing_integration_owners"] = new JsonObject { ["0"] = Text(exchange.Channel.Guild?.Id ?? 0) },
            };
        }
    }

    private static JsonNode Tidy(string name, JsonElement request)
    {
        var given = request.Get(name);
        if (name is "content")
        {
            return JsonValue.Create(given?.GetString() ?? "");
        }

        var node = given is { } value ? JsonNode.Parse(value.GetRawText())! : new JsonArray();
        if (name is "embeds" && node is JsonArray embeds)
        {
            foreach (var embed in embeds.OfType<JsonObject>())
            {
                embed["type"] = "rich";
            }
        }

        return node;
    }

    private JsonArray Attachments(Channel channel, JsonElement request, IReadOnlyList<Upload> files, JsonElement before)
    {
        var kept = request.List("attachments").Select(entry => entry.Text("id")).ToHashSet();
        var old = before.List("attachments").Where(entry => !request.TryGetProperty("attachments", out _) || kept.Contains(entry.Text("id")));
        return new JsonArray([.. old.Select(entry => JsonNode.Parse(entry.GetRawText())), .. files.Select(file => discord.Files.Keep(channel, file))]);
    }

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    private static string Stamp(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ss.ffffff+00:00", CultureInfo.InvariantCulture);
}
