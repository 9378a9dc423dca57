using System.Text.Json.Nodes;

namespace QuoteBot.Playground.StandIn;

/// <summary>What is sent when somebody picks from a menu.</summary>
internal static class MenuValues
{
    /// <exception cref="CannotDoException">The menu does not offer that, or not so much or so little.</exception>
    public static JsonObject Write(Select select, IReadOnlyList<string> labels, Person person, Channel channel)
    {
        if (select.Disabled || labels.Count < select.Min || labels.Count > select.Max)
        {
            throw new CannotDoException(select.Disabled ? "The menu is disabled." : $"Pick {select.Min} to {select.Max} from the menu, not {labels.Count}.");
        }

        var data = new JsonObject { ["component_type"] = select.Kind, ["custom_id"] = select.CustomId };
        if (select.Kind == 3)
        {
            data["values"] = new JsonArray([.. labels.Select(label => JsonValue.Create(Find(select, label)))]);
            return data;
        }

        var mentioned = new Mentioned(person, channel);
        data["values"] = new JsonArray([.. labels.Select(label => JsonValue.Create(mentioned.Add(TypeOf(select), label)))]);
        data["resolved"] = mentioned.Resolved;
        return data;
    }

    private static string Find(Select select, string label) =>
        select.Options.FirstOrDefault(option => option.Label == label || option.Value == label)?.Value
        ?? throw new CannotDoException($"The menu does not offer “{label}” but {string.Join(", ", select.Options.Select(option => option.Label))}.");

    // Menus and command options number the same things differently.
    private static int TypeOf(Select select) => select.Kind switch { 5 => 6, 6 => 8, 7 => 9, _ => 7 };
}
