using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>Who wrote the piece or asked the questions, where a by-line, a credit or the author's note says so.</summary>
internal static class Byline
{
    private const int LongestLine = 200;
    private const int LongestCredit = 600;

    // "March 9th, 2011 by Jane Doe"
    private const int LongestDated = 80;
    private const int WordsOfDay = 4;
    private const int MostAskers = 3;

    // A name alone signs where the talk ends; further down it is a menu's or another piece's.
    private const int LinesOfSignature = 40;
    private const int MostSignatures = 2;
    private const int MostLinesOfSignature = 3;
    private const int LongestEntry = 40;

    private static readonly string[] Anywhere =
    [
        "interview by ", "interviewed by ", "hosted by ", "interviewers: ", "intervistatore: ", "intervistatrice: ", "interview conducted by ", "conducted by ", "words by ", "text by ", "written by ", "questions by ", "entrevista por ", "entrevista de ",
        "entrevistado por ", "por entrevistador ", "propos recueillis par ", "recueillis par ", "propos recueillis et traduits par ", "entretien réalisé par ", "entretien mené par ", "interview réalisée par ", "das interview führte ",
        "realizada por ", "texto: ", "words: ", "text: ", "intervista di ", "a cura di ", "interviewer: ", "entrevistador: ", "entrevistadora: ", "moderator: ", "moderated by ", "moderador: ", "moderadora: ", "modérateur : ", "moderation: ", "moderiert von ",
        "interview von ", "interview geführt von ", "das gespräch führte ", "entrevista por: ", "reportage: ", "vraaggesprek: ", "tekst: ", "door: ", "fragen von ", "questions: ",
    ];

    // These tell who asked in an introduction as well as on a line of their own.
    private static readonly string[] Outright =
        ["moderator: ", "moderated by ", "interview conducted by ", "interview was conducted by ", "interviews conducted by ", "entrevista realizada por ", "entrevista hecha por ", "propos recueillis par ", "entretien réalisé par ", "entretien mené par ", "das interview führte ", "das gespräch führte ", "intervista realizzata da ", "entrevista feita por "];

    private static readonly string[] AskedBy = [.. Anywhere.Where(cue => new[] { "moder", "modér", "interv", "entrev", "entretien", "recueillis", "gespr", "question", "fragen", "vraag" }.Any(talk => cue.Contains(talk, StringComparison.Ordinal)))];

    // Above the talk these lead to whom it is with.
    private static readonly string[] Below = ["interview: ", "entrevista: ", "intervista: ", "entretien : ", "interview : ", "gesprek: "];

    private static readonly string[] AtHead =
    [
        "by ", "por ", "par ", "von ", "di ", "av ", "af ", "door ", "by: ", "author: ", "autor: ", "autore: ", "auteur : ", "posted by ", "escrito por ", "post escrito por ", "texto escrito por ", "publicado por ", "postado por ", "posté par ", "publié par ", "rédigé par ",
        "écrit par ", "scritto da ", "pubblicato da ", "geschrieben von ", "verfasst von ", "veröffentlicht von ", "geschreven door ", "texto de ", "texto por ", "texte de ", "texte : ", "testo di ", "testo: ", "text von ", "tekst av ",
    ];

