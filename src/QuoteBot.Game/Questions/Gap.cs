using System.Text.RegularExpressions;

namespace QuoteBot.Game.Questions;

/// <summary>Something in a text that can be struck out, and what else could stand there.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Answer">What stood there, as an option is written.</param>
/// <param name="Wrong">Other things of the same kind, in random order.</param>
internal sealed record Gap(int Start, int End, string Answer, IReadOnlyList<string> Wrong)
{
    /// <summary>Strikes it out of a text, everywhere; "a" and "an" before it would tell how it begins, so they become one.</summary>
    public string StrikeOut(string text)
    {
        var whole = $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(text[Start..End])}(?![\p{{L}}\p{{N}}])";
        var struck = Regex.Replace(text, whole, Names.Gaps.Mark, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return Names.Gaps.WithEitherArticle(struck);
    }
}
