using System.Text.Json;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn;

/// <summary>A form that the bot opened for somebody (Discord calls it a modal).</summary>
public sealed record Form(string Title, string CustomId, IReadOnlyList<FormField> Fields)
{
    /// <summary>The text between the fields, where there is any.</summary>
    public string Text { get; init; } = "";

    internal static Form Read(JsonElement json) => new(
        json.Text("title") ?? "",
        json.Text("custom_id") ?? "",
        [.. json.List("components").Select(FormField.Read).OfType<FormField>()])
    {
        Text = string.Join('\n', json.List("components").Where(part => part.Type() == 10).Select(part => part.Text("content"))),
    };
}

/// <summary>One field of a form.</summary>
/// <param name="Kind">4 text, 3 a menu of <paramref name="Options"/>, 19 files.</param>
/// <param name="Value">What stands in it when the form opens.</param>
public sealed record FormField(
    int Kind, string Label, string? Description, string CustomId, string Value, string? Placeholder, IReadOnlyList<SelectOption> Options)
{
    public bool Required { get; init; } = true;

    public int MinLength { get; init; }

    public int MaxLength { get; init; } = 4000;

    /// <summary>Whether the field has several lines.</summary>
    public bool IsLong { get; init; }

    /// <summary>Whether it stands in a label (18); the older form is a row of its own.</summary>
    internal bool IsLabelled { get; init; }

    internal static FormField? Read(JsonElement part) => part.Type() switch
    {
        18 when part.Get("component") is { } inner => Read(inner, part.Text("label"), part.Text("description"), true),
        1 => part.List("components").Select(inner => Read(inner, inner.Text("label"), null, false)).FirstOrDefault(),
        _ => null,
    };

    private static FormField Read(JsonElement inner, string? label, string? description, bool labelled) => new(
        inner.Type(),
        label ?? "",
        description,
        inner.Text("custom_id") ?? "",
        inner.Text("value") ?? "",
        inner.Text("placeholder"),
        [.. inner.List("options").Select(SelectOption.Read)])
    {
        Required = inner.Get("required") is not { ValueKind: JsonValueKind.False },
        MinLength = (int)(inner.Number("min_length") ?? 0),
        MaxLength = (int)(inner.Number("max_length") ?? 4000),
        IsLong = inner.Number("style") == 2,
        IsLabelled = labelled,
    };
}
