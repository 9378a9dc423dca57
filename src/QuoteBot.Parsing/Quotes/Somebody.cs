using QuoteBot.Parsing.People;

namespace QuoteBot.Parsing.Quotes;

/// <summary>Puts a name to whoever a few words speak of.</summary>
/// <param name="speaker">Whose words they are.</param>
/// <param name="people">The full names of the people who are named in the interview.</param>
/// <param name="films">The titles of the films that it is about, whose words name nobody.</param>
internal sealed class Somebody(string speaker, IReadOnlyList<string> people, IReadOnlyList<string> films)
{
    private const int LongestName = 4;

    // How many words back a "he" may look for the one it stands for.
    private const int Memory = 120;

    // A turn whose speaker nobody names is called by its role.
    private bool IsNamed => speaker is not ("Interviewee" or "Interviewer");

    /// <summary>Who the words up to a place name or describe: "Alfred Hitchcock", "my mother".</summary>
    public string? EndingAt(Passage passage, int first, int end)
    {
        var start = end;
        while (start > first && end - start < LongestName && IsNamePart(passage, start - 1) && (start == end || Touch(passage, start - 1)))
            start--;
        return start < end ? Named(passage, start, end) : Described(passage, first, end);
    }

    /// <summary>"a friend of mine": the words before "of mine", with whose friend it is.</summary>
    public string? FriendOf(Passage passage, int first, int mine) =>
        mine - 1 > first && passage.Spelled(mine - 1) is "of" && Described(passage, first, mine - 1) is { } friend
            ? IsNamed ? $"{friend} of {speaker}’s" : $"{friend} of the speaker’s"
            : null;

    /// <summary>Who the words from a place on name.</summary>
    public string? StartingAt(Passage passage, int first, int limit)
    {
        var end = first;
        while (end < limit && end - first < LongestName && IsNamePart(passage, end) && (end == first || Touch(passage, end - 1)))
            end++;
        return end > first ? Named(passage, first, end) : null;
    }

    /// <summary>The one person who is named before a place; null when there is none, or more than one that "he" or "she" might be.</summary>
    public string? LastNamedBefore(Passage passage, int place)
    {
        string? found = null;
        var here = passage.Range(place, place).First;
        for (var at = Math.Max(0, here - Memory); at < here; at++)
        {
            if (StartingAt(passage, at, here) is not { } name || !people.Contains(name))
                continue;
            if (found is not null && found != name)
                return null;
            found = name;
        }

        return found;
    }

    private string? Named(Passage passage, int start, int end)
    {
        var name = passage.Text[passage.Words[start].Start..passage.Words[end - 1].End];
        var known = people.Where(person => IsPartOf(name, person)).Take(2).ToList();
        if (known.Count == 0 && end - start == 1 && passage.LineAt(passage.Words[start].Start).FirstWord == start && !GivenNames.Has(name))
            return null;
        return known.Count == 1 ? known[0] : films.Any(title => title.Contains(name, StringComparison.Ordinal)) ? null : name;
    }

    // "Hitchcock" is Alfred Hitchcock where he is the only one of that name.
    private static bool IsPartOf(string name, string person) =>
        person == name || (person.Length > name.Length
            && ((person[^(name.Length + 1)] == ' ' && person.EndsWith(name, StringComparison.Ordinal)) || (person[name.Length] == ' ' && person.StartsWith(name, StringComparison.Ordinal))));

    private string? Described(Passage passage, int first, int end)
    {
        if (end <= first || !passage.Words[end - 1].Is(WordKinds.Person))
            return null;
        for (var at = end - 2; at >= Math.Max(first, end - 4); at--)
        {
            var noun = passage.Text[passage.Words[at + 1].Start..passage.Words[end - 1].End];
            if (passage.Spelled(at) is "my" or "My" or "our" or "Our")
                return IsNamed ? $"{speaker}’s {noun}" : $"the speaker’s {noun}";
            if (passage.Spelled(at) is "mi" or "Mi" or "nuestro" or "nuestra" or "Nuestro" or "Nuestra")
                return IsNamed ? $"{(passage.Words[end - 1].Is(WordKinds.Feminine) ? "la" : "el")} {noun} de {speaker}" : $"su {noun}";
            if (passage.Spelled(at) is "mon" or "Mon" or "ma" or "Ma" or "notre" or "Notre")
                return IsNamed ? $"{(passage.Words[end - 1].Is(WordKinds.Feminine) ? "la" : "le")} {noun} de {speaker}"
                    : $"{(passage.Words[end - 1].Is(WordKinds.Feminine) ? "sa" : "son")} {noun}";
            if (passage.Spelled(at) is "the" or "The" or "a" or "A" or "an" or "An" or "one" or "One")
                return passage.Text[passage.Words[at].Start..passage.Words[end - 1].End].ToLowerInvariant();
        }

        return null;
    }

    private static bool IsNamePart(Passage passage, int at) =>
        passage.Words[at].Capital && !passage.Words[at].Is(WordKinds.Small | WordKinds.First | WordKinds.Say)
        && !passage.Words[at].Opens(WordKinds.Leaning | WordKinds.Marker);

    // Nothing but a space, a hyphen or an initial's full stop between a word and the next.
    private static bool Touch(Passage passage, int at) =>
        passage.Between(at) is " " or "-" or ". ";
}
