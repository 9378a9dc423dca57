using System.Text;
using QuoteBot.Parsing;

namespace QuoteBot.Storage.Archive;

/// <summary>Tells exports from other documents.</summary>
internal static class ArchiveText
{
    private static readonly byte[] Opening = Encoding.UTF8.GetBytes(ArchiveLine.Opening);

    /// <summary>The text of a document that is an export; null when it is none.</summary>
    public static string? Of(Document document) =>
        document.Content.Span.StartsWith(Opening) ? Encoding.UTF8.GetString(document.Content.Span) : null;
}
