using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Archive;

/// <summary>
/// The tables that an export writes row by row: all but those that interviews are written with, and those that are made anew (decks, names,
/// sketches) or lie open for a day at most (what was said before a form).
/// </summary>
internal static class ArchiveTables
{
    private static readonly HashSet<Type> OfInterviews =
    [
        typeof(InterviewRow), typeof(SpeakerRow), typeof(FilmRow), typeof(TurnRow), typeof(ParagraphRow), typeof(SourceRow), typeof(QuoteRow),
        typeof(QuoteTopicRow), typeof(ChangeRow), typeof(ReportRow),
    ];

    private static readonly HashSet<Type> MadeAnew =
        [typeof(SketchRow), typeof(DeckRow), typeof(DeckCardRow), typeof(HeadingRow), typeof(DealRow), typeof(PasteRow)];

    /// <summary>Those tables, each after the ones that it refers to.</summary>
    public static IReadOnlyList<IEntityType> Of(QuoteBotContext db)
    {
        var waiting = db.Model.GetEntityTypes().Where(type => !OfInterviews.Contains(type.ClrType) && !MadeAnew.Contains(type.ClrType)).ToList();
        List<IEntityType> ordered = [];
        while (waiting.Count > 0)
        {
            var free = waiting.Where(type => type.GetForeignKeys().All(key => key.PrincipalEntityType == type || !waiting.Contains(key.PrincipalEntityType))).ToList();
            ordered.AddRange(free.OrderBy(type => type.GetTableName(), StringComparer.Ordinal));
            waiting.RemoveAll(free.Contains);
        }

        return ordered;
    }

    /// <summary>The rows of a table, one after the other.</summary>
    public static IAsyncEnumerable<object> RowsAsync(QuoteBotContext db, IEntityType table) =>
        (IAsyncEnumerable<object>)Rows.MakeGenericMethod(table.ClrType).Invoke(null, [db])!;

    private static readonly System.Reflection.MethodInfo Rows = typeof(ArchiveTables).GetMethod(
        nameof(Stream), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;

    private static IAsyncEnumerable<object> Stream<TRow>(QuoteBotContext db)
        where TRow : class => db.Set<TRow>().AsNoTracking().AsAsyncEnumerable();
}
