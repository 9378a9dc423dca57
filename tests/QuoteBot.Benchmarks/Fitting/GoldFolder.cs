using System.Text.Json;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>
/// Reads texts with known voices from a folder and all below it. Two forms are understood. A <c>*.voices</c> file has a paragraph a line: a label
/// (<see cref="GoldText.Of"/>), a tab, the text; its folder is its source, and a first line <c>#</c> and a language code tells the language.
/// A folder with <c>source.txt</c> (paragraphs parted by an empty line) and <c>gold.json</c> is read by the <c>sequence</c> of the latter (a role and the paragraph's
/// first 60 characters each) and its <c>turns</c>.
/// </summary>
internal static class GoldFolder
{
    private const int Prefix = 60;

    public static IEnumerable<GoldText> Read(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.voices", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            yield return Lines(file);
        foreach (var file in Directory.EnumerateFiles(folder, "gold.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = Path.Combine(Path.GetDirectoryName(file)!, "source.txt");
            if (File.Exists(text))
                yield return Gold(file, text);
        }
    }

    private static GoldText Lines(string file)
    {
        var lines = File.ReadAllLines(file);
        var language = lines.Length > 0 && lines[0].StartsWith('#') ? lines[0][1..].Trim() : null;
        var paragraphs = lines.Where(l => l.Length > 2 && l[1] == '\t').Select(l => (l[0], l[2..]));
        return GoldText.Of(Path.GetFileNameWithoutExtension(file), Path.GetFileName(Path.GetDirectoryName(file)!), language, [.. paragraphs]);
    }

    private static GoldText Gold(string file, string text)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(file));
        var folder = Path.GetDirectoryName(file)!;
        var source = gold.RootElement.TryGetProperty("repo", out var repo) ? repo.GetString()! : Path.GetFileName(folder);
        var paragraphs = File.ReadAllText(text).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return GoldText.Of(Path.GetFileName(folder), source, null, Label(paragraphs, Labels(gold.RootElement)));
    }

    /// <summary>The label of each paragraph by its letters and digits: first the turns' own, then what nobody speaks.</summary>
    private static List<(string Key, char Label)> Labels(JsonElement gold)
    {
        var labels = new List<(string, char)>();
        foreach (var turn in gold.GetProperty("turns").EnumerateArray())
        {
            var label = turn.GetProperty("role").GetString() == "interviewer" ? 'Q' : 'A';
            foreach (var (i, paragraph) in turn.GetProperty("paragraphs").EnumerateArray().Index())
                labels.Add((Key(paragraph.GetString()!), i == 0 ? label : char.ToLowerInvariant(label)));
        }

        foreach (var paragraph in gold.GetProperty("notSpoken").EnumerateArray())
            labels.Add((Key(paragraph.GetString()!), 'N'));
        return labels;
    }

    private static List<(char Label, string Text)> Label(string[] paragraphs, List<(string Key, char Label)> labels)
    {
        var labelled = new List<(char, string)>();
        foreach (var paragraph in paragraphs)
        {
            var key = Key(paragraph.Length > Prefix * 2 ? paragraph[..(Prefix * 2)] : paragraph);
            var found = labels.FindIndex(l => key.StartsWith(l.Key, StringComparison.Ordinal) || (l.Key.StartsWith(key, StringComparison.Ordinal) && key.Length > 0));
            labelled.Add((found < 0 ? 'N' : labels[found].Label, paragraph));
            if (found >= 0)
                labels.RemoveAt(found);
        }

        return labelled;
    }

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
