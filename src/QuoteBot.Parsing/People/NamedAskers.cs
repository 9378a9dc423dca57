using QuoteBot.Parsing.Shapes.Labelled;

namespace QuoteBot.Parsing.People;

/// <summary>Who is said to have asked where the talk is named: "interview with Ruth Alder by Ben Oke", "Ben Oke's interview with …", "her interviewer, Ben Oke".</summary>
internal static class NamedAskers
{
    private const int LongestHandle = 20;
    private const int Reach = 80;

    private static readonly string[] Talks = ["interview with ", "interview of ", "conversation with ", "entretien avec ", "entrevista a ", "entrevista con ", "interview mit "];

    private static readonly string[] Behind = [" by ", " par ", " por ", " von "];

    private static readonly string[] Owned = [" interview with ", " interview of ", " conversation with "];

    /// <summary>The full names that a text tells.</summary>
    public static IEnumerable<string> In(string text)
    {
        foreach (var mention in NameFinder.In(text).Where(mention => Persons.HasNameForm(mention.Words)))
        {
            var before = text.AsSpan(0, mention.Start);
            var after = text.AsSpan(mention.End);
            if ((after.StartsWith("’s", StringComparison.Ordinal) || after.StartsWith("'s", StringComparison.Ordinal)) && Cues.OpensOn(after[2..], Owned))
            {
                yield return mention.Name;
            }
            else if (before.EndsWith(" interviewer, ", StringComparison.OrdinalIgnoreCase) || (before.EndsWith(" by ", StringComparison.Ordinal) && IsBehindGuest(before[Math.Max(0, before.Length - Reach)..^4])))
            {
                foreach (var name in Encounter.Joined(text, mention.Name))
                {
                    yield return name;
                }
            }
        }
    }

    /// <summary>Names of any form that end a title behind the guest's: "Interview with Ruth Alder by fox77 and RM".</summary>
    public static IReadOnlyList<string> Handles(string? title)
    {
        var talk = title is null ? null : Array.Find(Talks, cue => title.StartsWith(cue, StringComparison.OrdinalIgnoreCase) || title.StartsWith("An " + cue, StringComparison.OrdinalIgnoreCase));
        var by = talk is null ? null : Array.Find(Behind, word => title!.Contains(word, StringComparison.Ordinal));
        if (by is null || NameFinder.In(title!).FirstOrDefault(mention => Persons.HasNameForm(mention.Words)) is not { } guest || !title.AsSpan(guest.End).StartsWith(by, StringComparison.Ordinal))
        {
            return [];
        }

        var names = KnownLabels.Joined(title![(guest.End + by.Length)..]);
        return names.All(name => name.Length <= LongestHandle && !name.Contains(' ', StringComparison.Ordinal) && (name.Any(char.IsDigit) || !name.Any(char.IsLower))) ? names : [];
    }

    private static bool IsBehindGuest(ReadOnlySpan<char> before)
    {
        foreach (var cue in Talks)
        {
            if (before.LastIndexOf(cue, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && before[(at + cue.Length)..].ToString().Split(' ') is { Length: <= 4 } guest && guest.All(word => word.Length > 0 && char.IsUpper(word[0])))
            {
                return true;
            }
        }

        return false;
    }
}
