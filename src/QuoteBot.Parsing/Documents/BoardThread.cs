using System.Buffers;
using System.Collections.Frozen;

namespace QuoteBot.Parsing.Documents;

/// <summary>The comments of a board's thread, as they are copied from its page: who writes stands above them, buttons below.</summary>
internal static class BoardThread
{
    private const int LongestHead = 6;

    private static readonly SearchValues<char> Counts = SearchValues.Create("0123456789.,k");

    private static readonly FrozenSet<string> Buttons = new[]
    {
        "upvote", "downvote", "vote", "reply", "share", "award", "give award", "report", "save", "follow", "permalink", "embed", "report save", "more replies", "continue this thread", "track me",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"[–]ada 12 points 3 years ago"</summary>
    public static ChatHead? Scored(IReadOnlyList<string> lines, int at)
    {
        var line = lines[at];
        var words = line is ['[', '–' or '-' or '+' or '−', ']', ..] ? line.AsSpan(3).TrimStart() : default;
        var end = words.IndexOfAny(" [");
        return end > 0 && words[end..].IndexOfAnyInRange('0', '9') >= 0 && IsAge(words) ? new ChatHead(words[..end].ToString(), "") : null;
    }

    /// <summary>"u/ada avatar" or "level 2", and below it the name, "OP", a dot and the age, each on a line of its own or all on one.</summary>
    public static ChatHead? Stacked(IReadOnlyList<string> lines, int at)
    {
        var line = lines[at];
        var isAvatar = line.StartsWith("u/", StringComparison.Ordinal) && line.EndsWith(" avatar", StringComparison.Ordinal);
        if (!isAvatar && !(line.StartsWith("level ", StringComparison.Ordinal) && line.AsSpan(6).IndexOfAnyExceptInRange('0', '9') < 0))
        {
            return null;
        }

        for (var next = at + 1; next < Math.Min(lines.Count, at + LongestHead); next++)
        {
            if (IsAge(lines[next]))
            {
                return new ChatHead(isAvatar ? line[2..^7] : lines[at + 1].Split(' ')[0], "", next - at + 1);
            }
        }

        return null;
    }

    /// <summary>Whether a line is what the page offers to do with a comment, or what that has come to.</summary>
    public static bool IsButton(string line) =>
        Buttons.Contains(line) || line.StartsWith("permalink", StringComparison.Ordinal) || (line.Length is > 0 and < 6 && !line.AsSpan().ContainsAnyExcept(Counts)) || line is "•" or "·";

    // "5y ago", "3 years ago", "hace 3 años"
    private static bool IsAge(ReadOnlySpan<char> line) =>
        line.IndexOfAnyInRange('0', '9') >= 0 && (line.EndsWith(" ago") || line.Contains("hace ", StringComparison.Ordinal) || line.Contains("il y a ", StringComparison.Ordinal) || line.Contains(" ago ", StringComparison.Ordinal));
}
