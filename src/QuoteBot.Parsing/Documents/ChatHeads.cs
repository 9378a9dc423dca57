using System.Buffers;

namespace QuoteBot.Parsing.Documents;

/// <summary>The manners in which programs for chats write a message down.</summary>
internal static class ChatHeads
{
    private const int LongestName = 40;
    private const int LongestMoment = 28;

    private static readonly SearchValues<char> Sentences = SearchValues.Create("?!:;,¿¡…");

    /// <summary>"&lt;ada&gt; Yes.", "15:04 &lt;@ada&gt; Yes."; what the program tells of itself begins with stars or arrows.</summary>
    public static ChatHead? Angled(IReadOnlyList<string> lines, int at)
    {
        var line = lines[at];
        var words = line.AsSpan(ChatMoments.ClockAt(line));
        var close = words is ['<', ..] ? words.IndexOf('>') : -1;
        if (close < 2)
        {
            return words.StartsWith("* ") || words.StartsWith("***") || words.StartsWith("-!-") || words.StartsWith("-->") || words.StartsWith("<--") ? new ChatHead(null, words.ToString()) : null;
        }

        var name = words[1..close].TrimStart("@+%&~ ");
        return IsNick(name) && (close + 1 == words.Length || words[close + 1] == ' ') ? new ChatHead(name.ToString(), words[(close + 1)..].Trim().ToString()) : null;
    }

    /// <summary>"12/3/24, 15:04 - Ada Lund: Yes."</summary>
    public static ChatHead? Dated(IReadOnlyList<string> lines, int at)
    {
        var line = lines[at];
        var dash = line.IndexOf(" - ", StringComparison.Ordinal);
        if (dash is < 4 or > LongestMoment || !char.IsAsciiDigit(line[0]) || !ChatMoments.Is(line.AsSpan(0, dash)) || line.AsSpan(0, dash).IndexOfAny("/.-") < 0)
        {
            return null;
        }

        var words = line[(dash + 3)..];
        var colon = words.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 0 and <= LongestName ? new ChatHead(words[..colon].TrimStart('~', ' '), words[(colon + 2)..].Trim()) : new ChatHead(null, words);
    }

    /// <summary>A name, perhaps a dash, and the hour, each on a line of its own.</summary>
    public static ChatHead? Stacked(IReadOnlyList<string> lines, int at)
    {
        if (at + 1 >= lines.Count || !IsName(lines[at]))
        {
            return null;
        }

        return ChatMoments.IsClock(lines[at + 1]) ? new ChatHead(lines[at], "", 2)
            : at + 2 < lines.Count && lines[at + 1] is "—" or "–" or "-" or "•" && ChatMoments.Is(lines[at + 2]) ? new ChatHead(lines[at], "", 3)
            : null;
    }

    /// <summary>Whether a line could be the name of who writes: a few words that are no sentence and no hour.</summary>
    public static bool IsName(ReadOnlySpan<char> line) =>
        line.Length is > 1 and <= LongestName && char.IsLetter(line[0]) && !line.ContainsAny(Sentences) && line[^1] is not '.' && line.Count(' ') <= 4;

    // What a nick is made of; an element of a page is none.
    private static bool IsNick(ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
        {
            if (!char.IsLetterOrDigit(letter) && letter is not ('_' or '-' or '.' or '[' or ']' or '\\' or '`' or '^' or '{' or '}' or '|'))
            {
                return false;
            }
        }

        return name.Length is > 1 and <= LongestName && !HtmlElements.IsKnown(name.ToString());
    }
}
