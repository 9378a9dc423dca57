using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Parsing;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Interviews.Reviewing;

/// <summary>
/// Saves what moderators change, one step at a time. A step names the version that the moderator saw: when somebody else was quicker, nothing
/// is saved and the moderator is shown what changed. Steps on a published interview are live at once.
/// </summary>
internal sealed class ReviewShelf(IDbContextFactory<QuoteBotContext> database, InterviewReader reader, TimeProvider clock)
{
    /// <summary>A draft or published interview of a shelf; null when there is none of that number.</summary>
    public async Task<Review?> FindAsync(long id, ShelfId shelf, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var row = await ReviewRows.LoadAsync(db, id, shelf, stop);
        return row is null or { State: InterviewState.Removed } ? null : await ReviewRows.ReviewAsync(db, row, stop);
    }

    /// <summary>Corrects what an interview holds; its quotes are found anew.</summary>
    public Task<ReviewOutcome> CorrectAsync(Step step, Func<Interview, Interview> correct, CancellationToken stop) =>
        ChangeAsync(step, row => Rewrite(row, correct(InterviewReadings.Of(row)), Picked(row)), stop);

    /// <summary>Adds a quote that a moderator has picked.</summary>
    public Task<ReviewOutcome> PickAsync(Step step, string words, CancellationToken stop) =>
        ChangeAsync(step, row => Rewrite(row, InterviewReadings.Of(row), [.. Picked(row), words]), stop);

    /// <summary>Changes what is said of one quote.</summary>
    public Task<ReviewOutcome> MarkAsync(Step step, long quote, Action<QuoteRow> mark, CancellationToken stop) =>
        ChangeAsync(step, row => row.Quotes.Where(line => line.Id == quote).ToList().ForEach(mark), stop);

    /// <summary>Brings a draft into circulation.</summary>
    public Task<ReviewOutcome> PublishAsync(Step step, CancellationToken stop) =>
        ChangeAsync(step, row => row.CopyOf = null, stop, InterviewState.Published);

    /// <summary>Takes an interview out of circulation, or a draft off the pile; both can be restored until they are purged.</summary>
    public Task<ReviewOutcome> RemoveAsync(Step step, CancellationToken stop) => ChangeAsync(step, Retire, stop, InterviewState.Removed);

    private void Retire(InterviewRow row) => row.RemovedAt = clock.GetUtcNow();

    private Task<ReviewOutcome> ChangeAsync(Step step, Action<InterviewRow> change, CancellationToken stop, InterviewState? next = null) =>
        Attempts.MakeAsync(() => TryAsync(step, change, next, stop));

    private async Task<ReviewOutcome> TryAsync(Step step, Action<InterviewRow> change, InterviewState? next, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var row = await ReviewRows.LoadAsync(db, step.Id, step.Shelf, stop);
        if (row is null or { State: InterviewState.Removed })
        {
            return new ReviewOutcome.Gone();
        }

        if (row.Version != step.Version)
        {
            return await OvertakenAsync(db, row, stop);
        }

        await ApplyAsync(db, row, change, next ?? row.State, stop);
        db.Changes.Add(new ChangeRow { InterviewId = row.Id, At = clock.GetUtcNow(), By = step.By, What = step.What });
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return new ReviewOutcome.Saved(await ReviewRows.ReviewAsync(db, row, stop));
    }

    private static async Task ApplyAsync(QuoteBotContext db, InterviewRow row, Action<InterviewRow> change, InterviewState next, CancellationToken stop)
    {
        var before = row.State;
        if (before == InterviewState.Published)
        {
            await Circulation.StopAsync(db, row, InterviewState.Draft, stop);
        }

        change(row);
        (row.Version, row.State) = (row.Version + 1, next);
        row.RemovedFrom = next == InterviewState.Removed ? before : row.RemovedFrom;
        await db.SaveChangesAsync(stop);
        if (next == InterviewState.Published)
        {
            await Circulation.StartAsync(db, row, stop);
        }
    }

    private static async Task<ReviewOutcome> OvertakenAsync(QuoteBotContext db, InterviewRow row, CancellationToken stop)
    {
        var last = await db.Changes.AsNoTracking().Where(change => change.InterviewId == row.Id).OrderByDescending(change => change.Id).FirstOrDefaultAsync(stop);
        return new ReviewOutcome.Overtaken(await ReviewRows.ReviewAsync(db, row, stop), last?.By, last?.What ?? "changed it");
    }

    private void Rewrite(InterviewRow row, Interview corrected, HashSet<string> picked) =>
        InterviewRewriter.Write(row, PickedLines.Keep(reader, corrected, picked), picked);

    private static HashSet<string> Picked(InterviewRow row) => [.. row.Quotes.Where(quote => quote.Picked).Select(quote => quote.Text)];
}

/// <summary>A step that a moderator takes.</summary>
/// <param name="Id">The interview.</param>
/// <param name="Version">The version that the moderator saw.</param>
/// <param name="Shelf">The moderator's server.</param>
/// <param name="By">Who it is.</param>
/// <param name="What">What is done, as the end of a sentence that begins with a name.</param>
internal sealed record Step(long Id, int Version, ShelfId Shelf, UserId By, string What);
