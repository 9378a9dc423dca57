using F23.StringSimilarity;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Names;

/// <summary>Finds the names of topics, speakers, films and interviews in the headings: to complete, to resolve, to suggest.</summary>
internal sealed class NameFinder(IDbContextFactory<QuoteBotContext> database)
{
    private const int Candidates = 300;

    /// <summary>Names with a word that starts as typed, those with the most quotes first; with nothing typed, the largest of all.</summary>
    public async Task<IReadOnlyList<Name>> CompleteAsync(
        HeadingKind kind, string typed, ShelfId[] shelves, int most, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var key = NameKey.Fold(typed);
        var rows = key.Length == 0 ? await LargestAsync(db, kind, shelves, stop) : await StartingWithAsync(db, kind, shelves, key, stop);
        return [.. Merge(rows).OrderByDescending(name => name.Count).ThenBy(name => name.Label, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>The name that somebody meant: by its key, by its whole label, or the only one with these words, or with one that starts so.</summary>
    public async Task<Name?> ResolveAsync(HeadingKind kind, string typed, ShelfId[] shelves, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var slug = typed.Trim();
        var exact = await Of(db, kind, shelves).Where(row => row.Value == slug && row.Whole).ToListAsync(stop);
        if (exact.Count > 0)
        {
            return Merge(exact).First();
        }

        var key = NameKey.Fold(typed);
        var starting = key.Length == 0 ? [] : await StartingWithAsync(db, kind, shelves, key, stop);
        var names = Merge(starting);
        return names.OrderByDescending(name => name.Count).FirstOrDefault(name => NameKey.Fold(name.Label) == key)
            ?? Only(names.Where(name => NameKey.Suffixes(name.Label).Any(suffix => $"{suffix} ".StartsWith($"{key} ", StringComparison.Ordinal))))
            ?? Only(names);
    }

    private static Name? Only(IEnumerable<Name> names) => names.Take(2).ToList() is [var only] ? only : null;

    /// <summary>The names most like what was typed, by edit distance; those that are nothing like it are left out.</summary>
    public async Task<IReadOnlyList<Name>> NearestAsync(
        HeadingKind kind, string typed, ShelfId[] shelves, int most, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var key = NameKey.Fold(typed);
        var alike = key.Length == 0 ? [] : await StartingWithAsync(db, kind, shelves, key[..1], stop);
        var largest = await LargestAsync(db, kind, shelves, stop);
        var distance = new JaroWinkler();
        return
        [
            .. Merge([.. alike, .. largest])
                .Select(name => (Name: name, Likeness: NameKey.Suffixes(name.Label).Max(suffix => distance.Similarity(key, suffix))))
                .Where(near => near.Likeness > 0.75)
                .OrderByDescending(near => near.Likeness)
                .Select(near => near.Name)
                .Take(most),
        ];
    }

    /// <summary>How many names there are.</summary>
    public async Task<int> CountAsync(HeadingKind kind, ShelfId[] shelves, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return await Of(db, kind, shelves).Where(row => row.Whole).Select(row => row.Value).Distinct().CountAsync(stop);
    }

    /// <summary>A page of the names, those with the most quotes first.</summary>
    public async Task<IReadOnlyList<Name>> PageAsync(HeadingKind kind, ShelfId[] shelves, int skip, int take, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return await Of(db, kind, shelves)
            .Where(row => row.Whole)
            .GroupBy(row => row.Value)
            .Select(same => new { Value = same.Key, Label = same.Min(row => row.Label)!, Count = same.Sum(row => row.Count) })
            .OrderByDescending(name => name.Count).ThenBy(name => name.Label)
            .Skip(skip).Take(take)
            .Select(name => new Name(name.Label, name.Value, name.Count))
            .ToListAsync(stop);
    }

    private static IQueryable<HeadingRow> Of(QuoteBotContext db, HeadingKind kind, ShelfId[] shelves) =>
        db.Headings.AsNoTracking().Where(row => shelves.Contains(row.Shelf) && row.Kind == kind);

    // Each shelf is asked for itself: in the order of the index, so that no more is read than is taken. The order by Whole, which is the same in
    // all that is taken, is that of the index too.
    private static Task<List<HeadingRow>> LargestAsync(QuoteBotContext db, HeadingKind kind, ShelfId[] shelves, CancellationToken stop) => OfEachAsync(
        shelves,
        shelf => Of(db, kind, [shelf]).Where(row => row.Whole).OrderByDescending(row => row.Whole).ThenByDescending(row => row.Count),
        stop);

    private static Task<List<HeadingRow>> StartingWithAsync(QuoteBotContext db, HeadingKind kind, ShelfId[] shelves, string key, CancellationToken stop)
    {
        var end = key + "\uFFFF";
        return OfEachAsync(
            shelves,
            shelf => Of(db, kind, [shelf])
                .Where(row => string.Compare(row.SortKey, key) >= 0 && string.Compare(row.SortKey, end) < 0)
                .OrderBy(row => row.SortKey),
            stop);
    }

    private static async Task<List<HeadingRow>> OfEachAsync(ShelfId[] shelves, Func<ShelfId, IQueryable<HeadingRow>> rows, CancellationToken stop)
    {
        var found = new List<HeadingRow>();
        foreach (var shelf in shelves)
        {
            found.AddRange(await rows(shelf).Take(Candidates).ToListAsync(stop));
        }

        return found;
    }

    /// <summary>One entry a name, its counts from all shelves added.</summary>
    private static List<Name> Merge(IEnumerable<HeadingRow> rows) =>
    [
        .. rows
            .DistinctBy(row => (row.Shelf, row.Value))
            .GroupBy(row => row.Value)
            .Select(same => new Name(same.First().Label, same.Key, same.Sum(row => row.Count))),
    ];
}

/// <summary>A name in the library.</summary>
/// <param name="Label">What people read.</param>
/// <param name="Value">The key that commands take.</param>
/// <param name="Count">How many live quotes stand behind it.</param>
internal sealed record Name(string Label, string Value, int Count);
