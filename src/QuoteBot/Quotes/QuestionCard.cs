using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.Quotes;

/// <summary>What prompted a quote: who asked, the question, the whole answer with the quoted words in bold.</summary>
internal static class QuestionCard
{
    private const int LongestQuestion = 1_000;
    private const int LongestAnswer = 2_800;

    public static Reply For(QuoteContext context) => new Reply.Message
    {
        Ephemeral = true,
        Cards = [new Embed { Color = Colour.Quote, Description = Description(context).Markdown }],
    };

    private static Prose Description(QuoteContext context) => Prose.Lines(
    [
        .. context.Asker is { } asker ? Asked(asker, string.Join("\n\n", context.Question)) : [],
        Prose.Of($"**{context.Speaker}**"),
        Answer(context),
        .. QuoteLines.Small(Prose.Of($"Turn {context.Turn} of {context.Turns} · {QuoteLines.Number(context.Id)}")),
    ]);

    private static Prose[] Asked(string asker, string question) =>
        [Prose.Of($"**{asker}**"), Prose.Words(question, LongestQuestion), new Prose("\u200B")];

    private static Prose Answer(QuoteContext context)
    {
        var answer = string.Join("\n\n", context.Answer);
        var at = answer.IndexOf(context.Text, StringComparison.Ordinal);
        if (at < 0)
        {
            return Prose.Words(answer, LongestAnswer);
        }

        var after = answer[(at + context.Text.Length)..];
        var before = Tail(answer[..at], LongestAnswer - context.Text.Length - Math.Min(after.Length, LongestAnswer / 3));
        var room = Math.Max(0, LongestAnswer - before.Length - context.Text.Length);
        return new Prose($"{Prose.Words(before)}{SpaceAtEnd(before)}**{Prose.Words(context.Text)}**{SpaceAtStart(after)}{Prose.Words(after, room)}");
    }

    /// <summary>The end of a text that is too long, from a word on.</summary>
    private static string Tail(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var space = text.IndexOf(' ', Math.Max(0, text.Length - Math.Max(longest, 0)));
        return space < 0 ? "" : "…" + text[space..];
    }

    // Escaping trims a text; the space between it and the bold words is put back.
    private static string SpaceAtEnd(string text) => text[text.TrimEnd().Length..];

    private static string SpaceAtStart(string text) => text[..^text.TrimStart().Length];
}
