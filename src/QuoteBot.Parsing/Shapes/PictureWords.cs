using System.Collections.Frozen;
using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes;

/// <summary>
/// The words that belong to a page's pictures and say so: what stands in italics right below one, where italics are hardly used otherwise; what ends on whose picture it is
/// ("Ruth on deck. Photo: Harbour Films"); what is described for those who cannot see it ("[image description: …]").
/// </summary>
internal static class PictureWords
{
    private const int Shortest = 8;
    private const int Longest = 240;
    private const int MostWordsOfName = 7;
    private const double MostlyAsk = 0.6;

    private static readonly string[] Credits =
    [
        "photo: ", "photos: ", "photograph: ", "photographs: ", "photography: ", "photo by ", "photos by ", "photograph by ", "photographs by ", "photography by ", "photo credit: ", "photo courtesy of ", "photos courtesy of ", "picture: ", "pictures: ", "picture by ",
        "image: ", "images: ", "image by ", "image courtesy of ", "images courtesy of ", "still: ", "stills: ", "still courtesy of ", "courtesy of ", "courtesy ", "credit: ", "credits: ", "illustration: ", "illustration by ", "foto: ", "fotos: ", "bild: ", "© ",
    ];

    private static readonly string[] Joints = ["by", "of", "the", "and", "for", "de", "von", "van", "und", "et", "y", "&", "/", "|", "©", "courtesy", "via"];

    private static readonly string[] Descriptions = ["[image description", "[video description", "[gif description", "[animated gif description", "[photo description", "[id:", "[alt text:"];

    // A speaker may name a photographer at the end of a story of his own.
    private static readonly FrozenSet<string> OwnWords = new[] { "i", "i'm", "i’m", "i've", "i’ve", "me", "my", "we", "our", "us", "you", "your" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same lines, with those as captions.</summary>
    public static IReadOnlyList<Passage> SetAside(IReadOnlyList<Passage> passages)
    {
        var italicsAreCaptions = ItalicsAreCaptions(passages);
        return passages.Any(passage => Is(passage, italicsAreCaptions))
            ? [.. passages.Select(passage => Is(passage, italicsAreCaptions) ? passage with { Source = passage.Source with { Kind = BlockKind.Caption } } : passage)]
            : passages;
    }

    private static bool Is(Passage passage, bool italicsAreCaptions) =>
        passage.Source.Kind is BlockKind.Paragraph or BlockKind.Quotation
        && ((italicsAreCaptions && IsInItalicsBelowPicture(passage)) || EndsOnCredit(passage.Text) || IsDescription(passage.Text));

    /// <summary>Whether a line in italics that asks nothing stands right below a picture.</summary>
    public static bool IsInItalicsBelowPicture(Passage passage) =>
        passage.Source.IsBelowPicture && !passage.IsSilent && passage.Text[^1] is not '?' && passage.IsWholly(Emphasis.Italic);

    /// <summary>The same in bold, which may be a question's where questions bear no label.</summary>
    public static bool IsInBoldBelowPicture(Passage passage) =>
        passage.Source.IsBelowPicture && !passage.IsSilent && passage.Text[^1] is not '?' && passage.IsWholly(Emphasis.Bold);

    // Where somebody speaks in italics, most that is italic stands below no picture; where it is the questions that are italic, most of it asks.
    private static bool ItalicsAreCaptions(IReadOnlyList<Passage> passages)
    {
        var (below, others, asking) = (0, 0, 0);
        foreach (var passage in passages)
        {
            if (IsInItalicsBelowPicture(passage))
            {
                below++;
            }
            else if (!passage.IsSilent && passage.IsWholly(Emphasis.Italic))
            {
                others++;
                asking += passage.Text[^1] == '?' ? 1 : 0;
            }
        }

        return below > 0 && (others <= below || asking >= others * MostlyAsk);
    }

    private static bool EndsOnCredit(string text)
    {
        if (text.Length is < Shortest or > Longest || text[^1] is '?' or '!' or ':' || !EndsOnName(text))
        {
            return false;
        }

        foreach (var credit in Credits)
        {
            var at = text.LastIndexOf(credit, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && Opens(text, at) && IsName(text.AsSpan(at + credit.Length)) && !text[..at].Split(' ', ',', '.', '(', '“').Any(OwnWords.Contains))
            {
                return true;
            }
        }

        return false;
    }

    // Most sentences end on a small letter, and are not looked at any further.
    private static bool EndsOnName(string text) =>
        text.AsSpan(text.LastIndexOf(' ') + 1).TrimStart("(“\"'’©") is [var first, ..] && (char.IsUpper(first) || char.IsAsciiDigit(first));

    // At the head of the line, behind a full stop, or in brackets.
    private static bool Opens(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return char.IsUpper(text[at]) || text[at] == '©' ? before.IsEmpty || before[^1] is '.' or '(' or '[' or '|' or '/' or '–' or '—' or ';' or ')' or '”' or '\'' : before is [.., '(' or '[' or '/' or '|'];
    }

    private static bool IsName(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var part in words.TrimEnd(" .)]").Split(' '))
        {
            var word = words[part].TrimStart("(“\"'’©").TrimEnd(".,;)]”\"'");
            count += word.IsEmpty ? 0 : 1;
            if (!word.IsEmpty && !char.IsUpper(word[0]) && !char.IsAsciiDigit(word[0]) && !IsJoint(word))
            {
                return false;
            }
        }

        return count is > 0 and <= MostWordsOfName;
    }

    private static bool IsJoint(ReadOnlySpan<char> word)
    {
        foreach (var joint in Joints)
        {
            if (word.Equals(joint, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDescription(string text)
    {
        foreach (var opening in text.TrimEnd(' ', '.', '”', '*') is [.., ']'] ? Descriptions : [])
        {
            if (text.Contains(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
