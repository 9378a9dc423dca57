namespace QuoteBot.Playground;

/// <summary>Finds the folder with the interviews, from whatever folder the playground is started in.</summary>
internal static class LibraryFolder
{
    private const string Name = "data";

    /// <summary>The <c>data</c> folder beside the program or above it, else beside or above the current folder; null when there is none.</summary>
    public static string? Find() => FindFrom(AppContext.BaseDirectory) ?? FindFrom(Directory.GetCurrentDirectory());

    private static string? FindFrom(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Name);
            if (File.Exists(Path.Combine(candidate, "topics.json")) || Directory.Exists(Path.Combine(candidate, "interviews")))
            {
                return candidate;
            }
        }

        return null;
    }
}
