namespace QuoteBot.Parsing.People;

/// <summary>Who was asked, where the title or the introduction says so.</summary>
internal static class Interviewed
{
    private static readonly string[] TitleCues =
    [
        "interview with ", "interviews ", "interview: ", "interview – ", "interview - ", "in conversation with ", "conversation with ", "a chat with ", "chat with ", "q&a with ", "q&a: ", "q & a with ",
        "talking with ", "talking to ", "speaking with ", "meet ", "meeting ", "entrevista a ", "entrevista con ", "entrevista: ", "entrevista exclusiva a ", "entrevista exclusiva con ",
        "conversación con ", "charla con ", "hablamos con ", "entretien avec ", "interview de ", "interview d'", "interview d’", "interview avec ", "rencontre avec ", "entretien : ", "conversation avec ",
        "interview med ", "interview mit ", "gespräch mit ", "im gespräch: ", "intervista a ", "intervista con ", "entrevista com ", "questions for ", "questions with ", "words with ", "5 minutes with ",
        "minutes with ", "an evening with ", "podcast with ", "sits down with ", "exclusive: ", "interview of ",
    ];

    private static readonly string[] TitleTails =
    [
        " interview", " - interview", " – interview", ": interview", ": the interview", " on ", " talks ", " discusses ", " speaks ", " opens up", " explains ", " reveals ", " tells ", ": ", " chat", " q&a",
        " habla ", " parle ", " über ", " interviewed", ", director ", " says ", " reflects ", " looks back",
    ];

    private static readonly string[] IntroCues =
    [
        "spoke to ", "spoke with ", "speak to ", "speak with ", "talked to ", "talked with ", "talk to ", "talk with ", "sat down with ", "sit down with ", "sits down with ", "caught up with ", "catch up with ",
        "caught vocalist ", "chatted with ", "chatted to ", "chat with ", "interviewed ", "interview with ", "interview of ", "conversation with ", "met with ", "met up with ", "joined by ", "joined ", "asked ", "what did ",
        "here’s what ", "here's what ", "here is what ", "phone with ", "questions to ", "questions for ", "questions with ", "questioned ", "a visit to ", "exchange with ", "hablamos con ", "conversamos con ", "charlamos con ",
        "entrevistamos a ", "entrevista a ", "entrevista con ", "entrevisté a ", "nos recibe ", "hablé con ", "conversó con ", "rencontre avec ", "entretien avec ", "rencontré ", "interview de ", "avons rencontré ",
        "nous avons parlé avec ", "gespräch mit ", "sprachen mit ", "sprach mit ", "caught ", "met ", "opera prima de ", "ópera prima de ",
    ];

    private static readonly string[] AfterNameCues =
    [
        " agreed to talk", " agreed to ", " had to say", " sat down", " talks ", " talked to ", " spoke to ", " spoke with ", " told me", " told us", " answers ", " answered ", " reflects", " reflexiona", " discusses ",
        " tells us", " explains ", " joins ", " joined us", " habla ", " nos cuenta", " raconte", " répond", " took time", " was kind enough", " chatted", " opens up", " se rendait",
    ];

    /// <summary>The names that are announced, the best evidence first.</summary>
    public static IReadOnlyList<string> Names(Surroundings around, string? title)
    {
        var found = new List<(string Name, int Weight)>();
        var titles = around.Headings.Select(block => block.Text).Prepend(title ?? "").Prepend(around.Credits.Title ?? "").Where(text => text.Length > 0);
        foreach (var text in titles.Distinct(StringComparer.Ordinal))
        {
            FromTitle(found, Capitals.Lowered(text));
        }

        foreach (var text in around.Before.Append(around.Credits.Remarks))
        {
            FromIntroduction(found, text);
        }

        return [.. found.GroupBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase).OrderByDescending(group => group.Sum(pair => pair.Weight)).Select(group => group.Key)];
    }

    private static void FromTitle(List<(string Name, int Weight)> found, string title)
    {
        foreach (var cue in TitleCues)
        {
            if (Cues.NameAfter(title, cue) is { } name)
            {
                found.Add((name, name.Contains(' ', StringComparison.Ordinal) ? 8 : 4));
            }
        }

        foreach (var mention in NameFinder.In(title).Where(mention => Persons.HasNameForm(mention.Words)))
        {
            var rest = title.AsSpan(mention.End);
            var isSubject = StartsWithAny(rest, TitleTails) || (rest.Length > 1 && rest[0] is '’' or '\'' && rest[1] == 's');
            if (isSubject || GivenNames.Has(mention.Words[0]))
            {
                found.Add((mention.Name, isSubject && GivenNames.Has(mention.Words[0]) ? 6 : isSubject ? 4 : 3));
            }
        }
    }

    private static void FromIntroduction(List<(string Name, int Weight)> found, string text)
    {
        foreach (var cue in IntroCues)
        {
            if (Cues.NameAfter(text, cue) is { } name && (name.Contains(' ', StringComparison.Ordinal) || cue.Length > 7))
            {
                found.Add((name, name.Contains(' ', StringComparison.Ordinal) ? 4 : 1));
            }
        }

        foreach (var mention in NameFinder.In(text))
        {
            var isFull = Persons.IsPerson(mention, text);
            if (StartsWithAny(text.AsSpan(mention.End), AfterNameCues) && (isFull || (mention.Words.Length == 1 && !Persons.IsNoName(mention.Name))))
            {
                found.Add((mention.Name, isFull ? 4 : 1));
            }
            else if (isFull)
            {
                found.Add((mention.Name, Persons.IsTitle(Persons.WordBefore(text, mention.Start)) ? 3 : 1));
            }
        }
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] starts)
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
}
