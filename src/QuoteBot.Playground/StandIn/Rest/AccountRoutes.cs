using System.Globalization;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Delivery;

namespace QuoteBot.Playground.StandIn.Rest;

/// <summary>What the bot asks about itself and about the servers it is in, and the files that people handed over.</summary>
internal sealed class AccountRoutes(StandInDiscord discord)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        void Get(string pattern, Func<Call, JsonNode?> handler) => routes.On(discord, "GET", pattern, call => Task.FromResult(handler(call)));

        Get("/users/@me", _ => discord.Bot.ToJson());
        Get("/users/@me/guilds", _ => new JsonArray([.. discord.Guilds.Where(guild => guild.HasBot).Select(guild => GuildJson.Brief(guild))]));
        Get("/applications/@me", _ => Application());
        Get("/oauth2/applications/@me", _ => Application());
        Get("/gateway", _ => new JsonObject { ["url"] = discord.GatewayUrl });
        Get("/gateway/bot", _ => Gateway());
        Get("/guilds/{guild}", call => GuildJson.Full(call.Guild()));
        Get("/guilds/{guild}/channels", call => new JsonArray([.. call.Guild().Channels.Select(channel => channel.ToJson())]));
        Get("/guilds/{guild}/roles", call => new JsonArray([.. call.Guild().Roles.Select(RoleJson.Of)]));
        Get("/guilds/{guild}/members/{user}", call => Payloads.ForMember(call.Guild().Find(call.Id("user")) ?? throw Refusal.UnknownMember, null));
        routes.On(discord, "POST", "/users/@me/channels", DirectAsync);
    }

    /// <summary>The files; outside the API, as they are with Discord.</summary>
    public void MapFiles(IEndpointRouteBuilder routes) => routes.MapGet("/attachments/{channel}/{id}/{name}", (RequestDelegate)(async context =>
    {
        var id = ulong.TryParse((string?)context.Request.RouteValues["id"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (discord.Files.Find(id) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (discord.FilesTake > TimeSpan.Zero)
        {
            await Task.Delay(discord.FilesTake, discord.Clock, context.RequestAborted);
        }

        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Bytes.Length;
        await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
    }));

    private async Task<JsonNode?> DirectAsync(Call call)
    {
        var body = await call.BodyAsync();
        var wanted = body.Json.TryGetProperty("recipient_id", out var id) ? id.ToString() : "";
        var user = discord.Guilds.SelectMany(guild => guild.Members).FirstOrDefault(member => member.User.Id.ToString(CultureInfo.InvariantCulture) == wanted)
            ?? throw Refusal.InvalidValue("recipient_id", "NUMBER_TYPE_COERCE", $"Value \"{wanted}\" is not snowflake.");
        return discord.DirectMessages(user.User).Channel.ToJson();
    }

    private JsonObject Application() => new()
    {
        ["id"] = discord.ApplicationId.ToString(CultureInfo.InvariantCulture),
        ["name"] = discord.Bot.Name,
        ["icon"] = null,
        ["description"] = "",
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["verify_key"] = discord.PublicKey,
        ["interactions_endpoint_url"] = null,
        ["flags"] = 0,
        ["owner"] = new User(discord.ApplicationId + 1, "Owner").ToJson(),
        ["bot"] = discord.Bot.ToJson(),
    };

    private JsonObject Gateway() => new()
    {
        ["url"] = discord.GatewayUrl,
        ["shards"] = discord.Options.Shards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = 1000,
            ["remaining"] = 1000,
            ["reset_after"] = 0,
            ["max_concurrency"] = discord.Options.MaxConcurrency,
        },
    };
}
