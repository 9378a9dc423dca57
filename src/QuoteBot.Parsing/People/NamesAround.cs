using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.People;

/// <summary>
/// Every run of words around a conversation that has the form of a full name. Most of them name nobody in it; but one whose initials or surname a label
/// repeats is whom the label means.
/// </summary>
internal static class NamesAround
{
    private const int Most = 200;
    private const int LongestAfter = 600;

    public static IReadOnlyList<string> Of(Surroundings around, string? title)
    {
        var texts = around.Credits.Named.Append(title ?? "").Concat(around.Headings.Select(block => Spaces.Fold(block.Text))).Concat(around.Before).Append(around.Credits.Remarks)
            .Concat(around.After.Where(text => text.Length <= LongestAfter));
        return [.. texts.SelectMany(text => NameFinder.In(Capitals.Lowered(text))).SelectMany(Forms).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)];
    }

    // "Markus Reuter Chat" and "Director Mark Romanek": ordinary words and trades at either end are no part of a name.
    private static IEnumerable<string> Forms(NameMention mention)
    {
        var words = mention.Words.SkipWhile(word => Persons.IsTitle(word) || Persons.IsNoName(word)).ToArray();
        words = [.. words.TakeWhile((word, at) => !Persons.IsNoName(words, at) && !Persons.IsTitle(word))];
        if (Persons.HasNameForm(words))
        {
            yield return string.Join(' ', words);
        }
    }
}
