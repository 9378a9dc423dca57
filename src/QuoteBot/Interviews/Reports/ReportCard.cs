using System.Globalization;
using Humanizer;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Messages;
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

    /// <summary>Nothing is open.</summary>
    public static Reply Empty(bool update) => new Reply.Message
    {
        Ephemeral = true,
        Update = update,
        Text = Prose.Of($"No report waits here. Members report quotes with the button under them."),
    };

    /// <summary>A report.</summary>
    public static Reply For(Report report, int place, int total, bool update) => new Reply.Message
    {
        Ephemeral = true,
        Update = update,
        Cards = [new Embed { Color = Colour.Review, Title = "report".ToQuantity(total), Description = Description(report).Markdown }],
        Rows = [[.. Controls(report, place)], Buttons.Pages(Place, place, total)],
    };

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
            ? [new Prose("-# It is from the library that all servers share; whoever runs this bot can put it right.")]
            : Array.Empty<Prose>(),
    ]);

    private static IEnumerable<Component> Controls(Report report, int place)
    {
        if (report.QuoteShelf != ShelfId.Everybody && report.State != InterviewState.Removed)
        {
            yield return Buttons.Primary("Fix", CustomId.For(Fix, report.Id, place));
        }

        yield return Buttons.Plain("Dismiss", CustomId.For(Close, report.Id, place));
        if (report.Question is { } question)
        {
            yield return Buttons.Danger("Void its points", CustomId.For(QuoteReply.VoidPoints, question));
        }
    }
}
