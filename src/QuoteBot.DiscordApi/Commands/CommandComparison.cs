using System.Text.Json;
using System.Text.Json.Nodes;
using QuoteBot.DiscordApi.Json;

namespace QuoteBot.DiscordApi.Commands;

/// <summary>Whether what is registered with Discord is what the bot declares, so that nothing is registered anew without need.</summary>
public static class CommandComparison
{
    /// <summary>
    /// True when both lists hold the same commands, in any order. What Discord adds (ids, versions, defaults spelled out, empty lists)
    /// makes no difference; the order of options, choices and contexts of a command does only where people see it.
    /// </summary>
    public static bool SameAs(this IEnumerable<ApplicationCommand> registered, IEnumerable<ApplicationCommand> declared) =>
        Lines(registered).SequenceEqual(Lines(declared), StringComparer.Ordinal);

    private static IEnumerable<string> Lines(IEnumerable<ApplicationCommand> commands) =>
        commands.Select(Line).Order(StringComparer.Ordinal);

    private static string Line(ApplicationCommand command)
    {
        var plain = command with
        {
            Id = null,
            Contexts = command.Contexts is { } contexts ? [.. contexts.Order()] : null,
            IntegrationTypes = command.IntegrationTypes is { } types ? [.. types.Order()] : null,
        };
        return WithoutEmptyLists(JsonSerializer.SerializeToNode(plain, DiscordJson.Default.ApplicationCommand))!.ToJsonString();
    }

    private static JsonNode? WithoutEmptyLists(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json
            .Where(member => member.Value is not (null or JsonArray { Count: 0 }))
            .Select(member => KeyValuePair.Create(member.Key, WithoutEmptyLists(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(WithoutEmptyLists)]),
        _ => node?.DeepClone(),
    };
}
