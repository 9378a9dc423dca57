using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.Game.Rounds;

namespace QuoteBot.Quiz.Cards;

/// <summary>The table of a round with more players than the end of the round shows, a page at a time, for whoever asks.</summary>
internal static class TableCard
{
    /// <summary>The control that opens the table: the round.</summary>
    public const string Open = "table";

    /// <summary>The control that turns its pages: the page, the round.</summary>
    public const string Page = "tablepage";

    private const int PageSize = 25;

    public static Reply For(IReadOnlyList<Place> places, long round, int page, bool update)
    {
        var pages = Math.Max(1, (places.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 0, pages - 1);
        return places.Count == 0 ? Reply.Whisper($"The table of this round is not kept any more. `/leaderboard` has what it brought.") : new Reply.Message
        {
            Update = update,
            Ephemeral = !update,
            Cards =
            [
                new Embed
                {
                    Color = Colour.Game,
                    Description = Prose.Lines(
                    [
                        Prose.Of($"**The table of this round** · {places.Count} players"),
                        .. places.Skip(shown * PageSize).Take(PageSize).Select(EndCard.Line),
                    ]).Markdown,
                },
            ],
            Rows = [Buttons.Pages(Page, shown, pages, round)],
        };
    }
}
