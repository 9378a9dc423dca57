namespace QuoteBot.Parsing.People;

/// <summary>Who met whom, where a sentence says so: "Claire Chan talks to the actors Olivia Dowd and Ben Oke".</summary>
internal static class Encounter
{
    private const int MostAtOnce = 5;
    private const int LongestDescription = 80;

    private static readonly string[] Meets =
    [
        " talks to ", " talks with ", " talked to ", " talked with ", " speaks to ", " speaks with ", " spoke to ", " spoke with ", " chats to ", " chats with ", " chatted to ", " chatted with ", " interviews ", " interviewed ",
        " sits down with ", " sat down with ", " catches up with ", " caught up with ", " meets ", " met with ", " met ", " in conversation with ", " quizzes ", " questions ",
        " entrevista a ", " entrevistó a ", " habla con ", " habló con ", " conversa con ", " conversó con ", " charla con ", " s'entretient avec ", " s’entretient avec ", " a rencontré ", " rencontre ",
        " spricht mit ", " sprach mit ", " traf ", " trifft ", " im gespräch mit ", " intervista ", " ha intervistato ", " incontra ", " entrevista ", " conversa com ", " conversou com ", " falou com ", " sprak met ", " spreekt met ",
    ];

    // What was talked about stands before whom it was talked about with.
    private const string Discussed = " discussed ";

    private static readonly string[] Partners = ["the group", "the band", "the duo", "the collective", "both ", "them"];

    // Said where either side may have asked.
    private static readonly string[] Mutual = [" im gespräch mit ", " in conversation with ", " en conversación con ", " in conversazione con ", " em conversa com "];

    // Said of either side of a talk.
    private static readonly string[] Together =
        [.. Mutual, " im interview mit ", " in a conversation with ", " speaks to ", " spoke to ", " speaks with ", " spoke with ", " talks to ", " talked to ", " talks with ", " told ", " en entrevista con ", " en entretien avec "];

    // "Por Joana Prado, de São Luís": where she wrote it.
    private static readonly string[] Places = [", de ", ", desde ", ", em ", ", en ", ", from ", ", in ", ", aus ", ", da ", ", à "];

    private static readonly string[] Joints = [", and ", " and ", " & ", " y ", " e ", " et ", " und ", " en ", ", "];

    /// <summary>The full names of those who did the asking, as far as the person they met is named or described.</summary>
    public static IEnumerable<string> Askers(string text)
    {
        foreach (var mention in NameFinder.In(text).Select(WithoutTrade))
        {
            var verb = Array.Find(Meets, cue => text.AsSpan(mention.End).StartsWith(cue, StringComparison.OrdinalIgnoreCase));
            if (Persons.HasNameForm(mention.Words) && (verb is null ? Persons.IsFullName(mention.Name) && DiscussedWithSomebody(text, mention.End) : MeetsSomebody(text, mention.End + verb.Length) && MayMeet(mention, text, verb)))
            {
                yield return mention.Name;
            }
        }
    }

    // "Ruth Alder discussed lamps, cellars and the sea with Oke over tea"; but "… discussed working with Oke".
    private static bool DiscussedWithSomebody(string text, int at)
    {
        if (!text.AsSpan(at).StartsWith(Discussed, StringComparison.Ordinal))
        {
            return false;
        }

        var end = text.AsSpan(at).IndexOf(". ", StringComparison.Ordinal) is >= 0 and var stop ? at + stop : text.Length;
        var with = text.LastIndexOf(" with ", end - 1, end - at, StringComparison.Ordinal);
        return with > 0 && !text.AsSpan(at, with - at).EndsWith("ing", StringComparison.Ordinal) && (Cues.NameAt(text, with + " with ".Length) is not null || Cues.OpensOn(text.AsSpan(with + " with ".Length), Partners));
    }

    // "staff writer Tuva Lowe spoke with …"; but "a record of songs - Ruth Alder meets Ben Oke - that …" likens somebody to both.
    private static bool MayMeet(NameMention mention, string text, string verb) =>
        (verb is not " meets " || mention.OpensSentence || !IsBehindMark(text, mention.Start)) && (GivenNames.Has(mention.Words[0]) || mention.Words[0] is [_, '.'] || mention.Start == 0 || Persons.IsTitle(Persons.WordBefore(text, mention.Start)));

    private static bool IsBehindMark(string text, int at) => text.AsSpan(0, at).TrimEnd(' ') is [.., '-' or '–' or '—' or '(' or ','];

