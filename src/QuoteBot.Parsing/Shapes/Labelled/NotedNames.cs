namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Names in brackets behind the letters that stand for them from then on: "R (Ruth): …" or "RA (Ruth Alder): …", then "R:" or "RA:".</summary>
internal static class NotedNames
{
    private const int Most = 3;

    /// <summary>The name that a label of a few letters is short for, where one of its lines says so; or null.</summary>
    /// <param name="label">The label.</param>
    /// <param name="forms">Every place where the speaker is labelled.</param>
    public static string? Of(string label, IEnumerable<LabelSpot> forms) =>
        label.Length <= Most && label.All(char.IsUpper) ? forms.Select(spot => spot.Note).FirstOrDefault(note => note is not null && IsNameFor(label, note)) : null;

    private static bool IsNameFor(string letters, string note)
    {
        var words = note.Split(' ');
        return words.Length == letters.Length && words.Zip(letters).All(pair => pair.First.Length > 1 && pair.First[0] == pair.Second && pair.First.Skip(1).All(letter => char.IsLower(letter) || letter is '-' or '’' or '\''));
    }
}
