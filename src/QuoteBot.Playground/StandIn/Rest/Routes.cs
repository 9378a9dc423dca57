using System.Globalization;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn.Rest;

/// <summary>Marks a route that needs no <c>Authorization</c>: its address holds a token.</summary>
internal sealed record NoAuthorization;

/// <summary>One request as the routes see it.</summary>
internal sealed class Call(HttpContext context, StandInDiscord discord)
{
    public HttpContext Context => context;

    public ulong Id(string name) => ulong.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        ? id
        : throw Refusal.InvalidValue(name, "NUMBER_TYPE_COERCE", $"Value \"{Text(name)}\" is not snowflake.");

    public string Text(string name) => (string?)context.Request.RouteValues[name] ?? "";

    public string? Query(string name) => context.Request.Query.TryGetValue(name, out var values) ? values.ToString() : null;

    public Task<RequestBody> BodyAsync() => ReadAsync(Rules.Anything);

    /// <summary>The body, once it holds to the rule.</summary>
    public async Task<RequestBody> ReadAsync(Rule rule)
    {
        var body = await RequestBody.ReadAsync(context);
        context.Items[typeof(RequestBody)] = body.Raw;
        var findings = new Findings();
        rule(body.Json, findings);
        return findings.Any ? throw Refusal.InvalidForm(findings) : body;
    }

    /// <summary>The channel that the address names, if the bot may look into it.</summary>
    public Channel Channel()
    {
        var channel = discord.FindChannel(Id("channel")) is { IsDeleted: false } found ? found : throw Refusal.UnknownChannel;
        return Allows(channel, Permissions.ViewChannel) ? channel : throw Refusal.MissingAccess;
    }

    public Guild Guild() => discord.FindGuild(Id("guild")) is { } guild ? guild.HasBot ? guild : throw Refusal.MissingAccess : throw Refusal.UnknownGuild;

    public static bool Allows(Channel channel, Permissions needed) =>
        channel.Guild is not { } guild || (guild.HasBot && Rights.Of(guild.Bot, channel).HasFlag(needed));

    public static void Demand(Channel channel, Permissions needed)
    {
        if (!Allows(channel, needed))
        {
            throw Refusal.MissingPermissions;
        }
    }
}

/// <summary>Puts one route on the map.</summary>
internal static class Routes
{
    /// <summary>Answers with the JSON that the handler returns, or with 204 when it returns none.</summary>
    public static RouteHandlerBuilder On(this IEndpointRouteBuilder routes, StandInDiscord discord, string method, string pattern, Func<Call, Task<JsonNode?>> handler)
    {
        async Task Handle(HttpContext context)
        {
            if (await handler(new Call(context, discord)) is { } json)
            {
                await WriteAsync(context, 200, json);
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status204NoContent;
            }
        }

        return new RouteHandlerBuilder([routes.MapMethods(pattern, [method], (RequestDelegate)Handle)]);
    }

    public static async Task WriteAsync(HttpContext context, int status, JsonNode json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(json.ToJsonString(), context.RequestAborted);
    }

    public static JsonNode? ToNode(this Message message) => JsonObject.Create(message.Json);
}
