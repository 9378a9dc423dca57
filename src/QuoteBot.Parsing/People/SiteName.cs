using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.People;

/// <summary>
/// What the site that a page was saved from is called. A page's window title names the article and the site, in either order; which part is the site's
/// tells the page itself, where the article stands under its heading and the site's name in the logo or behind the "©".
/// </summary>
internal static class SiteName
{
    private const int Longest = 60;
    private const int MostWords = 7;
    private const int LongestRights = 200;

    private static readonly char[] Marks = [' ', '|', '—', '–', '-', '»', '«', '›', '‹', ':', '/', '·', '•'];

    private static readonly char[] Ends = ['.', ',', '|', '-', '–', '—'];

    private static readonly string[] Bars = [" | ", " — ", " – ", " - ", " » ", " « ", " › ", " ‹ ", " :: ", " / ", " · ", " • ", " : "];

    /// <summary>The site's name, or null where the page does not tell it apart from the article's.</summary>
    public static string? Of(Surroundings around)
    {
        if (around.Credits.Publication is { } stated)
        {
            return stated;
        }

        return around.Credits.PageTitle is { } title ? Among(Parts(title), title, around) : null;
    }

    private static string? Among(List<string> parts, string title, Surroundings around)
    {
        var lines = around.Before.SkipWhile((line, at) => at == 0 && line == title).Concat(around.After).ToList();
        var headings = around.Headings.Select(block => Spaces.Fold(block.Text)).SkipWhile((text, at) => at == 0 && text == title).ToList();
        return parts.Find(part => IsShort(part) && lines.Any(line => HasRights(line, part)))
            ?? lines.Select(Owner).FirstOrDefault(owner => owner is not null && IsShort(owner) && (title.EndsWith(owner, StringComparison.OrdinalIgnoreCase) || title.StartsWith(owner, StringComparison.OrdinalIgnoreCase)))
            ?? (parts.Count > 1 ? BesideTheHeadline(parts, lines, headings) : null)
            ?? Remainder(title, headings);
    }

    // "Dan Foss » Lantern": the one part heads the page, the other is the site's. Where both head it, the site's stands first.
    private static string? BesideTheHeadline(List<string> parts, List<string> lines, List<string> headings)
    {
        var heads = parts.Where(part => headings.Contains(part, StringComparer.OrdinalIgnoreCase)).ToList();
        var site = heads.Count switch
        {
            0 => parts.Find(part => lines.Contains(part, StringComparer.OrdinalIgnoreCase) && !Headline.SaysInterview(part)) ?? BesideWhatEndsOnAHeading(parts, headings),
            1 => heads[0] != parts[0] ? parts[0] : parts.Skip(1).FirstOrDefault(part => lines.Contains(part, StringComparer.OrdinalIgnoreCase)) ?? parts.FindLast(IsShort),
            _ => heads.MinBy(part => headings.FindIndex(text => string.Equals(text, part, StringComparison.OrdinalIgnoreCase))),
        };
        return site is not null && IsShort(site) && (heads.Count != 1 || heads[0] != site) ? site : null;
    }

    // "Dan Foss: The long way home - Lantern", where "The long way home" is the heading.
    private static string? BesideWhatEndsOnAHeading(List<string> parts, List<string> headings) =>
        parts.Count == 2 && headings.Exists(heading => heading.Contains(' ', StringComparison.Ordinal) && parts[0].EndsWith(": " + heading, StringComparison.OrdinalIgnoreCase)) ? parts[1] : null;

    // "The Lantern / Dan Foss - On Wood", where "Dan Foss - On Wood" is a heading; "Libby On a Tuesday", where "Libby" and "On a Tuesday" are.
    private static string? Remainder(string title, List<string> headings)
    {
        foreach (var heading in headings.Where(heading => heading.Length > 2 && heading.Length < title.Length))
        {
            var rest = title.StartsWith(heading, StringComparison.OrdinalIgnoreCase) ? title[heading.Length..] : title.EndsWith(heading, StringComparison.OrdinalIgnoreCase) ? title[..^heading.Length] : "";
            if (Bars.Any(bar => rest.StartsWith(bar, StringComparison.Ordinal) || rest.EndsWith(bar, StringComparison.Ordinal)) && rest.Trim(Marks) is { Length: > 2 } site && IsShort(site) && !headings.Contains(site))
            {
                return site;
            }

            if (title.EndsWith(heading, StringComparison.OrdinalIgnoreCase) && rest.EndsWith(": ", StringComparison.Ordinal) && rest[..^2] is var blog && IsShort(blog) && IsNoPerson(blog) && !headings.Contains(blog))
            {
                return blog;
            }

            if (rest.Trim() is { Length: > 2 } other && IsShort(other) && headings.FindIndex(text => string.Equals(text, other, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at)
            {
                return at < headings.IndexOf(heading) ? other : heading;
            }
        }

        return null;
    }

    // "A Lantern Full of Oil: Dan Foss on wood" is a blog's; "Dan Foss: On wood" tells of whom the heading speaks.
    private static bool IsNoPerson(string name) => name.Split(' ') is { Length: > 2 } words && !words.Any(GivenNames.Has);

    // "ThrillerNord… All rights reserved" is "Thriller Nord": letters and digits count.
    private static bool HasRights(string line, string part) =>
        SaysRights(line) && Letters(line).Contains(Letters(part), StringComparison.OrdinalIgnoreCase);

    private static bool SaysRights(string line) =>
        line.Length < LongestRights && (line.Contains('©', StringComparison.Ordinal) || line.Contains("Copyright", StringComparison.OrdinalIgnoreCase) || line.Contains("rights reserved", StringComparison.OrdinalIgnoreCase));

    // "© 1998-2023 The Lantern"
    private static string? Owner(string line) =>
        SaysRights(line) && line.IndexOf('©', StringComparison.Ordinal) is >= 0 and var at ? line[(at + 1)..].TrimStart([.. Marks, '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ',']).Split(Ends, 2)[0].Trim() : null;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static bool IsShort(string name) => name.Length is > 2 and <= Longest && name.Count(letter => letter == ' ') < MostWords;

    private static List<string> Parts(string title) =>
        [.. title.Split(Bars, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
