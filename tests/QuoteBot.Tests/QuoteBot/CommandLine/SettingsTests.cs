using System.Diagnostics;
using System.Text.Json;
using QuoteBot.Tests.House;

namespace QuoteBot.Tests.QuoteBot.CommandLine;

/// <summary>The command line as a person types it: a process of its own, its output and its exit code.</summary>
public sealed class SettingsTests
{
    private const string Right = "--Discord:ApplicationId=1 --Discord:BotToken=t --Discord:PublicKey=d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("serve", "Discord:ApplicationId is missing; copy it from the developer portal.")]
    [InlineData("serve --Discord:ApplicationId=abc", "Discord:ApplicationId is not a number; copy it from the developer portal.")]
    [InlineData("serve --Discord:ApplicationId=1 --Discord:PublicKey=12", "Discord:PublicKey is missing or not a key of 64 hexadecimal digits; copy it from the developer portal.")]
    [InlineData("serve --Discord:ApplicationId=1", "Discord:BotToken is missing; copy it from the developer portal.")]
    [InlineData("serve " + Right + " --Database:Provider=Oracle", "Database:Provider is neither Sqlite nor Postgres; set it to one of them.")]
    [InlineData("serve " + Right + " --Library:Path=nowhere", "Library:Path holds no topics.json (nowhere/topics.json); set it to the folder `data` of QuoteBot.")]
    [InlineData("serve " + Right + " --Discord:ApiBaseUrl=nonsense", "Discord:ApiBaseUrl is not a web address; leave it out to use Discord's own.")]
    [InlineData("serve " + Right + " --Discord:CommandGuilds:0=club", "Discord:CommandGuilds holds something that is not a server's id.")]
    [InlineData("serve " + Right + " --Discord:Processes=none", "Discord:Processes is not a number from 1 to 50; leave it out where one process runs the bot.")]
    [InlineData("serve " + Right + " --Discord:AttachmentHosts:0=https://cdn", "Discord:AttachmentHosts holds something that is not a host; leave it out to use Discord's own.")]
    [InlineData("serve " + Right + " --Interviews:FetchSeconds=soon", "Failed to convert configuration value 'soon' at 'Interviews:FetchSeconds' to type 'System.Int32'.")]
    [InlineData("serve " + Right + " --Urls=everywhere", "Urls is not a list of addresses to listen at; it looks like http://127.0.0.1:8080.")]
    [InlineData("serve " + Right + " --Logging:LogLevel:Default=Loud", "Logging:LogLevel: Configuration value 'Loud' is not supported.")]
    [InlineData("serve " + Right + " --Urls=http://127.0.0.1:0 --Database:ConnectionString=Filename=/nowhere/club.db", "The database that Database:ConnectionString names cannot be used: SQLite Error 14: 'unable to open database file'.")]
    [InlineData("nonsense", "Unrecognized command or argument 'nonsense'. `--help` lists what there is.")]
    public async Task What_is_wrong_is_one_line_and_an_exit_code(string typed, string line)
    {
        var (code, _, error) = await RunAsync(typed);

        Assert.NotEqual(0, code);
        Assert.Contains(line, error.Split('\n', StringSplitOptions.TrimEntries));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_are_printed_as_Discord_is_sent_them()
    {
        var (code, output, _) = await RunAsync("commands");

        using var definitions = JsonDocument.Parse(output);
        var names = definitions.RootElement.EnumerateArray().Select(command => command.GetProperty("name").GetString());
        Assert.Equal(0, code);
        Assert.Subset(names.ToHashSet(), new HashSet<string?> { "quote", "topic", "topics", "interviews", "help" });
    }

    [Fact]
    public void The_example_settings_name_only_keys_that_there_are()
    {
        using var example = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "appsettings.example.json")));

        Assert.Equal(["Discord", "Database", "Library", "Interviews", "Urls"], example.RootElement.EnumerateObject().Select(section => section.Name));
        Assert.Equal(
            ["ApplicationId", "PublicKey", "BotToken", "CommandGuilds"],
            example.RootElement.GetProperty("Discord").EnumerateObject().Select(key => key.Name));
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string typed)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "QuoteBot.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", $"{program} {typed}")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
        finally
        {
            process.Kill();
        }

        return (process.ExitCode, await output, await error);
    }
}
