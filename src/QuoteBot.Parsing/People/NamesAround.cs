using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes;

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
        // German nouns have capitals too: "Bandkollegen Jörn" is no name.
        var texts = around.Credits.Named.Append(title ?? "").Concat(around.Headings.Select(block => Spaces.Fold(block.Text))).Concat(around.Before).Append(around.Credits.Remarks)
            .Concat(around.After.Where(text => text.Length <= LongestAfter));
        return [.. texts.SelectMany(text => NameFinder.In(Capitals.Lowered(text))).SelectMany(Forms).Where(name => around.Language != "de" || GivenNames.Has(name.Split(' ')[0])).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)];
    }

    /// <summary>Full names that begin with a label: where "Jörn:" speaks, "Jörn Bernhart" is a name though no list has Jörn.</summary>
    /// <param name="casting">The speakers with their labels.</param>
    /// <param name="introducing">Where they are introduced.</param>
    public static IReadOnlyList<string> Bearing(Casting casting, IEnumerable<Paragraph> introducing)
    {
        var firsts = casting.Speakers.SelectMany(SpeakerNames.Labels).Where(label => label.Length > 2 && !label.Contains(' ', StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return firsts.Count == 0 ? [] : [.. introducing.SelectMany(InText).SelectMany(mention => mention.Words is [var first, var last] && firsts.Contains(first) && Persons.MayEndName(last) ? [mention.Name] : Forms(mention)).Where(name => firsts.Contains(name.Split(' ')[0])).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)];
    }

    // "Anne Possibly I will": at the head of what is said, a label without its mark runs into the first word.
    private static IEnumerable<NameMention> InText(Paragraph paragraph) => NameFinder.In(paragraph.Text).Where(mention => paragraph.Turn is null || mention.Start > 0);

    // "Markus Reuter Chat" and "Director Mark Romanek": ordinary words and trades at either end are no part of a name; "LGT Sponsored" is nobody's.
    private static IEnumerable<string> Forms(NameMention mention)
    {
        var words = mention.Words.SkipWhile(word => Persons.IsTitle(word) || Persons.IsNoName(word) || (word.Length > 0 && char.IsLower(word[0]))).ToArray();
        words = [.. words.TakeWhile((word, at) => !Persons.IsNoName(words, at) && !Persons.IsTitle(word))];
        words = words[..(Array.FindLastIndex(words, word => word.Length > 0 && !char.IsLower(word[0])) + 1)];
        if (Persons.HasNameForm(words) && string.Join(' ', words) is var name && !Persons.HasAcronym(name))
        {
            yield return name;
        }
    }
}
