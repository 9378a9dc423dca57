using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>Whom the text around a talk announces: who was met, who is introduced, who is thanked for the answers.</summary>
internal static class IntroducedGuests
{
    private const string Signed = " interviewed by ";
    private const int LongestSignature = 60;
    private const int OfSignature = 12;

    /// <summary>What stands before the guest's name.</summary>
    public static readonly string[] IntroCues =
    [
        "spoke to ", "spoke with ", "talks to ", "talks with ", "speaks to ", "speaks with ", "chats to ", "chats with ", "interviews ", "catches up with ", "meets ", "spricht mit ", "habla con ", "habló con ", "intervista a ", "intervistato ",
        "conversou com ", "falou com ", "entrevistou ", "entrevista com ", "spraken met ", "sprak met ", "gesprek met ", "interview mit ", "interview med ", "interviewte ", "speak to ", "speak with ", "talked to ", "talked with ", "talk to ", "talk with ", "sat down with ", "sit down with ", "sits down with ", "caught up with ", "catch up with ",
        "caught vocalist ", "chatted with ", "chatted to ", "chat with ", "interviewed ", "interviewing ", "to interview ", "interview with ", "interview of ", "conversation with ", "met with ", "met up with ", "joined by ", "joined ", "asked ", "contacted ", "reached out to ", "what did ",
        "here’s what ", "here's what ", "here is what ", "phone with ", "questions to ", "questions for ", "questions with ", "questioned ", "a visit to ", "exchange with ", "hablamos con ", "conversamos con ", "charlamos con ",
        "entrevistamos a ", "entrevista a ", "entrevista con ", "entrevisté a ", "nos recibe ", "hablé con ", "conversó con ", "rencontre avec ", "entretien avec ", "entrevue avec ", "rencontré ", "interview de ", "avons rencontré ",
        "contacto con ", "contacté con ", "convidamos ", "convidou ", "invitamos a ", "invité à ", "you'll meet ", "you’ll meet ", "you will meet ", "recebemos ", "we invited ", "nous avons parlé avec ", "gespräch mit ", "sprachen mit ", "sprach mit ", "caught ", "met ", "opera prima de ", "ópera prima de ",
    ];

    private static readonly string[] Outright =
        ["interviewing ", "to interview ", "interview with ", "entrevista a ", "entrevista con ", "entrevistamos a ", "entretien avec ", "entrevue avec ", "interview avec ", "intervista a ", "entrevista com ", "interview mit "];

    private static readonly string[] AfterNameCues =
    [
        " agreed to talk", " agreed to ", " had to say", " sat down", " talks ", " talked to ", " spoke to ", " spoke with ", " told me", " told us", " answers ", " answered ", " reflects", " reflexiona", " discusses ",
        " tells us", " explains ", " joins ", " joined us", " habla ", " nos cuenta", " raconte", " répond", " took time", " was kind enough", " chatted", " opens up", " se rendait", " nos concedió", " nos ha concedido",
        " nos atendió", " nous a accordé", " a accordé", " a répondu", " ci ha concesso", " ci racconta", " racconta ", " erzählt", " im interview", " im gespräch", " verrät", " contou ", " falou ", " respondeu ",
    ];

    private static readonly string[] ClosingVerbs = [" gesprochen", " unterhalten", " geplaudert", " geredet", " gequatscht"];

    // Below the talk somebody is thanked for having answered.
    private static readonly string[] Thanks =
        ["thanks to ", "thank you to ", "thank you, ", "we thank ", "gracias a ", "agradecemos a ", "agradecimentos a ", "obrigado a ", "obrigada a ", "merci à ", "remercions ", "ringraziamo ", "grazie a ", "danke an ", "wir danken ", "bedankt aan "];

    private static readonly string[] ForAnswers =
        [" for ", " por ", " pelo ", " pela ", " pour ", " d'avoir ", " d’avoir ", " de nous ", " per ", " für "];

    private static readonly string[] Introductions =
        [" is a ", " is an ", " is the ", " is one of ", " has been ", " was born ", " es un ", " es una ", " nació ", " est un ", " est une ", " est né", " ist ein ", " ist eine ", " è un ", " è una ", " é um ", " é uma ", " is een "];

    // Behind these stands who made something or is like somebody: "directed by Ben Oke".
    private static readonly FrozenSet<string> LeadsAside = new[] { "by", "like", "par", "por" }.ToFrozenSet();

