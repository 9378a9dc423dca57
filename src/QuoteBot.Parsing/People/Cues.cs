using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>Finds the name that a form of words announces: "interview with …", "by …".</summary>
internal static class Cues
{
    private const int Reach = 120;
    private const int MostWordsOfTrade = 3;

    private static readonly string[] Skipped =
        ["the", "a", "an", "with", "director", "and", "our", "actor", "filmmaker", "legendary", "el", "la", "le", "les", "director,", "acclaimed", "mr", "mr.", "ms", "ms.", "sir", "to", "author", "o", "os", "as", "il", "los", "las", "prof", "prof.", "dr", "dr.", "dra", "dra.", "don", "doña", "herr", "herrn", "frau", "monsieur", "madame", "signor", "signora"];

    private static readonly FrozenSet<string> LeadsElsewhere = new[]
    {
        "about", "in", "at", "on", "of", "for", "from", "who", "and", "to", "his", "her", "their", "my", "over", "after", "before", "during", "with", "by", "as", "is", "was", "me", "us", "him", "them", "it", "if",
        "sobre", "en", "de", "para", "su", "sus", "que", "y", "sur", "dans", "pour", "son", "sa", "ses", "qui", "et", "über", "im", "in", "und", "von", "zu", "zum", "zur", "della", "su", "per", "em", "com",
    }.ToFrozenSet();

    /// <summary>Whether a word leads away from whom a sentence speaks of: "about", "from".</summary>
    public static bool LeadsOn(string word) => LeadsElsewhere.Contains(word);

