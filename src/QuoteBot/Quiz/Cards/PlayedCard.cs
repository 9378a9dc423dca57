using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.Storage.Views;

namespace QuoteBot.Quiz.Cards;

/// <summary>The interviews that a round was made from.</summary>
internal static class PlayedCard
{
    private const int Listed = 20;

    public static Reply For(IReadOnlyList<InterviewCaption> interviews) => interviews.Count == 0
        ? Reply.Whisper($"The interviews of this round are not on record any more, or out of circulation. `/interviews` lists those that are there.")
        : new Reply.Message
        {
            Ephemeral = true,
            Cards =
            [
                new Embed
                {
                    Color = Colour.List,
                    Description = Prose.Lines(
                    [
                        Prose.Of($"**The interviews in this round**"),
                        .. interviews.Take(Listed).Select(Line),
                        interviews.Count > Listed ? Prose.Of($"and {interviews.Count - Listed} more") : Prose.Empty,
                    ]).Markdown,
                },
            ],
        };

    private static Prose Line(InterviewCaption interview) => WebAddress.Of(interview.Url) is { } url
        ? Prose.Of($"**{interview.Title}** · {QuoteLines.Origin(interview)} · [read it]({new Prose($"<{url}>")})")
        : Prose.Of($"**{interview.Title}** · {QuoteLines.Origin(interview)}");
}
