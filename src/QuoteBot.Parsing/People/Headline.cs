using System.Collections.Frozen;
using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.People;

/// <summary>Which of a document's headings and first lines is its title.</summary>
internal static class Headline
{
    private const int Longest = 160;
    private const int LongestHeading = 250;
    private const int MostLines = 6;
    private const int LongestDay = 40;
    private const double OfTop = 0.5;

    private static readonly string[] InterviewWords =
        ["interview", "entrevista", "entretien", "conversation", "conversación", "q&a", "q & a", "gespräch", "intervista", "talks", "talk with", "chat with", "discusses", "speaks", "rencontre"];

    private static readonly string[] TitleKeys = ["title: ", "headline: ", "título: ", "titre : ", "titel: ", "titolo: "];

    // Where a page's menu begins.
    private static readonly FrozenSet<string> Menu = new[] { "home", "inicio", "início", "accueil", "startseite", "menu", "menú" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Weekdays = new[]
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What no line ends on that is whole.
    private static readonly string[] Dangling = [" with", " of", " the", " and", " by", " from", " to", " a", " an", " con", " de", " y", " avec", " et", " mit", " und"];

    private static readonly FrozenSet<string> AboutTheInterview = new[] { "about this interview", "the interview", "introduction" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The title, or null when nothing looks like one.</summary>
    public static string? Of(Surroundings around) => Among(around) is { } title ? WithoutTags(title) : null;

    // "A talk with <em>Cold Harbour</em>’s director": a title may bring its mark-up with it.
    private static string WithoutTags(string title)
    {
        var bare = title;
        for (var open = bare.IndexOf('<', StringComparison.Ordinal); open >= 0; open = bare.IndexOf('<', open + 1))
        {
            var close = bare.IndexOf('>', open);
            if (close > open + 1 && (char.IsAsciiLetter(bare[open + 1]) || bare[open + 1] == '/'))
            {
                bare = bare.Remove(open, close - open + 1);
                open--;
            }
        }

        return bare.Length == title.Length || bare.Length < 2 ? title : Spaces.Fold(bare).Trim();
    }

    private static string? Among(Surroundings around)
    {
        if (around.Credits is { AreStated: true, Title: { Length: > 0 } stated })
        {
            return stated;
        }

        if (PageHeading.Of(around) is { } heading)
        {
            return heading;
        }

        var candidates = new List<(string Text, double Score)>();
        var site = around.Site;
        Add(candidates, WithoutSite(around.Credits.Title ?? "", site), 5);
        foreach (var (block, at) in around.Headings.Take(MostLines).Select((block, at) => (block, at)))
        {
            Add(candidates, WithoutSite(block.Text, site), 2.5 - (block.Level * 0.3) - (at * 0.2) - (block.Level > 2 && at > 0 ? 1 : 0) + (IsTop(block, around) ? OfTop : 0), block.Level == 1 ? LongestHeading : Longest, block.Level <= 2);
        }

        foreach (var (text, at) in around.Before.Take(MostLines).Select((text, at) => (text, at)))
        {
            var line = SaysInterview(text) ? text.TrimEnd(',', ' ') : text;
            Add(candidates, line, LooksLikeTitle(line) && !OpensOnDate(line) ? (at == 0 ? 1.2 : 0.3) : -3);
        }

        return candidates.Where(candidate => candidate.Score > 0.5).Select(candidate => ((string Text, double Score)?)candidate).MaxBy(candidate => candidate!.Value.Score)?.Text;
    }

    // A heading that opens the document is its title, and a line below it that speaks of a talk says who met.
    private static bool IsTop(Block block, Surroundings around) => block.Level == 1 && around.Credits.PageTitle is null && around.Before.Count > 0 && around.Before[0] == Spaces.Fold(block.Text);

    private static void Add(List<(string Text, double Score)> candidates, string? line, double score, int longest = Longest, bool isHeading = false)
    {
        if (line is not null && Spaces.Fold(WithoutKey(line)) is { Length: > 2 } text && text.Length <= longest && !AboutTheInterview.Contains(text) && !text.StartsWith("About the ", StringComparison.OrdinalIgnoreCase))
        {
            candidates.Add((text, score + Words(text, isHeading)));
        }
    }

    // "Title: An Interview with …"
    private static string WithoutKey(string line) => Array.Find(TitleKeys, key => line.StartsWith(key, StringComparison.OrdinalIgnoreCase)) is { } key ? line[key.Length..] : line;

    /// <summary>Whether a line speaks of a talk: "An interview with …".</summary>
    public static bool SaysInterview(string text) => InterviewWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    // A name alone is a signature, but not where it stands as a heading.
    private static double Words(string text, bool isHeading)
    {
        var saysInterview = SaysInterview(text);
        var isSingle = !text.Contains(' ', StringComparison.Ordinal);
        var isCredit = Byline.IsCredit(text) || (!saysInterview && !isHeading && Shapes.ClosingMatter.Is(text.TrimStart('(')));
        return (saysInterview && !isSingle ? 2 : 0) + (isSingle ? -2.5 : 0) + (isCredit ? -6 : 0);
    }

    // Few words, and no sentence in the middle of others.
    private static bool LooksLikeTitle(string text)
    {
        var words = text.Split(' ').Length;
        return words is >= 2 and <= 18 && text[0] is not ('+' or '*' or '•') && text[^1] is not (':' or ',' or ';') && text.Length <= 120
            && !Menu.Contains(text.Split(' ')[0]) && (text[^1] != '.' || words <= 8) && !text.StartsWith("http", StringComparison.Ordinal) && !text.Contains("://", StringComparison.Ordinal) && !Dangling.Any(word => text.EndsWith(word, StringComparison.Ordinal));
    }

    // "30 de mayo de 2018 - Entrevista" is when and what, "Monday, May 3, 2010" when alone, and neither a title.
    private static bool OpensOnDate(string text) =>
        (char.IsAsciiDigit(text[0]) || (text.Length <= LongestDay && Weekdays.Contains(text[..(text.AsSpan().IndexOfAny(' ', ',') is > 0 and var end ? end : text.Length)]))) && PrintedDates.In(text, null) is not null;

    /// <summary>A title without the site's name behind it.</summary>
    public static string WithoutSite(string title, string? site)
    {
        if (site is not null && title.EndsWith(site, StringComparison.OrdinalIgnoreCase) && title[..^site.Length].TrimEnd() is { Length: > 2 } before && before[^1] is ('-' or '–' or '—' or '|' or '»' or '·' or ','))
        {
            return before.TrimEnd('-', '–', '—', '|', '»', '·', ',', ' ');
        }

        foreach (var bar in new[] { " | ", " « ", " » ", " › ", " — ", " – ", " - " })
        {
            var at = title.LastIndexOf(bar, StringComparison.Ordinal);
            if (at > 0 && (bar is " | " or " « " or " » " or " › " || string.Equals(title[(at + bar.Length)..], site, StringComparison.OrdinalIgnoreCase)))
            {
                return title[..at];
            }
        }

        return title;
    }
}
