using System.Xml.Linq;

namespace QuoteBot.Tests.House;

/// <summary>Who may refer to whom: the layering of the solution, read from the project files themselves.</summary>
public sealed class ReferenceRules
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["QuoteBot.Parsing"] = [],
        ["QuoteBot.Game"] = [],
        ["QuoteBot.DiscordApi"] = [],
        ["QuoteBot"] = ["QuoteBot.DiscordApi", "QuoteBot.Game", "QuoteBot.Parsing"],
        ["QuoteBot.Gateway"] = ["QuoteBot", "QuoteBot.DiscordApi"],
        ["QuoteBot.Playground"] = ["QuoteBot", "QuoteBot.DiscordApi"],
    };

    [Fact]
    public void Every_project_refers_to_what_it_may_and_to_nothing_else()
    {
        var projects = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories);

        var actual = projects.ToDictionary(path => Path.GetFileNameWithoutExtension(path), References, StringComparer.Ordinal);

        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(actual, project => Assert.Equal(Allowed[project.Key], project.Value));
    }

    [Fact]
    public void Debug_builds_everything_but_the_gateway()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "QuoteBot.sln"));
        var builtInDebug = solution.Split('\n').Count(line => line.Contains("Debug|Any CPU.Build.0", StringComparison.Ordinal));
        var builtInRelease = solution.Split('\n').Count(line => line.Contains("Release|Any CPU.Build.0", StringComparison.Ordinal));

        Assert.Equal(9, builtInRelease);
        Assert.Equal(7, builtInDebug);
    }

    private static string[] References(string projectFile) =>
        [.. XDocument.Load(projectFile).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal)];
}
