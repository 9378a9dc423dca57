using System.Buffers;
using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>Whom a title announces: "An interview with …", "… on her new film".</summary>
internal static class TitledGuests
{
    /// <summary>What stands before the guest's name.</summary>
    public static readonly string[] TitleCues =
    [
        "interview with ", "interviews ", "interview: ", "interview – ", "interview - ", "interview | ", "interview // ", "in conversation with ", "conversation with ", "a chat with ", "chat with ", "q&a with ", "q&a: ", "q & a with ",
        "talking with ", "talking to ", "speaking with ", "meet ", "meeting ", "entrevista a ", "entrevista con ", "entrevista: ", "entrevista exclusiva a ", "entrevista exclusiva con ",
        "conversación con ", "charla con ", "hablamos con ", "entretien avec ", "entrevue avec ", "interview de ", "interview d'", "interview d’", "interview avec ", "rencontre avec ", "entretien : ", "conversation avec ",
        "interview med ", "interview mit ", "gespräch mit ", "im gespräch: ", "intervista a ", "intervista con ", "entrevista com ", "questions for ", "questions with ", "words with ", "5 minutes with ",
        "minutes with ", "an evening with ", "podcast with ", "sits down with ", "exclusive: ", "interview of ", "introducing ",
    ];

    // "Intervista Kid Zero": a name alone may follow.
    private static readonly string[] BareCues = ["intervista ", "entrevista ", "interview ", "entretien "];

    // What a title calls the piece at its end, the guest before it.
    private static readonly string[] Kinds = ["interview", "q&a", "q & a"];

    private static readonly string[] QuotationMarks = [": “", ": \"", ": «", ": „", ": ‘", ": '", ": ”"];

    private const int LongestParticle = 3;
    private const int OfOffice = 8;
    private const int MostWordsOfTrade = 3;

    private static readonly FrozenSet<string> LeadsOn = new[] { "and", "on", "about", "of", "in", "at", "by", "for", "with", "from", "y", "e", "et", "und", "de", "sobre", "über", "sur", "con" }.ToFrozenSet();

    private static readonly SearchValues<char> SubjectEnds = SearchValues.Create(",:;(|–—");

    private static readonly string[] TitleTails =
    [
        " interview", " - interview", " – interview", ": interview", ": the interview", " on ", " about ", " talks ", " discusses ", " speaks ", " opens up", " explains ", " reveals ", " tells ", " shares ", " answers ", " introduces ", " presents ", " remembers ", " recalls ", " describes ", ": ", " chat", " q&a",
        " habla ", " nos habla ", " nos cuenta ", " cuenta ", " explica ", " reflexiona ", " responde ", " parle ", " nous parle ", " raconte ", " se raconte", " se confie", " explique ", " répond ", " über ", " erzählt ", " spricht ", " erklärt ",
        " racconta ", " si racconta", " parla ", " spiega ", " conta ", " fala ", " interviewed", ", director ", " de ", " von ", " di ", " du ", " says ", " reflects ", " looks back",
    ];

    // What somebody does in a title, where each word of it has a capital.
    private static readonly FrozenSet<string> Verbs = new[]
    {
        "Talks", "Discusses", "Speaks", "Explains", "Reveals", "Tells", "Shares", "Answers", "Introduces", "Presents", "Remembers", "Recalls", "Describes", "Opens", "Says", "Reflects", "Looks", "On", "About", "Chats", "Interviewed",
    }.ToFrozenSet();

