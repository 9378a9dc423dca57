using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Interviews.Adding;

/// <summary>Keeps the options of <c>/interview add</c> while the form is filled in: they do not fit into a custom id.</summary>
internal sealed class SaidBefore(IDbContextFactory<QuoteBotContext> database, TimeProvider clock)
{
    /// <summary>How long a form may stay open.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Keeps what was said.</summary>
    /// <returns>Its number; 0 when nothing was said.</returns>
    public async Task<long> KeepAsync(Given given, ShelfId shelf, CancellationToken stop)
    {
        if (given == Given.Nothing)
        {
            return 0;
        }

        await using var db = await database.CreateDbContextAsync(stop);
        var row = new PasteRow
        {
            Shelf = shelf,
            At = clock.GetUtcNow(),
            Title = given.Title,
            Interviewee = given.Interviewee,
            Interviewer = given.Interviewer,
            Film = given.Film,
            Url = given.Url,
            Published = given.Published,
        };
        db.Pastes.Add(row);
        await db.SaveChangesAsync(stop);
        return row.Id;
    }

    /// <summary>Forgets what was said for forms that were not sent in a day.</summary>
    public async Task ForgetAsync(CancellationToken stop)
    {
        var limit = clock.GetUtcNow() - Kept;
        await using var db = await database.CreateDbContextAsync(stop);
        await db.Pastes.Where(row => row.At <= limit).ExecuteDeleteAsync(stop);
    }

    /// <summary>What was said under a number on this server; nothing when it is not kept any more.</summary>
    public async Task<Given> TakeAsync(long id, ShelfId shelf, CancellationToken stop)
    {
        if (id == 0)
        {
            return Given.Nothing;
        }

        await using var db = await database.CreateDbContextAsync(stop);
        return await db.Pastes.AsNoTracking()
            .Where(row => row.Id == id && row.Shelf == shelf)
            .Select(row => new Given(row.Title, row.Interviewee, row.Interviewer, row.Film, row.Url, row.Published))
            .SingleOrDefaultAsync(stop) ?? Given.Nothing;
    }
}
