using QuoteBot.CommandLine;

namespace QuoteBot.Importing;

/// <summary>Finds the files that an import is asked for.</summary>
internal static class ImportFiles
{
    private static readonly HashSet<string> Documents = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf", ".vtt", ".srt",
    };

    /// <summary>The files named, and those in the folders named and below them that are documents or exports, in order.</summary>
    /// <exception cref="UserException">There is no such file or folder.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths) => [.. paths.SelectMany(In)];

    /// <summary>Whether a file is an export, by its name or its beginning.</summary>
    public static bool IsExport(string path) => Path.GetExtension(path).ToUpperInvariant() is ".JSONL" or ".NDJSON" || BeginsAsExport(path);

    private static IEnumerable<string> In(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(file => Documents.Contains(Path.GetExtension(file)) || (Path.GetExtension(file).StartsWith(".js", StringComparison.OrdinalIgnoreCase) && IsExport(file)))
            .Order(StringComparer.Ordinal)
        : File.Exists(path) ? [path]
        : throw new UserException($"{path} is neither a file nor a folder.");

    private static bool BeginsAsExport(string path)
    {
        if (!string.Equals(Path.GetExtension(path), ".json", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        using var file = File.OpenRead(path);
        var beginning = new byte[Storage.Archive.ArchiveLine.Opening.Length];
        return file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false) == beginning.Length
            && System.Text.Encoding.UTF8.GetString(beginning) == Storage.Archive.ArchiveLine.Opening;
    }
}
