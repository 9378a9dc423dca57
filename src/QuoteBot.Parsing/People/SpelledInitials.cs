using QuoteBot.Parsing.Shapes;

namespace QuoteBot.Parsing.People;

/// <summary>The full names behind initials that a text explains itself, wherever it does: "RUTH ALDER (RA): So, Pete, …".</summary>
internal static class SpelledInitials
{
    private const int Fewest = 2;
    private const int Most = 4;

    /// <summary>The names that stand before a speaker's initials in brackets, once each.</summary>
    /// <param name="casting">The speakers with their labels.</param>
    /// <param name="paragraphs">The whole text; it is gone through once.</param>
    public static IEnumerable<string> Of(Casting casting, IEnumerable<Paragraph> paragraphs)
    {
        var initials = casting.Speakers.SelectMany(SpeakerNames.Labels).Where(label => label.Length is >= Fewest and <= Most && label.All(char.IsUpper)).ToHashSet(StringComparer.Ordinal);
        return initials.Count == 0 ? [] : paragraphs.SelectMany(paragraph => In(paragraph.Text, initials)).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> In(string text, HashSet<string> initials)
    {
        for (var open = text.IndexOfAny(['(', '[']); open >= 0; open = text.IndexOfAny(['(', '['], open + 1))
        {
            var close = open + 1;
            while (close < text.Length && close - open <= Most && char.IsUpper(text[close]))
            {
                close++;
            }

            if (close - open > Fewest && close < text.Length && text[close] is ')' or ']' && initials.Contains(text[(open + 1)..close]) && NameBefore(text.AsSpan(0, open).TrimEnd(), text.AsSpan(open + 1, close - open - 1)) is { } name)
            {
                yield return name;
            }
        }
    }

    // As many words as there are letters, each with its own.
    private static string? NameBefore(ReadOnlySpan<char> before, ReadOnlySpan<char> letters)
    {
        var start = before.Length;
        for (var at = letters.Length - 1; at >= 0; at--)
        {
            start = before[..start].TrimEnd().LastIndexOf(' ') + 1;
            if (start >= before.Length || before[start] != letters[at] || (start == 0 && at > 0))
            {
                return null;
            }
        }

        var name = Capitals.Lowered(before[start..].ToString());
        return Persons.HasNameForm(name.Split(' ')) ? name : null;
    }
}
