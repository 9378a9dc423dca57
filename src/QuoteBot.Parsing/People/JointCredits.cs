using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>A credit for the words and something else at once: "Words and photos by Ruth Alder", "Text und Interview: Ruth Alder".</summary>
internal static class JointCredits
{
    private const int Longest = 44;
    private const int FewestDeeds = 2;

    private static readonly string[] Ends = [" by: ", " by ", ": ", " von ", " par ", " por ", " di ", " door "];

    private static readonly FrozenSet<string> Words = new[] { "text", "words", "interview", "interviews", "story", "written", "texte", "texto", "testo", "tekst", "entrevista", "entretien", "intervista", "questions", "fragen" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Others = new[]
    {
        "photos", "photo", "photography", "photographs", "pictures", "images", "illustration", "illustrations", "translation", "translated", "video", "edit", "editing", "layout", "transcription", "fotos", "foto", "bilder", "übersetzung", "photographie",
        "photographies", "traduction", "fotografía", "fotografías", "traducción", "fotografie", "traduzione", "fotografia", "tradução",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Joints = new[] { "and", "und", "et", "y", "e", "en", "og", "&", "+" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly char[] Marks = [' ', '/', ',', '|'];

    /// <summary>The full names that such a line gives credit to; none where it is no such line.</summary>
    public static IEnumerable<string> In(string line)
    {
        foreach (var end in Ends)
        {
            var at = line.IndexOf(end, StringComparison.OrdinalIgnoreCase);
            if (at is > 0 and <= Longest && AreDeeds(line[..at]) && Cues.NameAt(line, at + end.Length) is { } name && Persons.HasNameForm(name.Split(' ')))
            {
                return Encounter.Joined(line, name);
            }
        }

        return [];
    }

    private static bool AreDeeds(string head)
    {
        var parts = head.Split(Marks, StringSplitOptions.RemoveEmptyEntries);
        var deeds = parts.Where(part => !Joints.Contains(part)).ToList();
        return deeds.Count >= FewestDeeds && deeds.Exists(Words.Contains) && deeds.TrueForAll(deed => Words.Contains(deed) || Others.Contains(deed));
    }
}
