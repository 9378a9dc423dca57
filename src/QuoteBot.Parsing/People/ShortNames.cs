using System.Collections.Frozen;
using QuoteBot.Parsing.Shapes.Labelled;

namespace QuoteBot.Parsing.People;

/// <summary>What bearers of a first name are commonly called (short-names.txt): Mike for Michael, Pepe for José.</summary>
internal static class ShortNames
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Forms = Load();

    /// <summary>Whether a word is a short form of a first name, in any case and with accents or without.</summary>
    public static bool IsFor(string brief, string first) => Forms.TryGetValue(LabelKey.Of(first), out var forms) && forms.Contains(LabelKey.Of(brief));

    private static FrozenDictionary<string, FrozenSet<string>> Load()
    {
        using var file = typeof(ShortNames).Assembly.GetManifestResourceStream("QuoteBot.Parsing.People.short-names.txt")
            ?? throw new InvalidOperationException("short-names.txt is not in the assembly.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' ').Select(name => LabelKey.Of(name).ToUpperInvariant()).ToArray())
            .ToFrozenDictionary(names => names[0], names => names[1..].ToFrozenSet());
    }
}