    /// <summary>The name that stands after a cue, or null.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="cue">The words before the name, in lower case.</param>
    /// <param name="anywhere">Whether the cue may stand inside the text, or only at its head.</param>
    public static string? NameAfter(string text, string cue, bool anywhere = true)
    {
        for (var at = IndexOf(text, cue, 0); at >= 0; at = IndexOf(text, cue, at + 1))
        {
            if (!anywhere && at > 3)
            {
                return null;
            }

            var isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && !char.IsLetter(text, Math.Min(at + cue.Length, text.Length - 1)) | cue[^1] is ' ' or '’' or '\'';
            if (isWord && NameAt(text, at + cue.Length) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>
    /// The name that stands at a place, small words and trades before it passed over; null when there is none. After "a" or words of description
    /// ("lead actors Olivia Dowd") it must begin with a common first name.
    /// </summary>
    public static string? NameAt(string text, int at)
    {
        var start = SkipWords(text, at);
        var described = SkipDescription(text, start);
        if (described >= text.Length)
        {
            return null;
        }

        var rest = text[described..Math.Min(text.Length, described + Reach)];
        var mention = NameFinder.In(rest).FirstOrDefault();
        if (mention is { Start: 0 } && Owned(mention, rest) is { } member)
        {
            return member;
        }

        var name = mention is { Start: 0 } ? Trimmed(mention) : null;
        return name is not null && (described > start || IsIndefinite(text, start)) && !GivenNames.Has(name.Split(' ')[0]) && !EndsPhrase(text, name, described) && !IsSetOff(text, name, described) ? null : name;
    }

    /// <summary>Whether a text begins with one of several beginnings, in capitals or not.</summary>
    public static bool OpensOn(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "Lamplight’s Ruth Alder" is of Lamplight.
    private static string? Owned(NameMention owner, string text) =>
        text.AsSpan(owner.End) is ['’' or '\'', 's', ' ', ..] && !GivenNames.Has(owner.Words[0])
            && NameFinder.In(text[(owner.End + 3)..]).FirstOrDefault() is { Start: 0, IsOneWord: false } member && Trimmed(member) is { } name && Persons.HasNameForm(name.Split(' '))
            && (GivenNames.Has(member.Words[0]) || owner.End + 3 + name.Length == text.Length || text[owner.End + 3 + name.Length] is ',' or ':') ? name : null;

    /// <summary>Who stands behind what looks like a name and is where they work: "Harbour Light editorial intern Ruth Alder"; or null.</summary>
    public static string? OfStaff(string text, string outlet)
    {
        var at = text.IndexOf(outlet, StringComparison.Ordinal);
        if (at < 0 || Persons.IsFullName(outlet))
        {
            return null;
        }

        var rest = text[(at + outlet.Length)..];
        var next = NameFinder.In(rest).FirstOrDefault();
        return next is not null && Persons.HasNameForm(next.Words) && rest[..next.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and <= MostWordsOfTrade } trade
            && Persons.IsTitle(trade[^1]) && trade.All(word => word.All(letter => char.IsLower(letter) || letter == '-')) ? next.Name : null;
    }

    private static bool EndsPhrase(string text, string name, int at) =>
        Persons.HasNameForm(name.Split(' ')) && text.AsSpan(at).StartsWith(name, StringComparison.Ordinal) && text.AsSpan(at + name.Length).TrimStart(' ').IsEmpty;

    // "with indie rapper, MC Moth, on the tour": a description in front, and a comma on either side.
    private static bool IsSetOff(string text, string name, int at) =>
        at > 1 && text[at - 2] == ',' && text.AsSpan(at).StartsWith(name, StringComparison.Ordinal) && (at + name.Length == text.Length || text[at + name.Length] is ',' or '.' or '!');

    private static bool IsIndefinite(string text, int at) => Persons.WordBefore(text, at) is "a" or "an" or "un" or "una" or "une" or "ein" or "eine" or "einer" or "einem" or "um" or "uma";

    // A few words in small letters that say what somebody is, none of which leads elsewhere.
    private static int SkipDescription(string text, int start)
    {
        var at = start;
        for (var words = 0; words < 5 && at < text.Length && char.IsLower(text[at]); words++)
        {
            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '-' or '’' or '\''))
            {
                end++;
            }

            if (end + 2 < text.Length && text[end] == ',' && text[end + 1] == ' ' && char.IsUpper(text[end + 2]))
            {
                return end + 2;
            }

            if (end + 1 >= text.Length || text[end] != ' ' || LeadsElsewhere.Contains(text[at..end]))
            {
                return start;
            }

            at = end + 1;
        }

        return at < text.Length && char.IsUpper(text[at]) ? at : start;
    }

    // "Thot Sänger Grégoire Fray": what stands before a trade is where it is plied.
    private static string? Trimmed(NameMention mention)
    {
        var last = Array.FindLastIndex(mention.Words, word => !Persons.IsTitle(word));
        var words = mention.Words[..(last + 1)];
        words = words[(Array.FindLastIndex(words, Persons.IsTitle) + 1)..];
        words = [.. words.TakeWhile((_, at) => !Persons.IsNoName(words, at) || words.Length == 1)];
        return words.Length > 0 && !(words.Length == 1 && Persons.IsNoName(words[0])) ? string.Join(' ', words) : null;
    }

    private static int SkipWords(string text, int at)
    {
        while (true)
        {
            while (at < text.Length && text[at] is ' ' or ':' or ',' or '/' or '‘' or '\'' or '“' or '"' or '–' or '—' or '-' or '·')
            {
                at++;
            }

            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.' or '-'))
            {
                end++;
            }

            var word = text[at..end].ToLowerInvariant();
            if (word.Length == 0 || !(Skipped.Contains(word) || Persons.IsTitle(word) || IsParticle(text, at, end)))
            {
                return at;
            }

            at = end;
        }
    }

    // "Interview de Rue Rouge", "Entrevista Al Fotógrafo Vito Conti"; but Al Pacino and De Niro.
    private static bool IsParticle(string text, int at, int end) => text[at..end] switch
    {
        "de" or "du" or "des" or "del" or "al" => true,
        "De" or "Del" or "Al" => Persons.IsTitle(Persons.WordAfter(text, end)),
        _ => false,
    };

    private static int IndexOf(string text, string cue, int from) =>
        from >= text.Length ? -1 : text.IndexOf(cue, from, StringComparison.OrdinalIgnoreCase);
}
