namespace QuoteBot.CommandLine;

/// <summary>Parts the settings that the .NET host reads (<c>--Section:Key=value</c>) from the words of a verb.</summary>
internal static class SettingArguments
{
    private static readonly string[] BareKeys = ["--urls", "--environment", "--contentroot"];

    /// <summary>Takes <c>--Key=value</c> and <c>--Key value</c> out of the arguments, wherever they stand.</summary>
    public static (string[] Words, string[] Settings) Split(IReadOnlyList<string> args)
    {
        var words = new List<string>();
        var settings = new List<string>();
        for (var at = 0; at < args.Count; at++)
        {
            if (!IsSetting(args[at]))
            {
                words.Add(args[at]);
                continue;
            }

            settings.Add(args[at]);
            if (!args[at].Contains('=', StringComparison.Ordinal) && at + 1 < args.Count)
            {
                settings.Add(args[++at]);
            }
        }

        return ([.. words], [.. settings]);
    }

    private static bool IsSetting(string word)
    {
        var key = word.Split('=')[0];
        return key.StartsWith("--", StringComparison.Ordinal)
            && (key.Contains(':', StringComparison.Ordinal) || BareKeys.Contains(key, StringComparer.OrdinalIgnoreCase));
    }
}
