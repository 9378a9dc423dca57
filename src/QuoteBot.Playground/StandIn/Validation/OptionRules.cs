using System.Text.Json;

namespace QuoteBot.Playground.StandIn.Validation;

/// <summary>What Discord asks of a slash command's options, sub-commands among them (interactions/application-commands).</summary>
internal static class OptionRules
{
    private const int SubCommand = 1;
    private const int Group = 2;
    private const int Text = 3;
    private const int Integer = 4;
    private const int Decimal = 10;

    private static readonly Rule Choice = Rules.Object(
        new("name", Rules.Text(1, 100), Required: true),
        new("name_localizations", Rules.Anything),
        new("value", ChoiceValue, Required: true));

    private static readonly Field[] Named =
    [
        new("type", Rules.Number(1, 11), Required: true),
        new("name", NameRules.Slash, Required: true),
        new("name_localizations", Rules.Anything),
        new("description", Rules.Text(1, 100), Required: true),
        new("description_localizations", Rules.Anything),
        new("required", Rules.Flag),
    ];

    private static readonly Rule Value = Rules.Both(
        Rules.Object(
        [
            .. Named,
            new("autocomplete", Rules.Flag),
            new("choices", Rules.List(Choice, 0, 25)),
            new("min_value", Rules.Anything),
            new("max_value", Rules.Anything),
            new("min_length", Rules.Number(0, 6000)),
            new("max_length", Rules.Number(1, 6000)),
            new("channel_types", Rules.List(Rules.Number(0, 30), 0, 30)),
        ]),
        FieldsFitType);

    private static readonly Rule Values = Rules.Both(Rules.List(Rules.ByType(Types(Value, 3, 4, 5, 6, 7, 8, 9, 10, 11)), 0, 25), InOrder);
    private static readonly Rule Sub = Rules.Object([.. Named, new("options", Values)]);
    private static readonly Rule SubGroup = Rules.Object([.. Named, new("options", Rules.List(Rules.ByType((SubCommand, Sub)), 1, 25), Required: true)]);

    public static Rule List { get; } = Rules.Both(
        Rules.List(Rules.ByType([(SubCommand, Sub), (Group, SubGroup), .. Types(Value, 3, 4, 5, 6, 7, 8, 9, 10, 11)]), 0, 25), InOrder, NotMixed);

    private static (int, Rule)[] Types(Rule rule, params int[] types) => [.. types.Select(type => (type, rule))];

    private static void ChoiceValue(JsonElement value, Findings findings)
    {
        if (value.ValueKind is not JsonValueKind.Number)
        {
            Rules.Text(1, 100)(value, findings);
        }
    }

    private static void FieldsFitType(JsonElement option, Findings findings)
    {
        var type = option.Type();
        if (option.Is("autocomplete") && option.List("choices").Any())
        {
            findings.Add("APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES", "Choices cannot be set when autocomplete is enabled");
        }

        if ((option.Is("autocomplete") || option.List("choices").Any()) && type is not (Text or Integer or Decimal))
        {
            findings.At("type").Add("APPLICATION_COMMAND_OPTION_TYPE", "Only text and numbers can have choices or autocomplete");
        }

        if ((option.Get("min_length") ?? option.Get("max_length")) is not null && type is not Text)
        {
            findings.Add("APPLICATION_COMMAND_OPTION_LENGTH", "Only text can have min_length or max_length");
        }

        if ((option.Get("min_value") ?? option.Get("max_value")) is not null && type is not (Integer or Decimal))
        {
            findings.Add("APPLICATION_COMMAND_OPTION_RANGE", "Only numbers can have min_value or max_value");
        }
    }

    private static void InOrder(JsonElement options, Findings findings)
    {
        if (options.ValueKind is not JsonValueKind.Array)
        {
            return;
        }

        var optional = false;
        var seen = new HashSet<string?>();
        foreach (var (index, option) in options.EnumerateArray().Index())
        {
            if (!seen.Add(option.Text("name")))
            {
                findings.At(index).At("name").Add("APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists");
            }

            if (optional && option.Is("required"))
            {
                findings.At(index).Add("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");
            }

            optional |= !option.Is("required");
        }
    }

    private static void NotMixed(JsonElement options, Findings findings)
    {
        if (options.ValueKind is JsonValueKind.Array
            && options.EnumerateArray().Select(option => option.Type() is SubCommand or Group).Distinct().Count() > 1)
        {
            findings.Add("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types are mutually exclusive to all other types");
        }
    }
}
