using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>First names that people commonly bear (given-names.txt), one of the signs that capitalized words are a person.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Names = Load();

    /// <summary>Whether a word is a common first name, in any case.</summary>
    public static bool Has(string word) => Names.Contains(word) || (word.Contains('-', StringComparison.Ordinal) && Names.Contains(word[..word.IndexOf('-', StringComparison.Ordinal)]));

    private static FrozenSet<string> Load()
    {
        using var file = typeof(GivenNames).Assembly.GetManifestResourceStream("QuoteBot.Parsing.People.given-names.txt")
            ?? throw new InvalidOperationException("given-names.txt is not in the assembly.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
