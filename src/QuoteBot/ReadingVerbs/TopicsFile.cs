using System.Text.Json;
using QuoteBot.CommandLine;
using QuoteBot.Parsing.Topics;

namespace QuoteBot.ReadingVerbs;

/// <summary>Finds data/topics.json for commands that run without the bot.</summary>
internal static class TopicsFile
{
    /// <summary>The taxonomy of the nearest data folder at or above the working directory, or beside the program; empty when there is none.</summary>
    public static Taxonomy Find()
    {
        var path = Above(Directory.GetCurrentDirectory()).Concat(Above(AppContext.BaseDirectory)).FirstOrDefault(File.Exists);
        try
        {
            return path is null ? Taxonomy.Empty : Taxonomy.Parse(File.ReadAllText(path));
        }
        catch (JsonException wrong)
        {
            throw new UserException($"{path} is not a list of topics: {wrong.Message}");
        }
    }

    private static IEnumerable<string> Above(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return Path.Combine(folder, "data", "topics.json");
        }
    }
}
