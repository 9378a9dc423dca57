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
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // A greeting stands at the head of what is said; each name there is looked at with all that comes before it.
    private const int LettersGreeted = 600;

    private static readonly FrozenSet<string> Greetings = new[]
    {
        "hi", "hello", "hey", "welcome", "good morning", "good evening", "good afternoon", "aloha", "hi there", "hello there", "hola", "buenos días", "buenas tardes", "bienvenido", "bienvenida", "bonjour", "salut", "bonsoir",
    }.ToFrozenSet();

    /// <summary>The surname that most questions open with, or null.</summary>
    public static string? Of(Casting casting, Transcript transcript) =>
        transcript.Paragraphs.Where(paragraph => paragraph.Turn is { } turn && casting.Speakers[transcript.Turns[turn].Speaker].Role is null or Role.Interviewer)
            .Select(paragraph => Surname(paragraph.Text)).OfType<string>().CountBy(name => name).OrderByDescending(pair => pair.Value).FirstOrDefault().Key;

    /// <summary>The name by which the first turn of the one who asks greets the other, or null: "Hello, Ian!", "It's great to talk to you, Ian Moss."</summary>
    public static string? ByName(Casting casting, Transcript transcript)
    {
        var first = transcript.Paragraphs.FirstOrDefault(paragraph => paragraph.Turn is not null);
        if (first is null || casting.Speakers[transcript.Turns[first.Turn!.Value].Speaker].Role != Role.Interviewer)
            return null;
        return NameFinder.In(first.Text[..Math.Min(LettersGreeted, first.Text.Length)]).Where(mention => GivenNames.Has(mention.Words[0]) && IsGreeted(first.Text, mention)).Select(mention => mention.Name).Distinct().ToList() is [var only] ? only : null;
    }

    // Behind a greeting that opens the text, or at the end of a sentence that says "you" and asks nothing: "What of your friend, Ian?" is about him.
    private static bool IsGreeted(string text, NameMention mention)
    {
        var before = text.AsSpan(0, mention.Start).TrimEnd();
        var after = mention.End < text.Length ? text[mention.End] : '.';
        if (after is not ('.' or '!' or ','))
            return false;
        var sentence = before[(before.LastIndexOfAny('.', '!', '?') + 1)..];
        return Greetings.Contains(before.TrimEnd(',').ToString().ToLowerInvariant())
            || (after != ',' && before.EndsWith(",", StringComparison.Ordinal) && sentence.IndexOf(',') == sentence.Length - 1 && sentence.Contains(" you", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The surname behind a title at the head of a text, where the text goes on after a comma or a mark; else null.</summary>
    public static string? Surname(string text)
    {
        if (!Titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(FirstWord(text).TrimEnd('.')))
            return null;
        var words = text.Split(' ', 5);
        var at = words.TakeWhile(word => Titles.Contains(word.TrimEnd('.'))).Count();
        return at is 1 or 2 && at < words.Length && words[at] is { Length: > 2 } name && char.IsUpper(name[0]) && name[^1] is (',' or '!' or '?') ? name.TrimEnd(',', '!', '?') : null;
    }

    private static ReadOnlySpan<char> FirstWord(string text) => text.AsSpan(0, text.IndexOf(' ') is >= 0 and var end ? end : text.Length);
}
