using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.Game.Questions;
using QuoteBot.Quiz.Cards;
using QuoteBot.Quiz.Rounds;
using QuoteBot.Storage.Dealing;
using QuoteBot.Storage.Names;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Quiz;

/// <summary><c>/quiz start</c> and <c>/trivia</c>, and the buttons that start rounds.</summary>
internal sealed class QuizCommands(RoundOpener opener, RoundArchive archive, NameFinder names, FilterTokens tokens) : ICommands
{
    private const int Usual = 10;

    private static readonly Option ModeOption = Option.OneOf("mode", "What to guess; a bit of everything when left out",
        new Choice("Who said it?", nameof(Mode.WhoSaidIt)), new Choice("Which film?", nameof(Mode.WhichFilm)),
        new Choice("Which question?", nameof(Mode.WhichQuestion)), new Choice("Fill the gap", nameof(Mode.FillTheGap)),
        new Choice("Mixed", nameof(Mode.Mixed)));

    public void Declare(CommandBook book)
    {
        book.Group("quiz", "Rounds of “who said it?” for the whole channel");
        book.Add(new SlashCommand("quiz start", "Start a round in this channel", StartAsync)
        {
            InDirectMessages = false,
            Options =
            [
                ModeOption,
                Option.Whole("questions", "How many questions; 10 when left out", 1, 30),
                Option.Whole("seconds", "The time for each question; by its length when left out", 5, 120),
                Option.Text("topic", "Only lines about this", Completing(HeadingKind.Topic)),
                Option.Text("film", "Only interviews about this film", Completing(HeadingKind.Film)),
            ],
        });
        book.Add(new SlashCommand("trivia", "One question, on the spot", TriviaAsync) { Options = [ModeOption] });
        book.Add(new Control(QuizWords.Again, AgainAsync) { Late = LateAnswer.PublicMessage });
        book.Add(new Control(QuizWords.Shorter, ShorterAsync) { Late = LateAnswer.PublicMessage });
    }

    private async Task<Reply> StartAsync(Call call, CancellationToken stop)
    {
        var (topic, film) = (call.Text("topic"), call.Text("film"));
        var topicKey = topic is null ? null : await names.ResolveAsync(HeadingKind.Topic, topic, call.Shelves, stop);
        var filmKey = film is null ? null : await names.ResolveAsync(HeadingKind.Film, film, call.Shelves, stop);
        return topic is not null && topicKey is null ? StartCard.UnknownTopic(topic)
            : film is not null && filmKey is null ? StartCard.UnknownFilm(film)
            : await StartAsync(call, new RoundWish(
                ModeOf(call), (int?)call.Whole("questions") ?? Usual, (int?)call.Whole("seconds"), topicKey?.Value, filmKey?.Value), stop);
    }

    private async Task<Reply> TriviaAsync(Call call, CancellationToken stop) => call.Guild is not null
        ? await StartAsync(call, new RoundWish(ModeOf(call), 1, null), stop)
        : await opener.AskPrivatelyAsync(ModeOf(call), Place(call), stop) is { } question
            ? QuestionCard.Private(question)
            : StartCard.NothingToAsk();

    private async Task<Reply> AgainAsync(Call call, CancellationToken stop) =>
        await archive.WishAsync(call.Number(0) ?? 0, call.Channel, stop) is { } wish ? await StartAsync(call, wish, stop) : StartCard.Forgotten();

    private async Task<Reply> ShorterAsync(Call call, CancellationToken stop)
    {
        var filter = await tokens.FilterAsync(call.Number(3) ?? 0, null, call.Shelves, stop);
        int? seconds = call.Number(2) is > 0 and var given ? (int)Math.Clamp(given, 5, 120) : null;
        var questions = (int)Math.Clamp(call.Number(1) ?? 1, 1, 30);
        var mode = Enum.IsDefined((Mode)(call.Number(0) ?? 0)) ? (Mode)(call.Number(0) ?? 0) : Mode.Mixed;
        return await StartAsync(call, new RoundWish(mode, questions, seconds, filter.Topic, filter.Film), stop);
    }

    private async Task<Reply> StartAsync(Call call, RoundWish wish, CancellationToken stop)
    {
        if (call.Guild is null)
        {
            return StartCard.OnlyInServers();
        }

        if (Posting.Missing(call.Interaction) is { Count: > 0 } missing)
        {
            return StartCard.MayNot(missing);
        }

        return await opener.StartAsync(wish, Place(call), stop) switch
        {
            RoundStart.Started started => StartCard.Started(started.Wish, call.User),
            RoundStart.Busy => StartCard.Busy(),
            RoundStart.TooSmall small => StartCard.TooSmall(
                small, await tokens.DeckAsync(new QuoteFilter(wish.Topic, Film: wish.Film), call.Shelves, stop)),
            var other => throw new InvalidOperationException($"No card for {other}."),
        };
    }

    private static RoundPlace Place(Call call) => new(call.Guild, call.Channel, call.User);

    private static Mode ModeOf(Call call) => Enum.TryParse<Mode>(call.Text("mode"), out var mode) && Enum.IsDefined(mode) ? mode : Mode.Mixed;

    private Completion Completing(HeadingKind kind) => async (call, typed, stop) =>
        NameChoice.From(await names.CompleteAsync(kind, typed, call.Shelves, 25, stop));
}
