using Humanizer;
using QuoteBot.Chat.Replies;
using QuoteBot.Interviews.Reviewing;

namespace QuoteBot.Interviews.Copies;

/// <summary>What differs between a draft and the interview that it is another copy of.</summary>
internal static class ComparisonCard
{
    private const int Shown = 4;
    private const int MostWords = 350;

    public static Reply For(Review draft, Comparison comparison) => ReviewFrame.Of(
        Prose.Empty, "The new copy beside the one that is there", Description(comparison), [ReviewFrame.Back(draft)]);

    private static Prose Description(Comparison comparison) => Prose.Lines(
    [
        new Prose($"{"paragraph".ToQuantity(comparison.Same)} in both."),
        .. Side("Only in the new copy", comparison.New),
        .. Side("Only in the one that is there", comparison.Old),
    ]);

    private static IEnumerable<Prose> Side(string heading, IReadOnlyList<string> paragraphs) => paragraphs.Count == 0 ? [] :
    [
        new Prose($"\n**{heading}** ({paragraphs.Count})"),
        .. paragraphs.Take(Shown).Select(text => Prose.Of($"> {Prose.Words(DiscordApi.Text.OutsideText.Line(text), MostWords)}")),
        .. paragraphs.Count > Shown ? [new Prose($"and {paragraphs.Count - Shown} more")] : Array.Empty<Prose>(),
    ];
}