    /// <summary>The full name of whom somebody is said to be in talk with: "Dr. Lindner is sure of it, in conversation with Paul Oke"; null when that is not said.</summary>
    /// <param name="text">Where it may be said.</param>
    /// <param name="surname">The surname of whom the questions address.</param>
    public static string? Partner(string text, string surname)
    {
        foreach (var cue in Together)
        {
            var at = text.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && text.AsSpan(0, at).Contains(surname, StringComparison.Ordinal) && Cues.NameAt(text, at + cue.Length) is { } name && Persons.IsFullName(name) && !name.EndsWith(surname, StringComparison.Ordinal))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Two full names of which a text says that they were in talk with each other, and not who asked: "Ruth Alder im Gespräch mit Ben Oke".</summary>
    public static (string One, string Other)? Two(string text)
    {
        foreach (var cue in Mutual)
        {
            var at = text.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && NameFinder.In(text[..at]).LastOrDefault() is { } one && one.End == at && Persons.HasNameForm(one.Words) && Cues.NameAt(text, at + cue.Length) is { } other && Persons.IsFullName(other))
            {
                return (one.Name, other);
            }
        }

        return null;
    }

    /// <summary>A name and those that are joined to it: "Jane Doe, John Roe (who acts) and Jim Poe".</summary>
    /// <param name="text">Where the name stands.</param>
    /// <param name="name">The first name.</param>
    public static IEnumerable<string> Joined(string text, string name)
    {
        yield return name;
        var after = text.IndexOf(name, StringComparison.OrdinalIgnoreCase) + name.Length;
        for (var count = 1; count < MostAtOnce && after >= name.Length && JointAt(text, ref after); count++)
        {
            if (Cues.NameAt(text, after) is not { } next || !Persons.HasNameForm(next.Split(' ')) || !(GivenNames.Has(next.Split(' ')[0]) || EndsPhrase(text, next, after)))
            {
                yield break;
            }

            yield return next;
            after = text.IndexOf(next, after, StringComparison.Ordinal) is >= 0 and var at ? at + next.Length : text.Length;
        }
    }

    private static bool EndsPhrase(string text, string name, int from) =>
        text.IndexOf(name, from, StringComparison.Ordinal) + name.Length is var end && (end >= text.Length || text[end] is ',' or '.' or ':' or ')' or '|');

    private static bool JointAt(string text, ref int at)
    {
        if (at + 1 < text.Length && text[at] == ' ' && text[at + 1] == '(' && text.IndexOf(')', at) is > 0 and var close && close - at < 60)
        {
            at = close + 1;
        }

        foreach (var joint in Joints)
        {
            if (at < text.Length && text.AsSpan(at).StartsWith(joint, StringComparison.Ordinal) && !Cues.OpensOn(text.AsSpan(at), Places))
            {
                at += joint.Length;
                return true;
            }
        }

        return false;
    }

    // "DJ Maggie Lowe sat down with …", "KQLT DJ Tuva Lowe spoke with …": who plays records has a name behind the trade; "DJ Moth" has none.
    private static NameMention WithoutTrade(NameMention mention) =>
        Array.FindIndex(mention.Words, word => word is "DJ" or "VJ" or "MC") is >= 0 and var trade && mention.Words[(trade + 1)..] is { Length: > 1 } words && (trade > 0 || GivenNames.Has(words[0]))
            ? mention with { Name = string.Join(' ', words), Words = words } : mention;

    // "speaks with three-time Lantern Award winner Ruth Alder": what somebody is or has won, and who it is.
    private static bool IsDescribed(string text, int at, string first) =>
        first.Length > 0 && char.IsLower(first[0]) && first is not ("us" or "me" or "our" or "my")
        && text[at..Math.Min(text.Length, at + LongestDescription)] is var rest && NameFinder.In(rest).FirstOrDefault(mention => Persons.IsFullName(mention.Name)) is { } person
        && !rest[..person.Start].Split(' ').Any(Cues.LeadsOn) && rest.AsSpan(0, person.Start).IndexOfAny('.', ',', ':') < 0;

    // "talks to us" and "talks to The Gazette" are said of whom the piece is about.
    private static bool MeetsSomebody(string text, int at)
    {
        if (Cues.NameAt(text, at) is { } name && Persons.IsFullName(name))
        {
            return true;
        }

        var words = text[at..Math.Min(text.Length, at + 60)].Split(' ', ',', '.', ':');
        return words[0] is "her" or "him" or "them" || IsDescribed(text, at, words[0]) || words.Take(6).Any(word => char.IsLower(word.FirstOrDefault()) && Persons.IsTitle(word.TrimEnd('s')));
    }
}
