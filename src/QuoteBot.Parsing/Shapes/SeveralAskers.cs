using QuoteBot.Parsing.Shapes.Labelled;

namespace QuoteBot.Parsing.Shapes;

/// <summary>
/// A talk in which several people ask one: their questions are set apart by type and bear their names, "**Ada Lund: Why the sea?**", and the answers bear
/// none. Labels alone would take the answers for more words of whoever asked.
/// </summary>
internal static class SeveralAskers
{
    /// <summary>So many people ask at least.</summary>
    public const int Fewest = 3;

    private const int FewestQuestions = 5;
    private const int FewestWords = 2;
    private const int MostWords = 6;
    private const double Mostly = 0.7;

    /// <summary>Two voices that type tells apart, with names for those who ask; null where they bear none, or where answers bear names too.</summary>
    public static Casting? Named(Casting parted)
    {
        if (parted.Speakers is not [{ Label: null, Role: Role.Interviewer }, { Label: null, Role: Role.Interviewee }])
        {
            return null;
        }

        var asked = parted.Utterances.Where(line => line.Speaker == 0).Select(line => LabelOf(line.Text)?.Name).ToList();
        var names = asked.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var signed = asked.Count(name => name is not null);
        return names.Count < Fewest || signed < FewestQuestions || signed == names.Count || signed < asked.Count * Mostly
            || parted.Utterances.Any(line => line.Speaker == 1 && LabelOf(line.Text) is { } label && !IsOneOf(names, label.Name))
            ? null
            : parted with { Utterances = Signed(parted, names), Speakers = [.. parted.Speakers, .. names.Select(name => new Speaker(name, Role.Interviewer) { Aliases = [name] })] };
    }

    // A name stands before a question that lost its type, too; and whoever asks goes on asking in the same block.
    private static List<Utterance> Signed(Casting parted, List<string> names)
    {
        var utterances = new List<Utterance>(parted.Utterances.Count);
        foreach (var line in parted.Utterances)
        {
            utterances.Add(
                line.Speaker >= 0 && LabelOf(line.Text) is { } label ? line with { Text = line.Text[label.BodyStart..], Speaker = parted.Speakers.Count + Math.Max(0, names.FindIndex(name => Stands(name, label.Name))), Opens = true }
                : line.Speaker == 0 && utterances is [.., var before] && before.Block == line.Block && before.Speaker >= 0 ? line with { Speaker = before.Speaker }
                : line);
        }

        return utterances;
    }

    private static bool IsOneOf(List<string> names, string label) => names.Exists(name => Stands(name, label));

    // "Ada Lund" in "Ada Lund, Pieter Oost".
    private static bool Stands(string name, string label) => label == name || label.Split(", ").Contains(name);

    private static LabelSpot? LabelOf(string text) =>
        LabelFinder.BeforeColon(text) is { } label && label.BodyStart < text.Length && label.Name.Split(' ') is { Length: >= FewestWords and <= MostWords } words && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]) ? label : null;
}
