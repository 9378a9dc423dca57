using System.Buffers;
using QuoteBot.Parsing.Turns;

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

    private const int LongestThanks = 300;

    private static readonly SearchValues<char> SubjectEnds = SearchValues.Create(",:;(|–—");

    private static readonly string[] TitleTails =
    [
        " interview", " - interview", " – interview", ": interview", ": the interview", " on ", " talks ", " discusses ", " speaks ", " opens up", " explains ", " reveals ", " tells ", ": ", " chat", " q&a",
        " habla ", " parle ", " über ", " interviewed", ", director ", " de ", " von ", " di ", " du ", " says ", " reflects ", " looks back",
    ];

    private static readonly string[] IntroCues =
    [
        "spoke to ", "spoke with ", "talks to ", "talks with ", "speaks to ", "speaks with ", "chats to ", "chats with ", "interviews ", "catches up with ", "meets ", "spricht mit ", "habla con ", "habló con ", "intervista a ", "intervistato ",
        "conversou com ", "falou com ", "entrevistou ", "entrevista com ", "spraken met ", "sprak met ", "gesprek met ", "interview mit ", "interview med ", "interviewte ", "speak to ", "speak with ", "talked to ", "talked with ", "talk to ", "talk with ", "sat down with ", "sit down with ", "sits down with ", "caught up with ", "catch up with ",
        "caught vocalist ", "chatted with ", "chatted to ", "chat with ", "interviewed ", "to interview ", "interview with ", "interview of ", "conversation with ", "met with ", "met up with ", "joined by ", "joined ", "asked ", "what did ",
        "here’s what ", "here's what ", "here is what ", "phone with ", "questions to ", "questions for ", "questions with ", "questioned ", "a visit to ", "exchange with ", "hablamos con ", "conversamos con ", "charlamos con ",
        "entrevistamos a ", "entrevista a ", "entrevista con ", "entrevisté a ", "nos recibe ", "hablé con ", "conversó con ", "rencontre avec ", "entretien avec ", "rencontré ", "interview de ", "avons rencontré ",
        "contacto con ", "contacté con ", "convidamos ", "convidou ", "invitamos a ", "invité à ", "recebemos ", "we invited ", "nous avons parlé avec ", "gespräch mit ", "sprachen mit ", "sprach mit ", "caught ", "met ", "opera prima de ", "ópera prima de ",
    ];

    private static readonly string[] AfterNameCues =
    [
        " agreed to talk", " agreed to ", " had to say", " sat down", " talks ", " talked to ", " spoke to ", " spoke with ", " told me", " told us", " answers ", " answered ", " reflects", " reflexiona", " discusses ",
        " tells us", " explains ", " joins ", " joined us", " habla ", " nos cuenta", " raconte", " répond", " took time", " was kind enough", " chatted", " opens up", " se rendait", " nos concedió", " nos ha concedido",
        " nos atendió", " nous a accordé", " a accordé", " a répondu", " ci ha concesso", " ci racconta", " racconta ", " erzählt", " im interview", " im gespräch", " verrät", " contou ", " falou ", " respondeu ",
    ];

    // Below the talk somebody is thanked for having answered.
    private static readonly string[] Thanks =
        ["thanks to ", "thank you to ", "thank you, ", "we thank ", "gracias a ", "agradecemos a ", "agradecimentos a ", "obrigado a ", "obrigada a ", "merci à ", "remercions ", "ringraziamo ", "grazie a ", "danke an ", "wir danken ", "bedankt aan "];

    private static readonly string[] ForAnswers =
        [" for ", " por ", " pelo ", " pela ", " pour ", " d'avoir ", " d’avoir ", " de nous ", " per ", " für "];

    private static readonly string[] MusicWords = ["album", "band", "gitar", "guitar", "drum", " ep ", "tour", "song", "disco", "groupe", "plaat", "platte"];

    private static readonly string[] Introductions =
        [" is a ", " is an ", " is the ", " is one of ", " has been ", " was born ", " es un ", " es una ", " nació ", " est un ", " est une ", " est né", " ist ein ", " ist eine ", " è un ", " è una ", " é um ", " é uma ", " is een "];

    /// <summary>Those who answer with one voice: the best name, and the one that the introduction joins to it.</summary>
    /// <param name="around">What stands around the talk.</param>
    /// <param name="title">The title, which may join them too.</param>
    /// <param name="names">Those announced, the best evidence first.</param>
    public static IReadOnlyList<string> Together(Surroundings around, string? title, IReadOnlyList<string> names)
    {
        if (names.Count < 2)
        {
            return names;
        }

        var texts = around.Before.Append(around.Credits.Remarks).Append(title ?? "").ToList();
        var joined = texts.Any(text => text.Contains($"{names[0]} and {names[1]}", StringComparison.OrdinalIgnoreCase)
            || text.Contains($"{names[1]} and {names[0]}", StringComparison.OrdinalIgnoreCase)
            || text.Contains($"{names[0]} y {names[1]}", StringComparison.OrdinalIgnoreCase) || text.Contains($"{names[0]} et {names[1]}", StringComparison.OrdinalIgnoreCase));
        var announced = joined && texts.Any(text => IntroCues.Concat(TitleCues).Any(cue => Cues.NameAfter(text, cue) is { } name && (name == names[0] || name == names[1])));
        return announced ? [names[0], names[1]] : [names[0]];
    }

    /// <summary>The band that a talk about music is with, where the title begins with its name and the talk repeats it; null when there is none.</summary>
    public static string? Band(string? title, Transcript transcript)
    {
        if (title is null || transcript.Paragraphs.Sum(paragraph => MusicWords.Count(word => paragraph.Text.Contains(word, StringComparison.OrdinalIgnoreCase))) < 4)
        {
            return null;
        }

        var name = title.Split([" - ", " – ", " — ", ": ", " | "], StringSplitOptions.None)[0].Trim();
        var words = name.Split(' ');
        return words.Length <= 4 && words.All(word => word.Length > 0 && !char.IsLower(word[0])) && !words.All(Persons.IsNoName)
            && transcript.Paragraphs.Count(paragraph => paragraph.Text != title && paragraph.Text.Contains(name, StringComparison.OrdinalIgnoreCase)) > 1 ? name : null;
    }

    /// <summary>The names that are announced, the best evidence first.</summary>
    public static IReadOnlyList<string> Names(Surroundings around, string? title)
    {
        var found = new List<(string Name, int Weight)>();
        var titles = around.Headings.Select(block => block.Text).Prepend(title ?? "").Prepend(around.Credits.Title ?? "").Where(text => text.Length > 0);
        foreach (var text in titles.Distinct(StringComparer.Ordinal))
        {
            FromTitle(found, Capitals.Lowered(text), around.Credits.AreStated && text == around.Credits.Title);
        }

        foreach (var text in around.Before.Append(around.Credits.Remarks))
        {
            FromIntroduction(found, text);
        }

        foreach (var text in around.After.Where(text => text.Length <= LongestThanks))
        {
            FromThanks(found, text);
        }

        return Ranked(found, around.Narration);
    }

    // "Romanek" speaks for "Mark Romanek"; a person outweighs a band or a film that the title names.
    private static List<string> Ranked(List<(string Name, int Weight)> found, IReadOnlyList<string> narration)
    {
        var full = found.Select(pair => pair.Name).Where(name => name.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return [.. found
            .GroupBy(pair => full.Find(name => IsPartOf(pair.Name, name)) ?? pair.Name, pair => pair.Weight, StringComparer.OrdinalIgnoreCase)
            .Select(group => (Name: group.Key, Weight: group.Sum() + (IsFullName(group.Key) ? 3 : 0) + Mentions(group.Key, narration)))
            .Where(pair => pair.Weight > 1 || IsFullName(pair.Name))
            .OrderByDescending(pair => pair.Weight).Select(pair => pair.Name)];
    }

    // Whom the introduction keeps speaking of by surname is whom it introduces.
    private static int Mentions(string name, IReadOnlyList<string> narration)
    {
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        return surname == name || HasAcronym(name) || surname.Length < 3 ? 0 : Math.Min(4, narration.Count(text => text.Contains(surname, StringComparison.Ordinal)));
    }

    // "SIG Storage" and "BBC Two" are no persons, though somebody may be met there.
    private static bool HasAcronym(string name) =>
        name.Any(char.IsLower) && name.Split(' ').Any(word => word.Length > 2 && word.All(char.IsUpper));

    private static bool IsPartOf(string name, string full) =>
        !name.Contains(' ', StringComparison.Ordinal) && full.Split(' ').Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsFullName(string name) => Persons.HasNameForm(name.Split(' ')) && GivenNames.Has(name.Split(' ')[0]);

    private static void FromTitle(List<(string Name, int Weight)> found, string title, bool isStated)
    {
        foreach (var cue in TitleCues)
        {
            if (Cues.NameAfter(title, cue) is { } name && (name.Contains(' ', StringComparison.Ordinal) || GivenNames.Has(name) || !GoesOn(title, name)))
            {
                found.Add((name, name.Contains(' ', StringComparison.Ordinal) ? 8 : 4));
                found.AddRange(Encounter.Joined(title, name).Skip(1).Select(other => (other, 4)));
            }
        }

        if (SubjectOf(title) is { } subject && !subject.Split(' ').Any(Persons.IsTitle))
        {
            found.Add((subject, 4));
        }

        // A page that is called after somebody is about them.
        if (Persons.HasNameForm(title.Split(' ')) && title.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '’' or '\'' or '.'))
        {
            found.Add((title, isStated || GivenNames.Has(title.Split(' ')[0]) ? 6 : 2));
        }

        foreach (var mention in NameFinder.In(title).Select(WithoutWork).Where(mention => Persons.HasNameForm(mention.Words) && !found.Exists(pair => pair.Name == mention.Name)))
        {
            var rest = title.AsSpan(mention.End);
            var isSubject = StartsWithAny(rest, TitleTails) || (rest.Length > 1 && rest[0] is '’' or '\'' && rest[1] == 's');
            if (isSubject || GivenNames.Has(mention.Words[0]))
            {
                found.Add((mention.Name, isSubject && GivenNames.Has(mention.Words[0]) ? 6 : isSubject ? 4 : 3));
            }
        }
    }

    // "Ana Ruiz de The Glass Orchard": what somebody has made may stand behind the name.
    private static NameMention WithoutWork(NameMention mention)
    {
        var at = Array.FindIndex(mention.Words, Persons.IsNoName);
        var words = at < 0 ? mention.Words : mention.Words[..at].Reverse().SkipWhile(word => char.IsLower(word[0])).Reverse().ToArray();
        return words.Length == mention.Words.Length || words.Length < 2 || !GivenNames.Has(words[0]) ? mention
            : new NameMention(string.Join(' ', words), mention.Start, mention.Start + string.Join(' ', words).Length, mention.IsFilledIn, mention.OpensSentence);
    }

    // "Interview: Trying to Catch …": one word of a sentence is nobody's name.
    private static bool GoesOn(string title, string name) =>
        title.IndexOf(name, StringComparison.Ordinal) + name.Length is var end && end + 1 < title.Length && title[end] == ' ' && char.IsLetter(title[end + 1]);

    // "UNKLE - Interview" and "Interview with 4 Guys From The Future": bands have names of any form.
    private static string? SubjectOf(string title)
    {
        var bare = title.TrimEnd('.', '!', ' ');
        if (bare.EndsWith("interview", StringComparison.OrdinalIgnoreCase) && bare.Length > 10)
        {
            return Short(bare[..^9].TrimEnd(' ', '-', '–', '—', ':', '|'));
        }

        var cue = TitleCues.FirstOrDefault(cue => title.StartsWith(cue, StringComparison.OrdinalIgnoreCase));
        return cue is null ? null : Short(title[cue.Length..]);
    }

    private static string? Short(string subject)
    {
        var end = subject.IndexOf(" @ ", StringComparison.Ordinal) is > 0 and var place ? place
            : subject.AsSpan().IndexOfAny(SubjectEnds) is >= 0 and var mark ? mark : subject.IndexOf(" - ", StringComparison.Ordinal) is >= 0 and var dash ? dash : subject.Length;
        var name = subject[..end].Trim();
        return name.Length is > 1 and <= 40 && name.Count(letter => letter == ' ') < 6 && (char.IsUpper(name[0]) || char.IsDigit(name[0]))
            && name.Split(' ').All(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || word.Length <= 3) ? name : null;
    }

    private static void FromIntroduction(List<(string Name, int Weight)> found, string text)
    {
        foreach (var cue in IntroCues)
        {
            if (Cues.NameAfter(text, cue) is { } name && (name.Contains(' ', StringComparison.Ordinal) || cue.Length > 7))
            {
                found.Add((name, HasAcronym(name) ? 2 : name.Contains(' ', StringComparison.Ordinal) ? 4 : GivenNames.Has(name) ? 5 : 1));
                found.AddRange(Encounter.Joined(text, name).Skip(1).Select(other => (other, 4)));
            }
        }

        foreach (var mention in NameFinder.In(text))
        {
            var isFull = Persons.IsPerson(mention, text);
            if (StartsWithAny(text.AsSpan(mention.End), AfterNameCues) && (isFull || (mention.Words.Length == 1 && !Persons.IsNoName(mention.Name))))
            {
                found.Add((mention.Name, isFull ? 4 : 2));
            }
            else if (IntroducedAt(mention, text))
            {
                found.Add((mention.Name, isFull ? 4 : 3));
            }
            else if (isFull)
            {
                found.Add((mention.Name, Persons.IsTitle(Persons.WordBefore(text, mention.Start)) ? 3 : 1));
            }
        }
    }

    // "We thank the Lantern Club for its answers": who is thanked for something, by whatever name.
    private static void FromThanks(List<(string Name, int Weight)> found, string text)
    {
        foreach (var cue in Thanks)
        {
            if (Cues.NameAfter(text, cue) is { } name && text.IndexOf(name, StringComparison.Ordinal) + name.Length is var end && !GivenNames.Has(name)
                && (name.Contains(' ', StringComparison.Ordinal) || !text.Contains("photo", StringComparison.OrdinalIgnoreCase)) && ForAnswers.Any(words => text.AsSpan(end).Contains(words, StringComparison.OrdinalIgnoreCase)))
            {
                found.Add((name, 2));
            }
        }
    }

    // "Kory Stamper is a lexicographer": a paragraph that opens by saying what somebody is.
    private static bool IntroducedAt(NameMention mention, string text) =>
        mention.Start == 0 && Persons.HasNameForm(mention.Words) && StartsWithAny(text.AsSpan(mention.End), Introductions);

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
