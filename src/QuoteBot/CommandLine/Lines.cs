using Spectre.Console;

namespace QuoteBot.CommandLine;

/// <summary>Prose on the command line: a terminal gets it wrapped between words, a pipe or a file in one line, so that it can be searched.</summary>
internal static class Lines
{
    /// <summary>Writes a sentence or a paragraph, indented by so many columns.</summary>
    public static void WriteProse(this IAnsiConsole console, string text, int indent = 0, Style? style = null)
    {
        if (console.Profile.Out.IsTerminal)
        {
            console.Write(new Padder(new Text(text, style), new Padding(indent, 0, 0, 0)));
        }
        else
        {
            console.Profile.Out.Writer.WriteLine(new string(' ', indent) + text);
        }
    }
}
