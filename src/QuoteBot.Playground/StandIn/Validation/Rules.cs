using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace QuoteBot.Playground.StandIn.Validation;

/// <summary>One thing that Discord asks of a JSON value; what does not hold is put into <paramref name="findings"/>.</summary>
internal delegate void Rule(JsonElement value, Findings findings);

/// <summary>A field of an object. Discord takes null for most optional fields as if they were not there.</summary>
internal sealed record Field(string Name, Rule Rule, bool Required = false);

/// <summary>The rules that all others are made of. The codes and sentences are the ones that Discord answers with.</summary>
internal static class Rules
{
    public static Rule Anything { get; } = (_, _) => { };

    public static Rule Flag { get; } = (value, findings) =>
    {
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            findings.Add("BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
        }
    };

    public static Rule Snowflake { get; } = (value, findings) =>
    {
        var text = value.ValueKind is JsonValueKind.String ? value.GetString() : value.GetRawText();
        if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            findings.Add("NUMBER_TYPE_COERCE", $"Value \"{text}\" is not snowflake.");
        }
    };

    /// <summary>Text whose length, in characters as Discord counts them (code points, outer white space left out), is in the range.</summary>
    public static Rule Text(int min, int max) => (value, findings) =>
    {
        if (value.ValueKind is not JsonValueKind.String)
        {
            findings.Add("STRING_TYPE_CONVERT", $"Could not interpret \"{value.GetRawText()}\" as string.");
        }
        else if (LengthOf(value.GetString()!) is var length && length == 0 && min > 0)
        {
            findings.Required();
        }
        else if (length < min || length > max)
        {
            findings.Add(
                min > 0 ? "BASE_TYPE_BAD_LENGTH" : "BASE_TYPE_MAX_LENGTH",
                min > 0 ? $"Must be between {min} and {max} in length." : $"Must be {max} or fewer in length.");
        }
    };

    public static Rule Number(long min, long max) => (value, findings) =>
    {
        if (value.ValueKind is not JsonValueKind.Number || !value.TryGetInt64(out var number))
        {
            findings.Add("NUMBER_TYPE_COERCE", $"Value \"{value.GetRawText()}\" is not int.");
        }
        else if (number < min)
        {
            findings.Add("NUMBER_TYPE_MIN", $"int value should be greater than or equal to {min}.");
        }
        else if (number > max)
        {
            findings.Add("NUMBER_TYPE_MAX", $"int value should be less than or equal to {max}.");
        }
    };

    public static Rule OneOf(params long[] allowed) => (value, findings) =>
    {
        if (value.ValueKind is not JsonValueKind.Number || !value.TryGetInt64(out var number) || !allowed.Contains(number))
        {
            findings.Add("BASE_TYPE_CHOICES", $"Value must be one of {{{string.Join(", ", allowed)}}}.");
        }
    };

    public static Rule Matches(Regex pattern) => (value, findings) =>
    {
        if (value.ValueKind is JsonValueKind.String && !pattern.IsMatch(value.GetString()!))
        {
            findings.Add("STRING_TYPE_REGEX", "String value did not match validation regex.");
        }
    };

    public static Rule Url(int max, params string[] schemes) => Both(Text(1, max), (value, findings) =>
    {
        if (value.ValueKind is not JsonValueKind.String)
        {
            return;
        }

        if (!Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address))
        {
            findings.Add("URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
        else if (!schemes.Contains(address.Scheme))
        {
            findings.Add("URL_TYPE_INVALID_SCHEME", $"Scheme \"{address.Scheme}\" is not supported. Scheme must be one of ({string.Join(", ", schemes)}).");
        }
    });

    public static Rule Both(params Rule[] rules) => (value, findings) =>
    {
        foreach (var rule in rules)
        {
            rule(value, findings);
        }
    };

    public static Rule List(Rule item, int min, int max) => (value, findings) =>
    {
        if (value.ValueKind is not JsonValueKind.Array)
        {
            findings.Add("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return;
        }

        if (value.GetArrayLength() is var length && (length < min || length > max))
        {
            findings.Add("BASE_TYPE_BAD_LENGTH", $"Must be between {min} and {max} in length.");
        }

        foreach (var (index, element) in value.EnumerateArray().Index())
        {
            item(element, findings.At(index));
        }
    };

    /// <summary>
    /// An object with these fields and no others. Discord passes over a field that it does not know, which hides a misspelt name;
    /// here it is refused with a code of our own, UNKNOWN_FIELD.
    /// </summary>
    public static Rule Object(params Field[] fields) => (value, findings) =>
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            findings.Add("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
            return;
        }

        foreach (var unknown in value.EnumerateObject().Where(property => fields.All(field => field.Name != property.Name)))
        {
            findings.At(unknown.Name).Add("UNKNOWN_FIELD", "Discord knows no such field here.");
        }

        foreach (var field in fields)
        {
            Check(field, value, findings);
        }
    };

    /// <summary>The rule that goes with the <c>type</c> that the value carries.</summary>
    public static Rule ByType(params (int Type, Rule Rule)[] kinds) => (value, findings) =>
    {
        if (kinds.FirstOrDefault(kind => kind.Type == value.Type()) is { Rule: { } rule })
        {
            rule(value, findings);
        }
        else
        {
            findings.At("type").Add("BASE_TYPE_CHOICES", $"Value must be one of {{{string.Join(", ", kinds.Select(kind => kind.Type))}}}.");
        }
    };

    public static int LengthOf(string text) => text.AsSpan().Trim().ToString().EnumerateRunes().Count();

    private static void Check(Field field, JsonElement owner, Findings findings)
    {
        if (owner.TryGetProperty(field.Name, out var value) && value.ValueKind is not JsonValueKind.Null)
        {
            field.Rule(value, findings.At(field.Name));
        }
        else if (field.Required)
        {
            findings.At(field.Name).Required();
        }
    }
}
