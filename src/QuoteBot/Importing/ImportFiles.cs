using System.Text;
using QuoteBot.CommandLine;
using QuoteBot.Storage.Archive;

namespace QuoteBot.Importing;

/// <summary>Finds the files that an import is asked for.</summary>
internal static class ImportFiles
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly HashSet<string> Documents = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".md", ".markdown", ".adoc", ".html", ".htm", ".docx", ".pdf", ".vtt", ".srt",
    };

    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };

    /// <summary>
    /// The files named, and those in the folders named and below them that are documents or exports, in order. A folder that cannot be opened is
    /// among them, so that it is told of like a file that cannot be.
    /// </summary>
    /// <exception cref="UserException">There is no such file or folder, or nothing in it to import.</exception>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> paths)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        List<string> found = [.. paths.SelectMany(path => Named(path, visited))];
        return found.Count > 0 ? found : throw new UserException(
            $"There is nothing to import in {string.Join(", ", paths)}: put .txt, .md, .adoc, .html, .docx, .pdf, .vtt, .srt or .jsonl files there.");
    }

    /// <summary>Whether what begins like that is an export.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="beginning">Its first bytes.</param>
    public static bool IsExport(string name, ReadOnlySpan<byte> beginning) => IsExportByName(name) || beginning.StartsWith(Encoding.UTF8.GetBytes(ArchiveLine.Opening));

    private static IEnumerable<string> Named(string path, HashSet<string> visited) =>
        path == StandardInput || File.Exists(path) ? [path]
        : Directory.Exists(path) ? Below(path, visited)
        : throw new UserException($"{path} is neither a file nor a folder.");

    // Links to folders are followed once, so that a circle of them comes to an end.
    private static IEnumerable<string> Below(string folder, HashSet<string> visited)
    {
        if (!visited.Add(Path.GetFullPath(new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder)))
        {
            return [];
        }

        try
        {
            var files = Directory.EnumerateFiles(folder, "*", All).Where(IsWanted).Order(StringComparer.Ordinal).ToList();
            var folders = Directory.EnumerateDirectories(folder, "*", All).Order(StringComparer.Ordinal).ToList();
            return [.. files, .. folders.SelectMany(below => Below(below, visited))];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [folder];
        }
    }

    private static bool IsWanted(string file) =>
        Documents.Contains(Path.GetExtension(file)) || IsExportByName(file)
        || (string.Equals(Path.GetExtension(file), ".json", StringComparison.OrdinalIgnoreCase) && BeginsAsExport(file));

    private static bool IsExportByName(string name) => Path.GetExtension(name).ToUpperInvariant() is ".JSONL" or ".NDJSON";

    private static bool BeginsAsExport(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var beginning = new byte[ArchiveLine.Opening.Length];
            return IsExport(path, beginning.AsSpan(0, file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be opened is told of when it is its turn.
            return true;
        }
    }
}
