using System.Globalization;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.HouseRules;

/// <summary>The shared quotes that a server has hidden or marked as spoilers, and the way to take that back.</summary>
internal static class HouseRuleCard
{
    /// <summary>Shows a page of them: page.</summary>
    public const string Page = "rv-rules";

    /// <summary>Takes back what is said of the quote that is chosen: page.</summary>
    public const string Lift = "rv-lift";

    /// <summary>A page of them.</summary>
    public static Reply For(HouseRulePage page, Prose notice = default) => page.Total == 0
        ? ReviewFrame.Text(Prose.Lines(notice, new Prose("No quote of the shared library is hidden here or marked as a spoiler.")))
        : ReviewFrame.Of(
            notice,
            "Shared quotes that are different here",
            Prose.Join("\n\n", page.Rules.Select(Entry)),
            [Choice(page)],
            Buttons.Pages(Page, page.Page, Paging.Pages(page.Total, HouseRuleBook.PageSize)));

    private static Prose Entry(HouseRule rule) => Prose.Lines(
        Prose.Of($"“{rule.Text}”"),
        Prose.Of($"-# {rule.Speaker} · {QuoteLines.Number(rule.Quote)} · {new Prose(rule.Spoiler ? "a spoiler here" : "hidden here")}"));

    private static StringSelect Choice(HouseRulePage page) => new()
    {
        CustomId = CustomId.For(Lift, page.Page),
        Placeholder = "Show one as it is again",
        Options = [.. page.Rules.Select(rule => new SelectOption(rule.Text, rule.Quote.ToString(CultureInfo.InvariantCulture), rule.Speaker))],
    };
}
