using System.Globalization;
using Spectre.Console;

namespace QuoteBot.ReadingVerbs;

/// <summary>The marks as tables: each text, each shape, all; and how sure against how right.</summary>
internal static class MarksTable
{
    private static readonly string[] Columns =
        ["", "texts", "roles", "spoken", "turns F1", "starts P", "starts R", "speakers", "title", "date", "interviewees", "interviewer", "films", "publication", "made up"];

    public static void Write(IAnsiConsole console, IReadOnlyList<(string Name, string Shape, Marks Marks)> marks)
    {
        var table = new Table { Border = TableBorder.Minimal }.AddColumns(Columns);
        foreach (var (name, _, mark) in marks)
        {
            Row(table, name, mark);
        }

        table.AddEmptyRow();
        foreach (var shape in marks.GroupBy(text => text.Shape, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Row(table, shape.Key, Sum(shape.Select(text => text.Marks)));
        }

        table.AddEmptyRow();
        var all = Sum(marks.Select(text => text.Marks));
        Row(table, "all", all);
        console.Write(table);
        WriteCalibration(console, all);
    }

    private static Marks Sum(IEnumerable<Marks> marks) => marks.Aggregate((one, other) => one + other);

    private static void Row(Table table, string name, Marks mark) => table.AddRow(
        [Markup.Escape(name), .. new object[]
        {
            mark.Texts, mark.Roles, mark.Question, mark.TurnsF1.ToString("P1", CultureInfo.InvariantCulture), mark.BoundariesMade, mark.BoundariesFound,
            mark.Speakers, mark.Title, mark.Date, mark.Interviewees, mark.Interviewer, mark.Films, mark.Publication, mark.Invented,
        }.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)!)]);

    private static void WriteCalibration(IAnsiConsole console, Marks all)
    {
        var table = new Table { Border = TableBorder.Minimal, Title = new TableTitle("Turns by how sure the reader was") }
            .AddColumns("said", "turns", "mean said", "right");
        for (var tenth = 0; tenth < 10; tenth++)
        {
            var (turns, right, confidence) = all.Calibration[tenth];
            if (turns > 0)
            {
                table.AddRow(
                    string.Create(CultureInfo.InvariantCulture, $"{tenth * 10}–{(tenth + 1) * 10} %"),
                    turns.ToString(CultureInfo.InvariantCulture),
                    string.Create(CultureInfo.InvariantCulture, $"{100 * confidence / turns:0.0} %"),
                    string.Create(CultureInfo.InvariantCulture, $"{100.0 * right / turns:0.0} %"));
            }
        }

        console.Write(table);
    }
}
