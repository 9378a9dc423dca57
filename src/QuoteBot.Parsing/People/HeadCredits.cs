using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>Who asked or wrote, where only the form of the lines around the talk tells: a credit on two lines, a day with names behind it, "Interview: …" and somebody who stands nowhere else.</summary>
internal static class HeadCredits
{
    private const int LongestName = 60;
    private const int LongestDated = 160;
    private const int MostSections = 2;

    // What stands on a line of its own above whoever wrote or asked.
    private static readonly FrozenSet<string> Writes = new[]
    {
        "by", "author", "authors", "words", "text", "written by", "words by", "text by", "posted by", "autor", "autora", "autorin", "von", "por", "texto", "escrito por", "auteur", "auteure", "autrice", "autore", "par", "texte", "di", "testo", "door", "tekst",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Asks = new[]
    {
        "interview", "interviewer", "interview by", "interviewed by", "entrevista", "entrevistador", "entrevistadora", "entrevista por", "entretien", "propos recueillis par", "intervista", "intervista di", "intervistatore", "gespräch", "das gespräch führte", "interview von", "interview und text", "text und interview",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The full names behind a credit that has a line to itself: "Auteur", and below it "Ruth Alder".</summary>
    /// <param name="lines">The lines above the talk, or those below it.</param>
    /// <param name="around">What stands around the talk.</param>
    public static IEnumerable<string> BelowTheirKey(IReadOnlyList<string> lines, Surroundings around)
    {
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            var key = lines[at].TrimEnd(':', ' ');
            if (Writes.Contains(key) || Asks.Contains(key))
            {
                foreach (var name in Names(lines[at + 1]).Where(name => Writes.Contains(key) || StandsAlone(name, lines[at + 1], around)))
                {
                    yield return name;
                }
            }
        }
    }

    /// <summary>The name in a line that is "Interview: Ruth Alder" and no more, where nothing else around the talk or in it speaks of her: whom it is with would be named again.</summary>
    public static IEnumerable<string> NamedNowhereElse(Surroundings around) =>
        around.Before.Skip(1).Where(line => line.Length < LongestName && !around.Headings.Any(block => Documents.Spaces.Fold(block.Text) == line) && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Asks.Contains(line[..colon].Trim()))
            .SelectMany(line => Names(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()).Where(name => StandsAlone(name, line, around)));

    /// <summary>The first of the names that end a line behind its day and section: "March 3, 2012 Lamps Ruth Alder, Ben Oke"; the others may be what the piece is filed under.</summary>
    public static IEnumerable<string> BehindTheDay(Surroundings around) =>
        around.Before.Where(line => line.Length <= LongestDated).Select(BehindTheDay).OfType<string>();

    private static string? BehindTheDay(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var year = Array.FindLastIndex(words, word => word.Length == 4 && int.TryParse(word, out var number) && PrintedDates.IsYear(number));
        if (year is < 1 or > 6 || PrintedDates.In(string.Join(' ', words[..(year + 1)]), null) is null)
        {
            return null;
        }

        var names = string.Join(' ', words[(year + 1)..]).Split(", ");
        var name = string.Join(' ', names[0].Split(' ').SkipWhile((word, at) => at < MostSections && (!GivenNames.Has(word) || word is "Art")));
        return names[1..].All(Persons.IsFullName) && Persons.IsFullName(name) ? name : null;
    }

    private static IEnumerable<string> Names(string line) =>
        line.Length >= LongestName ? [] : NameLists.Apart(Capitals.Lowered(line)).Where(name => Persons.IsFullName(name) && name.All(letter => char.IsLetter(letter) || letter is ' ' or '.' or '-' or '’' or '\''));

    private static bool StandsAlone(string name, string line, Surroundings around) =>
        around.Credits.Title?.Contains(name, StringComparison.OrdinalIgnoreCase) != true
        && !around.Opening.Concat(around.Before).Concat(around.After).Append(around.Credits.Remarks).Any(text => text != line && text.Contains(name, StringComparison.OrdinalIgnoreCase) && !text.EndsWith(line, StringComparison.Ordinal));
}