    /// <summary>Adds the names that a paragraph above the talk announces, with what each is worth as evidence.</summary>
    /// <param name="found">Where they are added.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="isAsked">Whether something was asked above it, so that it may be an answer that nobody is known to give.</param>
    public static void FindAbove(List<(string Name, int Weight)> found, string text, bool isAsked)
    {
        FindSigned(found, text);
        foreach (var cue in IntroCues)
        {
            if (Cues.NameAfter(text, cue) is { } name && (name.Contains(' ', StringComparison.Ordinal) || cue.Length > 7))
            {
                found.Add((name, Persons.HasAcronym(name) ? 2 : name.Contains(' ', StringComparison.Ordinal) ? 4 : GivenNames.Has(name) ? 5 : 1));
                found.AddRange(Encounter.Joined(text, name).Skip(1).Select(other => (other, 4)));
            }
        }

        if (SpokenWith(text) is { } partner)
        {
            found.Add((partner, partner.Contains(' ', StringComparison.Ordinal) ? 4 : GivenNames.Has(partner) ? 5 : 1));
        }

        foreach (var mention in NameFinder.In(text).Select(mention => mention.WithoutNoun()))
        {
            var isFull = Persons.IsPerson(mention, text);
            if (Cues.OpensOn(text.AsSpan(mention.End), AfterNameCues) && (isFull || (mention.Words.Length == 1 && !Persons.IsNoName(mention.Name))))
            {
                found.Add((mention.Name, isFull ? 4 : 2));
            }
            else if (IntroducedAt(mention, text))
            {
                found.Add((mention.Name, isFull ? 4 : 3));
            }
            else if (isFull && !isAsked && !IsAside(mention, text))
            {
                found.Add((mention.Name, Persons.IsTitle(Persons.WordBefore(text, mention.Start)) ? 3 : 1));
            }
        }
    }

    // "Wir haben mit Ruth Alder über den Film gesprochen": the verb closes what the cue opens.
    private static string? SpokenWith(string text)
    {
        var verb = ClosingVerbs.Select(word => text.IndexOf(word, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(-1).Min();
        var sentence = verb < 0 ? 0 : text.AsSpan(0, verb).LastIndexOfAny('?', '!', '\n') + 1;
        var cue = verb < 0 ? -1 : text[..verb].LastIndexOf(" mit ", StringComparison.Ordinal);
        return cue >= sentence && text.AsSpan(cue, verb - cue).IndexOf(". ", StringComparison.Ordinal) < 0 ? Cues.NameAt(text, cue + " mit ".Length) : null;
    }

    // "[She is married to the actor Ben Oke]": what an editor adds, too.
    private static bool IsAside(NameMention mention, string text) =>
        LeadsAside.Contains(Persons.WordBefore(text, mention.Start)) || text.AsSpan(0, mention.Start).LastIndexOfAny('[', ']') is >= 0 and var at && text[at] == '[';

    /// <summary>Whether some paragraphs say outright that somebody was interviewed, and by nobody of that name: a guest may have put the talk up.</summary>
    public static bool Announces(IReadOnlyList<string> texts, string name) =>
        texts.Any(text => text.Contains(name, StringComparison.Ordinal) && Outright.Any(cue => Cues.NameAfter(text, cue) == name));

    /// <summary>Adds who is thanked below the talk for having answered, by whatever name: "We thank the Lantern Club for its answers".</summary>
    public static void FindBelow(List<(string Name, int Weight)> found, string text)
    {
        FindSigned(found, text);
        foreach (var cue in Thanks)
        {
            if (Cues.NameAfter(text, cue) is { } name && text.IndexOf(name, StringComparison.Ordinal) + name.Length is var end && !GivenNames.Has(name)
                && (name.Contains(' ', StringComparison.Ordinal) || !text.Contains("photo", StringComparison.OrdinalIgnoreCase)) && ForAnswers.Any(words => text.AsSpan(end).Contains(words, StringComparison.OrdinalIgnoreCase)))
            {
                found.Add((name, 2));
            }
        }
    }

    // "Alim Karim interviewed by Will Masso": a signature that names both.
    private static void FindSigned(List<(string Name, int Weight)> found, string text)
    {
        var at = text.IndexOf(Signed, StringComparison.OrdinalIgnoreCase);
        if (at is > 0 and < LongestSignature && NameFinder.In(text[..at]).FirstOrDefault() is { Start: 0 } mention && mention.End == at && Persons.HasNameForm(mention.Words))
        {
            found.Add((mention.Name, OfSignature));
        }
    }

    // "Kory Stamper is a lexicographer": a paragraph that opens by saying what somebody is.
    private static bool IntroducedAt(NameMention mention, string text) =>
        mention.Start == 0 && Persons.HasNameForm(mention.Words) && Cues.OpensOn(text.AsSpan(mention.End), Introductions);
}
