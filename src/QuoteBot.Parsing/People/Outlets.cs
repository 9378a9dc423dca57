using System.Collections.Frozen;
using QuoteBot.Parsing.Shapes;

namespace QuoteBot.Parsing.People;

/// <summary>Names of magazines, sites and shows, as far as a word in them or their place tells.</summary>
internal static class Outlets
{
    private const int FewestWords = 2;

    private static readonly FrozenSet<string> Articles = new[] { "The", "La", "El", "Los", "Las", "Le", "Les" }.ToFrozenSet();

    private static readonly FrozenSet<string> Words = new[]
    {
        "magazine", "review", "journal", "times", "weekly", "files", "talk", "news", "post", "press", "radio", "gazette", "tribune", "herald", "chronicle", "quarterly", "monthly", "daily", "digest", "blog", "revista", "zeitung",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word of a name is what outlets are called.</summary>
    public static bool IsOne(string name) => name.Split(' ') is { Length: >= FewestWords } words && words.Any(Words.Contains) && !GivenNames.Has(words[0]);

    /// <summary>Whether an author is a paper and no person: "La Jornada", "The Guardian".</summary>
    public static bool IsPaper(string author) =>
        author.Split(' ') is [var article, var name, ..] words && Articles.Contains(article) && words.All(word => word.Length > 0 && char.IsUpper(word[0])) && !GivenNames.Has(name);

    /// <summary>The outlet under whose name the questions stand, or null: "Light Talk:", or "Modern Age:" where the title has it in brackets.</summary>
    public static string? Asking(Casting casting, string? title)
    {
        var labels = casting.Speakers.SelectMany(SpeakerNames.Labels).Where(label => label.Contains(' ', StringComparison.Ordinal));
        return labels.FirstOrDefault(label => IsOne(label) || title?.EndsWith($"({label})", StringComparison.OrdinalIgnoreCase) == true) is { } outlet ? Capitals.Lowered(outlet) : null;
    }
}
