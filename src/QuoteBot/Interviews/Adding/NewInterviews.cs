using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Parsing;
using QuoteBot.Storage;
using QuoteBot.Storage.Archive;
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
        if (await ShelfRoom.IsFullAsync(db, shelf, options.Value.PerServer, stop))
        {
            return new Adding.Full(options.Value.PerServer);
        }

        if (ArchiveText.Of(document) is { } exported)
        {
            return ArchiveText.Draft(exported, shelf) is { } row
                ? await KeepAsync(db, Stamped(row, by), stop)
                : new Adding.Refused("That export is damaged, or of a newer version of me. Hand in the interview's text instead.");
        }

        return reader.Read(document, LengthLimit.OneInterview) switch
        {
            Reading.Read read => await KeepAsync(db, Stamped(Row(Told(read.Interview, given), document, shelf), by), stop),
            Reading.Refused refused => new Adding.Refused(refused.Reason),
            var other => throw new InvalidOperationException($"No case for {other}."),
        };
    }

    // What the text says alone has its quotes already.
    private Interview Told(Interview read, Given given) => given == Given.Nothing ? read : reader.Requote(given.Over(read));

    private static InterviewRow Row(Interview interview, Document document, ShelfId shelf)
    {
        var row = InterviewRows.From(interview, shelf);
        row.Source = InterviewRows.Source(document);
        return row;
    }

    private InterviewRow Stamped(InterviewRow row, UserId by)
    {
        (row.AddedBy, row.AddedAt) = (by, clock.GetUtcNow());
        return row;
    }

    private async Task<Adding> KeepAsync(QuoteBotContext db, InterviewRow row, CancellationToken stop) =>
        await DraftPile.KeepAsync(db, row, "handed it in", options.Value.PerServer, stop) switch
        {
            Keeping.Kept => new Adding.Draft(await ReviewRows.ReviewAsync(db, row, stop)),
            Keeping.Known known => new Adding.Known(known.Of),
            Keeping.Full => new Adding.Full(options.Value.PerServer),
            var other => throw new InvalidOperationException($"No case for {other}."),
        };
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
