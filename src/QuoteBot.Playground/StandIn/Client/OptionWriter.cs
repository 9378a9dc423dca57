using System.Globalization;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn;

/// <summary>Turns what was typed into options as Discord sends them, and holds it against what the command allows, as Discord's client does.</summary>
internal sealed class OptionWriter(Person person, Channel channel, IReadOnlyList<Upload> files)
{
    private readonly Mentioned mentioned = new(person, channel);

    public JsonObject Resolved => mentioned.Resolved;

    /// <exception cref="CannotDoException">A value does not fit its option, or a required one is missing.</exception>
    public JsonArray Write(CommandCall call)
    {
        if (call.Focused is null && call.Options.FirstOrDefault(option => option.Required && call.Values.All(value => value.Name != option.Name)) is { } missing)
        {
            throw new CannotDoException($"{call.Title} needs {missing.Name}: {missing.Description}");
        }

        var options = new JsonArray([.. call.Values.Select(value => Entry(call, value.Name, value.Value))]);
        foreach (var part in call.Path.Reverse())
        {
            options = [new JsonObject { ["type"] = part.Type, ["name"] = part.Name, ["options"] = options }];
        }

        return options;
    }

    private JsonObject Entry(CommandCall call, string name, string value)
    {
        var option = call.Options.First(one => one.Name == name);
        var entry = new JsonObject { ["type"] = option.Type, ["name"] = name };
        entry["value"] = call.Focused == name ? JsonValue.Create(value) : Value(option, value);
        if (call.Focused == name)
        {
            entry["focused"] = true;
        }

        return entry;
    }

    private JsonValue Value(CommandOption option, string typed)
    {
        var chosen = Chosen(option, typed)?.Value;
        if (option.Choices.Count > 0 && chosen is null)
        {
            throw new CannotDoException($"{option.Name} is one of {string.Join(", ", option.Choices.Select(choice => choice.Name))}.");
        }

        var value = chosen ?? typed;
        return option.Type switch
        {
            3 => JsonValue.Create(Text(option, value)),
            4 when long.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => JsonValue.Create((long)InRange(option, number)),
            10 when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(InRange(option, number)),
            4 or 10 => throw new CannotDoException($"{option.Name} is a number, not “{typed}”."),
            5 => JsonValue.Create(Truth(option, value)),
            11 => JsonValue.Create(File(value)),
            _ => JsonValue.Create(mentioned.Add(option.Type, value)),
        };
    }

    // A choice is picked from a list; one that is typed may be cut short where only one of them begins so.
    private static Choice? Chosen(CommandOption option, string typed) =>
        option.Choices.FirstOrDefault(choice => choice.Name == typed || choice.Value == typed)
        ?? (option.Choices.Where(choice => choice.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : null);

    private string File(string name)
    {
        var file = files.FirstOrDefault(one => one.FileName == name) ?? throw new CannotDoException($"There is no file “{name}” to hand over.");
        return mentioned.AddFile(file);
    }

    private static string Text(CommandOption option, string value) =>
        Rules.LengthOf(value) is var length && (length < option.MinLength || length > option.MaxLength)
            ? throw new CannotDoException($"{option.Name} takes {option.MinLength} to {option.MaxLength} characters.")
            : value;

    private static double InRange(CommandOption option, double number) => number < option.Min || number > option.Max
        ? throw new CannotDoException($"{option.Name} goes from {option.Min ?? double.NegativeInfinity} to {option.Max ?? double.PositiveInfinity}.")
        : number;

    private static bool Truth(CommandOption option, string value) => value.ToLowerInvariant() switch
    {
        "true" or "yes" => true,
        "false" or "no" => false,
        _ => throw new CannotDoException($"{option.Name} is true or false."),
    };
}
