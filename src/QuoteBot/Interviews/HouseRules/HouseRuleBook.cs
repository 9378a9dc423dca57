using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Interviews.HouseRules;

/// <summary>
/// Keeps what a server's moderators say of quotes from the library that all servers share. They cannot change that library, but they can hide a
/// quote in their own server, or mark it as a spoiler there; no other server notices.
/// </summary>
internal sealed class HouseRuleBook(IDbContextFactory<QuoteBotContext> database, TimeProvider clock)
{
    /// <summary>How many rules a page holds.</summary>
    public const int PageSize = 10;

    /// <summary>Says something of a shared quote, in place of what was said before.</summary>
    /// <returns>False when it is no quote of the shared library.</returns>
    public async Task<bool> SetAsync(long quote, ShelfId shelf, bool spoiler, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        if (shelf == ShelfId.Everybody || !await db.Quotes.AnyAsync(row => row.Id == quote && row.Shelf == ShelfId.Everybody, stop))
        {
            return false;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await Of(db, shelf).Where(rule => rule.QuoteId == quote).ExecuteDeleteAsync(stop);
        db.HouseRules.Add(new HouseRuleRow { Shelf = shelf, QuoteId = quote, Spoiler = spoiler, At = clock.GetUtcNow() });
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    /// <summary>Takes back what was said of a quote.</summary>
    public async Task LiftAsync(long quote, ShelfId shelf, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        await Of(db, shelf).Where(rule => rule.QuoteId == quote).ExecuteDeleteAsync(stop);
    }

    /// <summary>How many quotes a server has a rule for.</summary>
    public async Task<int> CountAsync(ShelfId shelf, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return await Of(db, shelf).CountAsync(stop);
    }

    /// <summary>A page of a server's rules, in the order of the quotes.</summary>
    public async Task<HouseRulePage> PageAsync(int page, ShelfId shelf, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var total = await Of(db, shelf).CountAsync(stop);
        var at = Math.Clamp(page, 0, Paging.Pages(total, PageSize) - 1);
        var rules =
            from rule in Of(db, shelf).OrderBy(rule => rule.QuoteId).Skip(at * PageSize).Take(PageSize)
            join quote in db.Quotes on rule.QuoteId equals quote.Id
            orderby rule.QuoteId
            select new HouseRule(quote.Id, quote.Text, quote.SaidFirstBy ?? quote.Speaker, rule.Spoiler);
        return new HouseRulePage(await rules.ToListAsync(stop), at, total);
    }

    private static IQueryable<HouseRuleRow> Of(QuoteBotContext db, ShelfId shelf) => db.HouseRules.Where(rule => rule.Shelf == shelf);
}

/// <summary>A page of a server's rules.</summary>
/// <param name="Rules">Those of this page.</param>
/// <param name="Page">Which page, from 0.</param>
/// <param name="Total">How many there are on all pages.</param>
internal sealed record HouseRulePage(IReadOnlyList<HouseRule> Rules, int Page, int Total);

/// <summary>A shared quote and what a server says of it: a spoiler, or else hidden.</summary>
internal sealed record HouseRule(long Quote, string Text, string Speaker, bool Spoiler);
