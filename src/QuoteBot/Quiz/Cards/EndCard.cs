using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.Game.Rounds;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Quiz.Cards;

/// <summary>The end of a round: a podium, the whole table, and another one at a click.</summary>
internal static class EndCard
{
    private const int Listed = 25;
    private static readonly string[] Medals = ["🥇", "🥈", "🥉"];

    public static Reply.Message For(RoundRow round, IReadOnlyList<Place> places) => new()
    {
        Cards =
        [
            new Embed
            {
                Color = Colour.Game,
                Description = Prose.Lines([Heading(round), .. places.Count == 0 ? [Prose.Of($"Nobody played this time.")] : Table(places)]).Markdown,
            },
        ],
        Rows = [[.. Controls(round, places)]],
    };

    /// <summary>One line of a table.</summary>
    public static Prose Line(Place place) => Prose.Of(
        $"{Rank(place)} {Player(place)} · {place.Score.Points} points · {place.Score.Right} right of {place.Score.Answered} · {QuizWords.Seconds(place.Score.Mean)} on average");

    private static IEnumerable<Component> Controls(RoundRow round, IReadOnlyList<Place> places)
    {
        yield return Buttons.Primary("Play again", CustomId.For(QuizWords.Again, round.Id));
        yield return Buttons.Plain("The interviews in this round", CustomId.For(QuizWords.Played, round.Id));
        if (places.Count > Listed)
        {
            yield return Buttons.Plain("The whole table", CustomId.For(TableCard.Open, round.Id));
        }
    }

    private static Prose Heading(RoundRow round) => round.Ending switch
    {
        Ending.Stopped => Prose.Of($"**The round was stopped** after question {round.Number} of {round.Questions}."),
        Ending.Unanswered => Prose.Of($"**The round is over**: two questions running had no answer."),
        _ => Prose.Of($"**The round is over** · {new Prose(QuizWords.Name(round.Mode))} · {round.Questions} questions"),
    };

    private static IEnumerable<Prose> Table(IReadOnlyList<Place> places) =>
    [
        .. Standings.Podium(places).Select(place => Prose.Of(
            $"{new Prose(Medals[Math.Min(place.Rank, 3) - 1])} {Rank(place)} {Player(place)} · **{place.Score.Points}** points")),
        new Prose("\u200B"),
        .. places.Take(Listed).Select(Line),
        places.Count > Listed ? Prose.Of($"and {places.Count - Listed} more") : Prose.Empty,
    ];

    private static Prose Rank(Place place) => Prose.Of($"**{place.Rank}**");

    private static Prose Player(Place place) => QuizWords.Player(new UserId(place.Score.Player.Value));
}
