namespace QuoteBot.Game.Names;

/// <summary>Finds people and films in the words of a text.</summary>
internal static class Mentions
{
    /// <summary>Whether the text is written without capitals, so that names have none either.</summary>
    public static bool LowerThroughout(string text) => !text.Any(char.IsUpper);

    /// <summary>Whether the text names the person in any form.</summary>
    public static bool Any(string text, NameForms person)
    {
        var words = Words.Of(text);
        var struck = new bool[words.Count];
        Mark(words, person, struck, LowerThroughout(text), loosely: true);
        return struck.Contains(true);
    }

    /// <summary>Whether the text has the person's surname: a first name alone may be somebody else's.</summary>
    public static bool Surname(string text, NameForms person) =>
        Words.Of(text).Any(word => word.Capital && word.Folded == person.Surname);

    /// <summary>Whether the text names the film in any form.</summary>
    public static bool Any(IReadOnlyList<Word> words, TitleForms film) =>
        film.Forms.Any(form => Enumerable.Range(0, words.Count).Any(index => IsNamedAt(words, index, form)));

    /// <inheritdoc cref="Any(IReadOnlyList{Word}, TitleForms)"/>
    public static bool Any(string text, TitleForms film) => Any(Words.Of(text), film);

    /// <summary>
    /// Marks the words that name a person: the whole name however it is written, and a single part of it where it has a capital.
    /// In lower case "mark", "grace" and "young" are words.
    /// </summary>
    public static void Mark(IReadOnlyList<Word> words, NameForms person, bool[] struck, bool lowerThroughout, bool loosely)
    {
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            if ((word.Capital || lowerThroughout) && person.Names(word, loosely))
                struck[index] = true;
            else if (person.All.Count > 1 && StandsAt(words, index, person.All))
                Array.Fill(struck, true, index, person.All.Count);
        }
    }

    /// <summary>
    /// Marks the words that name a film. A title of one or two words is one only with a capital, and one of up to three letters only
    /// in the middle of a sentence.
    /// </summary>
    public static void Mark(IReadOnlyList<Word> words, TitleForms film, bool[] struck)
    {
        foreach (var form in film.Forms)
            for (var index = 0; index + form.Count <= words.Count; index++)
                if (IsNamedAt(words, index, form))
                    Array.Fill(struck, true, index, form.Count);
    }

    private static bool IsNamedAt(IReadOnlyList<Word> words, int index, IReadOnlyList<string> form) =>
        StandsAt(words, index, form) && (form.Count > 2 || words[index].Capital) && (form.Count > 1 || !IsPlain(words[index]));

    // "It", "Her" and "Up" open sentences more often than they name films.
    private static bool IsPlain(Word word) => word.Opens && word.Folded.Length < 4 && !char.IsDigit(word.Folded[0]);

    private static bool StandsAt(IReadOnlyList<Word> words, int index, IReadOnlyList<string> form)
    {
        if (index + form.Count > words.Count)
            return false;
        for (var offset = 0; offset < form.Count; offset++)
            if (words[index + offset].Folded != form[offset])
                return false;
        return true;
    }
}
