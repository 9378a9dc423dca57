using System.Globalization;
using Humanizer;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.Quiz.Cards;

namespace QuoteBot.Quiz.Boards;

/// <summary>A page of the leaderboard, with the reader's own place always on it.</summary>
internal static class LeaderboardCard
{
    /// <summary>The control that shows a page of a period.</summary>
    public const string Page = "board";

    public static Reply For(Leaderboard board, bool update) => new Reply.Message
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
                    Prose.Of($"**Leaderboard** · {new Prose(board.Period.Title())}{Since(board)}"),
                    .. board.Lines.Select(line => Line(line.Rank, line.Line)),
                    board.Players == 0 ? Prose.Of($"No round has been played by two or more yet. `/quiz start` begins one.") : Prose.Empty,
                    .. QuoteLines.Small(Own(board)),
                ]).Markdown,
            },
        ],
        Rows = [Buttons.Pages(Page, board.Page, board.Pages, (int)board.Period), Periods(board)],
    };

    /// <summary>In a direct message there is no server to look at.</summary>
    public static Reply NotHere() => Reply.Whisper($"Leaderboards belong to servers. Use this in the one that you play in.");

    private static Prose Since(Leaderboard board) =>
        board.Period == Period.All ? Prose.Empty : Prose.Of($", since {new Prose(board.Since.ToString("d MMMM", CultureInfo.InvariantCulture))}");

    private static Prose Line(int rank, LeaderboardLine line) => Prose.Of(
        $"**{rank}** {QuizWords.Player(line.Player)} · **{line.Points}** points · {new Prose("round".ToQuantity(line.Rounds))} · {Share(line)} % right · best streak {line.BestStreak} · {QuizWords.Seconds(Mean(line))} on average");

    private static int Share(LeaderboardLine line) =>
        line.Answered == 0 ? 0 : (int)Math.Round(100.0 * line.Right / line.Answered, MidpointRounding.AwayFromZero);

    private static TimeSpan Mean(LeaderboardLine line) =>
        line.Answered == 0 ? TimeSpan.Zero : TimeSpan.FromMilliseconds((double)line.Total / line.Answered);

    private static Prose Own(Leaderboard board) => board switch
    {
        { Players: 0 } => Prose.Empty,
        { Own: { } rank } => Prose.Of($"You are {rank.Ordinalize(CultureInfo.GetCultureInfo("en"))} of {board.Players}."),
        _ => Prose.Of($"You are not among these {board.Players} yet: play a round with somebody."),
    };

    private static IReadOnlyList<Component> Periods(Leaderboard board) =>
    [
        .. Enum.GetValues<Period>().Where(period => period != board.Period)
            .Select(period => Buttons.Plain(period.Title().Transform(To.SentenceCase), CustomId.For(Page, 0, (int)period, "period"))),
    ];
}
