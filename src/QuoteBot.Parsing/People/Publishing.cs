using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>Where and when the piece appeared, where it says so.</summary>
internal static class Publishing
{
    private const int LongestLine = 220;
    private const int LinesLookedAt = 12;
    private const int ShortLine = 90;
    private const int LongestDateline = 60;

    // "noviembre de 2000"
    private const int WordsOfMonth = 3;

    // "Thu Mar 10, 2011"
    private const int WordsOfDay = 4;

    private static readonly string[] DateCues =
        ["publish", "posted", "publicad", "publié", "posté", "veröffentlicht", "realizada", "recueilli", "conducted", "recorded", "date:", "fecha:", "interview with", "issue", "transcribed"];

    private static readonly string[] OtherDates = ["theat", "cinemas", "opens", "released", "release", "out on", "premiere", "screen", "dvd", "blu-ray", "born", "estren", "sort ", "festival", "tickets", "available", "airs", "exhibition", "on view", " until ", " till ", "ausstellung", "exposición"];

    // "Be sure to check out our July 2016 interview with Ruth Alder" dates another piece.
    private static readonly string[] Pointers = ["check out", " our ", "previous", "follow-up", "earlier "];

    private static readonly string[] PlaceCues =
    [
        "originally published in ", "originally published on ", "originally published by ", "originally appeared in ", "originally appeared on ", "first published in ", "first published on ", "published in ",
        "published on ", "published by ", "publicado no ", "publicada no ", "publicado na ", "publicada na ", "pubblicato su ", "pubblicata su ", "paru dans ", "erschienen im ", "erschien in ", "verscheen in ", "publicado originalmente en ", "publicado en ", "publicada en ", "publié dans ", "publié sur ", "erschienen in ", "reprinted from ",
    ];

    private static readonly FrozenSet<string> Tongues = new[] { "English", "French", "German", "Spanish", "Italian", "Portuguese", "Dutch", "Japanese", "Chinese", "Korean", "Russian", "Polish", "Swedish", "Danish" }.ToFrozenSet();

    private static readonly FrozenSet<string> IssueWords = new[] { "issue", "number", "no", "volume", "vol" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] DatelineEnds = [". ", " – ", " — ", ".—", ".–", ": "];

    private static readonly string[] StaffWords = ["contributor", "correspondent", "staff", "columnist", "contributing", "editor-in-chief", "readers"];

    /// <summary>The day of publication, or null.</summary>
    /// <param name="around">What stands around the talk.</param>
    /// <param name="title">The title: of several dates the one beside it is the piece's.</param>
    public static DateOnly? DateOf(Surroundings around, string? title)
    {
        if (around.Credits.Published is { } said && PrintedDates.In(said, around.Language) is { } printed)
        {
            return printed;
        }

        var dated = LinesOf(around, title).ToLookup(LastChanges.IsOne);
        var lines = dated[false].ToList();
        return FirstIn(lines.Append(around.Credits.Remarks).Where(line => line.Length <= LongestLine && DateCues.Any(cue => line.Contains(cue, StringComparison.OrdinalIgnoreCase))), around.Language)
            ?? FirstIn(lines.Where(line => line.Length < ShortLine && !IsOfOther(line)), around.Language)
            ?? FirstIn(around.Before.Take(LinesLookedAt).Select(Dateline).OfType<string>(), around.Language)
            ?? FirstIn(NearestFirst(around.Before, title).Take(LinesLookedAt).Where(line => line.Length <= LongestLine && OpensOnDay(line)), around.Language)
            ?? FileDate(around.FileName)
            ?? FirstIn(dated[true], around.Language);
    }

    /// <summary>The month of publication, where no day is told, or null: on a line that says so, signs the piece or is a month and nothing else.</summary>
    /// <param name="around">What stands around the talk.</param>
    /// <param name="title">The title.</param>
    public static YearMonth? MonthOf(Surroundings around, string? title)
    {
        if (around.Credits.Published is { } said)
        {
            return PrintedMonths.OfFigures(said) ?? PrintedMonths.In(said);
        }

        return LinesOf(around, title).Where(line => !IsOfOther(line)).Select(line => line.Length < ShortLine && MayBeDated(line) ? PrintedMonths.In(line) : BehindPlace(line)).FirstOrDefault(month => month is not null);
    }

