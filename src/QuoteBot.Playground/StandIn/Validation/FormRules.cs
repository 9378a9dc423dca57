using System.Text.Json;

namespace QuoteBot.Playground.StandIn.Validation;

/// <summary>What Discord asks of a form (modal): at most five components, each field in a label or, the older way, in a row of its own.</summary>
internal static class FormRules
{
    private static readonly Field Type = new("type", Rules.Number(1, 30), Required: true);
    private static readonly Field Id = new("id", Rules.Number(0, int.MaxValue));

    private static readonly Rule LabelledInput = Input(labelled: true);
    private static readonly Rule OldInput = Input(labelled: false);

    private static readonly Rule FileUpload = Rules.Object(
        Type, Id,
        new("custom_id", Rules.Text(1, 100), Required: true),
        new("min_values", Rules.Number(0, 10)),
        new("max_values", Rules.Number(1, 10)),
        new("required", Rules.Flag));

    private static readonly Rule Label = Rules.Object(
        Type, Id,
        new("label", Rules.Text(1, 45), Required: true),
        new("description", Rules.Text(1, 100)),
        new("component", Rules.ByType(
            (3, ButtonRules.TextSelect), (4, LabelledInput), (5, ButtonRules.AutoSelect), (6, ButtonRules.AutoSelect),
            (7, ButtonRules.AutoSelect), (8, ButtonRules.AutoSelect), (19, FileUpload)), Required: true));

    private static readonly Rule Row = Rules.Object(
        Type, Id, new("components", Rules.List(Rules.ByType((4, OldInput)), 1, 1), Required: true));

    private static readonly Rule TextDisplay = Rules.Object(Type, Id, new("content", Rules.Text(1, 4000), Required: true));

    public static Rule Form { get; } = Rules.Object(
        new("custom_id", Rules.Text(1, 100), Required: true),
        new("title", Rules.Text(1, 45), Required: true),
        new("components", Rules.Both(
            Rules.List(Rules.ByType((1, Row), (10, TextDisplay), (18, Label)), 1, 5), ComponentRules.DistinctIds), Required: true));

    private static Rule Input(bool labelled)
    {
        Field[] label = labelled ? [] : [new("label", Rules.Text(1, 45), Required: true)];
        return Rules.Both(
            Rules.Object(
            [
                Type, Id, .. label,
                new("custom_id", Rules.Text(1, 100), Required: true),
                new("style", Rules.OneOf(1, 2), Required: true),
                new("min_length", Rules.Number(0, 4000)),
                new("max_length", Rules.Number(1, 4000)),
                new("required", Rules.Flag),
                new("value", Rules.Text(0, 4000)),
                new("placeholder", Rules.Text(0, 100)),
            ]),
            ValueFits);
    }

    private static void ValueFits(JsonElement input, Findings findings)
    {
        var (min, max) = (input.Number("min_length") ?? 0, input.Number("max_length") ?? 4000);
        if (min > max)
        {
            findings.At("min_length").Add("NUMBER_TYPE_MAX", $"int value should be less than or equal to {max}.");
        }

        if (input.Text("value") is { Length: > 0 } value && (Rules.LengthOf(value) > max || Rules.LengthOf(value) < min))
        {
            findings.At("value").Add("BASE_TYPE_BAD_LENGTH", $"Must be between {min} and {max} in length.");
        }
    }
}
