using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Archive;

/// <summary>Tells quotes of everybody's library by their words, and finds them again by these.</summary>
internal sealed class SharedQuotes(QuoteBotContext db) : IAsyncDisposable
{
    /// <summary>The words of the quote that a row is about; null when it is about none of everybody's.</summary>
    public async Task<QuoteInWords?> FindAsync(object row, CancellationToken stop) => row switch
    {
        SeenRow seen => await FindAsync(seen.QuoteId, stop),
        HouseRuleRow rule => await FindAsync(rule.QuoteId, stop),
        RoundQuestionRow question => await FindAsync(question.QuoteId, stop),
        _ => null,
    };

    /// <summary>The words of a quote of everybody's library; null when the number is of none.</summary>
    public Task<QuoteInWords?> FindAsync(long id, CancellationToken stop) => db.Quotes
        .Where(quote => quote.Id == id && quote.Shelf == ShelfId.Everybody)
        .Select(quote => new QuoteInWords(quote.Interview.ContentHash, quote.Text))
        .SingleOrDefaultAsync(stop);

    /// <summary>The number that a quote of everybody's library has in this database; null when it is not here.</summary>
    public static async Task<long?> NumberAsync(QuoteBotContext db, QuoteInWords words, CancellationToken stop) => await db.Quotes
        .Where(quote => quote.Text == words.Text && quote.Interview.Shelf == ShelfId.Everybody && quote.Interview.ContentHash == words.ContentHash)
        .Select(quote => (long?)quote.Id)
        .FirstOrDefaultAsync(stop);

    public ValueTask DisposeAsync() => db.DisposeAsync();
}
