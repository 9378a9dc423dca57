using System.CommandLine;
using QuoteBot.CommandLine;
using QuoteBot.Parsing;
using Spectre.Console;

namespace QuoteBot.ReadingVerbs;

/// <summary><c>parse FILE [--json]</c>: reads one document and prints who said what.</summary>
internal static class ParseVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The document; - reads standard input." };
        var json = new Option<bool>("--json") { Description = "Prints JSON instead of a page for a person." };
        var parse = new Command("parse", "Reads one document as an interview and prints who said what.") { file, json };
        parse.SetAction(async (words, stop) =>
        {
            Print(await ReadAsync(words.GetRequiredValue(file), stop), words.GetValue(json));
            return 0;
        });
        return parse;
    }

    private static async Task<Interview> ReadAsync(string file, CancellationToken stop)
    {
        var document = file == "-" ? await FromStandardInputAsync(stop) : await FromFileAsync(file, stop);
        return new InterviewReader(TopicsFile.Find()).Read(document) switch
        {
            Parsing.Reading.Read read => read.Interview,
            Parsing.Reading.Refused refused => throw new UserException(refused.Reason),
            var other => throw new InvalidOperationException($"No case for {other}."),
        };
    }

    private static async Task<Document> FromStandardInputAsync(CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        await using var input = Console.OpenStandardInput();
        await input.CopyToAsync(bytes, stop);
        return new Document(bytes.ToArray());
    }

    private static async Task<Document> FromFileAsync(string file, CancellationToken stop)
    {
        try
        {
            return new Document(await File.ReadAllBytesAsync(file, stop), Path.GetFileName(file));
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{file} cannot be read: {missing.Message}");
        }
    }

    private static void Print(Interview interview, bool asJson)
    {
        if (asJson)
        {
            Console.Out.WriteLine(InterviewJson.Write(interview));
        }
        else
        {
            InterviewPage.Write(AnsiConsole.Console, interview);
        }
    }
}
