using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Parsing;
using QuoteBot.Storage;
using QuoteBot.Storage.Likeness;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Interviews.Adding;

/// <summary>Reads what moderators hand in and keeps it as a draft, unless it is there already.</summary>
internal sealed class NewInterviews(
    IDbContextFactory<QuoteBotContext> database, InterviewReader reader, IOptions<InterviewsOptions> options, TimeProvider clock)
{
    /// <summary>Adds a document to a server's shelf as a draft.</summary>
    public async Task<Adding> AddAsync(Document document, Given given, ShelfId shelf, UserId by, CancellationToken stop)
    {
        if (given.Problem is { } problem)
        {
            return new Adding.Refused(problem);
        }

        await using var db = await database.CreateDbContextAsync(stop);
        if (await db.Interviews.CountAsync(row => row.Shelf == shelf && row.State != InterviewState.Removed, stop) >= options.Value.PerServer)
        {
            return new Adding.Full(options.Value.PerServer);
        }

        return reader.Read(document) switch
        {
            Reading.Read read => await KeepAsync(db, Row(reader.Requote(given.Over(read.Interview)), document, shelf, by), stop),
            Reading.Refused refused => new Adding.Refused(refused.Reason),
            var other => throw new InvalidOperationException($"No case for {other}."),
        };
    }

    private InterviewRow Row(Interview interview, Document document, ShelfId shelf, UserId by)
    {
        var row = InterviewRows.From(interview, shelf);
        (row.State, row.AddedBy, row.AddedAt) = (InterviewState.Draft, by, clock.GetUtcNow());
        row.Source = InterviewRows.Source(document);
        return row;
    }

    private static async Task<Adding> KeepAsync(QuoteBotContext db, InterviewRow row, CancellationToken stop)
    {
        var copy = await CopyFinder.FindAsync(db, row, stop);
        if (copy is Copy.SameWords same)
        {
            return new Adding.Known(same.Of);
        }

        (row.CopyOf, row.CopyLikeness) = (copy?.Of.Id, copy is Copy.NearlySameWords near ? near.Likeness : 0);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        db.Interviews.Add(row);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fault) when (!fault.IsLocked())
        {
            // Somebody handed in the same words at the same moment; theirs is the draft.
            await transaction.RollbackAsync(stop);
            db.ChangeTracker.Clear();
            return await CopyFinder.SameAsync(db, row, stop) is { } theirs ? new Adding.Known(theirs.Of) : throw new InvalidOperationException("The draft could not be stored.", fault);
        }

        db.Changes.Add(new ChangeRow { InterviewId = row.Id, At = row.AddedAt, By = row.AddedBy, What = "handed it in" });
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return new Adding.Draft(await ReviewRows.ReviewAsync(db, row, stop));
    }
}

/// <summary>What came of handing in an interview.</summary>
internal abstract record Adding
{
    private Adding()
    {
    }

    /// <summary>It is a draft now.</summary>
    public sealed record Draft(Review Review) : Adding;

    /// <summary>The same words are there already.</summary>
    public sealed record Known(KnownInterview Interview) : Adding;

    /// <summary>It cannot be read, or what was said of it makes no sense.</summary>
    /// <param name="Reason">One sentence for the moderator.</param>
    public sealed record Refused(string Reason) : Adding;

    /// <summary>The server has as many interviews as it may have.</summary>
    public sealed record Full(int Limit) : Adding;
}
