using QuoteBot.CommandLine;
using QuoteBot.Tests.House;
using QuoteBot.Tests.QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.Importing;

/// <summary>A club's folder with databases (those which the test's class is for), and the command line on it.</summary>
internal sealed class ClubFolder : IAsyncDisposable
{
    private readonly Dictionary<string, Database> _databases = [];
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

    /// <summary>The settings that point to one of the databases.</summary>
    public string[] Settings(string database = "club") =>
        [.. Database(database).Settings, $"--Library:Path={Path.Combine(Repository.Root, "data")}"];

    /// <summary>One of the databases; empty until something is put into it.</summary>
    public Database Database(string name = "club")
    {
        if (!_databases.TryGetValue(name, out var database))
        {
            _databases[name] = database = Storage.Database.CreateEmpty(Storage.Database.Wanted);
        }

        return database;
    }

    /// <summary>Runs a verb as the command line does.</summary>
    public static Task<int> RunAsync(string[] words, string[] settings) =>
        QuoteBotCli.RunAsync([.. words, .. settings], _ => throw new InvalidOperationException("Nothing is served here."));

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _databases.Values)
        {
            await database.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }
}
