using System.Text.Json;

namespace QuoteBot.Playground.StandIn.Validation;

/// <summary>Which first answers go with which interaction, and what they may hold (interactions/receiving-and-responding).</summary>
internal static class CallbackRules
{
    private static readonly Rule Choice = Rules.Object(
        new("name", Rules.Text(1, 100), Required: true),
        new("name_localizations", Rules.Anything),
        new("value", ChoiceValue, Required: true));

    private static readonly Rule Choices = Rules.Object(new Field("choices", Rules.List(Choice, 0, 25), Required: true));

    /// <summary>Checks one first answer to an interaction of the kind (2 command, 3 component, 4 autocomplete, 5 form).</summary>
    public static Findings Check(JsonElement callback, int interactionType, bool fromMessage)
    {
        var findings = new Findings();
        Rules.Object(new("type", Rules.OneOf(Allowed(interactionType, fromMessage)), Required: true), new("data", Rules.Anything))(callback, findings);
        if (findings.Any)
        {
            return findings;
        }

        if (callback.Get("data") is { } data)
        {
            DataRule(callback.Type())(data, findings.At("data"));
        }
        else if (callback.Type() is 4 or 8 or 9)
        {
            findings.At("data").Required();
        }

        return findings;
    }

    private static long[] Allowed(int interactionType, bool fromMessage) => (interactionType, fromMessage) switch
    {
        (1, _) => [1],
        (2, _) => [4, 5, 9],
        (3, _) => [4, 5, 6, 7, 9],
        (4, _) => [8],
        (5, true) => [4, 5, 6, 7],
        _ => [4, 5],
    };

    private static Rule DataRule(int callbackType) => callbackType switch
    {
        4 => MessageRules.Answer,
        5 => MessageRules.Deferral,
        7 => MessageRules.Edit,
        8 => Choices,
        9 => FormRules.Form,
        _ => Rules.Object(),
    };

    private static void ChoiceValue(JsonElement value, Findings findings)
    {
        if (value.ValueKind is not JsonValueKind.Number)
        {
            Rules.Text(1, 100)(value, findings);
        }
    }
}
