using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>Everybody who is named in a document, one entry a person.</summary>
internal static class PeopleNamed
{
    private const int ShortestSurname = 4;

    private static readonly FrozenSet<string> Deeds = new[]
    {
        "wanted", "wrote", "created", "said", "says", "told", "thought", "thinks", "asked", "directed", "directs", "made", "called", "knew", "felt", "believes", "believed", "loved", "wants", "writes", "played", "plays",
        "explained", "explains", "produced", "composed", "shot", "stars", "starred", "dice", "dijo", "escribió", "hizo", "dirigió", "quería", "filmó", "dit", "disait", "voulait", "tourné", "réalisé",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Works = new[]
    {
        "novel", "book", "writing", "film", "films", "script", "screenplay", "adaptation", "music", "score", "movie", "movies", "work", "style", "performance", "conception", "direction", "photography", "prose", "novels",
    }.ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AreDeeds = Deeds.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AreWorks = Works.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Collects whatever may name somebody; the text is gone through once.</summary>
    public static NamesFound Find(IEnumerable<string> paragraphs)
    {
        var found = new NamesFound();
        foreach (var text in paragraphs)
        {
            foreach (var mention in NameFinder.In(text))
            {
                Note(found, mention, text);
            }
        }

        return found;
    }

    private static void Note(NamesFound found, NameMention mention, string text)
    {
        if (IsWork(mention, text))
        {
            return;
        }

        if (mention.IsOneWord)
        {
            NoteSurname(found, mention, text);
        }
        else if (Untitled(mention) is var untitled && Persons.IsPerson(untitled, text) && !Persons.HasInitials(untitled.Words))
        {
            found.AddFull(untitled.Name, mention.Name);
        }
    }

    private static void NoteSurname(NamesFound found, NameMention mention, string text)
    {
        if (mention.End - mention.Start >= ShortestSurname && ActsAsPerson(mention, text) && mention.Name is var word && !Persons.IsNoName(word) && !GivenNames.Has(word))
        {
            found.AddSurname(word);
        }
    }

    // “Clara Winter”: what stands in quotation marks by itself is called after somebody at most.
    private static bool IsWork(NameMention mention, string text) =>
        mention.Start > 0 && mention.End < text.Length && (text[mention.Start - 1] is '“' or '«' or '"') && (text[mention.End] is '”' or '»' or '"');

    // "Director Mark Romanek" and "And Alex Garland": a first word that is capitalized for another reason.
    private static NameMention Untitled(NameMention mention)
    {
        var skip = 0;
        while (skip < mention.Words.Length - 1 && (Persons.IsTitle(mention.Words[skip]) || (skip == 0 && mention.OpensSentence && Persons.IsNoName(mention.Words[0]))))
        {
            skip++;
        }

        return skip == 0 ? mention : mention with { Name = string.Join(' ', mention.Words[skip..]), OpensSentence = false };
    }

    private static bool ActsAsPerson(NameMention mention, string text)
    {
        var rest = text.AsSpan(mention.End);
        var owns = rest.Length > 1 && rest[0] is '’' or '\'' && rest[1] == 's';
        var next = NextWord(owns ? rest[2..] : rest);
        return owns ? AreWorks.Contains(next) : AreDeeds.Contains(next) || AreWorks.Contains(next) && !mention.OpensSentence;
    }

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text)
    {
        var words = text.TrimStart();
        var end = 0;
        while (end < words.Length && char.IsLetter(words[end]))
        {
            end++;
        }

        return words[..end];
    }
}
