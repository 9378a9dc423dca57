using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn;

/// <summary>Fills in forms, and sees to it that only what Discord's client would send is sent.</summary>
internal static class FormEntries
{
    /// <summary>The components of the submission. A value goes to the field with that label or custom id.</summary>
    /// <exception cref="CannotDoException">There is no such field, or a value does not fit its field.</exception>
    public static JsonArray Fill(Form form, IReadOnlyList<(string Field, string Value)> values)
    {
        var given = values.ToDictionary(value => Find(form, value.Field).CustomId, value => value.Value);
        return new JsonArray([.. form.Fields.Select((field, index) => Entry(field, given.GetValueOrDefault(field.CustomId), index))]);
    }

    private static FormField Find(Form form, string name) =>
        form.Fields.FirstOrDefault(field => field.Label == name || field.CustomId == name)
        ?? throw new CannotDoException($"There is no field “{name}” in the form “{form.Title}”; there are {string.Join(", ", form.Fields.Select(field => field.Label))}.");

    private static JsonObject Entry(FormField field, string? given, int index)
    {
        var inner = new JsonObject { ["id"] = 2 * index + 2, ["type"] = field.Kind, ["custom_id"] = field.CustomId };
        if (field.Kind == 4)
        {
            inner["value"] = Checked(field, given ?? field.Value);
        }
        else
        {
            inner["values"] = new JsonArray([.. Picked(field, given).Select(value => JsonValue.Create(value))]);
        }

        var outer = new JsonObject { ["id"] = 2 * index + 1, ["type"] = field.IsLabelled ? 18 : 1 };
        outer[field.IsLabelled ? "component" : "components"] = field.IsLabelled ? inner : new JsonArray(inner);
        return outer;
    }

    private static string Checked(FormField field, string value)
    {
        var length = Rules.LengthOf(value);
        if (field.Required && length == 0)
        {
            throw new CannotDoException($"“{field.Label}” must be filled in.");
        }

        return length > 0 && (length < field.MinLength || length > field.MaxLength)
            ? throw new CannotDoException($"“{field.Label}” takes {field.MinLength} to {field.MaxLength} characters, not {length}.")
            : value;
    }

    // Several picks are given with line breaks between them.
    private static IEnumerable<string> Picked(FormField field, string? given) => given is null
        ? field.Options.Where(option => option.IsDefault).Select(option => option.Value)
        : given.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(label =>
            field.Options.FirstOrDefault(option => option.Label == label || option.Value == label)?.Value
            ?? throw new CannotDoException($"“{field.Label}” does not offer “{label}”."));
}
