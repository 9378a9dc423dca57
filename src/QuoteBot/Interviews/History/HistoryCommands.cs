using System.Globalization;
using Humanizer;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.History;

/// <summary><c>/interview history</c>: who changed what in an interview, and when; the latest first.</summary>
internal sealed class HistoryCommands(HistoryFinder history, ReviewFinder finder, ModeratorGate gate) : ICommands
{
    private const string Page = "rv-history";

    public void Declare(CommandBook book)
    {
        book.Add(new SlashCommand("interview history", "Who changed what in an interview, and when", gate.For(ShowAsync))
        {
            Requires = ModeratorGate.Needed,
            InDirectMessages = false,
            Private = true,
            Options = [Option.Text("interview", "Which one", gate.For(finder.CompleteAsync), required: true)],
        });
        book.Add(new Control(Page, gate.For(PageAsync)) { Late = LateAnswer.SameMessage });
    }

    private async Task<Reply> ShowAsync(Call call, CancellationToken stop)
    {
        var typed = call.Text("interview") ?? "";
        var shelf = ShelfId.Of(call.Guild);
        var id = await finder.ResolveAsync(typed, ReviewScope.Current, shelf, stop) ?? await finder.ResolveAsync(typed, ReviewScope.Removed, shelf, stop);
        return id is not null && await history.PageAsync(id.Value, 0, shelf, stop) is { } page
            ? Card(page, id.Value, update: false)
            : Reply.Whisper($"There is no interview *{typed}* of this server. Pick one of those that are suggested while you type.");
    }

    private async Task<Reply> PageAsync(Call call, CancellationToken stop) =>
        await history.PageAsync(call.Number(1) ?? 0, (int)Math.Clamp(call.Number(0) ?? 0, 0, 100_000), ShelfId.Of(call.Guild), stop) is { } page
            ? Card(page, call.Number(1) ?? 0, update: true)
            : ReviewCard.Gone;

    private static Reply Card(HistoryPage page, long id, bool update) => ReviewFrame.Of(
        Prose.Empty,
        title: null,
        Prose.Lines(
        [
            Prose.Of($"**{Prose.Words(page.Title, 150)}** · {new Prose("change".ToQuantity(page.Total))}"),
            .. page.Changes.Select(change => Prose.Of($"{When(change.At)} {ReviewCard.Who(change.By)} {change.What}")),
            .. page.Total == 0 ? [new Prose("Nobody has changed it since it was loaded.")] : Array.Empty<Prose>(),
        ]),
        Buttons.Pages(Page, page.Page, Paging.Pages(page.Total, HistoryFinder.PageSize), id)) with
    { Update = update };

    // Discord shows such a stamp in each reader's own time.
    private static Prose When(DateTimeOffset at) => new(string.Create(CultureInfo.InvariantCulture, $"<t:{at.ToUnixTimeSeconds()}:f>"));
}

/// <summary>Finds the changes of an interview.</summary>
internal sealed class HistoryFinder(IDbContextFactory<QuoteBotContext> database)
{
    /// <summary>How many changes a page holds.</summary>
    public const int PageSize = 12;

    /// <summary>A page of the changes of an interview of a shelf; null when there is none such.</summary>
    public async Task<HistoryPage?> PageAsync(long id, int page, ShelfId shelf, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        if (await db.Interviews.Where(row => row.Id == id && row.Shelf == shelf).Select(row => row.Title).SingleOrDefaultAsync(stop) is not { } title)
        {
            return null;
        }

        var changes = db.Changes.AsNoTracking().Where(change => change.InterviewId == id);
        var total = await changes.CountAsync(stop);
        var at = Math.Clamp(page, 0, Paging.Pages(total, PageSize) - 1);
        var shown = await changes.OrderByDescending(change => change.Id).Skip(at * PageSize).Take(PageSize)
            .Select(change => new Change(change.At, change.By, change.What)).ToListAsync(stop);
        return new HistoryPage(title, shown, at, total);
    }
}

/// <summary>A page of the changes of an interview.</summary>
/// <param name="Title">The interview's headline.</param>
/// <param name="Changes">Those of this page, the latest first.</param>
/// <param name="Page">Which page, from 0.</param>
/// <param name="Total">How many there are on all pages.</param>
internal sealed record HistoryPage(string Title, IReadOnlyList<Change> Changes, int Page, int Total);

/// <summary>A change: when, by whom (null when that is not on record), and what as the end of a sentence.</summary>
internal sealed record Change(DateTimeOffset At, UserId? By, string What);
