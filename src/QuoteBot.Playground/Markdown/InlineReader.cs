using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace QuoteBot.Playground.Markdown;

/// <summary>Reads running text the way Discord's client does: marks that have no partner are just characters, a backslash takes a mark's meaning.</summary>
internal sealed partial class InlineReader(string text)
{
    private static readonly (string Mark, Dress Dress)[] Marks =
    [
        ("**", Dress.Bold), ("__", Dress.Underlined), ("~~", Dress.Struck), ("||", Dress.Spoiler), ("*", Dress.Italic), ("_", Dress.Italic),
    ];

    private readonly List<Inline> found = [];
    private readonly StringBuilder plain = new();
    private int at;

    public static IReadOnlyList<Inline> Read(string text)
    {
        var reader = new InlineReader(text);
        while (reader.at < text.Length)
        {
            reader.Step();
        }

        reader.Flush();
        return reader.found;
    }

    private void Step()
    {
        if (text[at] is '\\' && at + 1 < text.Length && !char.IsLetterOrDigit(text[at + 1]) && !char.IsWhiteSpace(text[at + 1]))
        {
            plain.Append(text[at + 1]);
            at += 2;
        }
        else if (text[at] is '\n')
        {
            Add(new LineBreak(), 1);
        }
        else if (!ReadCode() && !ReadSpecial() && !ReadDressed())
        {
            plain.Append(text[at++]);
        }
    }

    private bool ReadCode()
    {
        if (text[at] is not '`' || CodePattern.Match(text, at) is not { Success: true } match)
        {
            return false;
        }

        Add(new Code(match.Groups["code"].Value.Trim(' ')), match.Length);
        return true;
    }

    private bool ReadSpecial()
    {
        if (text[at] is not ('<' or '[' or 'h') || SpecialPattern.Match(text, at) is not { Success: true } match)
        {
            return false;
        }

        Add(Special(match), match.Length);
        return true;
    }

    private static Inline Special(Match match)
    {
        var groups = match.Groups;
        if (groups["time"].Success && long.TryParse(groups["time"].Value, CultureInfo.InvariantCulture, out var seconds))
        {
            return new Moment(DateTimeOffset.FromUnixTimeSeconds(seconds), groups["style"].Success ? groups["style"].Value[0] : 'f');
        }

        if (groups["mention"].Success)
        {
            return new Mention(groups["kind"].Value[^1], groups["mention"].Value);
        }

        if (groups["command"].Success)
        {
            return new Mention('/', groups["command"].Value);
        }

        var url = groups["to"].Success ? groups["to"].Value : groups["url"].Value;
        return new Link(url, groups["words"].Success ? Read(groups["words"].Value) : [new Plain(url)]);
    }

    private bool ReadDressed()
    {
        foreach (var (mark, dress) in Marks)
        {
            if (string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0 && FindPartner(mark) is > 0 and var end)
            {
                Add(new Dressed(dress, Read(text[(at + mark.Length)..end])), end + mark.Length - at);
                return true;
            }
        }

        return false;
    }

    private int FindPartner(string mark)
    {
        var start = at + mark.Length;
        var word = mark is "_" && at > 0 && char.IsLetterOrDigit(text[at - 1]);
        if (word || start >= text.Length || (mark is "*" && char.IsWhiteSpace(text[start])))
        {
            return -1;
        }

        for (var end = start; end <= text.Length - mark.Length; end++)
        {
            if (text[end] is '\\')
            {
                end++;
            }
            else if (end > start && Closes(mark, end))
            {
                return end;
            }
        }

        return -1;
    }

    private bool Closes(string mark, int end)
    {
        if (string.CompareOrdinal(text, end, mark, 0, mark.Length) != 0)
        {
            return false;
        }

        var after = end + mark.Length;
        var doubled = mark.Length == 1 && ((after < text.Length && text[after] == mark[0]) || text[end - 1] == mark[0]);
        var insideWord = mark is "_" && after < text.Length && char.IsLetterOrDigit(text[after]);
        var longer = mark.Length == 2 && after < text.Length && text[after] == mark[0] && mark is "**" or "__" && after + 1 == text.Length;
        return !doubled && !insideWord && !longer && !(mark is "*" && char.IsWhiteSpace(text[end - 1]));
    }

    private void Add(Inline inline, int length)
    {
        Flush();
        found.Add(inline);
        at += length;
    }

    private void Flush()
    {
        if (plain.Length > 0)
        {
            found.Add(new Plain(plain.ToString()));
            plain.Clear();
        }
    }

    [GeneratedRegex(@"\G(?<ticks>`{1,2})(?<code>[^`]+)\k<ticks>")]
    private static partial Regex CodePattern { get; }

    [GeneratedRegex(@"\G(?:<t:(?<time>-?\d{1,12})(?::(?<style>[tTdDfFRsS]))?>|<(?<kind>@!?|@&|#)(?<mention>\d+)>|</(?<command>[^:>]+):\d+>|<(?<url>https?://[^\s>]+)>|(?<url>https?://[^\s<>()]*[^\s<>().,:;""'\]])|\[(?<words>(?:\\.|[^\]\\])+)\]\(<?(?<to>https?://[^\s)>]+)>?\))")]
    private static partial Regex SpecialPattern { get; }
}
