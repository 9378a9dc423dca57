using System.Text.Json;
using System.Text.RegularExpressions;

namespace QuoteBot.Playground.StandIn.Validation;

/// <summary>What Discord asks of the name of a slash command or option (interactions/application-commands, "Naming").</summary>
internal static partial class NameRules
{
    public static Rule Slash { get; } = Rules.Both(Rules.Text(1, 32), Rules.Matches(Pattern), LowerCase);

    // Devanagari and Thai are written with combining marks, which are no letters.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$")]
    private static partial Regex Pattern { get; }

    private static void LowerCase(JsonElement name, Findings findings)
    {
        if (name.ValueKind is JsonValueKind.String && name.GetString() is { } text && !text.Equals(text.ToLowerInvariant(), StringComparison.Ordinal))
        {
            findings.Add("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }
    }
}
