using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;

namespace QuoteBot.Parsing.Documents;

/// <summary>Reads Word documents (.docx) as a stream of elements, so that a hostile file costs no more than its size.</summary>
internal static class WordFile
{
    private const long LargestPart = 32 * 1024 * 1024;

    public static DocumentOpening Read(ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        if (UnpacksTooLarge(stream))
        {
            return new DocumentOpening.Refused(Refusals.TooMuchText);
        }

        stream.Position = 0;
        using var word = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = LargestPart });
        if (word.MainDocumentPart is not { } part)
        {
            return new DocumentOpening.Refused(Refusals.Damaged);
        }

        var blocks = new WordWalk().Read(part);
        return new DocumentOpening.Opened(new Manuscript(blocks, new Credits { Title = Folded(word.PackageProperties.Title) }));
    }

    private static string? Folded(string? text) => Spaces.Fold(text) is { Length: > 0 } folded ? folded : null;

    // What an archive says of its sizes may be a lie, so its document is unpacked to nowhere first, and counted.
    private static bool UnpacksTooLarge(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var left = LargestPart;
        var buffer = new byte[64 * 1024];
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            using var unpacked = entry.Open();
            for (int read; left >= 0 && (read = unpacked.Read(buffer)) > 0;)
            {
                left -= read;
            }
        }

        return left < 0;
    }
}