    private static bool MayBeDated(string line) =>
        line.Split(' ').Length <= WordsOfMonth || (!Pointers.Any(words => line.Contains(words, StringComparison.OrdinalIgnoreCase)) && IsOfPiece(line));

    private static bool IsOfPiece(string line) =>
        DateCues.Any(cue => line.Contains(cue, StringComparison.OrdinalIgnoreCase)) || Byline.IsCredit(line) || Signed(line) is not null || Issue(line) is not null || Outlets.IsOne(line.Split(", ")[0]);

    // "© 2000, Jane Doe. Published in Light & Shade, November 2000"
    private static YearMonth? BehindPlace(string line) =>
        PlaceCues.Select(cue => line.IndexOf(cue, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).Select(at => PrintedMonths.In(line[at..])).FirstOrDefault(month => month is not null);

    private static IEnumerable<string> LinesOf(Surroundings around, string? title) =>
        NearestFirst(around.Before, title).Take(LinesLookedAt).Concat(around.After.Take(LinesLookedAt)).Where(line => line.Length <= LongestLine);

    // The day on which a film opens or somebody was born.
    private static bool IsOfOther(string line) => OtherDates.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase));

    // A page's own clock, and other pieces with their dates, stand further from the title than its own date.
    private static IEnumerable<string> NearestFirst(IReadOnlyList<string> before, string? title)
    {
        var at = before.ToList().FindLastIndex(line => line == title);
        return at < 0 ? before : before.Select((line, index) => (line, Far: Math.Abs(index - at))).OrderBy(pair => pair.Far).Select(pair => pair.line);
    }

    // "Toledo, 9 de enero de 2021. …": a paragraph that opens with where and when.
    private static string? Dateline(string paragraph)
    {
        var end = DatelineEnds.Select(mark => paragraph.IndexOf(mark, 0, Math.Min(paragraph.Length, LongestDateline), StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(-1).Min();
        return end > 0 && paragraph[..end] is var opening && opening.Any(char.IsAsciiDigit) && opening.Split(' ').Length <= 8 && !IsOfOther(opening) ? opening : null;
    }

    // "Thu Mar 10, 2011 by admin in Interviews lamps, cellars, …": however many tags stand behind the day.
    private static bool OpensOnDay(string line) =>
        line.Length > 0 && line[^1] is not ('.' or '!' or '?') && !IsOfOther(line) && !LastChanges.IsOne(line) && PrintedDates.In(string.Join(' ', line.Split(' ').Take(WordsOfDay)), null) is not null;

    private static DateOnly? FirstIn(IEnumerable<string> lines, string? language) =>
        lines.Select(line => PrintedDates.In(line, language)).FirstOrDefault(date => date is not null);

    /// <summary>Whether a name in a title is the place where the piece appeared: "Tidewater Magazine Interview" in "Tidewater Magazine, no. 3". A person may own the place.</summary>
    public static bool IsNamedLike(string? publication, string name) =>
        publication is not null && publication.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !Persons.IsFullName(name);

    /// <summary>The publication, or null.</summary>
    public static string? PlaceOf(Surroundings around) =>
        around.Credits.Publication
        ?? around.After.Concat(around.Before).Where(line => line.Length <= LongestLine).SelectMany(line => PlaceCues.Select(cue => Place(line, cue))).FirstOrDefault(place => place is not null)
        ?? around.After.Where(line => line.Length <= LongestLine).Select(Signed).FirstOrDefault(place => place is not null)
        ?? around.Before.Append(around.Credits.Title ?? "").Where(line => line.Length <= LongestLine).Select(Issue).FirstOrDefault(place => place is not null)
        ?? BelowByline(around.Before)
        ?? (around.Credits.Author is { } author && Outlets.IsPaper(author) ? author : null)
        ?? around.Site
        ?? around.After.Where(line => line.Length <= 600).Select(Staff).FirstOrDefault(place => place is not null);

    // "Interview by Jane Doe, Light & Shade, June 2021"
    private static string? Signed(string line) =>
        line.Split(", ") is [.. { Length: >= 1 } who, var place, var date] && place.Length is > 1 and < 60 && char.IsUpper(place[0]) && !Persons.IsFullName(place) && date.Split(' ').Length <= 3
            && PrintedDates.In("1 " + date, null) is not null && (line.Contains("interview", StringComparison.OrdinalIgnoreCase) || who.All(Persons.IsFullName))
            ? place
            : null;

    private static DateOnly? FileDate(string? fileName) =>
        Path.GetFileName(fileName) is { Length: > 10 } name && name[10] is '-' or '_' or ' ' ? PrintedDates.In(name[..10], null) : null;

    private static string? Place(string line, string cue)
    {
        var at = line.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && char.IsLetter(line[at - 1])))
        {
            return null;
        }

        var name = line[(at + cue.Length)..];
        var end = name.IndexOfAny([',', '(', ')', ';', '|', '“', '"']);
        name = (end > 0 ? name[..end] : name).Split([" - ", " – ", " — "], StringSplitOptions.None)[0].Trim().TrimEnd('.');
        name = WithoutIssue(name);
        foreach (var article in new[] { "la ", "el ", "the ", "revista " })
        {
            name = name.StartsWith(article, StringComparison.Ordinal) ? name[article.Length..] : name;
        }

        return name.Length is > 1 and < 60 && char.IsUpper(name[0]) && PrintedDates.In(name + " 1 1 2000", null) is null && !StartsWithMonth(name) && !Tongues.Contains(name) ? name : null;
    }

    // "Issue 12 of Light & Shade"
    private static string WithoutIssue(string name) =>
        name.Split(' ', 4) is [var issue, var number, "of", var place] && IssueWords.Contains(issue.TrimEnd('.')) && number.Any(char.IsAsciiDigit) ? place : name;

    // "Jane Doe interviewed (Light & Shade April 2016)", "(From “Shade” September 2017)": a bracket that ends a line with a month and a year tells the issue.
    private static string? Issue(string line)
    {
        var open = line.LastIndexOf('(');
        if (open < 0 || line.IndexOf(')', open) is not (> 0 and var close))
        {
            return null;
        }

        var inside = line[(open + 1)..close];
        var isFrom = inside.StartsWith("From ", StringComparison.OrdinalIgnoreCase);
        if (!isFrom && close < line.Length - 1)
        {
            return null;
        }

        var words = (isFrom ? inside[5..] : inside).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var month = Array.FindIndex(words, word => PrintedDates.In($"1 {word} 2000", null) is not null);
        var place = month > 0 && month + 1 < words.Length && PrintedDates.In($"1 {words[month]} {words[month + 1]}", null) is not null ? string.Join(' ', words[..month]).Trim('“', '”', '"', ',', ' ') : "";
        return place.Length > 1 && char.IsUpper(place[0]) && !IsOccasion(words[..month]) && !place.Any(char.IsDigit) && !Persons.IsFullName(place) ? place : null;
    }

    // "(Berlin, May 2016)", "(Recorded May 2016)", "(Lantern Festival May 2016)"
    private static bool IsOccasion(string[] words) =>
        (words.Length == 1 && words[0].EndsWith(',')) || words[0].EndsWith("ed", StringComparison.Ordinal) || words.Contains("Festival", StringComparer.OrdinalIgnoreCase);

    // A line of place and day below the by-line: "Lantern Review of Books, June 12, 2017".
    private static string? BelowByline(IReadOnlyList<string> before)
    {
        var line = before.Zip(before.Skip(1)).FirstOrDefault(pair => pair.First.Length < ShortLine && pair.Second.Length < ShortLine && Byline.IsCredit(pair.First) && (PrintedDates.In(pair.Second, null) is not null || PrintedMonths.In(pair.Second) is not null)).Second;
        return line?.Split(", ")[0] is { } place && Outlets.IsOne(place) && char.IsUpper(place[0]) ? place : null;
    }

    private static bool StartsWithMonth(string name) => PrintedDates.In("1 " + name.Split(' ')[0] + " 2000", null) is not null;

    // "Longtime FSR contributor": the outlet stands before the trade.
    private static string? Staff(string line)
    {
        foreach (var mention in NameFinder.In(line))
        {
            var rest = line.AsSpan(mention.End).TrimStart();
            var outlet = mention.OpensSentence && mention.Words.Length > 1 && !mention.Words[0].All(char.IsUpper) ? mention.Words[1..] : mention.Words;
            foreach (var word in StaffWords)
            {
                if (rest.StartsWith(word, StringComparison.Ordinal) && outlet.Length <= 4 && !Persons.IsNoName(outlet[0]))
                {
                    return string.Join(' ', outlet);
                }
            }
        }

        return null;
    }
}