    private static readonly FrozenSet<string> Collective = new[] { "team", "staff", "editor", "editors", "editorial", "redaction", "redacción", "redaktion", "redazione", "rédaction", "admin", "newsroom", "desk", "press", "magazine", "blog", "news", "guest" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Published = ["published ", "posted ", "publicado ", "posté ", "publié ", "veröffentlicht", "min read", "interview by ", "photo by", "photos by"];

    private static readonly string[] Notes =
    [
        " is a ", " is an ", " is the ", " contributor", " writes ", " likes ", " loves ", " lives ", " freelance", " critic", " journalist", " writer", " editor", " has written", " contributes ",
        " correspondent", " can be reached", " tweets ", " studies ", " covers ", " works ", " teaches ", " es periodista", " escribe ", " est journaliste", " écrit ", " hosts ",
    ];

    // Who made the page made no interview.
    private static readonly string[] OfThePage = ["©", "rights reserved", "design by", "designed by", "developed by", "powered by", "built by", "theme by"];

    /// <summary>The authors or interviewers named around the conversation: those of the strongest evidence there is, by-line, signature or note.</summary>
    /// <param name="around">What stands around the talk.</param>
    /// <param name="addressed">The surname by which the questions address somebody, or null.</param>
    public static IReadOnlyList<string> Names(Surroundings around, string? addressed)
    {
        var lines = around.Before.Append(around.Credits.Remarks).Concat(around.After).Where(IsLine).Concat(around.Narration.Where(Shapes.ClosingMatter.IsCredit)).ToList();
        IEnumerable<string?>[] evidence =
        [
            lines.SelectMany(line => All(line, Anywhere, true)),
            lines.SelectMany(JointCredits.In),
            around.Before.Concat(around.After).Where(text => !IsLine(text) && text.Length <= LongestCredit).SelectMany(text => All(text, Outright, true)),
            around.Before.Append(around.Credits.Title ?? "").Append(around.Credits.Remarks).SelectMany(NamedAskers.In),
            around.Before.Concat(Described(around)).Where(IsLine).SelectMany(line => All(line, AtHead, false)),
            Few(around.After.Where(IsLine).SelectMany(line => All(line, AtHead, false)), MostAskers),
            Few(around.After.Where(IsLine).SelectMany(line => All(line, Below, false).Where(name => !GoesOn(line, name))), MostAskers),
            around.Before.SelectMany(line => ListedCredits.In(line, around.Language)),
            HeadCredits.NamedNowhereElse(around),
            HeadCredits.BelowTheirKey(around.Before, around),
            HeadCredits.BehindTheDay(around),
            lines.Where(line => line.Length <= LongestDated).SelectMany(line => All(line, ["by "], true).Where(_ => PrintedDates.In(line, around.Language) is not null)),
            around.Before.Append(around.Credits.Remarks).SelectMany(text => addressed is not null && Encounter.Partner(text, addressed) is { } partner ? [partner] : Encounter.Askers(text)),
            AuthorsOf(around).Where(name => !string.Equals(name, around.Site, StringComparison.OrdinalIgnoreCase)),
            HeadCredits.BelowTheirKey(around.After, around),
            Few(around.After.Take(LinesOfSignature).Where((line, at) => IsLine(line) && !IsInMenu(around.After, at)).Select(WithoutStop).Where(IsSignature), MostSignatures),
            around.After.Where(IsLine).Select(BehindDash),
            around.After.Reverse().Where(text => text.Length < 600).Select(NoteName).Take(3),
        ];
        return evidence.Select(names => Distinct(names).FindAll(name => !IsSubjectOf(around.Credits.Title, name) && !IntroducedGuests.Announces(around.Before, name))).FirstOrDefault(names => names.Count > 0)
            ?? (NamedAskers.Handles(around.Credits.Title ?? (around.Before.Count > 0 ? around.Before[0] : null)) is { Count: > 0 } handles ? [.. handles]
                : around.Before.Where(IsLine).Select(line => OneName(line, around.Language)).FirstOrDefault(name => name is not null && !IsSubjectOf(around.Credits.Title, name)) is { } one ? [one]
                : around.Credits.Author is { } first && (IsOneName(first) || IsInitials(first)) && !IsSubjectOf(around.Credits.Title, first) ? [first] : []);
    }

    /// <summary>Whether a line around the talk says outright that somebody asked in it, not only that they wrote it.</summary>
    public static bool TellsAsker(Surroundings around, string name) =>
        around.Credits.Interviewers.Contains(name, StringComparer.OrdinalIgnoreCase)
        || around.Before.Concat(around.After).Concat(around.Narration.Where(Shapes.ClosingMatter.IsCredit)).Where(IsLine).Any(line => line.Contains(name, StringComparison.Ordinal) && All(line, AskedBy, true).Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a line gives credit or a date rather than a title.</summary>
    public static bool IsCredit(string line) =>
        CreditLines.IsOne(line) || line.Contains("interviewer: ", StringComparison.OrdinalIgnoreCase) || AtHead.Any(cue => line.StartsWith(cue, StringComparison.OrdinalIgnoreCase)) || Published.Any(cue => line.Contains(cue, StringComparison.OrdinalIgnoreCase));

    private static bool IsLine(string text) => text.Length <= LongestLine;

    private static List<string> Distinct(IEnumerable<string?> found) =>
        [.. found.OfType<string>().Where(name => name.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase)];

    // Many by-lines below a talk are those of other articles.
    private static IEnumerable<string> Few(IEnumerable<string> names, int most) => names.Distinct(StringComparer.OrdinalIgnoreCase).Take(most + 1).ToList() is var few && few.Count <= most ? few : [];

    private static IEnumerable<string> All(string line, string[] cues, bool anywhere)
    {
        var name = cues.Select(cue => Cues.NameAfter(line, cue, anywhere)).FirstOrDefault(name => name is not null && (Persons.HasNameForm(name.Split(' ')) || IsShortened(name)));
        return name is null ? [] : Cues.OfStaff(line, name) is { } member ? [member] : Encounter.Joined(line, name);
    }

    // "Interview: Ruth Alder on her lamps" leads to another talk, and "Interview: Ruth Alder, Harbour Light" ends this one.
    private static bool GoesOn(string line, string name) =>
        line.IndexOf(name, StringComparison.OrdinalIgnoreCase) + name.Length is var end && end + 1 < line.Length && line[end] == ' ' && char.IsLetter(line[end + 1]) && Encounter.Joined(line, name).Count() == 1;

    // "by Cora Ever since I saw them": a description runs the page's own lines together, and tells no more than they do.
    private static IEnumerable<string> Described(Surroundings around) =>
        around.Before.Any(line => line.Length > 0 && IsLine(line) && around.Credits.Remarks.StartsWith(line, StringComparison.Ordinal)) ? [] : [around.Credits.Remarks];

    // "Eric G."
    private static bool IsShortened(string name) => name.Split(' ') is [var first, [_] or [_, '.']] && GivenNames.Has(first);

    private static IEnumerable<string?> AuthorsOf(Surroundings around) =>
        around.Credits.Author is { } said ? NameLists.Apart(said.Replace("By ", "", StringComparison.OrdinalIgnoreCase).Split('(')[0].Trim()).Select(Author) : [];

    // "anthony-garone" is an account that tells a name; only words with a space or dash between do. A nickname may stand in quotation marks.
    private static string? Author(string name)
    {
        var words = (name.Any(char.IsUpper) ? name : name.Replace('-', ' ').Replace('_', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && !Outlets.IsPaper(name) && !words.Any(Collective.Contains) && words.All(word => word.Trim('»', '«', '“', '”', '"', '„').All(letter => char.IsLetter(letter) || letter is '.' or '’' or '\'' or '-'))
            ? string.Join(' ', words.Select(Capitalized))
            : null;
    }

    // "KP" may be all that is known of who writes and asks.
    private static bool IsInitials(string author) => author.Length is 2 or 3 && author.All(char.IsAsciiLetterUpper);

    // "mcallister" is McAllister.
    private static string Capitalized(string word) =>
        word.Length > 4 && word.StartsWith("mc", StringComparison.Ordinal) ? "Mc" + char.ToUpperInvariant(word[2]) + word[3..] : char.ToUpperInvariant(word[0]) + word[1..];

    private static bool IsOneName(string author) =>
        GivenNames.Has(author) && char.IsUpper(author[0]);

    // "By Ruth", "by Alder on March 3, 2012": one name that is all of the line, or its date's companion.
    private static string? OneName(string line, string? language)
    {
        var cue = Array.Find(AtHead, cue => line.StartsWith(cue, StringComparison.OrdinalIgnoreCase));
        if (cue is null || line[cue.Length..].TrimStart() is not { Length: > 1 } rest)
        {
            return null;
        }

        var end = rest.AsSpan().IndexOfAny(' ', ',', '|');
        var name = end < 0 ? rest : rest[..end];
        var isName = name.Length > 2 && char.IsUpper(name[0]) && name.Skip(1).All(char.IsLower) && !Persons.IsNoName(name) && !Collective.Contains(name);
        return isName && (end < 0 ? GivenNames.Has(name) : line.Length <= LongestDated && PrintedDates.In(line, language) is not null && IsDate(rest[end..])) ? name : null;
    }

    // What follows the name is the day and nothing else: " on March 3, 2012".
    private static bool IsDate(string rest) => rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => !word.Any(char.IsAsciiDigit)) <= WordsOfDay;

    // Who is announced in the title may have put the talk up, but did not ask in it.
    private static bool IsSubjectOf(string? title, string name) =>
        title is not null && StandsIn(title, name) && !Encounter.Askers(title).Contains(name, StringComparer.OrdinalIgnoreCase);

    // "Lynn" is not in "Heavenlynn".
    private static bool StandsIn(string title, string name)
    {
        for (var at = title.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = title.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetter(title[at - 1])) && (at + name.Length == title.Length || !char.IsLetter(title[at + name.Length])))
            {
                return true;
            }
        }

        return false;
    }

    // "Ruth Alder." signs as "Ruth Alder" does.
    private static string WithoutStop(string line) => line.EndsWith('.') && line.Length > 3 && char.IsLower(line[^2]) && !line.EndsWith("Jr.", StringComparison.Ordinal) ? line[..^1] : line;

    // "Cheers, –Ruth Alder, Harbour Light": a dash without a space before a name signs.
    private static string? BehindDash(string line)
    {
        var at = line.LastIndexOfAny(['-', '–', '—']);
        return at >= 0 && at + 1 < line.Length && (at == 0 || line[at - 1] is ' ') && NameFinder.In(line[(at + 1)..]).FirstOrDefault() is { Start: 0 } mention && Persons.IsFullName(mention.Name)
            && (mention.End == line.Length - at - 1 || line[at + 1 + mention.End] is ',' or '.' or '(') ? mention.Name : null;
    }

    // Among several lines of a few words stands an entry of a list: links to other sites, say, or who else took part.
    private static bool IsInMenu(IReadOnlyList<string> lines, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && IsEntry(lines[first - 1]))
        {
            first--;
        }

        while (last + 1 < lines.Count && last - first < MostLinesOfSignature && IsEntry(lines[last + 1]))
        {
            last++;
        }

        return last - first >= MostLinesOfSignature || (first == at && at > 0 && lines[at - 1].EndsWith(':'));
    }

