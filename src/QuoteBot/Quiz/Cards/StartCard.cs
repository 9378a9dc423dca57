using Humanizer;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Questions;
using QuoteBot.Quiz.Rounds;

namespace QuoteBot.Quiz.Cards;

/// <summary>The answers to a wish for a round.</summary>
internal static class StartCard
{
    public static Reply Started(RoundWish wish, UserId starter) => new Reply.Message
    {
        Text = Prose.Of($"{QuizWords.Player(starter)} starts a round: {Count(wish.Questions)}, {new Prose(QuizWords.Name(wish.Mode))}{QuizWords.Stop(QuizWords.Name(wish.Mode))} Ready?"),
    };

    public static Reply Busy() => Reply.Whisper($"A round is going on in this channel. Join in, or wait for its end.");

    public static Reply UnknownTopic(string topic) => Reply.Whisper($"Nobody in this library talks about *{topic}*. `/topics` lists what there is.");

    public static Reply UnknownFilm(string film) => Reply.Whisper($"No interview here is about *{film}*. `/interviews` lists what there is.");

    public static Reply OnlyInServers() => Reply.Whisper($"Rounds are for servers. `/trivia` asks you one question right here.");

    public static Reply NothingToAsk() => Reply.Whisper($"This library holds nothing to ask yet. A moderator can add an interview with `/interview add`.");

    public static Reply Forgotten() => Reply.Whisper($"I don't remember that round. `/quiz start` begins a new one.");

    /// <summary>Names what the bot may not do here.</summary>
    public static Reply MayNot(IReadOnlyList<string> missing) =>
        Reply.Whisper($"I can't run a round in this channel: a moderator has to allow me {missing.Humanize("and")} here.");

    /// <summary>Says how many questions there are, and offers those.</summary>
    /// <param name="small">What was wished for, and what there is.</param>
    /// <param name="deck">The number of the deck of topic and film; 0 for any.</param>
    public static Reply TooSmall(RoundStart.TooSmall small, long deck) => small switch
    {
        { There: 0, Wish: { Topic: null, Film: null, Mode: Mode.Mixed } } => NothingToAsk(),
        { There: 0, Wish: { Topic: null, Film: null } } => Reply.Whisper($"This library has no question of this kind yet. Try another mode."),
        { There: 0 } => Reply.Whisper($"This library has no such question. Leave the topic or the film out, or try another mode."),
        _ => Reply.Whisper($"This library is too small for that: it has {Count(small.There)} of this kind.") with
        {
            Rows =
            [[
                Buttons.Primary(
                    $"Play {Count(small.There)}",
                    CustomId.For(QuizWords.Shorter, (int)small.Wish.Mode, small.There, small.Wish.Seconds ?? 0, deck)),
            ]],
        },
    };

    private static string Count(int questions) => "question".ToQuantity(questions);
}
