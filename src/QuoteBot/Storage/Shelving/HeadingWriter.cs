using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Shelving;

/// <summary>Keeps the index that names are completed from in step with the decks.</summary>
internal static class HeadingWriter
{
    /// <summary>Brings the headings of some names up to date: counts them anew, adds what is missing, drops what has no quote left.</summary>
    public static async Task RefreshAsync(
        QuoteBotContext db, ShelfId shelf, HeadingKind kind, IEnumerable<Heading> headings, CancellationToken stop)
    {
        var wanted = headings.DistinctBy(heading => heading.Value).ToDictionary(heading => heading.Value);
        var values = wanted.Keys.ToList();
        var rows = await db.Headings.Where(row => row.Shelf == shelf && row.Kind == kind && values.Contains(row.Value)).ToListAsync(stop);
        var present = rows.ToLookup(row => row.Value);
        foreach (var heading in wanted.Values)
        {
            Refresh(db, shelf, kind, heading, [.. present[heading.Value]]);
        }
    }

    private static void Refresh(QuoteBotContext db, ShelfId shelf, HeadingKind kind, Heading heading, List<HeadingRow> rows)
    {
        if (heading.Count == 0)
        {
            db.Headings.RemoveRange(rows);
            return;
        }

        rows.ForEach(row => row.Count = heading.Count);
        if (rows.Count == 0)
        {
            db.Headings.AddRange(NameKey.Suffixes(heading.Label).Distinct().Select((key, word) => new HeadingRow
            {
                Shelf = shelf,
                Kind = kind,
                SortKey = key,
                Label = heading.Label,
                Value = heading.Value,
                Whole = word == 0,
                Count = heading.Count,
            }));
        }
    }
}

/// <summary>A name with the key that stands for it and the number of live quotes behind it.</summary>
internal sealed record Heading(string Label, string Value, int Count);