    private static bool IsEntry(string line) => line.Length is > 0 and <= LongestEntry && line[^1] is not ('.' or '!' or '?' or ':' or ')') && PrintedDates.In(line, null) is null;

    private static bool IsSignature(string line)
    {
        var words = line.Split(' ');
        return Persons.HasNameForm(words) && GivenNames.Has(words[0]) && words.All(word => char.IsUpper(word[0]) && word.All(letter => char.IsLetter(letter) || letter is '-' or '.' or '’' or '\''));
    }

    // An author's note names one person and speaks of them in the present: "Jane Doe is a critic", "contributor Jack Smith likes movies".
    private static string? NoteName(string note)
    {
        if (!Notes.Any(cue => note.Contains(cue, StringComparison.OrdinalIgnoreCase)) || OfThePage.Any(words => note.Contains(words, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var people = NameFinder.In(note).Where(mention => Persons.IsPerson(mention, note) || IsSubject(mention, note)).Select(mention => mention.Name).Distinct(StringComparer.Ordinal).ToList();
        return people.Count is 1 or 2 ? people[0] : null;
    }

    private static bool IsSubject(NameMention mention, string note) =>
        mention.Start == 0 && Persons.HasNameForm(mention.Words) && note.AsSpan(mention.End).StartsWith(" is ", StringComparison.Ordinal);
}
