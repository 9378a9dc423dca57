using System.Runtime.CompilerServices;

namespace QuoteBot.Tests.Parsing;

/// <summary>
/// Cases that anybody can read and add to: a name, the text, and one line for each thing expected, which begins with "- ". An empty line parts them.
/// </summary>
internal static class CaseFile
{
    /// <summary>Reads a file in the folder Cases beside the test.</summary>
    public static TheoryData<string, string, string[]> Read(string name, [CallerFilePath] string test = "")
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(test))!;
        var file = Path.Combine(House.Repository.Root, "tests", "QuoteBot.Tests", "Parsing", folder, "Cases", name);
        var cases = new TheoryData<string, string, string[]>();
        foreach (var block in File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            cases.Add(lines[0], lines[1], [.. lines.Skip(2).Select(line => line[2..])]);
        }

        return cases;
    }
}