    /// <summary>Adds the names that a title announces, with what each is worth as evidence.</summary>
    /// <param name="found">Where they are added.</param>
    /// <param name="headline">The title.</param>
    /// <param name="isStated">Whether somebody wrote it down as the document's title.</param>
    public static void Find(List<(string Name, int Weight)> found, string headline, bool isStated)
    {
        var title = string.Join(' ', headline.Split(' ').Select(word => Verbs.Contains(word) ? word.ToLowerInvariant() : word));
        foreach (var cue in TitleCues)
        {
            if (Cues.NameAfter(title, cue) is { } name && (name.Contains(' ', StringComparison.Ordinal) || GivenNames.Has(name) || !GoesOn(title, name)))
            {
                found.Add((name, name.Contains(' ', StringComparison.Ordinal) ? 8 : 4));
                found.AddRange(Encounter.Joined(title, name).Skip(1).Select(other => (other, 4)));
            }
        }

        if (BehindOffice(title) is { } holder)
        {
            found.Add((holder, OfOffice));
        }

        if (BehindTrade(title) is { } winner)
        {
            found.RemoveAll(pair => title.Contains(pair.Name, StringComparison.Ordinal));
            found.Add((winner, OfOffice));
        }

        if (SubjectOf(title) is { } subject && !subject.Split(' ').Any(Persons.IsTitle))
        {
            found.AddRange(Each(subject).Select(name => (name, 4)));
        }

        if (QuotedIn(title) is { } quoted)
        {
            found.Add((quoted, 6));
        }

        // A page that is called after somebody is about them, be it by their first name alone.
        if (isStated && GivenNames.Has(title) && char.IsUpper(title[0]))
        {
            found.Add((title, 3));
        }

        if (Persons.HasNameForm(title.Split(' ')) && IsCapitalized(title) && title.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '’' or '\'' or '.' or '"' or '“' or '”'))
        {
            found.Add((title, isStated || GivenNames.Has(title.Split(' ')[0]) ? 6 : 2));
        }

