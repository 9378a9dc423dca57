using System.Collections.Frozen;

namespace QuoteBot.Parsing.Documents;

/// <summary>Which fact a value in front matter is, by the keys that lead to it.</summary>
internal static class EntryPath
{
    // Of a thing that has members ("author: { name: Jane Doe, orcid: … }") only what it is called is kept.
    private static readonly FrozenSet<string> Names = new[] { "name", "title", "label", "full_name", "fullname", "fullName", "display_name" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What site generators keep apart for the site's own templates is said of the document all the same.
    private static readonly FrozenSet<string> Drawers = new[] { "params", "extra", "meta", "metadata", "custom", "data", "taxonomies" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The key that a value is kept under, or null when it says nothing of the document.</summary>
    /// <param name="path">The keys from the outermost in.</param>
    public static string? Key(IReadOnlyList<string> path) => path switch
    {
        [var key] => key,
        [var drawer, var key] when Drawers.Contains(drawer) => key,
        [var key, .., var member] when Names.Contains(member) => key,
        _ => null,
    };
}
