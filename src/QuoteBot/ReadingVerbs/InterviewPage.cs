using System.Globalization;
using Humanizer;
using QuoteBot.CommandLine;
using QuoteBot.Parsing;
using Spectre.Console;

namespace QuoteBot.ReadingVerbs;

/// <summary>An interview on the terminal: its facts, who said what, and which turns are doubtful.</summary>
internal static class InterviewPage
{
    private const double Doubtful = 0.75;

    private const int SpeechIndent = 4;

    /// <summary>Prints the page; a pipe gets the same as plain text, a paragraph a line.</summary>
    public static void Write(IAnsiConsole console, Interview interview)
    {
        WriteFacts(console, interview);
        var turn = (int?)-1;
        foreach (var paragraph in interview.Paragraphs)
        {
            if (paragraph.Turn is { } index && index != turn)
            {
                WriteSpeaker(console, interview.Turns[index]);
            }

            turn = paragraph.Turn ?? turn;
            WriteParagraph(console, paragraph);
        }

        WriteDoubts(console, interview);
    }

    private static void WriteFacts(IAnsiConsole console, Interview interview)
    {
        console.Write(new Rule(Markup.Escape(interview.Title ?? "Untitled")) { Justification = Justify.Left });
        Line(console, string.Join(" · ", new[] { interview.Publication, interview.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? interview.PublishedIn?.ToString(), interview.Url }.OfType<string>()));
        Line(console, $"{Who(interview, Role.Interviewer)} {(interview.Interviewers.Count > 1 ? "ask" : "asks")}, {Who(interview, Role.Interviewee)} {(interview.Interviewees.Count > 1 ? "answer" : "answers")}{About(interview)}");
        Line(console, interview.People.Count > 0 ? "People: " + string.Join(", ", interview.People) : "");
        Line(console, string.Create(CultureInfo.InvariantCulture,
            $"{"turn".ToQuantity(interview.Turns.Count)}, {"quote".ToQuantity(interview.Quotes.Count)}; told apart by: {Wording.Of(interview.Shape)}; {interview.Confidence:P0} sure of the split"));
        console.WriteLine();
    }

    private static void WriteParagraph(IAnsiConsole console, Parsing.Paragraph paragraph)
    {
        if (paragraph.Turn is null)
        {
            console.WriteProse(paragraph.Text, style: new Style(decoration: Decoration.Dim));
        }
        else
        {
            console.WriteProse(paragraph.Text, SpeechIndent);
        }

        console.WriteLine();
    }

    private static string Who(Interview interview, Role role)
    {
        var turns = interview.Turns.Where(turn => turn.Role == role).Select(turn => turn.Speaker).GroupBy(name => name, StringComparer.Ordinal).ToList();
        return turns.Count == 0 ? "nobody" : string.Join(", ", turns.Select(group => $"{group.Key} ({"turn".ToQuantity(group.Count())})"));
    }

    private static string About(Interview interview) =>
        interview.Films.Count == 0 ? "" : "; about " + string.Join(", ", interview.Films.Select(film => film.Year is { } year ? $"{film.Title} ({year})" : film.Title));

    private static void WriteSpeaker(IAnsiConsole console, Turn turn)
    {
        var sure = turn.Confidence.ToString("P0", CultureInfo.InvariantCulture);
        var mark = turn.Confidence < Doubtful ? "  ← doubtful" : "";
        console.MarkupLine($"[bold]{Markup.Escape(turn.Speaker)}[/] ({Wording.Of(turn.Role)}, {sure}){mark}");
    }

    private static void WriteDoubts(IAnsiConsole console, Interview interview)
    {
        foreach (var warning in interview.Warnings)
        {
            Line(console, warning);
        }
    }

    private static void Line(IAnsiConsole console, string text)
    {
        if (text.Length > 0)
        {
            console.WriteProse(text);
        }
    }
}
