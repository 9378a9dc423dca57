using System.Collections.Frozen;
using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Turns;

namespace QuoteBot.Parsing.People;

/// <summary>Whom the questions address by title and surname: "Frau Lindner, …", "Mr. Oke, …". It is the one who is asked.</summary>
internal static class Addressed
{
    private static readonly FrozenSet<string> Titles = new[]
    {
        "mr", "mrs", "ms", "miss", "sir", "dr", "prof", "professor", "doctor", "frau", "herr", "monsieur", "madame", "mme", "m", "señor", "señora", "sr", "sra", "don", "doña", "signor", "signora", "senhor", "senhora", "meneer", "mevrouw", "herra", "pan", "pani",
    }.ToFrozenSet();

    /// <summary>The surname that most questions open with, or null.</summary>
    public static string? Of(Casting casting, Transcript transcript) =>
        transcript.Paragraphs.Where(paragraph => paragraph.Turn is { } turn && casting.Speakers[transcript.Turns[turn].Speaker].Role is null or Role.Interviewer)
            .Select(paragraph => Surname(paragraph.Text)).OfType<string>().CountBy(name => name).OrderByDescending(pair => pair.Value).FirstOrDefault().Key;

    /// <summary>The surname behind a title at the head of a text, where the text goes on after a comma or a mark; else null.</summary>
    public static string? Surname(string text)
    {
        var words = text.Split(' ', 5);
        var at = words.TakeWhile(word => Titles.Contains(word.TrimEnd('.').ToLowerInvariant())).Count();
        return at is 1 or 2 && at < words.Length && words[at] is { Length: > 2 } name && char.IsUpper(name[0]) && name[^1] is (',' or '!' or '?') ? name.TrimEnd(',', '!', '?') : null;
    }
}