        foreach (var mention in NameFinder.In(title).Select(mention => WithoutWork(mention.WithoutNoun())).Where(mention => Persons.HasNameForm(mention.Words) && !IsPlaced(mention, title) && !found.Exists(pair => pair.Name == mention.Name)))
        {
            var rest = title.AsSpan(mention.End);
            var isSubject = Cues.OpensOn(rest, TitleTails) || (rest.Length > 1 && rest[0] is '’' or '\'' && rest[1] == 's');
            if (isSubject || GivenNames.Has(mention.Words[0]))
            {
                found.Add((mention.Name, isSubject && GivenNames.Has(mention.Words[0]) ? 6 : isSubject ? 4 : 3));
            }
        }
    }

    /// <summary>Whether a title says outright that the talk is with somebody: "An interview with Ruth Alder".</summary>
    public static bool Announces(string title, string name) => TitleCues.Any(cue => Cues.NameAfter(title, cue) == name);

    // "Designers in Open Source: …": what something is in, at or of is no guest.
    private static bool IsPlaced(NameMention mention, string title) =>
        !GivenNames.Has(mention.Words[0]) && Persons.WordBefore(title, mention.Start) is "in" or "at" or "en" or "im" or "no" or "na";

    // "Interview with Harbour Fair 45 winner Joe Lund", "Interview with TechWatch reporter Joe Lund": who has won something or works somewhere stands behind it.
    private static string? BehindTrade(string title)
    {
        foreach (var cue in TitleCues)
        {
            var at = title.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && NameFinder.In(title[(at + cue.Length)..]).Take(2).ToList() is [{ Start: 0 } place, var person] && !GivenNames.Has(place.Words[0]) && Persons.IsFullName(person.Name)
                && title[(at + cue.Length + place.End)..(at + cue.Length + person.Start)].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and <= MostWordsOfTrade } between
                && between.All(word => word.All(letter => char.IsLower(letter) || char.IsAsciiDigit(letter) || letter == '-') && !LeadsOn.Contains(word)) && !char.IsAsciiDigit(between[^1][0]))
            {
                return person.Name;
            }
        }

        return null;
    }

    // "Interview with the City Librarian, Marcellus Turner"
    private static string? BehindOffice(string title)
    {
        var cue = TitleCues.FirstOrDefault(cue => title.Contains(cue, StringComparison.OrdinalIgnoreCase));
        var comma = title.IndexOf(", ", StringComparison.Ordinal);
        return cue is not null && comma > title.IndexOf(cue, StringComparison.OrdinalIgnoreCase) && Persons.IsTitle(title[(title.LastIndexOf(' ', comma) + 1)..comma])
            && NameFinder.In(title[(comma + 2)..]).FirstOrDefault() is { Start: 0 } mention && Persons.HasNameForm(mention.Words) ? mention.Name : null;
    }

    // "Ferry nights" is nobody.
    private static bool IsCapitalized(string title) => title.Split(' ').All(word => word.Length <= LongestParticle || char.IsUpper(word[0]) || !char.IsLetter(word[0]));

    // "Meet Dagmar and Elias" announces two; "Salt and Pepper" is a band.
    private static string[] Each(string subject) =>
        subject.Split([" and ", " & ", " y ", " et ", " und "], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } names && names.Any(name => GivenNames.Has(name.Split(' ')[0])) && names.All(name => char.IsUpper(name[0])) ? names : [subject];

    /// <summary>The last word before what a title quotes, where others say what somebody is: "Stage rebel Zefira: “I only sing when it snows”".</summary>
    public static string? QuotedOf(string title)
    {
        var end = QuotationMarks.Select(mark => title.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 1).DefaultIfEmpty(-1).Min();
        return end > 0 && title[..end].Split(' ') is [.., var trade, var name] && name.Length > 2 && char.IsUpper(name[0]) && trade.Length > 4 && char.IsLower(trade[0]) && !Persons.IsNoName(name) && !Persons.IsNoName(trade) ? name : null;
    }

    /// <summary>Whose words a title quotes, who is who was asked: "Zefira: “I only sing when it snows”".</summary>
    public static string? QuotedIn(string title)
    {
        var end = QuotationMarks.Select(mark => title.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 1).DefaultIfEmpty(-1).Min();
        return end > 0 && title[..end] is var name && name.Split(' ') is { Length: <= 4 } words && words.All(word => word.Length > 0 && char.IsUpper(word[0])) && !words.Any(Persons.IsNoName) && !words.Any(Persons.IsTitle) ? name : null;
    }

    // "Ana Ruiz de The Glass Orchard": what somebody has made may stand behind the name.
    private static NameMention WithoutWork(NameMention mention)
    {
        var at = Array.FindIndex(mention.Words, Persons.IsNoName);
        var words = at < 0 ? mention.Words : mention.Words[..at].Reverse().SkipWhile(word => word.Length > 0 && char.IsLower(word[0])).Reverse().ToArray();
        return words.Length == mention.Words.Length || words.Length < 2 || !GivenNames.Has(words[0]) ? mention
            : new NameMention(mention.Text, mention.Start, mention.Start + string.Join(' ', words).Length, mention.IsFilledIn, mention.OpensSentence) { Words = words };
    }

    // "Interview: Trying to Catch …": one word of a sentence is nobody's name.
    private static bool GoesOn(string title, string name) =>
        title.IndexOf(name, StringComparison.Ordinal) + name.Length is var end && end + 1 < title.Length && title[end] == ' ' && char.IsLetter(title[end + 1]);

    // "UNKLE - Interview" and "Interview with 4 Guys From The Future": bands have names of any form.
    private static string? SubjectOf(string title)
    {
        var bare = title.TrimEnd('.', '!', ' ');
        var kind = Array.Find(Kinds, word => bare.EndsWith(word, StringComparison.OrdinalIgnoreCase));
        if (kind is not null && bare.Length > kind.Length + 1)
        {
            return Short(bare[..^kind.Length].TrimEnd(' ', '-', '–', '—', ':', '|'));
        }

        var cue = TitleCues.Concat(BareCues).FirstOrDefault(cue => title.StartsWith(cue, StringComparison.OrdinalIgnoreCase));
        return cue is null ? null : Short(title[cue.Length..]);
    }

    // "Nasu and Berg's 6th …", "Sphaèros im …": what somebody has, and where they are, are no part of the name.
    private static string WithoutTail(string subject)
    {
        var words = subject.Split(' ');
        var owner = Array.FindIndex(words, word => NameFinder.Bare(word).Length < word.Length);
        words = owner >= 0 && owner < words.Length - 1 ? [.. words[..owner], NameFinder.Bare(words[owner])] : words;
        return string.Join(' ', words.Reverse().SkipWhile(word => word.Length > 0 && char.IsLower(word[0])).Reverse());
    }

    private static string? Short(string subject)
    {
        var end = subject.IndexOf(" @ ", StringComparison.Ordinal) is > 0 and var place ? place
            : subject.AsSpan().IndexOfAny(SubjectEnds) is >= 0 and var mark ? mark : subject.IndexOf(" - ", StringComparison.Ordinal) is >= 0 and var dash ? dash : subject.Length;
        var name = WithoutTail(subject[..end].Trim());
        return name.Length is > 1 and <= 40 && name.Count(letter => letter == ' ') < 6 && (char.IsUpper(name[0]) || char.IsDigit(name[0]))
            && name.Split(' ').All(word => word.Length <= 3 || char.IsUpper(word[0]) || char.IsDigit(word[0])) ? name : null;
    }
}
