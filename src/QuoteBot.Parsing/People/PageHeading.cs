using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.People;

/// <summary>Which heading on a page is the article's: what the page calls itself often holds the site's name, or nothing else.</summary>
internal static class PageHeading
{
    private const int LowestLevel = 3;
    private const int Longest = 250;
    private const int FewestWords = 2;
    private const int WordsOfSentence = 4;

    /// <summary>The article's heading, or null where the document is no page or what the page calls itself tells more than its headings.</summary>
    public static string? Of(Surroundings around)
    {
        if (around.Credits.PageTitle is not { } page)
        {
            return null;
        }

        var titles = around.Credits.Title is { } stated ? new[] { page, stated } : [page];
        var site = around.Site;
        Block? best = null;
        foreach (var block in around.Headings.SkipWhile((block, at) => at == 0 && Text(block) == page).Where(block => IsPossible(block, page) && !string.Equals(Text(block), site, StringComparison.OrdinalIgnoreCase)))
        {
            best = best is null || IsBetter(block, best, titles, around) ? block : best;
        }

        if (best is not null && !IsIn(best, titles) && StandsBelow(page, site, around))
        {
            return null;
        }

        return best is not null && (IsIn(best, titles) || HasCredit(best, around) || TellsMore(best) || around.Credits.Remarks.StartsWith(Text(best), StringComparison.OrdinalIgnoreCase)) ? Text(best) : null;
    }

    private static bool IsPossible(Block block, string page) =>
        block.Level <= LowestLevel && Text(block) is { Length: > 3 and <= Longest } text && !Byline.IsCredit(text)
        && (text.Split(' ').Length >= FewestWords || page.StartsWith(text + " ", StringComparison.OrdinalIgnoreCase));

    // The headline stands below the site's name and above its sections, unless a by-line or the page's own name tells otherwise.
    private static bool IsBetter(Block block, Block best, string[] titles, Surroundings around) =>
        HasCredit(block, around) != HasCredit(best, around) ? HasCredit(block, around)
        : block.Level < best.Level
        || (IsIn(block, titles) && !(IsIn(best, titles) && Text(best).Contains(Text(block), StringComparison.OrdinalIgnoreCase)) && (!IsIn(best, titles) || titles.Any(title => title.StartsWith(Text(block), StringComparison.OrdinalIgnoreCase))))
        || (block.Level == best.Level && !IsIn(best, titles) && Headline.SaysInterview(Text(block)) && !Headline.SaysInterview(Text(best)));

    private static bool IsIn(Block block, string[] titles) => titles.Any(title => title.Contains(Text(block), StringComparison.OrdinalIgnoreCase));

    private static bool HasCredit(Block block, Surroundings around)
    {
        var at = around.Before.ToList().IndexOf(Text(block));
        return at >= 0 && at + 1 < around.Before.Count && around.Before[at + 1] is var next && next.Length <= Longest && Byline.IsCredit(next);
    }

    private static bool TellsMore(Block block) =>
        Headline.SaysInterview(Text(block)) || (block.Level <= FewestWords && Text(block).Split(' ').Length >= WordsOfSentence);

    // A slogan may head every page of a site: what the page calls itself stands below it once more, "Interview with …".
    private static bool StandsBelow(string page, string? site, Surroundings around) =>
        Headline.SaysInterview(page) && Headline.WithoutSite(page, site) is var own && around.Before.Any(line => line != page && string.Equals(line, own, StringComparison.OrdinalIgnoreCase));

    private static string Text(Block block) => Spaces.Fold(block.Text);
}
