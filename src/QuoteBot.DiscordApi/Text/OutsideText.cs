using System.Globalization;
using System.Text;

namespace QuoteBot.DiscordApi.Text;

/// <summary>
/// Text that a document or a person wrote, made fit to stand beside ours: without the characters that nobody sees and that
/// reorder, hide or pile up what is around them (Unicode Technical Report 36, "Bidirectional Text Spoofing").
/// For places that show Markdown see <see cref="Markdown"/>.
/// </summary>
public static class OutsideText
{
    // The longest runs of marks in living languages are about half of this.
    private const int MostMarksOnALetter = 8;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int VariationSelector16 = 0xFE0F;
    private const int BlackFlag = 0x1F3F4;

    /// <summary>The text as one line for a label, a name or a footer, in at most <paramref name="limit"/> UTF-16 units.</summary>
    public static string Line(string? text, int limit = int.MaxValue) => Clip.To(OneLine(Clean(text)), limit);

    /// <summary>The text with its paragraphs, in at most <paramref name="limit"/> UTF-16 units; never more than one empty line running.</summary>
    public static string Paragraphs(string? text, int limit = int.MaxValue) => Clip.To(Clean(text), limit);

    internal static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    internal static string Clean(string? text)
    {
        var clean = new StringBuilder(text?.Length ?? 0);
        var (marks, newLines, last) = (0, 0, default(Rune));
        foreach (var rune in (text ?? "").ReplaceLineEndings("\n").EnumerateRunes().Select(Visible))
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            newLines = rune.Value == '\n' ? newLines + 1 : Rune.IsWhiteSpace(rune) ? newLines : 0;
            if (rune.Value == 0 || marks > MostMarksOnALetter || newLines > 2 || !CanFollow(last, rune))
                continue;
            clean.Append(rune.ToString());
            last = rune;
        }

        return clean.ToString().Trim().TrimEnd((char)ZeroWidthJoiner, (char)ZeroWidthNonJoiner);
    }

    // Nothing (0) for what must go; a space for what only looks like one.
    private static Rune Visible(Rune rune) => rune.Value switch
    {
        '\n' => rune,
        '\t' or 0x3164 or 0xFFA0 or 0x2800 => new Rune(' '),
        ZeroWidthJoiner or ZeroWidthNonJoiner => rune,
        0x034F or 0x00AD or 0x115F or 0x1160 or 0x17B4 or 0x17B5 => default,
        >= 0xE0100 and <= 0xE01EF => default,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format && !IsTag(rune) => default,
        _ => rune,
    };

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark && rune.Value != VariationSelector16;

    // Joiners belong in emoji and in Persian and Indic words; after a space or another joiner they only hide, as tags do but in flags.
    private static bool CanFollow(Rune last, Rune rune) => rune.Value switch
    {
        ZeroWidthJoiner or ZeroWidthNonJoiner or VariationSelector16 =>
            last.Value is not (0 or ZeroWidthJoiner or ZeroWidthNonJoiner) && !Rune.IsWhiteSpace(last),
        _ when IsTag(rune) => last.Value == BlackFlag || IsTag(last),
        _ => true,
    };

    // The letters that make the flags of England, Scotland and Wales out of a black flag.
    private static bool IsTag(Rune rune) => rune.Value is >= 0xE0020 and <= 0xE007F;
}
