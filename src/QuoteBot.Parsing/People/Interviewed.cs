using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>Who was asked, where the title or the introduction says so.</summary>
internal static class Interviewed
{
    private const int LongestThanks = 300;
    private const int OfAddress = 8;
    private const int OfLabel = 10;

    private const int MostPlain = 3;

    // More than a name that stands once and nothing announces.
    private const int OfRepeated = 6;

    // What a title's subject is worth that no cue announces.
    private const int OfSubject = 4;

    // Behind these stands a thing, and no person.
    private static readonly FrozenSet<string> OneOfMany = new[]
    {
        "a", "an", "my", "your", "our", "their", "every", "ein", "eine", "einer", "einem", "einen", "mein", "meine", "meiner", "meinem", "deine", "deiner", "unsere", "unserer", "une", "ma", "mon", "notre", "una", "mi", "uma", "minha", "meu",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those who answer with one voice: the best name, and the one that the introduction joins to it.</summary>
    /// <param name="around">What stands around the talk.</param>
    /// <param name="title">The title, which may join them too.</param>
    /// <param name="names">Those announced, the best evidence first.</param>
    public static IReadOnlyList<string> Together(Surroundings around, string? title, IReadOnlyList<string> names)
    {
        if (names.Count < 2 || IsWithOne(title, names))
        {
            return [.. names.Take(1)];
        }

        var texts = around.Before.Append(around.Credits.Remarks).Append(title ?? "").ToList();
        var joined = texts.Any(text => text.Contains($"{names[0]} and {names[1]}", StringComparison.OrdinalIgnoreCase)
            || text.Contains($"{names[1]} and {names[0]}", StringComparison.OrdinalIgnoreCase)
            || text.Contains($"{names[0]} y {names[1]}", StringComparison.OrdinalIgnoreCase) || text.Contains($"{names[0]} et {names[1]}", StringComparison.OrdinalIgnoreCase));
        var announced = joined && texts.Any(text => IntroducedGuests.IntroCues.Concat(TitledGuests.TitleCues).Any(cue => Cues.NameAfter(text, cue) is { } name && (name == names[0] || name == names[1])));
        return announced ? [names[0], names[1]] : [names[0]];
    }

    // "Interview: Ruth Alder" is with her alone, whoever else was asked the same.
    private static bool IsWithOne(string? title, IReadOnlyList<string> names) =>
        title is not null && TitledGuests.Announces(title, names[0]) && Persons.IsFullName(names[0]) && !title.Contains(names[1], StringComparison.OrdinalIgnoreCase) && Encounter.Joined(title, names[0]).Count() == 1;

    /// <summary>The names that are announced, the best evidence first.</summary>
    /// <param name="around">What stands around the talk.</param>
    /// <param name="title">The title.</param>
    /// <param name="addressed">The surname by which the questions address somebody, or null.</param>
    public static IReadOnlyList<string> Names(Surroundings around, string? title, string? addressed)
    {
        var found = new List<(string Name, int Weight)>();
        var site = around.Site;
        var titles = around.Headings.Select(block => Headline.WithoutSite(block.Text, site)).Prepend(title ?? "").Prepend(Headline.WithoutSite(around.Credits.Title ?? "", site)).Where(text => text.Length > 0);
        foreach (var text in titles.Distinct(StringComparer.Ordinal))
        {
            TitledGuests.Find(found, Capitals.Lowered(text), text == title);
        }

        AsTheTextHasThem(found, around, title);
        found.RemoveAll(pair => pair.Weight <= OfSubject && IsThing(pair.Name, around.Narration));
        found.RemoveAll(pair => pair.Weight < OfAddress && OrdinaryPhrases.AreWordsOf(pair.Name, around.Opening));
        if (TitledGuests.QuotedOf(title ?? "") is { } quoted && around.Before.Any(text => text.StartsWith(quoted, StringComparison.Ordinal)))
        {
            found.Add((quoted, OfSubject));
        }

        // A title may ask something, and nobody answers it.
        var headings = around.Headings.Select(block => Documents.Spaces.Fold(block.Text)).Append(title).ToHashSet();
        var isAsked = false;
        foreach (var text in around.Before)
        {
            IntroducedGuests.FindAbove(found, text, isAsked);
            isAsked |= !headings.Contains(text) && Shapes.Asking.HasQuestion(text);
        }

        IntroducedGuests.FindAbove(found, around.Credits.Remarks, false);
        found.AddRange(LabelsInText.Above(around).Select(name => (name, OfLabel)));
        if (SpokenOf.In(around.Before) is { } subject)
        {
            found.Add((subject, OfRepeated));
        }

        foreach (var text in around.After.Where(text => text.Length <= LongestThanks))
        {
            IntroducedGuests.FindBelow(found, text);
        }

        if (addressed is not null)
        {
            found.AddRange(found.Select(pair => pair.Name).Distinct().Where(name => name.EndsWith(" " + addressed, StringComparison.Ordinal)).Select(name => (name, OfAddress)).DefaultIfEmpty((addressed, OfAddress)).ToList());
        }

        found.RemoveAll(pair => OrdinaryPhrases.AreIn(pair.Name, title, around));
        WithoutRepeats(found);
        WithoutParts(found, around, title);
        return Ranked(found, around.Narration);
    }

    // Of whom an introduction speaks again and again may be somebody whom the guest has made a film about.
    private static void WithoutRepeats(List<(string Name, int Weight)> found)
    {
        var times = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        found.RemoveAll(pair => pair.Weight == 1 && (times[pair.Name] = times.GetValueOrDefault(pair.Name) + 1) > MostPlain);
    }

    // Who is played answers nothing, where somebody else may.
    private static void WithoutParts(List<(string Name, int Weight)> found, Surroundings around, string? title)
    {
        var parts = PlayedParts.In(around.Opening.Append(around.Credits.Remarks));
        var played = found.Where(pair => parts.Contains(pair.Name) && !TitledGuests.Announces(title ?? "", pair.Name)).Select(pair => pair.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (played.Count > 0 && found.Exists(pair => !played.Contains(pair.Name) && pair.Name.Contains(' ', StringComparison.Ordinal)))
        {
            found.RemoveAll(pair => played.Contains(pair.Name) || played.Any(name => IsPartOf(pair.Name, name)));
        }
    }

    // "Student Keepers Bethan Cooke" is Bethan Cooke where the text speaks of Bethan, and "Town Style Profile" nobody where it speaks of no such person.
    private static void AsTheTextHasThem(List<(string Name, int Weight)> found, Surroundings around, string? title)
    {
        var text = string.Join('\n', around.Before.Where(line => title is null || !line.Contains(title, StringComparison.OrdinalIgnoreCase)).Append(around.Credits.Remarks));
        for (var at = 0; at < found.Count; at++)
        {
            var words = found[at].Name.Split(' ');
            if (words.Length >= 3 && GivenNames.Has(words[0]) && Shorter(words, text) is { } shorter)
            {
                found[at] = (shorter, found[at].Weight);
            }
            else if (words.Length >= 3 && !words.Any(GivenNames.Has) && !text.Contains(found[at].Name, StringComparison.OrdinalIgnoreCase))
            {
                var first = Array.FindIndex(words, 1, word => word.Length > 2 && Speaks(text, word));
                found[at] = first > 0 ? (string.Join(' ', words[first..]), found[at].Weight) : (found[at].Name, Math.Min(found[at].Weight, found[at].Weight > OfSubject ? OfSubject : 1));
            }
        }
    }

    // "Winter Soup: how it is made" announces nobody where the text speaks of "my Winter Soup".
    private static bool IsThing(string name, IReadOnlyList<string> texts) =>
        name.Contains(' ', StringComparison.Ordinal) && !name.Split(' ').Any(GivenNames.Has) && texts.Any(text => text.IndexOf(name, StringComparison.Ordinal) is > 1 and var at && OneOfMany.Contains(Persons.WordBefore(text, at)));

    // "Ann Dale Dissects" is Ann Dale where the text calls her that, and never the other.
    private static string? Shorter(string[] words, string text) =>
        text.Contains(string.Join(' ', words), StringComparison.OrdinalIgnoreCase)
            ? null
            : Enumerable.Range(2, words.Length - 2).Reverse().Where(length => !IsNameEnd(words[length]) && !GivenNames.Has(words[length - 1])).Select(length => string.Join(' ', words[..length])).FirstOrDefault(name => Speaks(text, name));

    private static bool IsNameEnd(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";

    private static bool Speaks(string text, string word) =>
        text.Contains(word + " ", StringComparison.Ordinal) || text.Contains(word + ",", StringComparison.Ordinal) || text.Contains(word + "’s", StringComparison.Ordinal) || text.Contains(word + "'s", StringComparison.Ordinal);

    // "Romanek" speaks for "Mark Romanek"; a person outweighs a band or a film that the title names.
    private static List<string> Ranked(List<(string Name, int Weight)> found, IReadOnlyList<string> narration)
    {
        var full = found.Select(pair => pair.Name).Where(name => name.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return [.. found
            .GroupBy(pair => full.Find(name => IsPartOf(pair.Name, name)) ?? pair.Name, pair => pair.Weight, StringComparer.OrdinalIgnoreCase)
            .Select(group => (Name: group.Key, Weight: group.Sum() + (Persons.IsFullName(group.Key) ? 3 : 0) + Mentions(group.Key, narration)))
            .Where(pair => pair.Weight > 1 || Persons.IsFullName(pair.Name))
            .OrderByDescending(pair => pair.Weight).Select(pair => pair.Name)];
    }

    // Whom the introduction keeps speaking of by surname is whom it introduces.
    private static int Mentions(string name, IReadOnlyList<string> narration)
    {
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        return surname == name || Persons.HasAcronym(name) || surname.Length < 3 ? 0 : Math.Min(4, narration.Count(text => text.Contains(surname, StringComparison.Ordinal)));
    }

    private static bool IsPartOf(string name, string full) =>
        !name.Contains(' ', StringComparison.Ordinal) && full.Split(' ') is var words && (words.Contains(name, StringComparer.OrdinalIgnoreCase) || ShortNames.IsFor(name, words[0]));
}
