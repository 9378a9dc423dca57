using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using QuoteBot.CommandLine;
using QuoteBot.Parsing;
using Spectre.Console;

namespace QuoteBot.ReadingVerbs;

/// <summary><c>evaluate FOLDER</c>: reads every source.* under a folder and marks it against the gold.json beside it.</summary>
internal static class EvaluateVerb
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Holds folders with a source.* and a gold.json each." };
        var mistakes = new Option<bool>("--mistakes") { Description = "Lists every paragraph and fact that came out wrong." };
        var evaluate = new Command("evaluate", "Reads every source.* under a folder and marks it against the gold.json beside it.") { folder, mistakes };
        evaluate.SetAction(words =>
        {
            Evaluate(words.GetRequiredValue(folder), words.GetValue(mistakes));
            return 0;
        });
        return evaluate;
    }

    private static void Evaluate(string folder, bool listMistakes)
    {
        var marks = Sources(folder).Select(source => MarkOne(source, listMistakes)).ToList();
        var console = AnsiConsole.Console;
        console.Profile.Width = Math.Max(console.Profile.Width, Console.IsOutputRedirected ? 190 : 0);
        MarksTable.Write(console, marks);
    }

    private static List<string> Sources(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UserException($"{folder} is no folder.");
        }

        var sources = Directory.EnumerateFiles(folder, "source.*", SearchOption.AllDirectories)
            .Where(source => File.Exists(GoldBeside(source))).Order(StringComparer.Ordinal).ToList();
        return sources.Count > 0 ? sources : throw new UserException($"{folder} holds no source.* with a gold.json beside it.");
    }

    private static string GoldBeside(string source) => Path.Combine(Path.GetDirectoryName(source)!, "gold.json");

    private static (string Name, string Shape, Marks Marks) MarkOne(string source, bool listMistakes)
    {
        var name = Path.GetFileName(Path.GetDirectoryName(source)!);
        var gold = LoadGold(GoldBeside(source));
        var reading = new InterviewReader(TopicsFile.Find()).Read(new Document(File.ReadAllBytes(source), Path.GetFileName(source)));
        var interview = (reading as Parsing.Reading.Read)?.Interview;
        if (reading is Parsing.Reading.Refused refused)
        {
            Note($"refused: {refused.Reason}");
        }

        return (name, gold.Shape, Marker.Mark(interview, gold, Note));

        void Note(string mistake)
        {
            if (listMistakes)
            {
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {mistake}"));
            }
        }
    }

    private static GoldInterview LoadGold(string path)
    {
        try
        {
            return GoldInterview.Load(path);
        }
        catch (JsonException wrong)
        {
            throw new UserException($"{path} holds no gold labels: {wrong.Message}");
        }
    }
}
