using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Chat.Commands;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.Storage;
using QuoteBot.Storage.Names;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Interviews.Reviewing;

/// <summary>Finds the interview of a server that a moderator names: drafts and removed ones in a list, published ones by the index of names.</summary>
internal sealed class ReviewFinder(IDbContextFactory<QuoteBotContext> database, NameFinder names)
{
    private const int Most = 25;
    private const int Pile = 200;

    /// <summary>The drafts of a server, the oldest first.</summary>
    public async Task<IReadOnlyList<Entry>> DraftsAsync(ShelfId shelf, CancellationToken stop) => await InAsync(InterviewState.Draft, shelf, stop);

    /// <summary>Suggests drafts, then published interviews.</summary>
    public Task<IReadOnlyList<Choice>> CompleteAsync(Call call, string typed, CancellationToken stop) => CompleteAsync(ReviewScope.Current, call, typed, stop);

    /// <summary>Suggests removed interviews.</summary>
    public Task<IReadOnlyList<Choice>> CompleteRemovedAsync(Call call, string typed, CancellationToken stop) => CompleteAsync(ReviewScope.Removed, call, typed, stop);

    /// <summary>The interview that was typed, by its number or its title; null when there is none such on the shelf.</summary>
    public async Task<long?> ResolveAsync(string typed, ReviewScope scope, ShelfId shelf, CancellationToken stop)
    {
        var state = State(scope);
        await using var db = await database.CreateDbContextAsync(stop);
        if (long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return await db.Interviews.AnyAsync(
                row => row.Id == id && row.Shelf == shelf && (row.State == InterviewState.Removed) == (scope == ReviewScope.Removed), stop) ? id : null;
        }

        var waiting = (await InAsync(state, shelf, stop)).Where(entry => NameKey.Fold(entry.Title) == NameKey.Fold(typed)).Select(entry => (long?)entry.Id).FirstOrDefault();
        return waiting is not null || scope == ReviewScope.Removed ? waiting
            : await names.ResolveAsync(HeadingKind.Interview, typed, [shelf], stop) is { } name ? long.Parse(name.Value, CultureInfo.InvariantCulture)
            : null;
    }

    private async Task<IReadOnlyList<Choice>> CompleteAsync(ReviewScope scope, Call call, string typed, CancellationToken stop)
    {
        var shelf = ShelfId.Of(call.Guild);
        var key = NameKey.Fold(typed);
        var waiting = (await InAsync(State(scope), shelf, stop))
            .Where(entry => NameKey.Suffixes(entry.Title).Any(suffix => suffix.StartsWith(key, StringComparison.Ordinal)))
            .Select(entry => new Choice(scope == ReviewScope.Current ? $"Draft: {entry.Title}" : entry.Title, entry.Id.ToString(CultureInfo.InvariantCulture)));
        var published = scope == ReviewScope.Removed ? [] : NameChoice.From(await names.CompleteAsync(HeadingKind.Interview, typed, [shelf], Most, stop));
        return [.. waiting.Concat(published).Take(Most)];
    }

    private static InterviewState State(ReviewScope scope) => scope == ReviewScope.Removed ? InterviewState.Removed : InterviewState.Draft;

    private async Task<List<Entry>> InAsync(InterviewState state, ShelfId shelf, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return await db.Interviews.AsNoTracking()
            .Where(row => row.Shelf == shelf && row.State == state)
            .OrderBy(row => row.Id)
            .Take(Pile)
            .Select(row => new Entry(row.Id, row.Title))
            .ToListAsync(stop);
    }
}

/// <summary>An interview in a list.</summary>
internal sealed record Entry(long Id, string Title);

/// <summary>Which interviews a command is about.</summary>
internal enum ReviewScope
{
    /// <summary>Drafts and published ones.</summary>
    Current,

    /// <summary>Those that were removed and can be restored.</summary>
    Removed,
}
