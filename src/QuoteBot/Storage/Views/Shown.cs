using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Views;

/// <summary>Which quotes a server shows: those in circulation on its shelves, without those that its own moderators have hidden.</summary>
internal static class Shown
{
    /// <summary>The quotes that are shown to readers of some shelves.</summary>
    public static IQueryable<QuoteRow> In(QuoteBotContext db, ShelfId[] shelves) => db.Quotes.AsNoTracking().AsSingleQuery().Where(row =>
        row.Live && shelves.Contains(row.Shelf)
        && !db.HouseRules.Any(rule => rule.QuoteId == row.Id && shelves.Contains(rule.Shelf) && !rule.Spoiler));

    /// <summary>The quotes that are hidden from readers of some shelves; few, since each was hidden by hand.</summary>
    public static IQueryable<long> Hidden(QuoteBotContext db, ShelfId[] shelves) => db.HouseRules
        .Where(rule => shelves.Contains(rule.Shelf) && !rule.Spoiler)
        .Select(rule => rule.QuoteId);
}
