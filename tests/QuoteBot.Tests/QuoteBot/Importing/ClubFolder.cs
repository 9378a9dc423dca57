using QuoteBot.CommandLine;
using QuoteBot.Tests.House;

namespace QuoteBot.Tests.QuoteBot.Importing;

/// <summary>A club's folder with a database, and the command line on it.</summary>
internal sealed class ClubFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("quotebot-folder-");

    /// <summary>The path of something in the folder.</summary>
    public string this[string name] => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>The settings that point to a database of the folder.</summary>
    public string[] Settings(string database = "club.db") =>
    [
        $"--Database:ConnectionString=Data Source={this[database]}",
        $"--Library:Path={Path.Combine(Repository.Root, "data")}",
    ];

    /// <summary>Runs a verb as the command line does.</summary>
    public static Task<int> RunAsync(string[] words, string[] settings) =>
        QuoteBotCli.RunAsync([.. words, .. settings], _ => throw new InvalidOperationException("Nothing is served here."));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
