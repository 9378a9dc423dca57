using Microsoft.EntityFrameworkCore;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Parsing;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Interviews.Copies;

/// <summary>Compares a draft with the interview that it is another copy of, and writes it over that one.</summary>
internal sealed class InterviewCopies(IDbContextFactory<QuoteBotContext> database, InterviewReader reader, TimeProvider clock)
{
    /// <summary>What differs; null when the other is not there any more.</summary>
    public async Task<Comparison?> CompareAsync(Review draft, CancellationToken stop)
    {
        if (draft.CopyOf is not { } known)
        {
            return null;
        }

        await using var db = await database.CreateDbContextAsync(stop);
        var other = await ReviewRows.LoadAsync(db, known.Id, known.Shelf, stop);
        return other is null ? null : Comparison.Of(draft.Interview, InterviewReadings.Of(other));
    }

    /// <summary>Writes the draft over the interview that it is a copy of; the draft is gone, the other keeps its number and those of its quotes.</summary>
    public Task<ReviewOutcome> ReplaceAsync(Step step, CancellationToken stop) => Attempts.MakeAsync(() => TryAsync(step, stop));

    private async Task<ReviewOutcome> TryAsync(Step step, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var draft = await ReviewRows.LoadAsync(db, step.Id, step.Shelf, stop);
        if (draft is not { State: InterviewState.Draft, CopyOf: { } id } || await ReviewRows.LoadAsync(db, id, step.Shelf, stop) is not { State: not InterviewState.Removed } known)
        {
            return new ReviewOutcome.Gone();
        }

        if (draft.Version != step.Version)
        {
            return new ReviewOutcome.Overtaken(await ReviewRows.ReviewAsync(db, draft, stop), null, "changed it");
        }

        await WriteOverAsync(db, known, draft, stop);
        db.Changes.Add(new ChangeRow { InterviewId = known.Id, At = clock.GetUtcNow(), By = step.By, What = step.What });
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return new ReviewOutcome.Saved(await ReviewRows.ReviewAsync(db, known, stop));
    }

    private async Task WriteOverAsync(QuoteBotContext db, InterviewRow known, InterviewRow draft, CancellationToken stop)
    {
        var state = known.State;
        if (state == InterviewState.Published)
        {
            await Circulation.StopAsync(db, known, InterviewState.Draft, stop);
        }

        var interview = InterviewReadings.Of(draft);
        var picked = known.Quotes.Concat(draft.Quotes).Where(quote => quote.Picked).Select(quote => quote.Text).ToHashSet();
        var source = await db.Sources.AsNoTracking().SingleOrDefaultAsync(row => row.InterviewId == draft.Id, stop);
        await db.Sources.Where(row => row.InterviewId == known.Id).ExecuteDeleteAsync(stop);
        await db.Sketches.Where(row => row.InterviewId == known.Id).ExecuteDeleteAsync(stop);
        db.Interviews.Remove(draft);
        await db.SaveChangesAsync(stop);

        var fresh = PickedLines.Keep(reader, interview, picked);
        InterviewRewriter.Write(known, fresh, picked);
        known.Sketch = InterviewRows.From(fresh, known.Shelf).Sketch;
        known.Source = source is null ? null : new SourceRow { FileName = source.FileName, Content = source.Content };
        (known.Version, known.State) = (known.Version + 1, state);
        await db.SaveChangesAsync(stop);
        if (state == InterviewState.Published)
        {
            await Circulation.StartAsync(db, known, stop);
        }
    }
}

/// <summary>What two copies of an interview have in common and what not, by paragraph.</summary>
/// <param name="Same">How many paragraphs stand in both, whatever their layout.</param>
/// <param name="New">Those that stand in the draft alone.</param>
/// <param name="Old">Those that stand in the other alone.</param>
internal sealed record Comparison(int Same, IReadOnlyList<string> New, IReadOnlyList<string> Old)
{
    /// <summary>Compares a draft with the interview that is there.</summary>
    public static Comparison Of(Interview draft, Interview known)
    {
        var (here, there) = (Keys(draft), Keys(known));
        return new Comparison(
            here.Count(there.Contains),
            [.. draft.Paragraphs.Select(paragraph => paragraph.Text).Where(text => !there.Contains(NameKey.Fold(text)))],
            [.. known.Paragraphs.Select(paragraph => paragraph.Text).Where(text => !here.Contains(NameKey.Fold(text)))]);
    }

    private static HashSet<string> Keys(Interview interview) => [.. interview.Paragraphs.Select(paragraph => NameKey.Fold(paragraph.Text))];
}
