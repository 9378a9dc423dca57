using QuoteBot.Parsing.Sentences;
using QuoteBot.Parsing.Shapes.Labelled;

namespace QuoteBot.Parsing.Shapes;

/// <summary>
/// Labels that stand at the first question and the first answer alone, in a text that tells its two voices apart by type or sense: "**The Lantern: How did it
/// begin?**", "June Abara: By chance." They are taken off, and name the voices.
/// </summary>
internal static class OpeningLabels
{
    private const int ShortestName = 3;
    private const int MostWords = 4;

    /// <summary>The same voices with the names that such labels give them.</summary>
    public static Casting Taken(Casting casting)
    {
        if (casting.Speakers.Count != 2 || casting.Speakers.Any(speaker => speaker.Label is not null))
        {
            return casting;
        }

        var firsts = new[] { FirstOf(casting, 0), FirstOf(casting, 1) };
        var labels = firsts.Select(at => at < 0 ? null : LabelOf(casting.Utterances[at].Text)).ToArray();
        var areBoth = labels[0] is not null && labels[1] is not null && labels[0]!.Key != labels[1]!.Key;
        var taken = labels.Select((label, voice) => label is not null && (areBoth || IsNamedAbove(casting, firsts, label.Name)) ? label : null).ToArray();
        return taken.All(label => label is null) ? casting : casting with
        {
            Utterances = [.. casting.Utterances.Select(line => line.Speaker >= 0 && taken[line.Speaker] is { } label && LabelOf(line.Text)?.Key == label.Key ? line with { Text = line.Text[LabelOf(line.Text)!.BodyStart..] } : line)],
            Speakers = [.. casting.Speakers.Zip(taken, (speaker, label) => label is null || KnownLabels.IsNameless(label.Key) ? speaker : speaker with { Label = label.Name, Aliases = [label.Name] })],
        };
    }

    private static int FirstOf(Casting casting, int voice)
    {
        for (var at = 0; at < casting.Utterances.Count; at++)
        {
            if (casting.Utterances[at].Speaker == voice)
            {
                return at;
            }
        }

        return -1;
    }

    private static LabelSpot? LabelOf(string text) =>
        LabelFinder.BeforeColon(text) is { } label && label.Name.Split(' ').Length <= MostWords && !char.IsLower(label.Name[0]) && label.Key.Length > 0 && !KnownLabels.IsFact(label.Key) && label.BodyStart < text.Length && !IsAddressed(text[..label.BodyStart]) ? label : null;

    // "Nora, first of all:" is said to Nora; "Nora Lind, director:" is a label.
    private static bool IsAddressed(string label) =>
        label.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma && label[(comma + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, _, ..] words && char.IsLower(words[0][0]);

    // What stands above the talk tells of somebody by that name, in full or by the surname.
    private static bool IsNamedAbove(Casting casting, int[] firsts, string name) =>
        name.Length >= ShortestName && casting.Utterances.Take(firsts.Where(at => at >= 0).Min()).Any(line => Letters.HoldWord(line.Text, name));
}
