using System.Text;
using System.Text.Json;

namespace QuoteBot.Playground.StandIn.Validation;

/// <summary>What Discord asks of a row and of the buttons and menus in it (components/reference).</summary>
internal static class ButtonRules
{
    private const int Link = 5;
    private const int Premium = 6;

    private static readonly Field Type = new("type", Rules.Number(1, 30), Required: true);
    private static readonly Field Id = new("id", Rules.Number(0, int.MaxValue));
    private static readonly Field CustomId = new("custom_id", Rules.Text(1, 100), Required: true);

    private static readonly Rule Emoji = Rules.Both(
        Rules.Object(new("id", Rules.Snowflake), new("name", Rules.Text(1, 32)), new("animated", Rules.Flag)), RealEmoji);

    private static readonly Rule Option = Rules.Object(
        new("label", Rules.Text(1, 100), Required: true),
        new("value", Rules.Text(1, 100), Required: true),
        new("description", Rules.Text(0, 100)),
        new("emoji", Emoji),
        new("default", Rules.Flag));

    public static Rule Button { get; } = Rules.Both(
        Rules.Object(
            Type, Id,
            new("style", Rules.OneOf(1, 2, 3, 4, Link, Premium), Required: true),
            new("label", Rules.Text(0, 80)),
            new("emoji", Emoji),
            new("custom_id", Rules.Text(1, 100)),
            new("url", Rules.Url(512, "http", "https", "discord")),
            new("sku_id", Rules.Snowflake),
            new("disabled", Rules.Flag)),
        WellMade);

    public static Rule TextSelect { get; } = Rules.Both(
        Rules.Object([.. SelectFields, new("options", Rules.List(Option, 1, 25), Required: true)]), OptionsFit);

    public static Rule AutoSelect { get; } = Rules.Object(
        [.. SelectFields, new("default_values", Rules.List(Rules.Anything, 0, 25)), new("channel_types", Rules.List(Rules.Number(0, 30), 0, 30))]);

    public static Rule Row { get; } = Rules.Both(
        Rules.Object(
            Type, Id,
            new("components", Rules.List(Rules.ByType(
                (2, Button), (3, TextSelect), (5, AutoSelect), (6, AutoSelect), (7, AutoSelect), (8, AutoSelect)), 1, 5), Required: true)),
        OneSelectOnly);

    private static IEnumerable<Field> SelectFields =>
    [
        Type, Id, CustomId,
        new("placeholder", Rules.Text(0, 150)),
        new("min_values", Rules.Number(0, 25)),
        new("max_values", Rules.Number(1, 25)),
        new("disabled", Rules.Flag),
        new("required", Rules.Flag),
    ];

    private static void WellMade(JsonElement button, Findings findings)
    {
        var style = button.Number("style");
        if (style is Link && button.Text("url") is null)
        {
            findings.At("url").Required();
        }
        else if (style is < Link && button.Text("custom_id") is null)
        {
            findings.At("custom_id").Required();
        }

        if ((style is Link or Premium && button.Get("custom_id") is not null) || (style is < Link && button.Get("url") is not null))
        {
            findings.Add("BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified");
        }

        if (style is not Premium && string.IsNullOrWhiteSpace(button.Text("label")) && button.Get("emoji") is null)
        {
            findings.Add("BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A button must have a label or an emoji");
        }
    }

    private static void RealEmoji(JsonElement emoji, Findings findings)
    {
        if (emoji.Get("id") is null && emoji.Text("name") is { } name && name.EnumerateRunes().All(rune => rune.IsAscii || Rune.IsLetterOrDigit(rune)))
        {
            findings.At("name").Add("COMPONENT_INVALID_EMOJI", "Invalid emoji");
        }
    }

    private static void OptionsFit(JsonElement select, Findings findings)
    {
        var options = select.List("options").ToList();
        var max = select.Number("max_values") ?? 1;
        if (max > options.Count && options.Count > 0)
        {
            findings.At("max_values").Add("NUMBER_TYPE_MAX", $"int value should be less than or equal to {options.Count}.");
        }

        if (select.Number("min_values") > max)
        {
            findings.At("min_values").Add("NUMBER_TYPE_MAX", $"int value should be less than or equal to {max}.");
        }

        if (options.Count(option => option.Is("default")) > max)
        {
            findings.At("options").Add("SELECT_COMPONENT_TOO_MANY_DEFAULTS", "There are more options set as default than can be chosen");
        }

        if (options.Select(option => option.Text("value")).Distinct().Count() < options.Count)
        {
            findings.At("options").Add("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
        }
    }

    private static void OneSelectOnly(JsonElement row, Findings findings)
    {
        var inside = row.List("components").ToList();
        if (inside.Count > 1 && inside.Any(component => component.Type() != 2))
        {
            findings.At("components").Add("COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
        }
    }
}
