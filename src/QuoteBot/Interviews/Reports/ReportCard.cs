using System.Globalization;
using Humanizer;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.Interviews.HouseRules;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Interviews.Reports;

/// <summary>The moderators' queue of reports, one at a time.</summary>
internal static class ReportCard
{
    /// <summary>Shows a place in the queue: place.</summary>
    public const string Place = "rv-report";

    /// <summary>Opens the quote for correction: report, place.</summary>
    public const string Fix = "rv-fix";

    /// <summary>Closes a report: report, place.</summary>
    public const string Close = "rv-close";

    /// <summary>Hides a quote of the shared library in this server: report, place.</summary>
    public const string Hide = "rv-hide";

    /// <summary>Marks a quote of the shared library as a spoiler in this server: report, place.</summary>
    public const string Veil = "rv-veil";

    /// <summary>Nothing is open.</summary>
    /// <param name="rules">How many shared quotes are different here.</param>
    /// <param name="notice">What was done just now; may be nothing.</param>
    public static Reply.Message Empty(int rules, Prose notice = default) =>
        ReviewFrame.Text(Prose.Lines(notice, new Prose("No report waits here. Members report quotes with the button under them."))) with
        {
            Rows = [Rules(rules)],
        };

    /// <summary>A report.</summary>
    public static Reply.Message For(OpenReport open, int rules, Prose notice = default) => ReviewFrame.Of(
        notice,
        "report".ToQuantity(open.Total),
        Description(open.Report),
        [.. Controls(open.Report, open.Place)],
        Buttons.Pages(Place, open.Place, open.Total),
        Rules(rules));

    /// <summary>A kind of report as people choose it.</summary>
    public static string Words(ReportKind kind) => kind switch
    {
        ReportKind.WrongName => "A wrong name: somebody else said it",
        ReportKind.WrongWord => "A wrong word",
        ReportKind.Spoiler => "A spoiler",
        ReportKind.Other => "Something else",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static Prose Description(Report report) => Prose.Lines(
    [
        Prose.Of($"“{report.Quote}”"),
        Prose.Of($"**{report.Speaker}** · {report.Title} · {QuoteLines.Number(report.QuoteId)}"),
        Prose.Of($"**{new Prose(Words(report.Kind))}**"),
        .. report.Text is { } text ? [Prose.Of($"> {text}")] : Array.Empty<Prose>(),
        Prose.Of($"-# {ReviewCard.Who(report.By)}, {new Prose(string.Create(CultureInfo.InvariantCulture, $"<t:{report.At.ToUnixTimeSeconds()}:R>"))}"),
        .. report.QuoteShelf == ShelfId.Everybody
            ? [new Prose("-# It is from the library that all servers share. You can change how it is shown here; whoever runs this bot can put it right for all.")]
            : Array.Empty<Prose>(),
    ]);

    private static IEnumerable<Component> Controls(Report report, int place)
    {
        if (report.QuoteShelf == ShelfId.Everybody)
        {
            yield return Buttons.Primary("Hide it here", CustomId.For(Hide, report.Id, place));
            yield return Buttons.Plain("It is a spoiler here", CustomId.For(Veil, report.Id, place));
        }
        else if (report.State != InterviewState.Removed)
        {
            yield return Buttons.Primary("Fix", CustomId.For(Fix, report.Id, place));
        }

        yield return Buttons.Plain("Dismiss", CustomId.For(Close, report.Id, place));
        if (report.Question is { } question)
        {
            yield return Buttons.Danger("Void its points", CustomId.For(QuoteReply.VoidPoints, question));
        }
    }

    private static IReadOnlyList<Component> Rules(int rules) => rules == 0 ? []
        : [Buttons.Plain($"{"shared quote".ToQuantity(rules)} different here", CustomId.For(HouseRuleCard.Page, 0))];
}
