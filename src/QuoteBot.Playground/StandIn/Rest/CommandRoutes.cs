using System.Globalization;
using System.Text.Json.Nodes;

namespace QuoteBot.Playground.StandIn.Rest;

/// <summary>Registration of commands, everywhere and in one server, and what servers say of who may use them.</summary>
internal sealed class CommandRoutes(StandInDiscord discord)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var scope in (string[])["/applications/{application}/commands", "/applications/{application}/guilds/{guild}/commands"])
        {
            routes.On(discord, "GET", scope, call => Task.FromResult<JsonNode?>(List(call)));
            routes.On(discord, "PUT", scope, OverwriteAsync);
            routes.On(discord, "POST", scope, CreateAsync);
            routes.On(discord, "DELETE", scope + "/{command}", call => Task.FromResult(Delete(call)));
        }

        routes.On(discord, "GET", "/applications/{application}/guilds/{guild}/commands/permissions", call => Task.FromResult<JsonNode?>(Access(call)));
        routes.On(discord, "GET", "/applications/{application}/guilds/{guild}/commands/{command}/permissions", call => Task.FromResult<JsonNode?>(AccessOfOne(call)));
    }

    private JsonArray List(Call call) => ToJson(discord.Commands.In(Scope(call)));

    private async Task<JsonNode?> OverwriteAsync(Call call)
    {
        var scope = Scope(call);
        var body = await call.BodyAsync();
        return ToJson(discord.Commands.Overwrite(scope, body.Json));
    }

    private async Task<JsonNode?> CreateAsync(Call call)
    {
        var scope = Scope(call);
        var body = await call.BodyAsync();
        return discord.Commands.ToJson(discord.Commands.Upsert(scope, body.Json));
    }

    private JsonNode? Delete(Call call)
    {
        discord.Commands.Remove(Scope(call), call.Id("command"));
        return null;
    }

    private JsonArray Access(Call call)
    {
        var guild = GuildOf(call);
        return new JsonArray([.. Commands(guild).Where(command => guild.Access.ContainsKey(command.Name)).Select(command => ToJson(guild, command))]);
    }

    private JsonObject AccessOfOne(Call call)
    {
        var guild = GuildOf(call);
        var command = Commands(guild).FirstOrDefault(one => one.Id == call.Id("command")) ?? throw Refusal.UnknownCommand;
        return guild.Access.ContainsKey(command.Name) ? ToJson(guild, command) : throw Refusal.UnknownPermissions;
    }

    private IEnumerable<RegisteredCommand> Commands(Guild guild) => discord.Commands.In(guild.Id).Concat(discord.Commands.In(0));

    private JsonObject ToJson(Guild guild, RegisteredCommand command) => new()
    {
        ["id"] = Text(command.Id),
        ["application_id"] = Text(discord.ApplicationId),
        ["guild_id"] = Text(guild.Id),
        ["permissions"] = new JsonArray([.. guild.Access[command.Name].Select(access => new JsonObject
        {
            ["id"] = Text(access.Whom), ["type"] = access.Kind, ["permission"] = access.Allowed,
        })]),
    };

    private JsonArray ToJson(IEnumerable<RegisteredCommand> commands) => new([.. commands.Select(discord.Commands.ToJson)]);

    private ulong Scope(Call call) => call.Context.Request.RouteValues.ContainsKey("guild") ? GuildOf(call).Id : Own(call, 0UL);

    private Guild GuildOf(Call call) => Own(call, call.Guild());

    private T Own<T>(Call call, T value) => call.Id("application") == discord.ApplicationId ? value : throw Refusal.MissingAccess;

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
